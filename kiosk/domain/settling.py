"""Settling: what a read of the history may conclude about an uncertain claim, and what it may not."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from kiosk.domain.claim import Entry
from kiosk.domain.member import is_among

MOST_DOUBTS = 3  #: attempts of one claim that may end uncertain before a person decides
UNKNOWN_TIME = "the server's clock was not known when it was sent"
NEAR = timedelta(days=1)  #: before it was sent; what is older in the history is none of its business
SAME_CLOCK = timedelta(seconds=2)  #: how far the server's own Date and createdAt may lie apart


@dataclass(frozen=True, slots=True)
class SettlingRules:
    """What the venue says about its server; all times in seconds."""

    exclusive: frozenset[str] = frozenset()  #: trigger sources that nobody but this terminal claims at
    quarantine: float = 900.0  #: Q: a request that was sent is surely over, and surely in the history, after this
    oldest: float = 72 * 3600.0  #: then a person decides

    @property
    def between(self) -> float:
        """The least time between two negative reads that count."""
        return self.quarantine / 4


def quarantine(longest: float, lag: float) -> float:
    """Q for a server whose requests live at most `longest` seconds and whose history lags at most `lag`."""
    return max(900.0, 3 * longest, 10 * lag)


@dataclass(frozen=True, slots=True)
class Moment:
    """A time on two clocks: the server's own, and this machine's since it was switched on."""

    server: datetime
    boot: float  #: seconds, counting sleep, of this boot only
    boot_id: str

    def since(self, earlier: "Moment") -> float:
        """Seconds that have surely passed: the lesser of both clocks. In another boot, at least since it began."""
        by_server = (self.server - earlier.server).total_seconds()
        return min(by_server, self.boot - earlier.boot if self.boot_id == earlier.boot_id else self.boot)


@dataclass(frozen=True, slots=True)
class Item:
    """A claim in the server's history; names are for comparing and are never kept."""

    id: str
    created_at: datetime
    members: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Reading:
    """A complete read of the history at one trigger source."""

    at: Moment
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Doubt:
    """What has been learnt about an uncertain claim so far; kept on disk."""

    after: datetime | None  #: a server time before which the claim cannot have been made
    began: Moment | None = None  #: the first read after it became uncertain: Q counts from here
    negative: Moment | None = None  #: the first read after Q that did not show it


@dataclass(frozen=True, slots=True)
class Found:
    """It took effect, as this claim of the server's; `others` should not exist."""

    id: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Resend:
    """Rule R holds: it has not taken effect and never will."""


@dataclass(frozen=True, slots=True)
class Wait:
    """No conclusion yet."""

    doubt: Doubt
    why: str


@dataclass(frozen=True, slots=True)
class Park:
    """No read will decide it: a person does."""

    why: str


Judgement = Found | Resend | Wait | Park


def may_settle(entry: Entry, rules: SettlingRules) -> str | None:
    """Why reads cannot decide this claim, in words for staff; None where they can."""
    source = entry.claim.request.source
    if source is None:
        return "the older API does not show who claimed what"
    if source not in rules.exclusive:
        return f"{source} is not in settling.exclusive_sources: somebody else may have made what the history shows"
    return None


def judge(
    entry: Entry, doubt: Doubt, reading: Reading, is_ours: Callable[[str], bool], rules: SettlingRules
) -> Judgement:
    """What a complete read says about an uncertain claim. `is_ours`: whether an earlier local claim holds this id.

    None found is evidence, never a verdict by itself: rule R asks for Q on two clocks, two such reads, a history that
    shows some other claim of ours, and fewer than three doubts.
    """
    if doubt.after is None:
        return Park(UNKNOWN_TIME)
    found = _candidates(entry, doubt.after, reading, is_ours)
    if found:
        return Found(found[0], found[1:])
    if doubt.began is None:
        return Wait(replace(doubt, began=reading.at), "not in the history; its quarantine begins")
    if reading.at.since(doubt.began) < rules.quarantine:
        return Wait(doubt, "not in the history; it may still be on its way")
    return _after_quarantine(entry, doubt, reading, is_ours, rules)


def _after_quarantine(
    entry: Entry, doubt: Doubt, reading: Reading, is_ours: Callable[[str], bool], rules: SettlingRules
) -> Judgement:
    if entry.doubts >= MOST_DOUBTS:
        return Park(f"{entry.doubts} attempts ended without an answer")
    if any(_is_unexplained(entry, doubt, item) and not is_ours(item.id) for item in reading.items):
        return Wait(doubt, "the history shows a claim of this member that nobody can explain")
    if not any(is_ours(item.id) for item in reading.items):
        return Wait(doubt, "the history shows no claim of this terminal at all, so it proves nothing")
    if doubt.negative is None:
        return Wait(replace(doubt, negative=reading.at), "not in the history after its quarantine; one more look")
    if reading.at.since(doubt.negative) < rules.between:
        return Wait(doubt, "not in the history; the second look comes later")
    return Resend()


def _is_unexplained(entry: Entry, doubt: Doubt, item: Item) -> bool:
    """A claim of this member that is nearly new enough to be this one."""
    near = doubt.after is None or item.created_at >= doubt.after - NEAR
    return near and is_among(entry.claim.request.member, item.members)


def _candidates(entry: Entry, after: datetime, reading: Reading, is_ours: Callable[[str], bool]) -> tuple[str, ...]:
    """Ids that can only be this claim's: its member, made since, and nobody else's of ours; oldest first."""
    made = sorted(reading.items, key=lambda item: item.created_at)
    return tuple(
        item.id
        for item in made
        if item.created_at >= after - SAME_CLOCK
        and is_among(entry.claim.request.member, item.members)
        and not is_ours(item.id)
    )
