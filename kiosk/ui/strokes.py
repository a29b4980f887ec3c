"""Strokes: what one press of a key types; where nobody can tell, a mark that no code may hold."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kiosk.domain.layouts import meant
from kiosk.domain.wedge import LOST

#: Of the native modifiers, the same numbers on X11 and Wayland.
CAPS, LEVEL3 = 0x02, 0x80
_MODIFIERS = frozenset(
    {
        *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
        *(Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock),
    }
)
_STEPS = frozenset(
    {
        *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Escape),
    }
)


def ends(event: QKeyEvent) -> bool:
    """Whether it is Enter, the key for a line's feed, or Ctrl+M or Ctrl+J, as some scanners say them."""
    return event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or event.text() in {"\r", "\n"}


def steps(event: QKeyEvent) -> bool:
    """Whether it moves about on the screen; the same keys of a number pad without its lock are lost digits."""
    return event.key() in _STEPS and not event.modifiers() & Qt.KeyboardModifier.KeypadModifier


def letter(event: QKeyEvent, layout: str = "desktop") -> str:
    """What was meant: by the place of the key where its layout is known, else as the desktop has it.

    Nothing for a key that is only held for the next one. LOST for a dead accent, a control character, a number that
    Alt makes a letter of, a number pad without its lock; and for a letter while Caps Lock turns small into capital,
    for some scanners mind it and some do not.
    """
    if event.key() in _MODIFIERS:
        return ""
    if _is_shortcut(event):
        return event.text() if event.text() == "\t" else LOST
    typed = _at_its_place(event, layout)
    if event.nativeModifiers() & CAPS and typed.lower() != typed.upper():
        return LOST
    return typed if typed == "\t" or (typed and typed.isprintable()) else LOST


def _at_its_place(event: QKeyEvent, layout: str) -> str:
    held = event.modifiers()
    control, alt = held & Qt.KeyboardModifier.ControlModifier, held & Qt.KeyboardModifier.AltModifier
    level3 = held & Qt.KeyboardModifier.GroupSwitchModifier or event.nativeModifiers() & LEVEL3
    shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
    found = meant(layout, event.nativeScanCode(), shift=shift, altgr=bool(alt or level3))
    # Control and Alt together are how some keyboards say AltGr, by which an @ is typed; Alt alone types no letter.
    return found or ("" if alt and not control else event.text())


def _is_shortcut(event: QKeyEvent) -> bool:
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    held = event.modifiers()
    return held & (control | alt) == control or bool(held & Qt.KeyboardModifier.MetaModifier)
