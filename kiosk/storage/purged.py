"""Purged: what stays of claims that have left, which is how many they were and the ids the server gave them."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime, timedelta

from kiosk.storage.rows import moment_text

IDS_KEPT = timedelta(days=30)  #: longer than any open claim could still be taken for one of these
_MANY = 200  #: ids in a record of the journal


def purged_records(connection: sqlite3.Connection) -> list[dict[str, object]]:
    """What the second journal says in place of the claims that were purged."""
    (count,) = connection.execute("SELECT count FROM tally WHERE what = 'purged'").fetchone()
    ids = connection.execute("SELECT server_id, seen FROM purged_id").fetchall()
    records: list[dict[str, object]] = [{"what": "purged before", "count": count, "ids": []}]
    records += [
        {"what": "purged before", "count": 0, "ids": ids[start : start + _MANY]} for start in range(0, len(ids), _MANY)
    ]
    return records if count else []


def keep_ids(connection: sqlite3.Connection, ids: Iterable[tuple[str, str]]) -> None:
    """Ids that purged claims held, and the server's time by which they did."""
    connection.executemany("INSERT OR IGNORE INTO purged_id (server_id, seen) VALUES (?, ?)", ids)


def forget_ids(connection: sqlite3.Connection, seen: datetime | None) -> None:
    """Those so old that no claim which is open, or yet to come, can be taken for them: by the server's clock alone."""
    if seen is None:
        return
    open_states = "('waiting', 'sending', 'uncertain', 'parked')"
    row = connection.execute(f"SELECT min(server_before) FROM claim WHERE state IN {open_states}").fetchone()
    oldest = min(seen, datetime.fromisoformat(row[0])) if row[0] else seen
    connection.execute("DELETE FROM purged_id WHERE seen < ?", (moment_text(oldest - IDS_KEPT),))
