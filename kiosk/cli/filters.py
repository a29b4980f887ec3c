"""Which claims a command is about, as somebody types it."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Annotated

import typer

from kiosk.cli.asking import Answer, refuse
from kiosk.domain.claim import State

STATES = Annotated[list[State] | None, typer.Option("--state", "-s", help="Only these; may be given several times.")]
SINCE = Annotated[str | None, typer.Option(help="Only scanned since: 2026-11-22T18:00, or 30m, 8h, 2d ago.")]
PLACE = Annotated[str | None, typer.Option(help="Only at this trigger source.")]
BEGINS = Annotated[str | None, typer.Option("--reference", help="Only where the reference begins like this.")]
_UNITS = {"m": "minutes", "h": "hours", "d": "days"}


def filter_of(
    states: Iterable[State], since: str | None, place: str | None = None, reference: str | None = None
) -> Answer:
    """The part of a question that says which."""
    told = {"since": _moment(since) if since else None, "place": place, "reference": reference}
    return {"states": [state.value for state in states]} | told


def _moment(said: str) -> str:
    """A time, or how long ago; without a zone it is this machine's own."""
    try:
        if ago := re.fullmatch(r"(\d{1,6})([mhd])", said.strip()):
            return (datetime.now(UTC) - timedelta(**{_UNITS[ago[2]]: int(ago[1])})).isoformat()
        return datetime.fromisoformat(said.strip()).astimezone().isoformat()
    except (ValueError, OverflowError):
        refuse(f"{said!r} is no time. Write 2026-11-22T18:00, or 30m, 8h, 2d for so long ago.")
