"""The watchdog: tells systemd that the terminal is ready, and that it is alive, only for as long as it is."""

import os
import socket
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Self

_OFTEN = 4  #: times within the patience of the service manager


def notify(said: str, environment: Mapping[str, str] = os.environ) -> bool:
    """One message to the service manager, as sd_notify(3) has it. False: there is none that listens."""
    path = environment.get("NOTIFY_SOCKET", "")
    if not path:
        return False
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as line:
        line.sendto(said.encode(), path.replace("@", "\0", 1) if path.startswith("@") else path)
        return True
    return False


class Watchdog:
    """Says "alive" from entering on, "ready" when it is told so, "stopping" on leaving."""

    def __init__(self, alive: Callable[[], bool], environment: Mapping[str, str] = os.environ) -> None:
        """`alive`: asked several times within the service manager's patience, on a thread of ours."""
        self._alive = alive
        self._environment = environment
        self._ready = False
        self._leaving = threading.Event()
        self._thread = threading.Thread(target=self._feed, name="watchdog", daemon=True)

    def __enter__(self) -> Self:
        """Begins to look."""
        if self._pause:
            self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stopping."""
        notify("STOPPING=1\nSTATUS=The terminal is closing.", self._environment)
        self._leaving.set()
        if self._thread.is_alive():
            self._thread.join(1)

    def ready(self) -> None:
        """The first screen is on the glass; more often does no harm."""
        if not self._ready:
            notify("READY=1\nSTATUS=The terminal is at work.", self._environment)
        self._ready = True

    @property
    def _pause(self) -> float:
        """Seconds between two signs of life; 0: nobody watches."""
        told = self._environment.get("WATCHDOG_USEC", "")
        return int(told) / 1e6 / _OFTEN if told.isdigit() else 0.0

    def _feed(self) -> None:
        while not self._leaving.wait(self._pause):
            if self._alive():
                notify("WATCHDOG=1", self._environment)


def beating(*counts: Callable[[], int]) -> Callable[[], bool]:
    """Whether all of these have gone on counting since it was last asked: a part that hangs counts no more."""
    seen = [-1] * len(counts)

    def alive() -> bool:
        now = [count() for count in counts]
        went_on = all(new != old for new, old in zip(now, seen, strict=True))
        seen[:] = now
        return went_on

    return alive
