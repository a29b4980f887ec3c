"""Upkeep: what a terminal does for its outbox beside sending: it checks the books, and lets settled claims go."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.storage.outbox import Outbox
from kiosk.storage.purging import step
from kiosk.watch.books import Books
from kiosk.watch.purging import Purging


@contextmanager
def kept_up(outbox: Outbox, folder: Path, keep: timedelta, alarm: Callable[[str], None]) -> Iterator[None]:
    """While it lasts. `alarm` hears of books that do not balance."""
    with ExitStack() as stack:
        books = Books(outbox.counts, outbox.recount, alarm=alarm)
        stack.callback(books.stop)
        books.start()
        purging = Purging(lambda: step(outbox, folder, datetime.now(UTC), keep))
        stack.callback(purging.stop)
        purging.start()
        yield
