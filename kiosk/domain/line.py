"""The line: how long the way to the server is left alone after it failed, and how it is tried again."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from kiosk.domain.outcome import Accepted, Deferred, LockedOut, Mismatch, Outcome, Rejected, Uncertain, Unreachable

SHORTEST = 1.0  #: seconds
LONGEST = 300.0
LONGEST_TOLD = 3600.0  #: what we let a server ask for
LOCKED = 30.0


class Turn(Enum):
    """What may go over the line now."""

    CLAIM = "a claim"
    READ = "a read, before any claim"
    NOTHING = "nothing yet"


@dataclass(frozen=True, slots=True)
class Line:
    """One line for all claims; times are in seconds on a clock that never jumps."""

    failures: int = 0
    until: float = 0.0  #: left alone until then
    read_first: bool = False  #: the last claim's fate is unknown: a read must get through first
    eager: bool = False  #: the last claim never left, so that a visitor's fresh one may try at once
    locked: str = ""  #: why the server does not let us in

    @property
    def clear(self) -> bool:
        """Whether the last thing that came back was a recognised answer."""
        return self.failures == 0

    @property
    def down(self) -> bool:
        """Whether nothing has got through since it failed; after a read that did, only a claim is still to try it."""
        return not self.clear and (self.eager or self.read_first)

    def turn(self, now: float, *, fresh: bool = False) -> Turn:
        """What may go now. `fresh`: a visitor stands there with a claim that was never tried."""
        if now < self.until and not (fresh and self.eager):
            return Turn.NOTHING
        return Turn.READ if self.read_first else Turn.CLAIM

    def after(self, outcome: Outcome, now: float, jitter: Callable[[], float]) -> "Line":
        """The line once an attempt came back; `jitter()` is in [0, 1)."""
        match outcome:
            case Accepted() | Rejected():
                return Line()
            case Deferred(seconds):
                return Line(self.failures, now + min(max(seconds, SHORTEST), LONGEST_TOLD) + jitter(), self.read_first)
            case LockedOut(why) | Mismatch(why):
                return Line(self.failures + 1, now + LOCKED, read_first=True, locked=why)
            case Unreachable():
                return self._backed_off(now, jitter, read_first=self.read_first, eager=not self.read_first)
            case Uncertain():
                return self._backed_off(now, jitter, read_first=True)

    def after_read(self, *, answered: bool, now: float, jitter: Callable[[], float]) -> "Line":
        """The line once a read came back: after an answer one claim may try it, and only its answer clears it."""
        if answered:
            return Line(self.failures, now)
        return self._backed_off(now, jitter, read_first=True)

    def _backed_off(self, now: float, jitter: Callable[[], float], *, read_first: bool, eager: bool = False) -> "Line":
        """Full jitter over a doubling span, never under half a second, so that a row of terminals does not march."""
        span = min(LONGEST, SHORTEST * 2 ** min(self.failures, 16))
        return Line(self.failures + 1, now + max(SHORTEST / 2, span * jitter()), read_first, eager)
