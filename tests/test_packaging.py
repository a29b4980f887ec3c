"""What the package brings: units that give next to nothing away, scripts that any shell runs, files that are there."""

import os
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli.run import APOLOGY

ROOT = Path(__file__).parent.parent
PACKAGING = ROOT / "packaging"
UNITS = sorted((PACKAGING / "systemd").glob("*.service"))


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not on this machine")
@pytest.mark.parametrize("unit", UNITS, ids=lambda path: path.stem)
def test_a_unit_is_exposed_to_next_to_nothing(unit):
    command = ["systemd-analyze", "security", "--offline=true", "--no-pager", str(unit)]
    said = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60).stdout
    (exposure,) = re.findall(r"Overall exposure level for \S+: ([\d.]+)", said)
    assert float(exposure) <= 1.5, said


def test_the_terminal_is_watched_restarted_and_handed_its_secret():
    unit = (PACKAGING / "systemd/pers-kiosk.service").read_text()
    for line in ("Type=notify", "WatchdogSec=20", "Restart=always", "User=pers-kiosk", "LimitCORE=0"):
        assert re.search(rf"^{line}$", unit, re.MULTILINE), line
    assert "LoadCredential=pers-auth-token:/etc/pers-kiosk/pers-auth-token" in unit


def test_what_stands_in_the_way_has_left_the_screen_before_the_watchdog_takes_it_for_hung():
    unit = (PACKAGING / "systemd/pers-kiosk.service").read_text()
    (patience,) = re.findall(r"^WatchdogSec=(\d+)$", unit, re.MULTILINE)
    assert int(patience) / 2 >= APOLOGY


@pytest.mark.parametrize("script", ["deb/preinst", "deb/postinst", "deb/prerm", "deb/postrm", "deb/shared.sh"])
def test_a_script_is_one_that_dash_understands(script):
    said = subprocess.run(["sh", "-n", str(PACKAGING / script)], check=False, capture_output=True, text=True)
    assert said.returncode == 0, said.stderr


def test_the_package_has_a_place_for_each_file_of_the_machine(monkeypatch):
    monkeypatch.setattr(sys, "path", [*sys.path])
    places = runpy.run_path(str(PACKAGING / "deb/build.py"))["PLACES"]
    assert all((PACKAGING / source).is_file() for source in places)
    meant = {path for folder in ("systemd", "udev", "modprobe") for path in (PACKAGING / folder).iterdir()}
    assert {PACKAGING / source for source in places} >= meant


def test_man_page_and_completions_come_from_the_program_itself(monkeypatch):
    monkeypatch.setattr(sys, "path", [str(PACKAGING / "deb"), *sys.path])
    documents = runpy.run_path(str(PACKAGING / "deb/documents.py"))
    manual = documents["manual"]("1.2.3")
    for word in (".TH KIOSK 1", "kiosk outbox backup", "pers-kiosk 1.2.3", r"\-\-config"):
        assert word in manual
    assert {Path(path).name for path in documents["completions"]()} == {"kiosk", "_kiosk", "kiosk.fish"}


def test_a_removal_gives_a_locked_machine_back_and_an_upgrade_does_not(tmp_path):
    run = on_a_machine_below(tmp_path)
    run("pers-kiosk-lockdown", "on")
    locked = {path.relative_to(tmp_path) for path in tmp_path.rglob("etc/**/60-pers-kiosk.conf")}
    assert len(locked) == 3
    run("prerm", "upgrade")
    assert all((tmp_path / path).exists() for path in locked)
    told = (tmp_path / "told").read_text()
    assert "mask ctrl-alt-del.target getty@tty1.service" in told
    assert "unmask" not in told

    run("prerm", "remove")
    assert not any((tmp_path / path).exists() for path in locked)
    told = (tmp_path / "told").read_text().splitlines()
    assert told[-2:] == [
        "unmask ctrl-alt-del.target getty@tty1.service",
        "disable pers-kiosk-session.service pers-kiosk.service",
    ]


def on_a_machine_below(root):
    """Runs the package's scripts below this folder; their systemctl only notes what it is told."""
    shared = (PACKAGING / "deb/shared.sh").read_text()
    programs = root / "programs"
    programs.mkdir()
    for path in (PACKAGING / "deb/prerm", PACKAGING / "systemd/pers-kiosk-lockdown"):
        text = path.read_text().replace("#SHARED#", shared)
        (programs / path.name).write_text(re.sub(r"(?<![\w.])/(etc|run|var|usr)/", rf"{root}/\1/", text))
    (programs / "systemctl").write_text(f'#!/bin/sh\necho "$*" >>{root}/told\n')
    (programs / "id").write_text("#!/bin/sh\necho 0\n")
    for program in programs.iterdir():
        program.chmod(0o755)

    def run(*words):
        path = f"{programs}:{os.environ['PATH']}"
        subprocess.run(
            [programs / words[0], *words[1:]], check=True, env={"PATH": path}, capture_output=True, timeout=60
        )

    return run
