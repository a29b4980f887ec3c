"""The fault server's books: what took effect, when it shows in the history, and what no terminal may ever read."""

import threading
import time
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

LIFE = 0.9  #: L: seconds after it was sent in which a request may still take effect
LAG = 0.4  #: H: seconds after which an effect surely shows in the history
QUARANTINE = 1.4  #: Q, more than L + H and hardly more
SPEED = 20  #: the server's clock runs so much faster, so that a Date in whole seconds tells enough
BEGAN = datetime(2026, 11, 22, 12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Booked:
    """One effect."""

    id: str
    reference: str
    member: str
    source: str
    made: datetime
    shows: float  #: on the monotonic clock

    def told(self):
        user = {"id": f"usr-{self.member}", "externalId": self.member, "firstName": "Marta", "lastName": "K"}
        return {"id": self.id, "createdAt": self.made.isoformat(), "user": user, "campaign": {"id": "cmp"}}


class Books:
    """Safe to use from several threads."""

    def __init__(self):
        self._lock = threading.Lock()
        self._began = time.monotonic()
        self._booked = []
        self._tries = Counter()
        self.dead = 0  #: requests that came to life too late to take effect

    def now(self):
        return BEGAN + timedelta(seconds=(time.monotonic() - self._began) * SPEED)

    def tried(self, reference):
        """How often this claim has come in, with this time."""
        with self._lock:
            self._tries[reference] += 1
            return self._tries[reference]

    def book(self, claim, sent, lag=0.0):
        """Takes effect, unless the request is older than any may get: that is what L means."""
        with self._lock:
            now = time.monotonic()
            if now - sent > LIFE:
                self.dead += 1
                return None
            made = Booked(
                f"c-{len(self._booked) + 1}",
                claim["conditionsData"]["source"]["reference"],
                claim["userIdentifier"],
                claim["triggerSourceId"],
                self.now(),
                now + min(lag, LAG * 0.95),
            )
            self._booked.append(made)
            return made

    def shown(self, source):
        """The history at a trigger source as a replica that lags shows it, newest first."""
        now = time.monotonic()
        with self._lock:
            return [one for one in reversed(self._booked) if one.source == source and one.shows <= now]

    def of_the_judge(self):
        """Every effect by its reference: for the judge alone."""
        found = {}
        with self._lock:
            for one in self._booked:
                found.setdefault(one.reference, []).append(one.id)
        return found

    def has(self, reference):
        """Whether it took effect: for the judge alone."""
        with self._lock:
            return any(one.reference == reference for one in reversed(self._booked))
