"""Conditions: the six ways a trigger may look at conditionsData; nothing is coerced."""

import json
from collections.abc import Callable
from typing import Any

from kiosk.sandbox.database import Document


def same(left: object, right: object) -> bool:
    """Compare as JSON does: true is not 1, but 1 is 1.0."""
    return isinstance(left, bool) is isinstance(right, bool) and left == right


def number(value: object) -> bool:
    """Whether it is a number; true and false are not."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def greater(left: Any, right: Any) -> bool:  # noqa: ANN401 - any JSON value
    """Compare two numbers; anything else is not greater."""
    return number(left) and number(right) and left > right


def contains(whole: object, part: object) -> bool:
    """Find a text in a text, or a value in a list."""
    match whole, part:
        case str(), str():
            return part in whole
        case list(), _:
            return any(same(one, part) for one in whole)
        case _:
            return False


HOLDS: dict[str, Callable[[Any, Any], bool]] = {
    "EQUALS": same,
    "NOT_EQUALS": lambda given, wanted: not same(given, wanted),
    "GREATER_THAN": greater,
    "LESS_THAN": lambda given, wanted: greater(wanted, given),
    "CONTAINS": contains,
    "IS_PART_OF": lambda given, wanted: contains(wanted, given),
}


def holds(condition: Document, data: Document) -> bool:
    """Judge one condition; a fact that was not sent holds for NOT_EQUALS only."""
    kind, key = condition["conditionType"], condition["key"]
    return HOLDS[kind](data[key], condition["value"]) if key in data else kind == "NOT_EQUALS"


def told(condition: Document) -> str:
    """Say what was wanted."""
    return f"{condition['key']} {condition['conditionType']} {json.dumps(condition['value'])}"
