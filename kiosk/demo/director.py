"""The director: takes the line away and gives it back, writes the transcript, and says when it is over."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.assembly import Running
from kiosk.demo.stand import Stand
from kiosk.demo.transcript import Transcript
from kiosk.domain.claim import Counts
from kiosk.domain.events import Delivered
from kiosk.domain.outcome import Accepted
from kiosk.domain.screens import Declined, Receipt, Saved, Screen
from kiosk.ui.window import Window

LONGEST = 75.0  #: seconds a demo without a viewer may take
ARRIVED = 600  #: milliseconds


@dataclass(frozen=True, slots=True)
class Weather:
    """When the line goes: after so many answers, and back after so many saved claims; 0: never."""

    down_after: int
    up_after: int


class Director(QObject):
    """Lives in the GUI thread; hears of deliveries and of the clip's end from others."""

    def __init__(
        self, stand: Stand, transcript: Transcript, weather: Weather, *, over: Callable[[], None] | None
    ) -> None:
        """`over`: ends the show when the clip is over and the claims are settled; None: the viewer does."""
        super().__init__()
        self._stand = stand
        self._transcript = transcript
        self._weather = weather
        self._over = over
        self._answers = 0
        self._saved = 0
        self._down = False
        self._clip_over = threading.Event()
        self._began = time.monotonic()
        self._lit: set[str] = set()

    def arrive(self, window: Window, made: Running) -> None:
        """The terminal runs and the window is open."""
        self._window = window
        self._running = made
        window.shown.connect(self._shown)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(200)

    def clip_ended(self, _: str) -> None:
        """The video is over; from the grabber's thread."""
        self._clip_over.set()

    def delivered(self, event: Delivered) -> None:
        """From a lane: a claim that had been saved may be accepted behind the visitor's back."""
        if isinstance(event.outcome, Accepted) and event.reference in self._lit:
            self._transcript.say("✓", "green", f"Delivered      {event.reference}  saved before, accepted now")

    @Slot(object)
    def _shown(self, screen: Screen) -> None:
        self._picture(screen, self._transcript.note(screen))
        match screen:
            case Receipt() | Declined():
                self._answers += 1
                self._maybe_cut()
            case Saved(reference):
                self._lit.add(reference)
                self._saved += 1
                self._maybe_mend()

    def _picture(self, screen: Screen, path: Path | None) -> None:
        """At once, and again when everything that moves has arrived, if the screen is still there by then."""
        if path is None:
            return
        self._window.grab().save(str(path))
        QTimer.singleShot(ARRIVED, lambda: self._picture_again(screen, path))

    def _picture_again(self, screen: Screen, path: Path) -> None:
        if self._transcript.shown[-1] is screen:
            self._window.grab().save(str(path))

    def _maybe_cut(self) -> None:
        if self._weather.down_after and self._answers == self._weather.down_after:
            self._down = True
            self._stand.line("down")
            self._transcript.say("⚡", "yellow", "The line is down")

    def _maybe_mend(self) -> None:
        if self._down and self._saved == self._weather.up_after:
            self._down = False
            QTimer.singleShot(4000, self._mend)

    def _mend(self) -> None:
        self._stand.line("up")
        self._transcript.say("⚡", "yellow", "The line is back")

    def _look(self) -> None:
        counts = self._running.outbox.counts()
        settled = self._clip_over.is_set() and self._is_quiet(counts)
        if self._over is not None and (settled or time.monotonic() - self._began > LONGEST):
            self._timer.stop()
            self._over()

    def _is_quiet(self, counts: Counts) -> bool:
        resting = not self._transcript.shown or not isinstance(self._transcript.shown[-1], Receipt | Declined | Saved)
        return counts.waiting + counts.sending == 0 and resting
