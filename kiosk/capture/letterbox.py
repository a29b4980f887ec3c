"""A letterbox for one: the newest thing put in is what the one taker gets."""

from threading import Condition
from typing import Generic, TypeVar

T = TypeVar("T")


class Letterbox(Generic[T]):
    """Between one thread that puts and one that takes; nothing piles up in it."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._thing: T | None = None
        self._waiting = False
        self._closed = False

    def put(self, thing: T) -> None:
        """Replace what lies in it: an old picture is worth nothing once there is a newer one."""
        with self._changed:
            self._thing = thing
            self._changed.notify_all()

    def take(self, patience: float | None = None) -> T | None:
        """Wait for the next thing; None once closed. Raises TimeoutError after so many seconds."""
        with self._changed:
            self._waiting = True
            self._changed.notify_all()
            there = self._changed.wait_for(lambda: self._closed or self._thing is not None, patience)
            self._waiting = False
            if not there:
                raise TimeoutError
            thing, self._thing = self._thing, None
            return None if self._closed else thing

    def wait_idle(self, timeout: float) -> bool:
        """Wait until the taker has dealt with everything and stands at the box again."""
        with self._changed:
            return self._changed.wait_for(lambda: self._closed or (self._waiting and self._thing is None), timeout)

    def close(self) -> None:
        """Let everybody go."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
