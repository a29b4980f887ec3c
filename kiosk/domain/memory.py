"""The memory of a terminal: what it knows between two events, and what it shows while nobody is there."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.claim import Claim
from kiosk.domain.counter import Draft, is_asking, screen_of
from kiosk.domain.etiquette import Manners
from kiosk.domain.notice import Notice, joined
from kiosk.domain.place import Place
from kiosk.domain.scan import Scan
from kiosk.domain.screens import Closed, OutOfOrder, Screen, Slip, Welcome


@dataclass(frozen=True, slots=True)
class Session:
    """Everything the terminal remembers between two events, apart from the outbox."""

    screen: Screen = field(default_factory=Welcome)
    until: datetime | None = None  #: the screen ends by itself
    reference: str | None = None  #: the claim whose answer this visitor waits for
    claimed: Mapping[str, str] = field(default_factory=dict)  #: what the screen should name: campaign
    same_until: datetime | None = None  #: another code before this is no new visitor
    passed: bool = False  #: the next one's code was read while this visitor was served
    armed: str | None = None  #: the trigger source the next member claims at
    armed_by: Scan | None = None
    manners: Manners = field(default_factory=Manners)
    seen: Mapping[str, datetime] = field(default_factory=dict, repr=False)  #: codes held up, and when last
    lost: Mapping[str, str] = field(default_factory=dict)  #: devices that are away, and why
    open: int = 0
    alarms: Mapping[str, str] = field(default_factory=dict)  #: by topic
    catalogue: Catalogue = field(default_factory=Catalogue)
    draft: Draft = field(default_factory=Draft)  #: at a counter: the purchase that is no claim yet
    slips: tuple[Slip, ...] = ()  #: its newest claims
    times: float = 1.0  #: how many times the reward this visitor's claim asks for


@dataclass(frozen=True, slots=True)
class Step:
    """What an event leads to. A claim to put goes to disk before the screen is shown."""

    session: Session
    put: Claim | None = None
    heard: str | None = None  #: a refusal whose visitor is still here: staff need not see to it

    @property
    def screen(self) -> Screen:
        """What is shown next."""
        return self.session.screen


def closed(session: Session, why: Closed, now: datetime, for_staff: str) -> Session:
    """The session after a claim could not be kept: nothing was taken, and the screen says so."""
    return replace(session, screen=OutOfOrder(why, for_staff), until=now + timedelta(seconds=8), reference=None)


def set_back(session: Session, by: timedelta) -> Session:
    """The same after the clock was set back: what was to last for seconds would last until the clock is there again."""
    draft, manners = session.draft, session.manners
    return replace(
        session,
        until=session.until and session.until - by,
        same_until=session.same_until and session.same_until - by,
        seen={text: at - by for text, at in session.seen.items()},
        draft=replace(draft, since=draft.since and draft.since - by),
        manners=manners.set_back(by),
    )


def resting(session: Session, place: Place) -> Screen:
    """The screen while nobody is there."""
    if place.readers and place.readers <= session.lost.keys():
        return OutOfOrder(Closed.NO_READER, _lost(session))
    venue = place.venue or session.catalogue.business
    home = Welcome(
        venue,
        session.open,
        tuple(sorted(session.lost)),
        can_tap(session, place),
        tuple(session.alarms.values()),
        session.manners.awaited,
    )
    if place.tariff is None:
        return home
    return screen_of(session.draft, place.tariff, home, session.slips, _named(session.armed, session.catalogue))


def _lost(session: Session) -> Notice:
    """Who is away and why, one after the other."""
    return joined((Notice("%1: %2", one) for one in session.lost.items()), "; ")


def _named(source: str | None, catalogue: Catalogue) -> str:
    known = catalogue.source(source) if source else None
    return known.name if known else source or ""


def can_tap(session: Session, place: Place) -> bool:
    """Whether a tag reader is there."""
    return bool(place.tag_readers - session.lost.keys())


def at_rest(session: Session, place: Place) -> Session:
    """Draws the resting screen anew, and leaves a visitor's screen alone."""
    return (
        session if session.until and not is_asking(session.screen) else replace(session, screen=resting(session, place))
    )
