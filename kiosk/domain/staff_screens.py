"""Staff screens: what whoever has a PIN is shown, as values; members are in none of them but veiled."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from kiosk.domain.claim import Counts, State
from kiosk.domain.notice import SILENCE, Notice
from kiosk.domain.readiness import Readiness
from kiosk.domain.shift import Line, Shift


class Barred(StrEnum):
    """Why a PIN was not taken."""

    NOT = ""
    WRONG = "wrong"
    WAIT = "wait"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim in a list; times are the venue's."""

    reference: str
    state: State
    at: datetime  #: of the scan
    campaign: str
    reason: str = ""
    late: bool = False  #: refused after its visitor had left


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step of a claim's way."""

    at: datetime
    state: State
    said: str
    attempt: int


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """A reader as it stands."""

    name: str
    kind: str  #: camera, tag reader, scanner, keyboard
    works: bool
    since: datetime
    why: str = ""
    last: datetime | None = None  #: when it last read something


@dataclass(frozen=True, slots=True)
class StaffPin:
    """Who is it, and their PIN."""

    people: tuple[str, ...]
    who: str = ""  #: empty: not chosen yet
    barred: Barred = Barred.NOT
    wait: int = 0  #: seconds until the next try
    tries: int = 0  #: refused so far, so that the pad is emptied each time
    checking: bool = False
    notice: Notice = SILENCE


@dataclass(frozen=True, slots=True)
class StaffHome:
    """One word, why, and what to do."""

    who: str
    supervisor: bool
    readiness: Readiness
    counts: Counts
    tasks: int
    notice: Notice = SILENCE


@dataclass(frozen=True, slots=True)
class StaffOutbox:
    """Claims in a state, newest first."""

    which: str
    rows: tuple[ClaimRow, ...]
    skipped: int  #: how many newer ones there are
    total: int
    today: date


@dataclass(frozen=True, slots=True)
class StaffClaim:
    """One claim and its whole way."""

    row: ClaimRow
    member: str  #: veiled
    server_id: str
    steps: tuple[StepRow, ...]
    choices: tuple[str, ...]  #: what may be made of it: put-back, accept, reject, void, settle, done
    today: date
    notice: Notice = SILENCE


@dataclass(frozen=True, slots=True)
class StaffDecide:
    """What is about to be decided about a claim, and why."""

    reference: str
    choice: str
    notice: Notice = SILENCE


@dataclass(frozen=True, slots=True)
class StaffParked:
    """All that waits for a person."""

    rows: tuple[ClaimRow, ...]
    today: date


@dataclass(frozen=True, slots=True)
class StaffToday:
    """What was scanned since midnight at the venue."""

    day: date
    hours: tuple[Line, ...]  #: 24 of them
    campaigns: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class StaffDevices:
    """The readers and the line, live."""

    devices: tuple[DeviceRow, ...]
    line_down: bool
    locked: str
    today: date
    heard: str = ""  #: what a reader read last while staff were looking, veiled
    heard_by: str = ""
    trying: bool = False  #: the line is being tried
    tried: str = ""  #: well, badly; empty: not yet


@dataclass(frozen=True, slots=True)
class CampaignRow:
    """A campaign of the catalogue."""

    name: str
    reward: str
    here: bool  #: given out at this terminal


@dataclass(frozen=True, slots=True)
class StaffCatalogue:
    """What this terminal gives out, as last read."""

    campaigns: tuple[CampaignRow, ...]
    sources: tuple[str, ...]
    resting: tuple[str, ...]  #: sources that are not active
    read_at: datetime | None
    today: date
    reading: bool = False
    tried: str = ""  #: well, badly; empty: not yet


@dataclass(frozen=True, slots=True)
class StaffShift:
    """The shift that is about to be closed."""

    shift: Shift
    notice: Notice = SILENCE


@dataclass(frozen=True, slots=True)
class StaffSheet:
    """A shift that was closed, and where its sheet lies."""

    shift: Shift
    file: str
    picture: str = ""  #: a file on this machine, or empty


@dataclass(frozen=True, slots=True)
class StaffGroup:
    """How many come together and claim one right after the other."""

    notice: Notice = SILENCE


@dataclass(frozen=True, slots=True)
class StaffExit:
    """The terminal may be closed; what is open stays on its disk."""

    counts: Counts = field(default_factory=Counts)
    supervisor: bool = False


StaffScreen = (
    StaffPin
    | StaffHome
    | StaffOutbox
    | StaffClaim
    | StaffDecide
    | StaffParked
    | StaffToday
    | StaffDevices
    | StaffCatalogue
    | StaffShift
    | StaffSheet
    | StaffGroup
    | StaffExit
)
