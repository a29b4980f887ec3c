"""What a test sees of a window: its words, its pixels, its accessibility tree, and keys pressed on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QImage, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.scan import Frame
from kiosk.domain.screens import Screen
from kiosk.ui.languages import NAMES, Tongue
from kiosk.ui.window import Look, Window

TRANSLATIONS = Path(__file__).parents[2] / "resources" / "translations"


@dataclass(frozen=True, slots=True)
class Line:
    """A text on the glass and where its letters are."""

    text: str
    letters: QRectF
    cut_short: bool  #: it is elided, or larger than the room it was given


class Glass:
    """A window and the eyes on it."""

    def __init__(
        self,
        qtbot: QtBot,
        fonts: Path,
        size: tuple[int, int] = (1280, 800),
        *,
        still: bool = True,
        languages: tuple[str, ...] = tuple(NAMES),
        linger_ms: int = 30_000,
        **look: object,
    ) -> None:
        self.typed: list[str] = []
        self.scanned: list[str] = []
        self.pressed: list[tuple[str, str]] = []
        self.qtbot = qtbot
        self.tongue = Tongue(TRANSLATIONS, languages, linger_ms=linger_ms)
        before = set(QGuiApplication.topLevelWindows())
        self.window = Window(
            typed=self.typed.append,
            scanned=self.scanned.append,
            look=Look(fonts, size=size, reduced_motion=still, **look),
            tongue=self.tongue,
        )
        self.window.pressed.connect(lambda what, about: self.pressed.append((what, about)))
        [self.view] = [
            view for view in QGuiApplication.topLevelWindows() if isinstance(view, QQuickView) and view not in before
        ]

    def show(self, screen: Screen) -> None:
        """Show it and wait until it is on the glass."""
        with self.qtbot.waitSignal(self.window.shown, timeout=5000, check_params_cb=lambda seen: seen == screen):
            self.window.show(screen)

    def tell(self, screen: Screen, size: tuple[int, int] | None = None) -> None:
        """Lay it out without waiting until it is drawn: enough to read it, and quick."""
        if size:
            self.view.resize(*size)
            QGuiApplication.processEvents()
        self.window._show(screen)
        for item in reversed(list(self.items())):
            item.ensurePolished()

    def look(self, frame: Frame) -> QImage:
        """Give the window a frame and take a picture once it is drawn."""
        self.window.preview(frame)
        QGuiApplication.processEvents()
        return self.window.grab()

    def press(self, text: str, *, end: bool = True, gap: int = 120) -> None:
        """Type with `gap` milliseconds between the keys, and Enter behind it unless not `end`."""
        self.view.requestActivate()
        for number, letter in enumerate(text):
            strike(self.view, letter, gap=gap if number else 300)
        if end:
            strike(self.view, "\r", Qt.Key.Key_Return, gap=gap)

    def tap(self, name: str) -> None:
        """A finger on the button that a screen reader calls so."""
        found = _named(QAccessible.queryAccessibleInterface(self.view), name)
        assert found is not None, f"no button {name!r}: {self.spoken()}"
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, pos=self.view.mapFromGlobal(found.rect().center()))

    def items(self) -> Iterator[QQuickItem]:
        """Everything that is visible."""
        return _visible(self.view.rootObject())

    def lines(self) -> list[Line]:
        """Every visible text."""
        return [_line(item) for item in self.items() if item.inherits("QQuickText") and item.property("text")]

    def words(self) -> str:
        """All that can be read."""
        return "\n".join(line.text for line in self.lines())

    def room_of(self, text: str) -> QRectF:
        """Where this text stands."""
        return next(line.letters for line in self.lines() if line.text == text)

    def spoken(self) -> list[str]:
        """All that a screen reader finds."""
        root = QAccessible.queryAccessibleInterface(self.view)
        return [name for name in _names(root) if name]


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible() and item.opacity() > 0:
        yield item
        for child in item.childItems():
            yield from _visible(child)


def _line(item: QQuickItem) -> Line:
    room = item.mapRectToScene(item.boundingRect())
    size = item.property("contentHeight") / item.property("lineCount") / 1.21
    letters = room.adjusted(0, 0.2 * size, 0, -0.08 * size)  # a line's room holds more than its letters
    return Line(item.property("text"), letters, bool(item.property("truncated")) or _overflows(item))


def _overflows(item: QQuickItem) -> bool:
    wide, high = item.property("contentWidth"), item.property("contentHeight")
    return wide > item.width() + 1 or high > item.height() + 1


def _names(found: QAccessibleInterface) -> Iterator[str]:
    yield found.text(QAccessible.Text.Name)
    for place in range(found.childCount()):
        yield from _names(found.child(place))


def _named(found: QAccessibleInterface, name: str) -> QAccessibleInterface | None:
    if found.role() == QAccessible.Role.Button and found.text(QAccessible.Text.Name) == name:
        return found
    below = (_named(found.child(place), name) for place in range(found.childCount()))
    return next((one for one in below if one is not None), None)


_at = 0


def strike(
    watched: QObject,
    letter: str,
    key: Qt.Key = Qt.Key.Key_unknown,
    *,
    held: bool = False,
    gap: int = 120,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    native: tuple[int, int] = (0, 0),
) -> None:
    """One key, `gap` milliseconds after the last. `native`: its place, and what is held as the desktop says it."""
    global _at  # noqa: PLW0603 - one keyboard, one clock
    _at += gap
    place, mask = native
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, place, 0, mask, letter, held)
    event.setTimestamp(_at)
    QGuiApplication.sendEvent(watched, event)
