"""Fields as somebody types them: name=value, by the wire's own names, checked before anything is sent."""

import json
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, TypeVar

import typer
from pydantic import ValidationError
from pydantic.alias_generators import to_camel

from kiosk.api.asked import Asked, ConditionAsked, TriggerAsked
from kiosk.api.said.campaigns import Reward
from kiosk.api.said.lenient import Said
from kiosk.api.said.triggers import Trigger
from kiosk.cli.pers_line import fail

Body = TypeVar("Body", bound=Asked)

FIELDS = Annotated[
    list[str] | None, typer.Argument(help="Fields as name=value; null takes a limit away.", show_default=False)
]


def fields(words: Sequence[str] | None) -> dict[str, str]:
    """What was typed, by name."""
    parted = [word.partition("=") for word in words or ()]
    if wrong := [name for name, sign, _ in parted if not sign]:
        fail(f"{wrong[0]!r} is no field. Write name=value, such as description='Every morning'.")
    return {name.strip(): value for name, _, value in parted}


def body(model: type[Body], typed: Mapping[str, str], known: Mapping[str, Any] | None = None) -> Body:
    """A body of what was typed, over what is known already; ends the command with a sentence where it does not fit."""
    said = {to_camel(name): value for name, value in (known or {}).items()}
    read = {to_camel(name): _json(value) for name, value in typed.items()}
    raw = {to_camel(name): value for name, value in typed.items()}
    try:
        return model.model_validate({**said, **read})
    except ValidationError as wrong:
        texts = {str(one["loc"][0]): one["type"] for one in wrong.errors() if one["loc"]}
    again = {name: _as_wanted(raw[name], texts.get(name)) if name in texts else value for name, value in read.items()}
    try:
        return model.model_validate({**said, **again})
    except ValidationError as wrong:
        fail(_sentence(model, wrong))


def whole(model: type[Asked], current: Said) -> dict[str, Any]:
    """What there is now in the fields a body has: a change sends all of it, for PUT may mean all."""
    match current:
        case Reward():
            kept: dict[str, Any] = {"token_entity_id": current.token.id if current.token else ""}
        case Trigger() if model is TriggerAsked:
            kept = {"conditions": [condition(one) for one in current.conditions]}
        case _:
            kept = {}
    names = model.model_fields.keys() - kept.keys() - model.UNDOCUMENTED
    return {**kept, **{name: value for name in names if (value := getattr(current, name, None)) is not None}}


def condition(said: Said) -> dict[str, Any]:
    """A condition without the id that only v1.7 knows."""
    return {to_camel(name): getattr(said, name) for name in ConditionAsked.model_fields}


def names_of(model: type[Asked]) -> str:
    """The fields a body has, for a sentence."""
    return ", ".join(field.alias or name for name, field in model.model_fields.items())


def _json(value: str) -> Any:  # noqa: ANN401 - JSON is anything
    try:
        return json.loads(value)
    except ValueError:
        return value


def _as_wanted(raw: str, kind: str | None) -> object:
    """Text where a text is wanted, however much it looks like a number; and a,b where a list is."""
    return [part.strip() for part in raw.split(",")] if kind in {"tuple_type", "list_type"} else raw


def _sentence(model: type[Asked], wrong: ValidationError) -> str:
    first = wrong.errors(include_input=False, include_url=False)[0]
    name = ".".join(str(step) for step in first["loc"])
    if first["type"] == "extra_forbidden":
        return f"{name} is not a field of this. Known: {names_of(model)}."
    if first["type"] == "missing":
        return f"{name} is missing: write {name}=value."
    return f"{name}: {first['msg'].removeprefix('Value error, ')}."
