"""Looks into the outbox: counts, claims and their trails; nothing here changes anything."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from kiosk.domain.claim import Counts, Entry, State, TrailStep
from kiosk.storage.rows import COLUMNS, entry_of, moment_text
from kiosk.storage.sealing import Seal


def counts(connection: sqlite3.Connection) -> Counts:
    """By the tally that every move keeps."""
    return Counts(**dict(connection.execute("SELECT what, count FROM tally")))


def recount(connection: sqlite3.Connection) -> Counts:
    """Row by row."""
    found = dict(connection.execute("SELECT state, count(*) FROM claim GROUP BY state"))
    apart = connection.execute("SELECT what, count FROM tally WHERE what IN ('recorded', 'purged')")
    return Counts(**found, **dict(apart))


def open_value(connection: sqlite3.Connection) -> float:
    """What the claims on their way bring together."""
    states = "('waiting', 'sending', 'uncertain')"
    return float(connection.execute(f"SELECT coalesce(sum(value), 0) FROM claim WHERE state IN {states}").fetchone()[0])


def entries(connection: sqlite3.Connection, seal: Seal, states: Iterable[State]) -> list[Entry]:
    """All claims in these states, oldest first."""
    wanted = tuple(states)
    marks = ", ".join("?" * len(wanted))
    rows = connection.execute(f"SELECT {COLUMNS} FROM claim WHERE state IN ({marks}) ORDER BY seq", wanted)
    return [entry_of(row, seal) for row in rows]


def newest(connection: sqlite3.Connection, seal: Seal, since: datetime, most: int) -> list[Entry]:
    """The last claims that were scanned since then, newest first."""
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM claim WHERE scanned_at >= ? ORDER BY scanned_at DESC, seq DESC LIMIT ?",
        (moment_text(since), most),
    )
    return [entry_of(row, seal) for row in rows]


def find(connection: sqlite3.Connection, seal: Seal, reference: str) -> Entry | None:
    """The claim with this reference."""
    row = connection.execute(f"SELECT {COLUMNS} FROM claim WHERE reference = ?", (reference,)).fetchone()
    return entry_of(row, seal) if row else None


def tasks(connection: sqlite3.Connection, seal: Seal) -> list[Entry]:
    """Refusals that no visitor was shown and nobody has seen to, oldest first."""
    return [
        entry_of(row, seal) for row in connection.execute(f"SELECT {COLUMNS} FROM claim WHERE late = 1 ORDER BY seq")
    ]


def timeline(connection: sqlite3.Connection, reference: str, most: int) -> list[TrailStep]:
    """What happened to a claim, in order; the last so many steps of it, or all where that is negative."""
    rows = connection.execute(
        "SELECT at, epoch, attempt, trail.state, said FROM trail JOIN claim ON claim.seq = trail.claim"
        " WHERE reference = ? ORDER BY trail.seq DESC LIMIT ?",
        (reference, most),
    ).fetchall()
    return [
        TrailStep(datetime.fromisoformat(at), epoch, attempt, State(state), said)
        for at, epoch, attempt, state, said in reversed(rows)
    ]
