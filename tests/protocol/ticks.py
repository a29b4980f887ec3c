"""Ticks: the model check's time, as the product's values."""

from datetime import datetime, timedelta

from kiosk.domain.settling import Moment
from tests.protocol.stories import NOON

TICK = 10.0  #: seconds, well over what two clocks of a server may differ


def date(tick: int) -> datetime:
    return NOON + timedelta(seconds=tick * TICK)


def at(now: int, boot: int) -> Moment:
    return Moment(date(now), (now - boot) * TICK, f"boot-{boot}")


def moment(kept: tuple[int, int] | None) -> Moment | None:
    return None if kept is None else at(*kept)
