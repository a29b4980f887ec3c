"""A shift: what was accepted, what was refused and what is still on its way between two closings."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.claim import OPEN, State


@dataclass(frozen=True, slots=True)
class Line:
    """One campaign of it."""

    campaign: str
    accepted: int = 0
    open: int = 0  #: on their way now, whenever they were scanned
    rejected: int = 0

    @property
    def claims(self) -> int:
        """All of them."""
        return self.accepted + self.open + self.rejected


@dataclass(frozen=True, slots=True)
class Shift:
    """From the last closing until now, or until it was closed."""

    number: int
    terminal: str
    venue: str
    since: datetime | None  #: None: the first one
    until: datetime
    lines: tuple[Line, ...] = ()
    inherited: int = 0  #: of the open ones, those that were open when it began
    parked: int = 0  #: of the open ones, those that wait for a person
    tasks: int = 0  #: refused after their visitors had left, and nobody has seen to them yet
    by: str = ""  #: who closed it; empty: it is not closed yet

    @property
    def total(self) -> Line:
        """All campaigns together."""
        return Line(
            "",
            sum(line.accepted for line in self.lines),
            sum(line.open for line in self.lines),
            sum(line.rejected for line in self.lines),
        )


@dataclass(frozen=True, slots=True)
class Drawn:
    """The sheet of a shift as it is printed, and as it is shown."""

    pdf: bytes
    png: bytes


def lines_of(sums: Iterable[tuple[str, State, int]]) -> tuple[Line, ...]:
    """Claims by campaign and state as lines, the busiest first."""
    lines: dict[str, Line] = {}
    for campaign, state, claims in sums:
        before = lines.get(campaign, Line(campaign))
        lines[campaign] = Line(
            campaign,
            before.accepted + claims * (state is State.ACCEPTED),
            before.open + claims * (state in OPEN),
            before.rejected + claims * (state is State.REJECTED),
        )
    return tuple(sorted(lines.values(), key=lambda line: (-line.claims, line.campaign)))
