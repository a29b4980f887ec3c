"""Bad input: documented refusals, nothing stored, the sandbox stays up."""

import json
from typing import Any

import pytest

from tests.sandbox.desk import Desk, refused

GOOD = {"triggerSourceId": "src-counter", "userIdentifier": "M-1010"}
CLAIMS = "/v2/campaigns/claims"
JSON = {"content-type": "application/json"}

WRONG: list[tuple[str, Any]] = [
    ("unknownField", {"unknownField": 1}), ("multiplier", {"multiplier": "2"}), ("multiplier", {"multiplier": True}),
    ("latitude", {"latitude": 91}), ("longitude", {"longitude": -181}), ("conditionsData", {"conditionsData": []}),
    ("userIdentifier", {"userIdentifier": "x" * 513}), ("userIdentifier", {"userIdentifier": "\ud800"}),
    ("startDate", {"startDate": "yesterday"}), ("triggerSourceId", {"triggerSourceId": 7}),
]  # fmt: skip


@pytest.mark.parametrize(("field", "change"), WRONG)
def test_wrong_field(desk: Desk, field: str, change: dict[str, Any]) -> None:
    before = len(desk.door.get("/_ledger").json())
    answer = desk.business.post(CLAIMS, content=json.dumps({**GOOD, **change}), headers=JSON)
    refused(answer, 400, "VALIDATION_FAILED")
    assert answer.json()["target"] == field
    assert len(desk.door.get("/_ledger").json()) == before


@pytest.mark.parametrize("body", [
    b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"multiplier": NaN, "campaignId": "x"}', b"[" * 100_000,
    b'{"multiplier": 1e999, "campaignId": "x"}',
])  # fmt: skip
def test_wrong_body(desk: Desk, body: bytes) -> None:
    answer = desk.business.post(CLAIMS, content=body, headers=JSON)
    assert answer.status_code == 400, answer.text
    assert answer.json()["category"] == "VALIDATION"


def test_huge_body(desk: Desk) -> None:
    refused(desk.business.post(CLAIMS, content=b" " * 300_000), 413, "BODY_TOO_LARGE")


def test_claim_of_nothing(desk: Desk) -> None:
    refused(desk.business.post(CLAIMS, json={"userIdentifier": "M-1001"}), 400, "VALIDATION_FAILED")


@pytest.mark.parametrize("path", ["/v2/nowhere", "/v3/campaigns", "/v2/campaigns/", "/assets/x.png", "/_nothing"])
def test_nothing_there(desk: Desk, path: str) -> None:
    refused(desk.admin.get(path), 404, "ROUTE_NOT_FOUND")


def test_wrong_method(desk: Desk) -> None:
    refused(desk.admin.put("/v2/campaigns"), 405, "METHOD_NOT_ALLOWED")


@pytest.mark.parametrize(("path", "allowed"), [
    ("/v2/campaigns", "GET"), (CLAIMS, "GET, POST"), ("/v2/trigger-sources/x", "DELETE, GET, PUT"),
    ("/v2/campaigns/x/trigger-sources/y", "DELETE, POST"), ("/v1.7/campaign/admin/claim", "GET"), ("/_page", "GET"),
])  # fmt: skip
def test_a_wrong_method_is_told_all_that_are_right(desk: Desk, path: str, allowed: str) -> None:
    answer = desk.admin.options(path)
    refused(answer, 405, "METHOD_NOT_ALLOWED")
    assert answer.headers["allow"] == allowed


@pytest.mark.parametrize(("path", "code"), [
    ("/v2/campaigns/x", "CAMPAIGN_NOT_FOUND"), ("/v2/trigger-sources/x", "TRIGGER_SOURCE_NOT_FOUND"),
    ("/v2/campaign-triggers/x", "TRIGGER_NOT_FOUND"), ("/v2/businesses/x", "BUSINESS_NOT_FOUND"),
    ("/v1.7/campaign/admin/x/claim", "CAMPAIGN_NOT_FOUND"), ("/v1.7/campaign/admin/claim/user/x", "USER_NOT_FOUND"),
    ("/v1.7/campaign/admin/claim/business/x", "BUSINESS_NOT_FOUND"),
    ("/v1.7/campaign/x", "CAMPAIGN_NOT_FOUND"), ("/v2/campaigns/a%00b", "CAMPAIGN_NOT_FOUND"),
])  # fmt: skip
def test_unknown_id(desk: Desk, path: str, code: str) -> None:
    refused(desk.admin.get(path), 404, code)


@pytest.mark.parametrize("query", ["page=0", "limit=0", "page=x", "sortOrder=UP", "active=perhaps", "sortBy=tags",
                                   "tag=nothing-has-it&sortBy=tags"])  # fmt: skip
def test_wrong_query(desk: Desk, query: str) -> None:
    refused(desk.admin.get(f"/v2/campaigns?{query}"), 400, "VALIDATION_FAILED")


def test_text_from_outside_comes_back_as_it_was(desk: Desk) -> None:
    name = 'Ünï "quoted" <b>\u202e\x00 { } %s'
    made = desk.admin.post("/v2/trigger-sources", json={"type": "QR_CODE", "name": name})
    assert made.json()["name"] == name
