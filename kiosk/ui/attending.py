"""Attending: how staff come in by a key, and that whoever is in has not gone."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

DOOR = Qt.Key.Key_F1
OFTEN = 1.0  #: seconds between two words that somebody is there
TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress})


class Attending(QObject):
    """An event filter; nothing is taken away from what has the focus."""

    def __init__(self, press: Callable[[str, str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._press = press
        self._said = 0.0
        self.staffed = False  #: a staff screen is shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """The key opens the pad; any touch keeps a staff screen open."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == DOOR:
            if not event.isAutoRepeat():
                self._press("staff.open", "")
        elif self.staffed and event.type() in TOUCHES and time.monotonic() - self._said > OFTEN:
            self._said = time.monotonic()
            self._press("staff.touch", "")
        return super().eventFilter(watched, event)
