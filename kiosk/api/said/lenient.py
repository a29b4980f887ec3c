"""Leniency: fields that may be anything become nothing, never a reason to lose the whole answer."""

from datetime import datetime
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, WrapValidator
from pydantic.alias_generators import to_camel
from pydantic_core.core_schema import ValidatorFunctionWrapHandler

Any_ = TypeVar("Any_")


class Said(BaseModel):
    """Something PERS said; fields it has learned since are kept as they came."""

    model_config = ConfigDict(
        extra="allow",
        frozen=True,
        hide_input_in_errors=True,
        alias_generator=to_camel,
        populate_by_name=True,
        defer_build=True,
    )

    def plain(self) -> dict[str, Any]:
        """Under the wire's own names, as JSON can hold it."""
        return self.model_dump(mode="json", by_alias=True)


def _or_nothing(value: object, read: ValidatorFunctionWrapHandler) -> object:
    try:
        return read(value)
    except ValidationError:
        return None


def flat(value: object) -> list[object]:
    """The documents draw arrays of arrays where their examples show plain ones, and objects where they show arrays."""
    match value:
        case list():
            return [one for part in value for one in (flat(part) if isinstance(part, list) else [part])]
        case dict():
            return list(value.values())
        case _:
            return []


def _texts(value: object) -> list[str]:
    return [one for one in flat(value) if isinstance(one, str)]


def _things(value: object) -> list[object]:
    """Objects with an id; v1.7 declares lists of ids where newer versions show the things themselves."""
    said = [{"id": one} if isinstance(one, str) else one for one in flat(value)]
    return [one for one in said if isinstance(one, dict) and isinstance(one.get("id"), str)]


Maybe = Annotated[Any_ | None, WrapValidator(_or_nothing), Field(default=None)]
Texts = Annotated[tuple[str, ...], BeforeValidator(_texts), Field(default=())]
Things = Annotated[tuple[Any_, ...], BeforeValidator(_things), Field(default=())]
Text = Maybe[str]
Number = Maybe[float]
Yes = Maybe[bool]
Moment = Maybe[datetime]
Anything = Annotated[Any, Field(default=None)]
