"""The settler: finds out from the claim history what became of uncertain claims, by reads alone."""

import logging
import secrets
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from kiosk.api.client import Pers
from kiosk.api.clock import boot_seconds
from kiosk.domain.budget import Budget
from kiosk.domain.claim import Entry, State
from kiosk.domain.events import Delivered
from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.domain.outcome import Accepted
from kiosk.domain.settling import (
    NEAR,
    UNKNOWN_TIME,
    Doubt,
    Found,
    Judgement,
    Park,
    Reading,
    Resend,
    SettlingRules,
    Wait,
    judge,
    may_settle,
)
from kiosk.storage.boot import boot_id
from kiosk.storage.database import StorageTrouble
from kiosk.storage.doubts import doubtful, holds, keep_doubt, overdue
from kiosk.storage.outbox import Outbox

LOG = logging.getLogger(__name__)
TOO_MANY = QT_TRANSLATE_NOOP("Staff", "found in the history, and %1 more that should not exist")
SHARE = 0.1  #: of the terminal's request budget
SOONEST = (0.3, 1.0, 3.0, 10.0)  #: seconds between the first reads: a dropped answer is mostly there at once
UNIT = 15  #: then a fifteenth of Q, doubling


class Settler:
    """One thread and one client of its own; a read serves all uncertain claims of a trigger source."""

    def __init__(
        self,
        client: Pers,
        outbox: Outbox,
        rules: SettlingRules,
        *,
        hourly: float,
        tell: Callable[[Delivered], None],
        resend: Callable[[], None],
        broken: Callable[[BaseException], None],
    ) -> None:
        """`tell` hears of claims found in the history; `resend`: some that were waiting or held up may go."""
        self._client = client
        self._outbox = outbox
        self._rules = rules
        self._tell = tell
        self._resend = resend
        self._broken = broken
        self._budget = Budget.full(max(hourly * SHARE, 1), time.monotonic())
        self._begun = datetime.now(UTC), boot_seconds()
        self._proven = False  #: the history's filter, in this process
        self._looks: dict[str, tuple[int, float]] = {}  #: how often a source was read, and when it is due again
        self._changed = threading.Condition()
        self._woken = False
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="settler", daemon=True)

    def start(self) -> None:
        """Begins with what is uncertain already."""
        self._thread.start()

    def stop(self) -> None:
        """Ends what is under way."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        self._client.close()
        self._thread.join(3)

    def wake(self, source: str | None = None) -> None:
        """A claim at `source` has become uncertain, or a person asks: look soon."""
        with self._changed:
            self._looks = {one: look for one, look in self._looks.items() if source not in {None, one}}
            self._woken = True
            self._changed.notify_all()

    def _run(self) -> None:
        try:
            while not self._stopping:
                self._rest(self._settle_all())
        except BaseException as trouble:  # noqa: BLE001 - without it uncertain claims would wait for ever in silence
            if not self._stopping:
                self._broken(trouble)

    def _rest(self, seconds: float) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._stopping or self._woken, seconds)
            self._woken = False

    def _settle_all(self) -> float:
        """One round over all uncertain claims; returns the seconds until the next."""
        self._park_overdue()
        by_source: dict[str, list[tuple[Entry, Doubt]]] = {}
        for entry, doubt in doubtful(self._outbox):
            hopeless = self._hopeless(entry, doubt)
            if hopeless:
                self._park(entry, hopeless)
            else:
                by_source.setdefault(entry.claim.request.place, []).append((entry, doubt))
        for source, claims in by_source.items():
            if self._is_due(source):
                self._settle(source, claims)
        return self._next(by_source)

    def _park_overdue(self) -> None:
        """What has waited too long is a person's matter: nobody expects it to be sent any more."""
        for reference in overdue(self._outbox, self._surely() - timedelta(seconds=self._rules.oldest)):
            with suppress(StorageTrouble):  # a lane may have taken it in this very moment
                self._outbox.move(reference, State.PARKED, "waited too long", datetime.now(UTC))

    def _surely(self) -> datetime:
        """At least so late it is: a clock that is set forward while we run makes no claim old."""
        began, boot = self._begun
        return min(datetime.now(UTC), began + timedelta(seconds=boot_seconds() - boot))

    def _hopeless(self, entry: Entry, doubt: Doubt) -> str | None:
        age = self._surely() - entry.claim.scanned_at
        if age > timedelta(seconds=self._rules.oldest):
            return "too old"
        if doubt.after is None:
            return UNKNOWN_TIME
        return may_settle(entry, self._rules)

    def _settle(self, source: str, claims: list[tuple[Entry, Doubt]]) -> None:
        self._budget = self._budget.spent(time.monotonic())
        if not self._prove_filter(claims):
            return
        reading = self._client.read_history(source, _since(doubt for _, doubt in claims), boot_id())
        if reading is None:
            return
        twins = Counter(_whose(entry) for entry, _ in claims)
        for entry, doubt in claims:
            twins[_whose(entry)] -= 1
            judgement = judge(entry, doubt, reading, lambda ident: holds(self._outbox, ident), self._rules)
            try:
                self._apply(entry, judgement, twins[_whose(entry)])
            except StorageTrouble as trouble:  # the next round will do it
                LOG.error("not settled", extra={"reference": entry.claim.reference, "why": str(trouble)})

    def _prove_filter(self, claims: list[tuple[Entry, Doubt]]) -> bool:
        """A server that ignores the filter shows claims for a source that nobody has; then no read proves anything."""
        if self._proven:
            return True
        reading: Reading | None = self._client.read_history(f"no-such-{secrets.token_hex(8)}", None, boot_id())
        if reading is not None and reading.items:
            for entry, _ in claims:
                self._park(entry, "the server's history ignores the trigger source, so it proves nothing")
        self._proven = reading is not None and not reading.items
        return self._proven

    def _apply(self, entry: Entry, judgement: Judgement, twins: int) -> None:
        """`twins`: uncertain claims of the same member here that come after this one, and may explain what is left.

        A fall of the machine can make several. Nothing tells which effect is whose, so the older claim takes the older
        one; as many claims as effects are accepted, and each of the others is sent when its quarantine is over.
        """
        reference, now = entry.claim.reference, datetime.now(UTC)
        match judgement:
            case Found(ident, others):
                more = len(others) - twins
                said = Notice(TOO_MANY, (str(more),)) if more > 0 else "found in the history"
                self._outbox.move(reference, State.ACCEPTED, said, now, ident)
                self._tell(Delivered(reference, Accepted(ident), said if more > 0 else ""))
                self._resend()
            case Resend():
                self._outbox.move(reference, State.WAITING, "surely not in effect: may be sent again", now)
                self._resend()
            case Wait(doubt, why):
                keep_doubt(self._outbox, reference, doubt, why)
            case Park(why):
                self._park(entry, why)
        LOG.info("the history was read", extra={"reference": reference, "outcome": type(judgement).__name__})

    def _park(self, entry: Entry, why: str) -> None:
        try:
            self._outbox.move(entry.claim.reference, State.PARKED, why, datetime.now(UTC))
        except StorageTrouble as trouble:
            LOG.error("not parked", extra={"reference": entry.claim.reference, "why": str(trouble)})

    def _is_due(self, source: str) -> bool:
        """Whether to read now; plans the next read in any case."""
        times, due = self._looks.get(source, (0, 0.0))
        now = time.monotonic()
        if now < due or self._budget.wait(now) > 0:
            return False
        self._looks[source] = (times + 1, now + self._pause(times))
        return True

    def _pause(self, times: int) -> float:
        """Seconds until the next read: soon at first, then slower, never slower than rule R can use."""
        slowest = min(self._rules.between, 1800.0)
        if times < len(SOONEST):
            return min(SOONEST[times], slowest)
        doubled: float = 2.0 ** min(times - len(SOONEST), 10)
        return min(self._rules.quarantine / UNIT * doubled, slowest)

    def _next(self, sources: Iterable[str]) -> float:
        now = time.monotonic()
        dues = [self._looks[source][1] - now for source in sources if source in self._looks]
        return max(0.05, min([*dues, 30.0]))


def _whose(entry: Entry) -> str:
    return entry.claim.request.member.strip().casefold()


def _since(doubts: Iterable[Doubt]) -> datetime | None:
    """The earliest time any of them may have been made, with a day of room; None: nobody knows."""
    afters = [doubt.after for doubt in doubts]
    known = [after for after in afters if after is not None]
    return min(known) - NEAR if len(known) == len(afters) else None
