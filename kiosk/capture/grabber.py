"""The grabber: opens a source, reads it, puts the newest picture into the letterbox, and tries again when it fails."""

import logging
from collections.abc import Callable
from contextlib import closing
from threading import Event
from time import monotonic
from typing import TypeVar

import cv2
from cv2.typing import MatLike

from kiosk.capture.exchange import LONGEST_SIDE
from kiosk.capture.feed import Feed, Unseen, Wish, open_feed
from kiosk.capture.letterbox import Letterbox
from kiosk.capture.picture import within
from kiosk.capture.pulse import Pulse
from kiosk.capture.standing import Standing
from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice

Answer = TypeVar("Answer")
LOG = logging.getLogger(__name__)

#: Pauses before a source is tried again (seconds); the last one stays.
PAUSES = (1.0, 2.0, 4.0, 7.0, 10.0)
#: How long a file waits for the frame before to be dealt with (seconds): longer than a decoder takes to be replaced.
PATIENCE = 20.0
#: Whoever is so long in a driver (seconds) hangs in it: all that wait by themselves come back sooner.
HANGS = 5.0
STOPPED = Notice(QT_TRANSLATE_NOOP("Staff", "The camera stopped giving pictures."))
FROZEN = Notice(QT_TRANSLATE_NOOP("Staff", "The camera repeats the same picture."))
EMPTY = Notice(QT_TRANSLATE_NOOP("Staff", "There are no pictures to show."))
HUNG = Notice(QT_TRANSLATE_NOOP("Staff", "The camera hangs: unplug it and plug it in again."))
STRANGE = QT_TRANSLATE_NOOP("Staff", "The camera does what nobody foresaw (%1).")
TURNS = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}


class Grabber:
    """Runs in a thread of its own until told to stop."""

    def __init__(
        self,
        source: str,
        wish: Wish,
        turn: int,
        box: Letterbox[MatLike],
        standing: Standing,
        pulse: Pulse,
    ) -> None:
        self._source, self._wish, self._turn = source, wish, turn
        self._box, self._standing = box, standing
        self._pulse = pulse
        self._stop = Event()
        self._tries = 0
        self._asked: float | None = None  #: since when the source owes an answer
        self.refused: tuple[str, ...] = ()  #: what the device did not let itself be set to

    def stop(self) -> None:
        """End the run as soon as the device lets go."""
        self._stop.set()

    def look_after(self) -> None:
        """Called by another thread: one that hangs in a driver cannot say so itself."""
        if (asked := self._asked) is not None and monotonic() - asked > HANGS:
            self._standing.trouble("pictures", HUNG)

    def run(self, ended: Callable[[], None], *, loop: bool) -> None:
        """Show the source until stopped, or, if it is a file, until its end."""
        while not self._stop.is_set():
            trouble = self._tried()
            if self._stop.is_set():
                return
            if trouble is not None:
                self._standing.trouble("pictures", trouble)
                self._pause()
            elif not loop:
                self._box.wait_idle(PATIENCE)
                ended()
                return

    def _tried(self) -> str | None:
        """Once, whatever comes of it: a camera that is given up never returns."""
        try:
            return self._once()
        except Exception as strange:  # drivers and codecs raise anything
            LOG.error("a camera does what nobody foresaw", exc_info=strange)
            return Notice(STRANGE, (type(strange).__name__,))

    def _once(self) -> str | None:
        """Open and show it once; answers what went wrong, None for a file that came to its end."""
        try:
            feed = self._answered(lambda: open_feed(self._source, self._wish))
        except Unseen as unseen:
            return str(unseen)
        self._note(feed.refused)
        with closing(feed):
            return self._show_live(feed) if feed.period is None else self._show_file(feed, feed.period)

    def _answered(self, what: Callable[[], Answer]) -> Answer:
        self._asked = monotonic()
        try:
            return what()
        finally:
            self._asked = None

    def _note(self, refused: tuple[str, ...]) -> None:
        for said in refused if refused != self.refused else ():
            LOG.warning("a camera is not as it was set", extra={"device": self._standing.name, "why": said})
        self.refused = refused

    def _show_live(self, feed: Feed) -> str:
        self._pulse.rest(monotonic())
        while not self._stop.is_set() and (picture := self._answered(feed.read)) is not None:
            if not self._pulse.beats(picture, monotonic()):
                return FROZEN
            self._box.put(upright(picture, self._turn))
            if self._pulse.moving:
                self._works()
        return STOPPED

    def _show_file(self, feed: Feed, period: float) -> str | None:
        trouble: str | None = EMPTY
        due = monotonic()
        while not self._stop.is_set() and (picture := self._answered(feed.read)) is not None:
            due = self._await_turn(due + period)
            self._box.put(upright(picture, self._turn))
            self._works()
            trouble = None
        return trouble

    def _works(self) -> None:
        self._tries = 0
        self._standing.well("pictures")

    def _await_turn(self, due: float) -> float:
        """Wait for a file's next moment; on a slow machine it plays slower and never skips what it should show."""
        self._stop.wait(max(0.0, due - monotonic()))
        self._box.wait_idle(PATIENCE)
        return max(due, monotonic())

    def _pause(self) -> None:
        self._stop.wait(PAUSES[min(self._tries, len(PAUSES) - 1)])
        self._tries += 1


def upright(picture: MatLike, turn: int) -> MatLike:
    """Turn a picture by so many degrees clockwise, and make it no larger than anybody looks at."""
    picture = within(picture, LONGEST_SIDE, LONGEST_SIDE)
    return cv2.rotate(picture, TURNS[turn]) if turn in TURNS else picture
