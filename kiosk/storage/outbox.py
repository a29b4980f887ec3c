"""The outbox: claims on disk on their way, and the moves put, take and mark."""

import logging
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Self, TypeVar

from kiosk.domain.claim import OPEN, Claim, Counts, Entry, State, Tenant, TrailStep
from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.domain.outcome import Accepted, Outcome, Uncertain, in_words
from kiosk.failpoint import reach
from kiosk.storage import kin, look, taps
from kiosk.storage.boot import boot_id, end_epoch, note_generation, note_journal
from kiosk.storage.database import StorageTrouble
from kiosk.storage.moves import HELD, TWICE, Mover, ReferenceTaken
from kiosk.storage.opening import open_outbox
from kiosk.storage.reserve import MOST, NO_ROOM, WORTH, Bounds, Full, NotKept, has_room, keep_reserve, spend_reserve
from kiosk.storage.rows import row_of
from kiosk.storage.taps import Replayed

__all__ = ["Full", "NotKept", "Outbox", "ReferenceTaken", "Replayed"]

LOG = logging.getLogger(__name__)
_SETTLED = frozenset({State.ACCEPTED, State.REJECTED})
_LONGEST = 1000  #: letters of a reason, in the second journal
Done = TypeVar("Done")


class Outbox:
    """All claims of one terminal. Safe to use from several threads."""

    def __init__(self, folder: Path, now: datetime, *, bounds: Bounds | None = None, boot: str | None = None) -> None:
        """Opens the outbox, or rebuilds it where it is damaged. Raises StorageTrouble with a sentence."""
        self._folder = folder
        self._bounds = bounds or Bounds()
        opened = open_outbox(folder, now, boot or boot_id())
        self.database, self.seal, self.journal = opened.database, opened.seal, opened.journal
        self._epoch = opened.start.epoch
        self._mover = Mover(opened.seal, opened.start.epoch, opened.server_seen)
        self.alarm = opened.alarm  #: what staff must know about the last stop; empty: nothing
        self._closed = False
        keep_reserve(folder, self._bounds.reserve)

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Closes, and notes that it was in good order."""
        self.close()

    def close(self) -> None:
        """Notes a clean stop and lets go of the files; a full disk costs only the note. Once is enough."""
        if self._closed:
            return
        self._closed = True
        with suppress(StorageTrouble, OSError, sqlite3.DatabaseError):
            if not self.database.harmed:
                self._note_good_order()
        self.journal.close()
        self.database.close()

    def _note_good_order(self) -> None:
        """Without it, as where something could not be read, the next start looks at all of it."""
        with self._writing() as connection:
            generation = end_epoch(connection, self._epoch)
            note_journal(connection, self.journal.mark)
        note_generation(self._folder, generation)

    @property
    def server_seen(self) -> datetime | None:
        """The last time a server told this outbox: everything taken from now on comes after it."""
        return self._mover.server_seen

    def put(self, claim: Claim, now: datetime) -> None:
        """When this returns, the claim is on disk, and with it the counters of its tags.

        Raises NotKept, Full, ReferenceTaken or Replayed, and then nothing of it is.
        """
        self._make_sure_of_room(claim)
        row, counted = row_of(claim, self.seal), taps.counted(claim.taps, self.seal)
        try:
            with self._writing() as connection:
                self._mover.insert(connection, row, now)
                taps.count(connection, counted)
                put = {"what": "put", "row": row, "seen": self._mover.seen_text}
                self.journal.append(put | ({"taps": counted} if counted else {}))
                reach("put.before-commit")
        except (NotKept, OSError) as trouble:
            self.journal.void(claim.reference)
            raise NotKept(
                Notice(QT_TRANSLATE_NOOP("Staff", "The disk does not take it: %1"), (str(trouble),))
            ) from trouble
        reach("put.after-commit")
        _log("kept", claim.reference, State.WAITING)

    def take(self, tenant: Tenant, now: datetime, server_seen: datetime | None = None) -> Entry | None:
        """The next claim for this tenant, durably marked as sending: never-tried ones first.

        None means: nothing is waiting that may go. A member has at most one claim on the way at a place.
        `server_seen`: a time the server has told, which this attempt comes after.
        """
        taken = self._using_reserve(lambda connection: self._mover.take(connection, tenant, now, server_seen))
        reach("take.after-commit")
        if taken is not None:
            _log("taken", taken.claim.reference, State.SENDING)
        return taken

    def mark(self, entry: Entry, outcome: Outcome, now: datetime) -> State:
        """Writes what became of the attempt that `take` began. Returns where the claim stands now."""
        return self.mark_and_take(entry, outcome, now, None)[0]

    def mark_and_take(
        self,
        entry: Entry,
        outcome: Outcome,
        now: datetime,
        tenant: Tenant | None,
        server_seen: datetime | None = None,
    ) -> tuple[State, Entry | None]:
        """`mark` and the next `take` for this tenant in one commit, so that a backlog costs half the syncs."""

        def act(connection: sqlite3.Connection) -> tuple[State, Entry | None]:
            after = self._mover.mark(connection, entry, outcome, now)
            return after, self._mover.take(connection, tenant, now, server_seen) if tenant else None

        reach("mark.before")
        try:
            after, taken = self._using_reserve(act)
        except sqlite3.IntegrityError:
            doubt = Uncertain(Notice(TWICE), alarm=True)
            return self.mark_and_take(entry, doubt, now, tenant, server_seen)
        reach("mark.after-commit")
        if taken is not None:
            _log("taken", taken.claim.reference, State.SENDING)
        server_id = outcome.server_id if isinstance(outcome, Accepted) else None
        self._note_settled(entry.claim.reference, after, server_id, in_words(outcome))
        return after, taken

    def move(
        self,
        reference: str,
        to: State,
        why: str,
        now: datetime,
        server_id: str | None = None,
        *,
        was: State | None = None,
    ) -> None:
        """A move that no attempt made: by a read of the history, or by a person. Raises StorageTrouble.

        `was`: where it stood when that was decided; if it no longer does, nothing is moved.
        """
        try:
            self._using_reserve(
                lambda connection: self._mover.move(connection, reference, to, why, now, server_id, was)
            )
        except sqlite3.IntegrityError as held:
            raise StorageTrouble(Notice(HELD, (server_id or "",))) from held
        reach("move.after-commit")
        _log("moved", reference, to)
        self._note_settled(reference, to, server_id, why)

    def counts(self) -> Counts:
        """How many stand where, by the tally that every move keeps."""
        with self.database.reading() as connection:
            return look.counts(connection)

    def recount(self) -> Counts:
        """The same, counted row by row: the check on the tally."""
        with self.database.reading() as connection:
            return look.recount(connection)

    def entries(self, states: Iterable[State] = OPEN) -> list[Entry]:
        """All claims that stand there, oldest first."""
        with self.database.reading() as connection:
            return look.entries(connection, self.seal, states)

    def newest(self, since: datetime, most: int) -> list[Entry]:
        """The last claims that were scanned since then, newest first."""
        with self.database.reading() as connection:
            return look.newest(connection, self.seal, since, most)

    def find(self, reference: str) -> Entry | None:
        """The claim with this reference."""
        with self.database.reading() as connection:
            return look.find(connection, self.seal, reference)

    def timeline(self, reference: str, most: int = -1) -> list[TrailStep]:
        """All that ever happened to a claim, in order, or the last so many steps of it."""
        with self.database.reading() as connection:
            return look.timeline(connection, reference, most)

    def whose(self, member: str) -> str:
        """The same text for all identifiers of one member, as far as accepted answers have shown it; names nobody."""
        return kin.whose(self.database, self.seal, member)

    def dismiss_task(self, reference: str) -> None:
        """Its visitor was shown the refusal, or somebody has seen to it."""
        with self._writing() as connection:
            connection.execute("UPDATE claim SET late = 0 WHERE reference = ?", (reference,))

    def tasks(self) -> list[Entry]:
        """Refusals by the server that no visitor was shown and nobody has seen to, oldest first."""
        with self.database.reading() as connection:
            return look.tasks(connection, self.seal)

    def _make_sure_of_room(self, claim: Claim) -> None:
        if not has_room(self._folder, self._bounds.least_free):
            raise NotKept(NO_ROOM)
        keep_reserve(self._folder, self._bounds.reserve)
        counts = self.counts()
        if counts.open - counts.parked >= self._bounds.max_open:
            raise Full(Notice(MOST, (str(self._bounds.max_open),)))
        if self._bounds.max_value is not None:
            with self.database.reading() as connection:
                if look.open_value(connection) + claim.value > self._bounds.max_value:
                    raise Full(Notice(WORTH, (f"{self._bounds.max_value:g}",)))

    def _note_settled(self, reference: str, state: State, server_id: str | None, why: str) -> None:
        """Unsynced on purpose: what a pulled plug takes from it only makes a rebuilt claim uncertain."""
        if state in _SETTLED:
            settled = {"reference": reference, "state": state, "server_id": server_id, "reason": why[:_LONGEST]}
            with suppress(OSError):
                self.journal.append({"what": "settled", **settled}, sync=False)

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        try:
            with self.database.transaction() as connection:
                yield connection
        except sqlite3.OperationalError as trouble:
            raise NotKept(f"{trouble}.") from trouble

    def _using_reserve(self, act: Callable[[sqlite3.Connection], Done]) -> Done:
        """A move of a claim that is there already: a disk without room for it is given the reserve's."""
        try:
            with self._writing() as connection:
                return act(connection)
        except NotKept:
            if not spend_reserve(self._folder):
                raise
        with self._writing() as connection:
            return act(connection)


def _log(what: str, reference: str, state: State) -> None:
    LOG.info(what, extra={"reference": reference, "state": state})
