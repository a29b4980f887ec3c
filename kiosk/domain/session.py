"""The session: one visitor in front of the screen, and what every event makes of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from kiosk.domain.answers import declined, receipt
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.claim import Claim
from kiosk.domain.code import BothCode, Code, ForeignCode, MemberCode, SourceCode, read_code
from kiosk.domain.etiquette import Manners, same_thing, who_is
from kiosk.domain.events import Alarmed, Counted, Delivered, Event, Found, Grouped, Hinted, Lost, Read, Scanned, Ticked
from kiosk.domain.outcome import Accepted, Outcome, Rejected, Uncertain
from kiosk.domain.place import Place, new_claim
from kiosk.domain.scan import Medium, Scan
from kiosk.domain.screens import (
    Closed,
    Declined,
    Foreign,
    NotOurs,
    OutOfOrder,
    Receipt,
    Saved,
    Screen,
    Sending,
    ShowYourCode,
    Welcome,
)

PATIENCE = timedelta(seconds=4)  #: of a visitor in front of Sending
UID = "uid:"  #: how a tag reader tells a tag's own number
ABSENCE = timedelta(seconds=2)  #: a code out of view for so long was put away


@dataclass(frozen=True, slots=True)
class Session:
    """Everything the terminal remembers between two events, apart from the outbox."""

    screen: Screen = field(default_factory=Welcome)
    until: datetime | None = None  #: the screen ends by itself
    reference: str | None = None  #: the claim whose answer this visitor waits for
    claimed: Mapping[str, str] = field(default_factory=dict)  #: what the screen should name: campaign
    same_until: datetime | None = None  #: another code before this is no new visitor
    armed: str | None = None  #: the trigger source the next member claims at
    armed_by: Scan | None = None
    manners: Manners = field(default_factory=Manners)
    seen: Mapping[str, datetime] = field(default_factory=dict, repr=False)  #: codes held up, and when last
    lost: Mapping[str, str] = field(default_factory=dict)  #: devices that are away, and why
    open: int = 0
    alarms: Mapping[str, str] = field(default_factory=dict)  #: by topic
    catalogue: Catalogue = field(default_factory=Catalogue)


@dataclass(frozen=True, slots=True)
class Step:
    """What an event leads to. A claim to put goes to disk before the screen is shown."""

    session: Session
    put: Claim | None = None
    late: str | None = None  #: a refusal that came after its visitor had left: staff must see to it

    @property
    def screen(self) -> Screen:
        """What is shown next."""
        return self.session.screen


def advance(session: Session, event: Event, now: datetime, place: Place) -> Step:
    """What `event` makes of the session. Pure but for `place.mint`. Every event also tells that time has passed."""
    session = _ticked(session, now, place)
    match event:
        case Scanned(scan):
            return _scanned(session, scan, now, place)
        case Delivered(reference, outcome):
            late = reference if isinstance(outcome, Rejected) and session.reference != reference else None
            return Step(_answered(session, reference, outcome, now, place), late=late)
        case Ticked():
            return Step(session)
        case Hinted(why, reader):
            return Step(session if _belongs_to_same_visitor(session, now) else _foreign(session, why, reader, now))
        case Grouped(count):
            manners = session.manners.grouped(count, now, place)
            return Step(_at_rest(replace(session, manners=manners, same_until=None), place))
        case _:
            return Step(_at_rest(_noted(session, event), place))


def _noted(session: Session, event: Lost | Found | Counted | Alarmed | Read) -> Session:
    """What is no visitor's business, and shows on the resting screen at most."""
    match event:
        case Lost(device, why):
            return replace(session, lost={**session.lost, device: why})
        case Found(device):
            return replace(session, lost={name: why for name, why in session.lost.items() if name != device})
        case Counted(count):
            return replace(session, open=count)
        case Alarmed(topic, what):
            others = {one: said for one, said in session.alarms.items() if one != topic}
            return replace(session, alarms=others | ({topic: what} if what else {}))
        case Read(catalogue):
            return replace(session, catalogue=catalogue)


def closed(session: Session, why: Closed, now: datetime, for_staff: str) -> Session:
    """The session after a claim could not be kept: nothing was taken, and the screen says so."""
    return replace(session, screen=OutOfOrder(why, for_staff), until=now + timedelta(seconds=8), reference=None)


def resting(session: Session, place: Place) -> Screen:
    """The screen while nobody is there."""
    if place.readers and place.readers <= session.lost.keys():
        return OutOfOrder(Closed.NO_READER, "; ".join(f"{name}: {why}" for name, why in session.lost.items()))
    venue = place.venue or session.catalogue.business
    return Welcome(
        venue,
        session.open,
        tuple(sorted(session.lost)),
        _can_tap(session, place),
        " · ".join(session.alarms.values()),
        session.manners.awaited,
    )


def _can_tap(session: Session, place: Place) -> bool:
    return bool(place.tag_readers - session.lost.keys())


def _at_rest(session: Session, place: Place) -> Session:
    """Draws the resting screen anew, and leaves a visitor's screen alone."""
    return session if session.until else replace(session, screen=resting(session, place))


def _ticked(session: Session, now: datetime, place: Place) -> Session:
    manners = session.manners.ticked(now)
    if manners != session.manners:
        session = _at_rest(replace(session, manners=manners), place)
    if session.until is None or now < session.until:
        return session
    if isinstance(session.screen, Sending):
        return _saved(session, now, place, checking=False)
    fresh = {text: at for text, at in session.seen.items() if now - at < ABSENCE}
    return _at_rest(
        replace(session, until=None, reference=None, armed=None, armed_by=None, same_until=None, seen=fresh), place
    )


def _scanned(session: Session, scan: Scan, now: datetime, place: Place) -> Step:
    thing = same_thing(scan)
    last = session.seen.get(thing)
    noticed = replace(session, seen={**session.seen, thing: now})
    if last is not None and now - last < ABSENCE:
        return Step(noticed)
    if _belongs_to_same_visitor(session, now):
        # At the reader they came by it may be the next one in the queue; at another it is their other hand.
        return Step(session if scan.reader == session.manners.reader else noticed)
    session = noticed
    match _code_of(scan, session, place):
        case MemberCode(member):
            return _claim(session, session.armed or place.source, member, scan, now, place)
        case BothCode(source, member):
            return _claim(session, source, member, scan, now, place)
        case SourceCode(source):
            return Step(_armed(session, source, scan, now, place))
        case ForeignCode(why):
            return Step(_foreign(session, why, scan.reader, now))


def _code_of(scan: Scan, session: Session, place: Place) -> Code:
    """The number of a tag counts only from a tag reader, or a genuine tag, and only where the venue wants that."""
    if scan.medium is Medium.NFC_TAG and scan.text.startswith(UID):
        return MemberCode(scan.text.removeprefix(UID))
    code = read_code(scan.text, place.codes, lambda ident: session.catalogue.source(ident) is not None)
    if scan.tap and place.tag_is_member and isinstance(code, ForeignCode):
        return MemberCode(scan.tap.tag)
    return code


def _belongs_to_same_visitor(session: Session, now: datetime) -> bool:
    """A visitor who is being served, or was a moment ago, is not taken for the next one."""
    pausing = session.same_until is not None and now < session.same_until and session.manners.group is None
    return isinstance(session.screen, Sending) or pausing


def _foreign(session: Session, why: Foreign, reader: str, now: datetime) -> Session:
    screen, manners = NotOurs(why), replace(session.manners, reader=reader)
    until = now + timedelta(seconds=screen.seconds)
    return replace(session, screen=screen, until=until, reference=None, manners=manners)


def _armed(session: Session, source: str, scan: Scan, now: datetime, place: Place) -> Session:
    known = session.catalogue.source(source)
    campaign = session.catalogue.campaign_at(source)
    taps = _can_tap(session, place)
    screen = ShowYourCode(known.name if known else source, campaign.name if campaign else "", taps=taps)
    until = now + timedelta(seconds=screen.seconds)
    return replace(session, screen=screen, until=until, armed=source, armed_by=scan, reference=None, same_until=None)


def _claim(session: Session, source: str | None, member: str, scan: Scan, now: datetime, place: Place) -> Step:
    who = who_is(member, scan, place)
    if session.manners.knows(who, now):
        return Step(_foreign(session, Foreign.JUST_HERE, scan.reader, now))
    armed_by = session.armed_by if source == session.armed else None
    claim = new_claim(source, member, scan, now, place, session.catalogue, armed_by=armed_by)
    campaign = session.catalogue.campaign_at(source)
    manners = replace(session.manners.served(who, now, place), reader=scan.reader)
    made = replace(
        session,
        screen=Sending(claim.reference, manners.turn),
        until=now + PATIENCE,
        reference=claim.reference,
        claimed={"campaign": campaign.id} if campaign else {},
        armed=None,
        armed_by=None,
        manners=manners,
    )
    return Step(made, put=claim)


def _answered(session: Session, reference: str, outcome: Outcome, now: datetime, place: Place) -> Session:
    if session.reference != reference:
        return session
    match outcome:
        case Accepted():
            expected = session.claimed.get("campaign")
            shown = receipt(reference, outcome, session.catalogue, expected, session.manners.turn)
            return _shown(session, shown, now, place)
        case Rejected(code, _, again_at):
            session = replace(session, manners=session.manners.refused())
            return _shown(session, declined(reference, code, again_at, now), now, place)
        case _ if isinstance(session.screen, Sending):
            return _saved(session, now, place, checking=isinstance(outcome, Uncertain))
        case _:
            return session


def _saved(session: Session, now: datetime, place: Place, *, checking: bool) -> Session:
    campaign = session.catalogue.campaign(session.claimed.get("campaign"))
    screen = Saved(session.reference or "", campaign.name if campaign else "", checking, turn=session.manners.turn)
    return _shown(session, screen, now, place)


def _shown(session: Session, screen: Receipt | Saved | Declined, now: datetime, place: Place) -> Session:
    until = now + timedelta(seconds=screen.seconds)
    return replace(session, screen=screen, until=until, same_until=now + place.same_visitor)
