"""Notices in the window's language; what others said stays as they said it, made harmless and kept by itself."""

import unicodedata

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from kiosk.domain.notice import Notice, filled
from kiosk.ui.plain import plain

APART, END = "\u2068", "\u2069"  #: first strong isolate, and its end
_TO_THE_RIGHT, _TO_THE_LEFT = frozenset("L"), frozenset({"R", "AL"})


def noticed(said: str) -> str:
    """A sentence as it is drawn."""
    return sentence("Staff", said.what, said.about) if isinstance(said, Notice) else plain(said)


def sentence(context: str, template: str, about: tuple[str, ...]) -> str:
    """The template translated, with what it is about in its places."""
    if not template:
        return ""
    translated, parts = QCoreApplication.translate(context, template), tuple(map(noticed, about))
    return filled(translated, parts if APART in translated else tuple(map(apart, parts)))  # some see to it themselves


def apart(text: str) -> str:
    """Where it reads the other way than the window: by itself, so that it turns nothing around it."""
    mirrored = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
    leads_left = _leads_left(text)
    return f"{APART}{text}{END}" if text and leads_left is not mirrored else text


def _leads_left(text: str) -> bool:
    strong = (way for letter in text if (way := unicodedata.bidirectional(letter)) in _TO_THE_RIGHT | _TO_THE_LEFT)
    return next(strong, "L") in _TO_THE_LEFT
