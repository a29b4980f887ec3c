"""What stands in the way of a start is one sentence and a fix, on the screen and in the journal, never a traceback."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from kiosk.ui.display import has_display, without_graphics_card

ROOT = Path(__file__).parents[2]
GOOD = """cameras = []
[pers]
base_url = "http://127.0.0.1:9"
project_key = "p"
business_id = "b"
auth_token = "t"
[venue]
trigger_source = "s"
[outbox]
folder = "{folder}"
"""


def kiosk(*words, seconds=60, **environment):
    command = [sys.executable, "-m", "kiosk", *words]
    kept = {
        key: value for key, value in os.environ.items() if not key.startswith(("DISPLAY", "WAYLAND", "QT_", "KIOSK"))
    }
    return subprocess.run(
        command, check=False, capture_output=True, text=True, timeout=seconds, env={**kept, **environment}
    )


def refused(done, code, *words):
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    for word in words:
        assert word in done.stderr, done.stderr


@pytest.fixture
def config(tmp_path):
    path = tmp_path / "config.toml"
    path.write_text(GOOD.format(folder=tmp_path / "outbox"))
    return path


def test_a_config_edited_by_half_is_said_with_its_line(config):
    config.write_text(config.read_text() + "[line]\nlanes = \n")
    refused(kiosk("run", "--headless", "-c", str(config)), 2, str(config), "line 12")


def test_a_credential_that_is_not_there_is_said(config):
    config.write_text(config.read_text().replace('auth_token = "t"', 'auth_token_file = "/nowhere/token"'))
    refused(kiosk("run", "--headless", "-c", str(config)), 2, "/nowhere/token cannot be read")


def test_a_credential_that_is_empty_is_said(config, tmp_path):
    token = tmp_path / "token"
    token.touch(mode=0o600)
    config.write_text(config.read_text().replace('auth_token = "t"', f'auth_token_file = "{token}"'))
    refused(kiosk("run", "--headless", "-c", str(config)), 2, "There is nothing in", str(token))


def test_an_outbox_that_is_none_is_said(config, tmp_path):
    (tmp_path / "outbox").mkdir()
    (tmp_path / "outbox/outbox.db").write_bytes(b"this is no database at all" * 100)
    refused(kiosk("run", "--headless", "-c", str(config)), 3, "outbox.db is damaged")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can act as somebody else")
def test_an_outbox_of_somebody_elses_is_said_with_its_fix():
    with tempfile.TemporaryDirectory() as place:  # pytest's own folders nobody else can see
        Path(place).chmod(0o755)
        folder = Path(place) / "outbox"
        folder.mkdir(mode=0o700)
        code = (
            "import os, sys; from datetime import datetime, UTC; from pathlib import Path;"
            "from kiosk.storage.outbox import Outbox; os.seteuid(65534);"
            f"Outbox(Path({str(folder)!r}), datetime.now(UTC))"
        )
        done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True, cwd=ROOT)
    (*_, last) = done.stderr.strip().splitlines()
    assert "Permission denied" in last
    assert f"sudo chown -R nobody {folder}" in last


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a disk")
def test_a_disk_that_is_full_is_said(config, tmp_path):
    folder = tmp_path / "outbox"
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)], check=True)
    try:
        (folder / "filler").write_bytes(b"x" * 65536)
        refused(kiosk("run", "--headless", "-c", str(config)), 3, "The disk is full: make room on it.")
        for words, code in [(("config", "init"), 2), (("diagnose", "--yes", "-c", str(config), "--out"), 1)]:
            refused(kiosk(*words, str(folder / "new")), code, "cannot be written: No space left")
            assert not (folder / "new").exists()
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_without_a_display_it_is_said_what_to_do(config):
    refused(kiosk("run", "-c", str(config)), 2, "no display here", "--headless")
    refused(kiosk("run", "-c", str(config), DISPLAY=":987"), 2, "no display here")
    refused(kiosk("run", "-c", str(config), QT_QPA_PLATFORM="wayland", WAYLAND_DISPLAY="w-0"), 2, "no display here")


def test_the_program_without_its_letters_does_not_show_boxes(config, tmp_path):
    code = (
        "import kiosk.cli.run as run; from pathlib import Path; import sys; from kiosk import cli;"
        f"run.resource = lambda name: Path({str(tmp_path / 'none')!r});"
        f"sys.argv = ['kiosk', 'run', '--headless', '-c', {str(config)!r}]; cli.main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], check=False, capture_output=True, text=True, cwd=ROOT, timeout=60
    )
    refused(done, 2, "empty box", "apt install --reinstall pers-kiosk")


def test_a_service_says_on_its_screen_and_to_its_manager_what_is_wrong(config, tmp_path):
    config.write_text("[pers\n")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(tmp_path / "notify"))
        manager.settimeout(60)
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "NOTIFY_SOCKET": str(tmp_path / "notify")}
        process = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "run", "--service", "-c", str(config)],
            env=environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        said = manager.recv(4096).decode()
        process.send_signal(signal.SIGTERM)
        began = time.monotonic()
        _, errors = process.communicate(timeout=30)
    assert said.startswith("READY=1\nSTATUS=")
    assert str(config) in said
    assert time.monotonic() - began < 10
    assert process.returncode == 2
    assert str(config) in errors
    assert "Traceback" not in errors


def test_a_display_is_one_that_answers(tmp_path):
    assert has_display({"QT_QPA_PLATFORM": "offscreen"})
    assert not has_display({})
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-0"))
        compositor.listen()
        there = {"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-0"}
        assert has_display(there)
        assert has_display({**there, "QT_QPA_PLATFORM": "wayland"})
    assert not has_display({**there, "QT_QPA_PLATFORM": "wayland"})


def test_without_a_graphics_card_qt_draws_by_itself(tmp_path):
    assert without_graphics_card(tmp_path)
    (tmp_path / "dri").mkdir()
    (tmp_path / "dri/card0").touch()
    assert not without_graphics_card(tmp_path)
