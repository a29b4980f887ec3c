"""Bad weather on demand: which faults are in the air and which of them strike a request."""

import itertools
import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from kiosk.sandbox.database import Document


class Kind(StrEnum):
    """What can go wrong on the way."""

    DELAY = "delay"
    DROP_BEFORE = "drop-before-commit"
    DROP_AFTER = "drop-after-commit"
    RESET = "reset"
    STATUS = "status"
    TOO_MANY = "too-many-requests"
    TRUNCATED = "truncated"
    HTML = "html"
    DRIP = "slow-drip"
    LAG = "history-lag"
    EXPIRE = "expire-tokens"
    SKEW = "clock-skew"


# These colour the whole server while they last; the others strike single requests.
CLIMATE = frozenset({Kind.LAG, Kind.SKEW})


@dataclass(slots=True)
class Fault:
    """One fault: where it strikes, how often and how hard."""

    id: int
    kind: Kind
    path: str = "/"
    method: str | None = None
    count: int | None = None
    probability: float = 1.0
    seconds: float = 0.0
    status: int = 503
    retry_after: str = "1"
    after_commit: bool = False
    hits: int = 0

    def told(self) -> Document:
        """Tell it as JSON."""
        return {
            "id": self.id,
            "kind": self.kind.value,
            "path": self.path,
            "method": self.method,
            "count": self.count,
            "probability": self.probability,
            "seconds": self.seconds,
            "status": self.status,
            "retryAfter": self.retry_after,
            "afterCommit": self.after_commit,
            "hits": self.hits,
        }

    def strikes(self, method: str, path: str) -> bool:
        """Whether it falls on this request."""
        here = path.startswith(self.path) and self.method in (None, method)
        spent = self.count is not None and self.hits >= self.count
        return here and not spent and self.kind not in CLIMATE and random.random() < self.probability


@dataclass(slots=True)
class Weather:
    """The faults in the air, changed only from the server's event loop."""

    faults: list[Fault] = field(default_factory=list)
    numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))
    # Access tokens minted in an older generation are refused; "expire-tokens" starts a new one.
    generation: int = 0
    refresh_generation: int = 0

    def add(self, fault: Fault) -> Fault:
        """Let a fault into the air; an expiry happens at once and stays listed as a memory."""
        if fault.kind is Kind.EXPIRE:
            self.generation += 1
            self.refresh_generation += fault.after_commit
            fault.hits = 1
        self.faults.append(fault)
        return fault

    def clear(self, number: int | None = None) -> None:
        """Clear one fault, or the whole sky."""
        self.faults = [fault for fault in self.faults if number is not None and fault.id != number]

    def strike(self, method: str, path: str) -> list[Fault]:
        """Count and return the faults that fall on one request."""
        struck = [fault for fault in self.faults if fault.kind is not Kind.EXPIRE and fault.strikes(method, path)]
        for fault in struck:
            fault.hits += 1
        return struck

    def seconds(self, kind: Kind) -> float:
        """How many seconds of this climate lie over the server."""
        return sum(fault.seconds for fault in self.faults if fault.kind is kind)

    def now(self) -> datetime:
        """Read the server's clock, skewed if the weather says so."""
        return datetime.now(UTC) + timedelta(seconds=self.seconds(Kind.SKEW))
