"""The server's clock, as its answers tell it, and this machine's own that no hand can set."""

import threading
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


class ServerClock:
    """The last time the server told. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._told: datetime | None = None
        self._ahead: float | None = None

    @property
    def ahead(self) -> float | None:
        """Seconds this machine's clock was ahead when the server last spoke; None: it has not spoken yet."""
        with self._lock:
            return self._ahead

    @property
    def told(self) -> datetime | None:
        """A time that lies before everything that is sent from now on; None: the server has not spoken yet."""
        with self._lock:
            return self._told

    def hear(self, headers: Mapping[str, str]) -> None:
        """Listens to an answer; one from a cache on the way (Age) tells nothing."""
        said = date_of(headers)
        if said is not None:
            with self._lock:
                self._told = said
                self._ahead = (datetime.now(UTC) - said).total_seconds()


def date_of(headers: Mapping[str, str]) -> datetime | None:
    """The server's time in an answer; None where it is missing, unreadable or stale."""
    if headers.get("age", "0").strip() not in {"", "0"}:
        return None
    try:
        said = parsedate_to_datetime(headers.get("date", ""))
    except ValueError:
        return None
    return said if said.tzinfo else said.replace(tzinfo=UTC)


def boot_seconds() -> float:
    """Seconds since this machine was switched on, counting sleep."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)
