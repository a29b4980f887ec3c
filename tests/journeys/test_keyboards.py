"""Real keystrokes of a scanner that is set to another keyboard than the desktop; and before a field of the staff's."""

import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from kiosk.domain.layouts import _LEVELS

TOOLS = ("Xvfb", "xdotool", "setxkbmap")
pytestmark = pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason=f"not all of {TOOLS} are installed")

CODES = [
    "https://v.example/t?a=1&userIdentifier=Zoe_Y-7~x@y.z#%C3",
    '{"userIdentifier": "M-1001"}',
    "pers:member:M-1003",
]
ENTER = "36"
XTEST = "5"  #: the number of the keyboard that xdotool plays, on every X server without another one


class Typist:
    """The window in a process of its own, and fingers on its keyboard."""

    def __init__(self, display, layout, field=""):
        self.environment = {**os.environ, "DISPLAY": display, "QT_QUICK_BACKEND": "software"}
        self.environment.pop("QT_QPA_PLATFORM", None)
        command = [sys.executable, str(Path(__file__).parent / "typist.py"), layout, field]
        self.process = subprocess.Popen(command, env=self.environment, stdout=subprocess.PIPE, text=True)
        self.said = queue.SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()

    def focus(self):
        window = self.until("shown")[-1].split()[1]
        self.x("xdotool", "search", "--sync", "--onlyvisible", "--pid", str(self.process.pid))
        self.x("xdotool", "windowfocus", window)
        time.sleep(0.5)

    def _listen(self):
        for line in self.process.stdout:
            self.said.put(line.rstrip("\n"))

    def x(self, *command):
        subprocess.run(command, env=self.environment, check=True, timeout=60, stdout=subprocess.DEVNULL)

    def scan(self, text, layout):
        """As the scanner's own keyboard layout has the keys; what the desktop makes of them is the desktop's."""
        self.x("xdotool", "key", "--delay", "2", *(places(layout)[letter] for letter in text), ENTER)

    def until(self, *words, patience=20):
        """All that was said up to the first line that begins with one of these."""
        heard, end = [], time.monotonic() + patience
        while time.monotonic() < end:
            try:
                heard.append(self.said.get(timeout=0.1))
            except queue.Empty:
                continue
            if heard[-1].split(" ", 1)[0] in words:
                return heard
        return heard


def places(layout):
    """Which key, with what held down, types each letter."""
    found = {}
    for held, level in zip(("", "shift+", "108+"), _LEVELS[layout], strict=False):
        for key, letter in level.items():
            found.setdefault(letter, f"{held}{key}")
    return found


@pytest.fixture
def typist(display):
    started = []

    def start(desktop, layout, field=""):
        started.append(Typist(display, layout, field))
        started[-1].focus()
        # Only now: a server whose last guest has left forgets its layout.
        started[-1].x("setxkbmap", desktop)
        started[-1].x("setxkbmap", "-device", XTEST, desktop)
        time.sleep(0.5)
        return started[-1]

    yield start
    for one in started:
        one.process.kill()
        one.process.wait(10)
        one.process.stdout.close()


@pytest.mark.parametrize("desktop", ["es", pytest.param("de", marks=pytest.mark.system)])
def test_a_us_scanner_is_understood_on_any_desktop(typist, desktop):
    window = typist(desktop, "us")
    for code in CODES:
        window.scan(code, "us")
        assert window.until("scanned", "typed")[-1] == f"scanned {code}"


@pytest.mark.system
@pytest.mark.parametrize("scanner", ["es", "de"])
def test_a_scanner_with_a_layout_of_its_own_is_understood_on_a_us_desktop(typist, scanner):
    window = typist("us", scanner)
    for code in CODES:
        window.scan(code, scanner)
        assert window.until("scanned", "typed")[-1] == f"scanned {code}"


@pytest.mark.system
def test_without_the_setting_a_us_scanner_is_garbled_on_a_german_desktop(typist):
    window = typist("de", "desktop")
    window.scan(CODES[2], "us")
    assert window.until("scanned", "typed")[-1] == "scanned persÖmemberÖMß1003"


def test_a_scanner_never_types_into_a_field_of_the_staffs_and_staff_never_scan(typist):
    window = typist("us", "us", "field")
    for _ in range(5):
        window.scan(CODES[0], "us")
        assert window.until("scanned", "typed", "field") == [f"scanned {CODES[0]}"]
    window.x("xdotool", "key", "--delay", "600", "12", "13", "14", "15", ENTER)
    heard = window.until("entered", "typed", "scanned")
    assert heard == ["field 3", "field 34", "field 345", "field 3456", "entered 3456"]


@pytest.mark.system
def test_a_scanner_without_an_end_does_not_get_into_a_field_either(typist):
    window = typist("us", "us", "field")
    window.x("xdotool", "key", "--delay", "2", *(places("us")[letter] for letter in CODES[2]))
    time.sleep(1)
    window.x("xdotool", "key", "--delay", "600", "12", "13", ENTER)
    assert window.until("entered", "typed", "scanned")[-1] == "entered 34"
