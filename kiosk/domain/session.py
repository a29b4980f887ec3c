"""The session: one visitor in front of the screen, and what every event makes of it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.domain.amount import Price
from kiosk.domain.answers import declined, receipt
from kiosk.domain.code import BothCode, Code, ForeignCode, MemberCode, SourceCode, read_code
from kiosk.domain.counter import LASTS, Draft, Shown, by_card, held, is_asking, keyed
from kiosk.domain.etiquette import same_thing, who_is
from kiosk.domain.events import (
    Alarmed,
    Counted,
    Delivered,
    Event,
    Found,
    Grouped,
    Hinted,
    Keyed,
    Lost,
    Read,
    Scanned,
    Slipped,
    Ticked,
)
from kiosk.domain.memory import Session, Step, at_rest, can_tap, closed, resting
from kiosk.domain.outcome import Accepted, Outcome, Rejected, Uncertain
from kiosk.domain.place import Place, new_claim
from kiosk.domain.scan import Medium, Scan
from kiosk.domain.screens import (
    Declined,
    Foreign,
    NotOurs,
    Receipt,
    Saved,
    Sending,
    ShowYourCode,
)

__all__ = ["Session", "Step", "advance", "closed", "resting"]

PATIENCE = timedelta(seconds=4)  #: of a visitor in front of Sending
UID = "uid:"  #: how a tag reader tells a tag's own number
HURRY = timedelta(seconds=1)  #: an answer stands at least so long
READ_ONCE = frozenset({Medium.SCANNER, Medium.TYPED})
ABSENCE = timedelta(seconds=2)  #: a code out of view for so long was put away


def advance(session: Session, event: Event, now: datetime, place: Place) -> Step:
    """What `event` makes of the session. Pure but for `place.mint`. Every event also tells that time has passed."""
    session = _ticked(session, now, place)
    match event:
        case Scanned(scan):
            return _scanned(session, scan, now, place)
        case Delivered(reference, outcome):
            heard = reference if isinstance(outcome, Rejected) and session.reference == reference else None
            return Step(_answered(session, reference, outcome, now, place), heard=heard)
        case Ticked():
            return Step(session)
        case Hinted(why, reader):
            return Step(session if _belongs_to_same_visitor(session, now) else _foreign(session, why, reader, now))
        case Keyed(key):
            return _keyed(session, [key], now, place)
        case Grouped(count):
            manners = session.manners.grouped(count, now, place)
            return Step(at_rest(replace(session, manners=manners, same_until=None), place))
        case _:
            return Step(at_rest(_noted(session, event), place))


def _noted(session: Session, event: Lost | Found | Counted | Slipped | Alarmed | Read) -> Session:
    """What is no visitor's business, and shows on the resting screen at most."""
    match event:
        case Lost(device, why):
            return replace(session, lost={**session.lost, device: why})
        case Found(device):
            return replace(session, lost={name: why for name, why in session.lost.items() if name != device})
        case Counted(count):
            return replace(session, open=count)
        case Slipped(slips):
            return replace(session, slips=slips)
        case Alarmed(topic, what):
            others = {one: said for one, said in session.alarms.items() if one != topic}
            return replace(session, alarms=others | ({topic: what} if what else {}))
        case Read(catalogue):
            return replace(session, catalogue=catalogue)


def _ticked(session: Session, now: datetime, place: Place) -> Session:
    manners = session.manners.ticked(now)
    if manners != session.manners:
        session = at_rest(replace(session, manners=manners), place)
    if session.until is None or now < session.until:
        return session
    if isinstance(session.screen, Sending):
        return _saved(session, now, place, checking=False)
    fresh = {text: at for text, at in session.seen.items() if now - at < ABSENCE}
    kept = Draft() if is_asking(session.screen) else session.draft
    was_passed = session.passed
    session = replace(session, armed=None, armed_by=None, same_until=None, seen=fresh, passed=False)
    if was_passed:
        return _foreign(replace(session, draft=kept), Foreign.TOO_SOON, session.manners.reader, now)
    return _drafted(session, kept, now, place)


def _drafted(session: Session, draft: Draft, now: datetime, place: Place) -> Session:
    """The resting screen, which at a counter asks for what a purchase still lacks, for a while."""
    is_begun = draft != Draft() or session.armed is not None
    session = replace(session, draft=draft, until=now + LASTS if is_begun else None, reference=None)
    return replace(session, screen=resting(session, place))


def _keyed(session: Session, keys: Iterable[str], now: datetime, place: Place) -> Step:
    """Keys at the counter. What is typed while a claim is on its way belongs to the next purchase."""
    if place.tariff is None:
        return Step(session)
    draft = session.draft
    for key in keys:
        draft = keyed(draft, key, place.tariff, now)
    if isinstance(session.screen, Sending):
        return Step(replace(session, draft=draft))
    return _purchased(session, draft, now, place)


def _purchased(session: Session, draft: Draft, now: datetime, place: Place) -> Step:
    """A claim where amount and code are there, and else the screen that asks for what is not."""
    if place.tariff is None or draft.shown is None or not draft.is_ready(place.tariff):
        return Step(_drafted(session, draft, now, place))
    return _claim(replace(session, draft=Draft()), draft.shown, now, place, draft.price)


def _scanned(session: Session, scan: Scan, now: datetime, place: Place) -> Step:
    thing = same_thing(scan)
    last = session.seen.get(thing)
    noticed = replace(session, seen={**session.seen, thing: now})
    if last is not None and now - last < ABSENCE:
        return Step(noticed)
    if _belongs_to_same_visitor(session, now):
        # At the reader they came by it may be the next one in the queue; at another it is their other hand.
        if scan.reader != session.manners.reader:
            return Step(noticed)
        return Step(_passed_over(session, now) if last is None and scan.medium in READ_ONCE else session)
    session = replace(noticed, passed=False)
    if place.tariff and (keys := by_card(scan, place.tariff)):
        return _keyed(session, keys, now, place)
    match _code_of(scan, session, place):
        case MemberCode(member):
            shown = Shown(member, session.armed or place.source, scan, session.armed_by)
            return _served(session, shown, now, place)
        case BothCode(source, member):
            armed_by = session.armed_by if source == session.armed else None
            return _served(session, Shown(member, source, scan, armed_by), now, place)
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


def _passed_over(session: Session, now: datetime) -> Session:
    """Nobody holds up a code to a hand scanner until it counts: who came too soon is asked for it once more."""
    soon = max(session.same_until or now, now + HURRY)
    until = session.until if isinstance(session.screen, Sending) or session.until is None else min(session.until, soon)
    return replace(session, passed=True, until=until)


def _foreign(session: Session, why: Foreign, reader: str, now: datetime) -> Session:
    screen, manners = NotOurs(why), replace(session.manners, reader=reader)
    until = now + timedelta(seconds=screen.seconds)
    return replace(session, screen=screen, until=until, reference=None, manners=manners)


def _armed(session: Session, source: str, scan: Scan, now: datetime, place: Place) -> Session:
    session = replace(session, armed=source, armed_by=scan, reference=None, same_until=None)
    if place.tariff:
        return _drafted(session, session.draft, now, place)
    known = session.catalogue.source(source)
    campaign = session.catalogue.campaign_at(source)
    taps = can_tap(session, place)
    screen = ShowYourCode(known.name if known else source, campaign.name if campaign else "", taps=taps)
    return replace(session, screen=screen, until=now + timedelta(seconds=screen.seconds))


def _served(session: Session, shown: Shown, now: datetime, place: Place) -> Step:
    """A member's code is a claim; at a counter only together with what was paid."""
    if place.tariff is None:
        return _claim(session, shown, now, place)
    return _purchased(session, held(session.draft, shown, now), now, place)


def _claim(session: Session, shown: Shown, now: datetime, place: Place, price: Price | None = None) -> Step:
    source, scan = shown.source, shown.scan
    who = who_is(shown.member, scan, place)
    if session.manners.knows(who, now):
        return Step(_foreign(session, Foreign.JUST_HERE, scan.reader, now))
    claim = new_claim(source, shown.member, scan, now, place, session.catalogue, armed_by=shown.armed_by, price=price)
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
        times=claim.request.multiplier,
    )
    return Step(made, put=claim)


def _answered(session: Session, reference: str, outcome: Outcome, now: datetime, place: Place) -> Session:
    if session.reference != reference:
        return session
    match outcome:
        case Accepted():
            expected = session.claimed.get("campaign")
            shown = receipt(reference, outcome, session.catalogue, expected, session.manners.turn, session.times)
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
    shown = replace(session, screen=screen, same_until=now + place.same_visitor)
    shown = replace(shown, until=now + timedelta(seconds=screen.seconds))
    return _passed_over(shown, now) if session.passed else shown
