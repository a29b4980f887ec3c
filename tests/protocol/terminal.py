"""A terminal without eyes and window, for torture: the real outbox, courier, settler and client, in a hurry."""

import random
import time
from contextlib import contextmanager
from datetime import UTC, datetime

from kiosk.api.client import Pers
from kiosk.api.clock import ServerClock
from kiosk.api.paths import PATHS
from kiosk.api.sign_in import SignIn
from kiosk.api.transport import Wire
from kiosk.delivery import settler as settling
from kiosk.delivery.courier import Courier
from kiosk.delivery.settler import Settler
from kiosk.domain import line
from kiosk.domain.claim import Claim, Request, State, Tenant
from kiosk.domain.outcome import Rejected, Uncertain
from kiosk.domain.settling import SettlingRules
from kiosk.storage.outbox import Outbox
from kiosk.storage.reserve import Bounds

DEADLINE = 0.5
LANES = 3
BUSY = 24  #: claims of one terminal that are on their way at a time
HURRIED = {
    line: {"SHORTEST": 0.04, "LONGEST": 0.4, "LOCKED": 0.1},
    settling: {"SOONEST": (0.05, 0.1, 0.2)},
}


@contextmanager
def hurried():
    """Pauses made for venues, cut short: there is no other way to try ten thousand claims in minutes."""
    before = {module: {name: getattr(module, name) for name in names} for module, names in HURRIED.items()}
    try:
        _set(HURRIED)
        yield
    finally:
        _set(before)


def _set(values):
    for module, names in values.items():
        for name, value in names.items():
            setattr(module, name, value)


class Stamped(Wire):
    """Says when each request was sent, so that the server can keep its word about how long one may live."""

    def ask(self, method, path, *, headers, body=None, query=None):
        stamped = {**headers, "X-Sent": repr(time.monotonic())}
        return super().ask(method, path, headers=stamped, body=body, query=query)


class Torture:
    """One of them at a trigger source of its own; the judge hears of every outcome and of a thread that died."""

    def __init__(self, name, folder, url, quarantine, judge):
        self.name, self.source, self._told = name, f"src-{name}", judge.told
        self.put_at, self.unborn = {}, []
        self.outbox = Outbox(folder, datetime.now(UTC), bounds=Bounds(least_free=0, reserve=4096))
        self._tenant = Tenant(url, "project", "business")
        self._clock = ServerClock()
        self._door = SignIn(
            self._wire(url),
            PATHS["v2"],
            project="project",
            business="business",
            proof=lambda: "proof",
            file=folder / "session.json",
        )
        self.courier = self._courier(url, judge.broken)
        self.settler = self._settler(url, quarantine, judge.broken)

    def start(self):
        self.courier.start()
        self.settler.start()

    def stop(self):
        self.courier.stop()
        self.settler.stop()
        self._door.close()
        self.outbox.close()

    def feed(self):
        """Puts what is left, as long as not too much is on its way."""
        while self.unborn and self.outbox.counts().open < BUSY:
            reference, member = self.unborn.pop()
            told = {"source": {"reference": reference}}
            now = datetime.now(UTC)
            claim = Claim(reference, Request(member, self.source, conditions=told), self._tenant, now)
            self.outbox.put(claim, now)
            self.courier.wake(fresh=random.random() < 0.3)

    @property
    def done(self):
        counts = self.outbox.counts()
        return not self.unborn and counts.open == counts.parked

    def _wire(self, url):
        return Stamped(url, connect_seconds=DEADLINE, answer_seconds=DEADLINE, clock=self._clock)

    def _client(self, url):
        return Pers(self._wire(url), PATHS["v2"], self._door)

    def _courier(self, url, broken):
        return Courier(
            self.outbox,
            self._tenant,
            [self._client(url) for _ in range(LANES)],
            hourly=1e9,
            server_time=lambda: self._clock.told,
            tell=self._delivered,
            broken=broken,
        )

    def _settler(self, url, quarantine, broken):
        rules = SettlingRules(frozenset({self.source}), quarantine)
        return Settler(
            self._client(url),
            self.outbox,
            rules,
            hourly=1e9,
            tell=self._delivered,
            resend=lambda: self.courier.wake(fresh=False),
            broken=broken,
        )

    def _delivered(self, event):
        """As the assembly does it."""
        if isinstance(event.outcome, Uncertain | Rejected):
            entry = self.outbox.find(event.reference)
            if entry is not None and entry.state is State.UNCERTAIN:
                self.settler.wake(self.source)
        self._told(event)
