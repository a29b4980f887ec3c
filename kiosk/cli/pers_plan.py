"""What has to be done to make a server hold what a venue file says: a list of steps, worked out before any is done."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from kiosk.api import legacy, modern
from kiosk.api.asked import Asked, EngagementAsked
from kiosk.api.operation import Operation
from kiosk.api.operations import Operations
from kiosk.api.said.campaigns import Campaign, Engagement, Reward
from kiosk.api.said.lenient import Said
from kiosk.api.said.sources import Source
from kiosk.api.said.triggers import Trigger
from kiosk.cli.pers_campaigns import switched
from kiosk.cli.pers_differences import differences, told
from kiosk.cli.pers_fields import body, whole
from kiosk.cli.pers_line import fail, got
from kiosk.cli.pers_venue import CampaignTable, RewardTable, VenueFile

Named = TypeVar("Named", Campaign, Source, Trigger)
Ways = tuple[Operation[Any], Operation[Any]]

#: How a thing is made, and how it is changed.
TRIGGER: Ways = (modern.CREATE_TRIGGER, modern.CHANGE_TRIGGER)
SOURCE: Ways = (modern.CREATE_SOURCE, modern.CHANGE_SOURCE)
CAMPAIGN: Ways = (legacy.CREATE, legacy.CHANGE)


@dataclass(frozen=True, slots=True)
class There:
    """What is at the server, by name; grows while steps are done."""

    triggers: dict[str, Trigger] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    campaigns: dict[str, Campaign] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do; a change of what is there already waits for a word from the person."""

    said: str
    do: Callable[[Operations, There], object]
    changes: bool = False


def look(pers: Operations, venue: VenueFile) -> There:
    """What is there of what the file names; ends the command where a name stands for two things."""
    return There(
        _by_name("trigger", got(pers.ask(modern.TRIGGERS)), [one.name for one in venue.trigger]),
        _by_name("trigger source", got(pers.ask(modern.SOURCES)), [one.name for one in venue.source]),
        _by_name("campaign", got(pers.ask(modern.CAMPAIGNS)), [one.name for one in venue.campaign]),
    )


def unknown_names(venue: VenueFile, there: There) -> list[str]:
    """Triggers and sources that campaigns name, and neither the file nor the server knows."""
    triggers = there.triggers.keys() | {one.name for one in venue.trigger}
    sources = there.sources.keys() | {one.name for one in venue.source}
    wanted = [(f"the trigger {one.trigger!r}", one.trigger in triggers) for one in venue.campaign]
    wanted += [(f"the trigger source {name!r}", name in sources) for one in venue.campaign for name in one.sources]
    return [what for what, known in wanted if not known]


def steps(venue: VenueFile, there: There) -> Iterator[Step]:
    """All of it, in an order in which each finds what it needs; a new campaign is switched on last."""
    for trigger in venue.trigger:
        yield from _thing("trigger", there.triggers, trigger, trigger.name, TRIGGER)
    for source in venue.sources():
        yield from _thing("trigger source", there.sources, source, source.name, SOURCE)
    for campaign in venue.campaign:
        yield from _thing("campaign", there.campaigns, campaign.asked(), campaign.name, CAMPAIGN)
        yield from _parts(campaign, there.campaigns.get(campaign.name), there)


def _thing(kind: str, known: dict[str, Any], wanted: Asked, name: str, ways: Ways) -> Iterator[Step]:
    """Makes a trigger, a source or a campaign, or changes the one of this name."""
    make, change = ways
    current = known.get(name)
    if current is None:
        yield Step(f"{kind} {name}: make it", lambda pers, _: known.update({name: got(pers.ask(make, body=wanted))}))
    elif found := differences(wanted, current):
        asked = _over(wanted, current)
        said = f"{kind} {name}: {told(found)}"
        yield Step(said, lambda pers, _: got(pers.ask(change, current.id, body=asked)), changes=True)


def _parts(wanted: CampaignTable, current: Campaign | None, there: There) -> Iterator[Step]:
    units = {unit.token.id: unit for unit in current.token_units if unit.token} if current else {}
    for reward in wanted.rewards:
        yield from _reward(wanted.name, reward, units.get(reward.token))
    known = {frozenset(one.business_ids): one for one in current.business_engagements} if current else {}
    for engagement in wanted.engagements:
        yield from _engagement(wanted.name, engagement, known.get(frozenset(engagement.business_ids)))
    yield from _trigger_of(wanted, current.trigger if current else None, new=current is None)
    for source in wanted.sources:
        yield from _attached(wanted.name, source, there.sources.get(source), current)
    yield from _switch(wanted, current)


def _reward(campaign: str, wanted: RewardTable, unit: Reward | None) -> Iterator[Step]:
    asked = wanted.asked()
    if unit is None:
        yield Step(
            f"campaign {campaign}: give {wanted.amount:g} of {wanted.token}",
            lambda pers, there: got(pers.ask(modern.ADD_REWARD, there.campaigns[campaign].id, body=asked)),
        )
    elif found := differences(asked, unit, but={"token_entity_id"}):
        yield Step(
            f"campaign {campaign}, reward {wanted.token}: {told(found)}",
            lambda pers, there: got(
                pers.ask(modern.CHANGE_REWARD, there.campaigns[campaign].id, unit.id, body=_over(asked, unit))
            ),
            changes=True,
        )


def _engagement(campaign: str, wanted: EngagementAsked, current: Engagement | None) -> Iterator[Step]:
    who = ", ".join(wanted.business_ids)
    if current is None:
        yield Step(
            f"campaign {campaign}: let {who} take part",
            lambda pers, there: got(pers.ask(modern.ENGAGE, there.campaigns[campaign].id, body=wanted)),
        )
    elif found := differences(wanted, current, but={"business_ids"}):
        asked = _over(wanted, current)
        yield Step(
            f"campaign {campaign}, engagement of {who}: {told(found)}",
            lambda pers, there: got(
                pers.ask(modern.CHANGE_ENGAGEMENT, there.campaigns[campaign].id, current.id, body=asked)
            ),
            changes=True,
        )


def _trigger_of(wanted: CampaignTable, now: Trigger | None, *, new: bool) -> Iterator[Step]:
    if now is None or now.name != wanted.trigger:
        instead = f" instead of {now.name}" if now else ""
        yield Step(
            f"campaign {wanted.name}: trigger {wanted.trigger}{instead}",
            lambda pers, there: got(
                pers.ask(modern.ASSIGN, there.triggers[wanted.trigger].id, there.campaigns[wanted.name].id)
            ),
            changes=not new and now is not None,
        )


def _attached(campaign: str, name: str, source: Source | None, current: Campaign | None) -> Iterator[Step]:
    if source is None or current is None or source.id not in current.trigger_source_ids:
        yield Step(
            f"campaign {campaign}: can be claimed at {name}",
            lambda pers, there: got(pers.ask(modern.ATTACH, there.campaigns[campaign].id, there.sources[name].id)),
        )


def _switch(wanted: CampaignTable, current: Campaign | None) -> Iterator[Step]:
    if bool(current and current.is_active) is not wanted.active:
        yield Step(
            f"campaign {wanted.name}: switch it {'on' if wanted.active else 'off'}",
            lambda pers, there: switched(pers, there.campaigns[wanted.name].id, on=wanted.active),
            changes=current is not None,
        )


def _over(wanted: Asked, current: Said) -> Asked:
    """All fields as they are, with the file's over them: PUT may mean all."""
    asked = {name: getattr(wanted, name) for name in wanted.model_fields_set}
    return body(type(wanted), {}, {**whole(type(wanted), current), **asked})


def _by_name(kind: str, found: Sequence[Named], wanted: Sequence[str]) -> dict[str, Named]:
    made: dict[str, Named] = {}
    for one in found:
        if one.name in made and one.name in wanted:
            fail(f"There are two of {kind} {one.name!r} at the server ({made[one.name].id}, {one.id}). Rename one.")
        made[one.name or one.id] = one
    return made
