"""Where claims are kept: whose it is, what kind of disk, how much room, and whether it keeps what it was told."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.storage.owning import let_in, name_of
from kiosk.watch.fitness import Finding, bad, good, warning

MIB = 2**20
SLOW = 0.05  #: seconds a commit may take before a visitor would notice
FULL = 2
_FORGETFUL = frozenset({"tmpfs", "ramfs", "overlay"})


def room(folder: Path, least_mib: int) -> Finding:
    """Whether this user may write there, and whether there is room for new claims."""
    there = existing(folder)
    free = shutil.disk_usage(there).free // MIB
    if not os.access(there, os.W_OK | os.X_OK):
        return bad("Outbox", f"{there} cannot be written by {name_of(os.geteuid())}", let_in(folder))
    if free < least_mib:
        return bad("Outbox", f"only {free} MiB left in {there}, and new claims need {least_mib}", "make room there")
    return good("Outbox", f"{folder}, {free} MiB free")


def owner(folder: Path) -> Iterator[Finding]:
    """Files that belong to somebody else than the folder cannot be opened by the terminal."""
    if not os.access(folder, os.R_OK | os.X_OK):
        return
    mine = folder.stat().st_uid
    others = sorted(path.name for path in folder.iterdir() if path.lstat().st_uid != mine)
    if others:
        fix = f"sudo chown -R {name_of(mine)} {folder}"
        yield bad("Owner of the outbox", f"{', '.join(others)} in {folder} is not {name_of(mine)}'s", fix)
    elif folder.stat().st_mode & 0o077:
        yield warning("Owner of the outbox", f"others may look into {folder}", f"sudo chmod 700 {folder}")
    else:
        yield good("Owner of the outbox", f"{name_of(mine)} alone")


def kind(folder: Path, mounts: Path = Path("/proc/mounts")) -> Finding:
    """A disk that forgets at the end of the day is none for an outbox."""
    name = filesystem(existing(folder), mounts)
    if name in _FORGETFUL:
        fix = "put outbox.folder on a partition of its own, e.g. ext4 with LABEL=claims mounted there"
        return warning("Kind of disk", f"{folder} lies on {name}, which forgets when the machine is switched off", fix)
    return good("Kind of disk", name)


def keeping(folder: Path, probe: Callable[[Path], tuple[str, int, float]]) -> Finding:
    """Whether SQLite's log works there with a sync for each claim. `probe`: journal, synchronous, seconds a commit."""
    what = "Keeping claims"
    try:
        journal, synchronous, seconds = probe(existing(folder))
    except Exception as trouble:  # noqa: BLE001 - whatever the disk says is the finding
        return bad(what, str(trouble), "put outbox.folder on a local disk with a plain file system, e.g. ext4")
    if journal != "wal" or synchronous != FULL:
        return bad(what, f"SQLite says {journal}, synchronous={synchronous}", "install the package again")
    said = f"write-ahead log, synchronous=FULL, {seconds * 1000:.1f} ms a claim"
    if seconds > SLOW:
        return warning(what, said, "a better card or an SSD makes visitors wait less")
    return good(what, said)


def filesystem(folder: Path, mounts: Path) -> str:
    """The kind of the file system that a folder lies on."""
    lines = (line.split() for line in mounts.read_text(encoding="utf-8").splitlines())
    found = [(line[1], line[2]) for line in lines if folder.resolve().is_relative_to(line[1])]
    return max(found, key=lambda one: len(one[0]), default=("/", "unknown"))[1]


def existing(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    return next(path for path in (folder, *folder.parents) if os.path.exists(path))
