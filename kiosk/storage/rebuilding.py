"""Rebuilding: what the second journal gives back to a file that is new, or older than the journal."""

import sqlite3
from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import islice

from kiosk.storage import taps
from kiosk.storage.database import Database
from kiosk.storage.known import Kept, Known
from kiosk.storage.purged import keep_ids, purged_records
from kiosk.storage.rows import moment_text, values_of

_KEPT = "-30 days"  #: settled claims that a journal written anew still names
_FEW = 500  #: references that are asked for together
_SINCE_PURGED = "settled and purged after this file was copied: look at the server what became of it"


def rebuild(connection: sqlite3.Connection, known: Known, now: datetime) -> None:
    """All of it. Claims without a settlement are uncertain: nobody knows any more what they were doing."""
    for kept in known.claims.values():
        _restore(connection, kept, now)
    connection.execute("UPDATE tally SET count = count + ? WHERE what IN ('recorded', 'purged')", (known.purged,))
    keep_ids(connection, known.ids)


def bring_back(connection: sqlite3.Connection, known: Known, now: datetime, *, restored: bool) -> tuple[int, str]:
    """What the file lacks: how many claims came back, and one that was not brought back since it never was told of.

    In a file that is not `restored` that is the one whose commit was cut off: its visitor was shown nothing.
    """
    there = _states(connection, known.claims)
    missing = [name for name in known.claims if name not in there]
    if not restored and missing == [known.last] and known.claims[known.last].state is None:
        return 0, known.last
    for name in missing:
        _restore(connection, known.claims[name], now)
    for name, state in there.items():
        if state not in {"accepted", "rejected"} and known.claims[name].state:
            _settle(connection, name, known.claims[name], now)
    if restored:
        _park_what_was_purged(connection, known, now)
        keep_ids(connection, known.ids)
    return len(missing), ""


def records(database: Database) -> Iterator[dict[str, object]]:
    """The journal of what is open or was settled lately, as it would have been written, and what is kept beside it."""
    with database.reading() as connection:
        yield from purged_records(connection)
        yield from taps.records(connection)
        rows = connection.execute(
            "SELECT reference, tenant, place, hex(member_key), hex(sealed), scanned_at, value, server_before, state,"
            " server_id, reason FROM claim WHERE state NOT IN ('accepted', 'rejected')"
            " OR changed_at > strftime('%Y-%m-%dT%H:%M:%f', 'now', ?) ORDER BY seq",
            (_KEPT,),
        ).fetchall()
    names = ("reference", "tenant", "place", "member_key", "sealed", "scanned_at", "value")
    for *row, seen, state, server_id, reason in rows:
        yield {"what": "put", "row": dict(zip(names, row, strict=True)), "seen": seen}
        if state in {"accepted", "rejected"}:
            yield {"what": "settled", "reference": row[0], "state": state, "server_id": server_id, "reason": reason}


def _restore(connection: sqlite3.Connection, kept: Kept, now: datetime) -> None:
    state = kept.state or "uncertain"
    reason = kept.reason or "rebuilt from the second journal"
    made = connection.execute(
        "INSERT INTO claim (reference, tenant, place, member_key, sealed, state, doubts, server_id, reason, scanned_at,"
        " changed_at, value, server_before) VALUES (:reference, :tenant, :place, :member_key, :sealed, :state, :doubts,"
        " :server_id, :reason, :scanned_at, :now, :value, :seen)",
        {
            **values_of(kept.row),
            "state": state,
            "doubts": int(state == "uncertain"),
            "server_id": kept.server_id,
            "reason": reason,
            "now": moment_text(now),
            "seen": kept.seen,
        },
    )
    connection.execute("UPDATE tally SET count = count + 1 WHERE what = 'recorded'")
    _note(connection, made.lastrowid, now, state, reason)


def _settle(connection: sqlite3.Connection, name: str, kept: Kept, now: datetime) -> None:
    """The journal hears of a settlement after the file did: a file that lacks it is older."""
    reason = f"known from the second journal: {kept.reason}"
    (seq,) = connection.execute(
        "UPDATE claim SET state = ?, server_id = ?, reason = ?, changed_at = ? WHERE reference = ? RETURNING seq",
        (kept.state, kept.server_id, reason, moment_text(now), name),
    ).fetchone()
    connection.execute("DELETE FROM doubt WHERE claim = ?", (seq,))
    _note(connection, seq, now, str(kept.state), reason)


def _park_what_was_purged(connection: sqlite3.Connection, known: Known, now: datetime) -> None:
    """The journal names every claim that is open: one it does not name was settled, and has been purged since."""
    (purged,) = connection.execute("SELECT count FROM tally WHERE what = 'purged'").fetchone()
    if known.purged <= purged:
        return
    rows = connection.execute("SELECT seq, reference FROM claim WHERE state = 'uncertain'").fetchall()
    for seq in [seq for seq, name in rows if name not in known.claims]:
        connection.execute("UPDATE claim SET state = 'parked', reason = ? WHERE seq = ?", (_SINCE_PURGED, seq))
        _note(connection, seq, now, "parked", _SINCE_PURGED)


def _states(connection: sqlite3.Connection, claims: Mapping[str, Kept]) -> dict[str, str]:
    found: dict[str, str] = {}
    names = iter(claims)
    while few := list(islice(names, _FEW)):
        marks = ", ".join("?" * len(few))
        found.update(connection.execute(f"SELECT reference, state FROM claim WHERE reference IN ({marks})", few))
    return found


def _note(connection: sqlite3.Connection, seq: int | None, now: datetime, state: str, said: str) -> None:
    connection.execute(
        "INSERT INTO trail (claim, at, epoch, attempt, state, said) VALUES (?, ?, 0, 0, ?, ?)",
        (seq, moment_text(now), state, said),
    )
