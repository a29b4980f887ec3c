"""Short ways to say what a settling test is about: claims, times, readings."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.domain.claim import Claim, Entry, Request, State, Tenant
from kiosk.domain.settling import Doubt, Item, Moment, Reading, SettlingRules, judge

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
TENANT = Tenant("http://127.0.0.1", "project", "business")
RULES = SettlingRules(exclusive=frozenset({"src"}), quarantine=900.0)
CANARY = "c-canary"


def entry(*, member="M-1", source="src", doubts=1, reference="AAA-0001"):
    claim = Claim(reference, Request(member, source), TENANT, NOON)
    return Entry(claim, State.UNCERTAIN, attempts=doubts, doubts=doubts)


def at(seconds, *, boot=None, boot_id="boot-1"):
    """Both clocks agree unless `boot` says otherwise."""
    return Moment(NOON + timedelta(seconds=seconds), 1000.0 + seconds if boot is None else boot, boot_id)


def item(ident, made=1.0, *members):
    return Item(ident, NOON + timedelta(seconds=made), members or ("M-1",))


def canary(made=-60.0):
    return item(CANARY, made, "M-9")


def reading(when, *items):
    return Reading(when, items)


def is_ours(ident):
    return ident == CANARY


def doubt(*, began=None, negative=None, after=NOON):
    return Doubt(after, began, negative)


def judged(learnt, read, *, doubts=1, ours=is_ours, rules=RULES):
    return judge(entry(doubts=doubts), learnt, read, ours, rules)


def memory():
    """A folder in memory, where there is one: what a disk forgets is another torture's matter."""
    folder = Path("/dev/shm")  # noqa: S108 - only ever a parent of folders with names nobody can guess
    return folder if folder.is_dir() else None
