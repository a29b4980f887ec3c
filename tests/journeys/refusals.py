"""Every refusal a visitor can meet at the sandbox: how the venue has to be set up for it, and what is scanned."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.sandbox.desk import Desk, accepted

Setting = Callable[["Venue"], str]


@dataclass
class Venue:
    """The sandbox, who claims, and what is changed in the request on its way: what our terminal never says itself."""

    desk: Desk
    member: str = "M-1001"
    changed: dict[str, Any] = field(default_factory=dict)

    def changing(self, source: str, **changed: Any) -> str:
        self.changed = changed
        return source

    def claimed(self, source: str) -> str:
        """Let the member have it once, behind the terminal's back."""
        accepted(self.desk.claim(source, self.member))
        return source

    def limited(self, **trigger: Any) -> str:
        """A source whose trigger has these limits."""
        return self.desk.campaign(**trigger)[1]

    def used_up(self, **trigger: Any) -> str:
        return self.claimed(self.limited(**trigger))

    def engaged(self, business: str | None = None, **limits: Any) -> str:
        campaign, source = self.desk.campaign()
        body = {"businessIds": [business or self.desk.seed["businessId"]], **limits}
        assert self.desk.admin.post(f"/v2/campaigns/{campaign}/engagements", json=body).status_code == 201
        return source


def inactive(venue: Venue) -> str:
    campaign, source = venue.desk.campaign()
    venue.desk.admin.put(f"/v1.7/campaign/admin/{campaign}/activate")
    return source


def without_trigger(venue: Venue) -> str:
    campaign, source = venue.desk.campaign()
    trigger = venue.desk.admin.get(f"/v2/campaigns/{campaign}").json()["trigger"]["id"]
    venue.desk.admin.delete(f"/v2/campaign-triggers/{trigger}/assign/{campaign}")
    return source


def too_much(venue: Venue) -> str:
    campaign, source = venue.desk.campaign()
    body = {"tokenEntityId": "tok-points", "amount": 10, "maxAmount": 5}
    assert venue.desk.admin.post(f"/v2/campaigns/{campaign}/tokens", json=body).status_code == 201
    return source


def without_campaign(venue: Venue) -> str:
    campaign, source = venue.desk.campaign()
    venue.desk.admin.delete(f"/v2/campaigns/{campaign}/trigger-sources/{source}")
    return source


def by_campaign_alone(venue: Venue) -> str:
    campaign, source = venue.desk.campaign()
    return venue.changing(source, triggerSourceId=None, campaignId=campaign)


def nobody(venue: Venue) -> str:
    venue.member = "M-nobody"
    return venue.limited()


def abroad(venue: Venue) -> str:
    return venue.desk.campaign(body={"countryCodeRestrictions": ["NOT_ES"]})[1]


def later() -> str:
    return (datetime.now(UTC) + timedelta(days=2)).isoformat()


#: code → what to do before the scan; it returns the source to claim at.
CASES: dict[str, Setting] = {
    "CAMPAIGN_INACTIVE": inactive,
    "CAMPAIGN_NOT_STARTED": lambda venue: venue.desk.campaign(body={"startDate": later()})[1],
    "CAMPAIGN_ENDED": lambda venue: venue.desk.campaign(body={"endDate": "2020-01-01T00:00:00Z"})[1],
    "CAMPAIGN_WITHOUT_TRIGGER": without_trigger,
    "CLAIM_TYPE_NOT_ALLOWED": lambda venue: venue.limited(triggerType="CLAIM_BY_USER"),
    "TRIGGER_SOURCE_REQUIRED": by_campaign_alone,
    "TRIGGER_SOURCE_INACTIVE": lambda venue: venue.desk.campaign(source={"isActive": False})[1],
    "TRIGGER_SOURCE_FOREIGN": lambda venue: venue.desk.campaign(source={"businessId": "biz-bakery"})[1],
    "MAX_PER_USER_REACHED": lambda venue: venue.used_up(maxPerUser=1),
    "MAX_PER_DAY_PER_USER_REACHED": lambda venue: venue.used_up(maxPerDayPerUser=1),
    "MAX_TOTAL_REACHED": lambda venue: venue.used_up(maxTotal=1),
    "MAX_PER_DAY_TOTAL_REACHED": lambda venue: venue.used_up(maxPerDayTotal=1),
    "MAX_PER_SOURCE_REACHED": lambda venue: venue.used_up(maxPerSource=1),
    "COOLDOWN_ACTIVE": lambda venue: venue.used_up(minCooldownSeconds=600),
    "LOCATION_REQUIRED": lambda venue: venue.changing(
        venue.limited(maxGeoDistanceInMeters=100), latitude=None, longitude=None
    ),
    "TOO_FAR_AWAY": lambda venue: venue.limited(maxGeoDistanceInMeters=100),
    "USER_INFO_REQUIRED": lambda venue: venue.limited(requiredUserInfo="instagramAccountId"),
    "CONDITION_NOT_MET": lambda venue: venue.limited(
        conditions=[{"conditionType": "EQUALS", "key": "tier", "value": "gold"}]
    ),
    "MULTIPLIER_INVALID": lambda venue: venue.changing(venue.limited(), multiplier=0),
    "MULTIPLIER_TOO_HIGH": lambda venue: venue.limited(maxMultiplier=0.5),
    "AMOUNT_TOO_HIGH": too_much,
    "CAMPAIGN_COMPLETED": lambda venue: venue.used_up(completionThreshold=1),
    "BUSINESS_NOT_ENGAGED": lambda venue: venue.engaged("biz-bakery"),
    "MAX_PER_BUSINESS_REACHED": lambda venue: venue.claimed(venue.engaged(maxPerBusiness=1)),
    "MAX_PER_DAY_AT_BUSINESS_REACHED": lambda venue: venue.claimed(venue.engaged(maxPerDay=1)),
    "COUNTRY_NOT_ALLOWED": abroad,
    "TRIGGER_SOURCE_NOT_FOUND": lambda _: "src-that-is-not-there",
    "TRIGGER_SOURCE_WITHOUT_CAMPAIGN": without_campaign,
    "USER_NOT_FOUND": nobody,
    "CAMPAIGN_NOT_FOUND": lambda venue: venue.changing(venue.limited(), triggerSourceId=None, campaignId="cmp-gone"),
}

#: Codes that no scan leads to, each with the reason.
NEVER_SEEN = {
    "USER_IDENTIFIER_REQUIRED": "a claim of ours always names its member",
    "BUSINESS_NOT_FOUND": "a claim of ours names no business; its source's and the signed-in one are there",
}
