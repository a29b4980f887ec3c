"""Purging: settled claims leave the files after their time, in small steps; how many they were and their ids stay."""

import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.failpoint import reach
from kiosk.storage import kin, taps
from kiosk.storage.boot import note_journal
from kiosk.storage.database import Database
from kiosk.storage.journal import Journal
from kiosk.storage.outbox import Outbox
from kiosk.storage.purged import forget_ids, keep_ids, purged_records
from kiosk.storage.rows import moment_text

FEW = 100  #: claims of one step, so that a visitor's own never waits long


def purge(outbox: Outbox, now: datetime, keep: timedelta) -> int:
    """Takes out a few claims that were settled longer ago than `keep`; returns how many, and zero in the end.

    Never one that is open, nor one that somebody must still see to. A clock set forward purges nothing early: it is
    not later than the server said.
    """
    seen = outbox.server_seen
    if seen is None:
        return 0
    with outbox.database.transaction() as connection:
        rows = _settled(connection, min(now, seen) - keep)
        if not rows:
            return 0
        ids = [ident for _, _, ident in rows if ident]
        told = {"references": [name for _, name, _ in rows], "ids": ids, "seen": moment_text(seen)}
        outbox.journal.append({"what": "purged", **told})
        reach("purge.before-commit")
        _take_out(connection, [seq for seq, _, _ in rows], ids, seen)
    reach("purge.after-commit")
    return len(rows)


def step(outbox: Outbox, folder: Path, now: datetime, keep: timedelta) -> bool:
    """A step of a purge, or its end; False: that was all for now."""
    if purge(outbox, now, keep):
        return True
    tidy(outbox, folder, now - keep)
    return False


def tidy(outbox: Outbox, folder: Path, older: datetime) -> bool:
    """After a purge: nothing of the purged is left in the second journal, the write-ahead log or an old backup.

    False: there was nothing to do.
    """
    if not _is_untidy(outbox.database):
        return False
    compact(outbox.database, outbox.journal)
    for backup in folder.glob("outbox-before-*.db"):
        if backup.stat().st_mtime < older.timestamp():
            backup.unlink()
    reach("tidy.before-commit")
    with outbox.database.transaction() as connection:
        forget_ids(connection, outbox.server_seen)
        kin.forget(connection, older)
        note_journal(connection, outbox.journal.mark, outbox.journal.size)
        connection.execute("DELETE FROM fact WHERE name = 'untidy'")
    with outbox.database.reading() as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return True


def compact(database: Database, journal: Journal) -> None:
    """Writes the second journal anew without what was purged, while visitors' claims go on being put."""

    def still_there(references: list[str]) -> set[str]:
        marks = ", ".join("?" * len(references))
        with database.reading() as connection:
            rows = connection.execute(f"SELECT reference FROM claim WHERE reference IN ({marks})", references)
            return {name for (name,) in rows}

    with database.reading() as connection:
        first = [*purged_records(connection), *taps.records(connection)]
    journal.compact(still_there, first)


def _settled(connection: sqlite3.Connection, before: datetime) -> list[tuple[int, str, str | None]]:
    return connection.execute(
        "SELECT seq, reference, server_id FROM claim WHERE state IN ('accepted', 'rejected') AND late = 0"
        " AND changed_at < ? ORDER BY changed_at LIMIT ?",
        (moment_text(before), FEW),
    ).fetchall()


def _take_out(connection: sqlite3.Connection, seqs: list[int], ids: list[str], seen: datetime) -> None:
    for table, column in (("trail", "claim"), ("doubt", "claim"), ("claim", "seq")):
        connection.executemany(f"DELETE FROM {table} WHERE {column} = ?", [(seq,) for seq in seqs])
    keep_ids(connection, [(ident, moment_text(seen)) for ident in ids])
    connection.execute("INSERT OR REPLACE INTO fact (name, value) VALUES ('untidy', 'yes')")


def _is_untidy(database: Database) -> bool:
    with database.reading() as connection:
        return connection.execute("SELECT 1 FROM fact WHERE name = 'untidy'").fetchone() is not None
