"""Every rule refuses what it is there to refuse, and lets the rest through."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from kiosk.sandbox.rules import RULES
from tests.sandbox.desk import Desk, accepted, refused

CAFE: dict[str, Any] = {"latitude": 41.38506, "longitude": 2.18216}
AIRPORT: dict[str, Any] = {"latitude": 41.2974, "longitude": 2.0833}


def engage(desk: Desk, campaign: str, **limits: object) -> None:
    body = {"businessIds": [desk.seed["businessId"]], **limits}
    assert desk.admin.post(f"/v2/campaigns/{campaign}/engagements", json=body).status_code == 201


def reward(desk: Desk, campaign: str, **more: object) -> None:
    body = {"tokenEntityId": "tok-points", "amount": 10, **more}
    assert desk.admin.post(f"/v2/campaigns/{campaign}/tokens", json=body).status_code == 201


def test_inactive_campaign(desk: Desk) -> None:
    campaign, source = desk.campaign()
    desk.admin.put(f"/v1.7/campaign/admin/{campaign}/activate")
    refused(desk.claim(source), 422, "CAMPAIGN_INACTIVE")


def test_campaign_that_has_not_started(desk: Desk) -> None:
    start = (datetime.now(UTC) + timedelta(days=2)).isoformat()
    _, source = desk.campaign(body={"startDate": start})
    details = refused(desk.claim(source), 422, "CAMPAIGN_NOT_STARTED")
    assert datetime.fromisoformat(details["availableAt"]) > datetime.now(UTC)
    desk.weather("clock-skew", seconds=3 * 86400)
    accepted(signed_in_again(desk, source))


def signed_in_again(desk: Desk, source: str, **more: object) -> httpx.Response:
    """Claim with a session made under the skewed clock; the old one is long dead by it."""
    business = desk.signed_in("business", desk.seed["businessAuthToken"])
    body = {"triggerSourceId": source, "userIdentifier": "M-1001", **more}
    return business.post("/v2/campaigns/claims", json=body)


def test_campaign_that_has_ended(desk: Desk) -> None:
    _, source = desk.campaign(body={"endDate": "2020-01-01T00:00:00Z"})
    refused(desk.claim(source), 422, "CAMPAIGN_ENDED")


def test_campaign_without_trigger(desk: Desk) -> None:
    campaign, source = desk.campaign()
    trigger = desk.admin.get(f"/v2/campaigns/{campaign}").json()["trigger"]["id"]
    assert desk.admin.delete(f"/v2/campaign-triggers/{trigger}/assign/{campaign}").status_code == 200
    refused(desk.claim(source), 422, "CAMPAIGN_WITHOUT_TRIGGER")


@pytest.mark.parametrize("kind", ["CLAIM_BY_USER", "CLAIM_BY_SYSTEM"])
def test_trigger_of_another_type(desk: Desk, kind: str) -> None:
    _, source = desk.campaign(triggerType=kind)
    refused(desk.claim(source), 422, "CLAIM_TYPE_NOT_ALLOWED")


def test_campaign_with_sources_needs_one(desk: Desk) -> None:
    campaign, _ = desk.campaign()
    body = {"campaignId": campaign, "userIdentifier": "M-1001"}
    refused(desk.business.post("/v2/campaigns/claims", json=body), 422, "TRIGGER_SOURCE_REQUIRED")


def test_inactive_source(desk: Desk) -> None:
    _, source = desk.campaign(source={"isActive": False})
    refused(desk.claim(source), 422, "TRIGGER_SOURCE_INACTIVE")


def test_foreign_source(desk: Desk) -> None:
    refused(desk.claim("src-bakery"), 422, "TRIGGER_SOURCE_FOREIGN")


def test_source_of_the_whole_tenant(desk: Desk) -> None:
    _, source = desk.campaign(source={"businessId": None})
    accepted(desk.claim(source))


def test_source_without_campaign(desk: Desk) -> None:
    campaign, source = desk.campaign()
    desk.admin.delete(f"/v2/campaigns/{campaign}/trigger-sources/{source}")
    refused(desk.claim(source), 422, "TRIGGER_SOURCE_WITHOUT_CAMPAIGN")


def test_max_per_user(desk: Desk) -> None:
    _, source = desk.campaign(maxPerUser=2)
    accepted(desk.claim(source))
    accepted(desk.claim(source))
    assert refused(desk.claim(source), 422, "MAX_PER_USER_REACHED") == {"limit": 2, "used": 2}
    accepted(desk.claim(source, "M-1002"))


@pytest.mark.parametrize("name", ["maxPerDayPerUser", "maxPerDay"])
def test_max_per_day_per_user(desk: Desk, name: str) -> None:
    limit: dict[str, Any] = {name: 1}
    _, source = desk.campaign(**limit)
    accepted(desk.claim(source))
    details = refused(desk.claim(source), 422, "MAX_PER_DAY_PER_USER_REACHED")
    assert details["availableAt"].endswith("T00:00:00.000Z")
    desk.weather("clock-skew", seconds=86400)
    accepted(signed_in_again(desk, source))


def test_days_begin_where_the_tenant_lives(desk: Desk) -> None:
    _, source = desk.campaign(maxPerDayPerUser=1)
    desk.door.put("/_settings", json={"dayZone": "Asia/Kathmandu"})
    try:
        accepted(desk.claim(source))
        details = refused(desk.claim(source), 422, "MAX_PER_DAY_PER_USER_REACHED")
        assert details["availableAt"].endswith("T18:15:00.000Z")
    finally:
        desk.door.put("/_settings", json={"dayZone": "UTC"})


def test_max_total(desk: Desk) -> None:
    _, source = desk.campaign(maxTotal=1)
    accepted(desk.claim(source))
    refused(desk.claim(source, "M-1002"), 422, "MAX_TOTAL_REACHED")


def test_max_per_day_total(desk: Desk) -> None:
    _, source = desk.campaign(maxPerDayTotal=1)
    accepted(desk.claim(source))
    refused(desk.claim(source, "M-1002"), 422, "MAX_PER_DAY_TOTAL_REACHED")


def test_max_per_source(desk: Desk) -> None:
    campaign, source = desk.campaign(maxPerSource=1)
    other = desk.source(campaign)
    accepted(desk.claim(source))
    refused(desk.claim(source, "M-1002"), 422, "MAX_PER_SOURCE_REACHED")
    accepted(desk.claim(other, "M-1002"))


def test_cooldown(desk: Desk) -> None:
    _, source = desk.campaign(minCooldownSeconds=600)
    accepted(desk.claim(source))
    details = refused(desk.claim(source), 422, "COOLDOWN_ACTIVE")
    assert 0 < details["secondsLeft"] <= 600
    accepted(desk.claim(source, "M-1002"))
    desk.weather("clock-skew", seconds=601)
    accepted(desk.claim(source))


def test_place_is_needed_where_distance_matters(desk: Desk) -> None:
    _, source = desk.campaign(maxGeoDistanceInMeters=100)
    refused(desk.claim(source), 422, "LOCATION_REQUIRED")


def test_distance(desk: Desk) -> None:
    _, source = desk.campaign(maxGeoDistanceInMeters=100)
    details = refused(desk.claim(source, **AIRPORT), 422, "TOO_FAR_AWAY")
    assert 12_000 < details["meters"] < 14_000
    accepted(desk.claim(source, **CAFE))


def test_required_user_info(desk: Desk) -> None:
    _, source = desk.campaign(requiredUserInfo="instagramAccountId")
    refused(desk.claim(source), 422, "USER_INFO_REQUIRED")


def test_user_info_that_is_there(desk: Desk) -> None:
    _, source = desk.campaign(requiredUserInfo="firstName")
    accepted(desk.claim(source))


@pytest.mark.parametrize("multiplier", [0, -1])
def test_multiplier_of_nothing(desk: Desk, multiplier: float) -> None:
    _, source = desk.campaign()
    refused(desk.claim(source, multiplier=multiplier), 422, "MULTIPLIER_INVALID")


def test_max_multiplier(desk: Desk) -> None:
    _, source = desk.campaign(maxMultiplier=3)
    refused(desk.claim(source, multiplier=3.5), 422, "MULTIPLIER_TOO_HIGH")
    accepted(desk.claim(source, multiplier=3))


def test_max_amount(desk: Desk) -> None:
    campaign, source = desk.campaign()
    reward(desk, campaign, maxAmount=25)
    refused(desk.claim(source, multiplier=3), 422, "AMOUNT_TOO_HIGH")
    accepted(desk.claim(source, multiplier=2))


def test_completion_threshold(desk: Desk) -> None:
    campaign, source = desk.campaign(completionThreshold=2, maxTotal=1)
    accepted(desk.claim(source))
    accepted(desk.claim(source))
    assert [one["rewarded"] for one in desk.booked(campaign)] == [False, True]
    refused(desk.claim(source), 422, "MAX_TOTAL_REACHED")


def test_completed_campaign(desk: Desk) -> None:
    _, source = desk.campaign(completionThreshold=1)
    accepted(desk.claim(source))
    refused(desk.claim(source), 422, "CAMPAIGN_COMPLETED")


def test_business_that_is_not_engaged(desk: Desk) -> None:
    campaign, source = desk.campaign()
    body = {"businessIds": ["biz-bakery"]}
    assert desk.admin.post(f"/v2/campaigns/{campaign}/engagements", json=body).status_code == 201
    refused(desk.claim(source), 422, "BUSINESS_NOT_ENGAGED")


def test_max_per_business(desk: Desk) -> None:
    campaign, source = desk.campaign()
    engage(desk, campaign, maxPerBusiness=1)
    accepted(desk.claim(source))
    refused(desk.claim(source), 422, "MAX_PER_BUSINESS_REACHED")


def test_max_per_day_at_a_business(desk: Desk) -> None:
    campaign, source = desk.campaign()
    engage(desk, campaign, maxPerDay=1)
    accepted(desk.claim(source))
    refused(desk.claim(source), 422, "MAX_PER_DAY_AT_BUSINESS_REACHED")


@pytest.mark.parametrize(("listed", "member", "allowed"), [
    (["ES"], "M-1001", True), (["ES"], "M-1002", False), (["NOT_DE"], "M-1002", False), (["NOT_DE"], "M-1001", True),
])  # fmt: skip
def test_country(desk: Desk, listed: list[str], member: str, *, allowed: bool) -> None:
    _, source = desk.campaign(body={"countryCodeRestrictions": listed})
    answer = desk.claim(source, member)
    if allowed:
        accepted(answer)
    else:
        refused(answer, 422, "COUNTRY_NOT_ALLOWED")


def test_unknown_member(desk: Desk) -> None:
    _, source = desk.campaign()
    refused(desk.claim(source, "nobody@example.com"), 404, "USER_NOT_FOUND")


def test_every_rule_is_tested() -> None:
    told = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    assert [rule.code for rule in RULES if f'"{rule.code}"' not in told] == []
