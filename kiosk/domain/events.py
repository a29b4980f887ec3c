"""Events: all that can happen to a terminal, as values on their way to its inbox."""

from dataclasses import dataclass

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.outcome import Outcome
from kiosk.domain.scan import Scan
from kiosk.domain.screens import Foreign, Slip


@dataclass(frozen=True, slots=True)
class Scanned:
    """A reader saw a code; a code held up is told again now and then."""

    scan: Scan


@dataclass(frozen=True, slots=True)
class Delivered:
    """An attempt came back."""

    reference: str
    outcome: Outcome
    alarm: str = ""  #: what must not happen on a sound line, for staff to look at


@dataclass(frozen=True, slots=True)
class Ticked:
    """Time has passed."""


@dataclass(frozen=True, slots=True)
class Lost:
    """A device is away."""

    device: str
    why: str


@dataclass(frozen=True, slots=True)
class Found:
    """A device is there (again)."""

    device: str


@dataclass(frozen=True, slots=True)
class Counted:
    """How many claims are still on their way."""

    open: int


@dataclass(frozen=True, slots=True)
class Hinted:
    """A reader saw something that is no code, and knows why."""

    why: Foreign
    reader: str = ""


@dataclass(frozen=True, slots=True)
class Grouped:
    """Staff say that so many members come together; one or none ends it."""

    count: int


@dataclass(frozen=True, slots=True)
class Alarmed:
    """Staff must look at something, or need not any more."""

    topic: str  #: a newer word on the same topic replaces the older
    what: str  #: empty: it is over


@dataclass(frozen=True, slots=True)
class Read:
    """The catalogue was read."""

    catalogue: Catalogue


@dataclass(frozen=True, slots=True)
class Keyed:
    """A key was pressed at the counter, on the glass or on a keyboard."""

    key: str  #: a mark of an amount, or one of `counter.Key`


@dataclass(frozen=True, slots=True)
class Slipped:
    """The newest claims of the counter were looked up."""

    slips: tuple[Slip, ...]


Event = Scanned | Keyed | Hinted | Grouped | Delivered | Ticked | Lost | Found | Counted | Slipped | Alarmed | Read
