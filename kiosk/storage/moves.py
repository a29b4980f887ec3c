"""The moves of the outbox as rows: each inside a transaction that somebody else commits."""

import sqlite3
from datetime import datetime

from kiosk.domain.claim import Entry, State, Tenant, may_be_moved
from kiosk.domain.notice import QT_TRANSLATE_NOOP, STATES, Notice
from kiosk.domain.outcome import Accepted, Outcome, Uncertain, in_words, state_after
from kiosk.storage.database import StorageTrouble
from kiosk.storage.kin import learn
from kiosk.storage.rows import COLUMNS, entry_of, moment_text, tenant_text, values_of
from kiosk.storage.sealing import Seal


class ReferenceTaken(Exception):
    """Another claim has this reference: mint a new one."""


HELD = QT_TRANSLATE_NOOP("Staff", "The server's claim %1 already settles another claim of ours.")
TWICE = QT_TRANSLATE_NOOP("Staff", "the server's id belongs to another claim of ours")
MOVED = QT_TRANSLATE_NOOP("Staff", "Claim %1 cannot become %2: it is %3.")


class Mover:
    """Writes a move and its step in the trail; knows the epoch it writes in."""

    def __init__(self, seal: Seal, epoch: int, server_seen: datetime | None) -> None:
        """`server_seen`: the last time a server told this outbox."""
        self._seal = seal
        self._epoch = epoch
        self.server_seen = server_seen

    @property
    def seen_text(self) -> str | None:
        """That time as text."""
        return moment_text(self.server_seen) if self.server_seen else None

    def insert(self, connection: sqlite3.Connection, row: dict[str, object], now: datetime) -> None:
        """A new claim, waiting. Raises ReferenceTaken."""
        try:
            made = connection.execute(
                "INSERT INTO claim (reference, tenant, place, member_key, sealed, state, scanned_at, changed_at, value,"
                " server_before) VALUES (:reference, :tenant, :place, :member_key, :sealed, 'waiting', :scanned_at,"
                " :now, :value, :seen)",
                {**values_of(row), "now": moment_text(now), "seen": self.seen_text},
            )
        except sqlite3.IntegrityError as taken:
            raise ReferenceTaken(row["reference"]) from taken
        connection.execute("UPDATE tally SET count = count + 1 WHERE what = 'recorded'")
        self.note(connection, made.lastrowid, now, State.WAITING, "recorded")

    def take(
        self, connection: sqlite3.Connection, tenant: Tenant, now: datetime, server_seen: datetime | None
    ) -> Entry | None:
        """The next claim that may go, marked as sending."""
        seen = moment_text(server_seen) if server_seen else None
        row = connection.execute(
            "UPDATE claim SET state = 'sending', attempts = attempts + 1, changed_at = ?,"
            " server_before = coalesce(server_before, ?) WHERE seq = ("
            " SELECT seq FROM claim AS c WHERE state = 'waiting' AND tenant = ? AND NOT EXISTS ("
            "  SELECT 1 FROM claim AS o WHERE o.member_key = c.member_key AND o.place = c.place"
            "  AND o.state IN ('sending', 'uncertain', 'parked'))"
            f" ORDER BY attempts > 0, seq LIMIT 1) RETURNING seq, {COLUMNS}",
            (moment_text(now), seen, tenant_text(tenant)),
        ).fetchone()
        if row is None:
            return None
        self.note(connection, row[0], now, State.SENDING, "marked before the first byte", row[5])
        if server_seen is not None:
            connection.execute("INSERT OR REPLACE INTO fact (name, value) VALUES ('server_seen', ?)", (seen,))
            self.server_seen = server_seen
        return entry_of(row[1:], self._seal)

    def mark(self, connection: sqlite3.Connection, entry: Entry, outcome: Outcome, now: datetime) -> State:
        """What became of an attempt. Raises StorageTrouble where it is no longer the one that was begun.

        A refusal is a task for staff in the same commit: nobody knows yet whether its visitor is still there.
        """
        after = state_after(outcome, entry.doubts - entry.proven)
        server_id = outcome.server_id if isinstance(outcome, Accepted) else None
        row = connection.execute(
            "UPDATE claim SET state = ?, doubts = doubts + ?, server_id = ?, reason = ?, changed_at = ?,"
            " late = ? WHERE reference = ? AND state = 'sending' AND attempts = ? RETURNING seq",
            (
                after,
                isinstance(outcome, Uncertain),
                server_id,
                in_words(outcome),
                moment_text(now),
                after is State.REJECTED,
                entry.claim.reference,
                entry.attempts,
            ),
        ).fetchone()
        if row is None:
            raise StorageTrouble(
                Notice(
                    QT_TRANSLATE_NOOP("Staff", "Claim %1 is no longer the attempt that was begun."),
                    (entry.claim.reference,),
                )
            )
        self.note(connection, row[0], now, after, in_words(outcome), entry.attempts)
        if isinstance(outcome, Accepted):
            learn(connection, entry.claim.request.member, outcome, self._seal, now)
        return after

    def move(
        self,
        connection: sqlite3.Connection,
        reference: str,
        to: State,
        why: str,
        now: datetime,
        server_id: str | None,
        was: State | None,
    ) -> None:
        """A move that no attempt made. Raises StorageTrouble where it is none, or it is no longer what it `was`."""
        row = connection.execute(
            "SELECT seq, state, attempts + doubts > 0 FROM claim WHERE reference = ?", (reference,)
        ).fetchone()
        if row is None or not may_be_moved(State(row[1]), to, tried=bool(row[2])) or was not in {None, row[1]}:
            there = STATES[State(row[1])] if row else Notice(QT_TRANSLATE_NOOP("Staff", "not here"))
            raise StorageTrouble(Notice(MOVED, (reference, STATES[to], there)))
        # From uncertain to waiting is rule R: what was sent before has surely had no effect, and never will.
        connection.execute(
            "UPDATE claim SET proven = CASE WHEN state = 'uncertain' AND ? = 'waiting' THEN doubts ELSE proven END,"
            " state = ?, reason = ?, changed_at = ?, server_id = ? WHERE seq = ?",
            (to, to, why, moment_text(now), server_id, row[0]),
        )
        connection.execute("DELETE FROM doubt WHERE claim = ?", (row[0],))
        self.note(connection, row[0], now, to, why)

    def note(
        self, connection: sqlite3.Connection, seq: int | None, now: datetime, state: State, said: str, attempt: int = 0
    ) -> None:
        """A step of the trail."""
        connection.execute(
            "INSERT INTO trail (claim, at, epoch, attempt, state, said) VALUES (?, ?, ?, ?, ?, ?)",
            (seq, moment_text(now), self._epoch, attempt, state, said),
        )
