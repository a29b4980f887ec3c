"""A visitor's journey by ear: every screen on which something is to be done says it, in the visitor's language."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.domain.screens import (
    Again,
    Closed,
    Declined,
    Foreign,
    NotOurs,
    OutOfOrder,
    Saved,
    Screen,
    Sending,
    ShowYourCode,
    Welcome,
)

from .examples import SCREENS
from .glass import Glass


@pytest.fixture
def heard(glass: Glass) -> list[str]:
    """What was asked for by a touch or a key."""
    words: list[str] = []
    glass.window.asked.connect(words.append)
    return words


def strike(glass: Glass, *keys: Qt.Key) -> None:
    glass.view.requestActivate()
    for key in keys:
        QTest.keyClick(glass.view, key)
        QGuiApplication.processEvents()


@pytest.mark.parametrize(
    ("screen", "said"),
    [
        (Welcome("Café", taps=True), ["Show your code, or tap", "A hand's width", "Tap phone or card here"]),
        (Welcome("Café"), ["Show your code", "Your code is in your loyalty app"]),
        (ShowYourCode("Table 12", "Breakfast bonus"), ["Now show your own code", "Breakfast bonus"]),
        (
            SCREENS["due-ShowYourCode"],
            ["Now show your own code. €\N{NO-BREAK SPACE}23.40  ·  \N{MULTIPLICATION SIGN}\N{NO-BREAK SPACE}2"],
        ),
        (Sending("K7Q-3F9Q"), ["One moment", "You can put your phone away"]),
        (Saved("K7Q-3F9Q"), ["Saved for you", "Keep this reference: K 7 Q 3 F 9 Q"]),
        (SCREENS["steps-Receipt"], ["Your visit counts", "3 of 10: +1 coffee"]),
        (SCREENS["towards-Receipt"], ["Your visit counts", "After 10 visits: +1 coffee"]),
        (SCREENS["balance-Receipt"], ["Points added", "+120 points", "You now have 1,240 points"]),
        (Declined("K7Q-3F9Q", "COOLDOWN_ACTIVE", Again.IN_MINUTES, 12), ["a moment ago", "Next time: In 12 minutes"]),
        (Declined("K7Q-3F9Q", "SOMETHING_NEW", Again.UNKNOWN), ["The counter can help", "The counter knows more"]),
        (NotOurs(), ["not for here", "show the code with your name"]),
        (NotOurs(Foreign.TORN), ["Hold it a little longer", "Keep it on the reader"]),
        (OutOfOrder(Closed.FULL), ["Closed for the moment", "Please ask at the counter", "stays safe"]),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_screen_says_what_to_do(glass: Glass, screen: Screen, said: list[str]) -> None:
    glass.show(screen)
    assert [part for part in said if part not in glass.window.spoken] == []
    assert "undefined" not in glass.window.spoken


def test_a_touch_anywhere_says_what_to_do_here(glass: Glass, heard: list[str]) -> None:
    glass.show(Welcome("Café"))
    QTest.mouseClick(glass.view, Qt.MouseButton.LeftButton, pos=glass.view.geometry().center())
    QGuiApplication.processEvents()
    assert heard == [glass.window.spoken]


def test_by_keys_one_hears_what_to_do_what_has_the_focus_and_the_language_that_was_chosen(
    glass: Glass, heard: list[str]
) -> None:
    glass.show(Welcome("Café"))
    here = glass.window.spoken
    strike(glass, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert heard == [f"{here}. Language: English", "English", "Español", glass.window.spoken]
    assert heard[-1].startswith("Muestre su código")


def test_a_typed_code_is_not_said(glass: Glass, heard: list[str]) -> None:
    glass.show(Welcome("Café"))
    glass.press("mara")
    assert (glass.typed, heard) == (["mara"], [])


def test_nothing_of_the_staffs_is_said_and_least_of_all_a_pin(glass: Glass, heard: list[str]) -> None:
    glass.show(SCREENS["StaffPin"])
    strike(glass, Qt.Key.Key_1, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    glass.tap("7")
    QGuiApplication.processEvents()
    assert heard == []
