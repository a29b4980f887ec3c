"""The outbox: claims on disk on their way, and the moves put, take and mark."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from kiosk.domain.claim import MOVES, OPEN, Claim, Counts, Entry, Request, State, Tenant
from kiosk.domain.outcome import Accepted, Outcome, Uncertain, in_words, state_after
from kiosk.storage.database import NAME, Database, StorageTrouble
from kiosk.storage.sealing import read_seal

_COLUMNS = "reference, tenant, sealed, state, attempts, doubts, server_id, reason, scanned_at"


class NotKept(StorageTrouble):
    """The claim is not on disk: nothing was taken."""


class ReferenceTaken(Exception):
    """Another claim has this reference: mint a new one."""


class Outbox:
    """All claims of one terminal. Safe to use from several threads."""

    def __init__(self, folder: Path, now: datetime) -> None:
        """Opens the outbox and raises its epoch. What was being sent when we last stopped is uncertain from now on."""
        new = not (folder / NAME).exists()
        self.database = Database(folder / NAME)
        try:
            self._seal = read_seal(folder, new=new or self._is_empty())
            self._epoch = self._begin_epoch(now)
        except BaseException:
            self.database.close()
            raise

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Closes."""
        self.database.close()

    def put(self, claim: Claim, now: datetime) -> None:
        """When this returns, the claim is on disk. Raises NotKept or ReferenceTaken, and then it is not."""
        with self._writing() as connection:
            try:
                made = connection.execute(
                    "INSERT INTO claim (reference, tenant, place, member_key, sealed, state, scanned_at, changed_at)"
                    " VALUES (?, ?, ?, ?, ?, 'waiting', ?, ?)",
                    (*self._row_of(claim), _text(claim.scanned_at), _text(now)),
                )
            except sqlite3.IntegrityError as taken:
                raise ReferenceTaken(claim.reference) from taken
            connection.execute("UPDATE tally SET count = count + 1 WHERE what = 'recorded'")
            self._note(connection, made.lastrowid, now, State.WAITING, "recorded")

    def take(self, tenant: Tenant, now: datetime) -> Entry | None:
        """The next claim for this tenant, durably marked as sending: never-tried ones first.

        None means: nothing is waiting that may go. A member has at most one claim on the way at a place.
        """
        with self._writing() as connection:
            row = connection.execute(
                "UPDATE claim SET state = 'sending', attempts = attempts + 1, changed_at = ? WHERE seq = ("
                " SELECT seq FROM claim AS c WHERE state = 'waiting' AND tenant = ? AND NOT EXISTS ("
                "  SELECT 1 FROM claim AS o WHERE o.member_key = c.member_key AND o.place = c.place"
                "  AND o.state IN ('sending', 'uncertain', 'parked'))"
                f" ORDER BY attempts > 0, seq LIMIT 1) RETURNING seq, {_COLUMNS}",
                (_text(now), _tenant_text(tenant)),
            ).fetchone()
            if row is None:
                return None
            self._note(connection, row[0], now, State.SENDING, "marked before the first byte", row[5])
            return self._entry(row[1:])

    def mark(self, entry: Entry, outcome: Outcome, now: datetime) -> State:
        """Writes what became of the attempt that `take` began. Returns where the claim stands now."""
        try:
            return self._mark(entry, outcome, now)
        except sqlite3.IntegrityError:
            return self._mark(entry, Uncertain("the server's id belongs to another claim of ours", alarm=True), now)

    def _mark(self, entry: Entry, outcome: Outcome, now: datetime) -> State:
        after = state_after(outcome, entry.doubts)
        server_id = outcome.server_id if isinstance(outcome, Accepted) else None
        with self._writing() as connection:
            row = connection.execute(
                "UPDATE claim SET state = ?, doubts = doubts + ?, server_id = ?, reason = ?, changed_at = ?"
                " WHERE reference = ? AND state = 'sending' AND attempts = ? RETURNING seq",
                (
                    after,
                    isinstance(outcome, Uncertain),
                    server_id,
                    in_words(outcome),
                    _text(now),
                    entry.claim.reference,
                    entry.attempts,
                ),
            ).fetchone()
            if row is None:
                raise StorageTrouble(f"Claim {entry.claim.reference} is no longer the attempt that was begun.")
            self._note(connection, row[0], now, after, in_words(outcome), entry.attempts)
        return after

    def move(self, reference: str, to: State, why: str, now: datetime) -> None:
        """A move that no attempt made, e.g. by a person. Raises StorageTrouble where MOVES does not allow it."""
        with self._writing() as connection:
            row = connection.execute("SELECT seq, state FROM claim WHERE reference = ?", (reference,)).fetchone()
            if row is None or to not in MOVES[State(row[1])]:
                raise StorageTrouble(f"Claim {reference} cannot become {to}: it is {row[1] if row else 'not here'}.")
            connection.execute(
                "UPDATE claim SET state = ?, reason = ?, changed_at = ? WHERE seq = ?", (to, why, _text(now), row[0])
            )
            self._note(connection, row[0], now, to, why)

    def counts(self) -> Counts:
        """How many stand where, by the tally that every move keeps."""
        with self.database.reading() as connection:
            return Counts(**dict(connection.execute("SELECT what, count FROM tally")))

    def recount(self) -> Counts:
        """The same, counted row by row: the check on the tally."""
        with self.database.reading() as connection:
            found = dict(connection.execute("SELECT state, count(*) FROM claim GROUP BY state"))
            apart = connection.execute("SELECT what, count FROM tally WHERE what IN ('recorded', 'purged')")
            return Counts(**found, **dict(apart))

    def entries(self, states: Iterable[State] = OPEN) -> list[Entry]:
        """All claims that stand there, oldest first."""
        wanted = tuple(states)
        marks = ", ".join("?" * len(wanted))
        with self.database.reading() as connection:
            rows = connection.execute(f"SELECT {_COLUMNS} FROM claim WHERE state IN ({marks}) ORDER BY seq", wanted)
            return [self._entry(row) for row in rows]

    def _is_empty(self) -> bool:
        return self.counts().recorded == 0

    def _begin_epoch(self, now: datetime) -> int:
        with self.database.transaction() as connection:
            epoch = int(connection.execute("SELECT value FROM fact WHERE name = 'epoch'").fetchone()[0]) + 1
            connection.execute("UPDATE fact SET value = ? WHERE name = 'epoch'", (str(epoch),))
            left = connection.execute(
                "UPDATE claim SET state = 'uncertain', doubts = doubts + 1, reason = 'stopped while sending',"
                " changed_at = ? WHERE state = 'sending' RETURNING seq, attempts",
                (_text(now),),
            ).fetchall()
            for seq, attempts in left:
                self._note(connection, seq, now, State.UNCERTAIN, "stopped while sending", attempts, epoch)
        return epoch

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        try:
            with self.database.transaction() as connection:
                yield connection
        except sqlite3.OperationalError as trouble:
            raise NotKept(f"The disk does not take it: {trouble}.") from trouble

    def _note(
        self,
        connection: sqlite3.Connection,
        seq: int | None,
        now: datetime,
        state: State,
        said: str,
        attempt: int = 0,
        epoch: int | None = None,
    ) -> None:
        connection.execute(
            "INSERT INTO trail (claim, at, epoch, attempt, state, said) VALUES (?, ?, ?, ?, ?, ?)",
            (seq, _text(now), self._epoch if epoch is None else epoch, attempt, state, said),
        )

    def _row_of(self, claim: Claim) -> tuple[str, str, str, bytes, bytes]:
        body = json.dumps(asdict(claim.request), separators=(",", ":")).encode()
        return (
            claim.reference,
            _tenant_text(claim.tenant),
            claim.request.place,
            self._seal.look_up(claim.request.member),
            self._seal.close(body, claim.reference),
        )

    def _entry(self, row: tuple[str, str, bytes, str, int, int, str | None, str | None, str]) -> Entry:
        reference, tenant, sealed, state, attempts, doubts, server_id, reason, scanned_at = row
        request = Request(**json.loads(self._seal.open(sealed, reference)))
        claim = Claim(reference, request, Tenant(*json.loads(tenant)), datetime.fromisoformat(scanned_at))
        return Entry(claim, State(state), attempts, doubts, server_id, reason)


def _tenant_text(tenant: Tenant) -> str:
    return json.dumps([tenant.base_url, tenant.project, tenant.business])


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")
