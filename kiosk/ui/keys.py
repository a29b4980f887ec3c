"""Keys: what a scanner or a person types into the window, ended by Enter, is one code."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem

from kiosk.domain.layouts import is_doubtful
from kiosk.domain.wedge import LOST, STAMMER, Wedge, WedgeSettings
from kiosk.ui.strokes import ends, letter, steps

LONGEST = 512
PAUSE_MS = 3000  #: after which what was typed is forgotten: the next visitor must not inherit half a code
AFTER_STAFF_MS = 2000  #: without a key, after the staff's screens: what goes on being typed may be a PIN
FIRST_REPEAT_MS = round(STAMMER * 1000)  #: no key that is held down repeats sooner
TAKES_KEYS = "takesKeys"  #: a property of items that want keys without being a text field


class Keys(QObject):
    """An event filter that gathers printable keys; visitors have no text field to see or to leave.

    `scanned` hears what came faster than anybody types, `typed` everything else. Where a field of the staff's has the
    focus, what a person types is the field's alone, and what a scanner types never gets there.
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
        self._settings = wedge or WedgeSettings()
        self._wedge = Wedge(self._settings)
        self._text = ""
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._pause.timeout.connect(self._forget)
        self._staffed = False
        self._deaf = QTimer(self, singleShot=True, interval=AFTER_STAFF_MS)
        self._held: list[QKeyEvent] = []  #: keys before a field of which nobody knows yet whose they are
        self._holder: QObject | None = None
        self._giving = False
        self._pressed: dict[tuple[int, int], int] = {}  #: when each key was, as Qt and as the keyboard number it
        self._ended = float("-inf")  #: when a scanner's code did
        self._is_away = False  #: the keys go to another window
        self._back = QTimer(self, singleShot=True, interval=round(STAMMER * 1000))
        self._doubt = QTimer(self, singleShot=True, interval=round(self._settings.gap * 2000))
        self._doubt.timeout.connect(self._ask_once_more)

    @property
    def staffed(self) -> bool:
        """A staff screen is shown: what people type is that screen's alone, also when it closes under their fingers."""
        return self._staffed

    @staffed.setter
    def staffed(self, now: bool) -> None:
        if self._staffed and not now:
            self._deaf.start()
        self._staffed = now

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Listen in; only a scanner's end is taken away, and before a field of the staff's all until it is known whose.

        A scanner's Enter or Tab would else press or change what has the focus.
        """
        self._notice_absence(event.type())
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not self._giving:
            if ends(event) and event.timestamp() - self._ended <= self._settings.gap * 1000:
                return True  # the second key of the same end, CR and LF
            if self._deaf.isActive() and not self._staffed:
                return self._unheard(event)
            if self._staffed or _takes_keys(QGuiApplication.focusObject()):
                return self._guard(watched, event)
            if not self._is_held(event):
                return self._press(event)
            if event.key() == Qt.Key.Key_Backspace:
                self._forget()  # nobody sees how much of it is left
        return super().eventFilter(watched, event)

    def _notice_absence(self, kind: QEvent.Type) -> None:
        """What comes right after the window was away may be the rest of a code that began elsewhere."""
        if kind == QEvent.Type.FocusOut:
            self._is_away = True
            self._forget()
            self._wedge.forget()
        elif kind == QEvent.Type.FocusIn and self._is_away:
            self._is_away = False
            self._back.start()

    def _is_held(self, event: QKeyEvent) -> bool:
        """Whether a key held down repeats itself; a scanner's double letter is none.

        On X11 Qt takes a key that is let go and pressed again within one millisecond for held, as the server's clock
        ticks no finer (``QXcbKeyboard::handleKeyEvent``). On Wayland Qt repeats by a timer of its own, and says each
        time that it was when the key went down.
        """
        key, now = (event.key(), event.nativeScanCode()), event.timestamp()
        at_once = now - self._pressed.get(key, now - FIRST_REPEAT_MS) < FIRST_REPEAT_MS
        if event.isAutoRepeat() and (not at_once or QGuiApplication.platformName().startswith("wayland")):
            return True
        self._pressed[key] = now
        return False

    def _unheard(self, event: QKeyEvent) -> bool:
        """Only a scanner is heard."""
        self._deaf.start()
        burst = self._fed(event)
        if burst is not None:
            self._end_burst(burst)
        return True

    def _guard(self, watched: QObject, event: QKeyEvent) -> bool:
        """Whether the key is kept from the field for now."""
        self._forget()
        if self._is_held(event):
            return False
        burst = self._fed(event)
        if burst is not None:
            self._held.clear()
            self._end_burst(burst)
            return True
        if len(self._wedge.pending) <= 1:
            self._give_back()  # this key begins anew: what came before is a whole, however soon it follows
        self._holder = watched
        self._held.append(event.clone())
        self._doubt.start()
        return True

    def _ask_once_more(self) -> None:
        """A window that was busy may have the rest of a burst still before it."""
        count = len(self._held)
        QTimer.singleShot(0, self, lambda: self._give_back() if len(self._held) == count else None)

    def _give_back(self) -> None:
        """A person's keys go to the field; so many at once without the right end are a scanner that is set wrong."""
        held, self._held = self._held, []
        if self._holder is None or sum(bool(key.text()) for key in held) >= self._settings.minimum:
            return
        self._giving = True
        try:
            for key in held:
                QCoreApplication.sendEvent(self._holder, key)
        finally:
            self._giving = False

    def _press(self, event: QKeyEvent) -> bool:
        """Whether a scanner's code has ended with this key."""
        if self._back.isActive():
            self._gather(LOST)
        burst = self._fed(event)
        if burst is not None:
            self._end_burst(burst)
        elif ends(event):
            self._end()
        elif event.key() == Qt.Key.Key_Escape:
            self._forget()
        elif event.key() == Qt.Key.Key_Backspace and LOST not in self._text:
            self._text = self._text[:-1]
        elif typed := letter(event):
            return self._gathered(event, typed)
        return burst is not None

    def _fed(self, event: QKeyEvent) -> str | None:
        """The code of a scanner, when this key ends one; what a person takes back is no part of it."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Backspace} and len(self._wedge.pending) <= 1:
            self._wedge.forget()
            return None
        if self._back.isActive():
            self._back.stop()
            self._wedge.feed(LOST, event.timestamp() / 1000)
        key = "\r" if ends(event) else letter(event, self._settings.layout)
        burst = self._wedge.feed(key, event.timestamp() / 1000)
        self._ended = event.timestamp() if burst is not None else float("-inf")
        return burst

    def _gathered(self, event: QKeyEvent, typed: str) -> bool:
        """Whether it is part of a code: a space within one presses no button."""
        if not steps(event):
            self._gather(typed)
            return typed != LOST and len(self._text) > 1
        if self._text:
            self._gather(LOST)
        return False

    def _gather(self, text: str) -> None:
        # One more than the longest is kept, so that a text too long is known from one that just fits.
        # No code begins with a space: that one is meant for what has the focus.
        self._text = (self._text + text).lstrip(" ")[: LONGEST + 1]
        self._pause.start()

    def _end(self) -> None:
        text, self._text = self._text, ""
        self._pause.stop()
        is_said = text.strip(LOST) or len(text) >= self._settings.minimum  # a shortcut before Enter is no code
        if is_said:
            self._typed(text)

    def _end_burst(self, code: str) -> None:
        """A scanner's code; what a person had half typed before it is not part of it."""
        self._forget()
        self._pause.stop()
        code = code[: LONGEST + 1]
        self._scanned(LOST + code if is_doubtful(self._settings.layout, code) else code)

    def _forget(self) -> None:
        self._text = ""


def _takes_keys(focused: QObject | None) -> bool:
    if focused is None:
        return False
    accepts = isinstance(focused, QQuickItem) and focused.flags() & QQuickItem.Flag.ItemAcceptsInputMethod
    return bool(accepts or focused.property(TAKES_KEYS))
