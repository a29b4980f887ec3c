"""Claims: told as the contract tells them, booked once, read again by whoever may."""

import threading
from concurrent.futures import ThreadPoolExecutor

import httpx

from tests.sandbox.desk import NO_CA, Desk, refused


def test_claim_is_told_with_member_campaign_and_business(desk: Desk) -> None:
    campaign, source = desk.campaign()
    answer = desk.claim(source, " Clara.Puig@EXAMPLE.com ", conditionsData={"source": {"reference": "R-1"}})
    told = answer.json()
    assert answer.status_code == 201
    assert set(told) == {"id", "createdAt", "user", "campaign", "business"}
    assert told["user"]["externalId"] == "M-1001"
    assert told["campaign"]["id"] == campaign
    assert told["business"]["displayName"] == "Café Morgenrot"
    assert "R-1" not in answer.text


def test_ledger_knows_the_reference(desk: Desk) -> None:
    campaign, source = desk.campaign()
    facts = {"source": {"reference": "R-2", "medium": "NFC tag"}}
    made = desk.claim(source, conditionsData=facts).json()
    (entry,) = desk.booked(campaign)
    assert entry["id"] == made["id"]
    assert (entry["reference"], entry["medium"], entry["member"]) == ("R-2", "NFC tag", "usr-1001")
    assert entry["triggerSourceId"] == source


def test_two_posts_at_once_never_both_pass_a_limit_of_one(desk: Desk) -> None:
    for _ in range(5):
        campaign, source = desk.campaign(maxPerUser=1)
        barrier = threading.Barrier(6)

        def post(source: str = source, barrier: threading.Barrier = barrier) -> int:
            with httpx.Client(base_url=desk.url, headers=desk.business.headers, verify=NO_CA) as client:
                barrier.wait()
                body = {"triggerSourceId": source, "userIdentifier": "M-1001"}
                return client.post("/v2/campaigns/claims", json=body).status_code

        with ThreadPoolExecutor(6) as pool:
            statuses = [one.result() for one in [pool.submit(post) for _ in range(6)]]
        assert sorted(statuses) == [201, 422, 422, 422, 422, 422]
        assert len(desk.booked(campaign)) == 1


def test_history_is_filtered_and_newest_first(desk: Desk) -> None:
    campaign, source = desk.campaign()
    made = [desk.claim(source, member).json()["id"] for member in ("M-1001", "M-1002", "M-1001")]
    path = f"/v2/campaigns/claims?triggerSourceId={source}"
    assert [one["id"] for one in desk.business.get(path).json()] == made[::-1]
    assert [one["id"] for one in desk.business.get(f"{path}&sortOrder=ASC").json()] == made
    assert [one["id"] for one in desk.business.get(f"{path}&userId=usr-1002").json()] == [made[1]]
    assert len(desk.business.get(f"/v2/campaigns/claims?campaignId={campaign}").json()) == 3
    assert desk.business.get("/v2/campaigns/claims?triggerSourceId=src-made-up").json() == []


def test_history_in_pages(desk: Desk) -> None:
    _, source = desk.campaign()
    made = [desk.claim(source).json()["id"] for _ in range(3)]
    path = f"/v2/campaigns/claims?triggerSourceId={source}&limit=2"
    first = desk.business.get(f"{path}&page=1").json()
    second = desk.business.get(f"{path}&page=2").json()
    assert [one["id"] for one in first["data"] + second["data"]] == made[::-1]
    assert (first["total"], first["totalPages"], second["page"]) == (3, 2, 2)


def test_everybody_sees_their_own_claims_only(desk: Desk) -> None:
    _, source = desk.campaign()
    made = desk.claim(source, "M-1004").json()["id"]
    assert made in {one["id"] for one in desk.user("usr-1004").get("/v2/campaigns/claims/me").json()}
    assert made not in {one["id"] for one in desk.user("usr-1005").get("/v2/campaigns/claims").json()}
    assert made in {one["id"] for one in desk.admin.get("/v2/campaigns/claims").json()}
    other = desk.tokens("business", desk.seed["businessAuthToken"])
    assert other["accessToken"]
    bakery = desk.public.post("/v2/auth/token", json={
        "authToken": desk.seed["twoBusinessesAuthToken"], "authType": "business",
        "context": {"businessId": "biz-bakery"}}).json()  # fmt: skip
    headers = {"authorization": f"Bearer {bakery['accessToken']}"}
    assert desk.public.get("/v2/campaigns/claims", headers=headers).json() == []


def test_user_claims_for_himself(desk: Desk) -> None:
    campaign, source = desk.campaign(triggerType="CLAIM_BY_USER")
    body = {"triggerSourceId": source, "userIdentifier": "M-1009"}
    told = desk.user("usr-1003").post("/v2/campaigns/claims", json=body).json()
    assert told["user"]["id"] == "usr-1003"
    assert desk.booked(campaign)[0]["role"] == "USER"


def test_source_wins_over_the_campaign_named(desk: Desk) -> None:
    campaign, source = desk.campaign()
    other, _ = desk.campaign()
    assert desk.claim(source, campaignId=other).json()["campaign"]["id"] == campaign


def test_source_counts_its_visitors(desk: Desk) -> None:
    _, source = desk.campaign()
    for member in ("M-1001", "M-1001", "M-1002"):
        desk.claim(source, member)
    analytics = desk.business.get(f"/v2/trigger-sources/{source}").json()["analytics"]
    assert (analytics["totalEngagements"], analytics["uniqueUsers"]) == (3, 2)


def test_claim_for_nobody(desk: Desk) -> None:
    answer = desk.business.post("/v2/campaigns/claims", json={"triggerSourceId": "src-entrance"})
    refused(answer, 422, "USER_IDENTIFIER_REQUIRED")


def test_the_entrance_refuses_the_guest_who_was_in_today(desk: Desk) -> None:
    answer = desk.claim("src-entrance", desk.seed["memberSeenToday"])
    refused(answer, 422, "MAX_PER_DAY_PER_USER_REACHED")


def test_v17_claims_by_campaign_with_an_api_key(desk: Desk) -> None:
    campaign, _ = desk.campaign()
    keys = {**desk.key, "x-api-key": desk.seed["businessApiKey"]}
    body = {"campaignId": campaign, "externalId": "M-1006"}
    answer = desk.door.post("/v1.7/campaign/business/claim", json=body, headers=keys)
    assert answer.status_code == 200, answer.text
    assert answer.json()["user"]["firstName"] == "Tom"
    assert "tags" not in answer.json()["campaign"]
    assert desk.admin.get(f"/v1.7/campaign/admin/{campaign}/claim").json()[0]["id"] == answer.json()["id"]


def test_system_claims(desk: Desk) -> None:
    campaign, _ = desk.campaign(triggerType="CLAIM_BY_SYSTEM")
    trigger = desk.admin.get(f"/v2/campaigns/{campaign}").json()
    assert trigger["trigger"]["triggerType"] == "CLAIM_BY_SYSTEM"
    keys = {**desk.key, "x-api-key": desk.seed["tenantApiKey"]}
    body = {"campaignId": campaign, "email": "yuki.tanaka@example.com"}
    assert desk.door.post("/v1.7/campaign/system/claim", json=body, headers=keys).status_code == 200
    refused(desk.door.post("/v2/campaign-claims/system", json=body, headers=keys), 422, "TRIGGER_SOURCE_REQUIRED")
