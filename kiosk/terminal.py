"""The terminal: one thread, one inbox; it keeps what must be kept, wakes the courier and shows what is true."""

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kiosk.domain.amount import Tariff
from kiosk.domain.claim import Counts
from kiosk.domain.etiquette import Manners, remembered, verdict
from kiosk.domain.events import Counted, Event, Hinted, Slipped, Ticked
from kiosk.domain.memory import set_back
from kiosk.domain.place import Place
from kiosk.domain.screens import Closed, Foreign, Screen, Slip
from kiosk.domain.session import Session, Step, advance, closed, resting
from kiosk.domain.slips import MOST, SHIFT, slip_of
from kiosk.storage.database import StorageTrouble
from kiosk.storage.outbox import Full, Outbox, ReferenceTaken, Replayed

LOG = logging.getLogger(__name__)
IDLE = 0.25  #: seconds between ticks
STEP = timedelta(seconds=1)  #: a clock that goes back further than that was set back
RESTING = 2000  #: so many of the newest claims are looked through at the start: a tenth of a second


class Terminal:
    """The heart. `tell` may be called from any thread; `show` is called from the terminal's own."""

    def __init__(
        self,
        place: Place,
        outbox: Outbox,
        *,
        wake: Callable[[], None],
        show: Callable[[Screen], None],
        broken: Callable[[BaseException], None],
        verdict: Callable[[str, bool], None] = lambda _reader, _good: None,
        session: Session | None = None,
    ) -> None:
        """`wake`: there is something to deliver. `broken`: the thread died, and the process should end.

        `verdict`: what this reader should show by itself, with light and sound; it must not wait for the device.
        """
        self._place = place
        self._outbox = outbox
        self._wake = wake
        self._show = show
        self._broken = broken
        self._verdict = verdict
        self._session = session or Session()
        self._now = datetime.now(UTC)  #: when it last looked at the clock
        self._inbox: queue.SimpleQueue[Event | None] = queue.SimpleQueue()
        self.beats = 0  #: events dealt with, ticks too: a heart that hangs counts no more
        self._thread = threading.Thread(target=self._live, name="terminal", daemon=True)

    def start(self) -> None:
        """Shows the resting screen and begins to listen."""
        slips = self._slips(self._place.tariff) if self._place.tariff else ()
        self._session = replace(self._session, slips=slips, manners=self._manners(datetime.now(UTC)))
        self._session = replace(self._session, screen=resting(self._session, self._place))
        self._show(self._session.screen)
        self._thread.start()

    def stop(self) -> None:
        """Takes no more events; returns when the last one is dealt with."""
        self._inbox.put(None)
        if self._thread.is_alive():
            self._thread.join(5)

    def tell(self, event: Event) -> None:
        """Puts an event into the inbox."""
        self._inbox.put(event)

    def count(self, counts: Counts) -> None:
        """Tells how many claims are still on their way; at a counter also what became of the newest."""
        self.tell(Counted(counts.open))
        if self._place.tariff:
            self.tell(Slipped(self._slips(self._place.tariff)))

    def _slips(self, tariff: Tariff) -> tuple[Slip, ...]:
        try:
            found = self._outbox.newest(datetime.now(UTC) - SHIFT, MOST)
        except StorageTrouble as trouble:  # a line that nobody can read must not keep the next claim away
            LOG.error("the newest claims could not be read", extra={"why": str(trouble)})
            return ()
        return tuple(slip_of(entry, tariff, self._place.zone) for entry in found)

    def _manners(self, now: datetime) -> Manners:
        """Whoever claimed right before a restart rests no shorter for it."""
        if not self._place.cooldown:
            return self._session.manners
        return remembered(self._outbox.newest(now - self._place.cooldown, RESTING), now, self._place)

    def _live(self) -> None:
        try:
            while (event := self._next()) is not None:
                self._deal_with(event)
                self.beats += 1
        except BaseException as trouble:  # noqa: BLE001 - whatever it was, the process must not go on without its heart
            self._broken(trouble)

    def _next(self) -> Event | None:
        try:
            return self._inbox.get(timeout=IDLE)
        except queue.Empty:
            return Ticked()

    def _deal_with(self, event: Event) -> None:
        now = self._looked_at_the_clock()
        before = self._session.screen
        step = advance(self._session, event, now, self._place)
        self._session = self._kept(step, event, now)
        if self._session.screen != before:
            self._show(self._session.screen)
            self._tell_reader(before)
        if step.heard is not None:
            self._dismiss(step.heard)

    def _dismiss(self, reference: str) -> None:
        """Every refusal is a task for staff until its visitor was shown it: told twice costs less than untold."""
        try:
            self._outbox.dismiss_task(reference)
        except StorageTrouble as trouble:
            LOG.error("a refusal stays a task though it was shown", extra={"reference": reference, "why": str(trouble)})

    def _looked_at_the_clock(self) -> datetime:
        """A machine whose battery is flat begins at any date, and is put right while somebody stands before it."""
        now = datetime.now(UTC)
        if self._now - now > STEP:
            self._session = set_back(self._session, self._now - now)
        self._now = now
        return now

    def _tell_reader(self, before: Screen) -> None:
        """After the screen, so after the disk: a beep is a promise too."""
        good = verdict(before, self._session.screen)
        if good is not None and self._session.manners.reader:
            self._verdict(self._session.manners.reader, good)

    def _kept(self, step: Step, event: Event, now: datetime) -> Session:
        """The session to show: the step's own where its claim is on disk, a closed one where it is not."""
        if step.put is None:
            return step.session
        try:
            self._outbox.put(step.put, now)
        except ReferenceTaken:
            return self._kept(advance(self._session, event, now, self._place), event, now)
        except Replayed:
            heard = replace(self._session, seen=step.session.seen)
            return advance(heard, Hinted(Foreign.REPLAYED, step.session.manners.reader), now, self._place).session
        except StorageTrouble as trouble:
            LOG.error("claim not kept, nothing was taken", extra={"reference": step.put.reference, "why": str(trouble)})
            why = Closed.FULL if isinstance(trouble, Full) else Closed.NO_DISK
            return closed(self._session, why, now, str(trouble))
        self._wake()
        self.count(self._outbox.counts())
        return step.session
