"""Doubts: what has been learnt so far about each uncertain claim, kept on disk between reads of the history."""

import json
import sqlite3
from datetime import datetime

from kiosk.domain.claim import Entry, State
from kiosk.domain.settling import Doubt, Moment
from kiosk.storage.outbox import Outbox
from kiosk.storage.rows import COLUMNS, entry_of


def doubtful(outbox: Outbox) -> list[tuple[Entry, Doubt]]:
    """All uncertain claims, oldest first."""
    columns = ", ".join(f"claim.{name.strip()}" for name in COLUMNS.split(","))
    with outbox.database.reading() as connection:
        rows = connection.execute(
            f"SELECT server_before, began, negative, {columns} FROM claim LEFT JOIN doubt ON doubt.claim = claim.seq"
            " WHERE claim.state = ? ORDER BY claim.seq",
            (State.UNCERTAIN,),
        ).fetchall()
    return [(entry_of(row[3:], outbox.seal), _doubt(*row[:3])) for row in rows]


def keep_doubt(outbox: Outbox, reference: str, doubt: Doubt, note: str) -> None:
    """Writes what was learnt."""
    with outbox.database.transaction() as connection:
        connection.execute(
            "INSERT INTO doubt (claim, began, negative, note) SELECT seq, ?, ?, ? FROM claim WHERE reference = ?"
            " ON CONFLICT (claim) DO UPDATE SET"
            " began = excluded.began, negative = excluded.negative, note = excluded.note",
            (_text(doubt.began), _text(doubt.negative), note, reference),
        )


def holds(outbox: Outbox, server_id: str) -> bool:
    """Whether a claim of ours is settled by this claim of the server's."""
    with outbox.database.reading() as connection:
        return _holds(connection, server_id)


def _holds(connection: sqlite3.Connection, server_id: str) -> bool:
    return connection.execute("SELECT 1 FROM claim WHERE server_id = ?", (server_id,)).fetchone() is not None


def _doubt(after: str | None, began: str | None, negative: str | None) -> Doubt:
    return Doubt(datetime.fromisoformat(after) if after else None, _moment(began), _moment(negative))


def _moment(text: str | None) -> Moment | None:
    if text is None:
        return None
    server, boot, boot_id = json.loads(text)
    return Moment(datetime.fromisoformat(server), boot, boot_id)


def _text(moment: Moment | None) -> str | None:
    return None if moment is None else json.dumps([moment.server.isoformat(), moment.boot, moment.boot_id])
