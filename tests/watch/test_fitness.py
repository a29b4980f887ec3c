"""Is this machine fit? Each thing that can be missing is seen, and the fix can be typed."""

import os
import socket
import ssl
import subprocess
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.storage.probe import probe
from kiosk.watch.fitness import How, disk, good, machine, warning, worst
from kiosk.watch.fitness.clock import clock, real_time_clock
from kiosk.watch.fitness.hardening import hardening
from kiosk.watch.fitness.network import way_to

NOW = datetime.now(UTC)


def by_name(findings):
    return {finding.what: finding for finding in findings}


def test_the_worst_decides():
    assert worst([]) is How.GOOD
    assert worst([good("a", ""), warning("b", "", "fix")]) is How.WARNING


def test_a_program_without_letters_is_found_out(tmp_path):
    assert machine.fonts(tmp_path).how is How.BAD
    (tmp_path / "Inter.ttf").touch()
    assert machine.fonts(tmp_path).how is How.GOOD


def test_too_little_room_is_bad(tmp_path):
    assert disk.room(tmp_path, 10**9).how is How.BAD
    assert disk.room(tmp_path / "not" / "there", 1).how is How.GOOD


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")
def test_a_file_of_somebody_elses_in_the_outbox_is_found_with_its_fix(tmp_path):
    assert by_name(disk.owner(tmp_path))["Owner of the outbox"].how is How.GOOD
    (tmp_path / "outbox.db").touch()
    os.chown(tmp_path / "outbox.db", 65534, 65534)
    (found,) = disk.owner(tmp_path)
    assert found.how is How.BAD
    assert "outbox.db" in found.said
    assert found.fix == f"sudo chown -R root {tmp_path}"


def test_a_disk_that_forgets_is_said(tmp_path):
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\ntmpfs {tmp_path} tmpfs rw 0 0\n")
    assert disk.kind(tmp_path, mounts).how is How.WARNING
    mounts.write_text("/dev/sda1 / ext4 rw 0 0\n")
    assert disk.kind(tmp_path, mounts).said == "ext4"


def test_the_probe_opens_a_database_as_the_outbox_is_and_leaves_nothing(tmp_path):
    found = probe(tmp_path)
    assert (found.journal, found.synchronous) == ("wal", 2)
    assert list(tmp_path.iterdir()) == []
    assert disk.keeping(tmp_path, lambda _: ("wal", 2, 0.001)).how is How.GOOD
    assert disk.keeping(tmp_path, lambda _: ("wal", 1, 0.001)).how is How.BAD
    assert disk.keeping(tmp_path, lambda _: ("wal", 2, 0.5)).how is How.WARNING
    assert disk.keeping(tmp_path / "x", _broken).said == "no"


def _broken(_folder):
    raise OSError("no")


def test_a_clock_before_the_program_is_wrong(tmp_path):
    assert clock(datetime(1970, 1, 2, tzinfo=UTC), Path(__file__)).how is How.BAD
    assert clock(NOW, Path(__file__), is_set=True, proc=tmp_path).how is How.GOOD
    assert "set by nobody" in clock(NOW, Path(__file__), is_set=False, proc=tmp_path).said
    (tmp_path / "7").mkdir()
    (tmp_path / "7/comm").write_text("systemd-timesyn\n")
    assert "set by systemd-timesyncd" in clock(NOW, Path(__file__), is_set=True, proc=tmp_path).said
    assert real_time_clock(tmp_path).how is How.WARNING


@pytest.fixture
def certificate(tmp_path):
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost"]
    paths = tmp_path / "cert.pem", tmp_path / "key.pem"
    subprocess.run([*made, "-out", paths[0], "-keyout", paths[1]], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*paths)
    return context


def serve_once(listener, shielded):
    line, _ = listener.accept()
    with line:
        try:
            shielded(line)
        except OSError:
            return


def test_the_way_to_the_server_ends_at_the_first_step_that_fails(certificate):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        thread = threading.Thread(target=serve_once, args=(listener, lambda line: certificate.wrap_socket(line, True)))
        thread.start()
        found = by_name(way_to(f"https://localhost:{port}"))
        thread.join()
    assert found["Network"].how is How.GOOD
    assert found["TLS"].how is How.BAD
    assert "cannot prove who it is" in found["TLS"].said
    (*_, last) = way_to(f"https://localhost:{port}")
    assert (last.what, last.how) == ("Network", How.BAD)
    (last,) = way_to("https://no-such-host.invalid")
    assert (last.what, last.how) == ("Name", How.BAD)


STATUS = "Name:\tkiosk\nUid:\t100\t100\t100\t100\nNoNewPrivs:\t{}\nSeccomp:\t{}\nCapEff:\t{}\nCapBnd:\t{}\n"


@pytest.fixture
def locked(tmp_path):
    """A machine that is locked down, with a terminal of ours as process 7."""
    for folder in (
        "proc/7",
        "proc/sys/kernel",
        "etc/systemd/logind.conf.d",
        "etc/systemd/system/multi-user.target.wants",
    ):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "proc/7/status").write_text(STATUS.format(1, 2, "0000000000000000", "0000000000000000"))
    (tmp_path / "proc/sys/kernel/sysrq").write_text("0\n")
    (tmp_path / "proc/sys/kernel/core_pattern").write_text("|/bin/false\n")
    (tmp_path / "etc/systemd/logind.conf.d/60.conf").write_text("[Login]\nNAutoVTs=0\n")
    for name in ("ctrl-alt-del.target", "getty@tty1.service"):
        (tmp_path / "etc/systemd/system" / name).symlink_to("/dev/null")
    for name in ("pers-kiosk.service", "pers-kiosk-session.service"):
        (tmp_path / "etc/systemd/system/multi-user.target.wants" / name).symlink_to(f"/usr/lib/systemd/system/{name}")
    return tmp_path


def test_a_locked_down_machine_is_good_throughout(locked):
    assert {finding.what: finding.how for finding in hardening(7, locked) if finding.how is not How.GOOD} == {}


@pytest.mark.parametrize(
    ("path", "text", "what"),
    [
        ("proc/7/status", STATUS.format(0, 2, "0", "0"), "Its protection"),
        ("proc/7/status", STATUS.format(1, 0, "0", "0"), "Its protection"),
        ("proc/7/status", STATUS.format(1, 2, "0", "ff"), "Its protection"),
        ("proc/7/status", STATUS.format(1, 2, "0", "0").replace("100", "0"), "Its user"),
        ("proc/sys/kernel/sysrq", "438\n", "Keys"),
        ("proc/sys/kernel/core_pattern", "core\n", "Core dumps"),
        ("etc/systemd/logind.conf.d/60.conf", "[Login]\n", "Consoles"),
    ],
)
def test_each_lock_that_is_open_is_seen(locked, path, text, what):
    (locked / path).write_text(text)
    found = by_name(hardening(7, locked))
    assert [name for name, finding in found.items() if finding.how is not How.GOOD] == [what]
    assert found[what].fix


def test_a_kernel_without_magic_keys_is_not_said_to_have_them(locked):
    (locked / "proc/sys/kernel/sysrq").unlink()
    assert by_name(hardening(7, locked))["Keys"].how is How.GOOD
    (locked / "etc/systemd/system/ctrl-alt-del.target").unlink()
    assert by_name(hardening(7, locked))["Keys"].said == "Ctrl+Alt+Del restarts the machine"


def test_what_is_not_enabled_or_not_masked_is_seen(locked):
    units = locked / "etc/systemd/system"
    (units / "ctrl-alt-del.target").unlink()
    (units / "multi-user.target.wants/pers-kiosk.service").unlink()
    open_ = [finding.what for finding in hardening(None, locked) if finding.how is not How.GOOD]
    assert open_ == ["Terminal at work", "Keys", "Start with the machine"]
