"""Tap etiquette: phone and card together are one claim, a member rests between two, and a family comes one by one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from operator import itemgetter

from kiosk.domain.claim import Entry, State
from kiosk.domain.place import Place
from kiosk.domain.scan import Scan
from kiosk.domain.screens import Declined, NotOurs, Receipt, Saved, Screen, Turn

LARGEST_GROUP = 20

Who = frozenset[str]  #: the member and, where it is genuine, the tag: each rests by itself


@dataclass(frozen=True, slots=True)
class Group:
    """So many different members, one right after the other, on the word of staff."""

    of: int
    until: datetime  #: unless somebody claims before
    done: int = 0
    who: Who = field(default=frozenset(), repr=False)  #: those who have

    def served(self, who: Who, until: datetime) -> "Group | None":
        """After a claim; None: it was the last one."""
        return Group(self.of, until, self.done + 1, self.who | who) if self.done + 1 < self.of else None


@dataclass(frozen=True, slots=True)
class Manners:
    """What the terminal remembers of those who were just here, to be fair to them and to the next."""

    reader: str = ""  #: where the visitor in front of it was read
    rests: Mapping[str, datetime] = field(default_factory=dict, repr=False)  #: until when each of them rests
    last: Who = field(default=frozenset(), repr=False)  #: whom the newest claim is about
    group: Group | None = None
    turn: Turn | None = None  #: which of a group the newest claim was

    def knows(self, who: Who, now: datetime) -> bool:
        """Whether one of them claimed a moment ago, or has had their turn in the group."""
        counted = self.group.who if self.group else frozenset()
        return bool(who & counted) or any(now < self.rests[one] for one in who & self.rests.keys())

    def served(self, who: Who, now: datetime, place: Place) -> "Manners":
        """After a claim of theirs."""
        rests = {one: until for one, until in self.rests.items() if now < until}
        rests |= dict.fromkeys(who, now + place.cooldown)
        group = self.group and self.group.served(who, now + place.group_lasts)
        turn = Turn(self.group.done + 1, self.group.of) if self.group else None
        return replace(self, rests=rests, last=who, group=group, turn=turn)

    def refused(self) -> "Manners":
        """After the server's no: whoever mends the reason for it need not wait."""
        return replace(self, rests={one: until for one, until in self.rests.items() if one not in self.last})

    def grouped(self, count: int, now: datetime, place: Place) -> "Manners":
        """So many come together; one or none ends it."""
        of = min(count, LARGEST_GROUP)
        return replace(self, group=Group(of, now + place.group_lasts) if of > 1 else None, turn=None)

    def ticked(self, now: datetime) -> "Manners":
        """A group that does not come any more is none."""
        return replace(self, group=None) if self.group and now >= self.group.until else self

    def set_back(self, by: timedelta) -> "Manners":
        """The same after the clock was set back."""
        group = self.group and replace(self.group, until=self.group.until - by)
        return replace(self, rests={one: until - by for one, until in self.rests.items()}, group=group)

    @property
    def awaited(self) -> Turn | None:
        """Whose turn it is in a group."""
        return Turn(self.group.done + 1, self.group.of) if self.group else None


def remembered(entries: Iterable[Entry], now: datetime, place: Place) -> Manners:
    """Of a terminal that was started anew: whose rest is not over. `entries`: its newest claims, in any order.

    A tag's own number is nowhere but in its keyed hash: by that alone it does not rest, but its member does.
    """
    served = [entry.claim for entry in entries if entry.state is not State.REJECTED]
    ends = ((_by_member(claim.request.member, place), claim.scanned_at + place.cooldown) for claim in served)
    return Manners(rests={who: until for who, until in sorted(ends, key=itemgetter(1)) if now < until})


def who_is(member: str, scan: Scan, place: Place) -> Who:
    """By what a member is known again, whatever they hold up next."""
    tag = {f"tag {scan.tap.tag}"} if scan.tap else set()
    return frozenset({_by_member(member, place)} | tag)


def _by_member(member: str, place: Place) -> str:
    return f"member {place.who(member)}"


def same_thing(scan: Scan) -> str:
    """What is held up: a genuine tag says something else at every reading."""
    return f"tag {scan.tap.tag}" if scan.tap else scan.text


def verdict(before: Screen, shown: Screen) -> bool | None:
    """What the reader itself should show with light and sound; None: nothing (new)."""
    match before, shown:
        case Saved(), Receipt():
            return None
        case _, Receipt() | Saved():
            return True
        case _, Declined() | NotOurs():
            return False
    return None
