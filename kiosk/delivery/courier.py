"""The courier: lanes that take, attempt and mark, over one line that is left alone when it is down."""

import logging
import random
import threading
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from kiosk.api.client import Pers
from kiosk.domain.claim import Entry, Tenant
from kiosk.domain.events import Delivered
from kiosk.domain.line import Line, Turn
from kiosk.domain.outcome import Outcome, Uncertain, in_words
from kiosk.storage.outbox import Outbox

LOG = logging.getLogger(__name__)


class Courier:
    """Threads made once, a client each. `wake` may be called from any thread."""

    def __init__(
        self,
        outbox: Outbox,
        tenant: Tenant,
        clients: Sequence[Pers],
        *,
        tell: Callable[[Delivered], None],
        broken: Callable[[BaseException], None],
    ) -> None:
        """One lane for each client. `tell` hears of every attempt after it is on disk."""
        self._outbox = outbox
        self._tenant = tenant
        self._clients = clients
        self._tell = tell
        self._broken = broken
        self._changed = threading.Condition()
        self._line = Line()
        self._trying = False  #: one lane tries a line that is not clear; the others wait for what it finds
        self._woken = 0
        self._fresh = 0  #: visitors who stand there with a claim that was never tried
        self._stopping = False
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
        """Ends within the deadline of one request; what was in flight is uncertain on disk."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        for client in self._clients:
            client.close()
        for thread in self._threads:
            thread.join(3)

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
        """One turn on the line. False: it is time to stop."""
        turn, woken = self._begin_turn()
        if turn is Turn.NOTHING:
            return False
        try:
            found = self._read(client) if turn is Turn.READ else self._claim(client)
        finally:
            self._end_turn()
        if not found:
            self._rest(woken)
        return True

    def _begin_turn(self) -> tuple[Turn, int]:
        """Waits until this lane may use the line; a line that is not clear is tried by one lane at a time."""
        with self._changed:
            while not self._stopping:
                now = time.monotonic()
                turn = self._line.turn(now, fresh=self._fresh > 0)
                if turn is not Turn.NOTHING and not self._trying:
                    self._trying = not self._line.clear
                    self._fresh = max(0, self._fresh - 1)
                    return turn, self._woken
                self._changed.wait(max(0.0, self._line.until - now) if turn is Turn.NOTHING else None)
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
        answered = client.answers()
        self._set(self.line.after_read(answered=answered, now=time.monotonic(), jitter=random.random))
        return True

    def _claim(self, client: Pers) -> bool:
        entry = self._outbox.take(self._tenant, datetime.now(UTC))
        if entry is None:
            return False
        outcome = self._attempt(client, entry)
        self._mark(entry, outcome)
        self.wake(fresh=False)
        return True

    def _attempt(self, client: Pers, entry: Entry) -> Outcome:
        try:
            return client.submit_claim(entry.claim)
        except Exception as trouble:
            LOG.exception("claim %s: nobody foresaw this", entry.claim.reference)
            return Uncertain(f"{type(trouble).__name__} in the terminal itself", alarm=True)

    def _mark(self, entry: Entry, outcome: Outcome) -> None:
        state = self._outbox.mark(entry, outcome, datetime.now(UTC))
        LOG.info("claim %s attempt %d: %s, now %s", entry.claim.reference, entry.attempts, in_words(outcome), state)
        self._set(self.line.after(outcome, time.monotonic(), random.random))
        self._tell(Delivered(entry.claim.reference, outcome))

    def _set(self, line: Line) -> None:
        with self._changed:
            self._line = line
            self._changed.notify_all()
