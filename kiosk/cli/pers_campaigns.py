"""`kiosk pers campaigns`: made, changed and switched on by v1.7's admin operations, since no newer ones are known."""

from typing import Annotated

import typer

from kiosk.api import legacy, modern
from kiosk.api.asked import CampaignAsked
from kiosk.api.operations import Operations
from kiosk.api.said.campaigns import Campaign, Reward
from kiosk.cli.pers_fields import FIELDS, body, fields, whole
from kiosk.cli.pers_line import AS_JSON, Columns, calling, dump, got, joined, show, show_one

group = typer.Typer(help="Campaigns: what can be collected.", no_args_is_help=True)

ID = Annotated[str, typer.Argument(help="The campaign's id.")]


def reward_text(reward: Reward) -> str:
    """How much of what."""
    token = reward.token
    name = (token.name or token.symbol or token.id) if token else "?"
    return f"{reward.amount or 0:g} {name}" + (f" (at most {reward.max_amount:g})" if reward.max_amount else "")


COLUMNS: Columns[Campaign] = {
    "Id": lambda one: one.id,
    "Name": lambda one: one.name,
    "Active": lambda one: one.is_active,
    "Gives": lambda one: joined(reward_text(unit) for unit in one.token_units),
    "Trigger": lambda one: one.trigger.name or one.trigger.id if one.trigger else None,
    "Sources": lambda one: joined(one.trigger_source_ids),
}


@group.command("list")
def listed(
    ctx: typer.Context,
    *,
    active: Annotated[bool | None, typer.Option("--active/--inactive", help="Only these; for admins.")] = None,
    tag: Annotated[str | None, typer.Option(help="Only with this tag.")] = None,
    as_json: AS_JSON = False,
) -> None:
    """Lists campaigns: an admin sees all, a business its own, everybody else the active ones.

    Example:  kiosk pers campaigns list --active
    """
    with calling(ctx) as pers:
        found = got(pers.ask(modern.CAMPAIGNS, query={"active": active, "tag": tag}))
    show(found, COLUMNS, as_json=as_json)


@group.command("show")
def show_campaign(ctx: typer.Context, ident: ID) -> None:
    """Shows all there is to know about a campaign, as JSON.

    Example:  kiosk pers campaigns show cmp-breakfast
    """
    with calling(ctx) as pers:
        dump(got(pers.ask(modern.CAMPAIGN, ident, query={"include": "triggerSources,businesses"})).plain())


@group.command("create")
def create(ctx: typer.Context, name: str, words: FIELDS = None, *, as_json: AS_JSON = False) -> None:
    """Creates a campaign, switched off.

    Example:  kiosk pers campaigns create "Breakfast bonus" description="Every morning" startDate=2026-12-01T00:00:00Z
    """
    asked = body(CampaignAsked, fields(words), {"name": name})
    with calling(ctx) as pers:
        made = got(pers.ask(legacy.CREATE, body=asked))
    show_one(made, f"Created {made.name}: {made.id}. It is switched off.", as_json=as_json)


@group.command("edit")
def edit(ctx: typer.Context, ident: ID, words: FIELDS = None, *, as_json: AS_JSON = False) -> None:
    """Changes fields of a campaign.

    Example:  kiosk pers campaigns edit cmp-winter endDate=2027-03-01T00:00:00Z
    """
    with calling(ctx) as pers:
        current = got(pers.ask(modern.CAMPAIGN, ident))
        asked = body(CampaignAsked, fields(words), whole(CampaignAsked, current))
        made = got(pers.ask(legacy.CHANGE, ident, body=asked))
    show_one(made, f"Changed {made.name}: {joined(fields(words))}.", as_json=as_json)


@group.command("activate")
def activate(ctx: typer.Context, ident: ID, *, as_json: AS_JSON = False) -> None:
    """Switches a campaign on; one that is on stays on.

    Example:  kiosk pers campaigns activate cmp-breakfast
    """
    with calling(ctx) as pers:
        made = switched(pers, ident, on=True)
    show_one(made, f"{made.name} is on.", as_json=as_json)


@group.command("deactivate")
def deactivate(ctx: typer.Context, ident: ID, *, as_json: AS_JSON = False) -> None:
    """Switches a campaign off; one that is off stays off.

    Example:  kiosk pers campaigns deactivate cmp-breakfast
    """
    with calling(ctx) as pers:
        made = switched(pers, ident, on=False)
    show_one(made, f"{made.name} is off.", as_json=as_json)


@group.command("testnet")
def move(
    ctx: typer.Context,
    ident: ID,
    *,
    on: Annotated[bool, typer.Option("--on/--off", help="On the test net, or back.")] = True,
    as_json: AS_JSON = False,
) -> None:
    """Moves a campaign to the test net, or back.

    Example:  kiosk pers campaigns testnet cmp-breakfast --off
    """
    with calling(ctx) as pers:
        made = got(pers.ask(modern.CAMPAIGN, ident))
        if bool(made.is_testnet) is not on:
            made = got(pers.ask(legacy.TOGGLE_TESTNET, ident))
    show_one(made, f"{made.name} is {'on' if made.is_testnet else 'not on'} the test net.", as_json=as_json)


@group.command("delete")
def delete(ctx: typer.Context, ident: ID) -> None:
    """Deletes a campaign that nobody has claimed.

    Example:  kiosk pers campaigns delete 6b2f1c5e
    """
    with calling(ctx) as pers:
        got(pers.ask(legacy.DELETE, ident))
    typer.echo(f"Deleted {ident}.")


def switched(pers: Operations, ident: str, *, on: bool) -> Campaign:
    """A campaign switched on or off; the server knows only to turn the switch, so it is looked at first."""
    found = got(pers.ask(modern.CAMPAIGN, ident))
    return found if bool(found.is_active) is on else got(pers.ask(legacy.TOGGLE_ACTIVE, ident))
