"""Figures about the outbox that staff look at: pages, sums by time and place, what is oldest; nothing is changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.claim import Entry, State
from kiosk.storage import look
from kiosk.storage.outbox import Outbox
from kiosk.storage.rows import COLUMNS, entry_of, moment_text

_SETTLED_SINCE = (
    "SELECT place, trail.state, count(*) FROM trail JOIN claim ON claim.seq = trail.claim"
    " WHERE trail.seq > ? AND trail.state IN ('accepted', 'rejected') GROUP BY 1, 2"
)
#: The same from the very first step on, by index alone: what is settled stays where it is.
_SETTLED_EVER = (
    "SELECT place, state, count(*) FROM claim WHERE state IN ('accepted', 'rejected') AND ? = 0 GROUP BY 1, 2"
)

DAY = 100_000  #: claims; more than any terminal takes in a day, so that nobody reads a million rows for one


@dataclass(frozen=True, slots=True)
class Sum:
    """So many claims, scanned in this minute, stand there."""

    at: datetime
    place: str
    state: State
    claims: int


@dataclass(frozen=True, slots=True)
class Mark:
    """How far the outbox had come: everything after it is newer, whatever the clocks said."""

    step: int = 0
    claim: int = 0


@dataclass(frozen=True, slots=True)
class Since:
    """What became of claims since a mark, by place; and what is open now."""

    settled: tuple[tuple[str, State, int], ...]
    open: tuple[tuple[str, State, int], ...]
    inherited: int  #: open ones that were there before the mark
    now: Mark


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
    """What was scanned since then, by minute, place and state."""
    with outbox.database.reading() as connection:
        rows = connection.execute(
            "SELECT substr(scanned_at, 1, 16) || ':00+00:00', place, state, count(*) FROM claim"
            " WHERE seq > (SELECT coalesce(max(seq), 0) - ? FROM claim) AND scanned_at >= ? GROUP BY 1, 2, 3",
            (DAY, moment_text(since)),
        ).fetchall()
    return [Sum(datetime.fromisoformat(at), place, State(state), claims) for at, place, state, claims in rows]


def since(outbox: Outbox, mark: Mark) -> Since:
    """All of it at one moment. An outbox that is younger than the mark was rebuilt: then all of it counts."""
    with outbox.database.reading() as connection:
        steps, claims = (
            int(connection.execute(f"SELECT coalesce(max(seq), 0) FROM {table}").fetchone()[0])
            for table in ("trail", "claim")
        )
        begun = mark if mark.step <= steps and mark.claim <= claims else Mark()
        settled = connection.execute(_SETTLED_SINCE if begun.step else _SETTLED_EVER, (begun.step,)).fetchall()
        open_now = connection.execute(
            "SELECT place, state, count(*), sum(seq <= ?) FROM claim"
            " WHERE state IN ('waiting', 'sending', 'uncertain', 'parked') GROUP BY 1, 2",
            (begun.claim,),
        ).fetchall()
    return Since(
        tuple((place, State(state), count) for place, state, count in settled),
        tuple((place, State(state), count) for place, state, count, _ in open_now),
        sum(old for *_, old in open_now),
        Mark(steps, claims),
    )
