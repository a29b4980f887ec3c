"""A venue as a file: triggers, trigger sources and campaigns by their names, in the wire's own words."""

import tomllib
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from kiosk.api.asked import (
    Asked,
    CampaignAsked,
    EngagementAsked,
    Limit,
    Name,
    RewardAsked,
    SourceAsked,
    TriggerAsked,
)
from kiosk.settings import Misconfigured
from kiosk.whereabouts import resource


class RewardTable(Asked):
    """What a campaign gives."""

    token: Name
    amount: float = Field(gt=0)
    max_amount: Limit | None = None

    def asked(self) -> RewardAsked:
        """As the server wants it."""
        most = {} if self.max_amount is None else {"max_amount": self.max_amount}
        return RewardAsked(token_entity_id=self.token, amount=self.amount, **most)


class CampaignTable(CampaignAsked):
    """A campaign with all its parts."""

    active: bool = True
    trigger: Name
    sources: tuple[Name, ...] = ()
    rewards: tuple[RewardTable, ...] = ()
    engagements: tuple[EngagementAsked, ...] = ()

    def asked(self) -> CampaignAsked:
        """Only the campaign itself."""
        return CampaignAsked.model_validate(
            self.model_dump(include=set(CampaignAsked.model_fields), exclude_unset=True)
        )


class VenueTable(BaseModel):
    """What must be there already: PERS makes businesses and members."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    business: Name
    members: tuple[Name, ...] = ()


class VenueFile(BaseModel):
    """The whole file."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    venue: VenueTable
    trigger: tuple[TriggerAsked, ...] = ()
    source: tuple[SourceAsked, ...] = ()
    campaign: tuple[CampaignTable, ...] = ()

    def sources(self) -> list[SourceAsked]:
        """Trigger sources, which belong to the venue's business unless they say otherwise."""
        own = {"business_id": self.venue.business}
        return [SourceAsked.model_validate({**own, **one.model_dump(exclude_unset=True)}) for one in self.source]

    def businesses(self) -> list[str]:
        """Every business the file names."""
        engaged = (ident for one in self.campaign for part in one.engagements for ident in part.business_ids)
        owners = (one.business_id for one in self.source if one.business_id)
        return list(dict.fromkeys((self.venue.business, *owners, *engaged)))


def read_venue(path: Path) -> VenueFile:
    """The venue in this file. Raises Misconfigured with a sentence."""
    try:
        said = tomllib.loads(path.read_text(encoding="utf-8"))
        made = VenueFile.model_validate(said)
    except FileNotFoundError as missing:
        raise Misconfigured(f"{path} is not there. Begin with a copy of {resource('venue.example.toml')}.") from missing
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as wrong:
        raise Misconfigured(f"{path} cannot be read: {wrong}") from wrong
    except ValidationError as wrong:
        raise Misconfigured("\n".join(f"{path}, {_sentence(one)}" for one in wrong.errors())) from None
    if twice := _twice(made):
        raise Misconfigured(f"{path}: {twice} stands there twice, and things are known by their names.")
    return made


def _sentence(wrong: Any) -> str:  # noqa: ANN401 - pydantic's own shape
    where = ".".join(str(step + 1) if isinstance(step, int) else step for step in wrong["loc"])
    match wrong["type"]:
        case "missing":
            return f"{where} is missing."
        case "extra_forbidden":
            return f"{where} is not a field we know."
        case _:
            return f"{where}: {wrong['msg'].removeprefix('Value error, ')}."


def _twice(venue: VenueFile) -> str | None:
    for kind, things in (("trigger", venue.trigger), ("source", venue.source), ("campaign", venue.campaign)):
        names = [one.name for one in things]
        if found := next((name for name in names if names.count(name) > 1), None):
            return f"the {kind} {found!r}"
    return None
