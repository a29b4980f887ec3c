"""Pages: a long answer in pieces that go through the door."""

import json
import secrets
from collections.abc import Iterable, Iterator
from itertools import islice

ROOM = 48 * 1024  #: bytes of rows on a page; the door takes 64 KiB with what stands around them
MOST = 200  #: rows on a page, so that one is quickly made
KEPT = 4  #: answers that may be read on at the same time

Row = dict[str, object]


class Pages:
    """Answers that are being read; the oldest is let go when there are too many."""

    def __init__(self) -> None:
        """None yet."""
        self._open: dict[str, tuple[Iterator[Row], list[Row]]] = {}

    def first(self, rows: Iterable[Row]) -> Row:
        """The first page, and the token for more."""
        return self._page(secrets.token_hex(8), iter(rows), [])

    def more(self, token: str) -> Row | None:
        """The page after that one. None: nobody is reading this answer any longer."""
        left = self._open.pop(token, None)
        return None if left is None else self._page(secrets.token_hex(8), *left)

    def _page(self, token: str, rows: Iterator[Row], held: list[Row]) -> Row:
        """`held`: the row that did not fit on the page before."""
        page, room = list(held), ROOM - sum(map(_length, held))
        over: list[Row] = []
        for row in islice(rows, MOST - len(held)):
            room -= _length(row)
            if room < 0:
                over = [row]
                break
            page.append(row)
        if not over and len(page) < MOST:
            return {"rows": page, "more": None}
        self._open[token] = (rows, over)
        for oldest in list(self._open)[:-KEPT]:
            del self._open[oldest]
        return {"rows": page, "more": token}


def _length(row: Row) -> int:
    return len(json.dumps(row))
