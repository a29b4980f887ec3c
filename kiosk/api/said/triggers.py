"""Triggers, which say who may claim and how often, and the conditions they look at."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from kiosk.api.said.lenient import Anything, Number, Said, Text, flat


def _conditions(value: object) -> list[object]:
    """Only v1.7 gives conditions an id, so what makes one is its key."""
    return [one for one in flat(value) if isinstance(one, dict) and isinstance(one.get("key"), str)]


class Condition(Said):
    """One fact a claim must bring along."""

    id: Text
    condition_type: Text
    value: Anything
    key: str

    def says(self) -> tuple[str | None, str, object]:
        """What it is compared by."""
        return self.condition_type, self.key, self.value


class Trigger(Said):
    """A trigger; kinds we do not know stay the texts they are."""

    id: str
    name: Text
    description: Text
    trigger_type: Text
    max_per_day: Number
    max_per_day_per_user: Number
    max_per_user: Number
    max_total: Number
    max_per_day_total: Number
    max_per_source: Number
    min_cooldown_seconds: Number
    max_geo_distance_in_meters: Number
    required_user_info: Anything
    max_multiplier: Number
    completion_threshold: Anything
    conditions: Annotated[tuple[Condition, ...], BeforeValidator(_conditions), Field(default=())]
    source_logic: Text
