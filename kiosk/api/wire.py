"""What PERS says, as models: lenient where its documents contradict themselves, strict where a claim hangs on it."""

import json
from datetime import datetime
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, AliasChoices, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from kiosk.api.guesses import GUESSED, Guesses
from kiosk.domain.catalogue import Campaign, Catalogue, Reward, Source
from kiosk.domain.member import Standing

MOST_COUNTED = 10_000  #: what is more is no progress that anybody could see
Said = TypeVar("Said", bound=BaseModel)
_LONGEST = 500  #: letters of an id


def _flat(said: object) -> object:
    """The documents draw arrays of arrays where their examples show plain ones."""
    if isinstance(said, list):
        return [one for part in said for one in (part if isinstance(part, list) else [part])]
    return [] if said is None else said


def _line(text: str) -> str:
    """What goes into a log: one line, and no longer than anybody reads."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())[:300]


Line = Annotated[str, AfterValidator(_line)]


def _number(said: object) -> float | None:
    """A number where there is one: nothing that only adorns a receipt may cost us the answer."""
    return float(said) if isinstance(said, int | float) and not isinstance(said, bool) else None


def _table(said: object) -> object:
    return said if isinstance(said, dict) else {}


Loose = Annotated[float | None, BeforeValidator(_number)]


class _Model(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True)


class TokenSaid(_Model):
    """The token of a reward."""

    name: str | None = None
    symbol: str | None = None


class TokenUnitSaid(_Model):
    """One reward of a campaign."""

    amount: float
    most: float | None = Field(default=None, validation_alias=AliasChoices("maxAmount"))
    token: TokenSaid = TokenSaid()

    def reward(self) -> Reward:
        """As a value of ours."""
        return Reward(self.amount, self.token.name or self.token.symbol or "", self.most)


class TriggerSaid(_Model):
    """What a campaign asks for; read for the receipt alone."""

    needed: Loose = Field(default=None, validation_alias=AliasChoices("completionThreshold"))


class CampaignSaid(_Model):
    """A campaign; v1.7 draws its lists as lists of ids, which say nothing we need."""

    id: str
    name: str | None = None
    image: str | None = Field(default=None, validation_alias=AliasChoices("imageUrl"))
    units: Annotated[list[TokenUnitSaid | str], BeforeValidator(_flat)] = Field(
        default_factory=list, validation_alias=AliasChoices("tokenUnits")
    )
    sources: Annotated[list[str], BeforeValidator(_flat)] = Field(
        default_factory=list, validation_alias=AliasChoices("triggerSourceIds")
    )

    trigger: Annotated[TriggerSaid, BeforeValidator(_table)] = TriggerSaid()

    def rewards(self) -> tuple[Reward, ...]:
        """What it gives out."""
        return tuple(unit.reward() for unit in self.units if isinstance(unit, TokenUnitSaid))

    def campaign(self) -> Campaign:
        """As a value of ours."""
        return Campaign(self.id, self.name or "", self.rewards(), frozenset(self.sources), picture_url=self.image)


class UserSaid(_Model):
    """Who a claim was made for; read to be compared, and only a masked name is kept."""

    id: str
    email: str | None = None
    identifierEmail: str | None = None  # noqa: N815 - the wire's own name
    externalId: str | None = None  # noqa: N815
    accountAddress: str | None = None  # noqa: N815
    instagramAccountId: str | None = None  # noqa: N815
    firstName: str | None = None  # noqa: N815
    lastName: str | None = None  # noqa: N815

    def identifiers(self) -> list[str]:
        """All that names the member."""
        said = (
            self.id,
            self.email,
            self.identifierEmail,
            self.externalId,
            self.accountAddress,
            self.instagramAccountId,
        )
        return [one for one in said if one]


class ClaimSaid(_Model):
    """An accepted claim. No version we have seen tells a progress or a balance; one that does is listened to."""

    id: str = Field(min_length=1, max_length=_LONGEST)
    user: UserSaid | None = None
    campaign: CampaignSaid | None = None
    done: Loose = Field(default=None, validation_alias=AliasChoices("progress", "completions"))
    balance: Loose = Field(default=None, validation_alias=AliasChoices("balance", "newBalance"))

    def standing(self) -> Standing:
        """How far the member is, as far as it is said."""
        needed = self.campaign.trigger.needed if self.campaign else None
        return Standing(_count(needed), _count(self.done), self.balance)


class ErrorSaid(_Model):
    """A refusal in the API's own shape (RFC 7807-like)."""

    status: int
    code: Line = Field(min_length=1)
    message: Line = ""
    detail: Line = ""
    category: str = ""
    retryable: bool = False
    correlation: Line | None = Field(default=None, validation_alias=AliasChoices("correlationId"))
    target: str | None = None
    details: dict[str, Any] | None = None

    def trace(self) -> str:
        """What the server's own people ask for, and whether it wants to be asked again; empty where it told neither."""
        return ", ".join(part for part in (self.correlation, "retryable" if self.retryable else "") if part)

    def again_at(self) -> datetime | None:
        """When the server says it would work again, where it says so."""
        said = (self.details or {}).get("availableAt")
        try:
            return datetime.fromisoformat(said) if isinstance(said, str) else None
        except ValueError:
            return None


class TokensSaid(_Model):
    """A session with the server."""

    access: str = Field(min_length=1, repr=False, validation_alias=AliasChoices("accessToken", "access"))
    refresh: str = Field(min_length=1, repr=False, validation_alias=AliasChoices("refreshToken", "refresh"))


class BusinessSaid(_Model):
    """Us."""

    id: str
    displayName: str | None = None  # noqa: N815
    businessLegalName: str | None = None  # noqa: N815


class SourceSaid(_Model):
    """A trigger source."""

    id: str
    name: str = ""
    isActive: bool = True  # noqa: N815


def parsed(model: type[Said], body: bytes) -> Said | None:
    """The body as this model; None where it is anything else."""
    try:
        return model.model_validate(plain_json(body))
    except (ValidationError, ValueError, RecursionError):
        return None


def refusal_in(status: int, body: bytes) -> ErrorSaid | None:
    """A refusal of the API's own; None where a gateway or a portal spoke in its place."""
    said = parsed(ErrorSaid, body)
    return said if said is not None and said.status == status else None


def parsed_list(model: type[Said], body: bytes, guesses: Guesses = GUESSED) -> list[Said] | None:
    """A bare list, or a page that has one; items that do not fit are left out."""
    try:
        items = guesses.items(plain_json(body))
    except (ValueError, RecursionError):
        return None
    if items is None:
        return None
    return [made for item in items if (made := _one(model, item)) is not None]


def catalogue_of(business: str, campaigns: list[CampaignSaid], sources: list[SourceSaid], now: datetime) -> Catalogue:
    """The catalogue as a value of ours."""
    return Catalogue(
        business,
        tuple(one.campaign() for one in campaigns),
        tuple(Source(one.id, one.name, one.isActive) for one in sources),
        now,
    )


def plain_json(body: bytes) -> Any:  # noqa: ANN401 - JSON is anything
    """JSON without NaN and without a key said twice. Raises ValueError."""
    return json.loads(body, parse_constant=_refuse, object_pairs_hook=_once)


def _count(said: float | None) -> int | None:
    return int(said) if said is not None and 0 <= said < MOST_COUNTED else None


def _one(model: type[Said], item: object) -> Said | None:
    try:
        return model.model_validate(item)
    except ValidationError:
        return None


def _refuse(constant: str) -> object:
    raise ValueError(constant)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("a key is said twice")
    return made
