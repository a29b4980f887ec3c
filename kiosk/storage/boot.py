"""The start of an outbox: which claims can be trusted to be where they say, after whatever happened before."""

import logging
import os
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.storage.rows import moment_text

LOG = logging.getLogger(__name__)
GENERATION = "outbox.generation"
_OLDER = Notice(QT_TRANSLATE_NOOP("Staff", "this outbox is older than the last one here: it may come from a backup"))
_UNNOTED = Notice(QT_TRANSLATE_NOOP("Staff", "the note beside the outbox is missing: this file may come from a backup"))
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True)
class Start:
    """What was found out about the last stop."""

    epoch: int
    doubtful: int  #: claims that became uncertain
    why: str  #: empty: they were only being sent
    restored: bool = False  #: the file may be older than what this outbox has been through since


def boot_id() -> str:
    """The name Linux gave to this boot of the machine."""
    return _BOOT_ID.read_text().strip()


def begin_epoch(connection: sqlite3.Connection, folder: Path, now: datetime, boot: str) -> Start:
    """Raises the epoch, inside a transaction of the caller's. What was being sent is uncertain from now on.

    After an unclean stop of the machine, or with a file from before (a restored backup, a cloned card), so is all that
    was waiting: the disk may have forgotten the mark that it had been sent. A killed process is neither.
    """
    facts = dict(connection.execute("SELECT name, value FROM fact"))
    epoch = int(facts["epoch"]) + 1
    why = _distrust(facts, folder, boot)
    doubtful = _doubt(connection, "sending", "stopped while sending", epoch, now)
    if why:
        doubtful += _doubt(connection, "waiting", why, epoch, now)
    _remember(connection, epoch=str(epoch), boot=boot, clean="")
    return Start(epoch, doubtful, why, why in {_OLDER, _UNNOTED})


def end_epoch(connection: sqlite3.Connection, epoch: int) -> int:
    """Marks a clean stop, inside a transaction of the caller's; returns the generation to note."""
    _remember(connection, epoch=str(epoch + 1), clean="yes")
    return epoch + 1


def journal_read(connection: sqlite3.Connection) -> tuple[str, int]:
    """The mark up to which the journal holds nothing that this file lacks, and its size when it was written anew."""
    facts = dict(connection.execute("SELECT name, value FROM fact WHERE name LIKE 'journal_%'"))
    return facts.get("journal_mark", ""), int(facts.get("journal_anew", 0))


def note_journal(connection: sqlite3.Connection, mark: str, anew: int | None = None) -> None:
    """Notes both, or the mark alone, inside a transaction of the caller's."""
    _remember(connection, journal_mark=mark)
    if anew is not None:
        _remember(connection, journal_anew=str(anew))


def note_generation(folder: Path, epoch: int) -> None:
    """Notes outside the database how far it has come, so that an older file in its place is noticed."""
    draft = folder / f"{GENERATION}.new"
    with draft.open("w") as file:
        file.write(str(epoch))
        file.flush()
        os.fsync(file.fileno())
    draft.replace(folder / GENERATION)


def _distrust(facts: dict[str, str], folder: Path, boot: str) -> str:
    if "boot" not in facts:
        return ""  # a new file, or one from before boots were noted
    try:
        noted = int((folder / GENERATION).read_text())
    except (OSError, ValueError):
        return _UNNOTED
    if int(facts["epoch"]) < noted:
        return _OLDER
    if facts["boot"] != boot and not facts["clean"]:
        return Notice(QT_TRANSLATE_NOOP("Staff", "the machine stopped without warning"))
    return ""


def _doubt(connection: sqlite3.Connection, state: str, why: str, epoch: int, now: datetime) -> int:
    rows = connection.execute(
        "UPDATE claim SET state = 'uncertain', doubts = doubts + 1, reason = ?, changed_at = ?"
        " WHERE state = ? RETURNING seq, attempts, reference",
        (why, moment_text(now), state),
    ).fetchall()
    connection.executemany(
        "INSERT INTO trail (claim, at, epoch, attempt, state, said) VALUES (?, ?, ?, ?, 'uncertain', ?)",
        [(seq, moment_text(now), epoch, attempts, why) for seq, attempts, _ in sorted(rows)],
    )
    for _, _, reference in rows:
        LOG.warning("doubted at the start", extra={"reference": reference, "state": "uncertain"})
    return len(rows)


def _remember(connection: sqlite3.Connection, **facts: str) -> None:
    connection.executemany("INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)", facts.items())
