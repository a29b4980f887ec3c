"""The counter in the real window, against the real sandbox: every way in, nothing kept too soon, every way it ends."""

import os
import shutil
import subprocess
import time
from contextlib import ExitStack
from datetime import UTC, datetime

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest

from kiosk.app import pressed
from kiosk.assembly import Outlets, running
from kiosk.domain.claim import State
from kiosk.domain.screens import Amount, Confirm, Declined, Receipt, ShowYourCode
from kiosk.settings import read_settings
from kiosk.storage.outbox import Outbox
from kiosk.ui import words
from tests.journeys.test_window import await_window, booked, stop
from tests.ui.conftest import FONTS
from tests.ui.glass import Glass

COUNTER = "[counter]\nenabled = true\nper = 10\nconfirm_above = 100\nmax_amount = 300"


class Till:
    """A running terminal and its window, and the hands before it."""

    def __init__(self, qtbot, config, more=COUNTER):
        self._open = ExitStack()
        self.glass = Glass(qtbot, FONTS)
        self._open.callback(self.glass.window.close)
        self.screens = []
        self.glass.window.shown.connect(self.screens.append)
        self.made = self._open.enter_context(
            running(read_settings(config(more=more)), Outlets(show=self.glass.window.show))
        )
        self.glass.window.pressed.connect(lambda what, about: pressed(self.made, what, about))
        self.wait_for(Amount)

    def close(self):
        self._open.close()

    def tap(self, *names):
        for name in names:
            self.glass.tap(name)

    def keys(self, text, *, end=True):
        self.glass.press(text, end=end)
        self.glass.qtbot.wait(250)  # keys are held until it is known that they are no scanner's
        self._hear()

    def burst(self, text):
        self.glass.press(text, gap=4)
        self.glass.qtbot.wait(250)
        self._hear()

    def _hear(self):
        """What the application would pass on."""
        for codes, by_scanner in ((self.glass.typed, False), (self.glass.scanned, True)):
            while codes:
                self.made.typed(codes.pop(0), by_scanner=by_scanner)

    def wait_for(self, kind, test=lambda _: True):
        self.glass.qtbot.waitUntil(
            lambda: bool(self.screens) and isinstance(self.screens[-1], kind) and test(self.screens[-1]), timeout=60_000
        )
        return self.screens[-1]

    def kept(self):
        return self.made.outbox.counts().recorded


@pytest.fixture
def till(qtbot, config):
    made = []

    def start(more=COUNTER):
        made.append(Till(qtbot, config, more))
        return made[-1]

    yield start
    for one in made:
        one.close()


def test_by_touch_the_amount_becomes_the_multiplier_in_the_servers_own_record(till, stand):
    till = till()
    till.tap("2", "3", "Decimal point", "4", "0")
    screen = till.wait_for(Amount, lambda seen: seen.typed == "23.40")
    assert screen.price.times == 2
    assert "\u2066€\u00a023.40 ÷ 10 = 2.34\u2069" in till.glass.words()
    assert "rounded down to 2" in till.glass.words()
    till.tap("Enter")
    till.wait_for(ShowYourCode)
    assert till.kept() == 0
    till.made.typed("pers:member:M-1001")
    assert till.wait_for(Receipt).amount == 30
    assert [(row["multiplier"], row["member"]) for row in stand.read("/_ledger") if row["reference"]] == [
        (2.0, "usr-1001")
    ]
    slips = till.wait_for(Amount, lambda seen: seen.slips and seen.slips[0].state is State.ACCEPTED).slips
    assert [slip.cents for slip in slips] == [2340]
    assert "accepted" in till.glass.words()


def test_by_the_keyboard_alone_with_a_second_look(till, stand):
    till = till()
    till.keys("150,5")
    till.wait_for(ShowYourCode)
    till.keys("pers:member:M-1002")
    till.wait_for(Confirm)
    assert till.kept() == 0
    till.glass.qtbot.wait(600)
    till.keys("")
    till.wait_for(Declined, lambda seen: seen.code == "AMOUNT_TOO_HIGH")
    assert "more points than one visit may" in till.glass.words()
    assert till.kept() == 1


def test_by_a_scanner_alone(till, stand):
    till = till(COUNTER + "\namount_cards = true")
    till.burst("pers:amount:101.00")
    till.wait_for(ShowYourCode)
    till.burst("pers:member:M-1003")
    till.wait_for(Confirm)
    assert till.kept() == 0
    till.glass.qtbot.wait(600)
    till.burst("pers:key:enter")
    till.wait_for(Receipt)
    (row,) = [row for row in stand.read("/_ledger") if row["reference"]]
    assert (row["multiplier"], row["medium"]) == (10.0, "SCANNER")


def test_what_a_scanner_types_is_a_code_and_never_an_amount(till):
    till = till()
    till.keys("2", end=False)
    till.burst("4006381333931")
    screen = till.wait_for(Amount, lambda seen: seen.who != "")
    assert (screen.typed, screen.who) == ("2", "40•••")
    assert till.kept() == 0


def test_a_quick_hand_on_the_number_pad_loses_no_digit(till):
    till = till()
    till.glass.press("123.45", gap=45, end=False)
    till.wait_for(Amount, lambda seen: seen.typed == "123.45")


def test_undone_at_the_second_look_nothing_is_on_disk(till, tmp_path):
    till = till()
    till.made.typed("pers:member:M-1001")
    till.wait_for(Amount, lambda seen: seen.who != "")
    till.tap("2", "5", "0", "Enter")
    till.wait_for(Confirm)
    assert "Nothing is booked yet." in till.glass.words()
    till.tap("Back")
    till.wait_for(Amount, lambda seen: seen.typed == "250")
    till.tap("Clear")
    till.wait_for(Amount, lambda seen: seen.typed == "" and seen.who == "")
    till.close()
    with Outbox(tmp_path / "outbox", datetime.now(UTC)) as outbox:
        assert outbox.counts().recorded == 0


def test_code_first_then_the_amount(till, stand):
    till = till()
    till.made.typed("pers:member:M-1004")
    till.wait_for(Amount, lambda seen: seen.who == "M-•••")
    assert "Code read: M-•••" in till.glass.words()
    till.keys("40")
    till.wait_for(Receipt)
    assert [row["multiplier"] for row in stand.read("/_ledger") if row["reference"]] == [4.0]


def test_a_multiplier_the_server_does_not_take_is_declined_in_words(till):
    till = till()
    till.keys("250")
    till.made.typed("pers:member:M-1001")
    till.wait_for(Confirm)
    till.glass.qtbot.wait(600)
    till.tap("Confirm")
    assert till.wait_for(Declined).code == "MULTIPLIER_TOO_HIGH"
    assert words.reason("MULTIPLIER_TOO_HIGH") in till.glass.words()


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed (make test installs it)")
def test_in_a_process_of_its_own_with_a_real_keyboard(stand, kiosk, display):
    process = kiosk(source="src-terrace", more=COUNTER)
    await_window(process, display)
    environment = {**os.environ, "DISPLAY": display}
    for step in (
        ["type", "--delay", "90", "23.40"],
        ["key", "Return"],
        ["type", "--delay", "0", "pers:member:M-1005\r"],
    ):
        subprocess.run(["xdotool", *step], env=environment, check=True)
        time.sleep(1)
    (row,) = booked(stand, 1)
    assert (row["multiplier"], row["member"], row["medium"]) == (2.0, "usr-1005", "SCANNER")
    assert stop(process)[1].count("Traceback") == 0
