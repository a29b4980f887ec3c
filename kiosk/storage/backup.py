"""A backup of the outbox: by SQLite's own means, with the key and the journal without which it could not be read."""

import os
import shutil
import sqlite3
from datetime import datetime
from pathlib import Path

from kiosk.storage.database import NAME, Database, StorageTrouble

BACKUPS = "backups"
KEPT = 5  #: the newest so many
_BESIDE = ("outbox.key", "outbox.journal")  #: without the generation, whose absence tells a start on a backup


def back_up(folder: Path, now: datetime) -> Path:
    """Copies an outbox that nobody uses at the moment; returns where to. Raises StorageTrouble.

    A terminal that is started on a backup finds out by the generation, and treats what was waiting as uncertain.
    """
    backups = folder / BACKUPS
    aside = backups / f"{now:%Y%m%dT%H%M%S%fZ}"
    try:
        aside.mkdir(parents=True, mode=0o700)
        _copy(folder, aside)
        _forget_old(backups)
    except (OSError, sqlite3.Error) as trouble:
        shutil.rmtree(aside, ignore_errors=True)
        raise StorageTrouble(f"The outbox could not be backed up in {aside}: {trouble}.") from trouble
    except StorageTrouble:
        shutil.rmtree(aside, ignore_errors=True)
        raise
    return aside


def _copy(folder: Path, aside: Path) -> None:
    database = Database(folder / NAME)
    try:
        database.copy_to(aside / NAME)
        for name in _BESIDE:
            if (folder / name).exists():
                shutil.copy(folder / name, aside / name)
    finally:
        database.close()
    _sync(aside)


def _sync(folder: Path) -> None:
    for path in (*folder.iterdir(), folder, folder.parent):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _forget_old(backups: Path) -> None:
    for old in sorted(backups.iterdir())[:-KEPT]:
        shutil.rmtree(old)
