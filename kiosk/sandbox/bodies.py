"""Bodies: what a request may say, field by field; anything else is refused with 400."""

from datetime import UTC, datetime
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationInfo, field_validator, model_validator
from pydantic.alias_generators import to_camel

from kiosk.sandbox.database import Document
from kiosk.sandbox.ledger import iso


def utc(text: str) -> str:
    """Read a date-time and write it in UTC; one without a zone is taken as UTC."""
    read = datetime.fromisoformat(text)
    return str(iso(read if read.tzinfo else read.replace(tzinfo=UTC)))


Short = Annotated[str, Field(max_length=512)]
Named = Annotated[str, Field(min_length=1, max_length=512)]
Text = Annotated[str, Field(max_length=4000)]
Proof = Annotated[str, Field(min_length=1, max_length=16000)]
Moment = Annotated[str, Field(max_length=64), AfterValidator(utc)]
Limit = Annotated[float, Field(ge=0, le=1e15)]
Amount = Annotated[float, Field(gt=0, le=1e15)]
Ids = Annotated[list[Named], Field(max_length=1000)]


class Body(BaseModel):
    """Strict types, camelCase on the wire, no unknown fields, null only where the contract says so."""

    model_config = ConfigDict(strict=True, extra="forbid", allow_inf_nan=False, alias_generator=to_camel)
    NULLABLE: ClassVar[frozenset[str]] = frozenset()

    @field_validator("*", mode="before")
    @classmethod
    def not_null(cls, value: object, info: ValidationInfo) -> object:
        """Refuse a null that was really sent; leaving a field out is another thing."""
        if value is None and info.field_name not in cls.NULLABLE:
            message = "must not be null"
            raise ValueError(message)
        return value

    def given(self) -> Document:
        """Only what was really sent, under the wire's names."""
        return self.model_dump(by_alias=True, exclude_unset=True)


class Membership(Body):
    """Which business to sign in for."""

    business_id: Short | None = None


class SignIn(Body):
    """POST /auth/token."""

    auth_token: Proof
    auth_type: Literal["user", "business", "tenant", "system", "external"] = "user"
    context: Membership | None = None
    raw_login_data: dict[str, Any] | None = None


class Tokens(Body):
    """POST /auth/refresh."""

    access_token: Proof
    refresh_token: Proof


class UserClaim(Body):
    """POST /campaign/auth/claim of v1.7, and what all claims have in common."""

    campaign_id: Named | None = None
    conditions_data: dict[str, Any] = Field(default_factory=dict)
    multiplier: Annotated[float, Field(gt=-1e15, lt=1e15)] = 1.0
    business_id: Named | None = None
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None


class Claim(UserClaim):
    """POST /campaigns/claims."""

    trigger_source_id: Named | None = None
    user_identifier: Named | None = None
    start_date: Moment | None = None
    end_date: Moment | None = None

    @model_validator(mode="after")
    def names_something(self) -> Self:
        """Without either, nobody knows what is claimed."""
        if self.trigger_source_id is None and self.campaign_id is None:
            message = "a claim needs triggerSourceId or campaignId"
            raise ValueError(message)
        return self


class LegacyUserClaim(UserClaim):
    """POST /campaign/auth/claim of v1.7."""

    campaign_id: Named


class LegacyClaim(LegacyUserClaim):
    """POST /campaign/business/claim, /campaign/system/claim and /campaign-claims/system."""

    user_identifier: Named | None = None
    start_date: Moment | None = None
    end_date: Moment | None = None
    id: Named | None = None
    email: Named | None = None
    instagram_account_id: Named | None = None
    external_id: Named | None = None

    def modern(self) -> Claim:
        """Say it as a claim of today; the most exact identifier counts."""
        names = (self.id, self.user_identifier, self.external_id, self.email, self.instagram_account_id)
        known = self.model_dump(include=set(Claim.model_fields), by_alias=True, exclude_none=True)
        name = next(filter(None, names), None)
        return Claim.model_validate({**known, "userIdentifier": name} if name else known)


class Condition(Body):
    """One condition of a trigger."""

    NULLABLE = frozenset({"value"})

    condition_type: Literal["EQUALS", "NOT_EQUALS", "GREATER_THAN", "LESS_THAN", "CONTAINS", "IS_PART_OF"]
    value: Any
    key: Named


class LegacyCondition(Condition):
    """A condition of v1.7, which has an id of its own."""

    id: Named


class Trigger(Body):
    """POST and PUT /campaign-triggers."""

    NULLABLE = frozenset({
        "max_per_day", "max_per_day_per_user", "max_per_user", "min_cooldown_seconds", "max_geo_distance_in_meters",
        "required_user_info", "max_multiplier", "completion_threshold", "max_total", "max_per_day_total",
        "max_per_source",
    })  # fmt: skip

    name: Named | None = None
    description: Text | None = None
    max_per_day: Limit | None = None
    max_per_day_per_user: Limit | None = None
    max_per_user: Limit | None = None
    min_cooldown_seconds: Limit | None = None
    max_geo_distance_in_meters: Limit | None = None
    required_user_info: Short | None = None
    trigger_type: Literal["CLAIM_BY_USER", "CLAIM_BY_SYSTEM", "CLAIM_BY_BUSINESS"] = "CLAIM_BY_USER"
    max_multiplier: Limit | None = None
    completion_threshold: Limit | None = None
    max_total: Limit | None = None
    max_per_day_total: Limit | None = None
    max_per_source: Limit | None = None
    conditions: Annotated[list[Condition], Field(max_length=100)] = Field(default_factory=list)
    source_logic: Literal["any"] = "any"


class LegacyTrigger(Trigger):
    """POST and PUT /campaign/admin/trigger of v1.7."""

    NULLABLE = frozenset({"required_user_info", "completion_threshold"})

    name: Named


class Source(Body):
    """POST and PUT /trigger-sources; isActive is our addition, since no other operation can set it."""

    NULLABLE = frozenset({"description", "business_id"})

    type: Named
    name: Named
    description: Text | None = None
    metadata: dict[str, Any] = Field(default_factory=dict)
    business_id: Named | None = None
    is_active: bool = True


class Engagement(Body):
    """POST and PUT /campaigns/{campaignId}/engagements."""

    business_ids: Ids
    short_description: Text | None = None
    max_per_business: Limit | None = None
    max_per_day: Limit | None = None
    external_url: Text | None = None


class LegacyEngagement(Body):
    """The same in v1.7, spelled as v1.7 spells it."""

    business_ids: Ids
    short_description: Text | None = None
    max_per_bussiness: Limit | None = None
    max_per_day: Limit | None = None


class Reward(Body):
    """POST and PUT /campaigns/{campaignId}/tokens."""

    token_entity_id: Named
    token_metadata_incremental_id: Limit | None = None
    amount: Amount
    max_amount: Limit | None = None


class LegacyReward(Body):
    """The same in v1.7."""

    token_id: Named
    token_metadata_incremental_id: Limit | None = None
    amount: Amount
    max_amount: Limit | None = None


class Campaign(Body):
    """POST and PUT /campaign/admin; the last three are our addition, since no operation is known to set them."""

    name: Named
    description: Text | None = None
    beneficiary_account_address: Text | None = None
    start_date: Moment | None = None
    end_date: Moment | None = None
    image_url: Text | None = None
    external_url: Text | None = None
    tags: Ids = Field(default_factory=list)
    order: Annotated[float, Field(ge=-1e9, le=1e9)] = 1
    country_code_restrictions: Ids = Field(default_factory=list)
