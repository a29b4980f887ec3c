"""The sandbox's own SQLite file: documents, settings, identifiers, proofs and one lock around every transaction."""

import json
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import starmap
from pathlib import Path
from typing import Any

Document = dict[str, Any]

# Marks the file as ours, so that --reset can never empty somebody else's database (an outbox, say).
APPLICATION_ID = 0x50455253

TABLES = ("setting", "document", "identifier", "proof", "claim")
SCHEMA = """
CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS document (
    position INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (kind, id)) STRICT;
CREATE TABLE IF NOT EXISTS identifier (name TEXT NOT NULL, member TEXT NOT NULL, PRIMARY KEY (name, member)) STRICT;
CREATE TABLE IF NOT EXISTS proof (
    proof TEXT NOT NULL, auth_type TEXT NOT NULL, subject TEXT NOT NULL,
    PRIMARY KEY (proof, auth_type, subject)) STRICT;
CREATE TABLE IF NOT EXISTS claim (
    id TEXT PRIMARY KEY, created REAL NOT NULL, campaign TEXT NOT NULL, member TEXT NOT NULL, business TEXT,
    source TEXT, role TEXT NOT NULL, rewarded INTEGER NOT NULL, request TEXT NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS claim_of_member ON claim (campaign, member, created);
CREATE INDEX IF NOT EXISTS claim_at_source ON claim (source, campaign);
CREATE INDEX IF NOT EXISTS claim_by_time ON claim (created);
"""


class NotASandboxError(Exception):
    """The file holds something that is not a sandbox."""


class Database:
    """One connection behind one lock; a claim is judged and booked inside one transaction."""

    def __init__(self, path: Path) -> None:
        """Open the file, or make it."""
        self.lock = threading.RLock()
        self.connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None, timeout=5)
        try:
            self._prove_ours(path)
            # NORMAL survives a killed process, which is all a stand-in has to survive; FULL would only slow it down.
            self.connection.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;" + SCHEMA)
        except BaseException:
            self.connection.close()
            raise

    def _prove_ours(self, path: Path) -> None:
        if not self._empty_or_ours():
            message = f"{path} is there, but it is not a database of the sandbox; it was left alone."
            raise NotASandboxError(message)
        self.connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")

    def _empty_or_ours(self) -> bool:
        try:
            (mark,) = self.connection.execute("PRAGMA application_id").fetchone()
            (tables,) = self.connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except sqlite3.DatabaseError:
            return False
        return bool(mark == APPLICATION_ID or not tables)

    def close(self) -> None:
        """Close the file; a transaction under way ends first."""
        with self.lock:
            self.connection.close()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Hold the lock and one transaction; an exception undoes everything done inside."""
        with self.lock:
            if self.connection.in_transaction:
                yield self.connection
                return
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
            except BaseException:
                self.connection.execute("ROLLBACK")
                raise
            self.connection.execute("COMMIT")

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Read all rows of one statement."""
        with self.lock:
            return self.connection.execute(sql, values).fetchall()

    def write(self, sql: str, *values: object) -> int:
        """Write one statement; the number of rows it touched."""
        with self.transaction() as connection:
            return connection.execute(sql, values).rowcount

    def empty(self) -> None:
        """Forget everything."""
        with self.transaction() as connection:
            for table in TABLES:
                connection.execute(f"DELETE FROM {table}")  # noqa: S608 - names from the tuple above

    def setting(self, name: str) -> str | None:
        """One setting, if it was ever set."""
        found = self.rows("SELECT value FROM setting WHERE name = ?", name)
        return str(found[0][0]) if found else None

    def set(self, name: str, value: str) -> None:
        """Keep one setting."""
        self.write("INSERT OR REPLACE INTO setting VALUES (?, ?)", name, value)

    def get(self, kind: str, key: str | None) -> Document | None:
        """One document by its kind and id."""
        found = self.rows("SELECT body FROM document WHERE kind = ? AND id = ?", kind, key)
        return json.loads(found[0][0]) if found else None

    def all(self, kind: str) -> list[Document]:
        """All documents of a kind, oldest first."""
        return list(starmap(json.loads, self.rows("SELECT body FROM document WHERE kind = ? ORDER BY position", kind)))

    def put(self, kind: str, body: Document) -> Document:
        """Add or replace a document; it keeps its place in the order."""
        self.write(
            "INSERT INTO document (kind, id, body) VALUES (?, ?, ?)"
            " ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body",
            kind,
            body["id"],
            json.dumps(body),
        )
        return body

    def remove(self, kind: str, key: str) -> bool:
        """Remove a document; False when there was none."""
        return self.write("DELETE FROM document WHERE kind = ? AND id = ?", kind, key) > 0
