"""The reserve: room on the disk that is kept for finishing what was begun, and bounds on what is begun."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.storage.database import StorageTrouble

NAME = "outbox.reserve"
MIB = 1024 * 1024
NO_ROOM = Notice(QT_TRANSLATE_NOOP("Staff", "The disk is nearly full: no new claim is taken until there is room."))
MOST = QT_TRANSLATE_NOOP("Staff", "%1 claims are on their way (outbox.max_open).")
WORTH = QT_TRANSLATE_NOOP("Staff", "Claims worth %1 are on their way (outbox.max_value).")


class NotKept(StorageTrouble):
    """The claim is not on disk: nothing was taken."""


class Full(NotKept):
    """As many claims are on their way as the venue allows: nothing was taken."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much a terminal takes on; beyond it new claims are turned away and nothing is overwritten."""

    max_open: int = 5000  #: claims on their way, parked ones apart
    max_value: float | None = None  #: what they bring together, by the catalogue
    least_free: int = 64 * MIB  #: bytes on the disk, below which no new claim is taken
    reserve: int = 4 * MIB  #: bytes kept for the moves of claims that are there already


def keep_reserve(folder: Path, size: int) -> None:
    """Makes the reserve anew where it is gone and there is room; without room it stays gone."""
    path = folder / NAME
    if path.exists() and path.stat().st_size >= size:
        return
    try:
        with path.open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, max(size, 1))
    except OSError:
        path.unlink(missing_ok=True)


def spend_reserve(folder: Path) -> bool:
    """Frees the reserve. False: it was gone already."""
    path = folder / NAME
    there = path.exists()
    path.unlink(missing_ok=True)
    return there


def has_room(folder: Path, least_free: int) -> bool:
    """Whether a new claim may be begun."""
    return shutil.disk_usage(folder).free >= least_free
