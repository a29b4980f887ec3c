"""What we ask PERS for: the bodies of requests, refused here already where they hold what no operation knows."""

from datetime import datetime
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

Name = Annotated[str, Field(min_length=1, max_length=512)]
Limit = Annotated[float, Field(ge=0)]
Kind = Literal["CLAIM_BY_USER", "CLAIM_BY_SYSTEM", "CLAIM_BY_BUSINESS"]
Compared = Literal["EQUALS", "NOT_EQUALS", "GREATER_THAN", "LESS_THAN", "CONTAINS", "IS_PART_OF"]


class Asked(BaseModel):
    """A body; only what was given is sent, so that null means null."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        hide_input_in_errors=True,
        alias_generator=to_camel,
        populate_by_name=True,
        defer_build=True,
    )
    UNDOCUMENTED: ClassVar[frozenset[str]] = frozenset()  #: fields we guess; sent only where somebody asks for them

    def body(self) -> dict[str, Any]:
        """As it goes on the wire."""
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)


class Context(Asked):
    """Which business to sign in for."""

    business_id: Name


class SignInAsked(Asked):
    """A proof for a session."""

    auth_token: Name = Field(max_length=16_000, repr=False)
    auth_type: Literal["user", "business", "tenant", "system", "external"] = "user"
    context: Context | None = None
    raw_login_data: dict[str, Any] | None = Field(default=None, repr=False)


class RefreshAsked(Asked):
    """Both tokens for two new ones."""

    access_token: str = Field(repr=False)
    refresh_token: str = Field(repr=False)


class CampaignAsked(Asked):
    """A campaign, which only v1.7 lets us make; the last three are understood by the sandbox, perhaps by PERS."""

    UNDOCUMENTED = frozenset({"tags", "order", "country_code_restrictions"})

    name: Name
    description: str | None = None
    beneficiary_account_address: str | None = None
    start_date: datetime | None = None
    end_date: datetime | None = None
    image_url: str | None = None
    external_url: str | None = None
    tags: tuple[str, ...] = ()
    order: float = 1
    country_code_restrictions: tuple[str, ...] = ()


class ConditionAsked(Asked):
    """A fact a claim must bring along."""

    condition_type: Compared
    key: Name
    value: Any


class LegacyConditionAsked(ConditionAsked):
    """The same in v1.7, where conditions have ids."""

    id: Name


class TriggerAsked(Asked):
    """Who may claim and how often; null is no limit."""

    name: Name
    description: str = ""
    trigger_type: Kind = "CLAIM_BY_BUSINESS"
    max_per_day: Limit | None = None
    max_per_day_per_user: Limit | None = None
    max_per_user: Limit | None = None
    max_total: Limit | None = None
    max_per_day_total: Limit | None = None
    max_per_source: Limit | None = None
    min_cooldown_seconds: Limit | None = None
    max_geo_distance_in_meters: Limit | None = None
    required_user_info: str | None = None
    max_multiplier: Limit | None = None
    completion_threshold: Limit | None = None
    conditions: tuple[ConditionAsked, ...] = ()
    source_logic: str = "any"


class LegacyTriggerAsked(Asked):
    """The same in v1.7, which knows fewer limits."""

    name: Name
    description: str = ""
    trigger_type: Kind = "CLAIM_BY_BUSINESS"
    max_per_day: Limit = 0
    max_per_user: Limit = 0
    min_cooldown_seconds: Limit = 0
    max_geo_distance_in_meters: Limit = 0
    required_user_info: str | None = None
    max_multiplier: Limit = 1
    completion_threshold: Limit | None = None


class SourceAsked(Asked):
    """A trigger source; no document says how one is switched on, so `isActive` is a guess."""

    UNDOCUMENTED = frozenset({"is_active"})

    name: Name
    type: Name = "QR_CODE"
    description: str | None = None
    metadata: dict[str, Any] = Field(default_factory=dict)
    business_id: str | None = None
    is_active: bool = True


class RewardAsked(Asked):
    """A reward of a campaign."""

    token_entity_id: Name
    amount: float = Field(gt=0)
    max_amount: Limit = 0
    token_metadata_incremental_id: Limit = 0


class LegacyRewardAsked(Asked):
    """The same in v1.7, which names the token otherwise."""

    token_id: Name
    amount: float = Field(gt=0)
    max_amount: Limit = 0
    token_metadata_incremental_id: Limit = 0


class EngagementAsked(Asked):
    """Businesses that are to take part in a campaign."""

    business_ids: tuple[Name, ...] = Field(min_length=1)
    short_description: str = ""
    max_per_business: Limit = 0
    max_per_day: Limit = 0
    external_url: str = ""


class LegacyEngagementAsked(Asked):
    """The same, spelled as v1.7 spells it."""

    business_ids: tuple[Name, ...] = Field(min_length=1)
    short_description: str = ""
    max_per_bussiness: Limit = 0
    max_per_day: Limit = 0


class UserClaimAsked(Asked):
    """What a member claims for themselves in v1.7, and what all claims have in common."""

    campaign_id: Name
    conditions_data: dict[str, Any] = Field(default_factory=dict)
    multiplier: float = 1
    business_id: Name = ""
    latitude: float = Field(default=0, ge=-90, le=90)
    longitude: float = Field(default=0, ge=-180, le=180)


class ClaimAsked(UserClaimAsked):
    """A claim of v2: the source wins over the campaign."""

    campaign_id: Name = ""
    trigger_source_id: Name = ""
    user_identifier: Name = Field(default="", repr=False)
    start_date: datetime | None = None
    end_date: datetime | None = None


class LegacyClaimAsked(UserClaimAsked):
    """A claim of v1.7 by a business or by the system; any of the five names the member."""

    user_identifier: Name = Field(default="", repr=False)
    id: Name = Field(default="", repr=False)
    email: Name = Field(default="", repr=False)
    instagram_account_id: Name = Field(default="", repr=False)
    external_id: Name = Field(default="", repr=False)
    start_date: datetime | None = None
    end_date: datetime | None = None
