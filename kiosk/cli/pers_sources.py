"""`kiosk pers sources`: the trigger sources that members claim at."""

from typing import Annotated

import typer

from kiosk.api import modern
from kiosk.api.asked import SourceAsked
from kiosk.api.operations import Operations
from kiosk.api.said.sources import Source
from kiosk.cli.pers_fields import FIELDS, body, fields, whole
from kiosk.cli.pers_line import AS_JSON, Columns, calling, dump, got, joined, show, show_one

group = typer.Typer(help="Trigger sources: where members claim.", no_args_is_help=True)

ID = Annotated[str, typer.Argument(help="The trigger source's id.")]
CAMPAIGN = Annotated[str, typer.Argument(help="The campaign's id.")]

COLUMNS: Columns[Source] = {
    "Id": lambda one: one.id,
    "Name": lambda one: one.name,
    "Type": lambda one: one.type,
    "Active": lambda one: one.is_active,
    "Business": lambda one: one.business_id,
    "Claims": lambda one: one.analytics.total_engagements if one.analytics else None,
    "Members": lambda one: one.analytics.unique_users if one.analytics else None,
    "Last": lambda one: one.analytics.last_engaged_at if one.analytics else None,
}


@group.command("list")
def listed(
    ctx: typer.Context,
    *,
    campaign: Annotated[str | None, typer.Option(help="Only at this campaign.")] = None,
    business: Annotated[str | None, typer.Option(help="Only of this business.")] = None,
    active: Annotated[bool | None, typer.Option("--active/--inactive", help="Only these.")] = None,
    as_json: AS_JSON = False,
) -> None:
    """Lists trigger sources with their counters.

    Example:  kiosk pers sources list --campaign cmp-breakfast
    """
    query = {"campaignId": campaign, "businessId": business, "active": active}
    with calling(ctx) as pers:
        found = got(pers.ask(modern.SOURCES, query=query))
    show(found, COLUMNS, as_json=as_json)


@group.command("show")
def show_source(ctx: typer.Context, ident: ID) -> None:
    """Shows a trigger source, as JSON.

    Example:  kiosk pers sources show src-entrance
    """
    with calling(ctx) as pers:
        dump(got(pers.ask(modern.SOURCE, ident)).plain())


@group.command("create")
def create(ctx: typer.Context, name: str, words: FIELDS = None, *, as_json: AS_JSON = False) -> None:
    """Creates a trigger source, of type QR_CODE unless you say otherwise.

    Example:  kiosk pers sources create "Entrance" businessId=biz-morgenrot
    """
    asked = body(SourceAsked, fields(words), {"name": name, "type": "QR_CODE"})
    with calling(ctx) as pers:
        made = got(pers.ask(modern.CREATE_SOURCE, body=asked))
    show_one(made, f"Created {made.name}: {made.id}. Attach it to a campaign: sources attach", as_json=as_json)


@group.command("edit")
def edit(ctx: typer.Context, ident: ID, words: FIELDS = None, *, as_json: AS_JSON = False) -> None:
    """Changes fields of a trigger source.

    Example:  kiosk pers sources edit src-entrance name="Front door"
    """
    with calling(ctx) as pers:
        made = changed(pers, ident, fields(words))
    show_one(made, f"Changed {made.name}: {joined(fields(words))}.", as_json=as_json)


@group.command("activate")
def activate(ctx: typer.Context, ident: ID, *, as_json: AS_JSON = False) -> None:
    """Switches a trigger source on (by its field isActive, which no document promises).

    Example:  kiosk pers sources activate src-entrance
    """
    with calling(ctx) as pers:
        made = changed(pers, ident, {"isActive": "true"})
    show_one(made, f"{made.name} is {'on' if made.is_active else 'still off'}.", as_json=as_json)


@group.command("deactivate")
def deactivate(ctx: typer.Context, ident: ID, *, as_json: AS_JSON = False) -> None:
    """Switches a trigger source off (by its field isActive, which no document promises).

    Example:  kiosk pers sources deactivate src-entrance
    """
    with calling(ctx) as pers:
        made = changed(pers, ident, {"isActive": "false"})
    show_one(made, f"{made.name} is {'still on' if made.is_active else 'off'}.", as_json=as_json)


@group.command("attach")
def attach(ctx: typer.Context, ident: ID, campaign: CAMPAIGN, *, as_json: AS_JSON = False) -> None:
    """Lets a campaign be claimed at this trigger source.

    Example:  kiosk pers sources attach src-entrance cmp-breakfast
    """
    with calling(ctx) as pers:
        made = got(pers.ask(modern.ATTACH, campaign, ident))
    show_one(made, f"{made.name} can be claimed at {joined(made.trigger_source_ids)}.", as_json=as_json)


@group.command("detach")
def detach(ctx: typer.Context, ident: ID, campaign: CAMPAIGN, *, as_json: AS_JSON = False) -> None:
    """Takes a trigger source away from a campaign.

    Example:  kiosk pers sources detach src-entrance cmp-breakfast
    """
    with calling(ctx) as pers:
        made = got(pers.ask(modern.DETACH, campaign, ident))
    show_one(made, f"{made.name} can be claimed at {joined(made.trigger_source_ids) or 'no source'}.", as_json=as_json)


@group.command("delete")
def delete(ctx: typer.Context, ident: ID) -> None:
    """Deletes a trigger source; printed codes of it stop working.

    Example:  kiosk pers sources delete src-old
    """
    with calling(ctx) as pers:
        got(pers.ask(modern.DELETE_SOURCE, ident))
    typer.echo(f"Deleted {ident}.")


def changed(pers: Operations, ident: str, typed: dict[str, str]) -> Source:
    """A trigger source with these fields changed and the others as they were."""
    current = got(pers.ask(modern.SOURCE, ident))
    return got(pers.ask(modern.CHANGE_SOURCE, ident, body=body(SourceAsked, typed, whole(SourceAsked, current))))
