"""Trigger sources, the things claims are made at, and their counters."""

from kiosk.api.said.lenient import Anything, Maybe, Moment, Number, Said, Text, Yes


class Analytics(Said):
    """How often a source was used."""

    total_engagements: Number
    unique_users: Number
    first_engaged_at: Moment
    last_engaged_at: Moment
    average_engagements_per_day: Number


class Source(Said):
    """A trigger source; prose names more types than the two that are documented."""

    id: str
    type: Text
    name: Text
    description: Text
    metadata: Anything
    business_id: Text
    is_active: Yes
    analytics: Maybe[Analytics]
    created_at: Moment
    updated_at: Moment
