"""The place: what this terminal is, where it stands, and a claim made there."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.claim import Claim, Request, Tenant
from kiosk.domain.code import CodeRules
from kiosk.domain.scan import Scan


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


def new_claim(source: str | None, member: str, scan: Scan, now: datetime, place: Place, catalogue: Catalogue) -> Claim:
    """The whole request, frozen; the reference is minted here and never changes."""
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
    request = Request(
        member=member,
        source=source,
        campaign=None if source else place.campaign,
        latitude=place.latitude,
        longitude=place.longitude,
        conditions={"source": about},
    )
    value = sum(reward.times(request.multiplier).amount for reward in campaign.rewards) if campaign else 0.0
    return Claim(reference, request, place.tenant, now, value)
