"""Lock: a full screen that nobody leaves by the window: not by closing it, nor by making it small."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QWindow

FLAGS = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint


class Lock(QObject):
    """An event filter on a full-screen window. Only the program itself ends it (SIGTERM, or staff with their PIN)."""

    _open = True  #: also once Python has cleared this object, while Qt still asks it for the window's last events

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._window = window
        self._open = False
        window.setFlags(FLAGS)
        window.installEventFilter(self)

    def lift(self) -> None:
        """The program itself closes the window."""
        self._open = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Refuse to be closed (Alt+F4 comes as that), and come back from being made small."""
        if self._open or QGuiApplication.closingDown():
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.Close:
            event.ignore()
            return True
        if event.type() is QEvent.Type.WindowStateChange and not self._full():
            self._window.showFullScreen()
        return super().eventFilter(watched, event)

    def _full(self) -> bool:
        return self._window.windowState() is Qt.WindowState.WindowFullScreen
