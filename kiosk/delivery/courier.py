"""The courier: lanes that take, attempt and mark, over one line that is left alone when it is down."""

import logging
import random
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime

from kiosk.api.client import Pers
from kiosk.domain.budget import Budget
from kiosk.domain.claim import Entry, State, Tenant
from kiosk.domain.events import Delivered
from kiosk.domain.line import Line, Turn
from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.domain.outcome import Accepted, LockedOut, Outcome, Rejected, Uncertain, Unreachable, in_words
from kiosk.failpoint import reach
from kiosk.storage.database import StorageTrouble
from kiosk.storage.outbox import Outbox

BROKE = QT_TRANSLATE_NOOP("Staff", "%1 in the terminal itself")
LOG = logging.getLogger(__name__)
PATIENCE = 2.0  #: seconds in which all lanes together should end


class Courier:
    """Threads made once, a client each. `wake` may be called from any thread."""

    def __init__(
        self,
        outbox: Outbox,
        tenant: Tenant,
        clients: Sequence[Pers],
        *,
        hourly: float,
        server_time: Callable[[], datetime | None],
        tell: Callable[[Delivered], None],
        broken: Callable[[BaseException], None],
        alarm: Callable[[str], None] = lambda _: None,
    ) -> None:
        """One lane for each client. `tell` hears of every attempt after it is on disk.

        `hourly`: this terminal's share of requests. `server_time`: the last time the server told. `alarm`: why the
        server does not let us in, or nothing once it does.
        """
        self._outbox = outbox
        self._tenant = tenant
        self._clients = clients
        self._server_time = server_time
        self._alarm = alarm
        self._tell = tell
        self._budget = Budget.full(hourly, time.monotonic())
        self._broken = broken
        self._changed = threading.Condition()
        self._line = Line()
        self._heard_time = False  #: a read was answered, so the server has told its time if it ever does
        self._trying = False  #: one lane tries a line that is not clear; the others wait for what it finds
        self._woken = 0
        self._fresh = 0  #: visitors who stand there with a claim that was never tried
        self._stopping = False
        self._under_way: dict[Pers, Entry] = {}
        self._threads = [
            threading.Thread(target=self._run, args=(client,), name=f"lane-{number}", daemon=True)
            for number, client in enumerate(clients, 1)
        ]

    @property
    def line(self) -> Line:
        """The line as it is now."""
        with self._changed:
            return self._line

    def start(self) -> None:
        """Begins with what is waiting."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Ends soon: what was in flight is uncertain on disk, and what surely never left is waiting again."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        for client in self._clients:
            client.close()
        until = time.monotonic() + PATIENCE
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))
        for client, entry in list(self._under_way.items()):
            self._give_back(client, entry)

    def _give_back(self, client: Pers, entry: Entry) -> None:
        """A lane that is stuck in looking up a name or in connecting cannot say so itself any more."""
        if not client.left:
            with suppress(StorageTrouble):  # it could after all
                self._outbox.mark(entry, Unreachable("stopped before it left"), datetime.now(UTC))

    def wake(self, *, fresh: bool = True) -> None:
        """There is something new to take. `fresh`: a visitor waits for it."""
        with self._changed:
            self._woken += 1
            self._fresh += fresh
            self._changed.notify_all()

    def _run(self, client: Pers) -> None:
        try:
            while self._deliver_next(client):
                pass
        except BaseException as trouble:  # noqa: BLE001 - a dead lane must end the process, or claims would wait for ever
            if not self._stopping:
                self._broken(trouble)

    def _deliver_next(self, client: Pers) -> bool:
        """One turn on the line. False: it is time to stop.

        Before the first claim of all a read asks the server for its time: without it no history could prove anything.
        A server that never tells it is sent claims all the same; what becomes uncertain there is for a person.
        """
        turn, woken = self._begin_turn()
        if turn is Turn.NOTHING:
            return False
        try:
            found = self._read(client) if turn is Turn.READ or self._knows_no_time() else self._claim(client)
        finally:
            self._end_turn()
        if not found:
            self._rest(woken)
        return True

    def _knows_no_time(self) -> bool:
        return not self._heard_time and self._server_time() is None and self._outbox.server_seen is None

    def _begin_turn(self) -> tuple[Turn, int]:
        """Waits until this lane may use the line; a line that is not clear is tried by one lane at a time."""
        with self._changed:
            while not self._stopping:
                now = time.monotonic()
                turn = self._line.turn(now, fresh=self._fresh > 0)
                pause = 0.0 if self._fresh else self._budget.wait(now)
                if turn is not Turn.NOTHING and not self._trying and pause <= 0:
                    self._trying = not self._line.clear
                    self._fresh = max(0, self._fresh - 1)
                    return turn, self._woken
                self._changed.wait(max(pause, self._line.until - now) if turn is Turn.NOTHING or pause else None)
            return Turn.NOTHING, self._woken

    def _end_turn(self) -> None:
        with self._changed:
            self._trying = False
            self._changed.notify_all()

    def _rest(self, woken: int) -> None:
        """Nothing is waiting that may go: sleeps until somebody says otherwise."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopping or self._woken != woken)

    def _read(self, client: Pers) -> bool:
        answered, now = client.answers(), time.monotonic()
        with self._changed:
            self._budget = self._budget.spent(now)
            locked = self._line.locked
            self._heard_time |= answered is True
            if isinstance(answered, LockedOut):
                self._line = self._line.after(answered, now, random.random)
            else:
                self._line = self._line.after_read(answered=answered, now=now, jitter=random.random)
            line = self._line
        self._alarm_on_change(locked, line)
        return True

    def _claim(self, client: Pers) -> bool:
        entry = self._outbox.take(self._tenant, datetime.now(UTC), self._server_time())
        if entry is None:
            return False
        while entry is not None:
            self._under_way[client] = entry
            entry = self._mark(entry, self._attempt(client, entry))
        self._under_way.pop(client, None)
        self.wake(fresh=False)
        return True

    def _attempt(self, client: Pers, entry: Entry) -> Outcome:
        with self._changed:
            self._budget = self._budget.spent(time.monotonic())
        reach("attempt.before-send")
        try:
            return client.submit_claim(entry.claim)
        except Exception as trouble:
            LOG.exception("nobody foresaw this attempt", extra={"reference": entry.claim.reference})
            return Uncertain(Notice(BROKE, (type(trouble).__name__,)), alarm=True)

    def _mark(self, entry: Entry, outcome: Outcome) -> Entry | None:
        """Writes what came back, and takes the next claim in the same commit where nothing speaks against it."""
        now = datetime.now(UTC)
        self._set(outcome)
        if self._may_go_on():
            state, following = self._outbox.mark_and_take(entry, outcome, now, self._tenant, self._server_time())
        else:
            state, following = self._outbox.mark(entry, outcome, now), None
        LOG.info("attempt", extra=_attempt_in_fields(entry, outcome, state))
        kept = _as_kept(outcome, state)
        alarm = kept.why if isinstance(kept, Uncertain) and kept.alarm else ""
        self._tell(Delivered(entry.claim.reference, kept, alarm))
        return following

    def _may_go_on(self) -> bool:
        with self._changed:
            self._fresh = max(0, self._fresh - 1)
            now = time.monotonic()
            open_ = self._line.clear and self._line.turn(now) is Turn.CLAIM
            return open_ and not self._stopping and self._budget.wait(now) <= 0

    def _set(self, outcome: Outcome) -> None:
        with self._changed:
            locked = self._line.locked
            self._line = line = self._line.after(outcome, time.monotonic(), random.random)
            self._changed.notify_all()
        self._alarm_on_change(locked, line)

    def _alarm_on_change(self, before: str, line: Line) -> None:
        """A lock is told when it comes, when its reason changes, and when it goes."""
        if line.locked != before:
            self._alarm(line.locked)


def _as_kept(outcome: Outcome, state: State) -> Outcome:
    """What the visitor is told is what is on disk: a yes or a no that was kept as a doubt is a doubt."""
    if state is State.UNCERTAIN and not isinstance(outcome, Uncertain):
        return Uncertain(in_words(outcome), alarm=isinstance(outcome, Accepted))
    return outcome


def _attempt_in_fields(entry: Entry, outcome: Outcome, state: State) -> dict[str, object]:
    """For the log, which takes no words of the server's."""
    fields = {"reference": entry.claim.reference, "attempt": entry.attempts, "state": state}
    return fields | {"outcome": type(outcome).__name__, "code": outcome.code if isinstance(outcome, Rejected) else None}
