"""Everybody who calls PERS, with the typed client, and one call for every operation of the contract."""

from contextlib import ExitStack
from typing import Any
from uuid import uuid4

import httpx

from kiosk.api import asked, legacy, modern
from kiosk.api.guesses import GUESSED
from kiosk.api.operation import Operation
from kiosk.api.operations import OPERATIONS, Operations
from kiosk.api.paths import PATHS
from kiosk.api.sign_in import KeyIn, LetsIn, SignIn
from kiosk.api.transport import Wire

TRIGGER = asked.TriggerAsked(name="Trigger", trigger_type="CLAIM_BY_BUSINESS", max_per_user=3, max_total=None)
OLD_TRIGGER = asked.LegacyTriggerAsked(name="Trigger", trigger_type="CLAIM_BY_BUSINESS", max_per_user=3)
REWARD = asked.RewardAsked(token_entity_id="tok-points", amount=5)
OLD_REWARD = asked.LegacyRewardAsked(token_id="tok-points", amount=5)
ENGAGED = asked.EngagementAsked(business_ids=("biz-morgenrot",), max_per_business=3)
OLD_ENGAGED = asked.LegacyEngagementAsked(business_ids=("biz-morgenrot",), max_per_bussiness=3)
CONDITION = asked.ConditionAsked(condition_type="EQUALS", key="k", value=1)
SOURCE = asked.SourceAsked(type="QR_CODE", name="Code")
CAMPAIGN = asked.CampaignAsked(name="New", start_date="2026-01-01T00:00:00Z")

#: What is sent where an operation wants a body; claims are made for a campaign of their own, so they come later.
BODIES: dict[str, asked.Asked] = {
    "createTriggerSource": SOURCE, "updateTriggerSource": SOURCE,
    "createCampaignTrigger": TRIGGER, "updateCampaignTrigger": TRIGGER, "toggleTriggerCondition": CONDITION,
    "addBusinessEngagement": ENGAGED, "updateBusinessEngagement": ENGAGED,
    "createCampaignTokenUnit": REWARD, "updateCampaignTokenUnit": REWARD,
    "v17_create": CAMPAIGN, "v17_update": CAMPAIGN,
    "v17_addTokenUnit": OLD_REWARD, "v17_updateTokenUnit": OLD_REWARD,
    "v17_addEngagement": OLD_ENGAGED, "v17_updateEngagement": OLD_ENGAGED,
    "v17_createTrigger": OLD_TRIGGER, "v17_updateTrigger": OLD_TRIGGER,
}  # fmt: skip

#: Operations that want an x-api-key: whose.
KEYS = {
    "processSystemClaim202": "tenant key", "checkSystemKey": "tenant key", "v17_checkSystemKey": "tenant key",
    "v17_systemClaim": "tenant key", "v17_businessClaim": "business key",
}  # fmt: skip


class Everybody:
    """One typed client for each role, all at the same server."""

    def __init__(self, url: str, seed: dict[str, Any], stack: ExitStack) -> None:
        self.url, self.seed, self.stack = url, seed, stack
        project = seed["projectKey"]
        self.by_role = {
            "public": self.operations(KeyIn(project)),
            "user": self.operations(self.signed_in("user", seed["members"][0]["authToken"])),
            "business": self.operations(self.signed_in("business", seed["businessAuthToken"])),
            "admin": self.operations(self.signed_in("tenant", seed["adminAuthToken"])),
            "system": self.operations(self.signed_in("system", seed["systemAuthToken"])),
            "tenant key": self.operations(KeyIn(project, seed["tenantApiKey"])),
            "business key": self.operations(KeyIn(project, seed["businessApiKey"])),
        }
        self.admin = self.by_role["admin"]

    def wire(self) -> Wire:
        return self.stack.enter_context(Wire(self.url, connect_seconds=5, answer_seconds=10))

    def signed_in(self, kind: str, proof: str) -> SignIn:
        return SignIn(
            self.wire(), PATHS["v2"], project=self.seed["projectKey"], business=None,
            proof=lambda: proof, file=None, kind=kind,
        )  # fmt: skip

    def operations(self, door: LetsIn) -> Operations:
        return Operations(self.wire(), door, GUESSED)

    def ask(self, name: str) -> object:
        """Call one operation on things that are there; every one finds its own."""
        operation = OPERATIONS[name]
        there = self.there(operation)
        caller = self.by_role[KEYS.get(name, operation.role.value)]
        return caller.ask(operation, *(there[one] for one in operation.ids), body=self.body(operation, there))

    def there(self, operation: Operation[Any]) -> dict[str, str]:
        """A campaign of its own, switched on, with as much around it as the operation needs."""
        campaign = self.made(operation.role.value)
        ids = {
            "campaignId": campaign.id, "triggerId": campaign.trigger.id, "triggerSourceId": "src-terrace",
            "userId": "usr-1001", "businessId": "biz-morgenrot",
        }  # fmt: skip
        for name, make in (("tokenUnitId", self.unit), ("businessEngagementId", self.engagement)):
            if name in operation.ids:
                ids[name] = make(campaign.id)
        if "conditionId" in operation.ids or "condition/{id}" in operation.call:
            ids["conditionId"] = self.condition()
        if "id" in operation.ids:
            ids["id"] = self.plain_id(operation, ids)
        return ids

    def unit(self, campaign: str) -> str:
        return self.admin.ask(modern.ADD_REWARD, campaign, body=REWARD).token_units[-1].id

    def engagement(self, campaign: str) -> str:
        return self.admin.ask(modern.ENGAGE, campaign, body=ENGAGED).business_engagements[-1].id

    def condition(self) -> str:
        body = asked.LegacyConditionAsked(id=uuid4().hex, condition_type="EQUALS", key="k", value=1)
        self.admin.ask(legacy.CREATE_CONDITION, body=body)
        return body.id

    def plain_id(self, operation: Operation[Any], ids: dict[str, str]) -> str:
        """What `{id}` means depends on where it stands."""
        path = operation.call.split()[1]
        if "trigger-condition" in path:
            return ids["conditionId"]
        if "/trigger-sources/" in path:
            return self.admin.ask(modern.CREATE_SOURCE, body=SOURCE).id
        if "/admin/trigger/" in path:
            return ids["triggerId"]
        return ids["businessId"] if "/businesses/" in path else ids["campaignId"]

    def made(self, role: str) -> Any:
        kind = {"user": "CLAIM_BY_USER", "system": "CLAIM_BY_SYSTEM"}.get(role, "CLAIM_BY_BUSINESS")
        campaign = self.admin.ask(legacy.CREATE, body=asked.CampaignAsked(name=f"Campaign {uuid4().hex}"))
        trigger = self.admin.ask(modern.CREATE_TRIGGER, body=asked.TriggerAsked(name="Trigger", trigger_type=kind))
        self.admin.ask(modern.ASSIGN, trigger.id, campaign.id)
        return self.admin.ask(legacy.TOGGLE_ACTIVE, campaign.id)

    def body(self, operation: Operation[Any], there: dict[str, str]) -> asked.Asked | None:
        name, campaign = operation.name, there["campaignId"]
        match operation.asked:
            case None:
                return None
            case asked.ClaimAsked:
                return asked.ClaimAsked(campaign_id=campaign, user_identifier="M-1001", conditions_data={"k": 1})
            case asked.LegacyClaimAsked:
                return asked.LegacyClaimAsked(campaign_id=campaign, email="pau.serra@example.com")
            case asked.UserClaimAsked:
                return asked.UserClaimAsked(campaign_id=campaign, latitude=41.4, longitude=2.2)
            case asked.LegacyConditionAsked:
                ident = there.get("conditionId", uuid4().hex)
                return asked.LegacyConditionAsked(id=ident, condition_type="EQUALS", key="k", value=2)
            case asked.SignInAsked:
                return asked.SignInAsked(auth_token=self.seed["businessAuthToken"], auth_type="business")
            case asked.RefreshAsked:
                body = asked.SignInAsked(auth_token=self.seed["businessAuthToken"], auth_type="business")
                tokens = self.by_role["public"].ask(modern.SIGN_IN, body=body)
                return asked.RefreshAsked(access_token=tokens.access_token, refresh_token=tokens.refresh_token)
            case _:
                return BODIES[name]


def seed_of(url: str) -> dict[str, Any]:
    with httpx.Client(trust_env=False) as client:
        return client.get(f"{url}/_seed").json()
