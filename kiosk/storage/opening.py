"""The opening of an outbox: good, new, or damaged and rebuilt from its second journal; never empty in silence."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.storage import kin, taps
from kiosk.storage.boot import Start, begin_epoch, note_generation
from kiosk.storage.database import NAME, Database, OutboxDamaged, StorageTrouble
from kiosk.storage.journal import NAME as JOURNAL
from kiosk.storage.journal import Journal, Kept
from kiosk.storage.rows import moment_text, values_of
from kiosk.storage.sealing import NAME as KEY
from kiosk.storage.sealing import Seal, read_seal

LONG = 32 * 1024 * 1024  #: bytes at which the journal is written anew
GONE = "The outbox file was gone."
UNWRITTEN = "The outbox was stopped while it wrote its first claims."
_KEPT = "-30 days"  #: settled claims that a journal written anew still names


@dataclass(frozen=True, slots=True)
class Opened:
    """An outbox that is ready."""

    database: Database
    seal: Seal
    journal: Journal
    start: Start
    alarm: str
    server_seen: datetime | None


def open_outbox(folder: Path, now: datetime, boot: str) -> Opened:
    """Opens it, and leaves nothing open where that fails. Raises StorageTrouble."""
    damage = "" if (folder / NAME).exists() else GONE
    try:
        database = Database(folder / NAME)
    except OutboxDamaged as damaged:
        damage = _quarantined(folder, now, str(damaged))
        database = Database(folder / NAME)
    try:
        return _opened(folder, database, now, boot, damage)
    except BaseException:
        database.close()
        raise


def _opened(folder: Path, database: Database, now: datetime, boot: str, damage: str) -> Opened:
    empty = _is_empty(database)
    seal = read_seal(folder, new=empty and not (folder / JOURNAL).exists())
    journal = Journal(folder, seal.checking)
    alarm = damage if damage != GONE else ""
    if empty and (known := journal.claims()):
        alarm = f"{damage or UNWRITTEN} {len(known)} claims were rebuilt from the second journal."
        _rebuild(database, known.values(), now)
    with database.transaction() as connection:
        taps.restore(connection, journal.taps())
        kin.forget(connection, now)
    if not empty and (journal.size == 0 or journal.size > LONG):
        journal.rewrite(_records(database))
    with database.transaction() as connection:
        start = begin_epoch(connection, folder, now, boot)
    note_generation(folder, start.epoch)
    with database.reading() as connection:
        row = connection.execute("SELECT value FROM fact WHERE name = 'server_seen'").fetchone()
    return Opened(
        database, seal, journal, start, alarm or _alarm(start), datetime.fromisoformat(row[0]) if row else None
    )


def _alarm(start: Start) -> str:
    return f"{start.doubtful} claims became uncertain: {start.why}." if start.why and start.doubtful else ""


def _is_empty(database: Database) -> bool:
    with database.reading() as connection:
        return bool(connection.execute("SELECT count = 0 FROM tally WHERE what = 'recorded'").fetchone()[0])


def _quarantined(folder: Path, now: datetime, why: str) -> str:
    """Moves the damaged file away together with its write-ahead log, which may hold what the file lacks."""
    if not (folder / KEY).exists() or not (folder / JOURNAL).exists():
        raise StorageTrouble(why)
    names = (f"damaged-{now:%Y%m%dT%H%M%S}{more}" for more in ("", *(f"-{n}" for n in range(2, 1000))))
    aside = next(folder / name for name in names if not (folder / name).exists())
    aside.mkdir(mode=0o700)
    for name in (NAME, f"{NAME}-wal"):
        with suppress(FileNotFoundError):
            (folder / name).rename(aside / name)
    return f"{why} It was put aside in {aside}."


def _rebuild(database: Database, known: Iterable[Kept], now: datetime) -> None:
    """Claims without a settlement are uncertain: nobody knows any more what they were doing."""
    with database.transaction() as connection:
        for kept in known:
            _restore(connection, kept, now)


def _restore(connection: sqlite3.Connection, kept: Kept, now: datetime) -> None:
    state = kept.state or "uncertain"
    reason = kept.reason or "rebuilt from the second journal"
    made = connection.execute(
        "INSERT INTO claim (reference, tenant, place, member_key, sealed, state, doubts, server_id, reason, scanned_at,"
        " changed_at, value) VALUES (:reference, :tenant, :place, :member_key, :sealed, :state, :doubts, :server_id,"
        " :reason, :scanned_at, :now, :value)",
        {
            **values_of(kept.row),
            "state": state,
            "doubts": int(state == "uncertain"),
            "server_id": kept.server_id,
            "reason": reason,
            "now": moment_text(now),
        },
    )
    connection.execute("UPDATE tally SET count = count + 1 WHERE what = 'recorded'")
    connection.execute(
        "INSERT INTO trail (claim, at, epoch, attempt, state, said) VALUES (?, ?, 0, 0, ?, ?)",
        (made.lastrowid, moment_text(now), state, reason),
    )


def _records(database: Database) -> Iterator[dict[str, object]]:
    """The journal of what is open or was settled lately, as it would have been written, and all counters of tags."""
    with database.reading() as connection:
        yield from taps.records(connection)
        rows = connection.execute(
            "SELECT reference, tenant, place, hex(member_key), hex(sealed), scanned_at, value, state, server_id, reason"
            " FROM claim WHERE state NOT IN ('accepted', 'rejected')"
            " OR changed_at > strftime('%Y-%m-%dT%H:%M:%f', 'now', ?) ORDER BY seq",
            (_KEPT,),
        ).fetchall()
    names = ("reference", "tenant", "place", "member_key", "sealed", "scanned_at", "value")
    for *row, state, server_id, reason in rows:
        yield {"what": "put", "row": dict(zip(names, row, strict=True))}
        if state in {"accepted", "rejected"}:
            yield {"what": "settled", "reference": row[0], "state": state, "server_id": server_id, "reason": reason}
