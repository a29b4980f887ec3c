"""A claim: one member asks for the reward of one trigger source, once."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.scan import Tap

#: Crockford's digits: no I, L, O, U, so that a reference survives being read aloud.
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class State(StrEnum):
    """Where a claim stands on its way."""

    WAITING = "waiting"  #: durable; never left, or proven not to have left
    SENDING = "sending"  #: marked durably before the first byte
    UNCERTAIN = "uncertain"  #: may or may not have taken effect: reads only
    ACCEPTED = "accepted"  #: the server said yes
    REJECTED = "rejected"  #: the server said no
    PARKED = "parked"  #: a person decides


OPEN = frozenset({State.WAITING, State.SENDING, State.UNCERTAIN, State.PARKED})

#: The only moves there are; storage refuses every other one.
MOVES: Mapping[State, frozenset[State]] = {
    State.WAITING: frozenset({State.SENDING, State.PARKED, State.REJECTED, State.UNCERTAIN}),
    State.SENDING: frozenset({State.ACCEPTED, State.REJECTED, State.WAITING, State.UNCERTAIN}),
    State.UNCERTAIN: frozenset({State.ACCEPTED, State.WAITING, State.PARKED}),
    State.PARKED: frozenset({State.ACCEPTED, State.WAITING, State.REJECTED}),
    State.ACCEPTED: frozenset(),
    State.REJECTED: frozenset(),
}


def may_be_moved(state: State, to: State, *, tried: bool) -> bool:
    """Whether a read or a person may do it: what is being sent is its attempt's alone; what was tried is not voided."""
    is_void = (state, to) == (State.WAITING, State.REJECTED)
    return to in MOVES[state] and state is not State.SENDING and not (is_void and tried)


@dataclass(frozen=True, slots=True)
class Tenant:
    """The only server, project and business a claim may ever go to."""

    base_url: str
    project: str
    business: str


@dataclass(frozen=True, slots=True)
class Request:
    """All that goes on the wire, frozen at the scan."""

    member: str = field(repr=False)
    source: str | None = None  #: trigger source; always there in v2
    campaign: str | None = None  #: v1.7 only
    multiplier: float = 1.0
    latitude: float | None = None  #: degrees, WGS 84
    longitude: float | None = None
    conditions: Mapping[str, object] = field(default_factory=dict, repr=False)

    @property
    def place(self) -> str:
        """What the claim is made at: at most one open claim for each member and place."""
        return self.source or f"campaign:{self.campaign}"


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim as it was made; what became of it is kept beside it, never in it."""

    reference: str
    request: Request
    tenant: Tenant
    scanned_at: datetime
    value: float = 0.0  #: what the catalogue says it brings, for the bounds
    taps: tuple[Tap, ...] = ()  #: of genuine tags; their counters go to disk together with the claim


@dataclass(frozen=True, slots=True)
class TrailStep:
    """One state a claim was in, when, and why."""

    at: datetime
    epoch: int  #: which start of the terminal wrote it
    attempt: int  #: which attempt it belongs to; 0: none
    state: State
    said: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A claim in the outbox and where it stands."""

    claim: Claim
    state: State
    attempts: int = 0  #: how often it was marked as sending
    doubts: int = 0  #: how many of these ended uncertain
    server_id: str | None = None
    reason: str | None = None  #: why it is where it is, in words for staff
    proven: int = 0  #: doubts that reads have shown to be without effect

    @property
    def tried(self) -> bool:
        """Whether it may ever have left: a claim rebuilt from the journal remembers no attempt, only the doubt."""
        return self.attempts > 0 or self.doubts > 0


@dataclass(frozen=True, slots=True)
class Counts:
    """How many claims stand where. Conservation: `recorded` is the sum of all others."""

    recorded: int = 0
    waiting: int = 0
    sending: int = 0
    uncertain: int = 0
    accepted: int = 0
    rejected: int = 0
    parked: int = 0
    purged: int = 0

    @property
    def conserved(self) -> bool:
        """Nothing has gone missing and nothing has appeared."""
        return self.recorded == self.open + self.accepted + self.rejected + self.purged

    @property
    def open(self) -> int:
        """Not settled yet, so not to be deleted."""
        return self.waiting + self.sending + self.uncertain + self.parked


def reference(number: int) -> str:
    """Seven letters of a random number below 2**35, as a visitor can read them aloud: `K7Q-3F9Q`."""
    letters = "".join(LETTERS[number >> 5 * place & 31] for place in range(7))
    return f"{letters[:3]}-{letters[3:]}"
