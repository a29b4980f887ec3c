"""The window: shows screens told from any thread, draws the camera's newest frame, hands typed codes out."""

from collections.abc import Callable
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QImage, QSurfaceFormat
from PySide6.QtQuick import QQuickView

from kiosk.domain.scan import Frame
from kiosk.domain.screens import Screen
from kiosk.domain.wedge import WedgeSettings
from kiosk.ui.facts import stage_facts
from kiosk.ui.keys import Keys
from kiosk.ui.network import NoNetwork
from kiosk.ui.pictures import Lens, Shelf

STAGE = Path(__file__).parent / "qml" / "Main.qml"
LETTERS = ("Inter", "Noto Sans Arabic")


class Window(QObject):
    """The terminal's face; made in the GUI thread, told from any."""

    shown = Signal(object)  #: the Screen that is now on the glass, in the GUI thread
    pressed = Signal(str, str)  #: what a hand pressed on the glass, and what it is about
    _told = Signal(object)
    _looked = Signal()

    def __init__(
        self,
        *,
        typed: Callable[[str], None],
        scanned: Callable[[str], None],
        wedge: WedgeSettings | None = None,
        fonts: Path,
        full_screen: bool = False,
        size: tuple[int, int] = (1280, 800),
        accent: str = "#4B2357",
        reduced_motion: bool = False,
    ) -> None:
        super().__init__()
        load_fonts(fonts)
        self._lens, self._shelf, self._network = Lens(), Shelf(), NoNetwork()
        self._numbers = count(1)
        self._drawing: Screen | None = None
        self._swaps = 0
        self._view = self._stage(accent, still=reduced_motion)
        self._view.installEventFilter(Keys(typed, scanned, self, wedge=wedge))
        self._view.rootObject().pressed.connect(self.pressed)  # type: ignore[attr-defined]
        self._told.connect(self._show)
        self._looked.connect(self._look)
        self._view.frameSwapped.connect(self._swapped)
        self._open(QSize(*size), full_screen=full_screen)

    def show(self, screen: Screen) -> None:
        """Show this screen in place of the one before; from any thread."""
        self._told.emit(screen)

    def preview(self, frame: Frame) -> None:
        """Draw this frame where the camera is shown, unless a newer one comes first; from any thread."""
        if self._lens.put(frame):
            self._looked.emit()

    def grab(self) -> QImage:
        """The window as it looks now, or an empty picture once it is closed; in the GUI thread."""
        # With a render thread of its own, Qt crashes on a picture of a window that is gone.
        return self._view.grabWindow() if self._view.isExposed() else QImage()

    def close(self) -> None:
        """Take the window off the glass."""
        self._view.close()

    def _stage(self, accent: str, *, still: bool) -> QQuickView:
        view = QQuickView()
        view.setFormat(_smooth(view.format()))
        view.engine().addImageProvider("lens", self._lens)
        view.engine().addImageProvider("picture", self._shelf)
        view.engine().setNetworkAccessManagerFactory(self._network)
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.setInitialProperties({"accent": QColor(accent), "still": still})
        view.setSource(QUrl.fromLocalFile(STAGE))
        if view.errors():
            raise RuntimeError("\n".join(error.toString() for error in view.errors()))
        return view

    def _open(self, size: QSize, *, full_screen: bool) -> None:
        # Without a window manager nobody makes a full screen of it: the size has to be told as well.
        self._view.resize(self._view.screen().size() if full_screen else size)
        if full_screen:
            self._view.setCursor(Qt.CursorShape.BlankCursor)
            self._view.showFullScreen()
        else:
            self._view.show()

    @Slot(object)
    def _show(self, screen: Screen) -> None:
        self._view.rootObject().setProperty("shown", stage_facts(screen))
        # A frame may be on its way already: only the one after it is sure to hold this screen.
        self._drawing, self._swaps = screen, 2
        self._view.update()

    @Slot()
    def _swapped(self) -> None:
        if self._drawing is None:
            return
        self._swaps -= 1
        if self._swaps:
            self._view.update()
            return
        screen, self._drawing = self._drawing, None
        self.shown.emit(screen)

    @Slot()
    def _look(self) -> None:
        frame = self._lens.take()
        if frame:
            outline = [list(corner) for corner in frame.outline]
            self._view.rootObject().setProperty("look", {"frame": next(self._numbers), "outline": outline})


def _smooth(form: QSurfaceFormat) -> QSurfaceFormat:
    # On a graphics card curves are jagged unless each pixel is asked four times; without one this changes nothing.
    form.setSamples(4)
    return form


def load_fonts(folder: Path) -> None:
    """Give the application its letters: a terminal may have none of its own."""
    for font in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    QFont.insertSubstitutions(LETTERS[0], list(LETTERS[1:]))
    QGuiApplication.setFont(QFont(list(LETTERS)))
