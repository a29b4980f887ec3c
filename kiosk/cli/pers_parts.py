"""`kiosk pers rewards` and `kiosk pers engagements`: the parts of a campaign, each with an id of its own."""

from typing import Annotated

import typer

from kiosk.api import modern
from kiosk.api.asked import EngagementAsked, RewardAsked
from kiosk.api.said.campaigns import Campaign, Engagement, Reward
from kiosk.cli.pers_campaigns import reward_text
from kiosk.cli.pers_fields import FIELDS, body, fields, whole
from kiosk.cli.pers_line import AS_JSON, Columns, calling, fail, got, joined, show, show_one

rewards = typer.Typer(help="Rewards: what a campaign gives.", no_args_is_help=True)
engagements = typer.Typer(help="Engagements: which businesses take part in a campaign.", no_args_is_help=True)

CAMPAIGN = Annotated[str, typer.Argument(help="The campaign's id.")]
PART = Annotated[str, typer.Argument(help="Its id; see: list")]

REWARDS: Columns[Reward] = {"Id": lambda one: one.id, "Gives": reward_text}
ENGAGEMENTS: Columns[Engagement] = {
    "Id": lambda one: one.id,
    "Businesses": lambda one: joined(one.business_ids),
    "Each member there": lambda one: one.max_per_business,
    "A day": lambda one: one.max_per_day,
    "What to do": lambda one: one.short_description,
}


def gives(campaign: Campaign) -> str:
    """What a campaign gives now."""
    return f"{campaign.name} gives {joined(reward_text(one) for one in campaign.token_units) or 'nothing'}."


def taking_part(campaign: Campaign) -> str:
    """Who takes part in a campaign now."""
    told = joined(ident for one in campaign.business_engagements for ident in one.business_ids)
    return f"In {campaign.name} take part: {told or 'all businesses'}."


@rewards.command("list")
def list_rewards(ctx: typer.Context, campaign: CAMPAIGN, *, as_json: AS_JSON = False) -> None:
    """Lists what a campaign gives.

    Example:  kiosk pers rewards list cmp-breakfast
    """
    with calling(ctx) as pers:
        found = got(pers.ask(modern.CAMPAIGN, campaign))
    show(found.token_units, REWARDS, as_json=as_json)


@rewards.command("add")
def add_reward(
    ctx: typer.Context,
    campaign: CAMPAIGN,
    token: Annotated[str, typer.Argument(help="The loyalty token's id; PERS makes them.")],
    amount: float,
    words: FIELDS = None,
    *,
    as_json: AS_JSON = False,
) -> None:
    """Lets a campaign give so much of a token.

    Example:  kiosk pers rewards add cmp-breakfast tok-points 120 maxAmount=500
    """
    asked = body(RewardAsked, fields(words), {"token_entity_id": token, "amount": amount})
    with calling(ctx) as pers:
        made = got(pers.ask(modern.ADD_REWARD, campaign, body=asked))
    show_one(made, gives(made), as_json=as_json)


@rewards.command("edit")
def edit_reward(
    ctx: typer.Context, campaign: CAMPAIGN, ident: PART, words: FIELDS = None, *, as_json: AS_JSON = False
) -> None:
    """Changes what a campaign gives.

    Example:  kiosk pers rewards edit cmp-breakfast unit-breakfast amount=150
    """
    with calling(ctx) as pers:
        units = got(pers.ask(modern.CAMPAIGN, campaign)).token_units
        current = next((one for one in units if one.id == ident), None)
        if current is None:
            fail(f"This campaign has no reward {ident}. See: kiosk pers rewards list {campaign}")
        asked = body(RewardAsked, fields(words), whole(RewardAsked, current))
        made = got(pers.ask(modern.CHANGE_REWARD, campaign, ident, body=asked))
    show_one(made, gives(made), as_json=as_json)


@rewards.command("remove")
def remove_reward(ctx: typer.Context, campaign: CAMPAIGN, ident: PART, *, as_json: AS_JSON = False) -> None:
    """Takes a reward away from a campaign.

    Example:  kiosk pers rewards remove cmp-breakfast unit-breakfast
    """
    with calling(ctx) as pers:
        made = got(pers.ask(modern.REMOVE_REWARD, campaign, ident))
    show_one(made, gives(made), as_json=as_json)


@engagements.command("list")
def list_engagements(ctx: typer.Context, campaign: CAMPAIGN, *, as_json: AS_JSON = False) -> None:
    """Lists who takes part in a campaign.

    Example:  kiosk pers engagements list cmp-breakfast
    """
    with calling(ctx) as pers:
        found = got(pers.ask(modern.CAMPAIGN, campaign))
    show(found.business_engagements, ENGAGEMENTS, as_json=as_json)


@engagements.command("add")
def engage(
    ctx: typer.Context, campaign: CAMPAIGN, business: str, words: FIELDS = None, *, as_json: AS_JSON = False
) -> None:
    """Lets a business take part in a campaign.

    Example:  kiosk pers engagements add cmp-breakfast biz-morgenrot maxPerDay=1 shortDescription="Have breakfast"
    """
    asked = body(EngagementAsked, fields(words), {"business_ids": [business]})
    with calling(ctx) as pers:
        made = got(pers.ask(modern.ENGAGE, campaign, body=asked))
    show_one(made, taking_part(made), as_json=as_json)


@engagements.command("edit")
def edit_engagement(
    ctx: typer.Context, campaign: CAMPAIGN, ident: PART, words: FIELDS = None, *, as_json: AS_JSON = False
) -> None:
    """Changes how businesses take part.

    Example:  kiosk pers engagements edit cmp-breakfast eng-breakfast maxPerBusiness=10 businessIds=biz-a,biz-b
    """
    with calling(ctx) as pers:
        parts = got(pers.ask(modern.CAMPAIGN, campaign)).business_engagements
        current = next((one for one in parts if one.id == ident), None)
        if current is None:
            fail(f"This campaign has no engagement {ident}. See: kiosk pers engagements list {campaign}")
        asked = body(EngagementAsked, fields(words), whole(EngagementAsked, current))
        made = got(pers.ask(modern.CHANGE_ENGAGEMENT, campaign, ident, body=asked))
    show_one(made, taking_part(made), as_json=as_json)


@engagements.command("end")
def end(ctx: typer.Context, campaign: CAMPAIGN, ident: PART, *, as_json: AS_JSON = False) -> None:
    """Ends an engagement.

    Example:  kiosk pers engagements end cmp-breakfast eng-breakfast
    """
    with calling(ctx) as pers:
        made = got(pers.ask(modern.END_ENGAGEMENT, campaign, ident))
    show_one(made, taking_part(made), as_json=as_json)
