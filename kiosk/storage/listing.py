"""Listing: the claims that fit what somebody asks for, by index and a page at a time, however many there are."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.claim import Entry, State
from kiosk.storage import look
from kiosk.storage.outbox import Outbox
from kiosk.storage.rows import COLUMNS, entry_of, moment_text

_PAGE = 200  #: claims that are read together


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which claims."""

    states: frozenset[State]
    since: datetime | None = None
    place: str | None = None
    begins: str = ""  #: their reference

    @property
    def all_there(self) -> bool:
        """Whether nothing but the state is asked for."""
        return self.since is None and self.place is None and not self.begins


def count(outbox: Outbox, wanted: Wanted) -> int:
    """How many fit; by the tally where that says it."""
    with outbox.database.reading() as connection:
        if wanted.all_there:
            counts = look.counts(connection)
            return sum(getattr(counts, state.value) for state in wanted.states)
        where, values = _where(wanted, _lowest(outbox, wanted))
        asked = f"SELECT count(*) FROM claim WHERE state = ? AND {where}"
        return sum(connection.execute(asked, [state, *values]).fetchone()[0] for state in wanted.states)


def newest(outbox: Outbox, wanted: Wanted, most: int) -> Iterator[Entry]:
    """The newest so many that fit, oldest of these first; read as it is walked."""
    lowest = _lowest(outbox, wanted)
    with outbox.database.reading() as connection:
        sql, values = _seqs(wanted, lowest, "DESC", most)
        first, found = connection.execute(f"SELECT min(seq), count(*) FROM ({sql})", values).fetchone()
    while found > 0:
        page = _page(outbox, wanted, first, min(found, _PAGE))
        yield from (entry for _, entry in page)
        found = found - len(page) if page else 0
        first = page[-1][0] + 1 if page else first


def _page(outbox: Outbox, wanted: Wanted, first: int, most: int) -> list[tuple[int, Entry]]:
    sql, values = _seqs(wanted, first, "ASC", most)
    with outbox.database.reading() as connection:
        rows = connection.execute(
            f"SELECT seq, {COLUMNS} FROM claim WHERE seq IN ({sql}) ORDER BY seq", values
        ).fetchall()
    return [(row[0], entry_of(row[1:], outbox.seal)) for row in rows]


def _seqs(wanted: Wanted, first: int, order: str, most: int) -> tuple[str, list[object]]:
    """State by state, so that each walks its own index, and no further than needed."""
    where, values = _where(wanted, first)
    parts = [
        f"SELECT seq FROM (SELECT seq FROM claim WHERE state = '{state}' AND {where} ORDER BY seq {order} LIMIT {most})"
        for state in wanted.states
    ] or ["SELECT seq FROM claim WHERE FALSE"]
    values = values * len(wanted.states)
    return f"SELECT seq FROM ({' UNION ALL '.join(parts)}) ORDER BY seq {order} LIMIT {most}", values


def _where(wanted: Wanted, first: int) -> tuple[str, list[object]]:
    asked: list[tuple[str, tuple[object, ...]]] = [("seq >= ?", (first,))]
    if wanted.since is not None:
        asked.append(("scanned_at >= ?", (moment_text(wanted.since),)))
    if wanted.place is not None:
        asked.append(("place = ?", (wanted.place,)))
    if wanted.begins:
        begins = "seq IN (SELECT seq FROM claim WHERE reference BETWEEN ? AND ?)"
        asked.append((begins, (wanted.begins, f"{wanted.begins}~")))
    return " AND ".join(sql for sql, _ in asked), [value for _, values in asked for value in values]


def _lowest(outbox: Outbox, wanted: Wanted) -> int:
    """Where a walk may begin: a time says more about a claim's number than its index of states does."""
    if wanted.since is None:
        return 0
    with outbox.database.reading() as connection:
        asked = "SELECT min(seq) FROM claim INDEXED BY claim_scanned WHERE scanned_at >= ?"
        (found,) = connection.execute(asked, (moment_text(wanted.since),)).fetchone()
    return 2**62 if found is None else int(found)
