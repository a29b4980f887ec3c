"""How a device stands: away or well, told once each, however many of its parts have trouble."""

from collections.abc import Callable
from threading import Lock


class Standing:
    """Several threads say how their part of one device is; the outside hears of changes of the whole."""

    def __init__(self, name: str, lost: Callable[[str, str], None], found: Callable[[str], None]) -> None:
        self.name, self._lost, self._found = name, lost, found
        self._lock = Lock()
        self._troubled: set[str] = set()

    def trouble(self, part: str, why: str) -> None:
        """Say that a part has stopped working, and why in one plain sentence."""
        with self._lock:
            first = not self._troubled
            self._troubled.add(part)
        if first:
            self._lost(self.name, why)

    def well(self, part: str) -> None:
        """Say that a part works."""
        with self._lock:
            last = self._troubled == {part}
            self._troubled.discard(part)
        if last:
            self._found(self.name)
