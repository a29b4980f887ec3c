"""Bad weather: what each fault does to a claim, and what the ledger says afterwards."""

from collections.abc import Callable
from email.utils import parsedate_to_datetime

import httpx
import pytest

from tests.sandbox.desk import Desk, refused

CLAIMS = "/v2/campaigns/claims"
Claim = Callable[[], httpx.Response]


@pytest.fixture
def claim(desk: Desk) -> Claim:
    _, source = desk.campaign()
    return lambda: desk.claim(source, "M-1008")


def booked(desk: Desk) -> int:
    return len(desk.door.get("/_ledger").json())


@pytest.mark.parametrize(("kind", "more", "error", "books"), [
    ("drop-before-commit", {}, httpx.RemoteProtocolError, 0),
    ("drop-after-commit", {}, httpx.RemoteProtocolError, 1),
    ("reset", {}, httpx.ReadError, 0),
    ("reset", {"afterCommit": True}, httpx.ReadError, 1),
    ("truncated", {}, httpx.RemoteProtocolError, 1),
])  # fmt: skip
def test_connection_lost(
    desk: Desk, claim: Claim, kind: str, more: dict[str, object], error: type[Exception], books: int
) -> None:
    before = booked(desk)
    desk.weather(kind, path=CLAIMS, count=1, **more)
    with pytest.raises(error):
        claim()
    assert booked(desk) == before + books
    assert claim().status_code == 201


@pytest.mark.parametrize("after", [False, True])
def test_gateway_says_503(desk: Desk, claim: Claim, *, after: bool) -> None:
    before = booked(desk)
    desk.weather("status", path=CLAIMS, status=503, count=1, afterCommit=after)
    assert claim().status_code == 503
    assert booked(desk) == before + after


def test_too_many_requests(desk: Desk, claim: Claim) -> None:
    desk.weather("too-many-requests", path=CLAIMS, count=1, retryAfter="120")
    answer = claim()
    refused(answer, 429, "TOO_MANY_REQUESTS")
    assert answer.headers["retry-after"] == "120"


def test_captive_portal(desk: Desk, claim: Claim) -> None:
    desk.weather("html", path=CLAIMS, count=1)
    answer = claim()
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html")


def test_delay(desk: Desk) -> None:
    desk.weather("delay", path="/v2/healthcheck", count=1, seconds=5)
    with pytest.raises(httpx.ReadTimeout):
        desk.public.get("/v2/healthcheck", timeout=0.2)
    assert desk.public.get("/v2/healthcheck", timeout=2).status_code == 200


def test_a_claim_given_up_by_the_client_is_booked_all_the_same(desk: Desk) -> None:
    campaign, source = desk.campaign()
    desk.weather("delay", path=CLAIMS, count=1, seconds=0.3)
    body = {"triggerSourceId": source, "userIdentifier": "M-1001"}
    with pytest.raises(httpx.ReadTimeout):
        desk.business.post(CLAIMS, json=body, timeout=0.1)
    for _ in range(100):
        if desk.booked(campaign):
            break
        desk.public.get("/v2/healthcheck")
    assert len(desk.booked(campaign)) == 1


def test_slow_drip(desk: Desk) -> None:
    desk.weather("slow-drip", path="/v2/healthcheck", count=1, seconds=0.001)
    assert desk.public.get("/v2/healthcheck").json()["status"] == "ok"


def test_history_lags(desk: Desk) -> None:
    _, source = desk.campaign()
    made = desk.claim(source).json()["id"]
    path = f"{CLAIMS}?triggerSourceId={source}"
    desk.weather("history-lag", seconds=60)
    assert desk.business.get(path).json() == []
    desk.door.delete("/_weather")
    assert [one["id"] for one in desk.business.get(path).json()] == [made]


def test_tokens_expire_at_a_word(desk: Desk) -> None:
    tokens = desk.tokens("business", desk.seed["businessAuthToken"])
    client = desk.client(**desk.key, authorization=f"Bearer {tokens['accessToken']}")
    desk.weather("expire-tokens")
    refused(client.get("/v2/businesses/me"), 401, "TOKEN_EXPIRED")
    renewed = desk.public.post("/v2/auth/refresh", json=tokens)
    assert renewed.status_code == 200
    for name, proof, kind in (("business", "businessAuthToken", "business"), ("admin", "adminAuthToken", "tenant"),
                              ("system", "systemAuthToken", "system")):  # fmt: skip
        setattr(desk, name, desk.signed_in(kind, desk.seed[proof]))


def test_clock_is_skewed(desk: Desk) -> None:
    straight = parsedate_to_datetime(desk.public.get("/v2/healthcheck").headers["date"])
    desk.weather("clock-skew", seconds=-7200)
    skewed = parsedate_to_datetime(desk.public.get("/v2/healthcheck").headers["date"])
    assert 7100 < (straight - skewed).total_seconds() < 7300


def test_weather_by_probability_and_method(desk: Desk) -> None:
    desk.weather("status", path="/v2/healthcheck", probability=0.0)
    desk.weather("status", path="/v2/healthcheck", method="POST")
    assert desk.public.get("/v2/healthcheck").status_code == 200


def test_weather_is_listed_and_cleared_one_by_one(desk: Desk) -> None:
    first, second = desk.weather("delay", seconds=0, path="/x"), desk.weather("html", path="/y")
    assert [one["id"] for one in desk.door.get("/_weather").json()] == [first["id"], second["id"]]
    desk.door.delete(f"/_weather/{first['id']}")
    assert [one["kind"] for one in desk.door.get("/_weather").json()] == ["html"]
    refused(desk.door.delete("/_weather/999999"), 404, "FAULT_NOT_FOUND")
    refused(desk.door.post("/_weather", json={"kind": "frogs"}), 400, "VALIDATION_FAILED")
