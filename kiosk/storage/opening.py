"""The opening of an outbox: good, new, or damaged and rebuilt from its second journal; never empty in silence."""

import sqlite3
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import datetime
from os.path import exists
from pathlib import Path

from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice, joined
from kiosk.storage import kin, taps
from kiosk.storage.boot import Start, begin_epoch, journal_read, note_generation, note_journal
from kiosk.storage.database import DAMAGED, NAME, UNOPENED, Database, OutboxDamaged, StorageTrouble, is_damage
from kiosk.storage.journal import NAME as JOURNAL
from kiosk.storage.journal import Journal
from kiosk.storage.mending import mend
from kiosk.storage.rebuilding import bring_back, rebuild, records
from kiosk.storage.sealing import NAME as KEY
from kiosk.storage.sealing import Seal, read_seal

LONG = 32 * 1024 * 1024  #: bytes at which the journal is written anew, unless it is hardly longer than it was then
GONE = Notice(QT_TRANSLATE_NOOP("Staff", "The outbox file was gone."))
UNWRITTEN = Notice(QT_TRANSLATE_NOOP("Staff", "The outbox was stopped while it wrote its first claims."))
REBUILT = QT_TRANSLATE_NOOP("Staff", "Claims rebuilt from the second journal: %1.")
DOUBTED = QT_TRANSLATE_NOOP("Staff", "Claims that became uncertain: %1. Why: %2.")
BACK = QT_TRANSLATE_NOOP("Staff", "Claims brought back from the second journal: %1.")
ASIDE = QT_TRANSLATE_NOOP("Staff", "It was put aside in %1.")
MENDED = QT_TRANSLATE_NOOP("Staff", "Claims damaged on the disk and mended from the second journal: %1.")


@dataclass(frozen=True, slots=True)
class Opened:
    """An outbox that is ready."""

    database: Database
    seal: Seal
    journal: Journal
    start: Start
    alarm: str
    server_seen: datetime | None


def is_there(folder: Path) -> bool:
    """Whether claims may be kept here: where the file is gone, the second journal still knows them."""
    return any((folder / name).exists() for name in (NAME, JOURNAL))


def open_outbox(folder: Path, now: datetime, boot: str) -> Opened:
    """Opens it, and leaves nothing open where that fails. Raises StorageTrouble."""
    damage = "" if exists(folder / NAME) else GONE  # which says no where it may not look
    try:
        return _opening(folder, now, boot, damage)
    except OutboxDamaged as damaged:
        return _opening(folder, now, boot, _quarantined(folder, now, str(damaged)))


def _opening(folder: Path, now: datetime, boot: str, damage: str) -> Opened:
    with ExitStack() as stack:
        database = Database(folder / NAME)
        stack.callback(database.close)
        try:
            opened = _opened(folder, database, stack, now, boot, damage)
        except sqlite3.Error as trouble:
            if is_damage(trouble):
                raise OutboxDamaged(Notice(DAMAGED, (str(folder / NAME), str(trouble)))) from trouble
            raise StorageTrouble(Notice(UNOPENED, (str(folder / NAME), str(trouble), ""))) from trouble
        stack.pop_all()
        return opened


def _opened(folder: Path, database: Database, stack: ExitStack, now: datetime, boot: str, damage: str) -> Opened:
    empty = _is_empty(database)
    seal = read_seal(folder, new=empty and not (folder / JOURNAL).exists())
    with database.reading() as connection:
        mark, anew = journal_read(connection)
    journal = Journal(folder, seal.checking, "" if empty else mark)
    stack.callback(journal.close)
    with database.transaction() as connection:
        start = begin_epoch(connection, folder, now, boot)
        known = journal.known(whole=empty or bool(start.why))
        if empty:
            rebuild(connection, known, now)
        back, untold = bring_back(connection, known, now, restored=start.restored)
        mended = mend(connection, seal, journal, folder)
        taps.restore(connection, known.taps)
        kin.forget(connection, now)
        note_journal(connection, journal.mark)
        row = connection.execute("SELECT value FROM fact WHERE name = 'server_seen'").fetchone()
    note_generation(folder, start.epoch)
    if untold:
        journal.void(untold)
    if not empty and (journal.size == 0 or journal.harmed or journal.size > max(LONG, 2 * anew)):
        _written_anew(database, journal)
    alarm = _alarm(start, back, mended, len(known.claims) if empty else 0, damage)
    return Opened(database, seal, journal, start, alarm, datetime.fromisoformat(row[0]) if row else None)


def _written_anew(database: Database, journal: Journal) -> None:
    journal.rewrite(records(database))
    with database.transaction() as connection:
        note_journal(connection, journal.mark, journal.size)


def _alarm(start: Start, back: int, mended: int, rebuilt: int, damage: str) -> str:
    """What staff must know; empty: nothing."""
    if rebuilt:
        return joined([damage or UNWRITTEN, Notice(REBUILT, (str(rebuilt),))])
    said = [damage] if damage not in {"", GONE} else []
    if start.why and start.doubtful:
        said.append(Notice(DOUBTED, (str(start.doubtful), start.why)))
    if back:
        said.append(Notice(BACK, (str(back),)))
    if mended:
        said.append(Notice(MENDED, (str(mended),)))
    return joined(said)


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
    return joined([why, Notice(ASIDE, (str(aside),))])
