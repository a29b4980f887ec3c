"""The place: what this terminal is, where it stands, and a claim made there."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo

from kiosk.domain.amount import Price, Tariff, in_figures
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.claim import Claim, Request, Tenant
from kiosk.domain.code import CodeRules
from kiosk.domain.scan import Scan
from kiosk.domain.sun import USUAL, SunNames, sun_message


@dataclass(frozen=True, slots=True)
class Place:
    """What this terminal is and where it stands; it does not change while it runs."""

    venue: str
    tenant: Tenant
    terminal: str
    software: str
    source: str | None  #: the home trigger source
    campaign: str | None = None  #: v1.7 only
    latitude: float | None = None
    longitude: float | None = None
    codes: CodeRules = field(default_factory=CodeRules)
    readers: frozenset[str] = frozenset()  #: the devices that should be there
    tag_readers: frozenset[str] = frozenset()  #: those of them that one taps
    mint: Callable[[], str] = lambda: ""  #: makes a reference
    same_visitor: timedelta = timedelta(seconds=2)  #: after an answer, another code within this is no new visitor
    cooldown: timedelta = timedelta()  #: how long a member and a tag rest after a claim, at all readers
    group_lasts: timedelta = timedelta(minutes=2)  #: how long a group may take for its next claim
    who: Callable[[str], str] = lambda member: member.strip().casefold()  #: the same for all identifiers of a member
    sun: SunNames = USUAL  #: how genuine tags call the parts of their message
    tag_is_member: bool = False  #: a genuine tag without a member's code names its holder by its number
    tariff: Tariff | None = None  #: this is a counter: what was paid decides how many times the reward
    zone: tzinfo = UTC  #: of the clock on the wall


def new_claim(
    source: str | None,
    member: str,
    scan: Scan,
    now: datetime,
    place: Place,
    catalogue: Catalogue,
    *,
    armed_by: Scan | None = None,
    price: Price | None = None,
) -> Claim:
    """The whole request, frozen; the reference is minted here and never changes. `armed_by`: the code of the place."""
    scans = (armed_by, scan) if armed_by else (scan,)
    reference = place.mint()
    campaign = catalogue.campaign_at(source)
    about = {
        "medium": scan.medium.value,
        "terminal": place.terminal,
        "reader": scan.reader,
        "capturedAt": scan.at.astimezone(UTC).isoformat(timespec="milliseconds"),
        "reference": reference,
        "softwareVersion": place.software,
    }
    if price is not None and place.tariff is not None:
        about |= {"amount": in_figures(price.cents, place.tariff.decimals), "currency": place.tariff.sign}
    request = Request(
        member=member,
        source=source,
        campaign=None if source else place.campaign,
        multiplier=float(price.times) if price else 1.0,
        latitude=place.latitude,
        longitude=place.longitude,
        conditions={"source": about} | _of_tags(scans, place),
    )
    value = sum(reward.times(request.multiplier).amount for reward in campaign.rewards) if campaign else 0.0
    return Claim(reference, request, place.tenant, now, value, tuple(one.tap for one in scans if one.tap))


def _of_tags(scans: Iterable[Scan], place: Place) -> dict[str, object]:
    """What the tags said to prove themselves, for the server to judge, and whether it was found right here."""
    said = ((sun_message(scan.text, place.sun), scan.tap) for scan in scans)
    tags = [
        {"message": dict(message)} | ({"genuine": True, "counter": tap.counter} if tap else {})
        for message, tap in said
        if message
    ]
    return {"tags": tags} if tags else {}
