"""Figures about the outbox that staff look at: pages, sums by time and place, what is oldest; nothing is changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.claim import Entry, State
from kiosk.storage import look
from kiosk.storage.outbox import Outbox
from kiosk.storage.rows import COLUMNS, entry_of, moment_text

DAY = 100_000  #: claims; more than any terminal takes in a day, so that nobody reads a million rows for one


@dataclass(frozen=True, slots=True)
class Sum:
    """So many claims, scanned in these ten minutes, stand there."""

    at: datetime
    place: str
    state: State
    claims: int


def oldest_waiting(outbox: Outbox) -> datetime | None:
    """When the claim was scanned that has been waiting longest."""
    with outbox.database.reading() as connection:
        row = connection.execute("SELECT min(scanned_at) FROM claim WHERE state = 'waiting'").fetchone()
    return datetime.fromisoformat(row[0]) if row[0] else None


def open_value(outbox: Outbox) -> float:
    """What the claims on their way bring together, by the catalogue."""
    with outbox.database.reading() as connection:
        return look.open_value(connection)


def page(outbox: Outbox, states: Iterable[State], skip: int, most: int) -> list[Entry]:
    """Claims in these states, newest first."""
    wanted = tuple(states)
    marks = ", ".join("?" * len(wanted))
    asked = f"SELECT {COLUMNS} FROM claim WHERE state IN ({marks}) ORDER BY seq DESC LIMIT ? OFFSET ?"
    with outbox.database.reading() as connection:
        rows = connection.execute(asked, (*wanted, most, skip)).fetchall()
    return [entry_of(row, outbox.seal) for row in rows]


def scanned_since(outbox: Outbox, since: datetime) -> list[Sum]:
    """What was scanned since then, by ten minutes, place and state."""
    with outbox.database.reading() as connection:
        rows = connection.execute(
            "SELECT substr(scanned_at, 1, 15) || '0:00+00:00', place, state, count(*) FROM claim"
            " WHERE seq > (SELECT coalesce(max(seq), 0) - ? FROM claim) AND scanned_at >= ? GROUP BY 1, 2, 3",
            (DAY, moment_text(since)),
        ).fetchall()
    return [Sum(datetime.fromisoformat(at), place, State(state), claims) for at, place, state, claims in rows]
