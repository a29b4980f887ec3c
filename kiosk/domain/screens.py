"""Screens: what is shown, as values; the window draws them and knows nothing else."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.amount import Price, Tariff, Wrong
from kiosk.domain.claim import State
from kiosk.domain.member import Standing
from kiosk.domain.staff_screens import StaffScreen


class Closed(StrEnum):
    """Why the terminal takes no claims."""

    NO_READER = "no reader"
    NO_DISK = "no disk"
    FULL = "full"
    NO_START = "no start"


class Foreign(StrEnum):
    """Why a code is not one of ours."""

    UNKNOWN = "unknown"
    SOURCE_UNKNOWN = "source unknown"
    TOO_LONG = "too long"
    TORN = "taken away too soon"
    RANDOM = "another number each time"
    EMPTY = "empty"
    DAMAGED = "damaged"
    FORGED = "not genuine"
    REPLAYED = "read before"
    JUST_HERE = "here a moment ago"
    TOO_SOON = "before its turn"


class Again(StrEnum):
    """When a refused visitor may try again, where the rule says so."""

    UNKNOWN = "unknown"
    TOMORROW = "tomorrow"
    IN_MINUTES = "in minutes"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Turn:
    """Which of a group that came together."""

    number: int
    of: int


@dataclass(frozen=True, slots=True)
class Welcome:
    """Nobody is here yet."""

    venue: str = ""
    saved_here: int = 0  #: claims still on their way
    troubles: tuple[str, ...] = ()  #: devices that are away, by name
    taps: bool = False  #: a tag reader is there, so that a tap may be asked for
    alarms: tuple[str, ...] = ()  #: what staff must look at
    turn: Turn | None = None


@dataclass(frozen=True, slots=True)
class ShowYourCode:
    """The place's code was read first: now the visitor's own."""

    source: str  #: its name
    campaign: str = ""
    seconds: float = 20.0
    taps: bool = False
    tariff: Tariff | None = None
    price: Price | None = None  #: at the counter: what was paid


@dataclass(frozen=True, slots=True)
class Sending:
    """The claim is on disk and on its way."""

    reference: str
    turn: Turn | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """The server said yes."""

    reference: str
    amount: float | None = None  #: none where the server named none
    unit: str = ""
    campaign: str = ""
    who: str = ""  #: masked
    picture: str = ""  #: a file on this machine, or empty
    seconds: float = 5.0
    turn: Turn | None = None
    standing: Standing = field(default_factory=Standing)


@dataclass(frozen=True, slots=True)
class Saved:
    """On disk, no answer yet: the visitor keeps the reference."""

    reference: str
    campaign: str = ""
    checking: bool = False  #: it left, and what became of it is being found out
    seconds: float = 12.0  #: long enough to take a photo of the reference; the next visitor ends it sooner
    turn: Turn | None = None


@dataclass(frozen=True, slots=True)
class Declined:
    """Refused, with the reason and with when it works again."""

    reference: str
    code: str  #: the server's refusal code; the window has the words
    again: Again = Again.UNKNOWN
    minutes: int = 0
    seconds: float = 7.0


@dataclass(frozen=True, slots=True)
class NotOurs:
    """A code, but not one of ours."""

    why: Foreign = Foreign.UNKNOWN
    seconds: float = 4.0


@dataclass(frozen=True, slots=True)
class OutOfOrder:
    """The terminal cannot take claims."""

    why: Closed
    for_staff: str = ""


@dataclass(frozen=True, slots=True)
class Slip:
    """One of the newest claims of the counter, as staff see it."""

    reference: str
    at: datetime  #: by the clock of the venue
    cents: int | None
    state: State
    untried: bool = False  #: it may still be voided
    voided: bool = False


@dataclass(frozen=True, slots=True)
class Amount:
    """The counter at rest: what was paid is typed here."""

    tariff: Tariff
    typed: str = ""
    price: Price | Wrong = Wrong.EMPTY
    asked: bool = False  #: Enter was pressed, so that every reason is told
    who: str = ""  #: masked: a code was shown before the amount
    source: str = ""  #: the name of another trigger source
    slips: tuple[Slip, ...] = ()  #: newest first
    home: Welcome = Welcome()  #: what the resting screen says elsewhere


@dataclass(frozen=True, slots=True)
class Confirm:
    """A large amount, before it counts: nothing is on disk yet."""

    tariff: Tariff
    price: Price
    who: str  #: masked
    seconds: float = 60.0


Screen = Welcome | Amount | Confirm | ShowYourCode | Sending | Receipt | Saved | Declined | NotOurs | OutOfOrder
AnyScreen = Screen | StaffScreen  #: what the window draws
