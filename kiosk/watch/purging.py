"""Purging in the background: now and then, in small steps, with room between them for a visitor's own claim."""

import logging
import threading
from collections.abc import Callable

LOG = logging.getLogger(__name__)
FIRST = 60.0  #: seconds after the start
EVERY = 12 * 3600.0
BETWEEN = 0.2  #: seconds


class Purging:
    """One thread; what goes wrong is told in the log and tried again next time."""

    def __init__(self, step: Callable[[], bool], *, first: float = FIRST, every: float = EVERY) -> None:
        """`step`: a little of it; False: that was all for now."""
        self._step = step
        self._first = first
        self._every = every
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="purging", daemon=True)

    def start(self) -> None:
        """Begins after a while."""
        self._thread.start()

    def stop(self) -> None:
        """Ends after the step under way."""
        self._stopping.set()
        self._thread.join(3)

    def _run(self) -> None:
        pause = self._first
        while not self._stopping.wait(pause):
            try:
                pause = BETWEEN if self._step() else self._every
            except Exception:
                if self._stopping.is_set():
                    return
                LOG.exception("settled claims could not be purged")
                pause = self._every
