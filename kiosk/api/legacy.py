"""Every operation of v1.7, by which alone campaigns can be created and activated."""

from typing import Any

from kiosk.api.asked import (
    CampaignAsked,
    LegacyClaimAsked,
    LegacyConditionAsked,
    LegacyEngagementAsked,
    LegacyRewardAsked,
    LegacyTriggerAsked,
    UserClaimAsked,
)
from kiosk.api.operation import Operation, Role, anything, done, many, one
from kiosk.api.said.campaigns import Campaign
from kiosk.api.said.claims import Claim
from kiosk.api.said.triggers import Condition, Trigger

PUBLIC, USER, BUSINESS, ADMIN, SYSTEM = Role.PUBLIC, Role.USER, Role.BUSINESS, Role.ADMIN, Role.SYSTEM
ROOM = "/v1.7/campaign"

CAMPAIGNS = Operation("v17_listActive", f"GET {ROOM}", PUBLIC, many(Campaign))
CAMPAIGN = Operation("v17_get", f"GET {ROOM}/{{id}}", PUBLIC, one(Campaign))
ALL_CAMPAIGNS = Operation("v17_adminList", f"GET {ROOM}/admin", ADMIN, many(Campaign))
CREATE = Operation("v17_create", f"POST {ROOM}/admin", ADMIN, one(Campaign), CampaignAsked)
CHANGE = Operation("v17_update", f"PUT {ROOM}/admin/{{id}}", ADMIN, one(Campaign), CampaignAsked)
DELETE = Operation("v17_delete", f"DELETE {ROOM}/admin/{{id}}", ADMIN, done)
TOGGLE_ACTIVE = Operation("v17_toggleActive", f"PUT {ROOM}/admin/{{id}}/activate", ADMIN, one(Campaign))
TOGGLE_TESTNET = Operation("v17_toggleTestnet", f"PUT {ROOM}/admin/{{id}}/environment", ADMIN, one(Campaign))

UNITS = f"{ROOM}/admin/{{id}}/token-units"
ADD_REWARD = Operation("v17_addTokenUnit", f"POST {UNITS}", ADMIN, one(Campaign), LegacyRewardAsked)
CHANGE_REWARD = Operation(
    "v17_updateTokenUnit", f"PUT {UNITS}/{{tokenUnitId}}", ADMIN, one(Campaign), LegacyRewardAsked
)  # fmt: skip
REMOVE_REWARD = Operation("v17_removeTokenUnit", f"DELETE {UNITS}/{{tokenUnitId}}", ADMIN, one(Campaign))
ASSIGN = Operation("v17_setTrigger", f"PUT {ROOM}/admin/{{id}}/trigger/{{triggerId}}", ADMIN, one(Campaign))

ENGAGED = f"{ROOM}/admin/{{id}}/business-engagement"
ENGAGE = Operation("v17_addEngagement", f"POST {ENGAGED}", ADMIN, one(Campaign), LegacyEngagementAsked)
CHANGE_ENGAGEMENT = Operation(
    "v17_updateEngagement", f"PUT {ENGAGED}/{{businessEngagementId}}", ADMIN, one(Campaign), LegacyEngagementAsked
)  # fmt: skip
END_ENGAGEMENT = Operation(
    "v17_removeEngagement", f"DELETE {ENGAGED}/{{businessEngagementId}}", ADMIN, one(Campaign)
)  # fmt: skip

TRIGGERS = Operation("v17_listTriggers", f"GET {ROOM}/trigger/all", PUBLIC, many(Trigger))
CREATE_TRIGGER = Operation("v17_createTrigger", f"POST {ROOM}/admin/trigger", ADMIN, one(Trigger), LegacyTriggerAsked)
CHANGE_TRIGGER = Operation(
    "v17_updateTrigger", f"PUT {ROOM}/admin/trigger/{{id}}", ADMIN, one(Trigger), LegacyTriggerAsked
)  # fmt: skip
DELETE_TRIGGER = Operation("v17_deleteTrigger", f"DELETE {ROOM}/admin/trigger/{{id}}", ADMIN, done)
TOGGLE_CONDITION = Operation(
    "v17_toggleCondition", f"PUT {ROOM}/admin/trigger/{{triggerId}}/condition/{{conditionId}}", ADMIN, one(Trigger)
)  # fmt: skip
CONDITION = f"{ROOM}/admin/trigger-condition"
CREATE_CONDITION = Operation("v17_createCondition", f"POST {CONDITION}", ADMIN, one(Condition), LegacyConditionAsked)
CHANGE_CONDITION = Operation(
    "v17_updateCondition", f"PUT {CONDITION}/{{id}}", ADMIN, one(Condition), LegacyConditionAsked
)  # fmt: skip

SYSTEM_CLAIM = Operation("v17_systemClaim", f"POST {ROOM}/system/claim", SYSTEM, one(Claim), LegacyClaimAsked)
BUSINESS_CLAIM = Operation("v17_businessClaim", f"POST {ROOM}/business/claim", BUSINESS, one(Claim), LegacyClaimAsked)
USER_CLAIM = Operation("v17_userClaim", f"POST {ROOM}/auth/claim", USER, one(Claim), UserClaimAsked)
MY_CLAIMS = Operation("v17_myClaims", f"GET {ROOM}/auth/claim", USER, many(Claim))
MY_CLAIMS_OF = Operation("v17_myClaimsOfCampaign", f"GET {ROOM}/auth/{{campaignId}}/claim", USER, many(Claim))
ALL_CLAIMS = Operation("v17_allClaims", f"GET {ROOM}/admin/claim", ADMIN, many(Claim))
CLAIMS_OF = Operation("v17_claimsOfCampaign", f"GET {ROOM}/admin/{{campaignId}}/claim", ADMIN, many(Claim))
CLAIMS_BY = Operation("v17_claimsOfUser", f"GET {ROOM}/admin/claim/user/{{userId}}", ADMIN, many(Claim))
CLAIMS_AT = Operation("v17_claimsOfBusiness", f"GET {ROOM}/admin/claim/business/{{businessId}}", ADMIN, many(Claim))

HEALTH = Operation("v17_healthcheck", "GET /v1.7/healthcheck", PUBLIC, anything)
SYSTEM_KEY = Operation("v17_checkSystemKey", "GET /v1.7/system", SYSTEM, anything)
ADMIN_CHECK = Operation("v17_checkAdmin", "GET /v1.7/admin", ADMIN, anything)
ROOT = Operation("v17_root", "GET /v1.7/", PUBLIC, anything)

LEGACY: tuple[Operation[Any], ...] = tuple(made for made in list(globals().values()) if isinstance(made, Operation))
