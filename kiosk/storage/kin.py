"""Kin: identifiers that an accepted answer has shown to be one member; only keyed hashes of them are kept."""

import sqlite3
from datetime import datetime, timedelta

from kiosk.domain.outcome import Accepted
from kiosk.storage.database import Database
from kiosk.storage.rows import moment_text
from kiosk.storage.sealing import Seal

FORGOTTEN = timedelta(days=30)  #: without a visit


def learn(connection: sqlite3.Connection, member: str, accepted: Accepted, seal: Seal, now: datetime) -> None:
    """Notes that the member as sent and all that the answer shows are one, inside a transaction of the caller's."""
    if not accepted.names:
        return
    keys = {seal.look_up(name) for name in (member, *accepted.names)}
    stands_for_all = seal.look_up(accepted.names[0])
    connection.executemany(
        "INSERT OR REPLACE INTO kin (identifier, member, seen_at) VALUES (?, ?, ?)",
        [(key, stands_for_all, moment_text(now)) for key in keys],
    )


def forget(connection: sqlite3.Connection, now: datetime) -> None:
    """Drops who has not been here for long."""
    connection.execute("DELETE FROM kin WHERE seen_at < ?", (moment_text(now - FORGOTTEN),))


def whose(database: Database, seal: Seal, member: str) -> str:
    """The same text for all identifiers of one member, as far as the server has shown it; names nobody."""
    key = seal.look_up(member)
    with database.reading() as connection:
        row = connection.execute("SELECT member FROM kin WHERE identifier = ?", (key,)).fetchone()
    found: bytes = row[0] if row else key
    return found.hex()
