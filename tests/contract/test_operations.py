"""Every operation of the contract has a route in the sandbox, answered with the status the contract declares."""

import re
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.sandbox.desk import Desk, running

CONTRACT = Path(__file__).with_name("pers-openapi.yaml")
# The file's own indentation is all that has to be understood of YAML here: path, method, name, server, status.
LINE = re.compile(
    r"^  (?P<path>/\S*):$|^    (?P<method>get|post|put|delete):$|^      operationId: (?P<name>\S+)$"
    r"|^      - url: \S+(?P<older>/v1\.7)$|^        '(?P<status>2\d\d)':$"
)


@dataclass
class Operation:
    """One operation of the contract."""

    path: str
    method: str
    name: str = ""
    base: str = "/v2"
    status: int = 0


def operations() -> list[Operation]:
    found: list[Operation] = []
    path = ""
    for line in CONTRACT.read_text(encoding="utf-8").split("\ncomponents:")[0].splitlines():
        if not (match := LINE.match(line)):
            continue
        if match["path"]:
            path = match["path"]
        elif match["method"]:
            found.append(Operation(path, match["method"].upper()))
        elif match["name"]:
            found[-1].name = match["name"]
        elif match["status"]:
            found[-1].status = int(match["status"])
        elif found:
            found[-1].base = "/v1.7"
    roots = [one for one in found if one.path in {"/", "/healthcheck", "/system", "/admin"}]
    return found + [Operation(one.path, one.method, f"v17_{one.name}", "/v1.7", one.status) for one in roots]


TRIGGER = {"name": "Trigger", "triggerType": "CLAIM_BY_BUSINESS"}
REWARD = {"tokenEntityId": "tok-points", "amount": 5}
ENGAGEMENT = {"businessIds": ["biz-morgenrot"]}
CONDITION = {"conditionType": "EQUALS", "key": "k", "value": 1}
SOURCE = {"type": "QR_CODE", "name": "Code"}
V17_REWARD = {"tokenId": "tok-points", "amount": 5}

# Who calls and what they send, where that is not an admin who sends nothing.
CALLS: dict[str, tuple[str, object]] = {
    "createToken": ("public", {"authToken": "sandbox-proof-morgenrot", "authType": "business"}),
    "refreshToken": ("public", "tokens"),
    "createCampaignClaim": ("business", {"triggerSourceId": "src-terrace", "userIdentifier": "M-1001"}),
    "processSystemClaim202": ("tenant key", {"campaignId": "cmp-system", "userIdentifier": "M-1001"}),
    "createTriggerSource": ("admin", SOURCE),
    "updateTriggerSource": ("admin", SOURCE),
    "createCampaignTrigger": ("admin", TRIGGER),
    "updateCampaignTrigger": ("admin", TRIGGER),
    "toggleTriggerCondition": ("admin", CONDITION),
    "addBusinessEngagement": ("admin", ENGAGEMENT),
    "updateBusinessEngagement": ("admin", ENGAGEMENT),
    "createCampaignTokenUnit": ("admin", REWARD),
    "updateCampaignTokenUnit": ("admin", REWARD),
    "getCurrentBusiness": ("business", None),
    "getCurrentUser": ("user", None),
    "checkSystemKey": ("tenant key", None),
    "v17_checkSystemKey": ("tenant key", None),
    "v17_create": ("admin", {"name": "New"}),
    "v17_update": ("admin", {"name": "New"}),
    "v17_addTokenUnit": ("admin", V17_REWARD),
    "v17_updateTokenUnit": ("admin", V17_REWARD),
    "v17_addEngagement": ("admin", ENGAGEMENT),
    "v17_updateEngagement": ("admin", ENGAGEMENT),
    "v17_createTrigger": ("admin", TRIGGER),
    "v17_updateTrigger": ("admin", TRIGGER),
    "v17_createCondition": ("admin", {**CONDITION, "id": "new"}),
    "v17_updateCondition": ("admin", {**CONDITION, "id": "cond"}),
    "v17_systemClaim": ("tenant key", {"campaignId": "cmp-system", "userIdentifier": "M-1002"}),
    "v17_businessClaim": ("business key", {"campaignId": "cmp-terrace", "email": "pau.serra@example.com"}),
    "v17_userClaim": ("user", {"campaignId": "cmp-user"}),
    "v17_myClaims": ("user", None),
    "v17_myClaimsOfCampaign": ("user", None),
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with running(tmp_path_factory.mktemp("contract") / "sandbox.db", seed=True) as server, ExitStack() as stack:
        yield Desk(server.url, stack)


def made(desk: Desk, kind: str) -> str:
    """Make a campaign without source or trigger source of its own, for this kind of claim."""
    campaign = desk.admin.post("/v1.7/campaign/admin", json={"name": kind}).json()["id"]
    trigger = desk.admin.post("/v2/campaign-triggers", json={"triggerType": kind}).json()["id"]
    desk.admin.put(f"/v1.7/campaign/admin/{campaign}/activate")
    desk.admin.put(f"/v2/campaign-triggers/{trigger}/assign/{campaign}")
    return str(campaign)


def filled(operation: Operation, desk: Desk) -> str:
    """Fill a path with things that are there; every operation finds its own."""
    campaign = made(desk, "CLAIM_BY_BUSINESS")
    told = desk.admin.post(f"/v2/campaigns/{campaign}/tokens", json=REWARD).json()
    engaged = desk.admin.post(f"/v2/campaigns/{campaign}/engagements", json=ENGAGEMENT).json()
    desk.admin.post("/v1.7/campaign/admin/trigger-condition", json={**CONDITION, "id": "cond"})
    names = {
        "campaignId": campaign, "triggerId": told["trigger"]["id"], "triggerSourceId": "src-terrace",
        "tokenUnitId": told["tokenUnits"][0]["id"], "businessEngagementId": engaged["businessEngagements"][0]["id"],
        "conditionId": "cond", "userId": "usr-1001", "businessId": "biz-morgenrot",
    }  # fmt: skip
    ids = {
        "/trigger-sources": "src-closed", "/businesses": "biz-morgenrot",
        "/campaign/admin/trigger-condition": "cond", "/campaign/admin/trigger": told["trigger"]["id"],
    }  # fmt: skip
    names["id"] = next((key for start, key in ids.items() if f"{start}/{{id}}" in operation.path), campaign)
    return operation.base + re.sub(r"{(\w+)}", lambda match: names[match[1]], operation.path)


def body_of(desk: Desk, sent: object) -> object:
    """Replace what only a running server knows."""
    if sent == "tokens":
        return desk.tokens("business", "sandbox-proof-morgenrot")
    if isinstance(sent, dict) and "campaignId" in sent:
        kinds = {"cmp-system": "CLAIM_BY_SYSTEM", "cmp-user": "CLAIM_BY_USER", "cmp-terrace": "CLAIM_BY_BUSINESS"}
        return {**sent, "campaignId": made(desk, kinds[sent["campaignId"]])}
    return sent


@pytest.mark.parametrize("operation", operations(), ids=lambda one: one.name)
def test_operation(desk: Desk, operation: Operation) -> None:
    who, sent = CALLS.get(operation.name, ("admin", None))
    clients = {
        "public": desk.public, "admin": desk.admin, "business": desk.business, "user": desk.user("usr-1001"),
        "tenant key": desk.client(**desk.key, **{"x-api-key": desk.seed["tenantApiKey"]}),
        "business key": desk.client(**desk.key, **{"x-api-key": desk.seed["businessApiKey"]}),
    }  # fmt: skip
    answer = clients[who].request(operation.method, filled(operation, desk), json=body_of(desk, sent))
    assert answer.status_code == operation.status, answer.text


def test_the_whole_contract_was_read() -> None:
    assert len(operations()) == 75
    assert all(one.name and one.status for one in operations())
