"""`kiosk pers triggers`: who may claim, how often, under which conditions."""

from typing import Annotated

import typer

from kiosk.api import modern
from kiosk.api.asked import ConditionAsked, TriggerAsked
from kiosk.api.said.triggers import Condition, Trigger
from kiosk.cli.pers_fields import FIELDS, body, fields, whole
from kiosk.cli.pers_line import AS_JSON, Columns, calling, dump, got, joined, show, show_one

group = typer.Typer(help="Triggers: who may claim, how often, when.", no_args_is_help=True)

ID = Annotated[str, typer.Argument(help="The trigger's id.")]
CAMPAIGN = Annotated[str, typer.Argument(help="The campaign's id.")]
LIMITS = (
    "max_per_user", "max_per_day_per_user", "max_total", "max_per_day_total", "max_per_source",
    "min_cooldown_seconds", "max_geo_distance_in_meters", "max_multiplier", "completion_threshold",
    "required_user_info",
)  # fmt: skip


def limits_text(trigger: Trigger) -> str | None:
    """Only the limits that are set."""
    told = {name: getattr(trigger, name) for name in LIMITS}
    return joined(
        f"{name.replace('_', ' ')} {value:g}" if isinstance(value, float) else f"{name.replace('_', ' ')} {value}"
        for name, value in told.items()
        if value is not None
    )


def condition_text(condition: Condition) -> str:
    """A condition as one reads it."""
    return f"{condition.key} {(condition.condition_type or '?').lower().replace('_', ' ')} {condition.value}"


COLUMNS: Columns[Trigger] = {
    "Id": lambda one: one.id,
    "Name": lambda one: one.name,
    "Type": lambda one: one.trigger_type,
    "Limits": limits_text,
    "Conditions": lambda one: joined(condition_text(condition) for condition in one.conditions),
}


@group.command("list")
def listed(ctx: typer.Context, *, as_json: AS_JSON = False) -> None:
    """Lists triggers with their limits.

    Example:  kiosk pers triggers list
    """
    with calling(ctx) as pers:
        found = got(pers.ask(modern.TRIGGERS))
    show(found, COLUMNS, as_json=as_json)


@group.command("show")
def show_trigger(ctx: typer.Context, ident: ID) -> None:
    """Shows a trigger, as JSON.

    Example:  kiosk pers triggers show trg-breakfast
    """
    with calling(ctx) as pers:
        dump(got(pers.ask(modern.TRIGGER, ident)).plain())


@group.command("create")
def create(ctx: typer.Context, name: str, words: FIELDS = None, *, as_json: AS_JSON = False) -> None:
    """Creates a trigger; without triggerType it is for claims by a business, such as a kiosk's.

    Example:  kiosk pers triggers create "Once a day" maxPerDayPerUser=1 minCooldownSeconds=3600
    """
    asked = body(TriggerAsked, fields(words), {"name": name, "trigger_type": "CLAIM_BY_BUSINESS"})
    with calling(ctx) as pers:
        made = got(pers.ask(modern.CREATE_TRIGGER, body=asked))
    show_one(made, f"Created {made.name}: {made.id}. Give it to a campaign: triggers assign", as_json=as_json)


@group.command("edit")
def edit(ctx: typer.Context, ident: ID, words: FIELDS = None, *, as_json: AS_JSON = False) -> None:
    """Changes fields of a trigger; null takes a limit away.

    Example:  kiosk pers triggers edit trg-breakfast maxPerDayPerUser=2 maxTotal=null
    """
    with calling(ctx) as pers:
        current = got(pers.ask(modern.TRIGGER, ident))
        asked = body(TriggerAsked, fields(words), whole(TriggerAsked, current))
        made = got(pers.ask(modern.CHANGE_TRIGGER, ident, body=asked))
    show_one(made, f"Changed {made.name}: {limits_text(made) or 'no limits'}.", as_json=as_json)


@group.command("assign")
def assign(ctx: typer.Context, ident: ID, campaign: CAMPAIGN, *, as_json: AS_JSON = False) -> None:
    """Gives a campaign this trigger; it has one at a time.

    Example:  kiosk pers triggers assign trg-breakfast cmp-breakfast
    """
    with calling(ctx) as pers:
        made = got(pers.ask(modern.ASSIGN, ident, campaign))
    show_one(made, f"{made.name} has the trigger {ident}.", as_json=as_json)


@group.command("unassign")
def unassign(ctx: typer.Context, ident: ID, campaign: CAMPAIGN, *, as_json: AS_JSON = False) -> None:
    """Takes the trigger off a campaign, which nobody can claim then.

    Example:  kiosk pers triggers unassign trg-breakfast cmp-breakfast
    """
    with calling(ctx) as pers:
        made = got(pers.ask(modern.UNASSIGN, ident, campaign))
    show_one(made, f"{made.name} has no trigger.", as_json=as_json)


@group.command("condition")
def condition(
    ctx: typer.Context,
    ident: ID,
    key: Annotated[str, typer.Argument(help="A key of conditionsData, such as source.")],
    kind: Annotated[str, typer.Argument(help="EQUALS, NOT_EQUALS, GREATER_THAN, LESS_THAN, CONTAINS, IS_PART_OF.")],
    value: Annotated[str, typer.Argument(help="JSON, or a text.")],
    *,
    remove: Annotated[bool, typer.Option("--remove", help="Take it away.")] = False,
    as_json: AS_JSON = False,
) -> None:
    """Adds a condition that claims have to meet, or takes it away; what is so already stays so.

    Examples:

      kiosk pers triggers condition trg-lunch amount GREATER_THAN 10

      kiosk pers triggers condition trg-lunch amount GREATER_THAN 10 --remove
    """
    asked = body(ConditionAsked, {"key": key, "conditionType": kind, "value": value})
    with calling(ctx) as pers:
        made = got(pers.ask(modern.TRIGGER, ident))
        there = (asked.condition_type, asked.key, asked.value) in [one.says() for one in made.conditions]
        if there is remove:
            made = got(pers.ask(modern.TOGGLE_CONDITION, ident, body=asked))
    told = joined(condition_text(one) for one in made.conditions) or "none"
    show_one(made, f"Conditions of {made.name}: {told}.", as_json=as_json)


@group.command("delete")
def delete(ctx: typer.Context, ident: ID) -> None:
    """Deletes a trigger.

    Example:  kiosk pers triggers delete trg-lunch
    """
    with calling(ctx) as pers:
        got(pers.ask(modern.DELETE_TRIGGER, ident))
    typer.echo(f"Deleted {ident}.")
