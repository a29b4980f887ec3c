"""What is typed into the window and ended by Enter is one code; everything else is nothing."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.screens import Receipt
from kiosk.domain.wedge import WedgeSettings
from kiosk.ui.keys import LONGEST, Keys

from .glass import Glass, strike


@pytest.mark.parametrize("text", ["pers:member:mara", "mara@example.com", '{"userIdentifier": "mara"}', "ÄÖ 中文"])
def test_a_line_is_a_code(glass: Glass, text: str) -> None:
    glass.view.requestActivate()
    for letter in text:
        _type(glass, letter)
    strike(glass.view, "\r", Qt.Key.Key_Enter)
    assert glass.typed == [text]


def test_one_line_after_the_other_on_any_screen(glass: Glass) -> None:
    glass.show(Receipt("K7Q-3F9Q", 120))
    glass.press("mara")
    glass.press("noor")
    assert glass.typed == ["mara", "noor"]


def test_enter_alone_is_nothing(glass: Glass) -> None:
    glass.press("")
    assert glass.typed == []


def test_escape_begins_anew(glass: Glass) -> None:
    glass.press("half", end=False)
    QTest.keyClick(glass.view, Qt.Key.Key_Escape)
    glass.press("mara")
    assert glass.typed == ["mara"]


def test_escape_right_before_a_scanner_begins_anew(glass: Glass) -> None:
    glass.press("half", end=False)
    strike(glass.view, "\x1b", Qt.Key.Key_Escape)
    for letter in "pers:member:mara":
        strike(glass.view, letter, gap=20)
    strike(glass.view, "\r", Qt.Key.Key_Return, gap=20)
    assert glass.scanned == ["pers:member:mara"]


def test_backspace_takes_a_letter_back(glass: Glass) -> None:
    glass.press("mat", end=False)
    strike(glass.view, "\x08", Qt.Key.Key_Backspace)
    glass.press("ra")
    assert glass.typed == ["mara"]


def test_control_keys_are_no_letters(glass: Glass) -> None:
    glass.press("ma", end=False)
    QTest.keyClick(glass.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(glass.view, Qt.Key.Key_Tab)
    QTest.keyClick(glass.view, Qt.Key.Key_F4)
    glass.press("ra")
    assert glass.typed == ["mara"]


@pytest.mark.parametrize(("length", "kept"), [(LONGEST, 1), (LONGEST + 1, 0), (LONGEST + 100, 0)])
def test_a_line_too_long_is_dropped_whole(glass: Glass, length: int, kept: int) -> None:
    for _ in range(length):
        _type(glass, "x")
    glass.press("")
    assert len(glass.typed) == kept
    glass.press("mara")
    assert glass.typed[-1] == "mara"


def test_a_key_held_down_is_pressed_once(glass: Glass) -> None:
    for _ in range(5):
        _type(glass, "x", held=True)
    glass.press("mara")
    assert glass.typed == ["mara"]


def test_a_scanners_double_letter_that_qt_takes_for_a_held_key_is_two(glass: Glass) -> None:
    """On X11 they bear one time; M-1003 must not become M-103."""
    for number, letter in enumerate("M-1000003"):
        strike(glass.view, letter, gap=120 if not number else 1 if letter != "0" else 0, held=3 < number < 8)
    strike(glass.view, "\r", Qt.Key.Key_Return, gap=1)
    assert glass.scanned == ["M-1000003"]


def test_half_a_code_is_forgotten_after_a_pause(qtbot: QtBot) -> None:
    typed: list[str] = []
    watched = QObject()
    watched.installEventFilter(Keys(typed.append, print, watched, pause_ms=20))
    strike(watched, "h")
    qtbot.wait(60)
    strike(watched, "m")
    strike(watched, "\r", Qt.Key.Key_Return)
    assert typed == ["m"]


def test_a_pin_that_is_typed_on_after_the_pad_has_closed_is_no_code(qtbot: QtBot) -> None:
    typed: list[str] = []
    scanned: list[str] = []
    watched = QObject()
    keys = Keys(typed.append, scanned.append, watched)
    watched.installEventFilter(keys)
    keys.staffed = True
    keys.staffed = False
    _strike_all(watched, "573920")
    assert (typed, scanned) == ([], [])
    qtbot.waitUntil(lambda: not keys._deaf.isActive())
    _strike_all(watched, "mara")
    assert typed == ["mara"]


def _strike_all(watched: QObject, text: str) -> None:
    for letter in text:
        strike(watched, letter)
    strike(watched, "\r", Qt.Key.Key_Return)


def _type(glass: Glass, letter: str, *, held: bool = False) -> None:
    strike(glass.view, letter, held=held)


def test_what_comes_faster_than_anybody_types_is_a_scanners(glass: Glass) -> None:
    glass.press("half a name", end=False)
    glass.press("https://go.example.com/t?userIdentifier=M-1001", gap=3)
    assert (glass.scanned, glass.typed) == (["https://go.example.com/t?userIdentifier=M-1001"], [])
    glass.press("mara")
    assert glass.typed == ["mara"]


@pytest.mark.parametrize("gap", [3, 10, 30])
def test_a_scanner_loses_no_letter(glass: Glass, gap: int) -> None:
    text = "pers:member:Ana-María_7/8.9+x@example.com"
    for _ in range(50):
        glass.press(text, gap=gap)
    assert glass.scanned == [text] * 50


@pytest.mark.parametrize("gap", [60, 90, 200])
def test_a_person_is_never_taken_for_a_scanner(glass: Glass, gap: int) -> None:
    for _ in range(20):
        glass.press("pers:member:mara", gap=gap)
    assert glass.scanned == []
    assert len(glass.typed) == 20


def test_a_scanners_end_presses_nothing_that_has_the_focus(qtbot: QtBot) -> None:
    scanned: list[str] = []
    passed: list[int] = []

    class Behind(QObject):
        def event(self, event: QEvent) -> bool:
            if isinstance(event, QKeyEvent):
                passed.append(event.key())
            return super().event(event)

    watched = Behind()
    watched.installEventFilter(Keys(print, scanned.append, watched, wedge=WedgeSettings(suffix="\t")))
    for letter in "pers:member:mara":
        strike(watched, letter, gap=3)
    strike(watched, "\t", Qt.Key.Key_Tab, gap=3)
    assert scanned == ["pers:member:mara"]
    assert Qt.Key.Key_Tab not in passed
    strike(watched, "\t", Qt.Key.Key_Tab)
    assert passed[-1] == Qt.Key.Key_Tab, "a person's Tab goes on as ever"
