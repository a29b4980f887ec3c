"""Stirring: a hand or a key anywhere on the window wakes a screen that was dimmed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject

HANDS = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class Stirring(QObject):
    """An event filter that only listens."""

    def __init__(self, stirred: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._stirred = stirred

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Tell of it; whoever it was meant for gets it too."""
        if event.type() in HANDS:
            self._stirred()
        return super().eventFilter(watched, event)
