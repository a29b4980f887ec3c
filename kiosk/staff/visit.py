"""A visit: somebody of the staff in front of the screen, where they are, and what they ask the house."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import tzinfo

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.claim import State
from kiosk.domain.notice import SILENCE, Notice
from kiosk.domain.readiness import Readiness
from kiosk.domain.staff_screens import Barred, DeviceRow
from kiosk.staff.desk import Desk
from kiosk.staff.pins import Allowed
from kiosk.staff.shifts import Draw, Sheet, Shifts


@dataclass(frozen=True, slots=True)
class Stop:
    """A place in the console, and what it is about."""

    place: str
    about: str = ""
    first: int = 0  #: of a long list, how many are skipped


@dataclass(frozen=True, slots=True)
class Heard:
    """What a reader read while staff were looking."""

    text: str = ""  #: veiled
    reader: str = ""


NOTHING = Heard()


@dataclass(frozen=True, slots=True)
class Visit:
    """Nobody is in until `by` is known."""

    path: tuple[Stop, ...] = (Stop("home"),)
    by: Allowed | None = None
    who: str = ""  #: chosen at the pad
    barred: Barred = Barred.NOT
    wait: int = 0
    tries: int = 0
    checking: bool = False
    notice: Notice = SILENCE
    true_of: frozenset[State] = frozenset(State)  #: where a claim stands of which the notice is true
    heard: Heard = NOTHING
    asked_at: int | None = None  #: how often the catalogue had been read when they asked for it
    closed: Sheet | None = None  #: the shift they have just closed

    @property
    def here(self) -> Stop:
        """Where they are."""
        return self.path[-1]

    def onto(self, stop: Stop) -> "Visit":
        """One step further; a place that lies behind is gone back to."""
        places = [one.place for one in self.path]
        kept = self.path[: places.index(stop.place)] if stop.place in places else self.path
        return replace(self, path=(*kept, stop), notice=SILENCE, heard=NOTHING, asked_at=None)

    def back(self, notice: Notice | None = None) -> "Visit | None":
        """One step back. None: that leads out."""
        if len(self.path) == 1:
            return None
        return replace(self, path=self.path[:-1], notice=notice or SILENCE, heard=NOTHING, asked_at=None)


@dataclass(frozen=True, slots=True)
class House:
    """All that the console asks; each callable may be called from its thread."""

    desk: Desk
    shifts: Shifts
    zone: tzinfo
    readiness: Callable[[], Readiness]
    catalogue: Callable[[], Catalogue]
    reads: Callable[[], tuple[int, bool]]  #: how often the catalogue was read, and whether the last time worked
    read_catalogue: Callable[[], None]
    devices: Callable[[], tuple[DeviceRow, ...]]
    line: Callable[[], tuple[bool, str]]  #: whether it is down, and why the server does not let us in
    draw: Draw
    leave: Callable[[], None]  #: ends the program
    sources: tuple[str, ...] = ()  #: those of this terminal
