"""A full screen is left by nothing that a visitor can do to a window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.domain.screens import Welcome

from .glass import Glass

SHORTCUTS = [
    (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier),
]


@pytest.fixture
def locked(glass_with: Callable[..., Glass]) -> Glass:
    glass = glass_with(full_screen=True)
    glass.show(Welcome("Café"))
    return glass


def test_it_has_no_frame_and_stays_on_top(locked: Glass) -> None:
    flags = locked.view.flags()
    assert flags & Qt.WindowType.FramelessWindowHint
    assert flags & Qt.WindowType.WindowStaysOnTopHint


def test_it_refuses_to_be_closed_and_to_be_made_small(locked: Glass) -> None:
    asked = QCloseEvent()
    QGuiApplication.sendEvent(locked.view, asked)
    assert not asked.isAccepted()
    locked.view.showMinimized()
    QGuiApplication.processEvents()
    assert locked.view.isVisible()
    assert locked.view.windowState() is Qt.WindowState.WindowFullScreen


@pytest.mark.parametrize(("key", "held"), SHORTCUTS, ids=lambda part: getattr(part, "name", ""))
def test_no_shortcut_does_anything(locked: Glass, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    before = locked.words()
    QTest.keyClick(locked.view, key, held)
    assert locked.view.isVisible()
    assert locked.words() == before


def test_a_long_press_and_a_right_click_open_nothing(locked: Glass) -> None:
    before, windows = locked.words(), set(QGuiApplication.topLevelWindows())
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        QTest.mouseClick(locked.view, button, pos=locked.view.geometry().center())
    QTest.mousePress(locked.view, Qt.MouseButton.LeftButton, pos=locked.view.geometry().center())
    locked.qtbot.wait(900)
    QTest.mouseRelease(locked.view, Qt.MouseButton.LeftButton, pos=locked.view.geometry().center())
    assert locked.words() == before
    assert set(QGuiApplication.topLevelWindows()) == windows


def test_the_program_itself_closes_it(locked: Glass) -> None:
    locked.window.close()
    assert not locked.view.isVisible()


def test_a_window_that_is_not_full_screen_is_closed_like_any_other(glass: Glass) -> None:
    glass.show(Welcome("Café"))
    asked = QCloseEvent()
    QGuiApplication.sendEvent(glass.view, asked)
    assert asked.isAccepted()
    assert asked.type() is QEvent.Type.Close
