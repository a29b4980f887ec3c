"""Keeping a device: opened once, held open, and opened again with growing pauses whenever it goes away."""

import logging
from collections.abc import Callable
from threading import Event

from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice

LOG = logging.getLogger(__name__)

#: Pauses before a device is tried again (seconds); the last one stays.
PAUSES = (0.25, 0.5, 1.0, 2.0, 4.0, 5.0)
STRANGE = QT_TRANSLATE_NOOP("Staff", "The device does what nobody foresaw (%1); it is opened anew.")


class Unready(Exception):
    """A device cannot be used now; the text is a sentence for the staff."""


class Keeper:
    """Runs sessions with a device in its own thread, and tells the outside when it is lost and when it is found."""

    def __init__(self, name: str, lost: Callable[[str, str], None], found: Callable[[str], None]) -> None:
        self._name, self._lost, self._found = name, lost, found
        self._stopped = Event()
        self._tries = 0
        self._told: str | None = None

    @property
    def stopped(self) -> bool:
        """Whether a session should end now."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """End the run as soon as the device lets go."""
        self._stopped.set()

    def rest(self, seconds: float) -> None:
        """Wait, but no longer than until the stop."""
        self._stopped.wait(seconds)

    def run(self, session: Callable[[], None]) -> None:
        """Have session after session until stopped; a session raises Unready when its device is gone."""
        while not self.stopped:
            try:
                session()
            except Unready as why:
                self._trouble(str(why))
            except Exception as strange:  # drivers raise anything, and who is given up never returns
                LOG.error("a device does what nobody foresaw", exc_info=strange)
                self._trouble(Notice(STRANGE, (type(strange).__name__,)))

    def works(self) -> None:
        """Say, from within a session, that the device answers."""
        self._tries = 0
        if self._told is not None:
            self._told = None
            self._found(self._name)

    def _trouble(self, why: str) -> None:
        # A new reason is worth saying: "unplugged" becomes "no permission" when somebody plugs it in.
        if why != self._told and not self.stopped:
            self._told = why
            self._lost(self._name, why)
        self.rest(PAUSES[min(self._tries, len(PAUSES) - 1)])
        self._tries += 1
