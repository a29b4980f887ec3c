"""Keys: what a scanner or a person types into the window, ended by Enter, is one code."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from kiosk.domain.wedge import Wedge, WedgeSettings

LONGEST = 512
PAUSE_MS = 3000  #: after which what was typed is forgotten: the next visitor must not inherit half a code


class Keys(QObject):
    """An event filter that gathers printable keys; there is no text field to see or to leave.

    `scanned` hears what came faster than anybody types, `typed` everything else.
    """

    def __init__(
        self,
        typed: Callable[[str], None],
        scanned: Callable[[str], None],
        parent: QObject,
        *,
        wedge: WedgeSettings | None = None,
        pause_ms: int = PAUSE_MS,
    ) -> None:
        super().__init__(parent)
        self._typed = typed
        self._scanned = scanned
        self._wedge = Wedge(wedge or WedgeSettings())
        self._text = ""
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._pause.timeout.connect(self._forget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Listen in; nothing is taken away from what has the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            self._press(event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> None:
        ended = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        burst = self._wedge.feed("\r" if ended else event.text(), event.timestamp() / 1000)
        if burst is not None:
            self._end_burst(burst)
        elif ended:
            self._end()
        elif event.key() == Qt.Key.Key_Escape:
            self._forget()
        elif event.text().isprintable() and not _shortcut(event):
            self._gather(event.text())

    def _gather(self, text: str) -> None:
        # One more than the longest is kept, so that a text too long is known from one that just fits.
        self._text = (self._text + text)[: LONGEST + 1]
        self._pause.start()

    def _end(self) -> None:
        text, self._text = self._text, ""
        self._pause.stop()
        if 0 < len(text) <= LONGEST:
            self._typed(text)

    def _end_burst(self, code: str) -> None:
        """A scanner's code; what a person had half typed before it is not part of it."""
        self._forget()
        self._pause.stop()
        if len(code) <= LONGEST:
            self._scanned(code)

    def _forget(self) -> None:
        self._text = ""


def _shortcut(event: QKeyEvent) -> bool:
    # Control and Alt together are how some keyboards say AltGr, by which an @ is typed.
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    return event.modifiers() & (control | alt) == control
