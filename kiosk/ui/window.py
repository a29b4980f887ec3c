"""The window: shows screens told from any thread, draws the camera's newest frame, hands typed codes out."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QColor, QImage, QSurfaceFormat
from PySide6.QtQuick import QQuickView

from kiosk.domain.scan import Frame
from kiosk.domain.screens import AnyScreen
from kiosk.domain.staff_screens import StaffScreen
from kiosk.domain.wedge import WedgeSettings
from kiosk.ui.aloud import Aloud
from kiosk.ui.attending import Attending
from kiosk.ui.facts import stage_facts
from kiosk.ui.keys import Keys
from kiosk.ui.languages import Tongue
from kiosk.ui.letters import load_fonts
from kiosk.ui.lock import Lock
from kiosk.ui.network import NoNetwork
from kiosk.ui.pictures import Lens, Shelf
from kiosk.ui.stirring import Stirring

STAGE = Path(__file__).parent / "qml" / "Main.qml"


@dataclass(frozen=True, slots=True)
class Look:
    """How the window looks at this venue."""

    fonts: Path
    full_screen: bool = False
    size: tuple[int, int] = (1280, 800)
    accent: str = "#4B2357"
    reduced_motion: bool = False
    dim_seconds: float = 0  #: without anybody, after which the resting screen dims; 0: never
    sees: bool = True  #: this terminal has a camera
    flash: bool = False  #: an answer lights up the edge, for who hears nothing


class Window(QObject):
    """The terminal's face; made in the GUI thread, told from any."""

    shown = Signal(object)  #: the Screen that is now on the glass, in the GUI thread
    pressed = Signal(str, str)  #: what a hand pressed on the glass, and what it is about
    asked = Signal(str)  #: what somebody who sees nothing wants to hear
    _told = Signal(object)
    _looked = Signal()

    def __init__(
        self,
        *,
        typed: Callable[[str], None],
        scanned: Callable[[str], None],
        wedge: WedgeSettings | None = None,
        look: Look,
        tongue: Tongue | None = None,
    ) -> None:
        super().__init__()
        load_fonts(look.fonts)
        self._lens, self._shelf, self._network = Lens(), Shelf(), NoNetwork()
        self._tongue = tongue or Tongue(Path(), ["en"])
        self._numbers = count(1)
        self._standing: AnyScreen | None = None
        self._drawing: AnyScreen | None = None
        self._swaps = 0
        self._view = self._stage(look)
        self._keys = Keys(typed, scanned, self, wedge=wedge)
        self._attending = Attending(self.pressed.emit, self)
        self._aloud = Aloud(self._view, self.asked.emit)
        self._view.installEventFilter(self._keys)
        self._view.installEventFilter(self._attending)
        self._view.installEventFilter(Stirring(self._view.rootObject().stir, self))  # type: ignore[attr-defined]
        self._view.rootObject().pressed.connect(self.pressed)  # type: ignore[attr-defined]
        self._told.connect(self._show)
        self._tongue.changed.connect(self._speak)
        self.pressed.connect(self._pressed)
        self._view.rootObject().setProperty("tongue", self._spoken())
        self._looked.connect(self._look)
        self._view.frameSwapped.connect(self._swapped)
        self._lock = Lock(self._view) if look.full_screen else None
        self._open(look)

    def show(self, screen: AnyScreen) -> None:
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

    @property
    def spoken(self) -> str:
        """What is on the glass, as it is said aloud; empty where nothing has to be."""
        return self._aloud.what_to_do

    @property
    def language(self) -> str:
        """In which it is said."""
        return self._tongue.spoken

    def close(self) -> None:
        """Take the window off the glass."""
        if self._lock:
            self._lock.lift()
        self._view.close()
        self._tongue.forget()

    def _stage(self, look: Look) -> QQuickView:
        view = QQuickView()
        view.setFormat(_smooth(view.format()))
        view.engine().addImageProvider("lens", self._lens)
        view.engine().addImageProvider("picture", self._shelf)
        view.engine().setNetworkAccessManagerFactory(self._network)
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.setInitialProperties(
            {
                "accent": QColor(look.accent),
                "still": look.reduced_motion,
                "dimSeconds": look.dim_seconds,
                "flashes": look.flash,
                "sees": look.sees,
            }
        )
        view.setSource(QUrl.fromLocalFile(STAGE))
        if view.errors():
            raise RuntimeError("\n".join(error.toString() for error in view.errors()))
        return view

    def _open(self, look: Look) -> None:
        # Without a window manager nobody makes a full screen of it: the size has to be told as well.
        self._view.resize(self._view.screen().size() if look.full_screen else QSize(*look.size))
        if look.full_screen:
            self._view.setCursor(Qt.CursorShape.BlankCursor)
            self._view.showFullScreen()
        else:
            self._view.show()

    @Slot(object)
    def _show(self, screen: AnyScreen) -> None:
        self._keys.staffed = self._attending.staffed = self._aloud.staffed = isinstance(screen, StaffScreen)
        self._tongue.notice(screen)
        self._standing = screen
        self._tell(anew=True)
        # A frame may be on its way already: only the one after it is sure to hold this screen.
        self._drawing, self._swaps = screen, 2
        self._view.update()

    def _tell(self, *, anew: bool) -> None:
        if self._standing is not None:
            self._view.rootObject().setProperty("shown", {**stage_facts(self._standing), "anew": anew})

    def _spoken(self) -> dict[str, object]:
        tongue = self._tongue
        return {"offered": tongue.choices, "spoken": tongue.spoken, "mirrored": tongue.mirrored}

    @Slot(str, str)
    def _pressed(self, what: str, about: str) -> None:
        if what == "language":
            self._tongue.choose(about)
            self.asked.emit(self.spoken)

    @Slot()
    def _speak(self) -> None:
        """Say what is on the glass again in the language that was chosen, without starting it anew."""
        self._view.engine().retranslate()
        self._view.rootObject().setProperty("tongue", self._spoken())
        self._tell(anew=False)

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
            look = {"frame": next(self._numbers), "outline": outline, "hint": frame.hint or ""}
            self._view.rootObject().setProperty("look", look)


def _smooth(form: QSurfaceFormat) -> QSurfaceFormat:
    # On a graphics card curves are jagged unless each pixel is asked four times; without one this changes nothing.
    form.setSamples(4)
    return form
