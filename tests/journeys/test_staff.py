"""Staff with nothing but the running window: a parked claim is recovered, a shift is closed, by finger or by keys."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.app import pressed
from kiosk.assembly import Outlets, running
from kiosk.domain.claim import State
from kiosk.domain.events import Scanned
from kiosk.domain.scan import Medium, Scan
from kiosk.domain.screens import Saved, Welcome
from kiosk.settings import read_settings
from kiosk.staff.audit import Sound
from kiosk.staff.pins import PinStore, Scope
from kiosk.ui.sheet import sheet
from tests.journeys.test_kill import weather
from tests.ui.conftest import FONTS
from tests.ui.glass import Glass, strike

PINS = {"Eva": "573920", "Ben": "402917"}


class Front:
    """A whole terminal and its real window, and a hand in front of it."""

    def __init__(self, made, glass, stand, folder, broken):
        self.made, self.glass, self.stand, self.folder = made, glass, stand, folder
        self.broken = broken  #: why a thread died
        self.left = False

    def pressed(self, what, about):
        pressed(self.made, what, about)

    def reads(self, words, seconds=60):
        """Waits until these words are on the glass, and drawn: a finger would hit what is not laid out yet."""

        def seen():
            assert self.broken == []
            assert self.glass.window._drawing is None
            assert words in self._words(), (self.made.console._visitor, self.made.console._visit)

        self.glass.qtbot.waitUntil(seen, timeout=seconds * 1000)

    def _words(self):
        return "\n".join(item.property("text") for item in self.glass.items() if item.inherits("QQuickText"))

    def tap(self, name):
        self.glass.qtbot.waitUntil(
            lambda: self.glass.window._drawing is None and self._button(name) is not None, timeout=60_000
        )
        self.glass.tap(self._button(name))

    def _button(self, name):
        """Whole names are told by their beginnings."""
        named = self.glass.spoken()
        return next((one for one in named if one == name), next((one for one in named if one.startswith(name)), None))

    def tap_all(self, text):
        for letter in text:
            self.tap(letter)

    def key(self, key):
        strike(self.glass.view, "", key)
        self.glass.qtbot.wait(120)

    def type(self, text):
        for letter in text:
            strike(self.glass.view, letter)
            self.glass.qtbot.wait(110)  # slower than any scanner: faster keys never get to a field of the staff's

    def hold_the_corner(self):
        self.glass.qtbot.wait(200)
        corner = QPoint(40, self.glass.view.height() - 40)
        QTest.mousePress(self.glass.view, Qt.MouseButton.LeftButton, pos=corner)
        self.glass.qtbot.wait(1900)
        QTest.mouseRelease(self.glass.view, Qt.MouseButton.LeftButton, pos=corner)
        self.reads("who is it?")

    def come_in(self, who):
        self.hold_the_corner()
        self.tap(who)
        self.reads("Type your PIN")
        self.tap_all(PINS[who])
        self.tap("Done")
        self.reads("Visitors wait while you are here")

    def park_one(self):
        """A claim that was booked, but whose answer never came; nobody's reads may decide here."""
        weather(self.stand, kind="drop-after-commit", path="/v2/campaigns/claims", count=1)
        self.glass.view.requestActivate()
        self.glass.press("pers:member:M-1001")
        self.glass.qtbot.waitUntil(lambda: isinstance(self.glass.window._standing, Saved), timeout=60_000)
        self.glass.qtbot.waitUntil(lambda: self.made.outbox.counts().parked == 1, timeout=60_000)
        self.glass.qtbot.waitUntil(lambda: isinstance(self.glass.window._standing, Welcome), timeout=60_000)
        (booked,) = [row for row in self.stand.read("/_ledger") if row["reference"]]
        return booked["reference"], booked["id"]


@pytest.fixture
def front(qtbot, stand, config, tmp_path):
    @contextmanager
    def start(**look):
        settings = read_settings(config())
        for name, scope in (("Eva", Scope.SUPERVISOR), ("Ben", Scope.STEWARD)):
            PinStore(settings.outbox.folder).give(name, PINS[name], scope)
        glass = Glass(qtbot, FONTS, **look)
        broken = []
        outlets = Outlets(
            show=glass.window.show, draw=sheet, leave=lambda: setattr(hand, "left", True), broken=broken.append
        )
        with running(settings, outlets) as made:
            hand = Front(made, glass, stand, settings.outbox.folder, broken)
            glass.window.pressed.connect(hand.pressed)
            glass.typed = glass.scanned = None
            glass.window._keys._typed = made.typed
            hand.reads("Show your code")
            yield hand
        assert broken == []
        glass.window.close()

    return start


def test_a_parked_claim_is_recovered_and_the_shift_is_closed_by_finger_alone(front):
    with front() as hand:
        reference, ident = hand.park_one()
        hand.come_in("Ben")
        hand.tap("Parked: 1")
        hand.tap(reference)
        hand.tap("Send it again")
        hand.reads("This needs a supervisor")
        assert hand.made.outbox.find(reference).state is State.PARKED
        hand.tap("Leave")
        hand.reads("Show your code")
        hand.come_in("Eva")
        hand.reads("DEGRADED")
        hand.tap("Parked: 1")
        hand.tap(reference)
        hand.tap("It was booked")
        hand.tap("I saw it at the server")
        hand.tap("Next")
        hand.reads("Type its id")
        hand.tap_all(ident)
        hand.tap("It was booked")
        hand.reads("is noted as accepted")
        assert hand.made.outbox.find(reference).state is State.ACCEPTED
        hand.tap("Back")
        hand.reads("No claim waits for you.")
        hand.tap("Back")
        hand.reads("READY")
        hand.tap("Close the shift")
        hand.reads("Nothing is left over for the next shift.")
        hand.tap("Close the shift")
        hand.reads("Shift 1 is closed")
        hand.reads("1 accepted, 0 waiting, 0 rejected")
        (pdf,) = (hand.folder / "shifts").glob("*.pdf")
        assert pdf.read_bytes().startswith(b"%PDF")
        hand.tap("Leave")
        hand.reads("Show your code")
        audit = hand.made.desk.audit
        assert [act.what for act in audit.acts()] == ["came in", "came in", "accept", "close shift"]
        assert audit.verify() == Sound(4, 0)


def test_the_same_by_keys_alone_for_a_claim_that_never_took_effect(front):
    with front() as hand:
        reference, _ = hand.park_one()
        hand.key(Qt.Key.Key_F1)
        hand.reads("who is it?")
        hand.key(Qt.Key.Key_Tab)
        hand.key(Qt.Key.Key_Return)
        hand.reads("Eva")
        hand.type(PINS["Eva"])
        hand.key(Qt.Key.Key_Return)
        hand.reads("DEGRADED")
        hand.key(Qt.Key.Key_Return)
        hand.reads(reference)
        hand.key(Qt.Key.Key_Return)
        hand.reads("on this terminal's disk")
        hand.key(Qt.Key.Key_Tab)
        hand.key(Qt.Key.Key_Tab)
        hand.key(Qt.Key.Key_Return)
        hand.reads("gets nothing for it")
        hand.key(Qt.Key.Key_Return)
        assert _focused(hand) == "Give it up", "who has chosen a reason by keys signs with the next Enter"
        hand.key(Qt.Key.Key_Return)
        hand.reads("is given up")
        assert hand.made.outbox.find(reference).state is State.REJECTED
        hand.made.tell(Scanned(Scan("pers:member:M-1001", Medium.QR_CODE, "camera", datetime.now(UTC))))
        hand.type("pers:member:M-1002")
        hand.key(Qt.Key.Key_Return)
        for _ in range(4):
            hand.key(Qt.Key.Key_Escape)
        hand.reads("Show your code")
        assert hand.made.outbox.counts().recorded == 1, "what is shown or typed to staff is no claim"


def _focused(hand):
    item = hand.glass.view.activeFocusItem()
    return item.property("text") if item is not None else ""
