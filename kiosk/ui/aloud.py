"""Aloud: what a visitor who sees nothing asks to hear by a touch or a key: what to do here, and what has the focus."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickView

TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
ROUND = frozenset(
    {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
)
#: What keeps letters in their order on the glass has no sound.
ORDER = dict.fromkeys(range(0x2066, 0x206A))


class Aloud(QObject):
    """An event filter that only listens. Of the staff's screens nothing is ever said: one of them is the PIN's."""

    def __init__(self, view: QQuickView, say: Callable[[str], None]) -> None:
        super().__init__(view)
        self._view, self._say = view, say
        self.staffed = False  #: a staff screen is shown
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Speak once whoever it was meant for has had it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            before, asks = self._focused(), event.key() in ROUND
            QTimer.singleShot(0, self, lambda: self._after_a_key(before, asks=asks))
        elif event.type() in TOUCHES:
            QTimer.singleShot(0, self, lambda: self._tell(self.what_to_do))
        return super().eventFilter(watched, event)

    @property
    def what_to_do(self) -> str:
        """What stands on the glass, as it is said; empty where nothing has to be."""
        return str(self._view.rootObject().property("spoken")).translate(ORDER)

    def _after_a_key(self, before: str, *, asks: bool) -> None:
        now = self._focused()
        moved = now not in {"", before}
        if asks and not (before and moved):
            self._tell(self.what_to_do, now if moved else "")
        elif moved:
            self._tell(now)

    def _focused(self) -> str:
        """What a screen reader would call it; empty where it has no name, such as a whole screen."""
        item = self._view.activeFocusItem()
        return str(item.property("said") or "") if item and item.isVisible() else ""

    def _tell(self, *said: str) -> None:
        words = ". ".join(filter(None, said))
        if words and not self.staffed:
            self._say(words)
