"""What is typed into the window and ended by Enter is one code; everything else is nothing."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.code import CodeRules, ForeignCode, read_code
from kiosk.domain.screens import Foreign, Receipt
from kiosk.domain.wedge import WedgeSettings
from kiosk.ui.keys import LONGEST, Keys

from .glass import Glass, strike

KEYPAD, ALT, CONTROL = (
    Qt.KeyboardModifier.KeypadModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)


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


@pytest.mark.parametrize("gap", [3, 120])
@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_M, CONTROL), (Qt.Key(10), Qt.KeyboardModifier.NoModifier)])
def test_a_line_ends_however_the_end_is_said(glass: Glass, key, held, gap) -> None:
    glass.press("M-1003", end=False, gap=gap)
    strike(glass.view, "\r" if held else "\n", key, gap=gap, modifiers=held)
    glass.press("M-1004", gap=gap)
    assert glass.scanned + glass.typed == ["M-1003", "M-1004"]


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


@pytest.mark.parametrize("gap", [3, 120])
@pytest.mark.parametrize(
    ("key", "held", "text"),
    [
        (Qt.Key.Key_Dead_Acute, Qt.KeyboardModifier.NoModifier, ""),
        (Qt.Key.Key_BracketRight, CONTROL, "\x1d"),
        (Qt.Key.Key_7, ALT | KEYPAD, "7"),
        (Qt.Key.Key_End, KEYPAD, ""),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "\t"),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier, ""),
        (Qt.Key.Key_nobreakspace, Qt.KeyboardModifier.NoModifier, "\u00a0"),
        (Qt.Key.Key_R, Qt.KeyboardModifier.MetaModifier, "r"),
    ],
)
def test_a_key_that_types_no_letter_makes_the_code_nobodys(glass: Glass, key, held, text, gap) -> None:
    """Left out, it would make another member's code of this one."""
    glass.press("M-1", end=False, gap=gap)
    strike(glass.view, text, key, gap=gap, modifiers=held)
    for letter in "003":
        strike(glass.view, letter, gap=gap)
    strike(glass.view, "\r", Qt.Key.Key_Return, gap=gap)
    [code] = glass.scanned + glass.typed
    assert isinstance(read_code(code, CodeRules()), ForeignCode)


@pytest.mark.parametrize(("key", "text"), [(Qt.Key.Key_Escape, "\x1b"), (Qt.Key.Key_Backspace, "\b")])
def test_a_control_character_of_a_scanner_takes_nothing_back(glass: Glass, key, text) -> None:
    """The rest would be a code of its own."""
    glass.press("M-1", end=False, gap=3)
    strike(glass.view, text, key, gap=3)
    for letter in "M-1003":
        strike(glass.view, letter, gap=3)
    strike(glass.view, "\r", Qt.Key.Key_Return, gap=3)
    assert glass.scanned == ["M-1\0M-1003"]


def test_moving_about_before_a_code_is_no_part_of_it(glass: Glass) -> None:
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Home):
        QTest.keyClick(glass.view, key)
    QTest.keyClick(glass.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    glass.press("")
    glass.press("mara")
    assert glass.typed == ["mara"]


def test_backspace_takes_the_last_letter_back_and_held_down_all_of_them(glass: Glass) -> None:
    glass.press("M-1004", end=False)
    strike(glass.view, "\b", Qt.Key.Key_Backspace)
    glass.press("3")
    assert glass.typed == ["M-1003"]
    glass.press("M-10", end=False)
    strike(glass.view, "\b", Qt.Key.Key_Backspace)
    strike(glass.view, "\b", Qt.Key.Key_Backspace, held=True, gap=500)
    glass.press("M-1004")
    assert glass.typed == ["M-1003", "M-1004"]


def test_capitals_of_which_caps_lock_makes_small_letters_are_nobodys(glass: Glass) -> None:
    for letter in "m-1003":
        strike(glass.view, letter, gap=3, native=(58, 0x02 | 0x01))
    strike(glass.view, "\r", Qt.Key.Key_Return, gap=3)
    for letter in "1234567":
        strike(glass.view, letter, gap=3, native=(58, 0x02))
    strike(glass.view, "\r", Qt.Key.Key_Return, gap=3)
    assert glass.scanned == ["\0-1003", "1234567"]


def test_the_third_level_is_known_where_it_is_no_modifier_of_qts(qtbot: QtBot) -> None:
    """On Wayland it shows in the native modifiers alone; ana@x would be ana2x."""
    scanned: list[str] = []
    watched = QObject()
    watched.installEventFilter(Keys(print, scanned.append, watched, wedge=WedgeSettings(layout="es")))
    for letter, place, held in (("a", 38, 0), ("n", 57, 0), ("a", 38, 0), ("²", 11, 0x80), ("x", 53, 0)):
        strike(watched, letter, gap=3, native=(place, held))
    strike(watched, "\r", Qt.Key.Key_Return, gap=3)
    assert scanned == ["ana@x"]


def test_a_double_letter_survives_a_radio_that_stammers_and_a_shift_between(glass: Glass) -> None:
    """The scanner lets go of a key, and presses it again, in the report that comes after the pause."""
    for letter in "M-1":
        strike(glass.view, letter, gap=3)
    strike(glass.view, "1", gap=200, held=True)
    strike(glass.view, "a", Qt.Key.Key_A, gap=3)
    strike(glass.view, "", Qt.Key.Key_Shift, gap=1)
    strike(glass.view, "A", Qt.Key.Key_A, gap=1, held=True)
    strike(glass.view, "\r", Qt.Key.Key_Return, gap=3)
    assert glass.scanned == ["M-11aA"]


def test_on_wayland_a_key_held_down_is_pressed_once(qtbot: QtBot, monkeypatch) -> None:
    """All its repeats bear the time at which it went down, as a double letter does on X11."""
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland-egl")
    typed: list[str] = []
    watched = QObject()
    watched.installEventFilter(Keys(typed.append, print, watched))
    strike(watched, "m")
    for _ in range(5):
        strike(watched, "m", held=True, gap=0)
    _strike_all(watched, "ara")
    assert typed == ["mara"]


@pytest.mark.parametrize("length", [LONGEST + 1, LONGEST + 100])
def test_a_line_too_long_is_said_so_and_never_a_part_of_it(glass: Glass, length: int) -> None:
    for _ in range(length):
        _type(glass, "x")
    glass.press("")
    assert [read_code(code, CodeRules()) for code in glass.typed] == [ForeignCode(Foreign.TOO_LONG)]
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


class Behind(QObject):
    """What gets the keys that nobody keeps."""

    def __init__(self) -> None:
        super().__init__()
        self.passed: list[int] = []

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            self.passed.append(event.key())
        return super().event(event)


def test_a_scanners_end_presses_nothing_that_has_the_focus(qtbot: QtBot) -> None:
    scanned: list[str] = []
    watched = Behind()
    watched.installEventFilter(Keys(print, scanned.append, watched, wedge=WedgeSettings(suffix="\t")))
    for letter in "pers:member:mara":
        strike(watched, letter, gap=3)
    strike(watched, "\t", Qt.Key.Key_Tab, gap=3)
    assert scanned == ["pers:member:mara"]
    assert Qt.Key.Key_Tab not in watched.passed
    strike(watched, "\t", Qt.Key.Key_Tab)
    assert watched.passed[-1] == Qt.Key.Key_Tab, "a person's Tab goes on as ever"


@pytest.mark.parametrize("field", [False, True])
def test_the_second_key_of_a_scanners_end_presses_nothing(qtbot: QtBot, field: bool) -> None:
    """CR and LF are two presses of Enter: the second would press a button, or enter half a PIN."""
    scanned: list[str] = []
    watched = Behind()
    keys = Keys(print, scanned.append, watched)
    keys.staffed = field
    watched.installEventFilter(keys)
    for letter in "M-1003":
        strike(watched, letter, gap=3)
    strike(watched, "\r", Qt.Key.Key_Return, gap=3)
    strike(watched, "\n", Qt.Key.Key_Return, gap=3)
    qtbot.wait(200)
    assert scanned == ["M-1003"]
    assert Qt.Key.Key_Return not in watched.passed
    strike(watched, "\r", Qt.Key.Key_Return, gap=500)
    qtbot.waitUntil(lambda: Qt.Key.Key_Return in watched.passed)


@pytest.mark.parametrize("gap", [3, 120])
def test_what_is_left_of_a_code_when_the_window_comes_back_is_nobodys(qtbot: QtBot, gap: int) -> None:
    """Its beginning went to another window."""
    heard: list[str] = []
    watched = QObject()
    watched.installEventFilter(Keys(heard.append, heard.append, watched))
    for letter in "M-10":
        strike(watched, letter, gap=gap)
    QGuiApplication.sendEvent(watched, QFocusEvent(QEvent.Type.FocusOut))
    QGuiApplication.sendEvent(watched, QFocusEvent(QEvent.Type.FocusIn))
    for letter in "1003":
        strike(watched, letter, gap=gap)
    strike(watched, "\r", Qt.Key.Key_Return, gap=gap)
    assert heard == ["\0" + "1003"]
    qtbot.wait(300)
    for letter in "1003":
        strike(watched, letter, gap=gap if letter != "1" else 500)
    strike(watched, "\r", Qt.Key.Key_Return, gap=gap)
    assert heard[1:] == ["1003"]


def test_a_scanners_code_that_is_too_long_is_said_so(glass: Glass) -> None:
    glass.press("ab" * LONGEST, gap=1)
    [code] = glass.scanned + glass.typed
    assert read_code(code, CodeRules()) == ForeignCode(Foreign.TOO_LONG)
