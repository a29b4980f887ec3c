"""What one attempt came back with: a closed list of values, of which not knowing is one."""

from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.catalogue import Reward
from kiosk.domain.claim import State
from kiosk.domain.member import Standing
from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice


@dataclass(frozen=True, slots=True)
class Accepted:
    """The server said yes, about the right member."""

    server_id: str
    campaign: str | None = None
    who: str = field(default="", repr=False)  #: the member's name, masked
    rewards: tuple[Reward, ...] = ()
    note: str = ""
    names: tuple[str, ...] = field(default=(), repr=False)  #: all identifiers of this member that the answer shows
    standing: Standing = field(default_factory=Standing)


@dataclass(frozen=True, slots=True)
class Rejected:
    """A definite refusal in the API's own shape."""

    code: str
    said: str = ""  #: the server's own words
    again_at: datetime | None = None  #: when the server says it would work again
    correlation: str | None = None
    retryable: bool = False  #: the server's own word; a verdict all the same


@dataclass(frozen=True, slots=True)
class Unreachable:
    """It never left: no byte of the request was sent."""

    why: str


@dataclass(frozen=True, slots=True)
class Uncertain:
    """It left, and nobody knows what became of it."""

    why: str
    alarm: bool = False  #: somebody should look: this must not happen on a sound line
    note: str = field(default="", compare=False, kw_only=True)  #: for the log: the server's id of the failure


@dataclass(frozen=True, slots=True)
class Deferred:
    """The server said later, without doing anything."""

    seconds: float
    why: str = ""
    note: str = field(default="", compare=False, kw_only=True)  #: for the log: the server's id of the failure


@dataclass(frozen=True, slots=True)
class LockedOut:
    """The server does not let this terminal in; nothing was done."""

    why: str
    note: str = field(default="", compare=False, kw_only=True)  #: for the log: the server's id of the failure


@dataclass(frozen=True, slots=True)
class Mismatch:
    """The server does not know our form of request: a matter for the makers, not for the visitor."""

    why: str
    note: str = field(default="", compare=False, kw_only=True)  #: for the log: the server's id of the failure


Outcome = Accepted | Rejected | Unreachable | Uncertain | Deferred | LockedOut | Mismatch


def state_after(outcome: Outcome, doubts: int) -> State:
    """Where a claim stands after an attempt. `doubts`: how many earlier attempts ended uncertain.

    A refusal after a doubt may be the echo of our own earlier success, so it is no verdict.
    """
    match outcome:
        case Accepted():
            return State.ACCEPTED
        case Rejected():
            return State.UNCERTAIN if doubts else State.REJECTED
        case Uncertain():
            return State.UNCERTAIN
        case Unreachable() | Deferred() | LockedOut() | Mismatch():
            return State.WAITING


def in_words(outcome: Outcome) -> str:
    """One line for staff and the log, with what the server's own people will ask for; names no member."""
    match outcome:
        case Accepted(server_id):
            return Notice(QT_TRANSLATE_NOOP("Staff", "accepted as %1"), (server_id,))
        case Rejected(code, said):
            return f"rejected, {code}: {said}{_noted(outcome.correlation, 'retryable' if outcome.retryable else '')}"
        case Unreachable(why):
            return f"never left: {why}"
        case Uncertain(why):
            return f"no clear answer: {why}{_noted(outcome.note)}"
        case Deferred(seconds):
            return f"the server said: later, in {seconds:.0f} s{_noted(outcome.note)}"
        case LockedOut(why):
            return f"the server does not let us in: {why}{_noted(outcome.note)}"
        case Mismatch(why):
            return f"the server does not know our form of request: {why}{_noted(outcome.note)}"


def _noted(*parts: str | None) -> str:
    told = ", ".join(part for part in parts if part)
    return f" ({told})" if told else ""
