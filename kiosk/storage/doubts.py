"""Doubts: what has been learnt so far about each uncertain claim, kept on disk between reads of the history."""

import json
import sqlite3
from datetime import datetime

from kiosk.domain.claim import Entry, State
from kiosk.domain.settling import Doubt, Moment
from kiosk.storage.outbox import Outbox
from kiosk.storage.rows import COLUMNS, entry_of, moment_text


def doubtful(outbox: Outbox) -> list[tuple[Entry, Doubt]]:
    """All uncertain claims, in the order in which they became so.

    So what was surely sent comes before what only might have been, when a fall of the machine made both uncertain.
    """
    columns = ", ".join(f"claim.{name.strip()}" for name in COLUMNS.split(","))
    with outbox.database.reading() as connection:
        rows = connection.execute(
            f"SELECT server_before, began, negative, {columns} FROM claim LEFT JOIN doubt ON doubt.claim = claim.seq"
            " WHERE claim.state = ? ORDER BY (SELECT max(seq) FROM trail WHERE trail.claim = claim.seq)",
            (State.UNCERTAIN,),
        ).fetchall()
    return [(entry_of(row[3:], outbox.seal), _doubt(*row[:3])) for row in rows]


def overdue(outbox: Outbox, before: datetime) -> list[str]:
    """References of claims that have been waiting since before then."""
    with outbox.database.reading() as connection:
        rows = connection.execute(
            "SELECT reference FROM claim WHERE state = 'waiting' AND scanned_at < ?", (moment_text(before),)
        )
        return [reference for (reference,) in rows]


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
    """Whether a claim of ours is settled by this claim of the server's, or was before it was purged."""
    with outbox.database.reading() as connection:
        return _holds(connection, server_id)


def holder(outbox: Outbox, server_id: str) -> str | None:
    """Which claim of ours it has settled, in any case of letters; empty: one that was purged."""
    with outbox.database.reading() as connection:
        row = connection.execute(
            "SELECT reference FROM claim WHERE server_id = ?1 COLLATE NOCASE"
            " UNION ALL SELECT '' FROM purged_id WHERE server_id = ?1 COLLATE NOCASE",
            (server_id,),
        ).fetchone()
    return row[0] if row else None


def _holds(connection: sqlite3.Connection, server_id: str) -> bool:
    sql = "SELECT 1 FROM claim WHERE server_id = ?1 UNION ALL SELECT 1 FROM purged_id WHERE server_id = ?1"
    return connection.execute(sql, (server_id,)).fetchone() is not None


def _doubt(after: str | None, began: str | None, negative: str | None) -> Doubt:
    return Doubt(datetime.fromisoformat(after) if after else None, _moment(began), _moment(negative))


def _moment(text: str | None) -> Moment | None:
    if text is None:
        return None
    server, boot, boot_id = json.loads(text)
    return Moment(datetime.fromisoformat(server), boot, boot_id)


def _text(moment: Moment | None) -> str | None:
    return None if moment is None else json.dumps([moment.server.isoformat(), moment.boot, moment.boot_id])
