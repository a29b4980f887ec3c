"""A probe of the disk: an outbox's own settings, tried in a folder of its own beside the outbox."""

import sqlite3
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from kiosk.storage.database import Database

COMMITS = 10


@dataclass(frozen=True, slots=True)
class Probed:
    """What a database here does."""

    version: str
    journal: str
    synchronous: int  #: 2 is FULL
    commit_seconds: float


def probe(folder: Path) -> Probed:
    """Opens a database as the outbox is opened, and times commits. Raises StorageTrouble or OSError."""
    with tempfile.TemporaryDirectory(prefix=".probe-", dir=folder) as own:
        database = Database(Path(own) / "probe.db")
        try:
            with database.reading() as connection:
                journal = str(connection.execute("PRAGMA journal_mode").fetchone()[0])
                synchronous = int(connection.execute("PRAGMA synchronous").fetchone()[0])
            began = time.perf_counter()
            for number in range(COMMITS):
                with database.transaction() as connection:
                    connection.execute("INSERT OR REPLACE INTO fact (name, value) VALUES ('probe', ?)", (number,))
            each = (time.perf_counter() - began) / COMMITS
        finally:
            database.close()
    return Probed(sqlite3.sqlite_version, journal, synchronous, each)
