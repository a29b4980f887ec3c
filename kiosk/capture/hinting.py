"""Hints: what would help to read a code that is held up and not read, said only when one thing is sure for a while."""

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

from kiosk.capture.exchange import Glimpse
from kiosk.domain.scan import Hint

#: So many glimpses within so long (seconds), most of them for one reason, make a hint.
GLIMPSES, WITHIN, MOST = 3, 1.9, 0.6
#: A hint stands for so long at least, and is not repeated to somebody it did not help (seconds).
SHOWN, TIRED = 1.0, 12.0
#: After a code was read, nobody needs a hint for so long; after so long without a glimpse, it is somebody else.
READ, GONE = 1.0, 2.0
#: A code narrower than this share of the picture is small; one that moves by so much of its width is not held still.
SMALL, MOVES = 0.075, 0.18
#: Light (of 255): a dark code, a dim screen, and how much brighter the scene is around that.
DARK, DIM, AROUND = 80.0, 110.0, 50.0


@dataclass(frozen=True, slots=True)
class _Note:
    at: float
    glimpse: Glimpse


class Hinting:
    """Takes in what comes of each frame; says at most one thing at a time."""

    def __init__(self) -> None:
        self._notes: list[_Note] = []
        self._began = 0.0  #: the first glimpse of this visitor
        self._read = float("-inf")
        self._said: Hint | None = None
        self._since = 0.0

    def see(self, glimpse: Glimpse | None, now: float, *, read: bool) -> None:
        """Take in one frame that was looked at."""
        if read:
            self._read, self._notes, self._said = now, [], None
        elif glimpse is not None:
            if not self._notes or now - self._notes[-1].at > GONE:
                self._began = now
            self._notes.append(_Note(now, glimpse))

    def hint(self, now: float) -> Hint | None:
        """What to tell the visitor now."""
        self._notes = [note for note in self._notes if now - note.at <= GONE]
        if self._said is None or now - self._since >= SHOWN:
            wanted = self._wanted(now)
            if wanted is not self._said:
                self._said, self._since = wanted, now
        return self._said

    def _wanted(self, now: float) -> Hint | None:
        recent = [note for note in self._notes if now - note.at <= WITHIN]
        if len(recent) < GLIMPSES or now - self._read < READ or now - self._began > TIRED:
            return None
        reasons = Counter(_reason(before.glimpse, after.glimpse) for before, after in pairwise(recent))
        reason, count = reasons.most_common(1)[0]
        return reason if count >= MOST * (len(recent) - 1) else None


def _reason(before: Glimpse, seen: Glimpse) -> Hint | None:
    """Why this one was not read, most likely."""
    if seen.bright < DIM and seen.scene - seen.bright > AROUND:
        return Hint.BRIGHTNESS
    if seen.bright < DARK:
        return Hint.LIGHT
    if seen.side < SMALL:
        return Hint.CLOSER
    moved = hypot(seen.x - before.x, seen.y - before.y)
    return Hint.STILL if moved > MOVES * seen.side else None
