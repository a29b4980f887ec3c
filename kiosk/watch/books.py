"""The books: recorded is the sum of all states and of what was purged, checked while it runs."""

import logging
import threading
from collections.abc import Callable

from kiosk.domain.claim import Counts
from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice

LOG = logging.getLogger(__name__)
EVERY = 60.0  #: seconds
SLOW = 15  #: every so many checks the rows themselves are counted


class Books:
    """Checks at start and every minute; a difference is an alarm, and stays one."""

    def __init__(
        self,
        counts: Callable[[], Counts],
        recount: Callable[[], Counts],
        *,
        alarm: Callable[[str], None],
        every: float = EVERY,
    ) -> None:
        """`counts`: by the tally; `recount`: row by row."""
        self._counts = counts
        self._recount = recount
        self._alarm = alarm
        self._every = every
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="books", daemon=True)

    def start(self) -> None:
        """Begins with a check."""
        self._thread.start()

    def stop(self) -> None:
        """Checks no more."""
        self._stopping.set()
        self._thread.join(3)

    def difference(self, *, rows: bool) -> str:
        """What does not balance, in words; empty where all does."""
        counts = self._counts()
        if not counts.conserved:
            return Notice(QT_TRANSLATE_NOOP("Staff", "the books do not balance: %1"), (str(counts),))
        if rows and (found := self._recount()).open != counts.open and self._counts() == counts:
            return Notice(QT_TRANSLATE_NOOP("Staff", "the books say %1, the rows say %2"), (str(counts), str(found)))
        return ""

    def _checked(self, *, rows: bool) -> str:
        """Books that cannot be read do not balance either, and the next check comes all the same."""
        try:
            return self.difference(rows=rows)
        except Exception as trouble:  # noqa: BLE001 - a thread that died would check nothing any more, in silence
            return f"the books cannot be read: {type(trouble).__name__}"

    def _run(self) -> None:
        times = 0
        while True:
            difference = self._checked(rows=times % SLOW == 0)
            if difference and not self._stopping.is_set():
                LOG.critical("the books do not balance", extra={"why": difference})
                self._alarm(difference)
            times += 1
            if self._stopping.wait(self._every):
                return
