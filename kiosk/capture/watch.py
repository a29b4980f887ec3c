"""Watching a stream: a first sight of every frame, and more effort, in small pieces, where something may be a code."""

from collections.abc import Iterator
from time import thread_time

from cv2.typing import MatLike

from kiosk.capture.effort import Tried, effort, first_effort, schedule
from kiosk.capture.exchange import Glimpse, Sighting
from kiosk.capture.glimpsing import glimpsed, guessed
from kiosk.capture.locating import places
from kiosk.capture.reading import QR, Guess, zxing
from kiosk.capture.view import Pyramid, pyramid, whole

#: So many places are looked at for something like a code, and so many of them are worked on.
GLANCES, MOST_PLACES = 5, 3
#: No new piece of work is begun on a frame after so long (seconds); a piece takes 1 to 8 ms.
PER_FRAME = 0.008
#: What effort is paid from (seconds): every frame puts a little in, work takes it out. A code that appears finds the
#: purse full; a busy scene without codes empties it and then costs no more than the trickle.
TRICKLE, FULL = 0.0028, 0.45
#: Effort stays with one frame for so many frames; then a fresher one is the better bet.
SAME_FRAME = 5
#: What has worked is tried first for so many frames: it is the second sighting that makes a code a scan.
MEMORY = 45


class Watch:
    """Remembers, from frame to frame, what it has tried and what has worked."""

    def __init__(self, formats: tuple[str, ...] = QR) -> None:
        self._formats = formats
        self._steps = schedule(MOST_PLACES, formats)
        self._purse = FULL
        self._work: Iterator[Tried] = iter(())
        self._age = SAME_FRAME  #: of the frame worked on, in frames
        self._next = 0  #: the step to go on with
        self._worked: int | None = None
        self._since = 0  #: frames since it worked
        self.glimpse: Glimpse | None = None  #: what the last look found and could not read

    def look(self, gray: MatLike) -> list[Sighting]:
        """Read a frame; what effort finds may be a few frames old."""
        self._purse = min(FULL, self._purse + TRICKLE)
        self._age += 1
        self._since += 1
        self.glimpse = None
        first = zxing(whole(gray), self._formats)
        if first.sightings or self._purse <= 0:
            return first.sightings
        if self._age >= SAME_FRAME:
            self._age = 0
            self._work = self._pieces(pyramid(gray), first.guesses)
        return self._spend()

    def _pieces(self, frame: Pyramid, guesses: list[Guess]) -> Iterator[Tried]:
        found = places(frame, GLANCES)
        self.glimpse = guessed(frame, guesses[0]) if guesses else glimpsed(frame, found)
        yield from first_effort(frame, guesses)
        yield from effort(frame, [(index, self._steps[index]) for index in self._order()], found[:MOST_PLACES])

    def _order(self) -> list[int]:
        again = [self._worked] if self._worked is not None and self._since <= MEMORY else []
        return [*again, *range(self._next, len(self._steps)), *range(self._next)]

    def _spend(self) -> list[Sighting]:
        begun = thread_time()
        sightings: list[Sighting] = []
        while not sightings and thread_time() - begun < PER_FRAME:
            tried = next(self._work, None)
            if tried is None:
                break
            sightings = self._noted(tried)
        if sightings:
            self.glimpse = None
        self._purse -= thread_time() - begun
        return sightings

    def _noted(self, tried: Tried) -> list[Sighting]:
        if tried.sightings:
            self._worked, self._since, self._age = tried.step, 0, SAME_FRAME
        elif tried.step is not None and tried.step != self._worked:
            self._next = (tried.step + 1) % len(self._steps)
        return tried.sightings
