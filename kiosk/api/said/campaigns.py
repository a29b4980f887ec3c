"""Campaigns with their rewards and engagements, in the shapes of v2 and v1.7."""

from typing import Annotated

from pydantic import AliasChoices, Field

from kiosk.api.said.lenient import Maybe, Moment, Number, Said, Text, Texts, Things, Yes
from kiosk.api.said.people import Business
from kiosk.api.said.sources import Source
from kiosk.api.said.triggers import Trigger


class Token(Said):
    """What is given out."""

    id: str
    name: Text
    symbol: Text
    type: Text
    decimals: Number
    chain_id: Number
    contract_address: Text
    is_active: Yes
    is_gallery: Yes


class Reward(Said):
    """How much of a token a campaign gives; the wire calls it a token unit."""

    id: str
    token: Maybe[Token]
    amount: Number
    max_amount: Number
    token_metadata_incremental_id: Number


class Engagement(Said):
    """Businesses that take part in a campaign."""

    id: str
    campaign_id: Text
    business_ids: Texts
    short_description: Maybe[str | float]
    max_per_business: Annotated[
        Number, Field(default=None, validation_alias=AliasChoices("maxPerBusiness", "maxPerBussiness"))
    ]
    max_per_day: Number
    external_url: Text


class Included(Said):
    """What `include` asked for."""

    trigger_sources: Things[Source]
    businesses: Things[Business]


class Campaign(Said):
    """A campaign."""

    id: str
    name: Text
    description: Text
    beneficiary_account_address: Text
    start_date: Moment
    end_date: Moment
    image_url: Text
    external_url: Text
    is_active: Yes
    is_testnet: Yes
    created_at: Moment
    updated_at: Moment
    order: Number
    tags: Texts
    country_code_restrictions: Texts
    trigger: Maybe[Trigger]
    token_units: Things[Reward]
    business_engagements: Things[Engagement]
    trigger_source_ids: Texts
    included: Maybe[Included]
