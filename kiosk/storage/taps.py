"""Taps: how often each genuine tag was read when it last claimed, so that a copied message is worth nothing."""

import sqlite3
from collections.abc import Iterable, Iterator

from kiosk.domain.scan import Tap
from kiosk.storage.sealing import Seal

Counted = tuple[str, int]  #: a tag's keyed hash in hexadecimal, as the journal can hold it, and its counter
_MANY = 500  #: tags in one record of the journal


class Replayed(Exception):
    """The same tap, or a later one of its tag, has claimed before."""


def counted(taps: Iterable[Tap], seal: Seal) -> list[Counted]:
    """The taps as they are kept: nobody reads a tag's number from the disk."""
    return [(seal.look_up(tap.tag).hex(), tap.counter) for tap in taps]


def count(connection: sqlite3.Connection, taps: Iterable[Counted]) -> None:
    """Raises each tag's counter, inside the transaction of its claim. Raises Replayed."""
    for tag, counter in taps:
        row = connection.execute(
            "INSERT INTO tap (tag, counter) VALUES (?, ?) ON CONFLICT (tag) DO UPDATE SET counter = excluded.counter"
            " WHERE excluded.counter > tap.counter RETURNING 1",
            (bytes.fromhex(tag), counter),
        ).fetchall()
        if not row:
            raise Replayed


def restore(connection: sqlite3.Connection, taps: Iterable[Counted]) -> None:
    """What the journal remembers; a counter is never lowered."""
    connection.executemany(
        "INSERT INTO tap (tag, counter) VALUES (?, ?) ON CONFLICT (tag) DO UPDATE SET"
        " counter = max(tap.counter, excluded.counter)",
        [(bytes.fromhex(tag), counter) for tag, counter in taps],
    )


def records(connection: sqlite3.Connection) -> Iterator[dict[str, object]]:
    """All counters, for a journal that is written anew."""
    rows = connection.execute("SELECT lower(hex(tag)), counter FROM tap").fetchall()
    for begins in range(0, len(rows), _MANY):
        yield {"what": "taps", "taps": rows[begins : begins + _MANY]}
