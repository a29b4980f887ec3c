"""The real window on a real (virtual) screen: a clip in front of the camera, codes typed, and a clean stop."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time

import pytest

from kiosk.whereabouts import resource

pytestmark = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed (make test installs it)")
PATIENCE = 60


def booked(stand, how_many, patience=PATIENCE):
    until = time.monotonic() + patience
    while time.monotonic() < until:
        rows = [row for row in stand.read("/_ledger") if row["reference"]]
        if len(rows) >= how_many:
            return rows
        time.sleep(0.2)
    raise AssertionError(f"only {len(rows)} claims were booked")


def await_window(process, display):
    """Until the terminal tells its manager that it is at work, and its window is where keys go."""
    process.manager.settimeout(PATIENCE)
    while not process.manager.recv(4096).startswith(b"READY=1"):
        pass
    environment = {**os.environ, "DISPLAY": display}
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(process.pid)]
    found = subprocess.run(search, env=environment, check=True, timeout=PATIENCE, capture_output=True, text=True)
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        asked = subprocess.run(
            ["xdotool", "getwindowfocus"], env=environment, check=False, capture_output=True, text=True
        )
        if asked.stdout.strip() in found.stdout.split():
            return
        time.sleep(0.1)
    raise AssertionError("the window never had the focus")


def stop(process):
    began = time.monotonic()
    process.send_signal(signal.SIGTERM)
    _, errors = process.communicate(timeout=30)
    return time.monotonic() - began, errors


def test_a_code_before_the_camera_becomes_a_booked_claim_and_it_stops_cleanly(stand, kiosk):
    process = kiosk(resource("demo/clip.mp4"))
    (row, *_) = booked(stand, 1)
    assert row["medium"] == "QR_CODE"
    took, errors = stop(process)
    assert process.returncode == 0, errors
    assert took < 10
    assert "Traceback" not in errors
    assert "M-10" not in errors, "a member stands in the log"


def test_with_the_camera_away_typing_goes_on(stand, kiosk, display):
    process = kiosk("/dev/video-that-is-not-there")
    await_window(process, display)
    environment = {**os.environ, "DISPLAY": display}
    subprocess.run(["xdotool", "type", "--delay", "200", "pers:member:M-1004"], env=environment, check=True)
    subprocess.run(["xdotool", "key", "Return"], env=environment, check=True)
    (row,) = booked(stand, 1)
    assert (row["medium"], row["member"]) == ("TYPED", "usr-1004")
    assert stop(process)[1].count("Traceback") == 0


def test_the_demo_without_a_display_tells_the_whole_story(tmp_path):
    command = [sys.executable, "-m", "kiosk", "demo", "--headless", "--out", str(tmp_path)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=110)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    summary = json.loads((tmp_path / "summary.json").read_text())
    assert summary["agrees"] is True
    assert summary["recorded"] == 7
    assert (summary["accepted"], summary["rejected"], summary["waiting"], summary["uncertain"]) == (6, 1, 0, 0)
    assert "saved before, accepted now" in done.stdout
    shown = {path.stem.split("-")[1] for path in tmp_path.glob("*.png")}
    assert {"Welcome", "Receipt", "Saved", "Declined", "NotOurs"} <= shown
