"""Every operation of v2."""

from typing import Any

from kiosk.api.asked import (
    ClaimAsked,
    ConditionAsked,
    EngagementAsked,
    LegacyClaimAsked,
    RefreshAsked,
    RewardAsked,
    SignInAsked,
    SourceAsked,
    TriggerAsked,
)
from kiosk.api.guesses import CALLS
from kiosk.api.operation import Operation, Pages, Role, anything, done, many, one
from kiosk.api.said.campaigns import Campaign
from kiosk.api.said.claims import Claim
from kiosk.api.said.people import Business, BusinessType, Member
from kiosk.api.said.session import Tokens
from kiosk.api.said.sources import Source
from kiosk.api.said.triggers import Trigger

PUBLIC, USER, BUSINESS, ADMIN, SYSTEM = Role.PUBLIC, Role.USER, Role.BUSINESS, Role.ADMIN, Role.SYSTEM
NUMBERED, OFFSET = Pages.NUMBERED, Pages.OFFSET

SIGN_IN = Operation("createToken", "POST /v2/auth/token", PUBLIC, one(Tokens), SignInAsked)
REFRESH = Operation("refreshToken", "POST /v2/auth/refresh", PUBLIC, one(Tokens), RefreshAsked)
KEYS = Operation("jwks", "GET /v2/.well-known/jwks.json", PUBLIC, anything)

CAMPAIGNS = Operation("getCampaigns", "GET /v2/campaigns", PUBLIC, many(Campaign), pages=NUMBERED)
CAMPAIGN = Operation("getCampaign", CALLS["getCampaign"], PUBLIC, one(Campaign))
ATTACH = Operation("assignTriggerSourceToCampaign", CALLS["assignTriggerSourceToCampaign"], ADMIN, one(Campaign))
DETACH = Operation("removeTriggerSourceFromCampaign", CALLS["removeTriggerSourceFromCampaign"], ADMIN, one(Campaign))

CLAIM = Operation("createCampaignClaim", "POST /v2/campaigns/claims", BUSINESS, one(Claim), ClaimAsked)
CLAIMS = Operation("getCampaignClaims", CALLS["getCampaignClaims"], BUSINESS, many(Claim), pages=NUMBERED)
MY_CLAIMS = Operation("getMyCampaignClaims", CALLS["getMyCampaignClaims"], USER, many(Claim), pages=NUMBERED)
CLAIM_202 = Operation(
    "processSystemClaim202", "POST /v2/campaign-claims/system", SYSTEM, one(Claim), LegacyClaimAsked
)  # fmt: skip

SOURCES = Operation("getTriggerSources", "GET /v2/trigger-sources", BUSINESS, many(Source), pages=OFFSET)
SOURCE = Operation("getTriggerSource", "GET /v2/trigger-sources/{id}", BUSINESS, one(Source))
CREATE_SOURCE = Operation("createTriggerSource", "POST /v2/trigger-sources", ADMIN, one(Source), SourceAsked)
CHANGE_SOURCE = Operation("updateTriggerSource", "PUT /v2/trigger-sources/{id}", ADMIN, one(Source), SourceAsked)
DELETE_SOURCE = Operation("deleteTriggerSource", "DELETE /v2/trigger-sources/{id}", ADMIN, done)

TRIGGERS = Operation("getCampaignTriggers", "GET /v2/campaign-triggers", PUBLIC, many(Trigger), pages=NUMBERED)
TRIGGER = Operation("getCampaignTrigger", "GET /v2/campaign-triggers/{triggerId}", PUBLIC, one(Trigger))
CREATE_TRIGGER = Operation("createCampaignTrigger", "POST /v2/campaign-triggers", ADMIN, one(Trigger), TriggerAsked)
CHANGE_TRIGGER = Operation(
    "updateCampaignTrigger", "PUT /v2/campaign-triggers/{triggerId}", ADMIN, one(Trigger), TriggerAsked
)  # fmt: skip
DELETE_TRIGGER = Operation("deleteCampaignTrigger", "DELETE /v2/campaign-triggers/{triggerId}", ADMIN, done)
ASSIGN = Operation(
    "assignTriggerToCampaign", "PUT /v2/campaign-triggers/{triggerId}/assign/{campaignId}", ADMIN, one(Campaign)
)  # fmt: skip
UNASSIGN = Operation(
    "removeTriggerFromCampaign", "DELETE /v2/campaign-triggers/{triggerId}/assign/{campaignId}", ADMIN, one(Campaign)
)  # fmt: skip
TOGGLE_CONDITION = Operation(
    "toggleTriggerCondition", "PUT /v2/campaign-triggers/{triggerId}/conditions", ADMIN, one(Trigger), ConditionAsked
)  # fmt: skip

ENGAGE = Operation(
    "addBusinessEngagement", "POST /v2/campaigns/{campaignId}/engagements", ADMIN, one(Campaign), EngagementAsked
)  # fmt: skip
ENGAGEMENT = "/v2/campaigns/{campaignId}/engagements/{businessEngagementId}"
CHANGE_ENGAGEMENT = Operation(
    "updateBusinessEngagement", f"PUT {ENGAGEMENT}", ADMIN, one(Campaign), EngagementAsked
)  # fmt: skip
END_ENGAGEMENT = Operation("removeBusinessEngagement", f"DELETE {ENGAGEMENT}", ADMIN, one(Campaign))

ADD_REWARD = Operation(
    "createCampaignTokenUnit", CALLS["createCampaignTokenUnit"], ADMIN, one(Campaign), RewardAsked
)  # fmt: skip
CHANGE_REWARD = Operation(
    "updateCampaignTokenUnit", CALLS["updateCampaignTokenUnit"], ADMIN, one(Campaign), RewardAsked
)  # fmt: skip
REMOVE_REWARD = Operation("deleteCampaignTokenUnit", CALLS["deleteCampaignTokenUnit"], ADMIN, one(Campaign))

MY_BUSINESS = Operation("getCurrentBusiness", "GET /v2/businesses/me", BUSINESS, one(Business))
BUSINESSES = Operation("getBusinesses", CALLS["getBusinesses"], PUBLIC, many(Business), pages=NUMBERED)
A_BUSINESS = Operation("getBusinessById", CALLS["getBusinessById"], PUBLIC, one(Business))
BUSINESS_TYPES = Operation("getBusinessTypes", "GET /v2/businesses/types", PUBLIC, many(BusinessType))
ME = Operation("getCurrentUser", "GET /v2/users/me", USER, one(Member))
MEMBERS = Operation("getAllUsers", CALLS["getAllUsers"], ADMIN, many(Member), pages=NUMBERED)

HEALTH = Operation("healthcheck", "GET /v2/healthcheck", PUBLIC, anything)
SYSTEM_KEY = Operation("checkSystemKey", "GET /v2/system", SYSTEM, anything)
ADMIN_CHECK = Operation("checkAdmin", "GET /v2/admin", ADMIN, anything)
ROOT = Operation("root", "GET /v2/", PUBLIC, anything)

MODERN: tuple[Operation[Any], ...] = tuple(made for made in list(globals().values()) if isinstance(made, Operation))
