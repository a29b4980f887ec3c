"""The staff's own files: private, replaced as a whole or grown at the end, and on disk when the call returns."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.storage.database import StorageTrouble

LOCK = "staff.lock"
_PRIVATE = 0o600


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """No other thread or process reads or writes these files meanwhile, so that no two tries count as one."""
    with _trouble_said(folder / LOCK):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = _opened(folder / LOCK, os.O_RDWR)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def contents(path: Path) -> bytes:
    """What is in the file; nothing where there is none."""
    with _trouble_said(path):
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return b""


def end(path: Path, most: int) -> bytes:
    """The last so many bytes of the file; nothing where there is none."""
    with _trouble_said(path):
        try:
            with path.open("rb") as file:
                file.seek(max(0, file.seek(0, os.SEEK_END) - most))
                return file.read()
        except FileNotFoundError:
            return b""


def replace(path: Path, text: bytes) -> None:
    """The whole file anew: after a power cut there is the old text or the new one, never a part of it."""
    beside = path.with_name(path.name + ".new")
    with _trouble_said(path):
        _write(beside, text, os.O_WRONLY | os.O_TRUNC)
        beside.replace(path)
        _sync_folder(path.parent)


def append(path: Path, line: bytes) -> None:
    """One line more at the end; what a power cut left torn before it stays a line by itself."""
    torn = b"" if end(path, 1) in (b"", b"\n") else b"\n"
    with _trouble_said(path):
        _write(path, torn + line + b"\n", os.O_WRONLY | os.O_APPEND)
        _sync_folder(path.parent)


def _write(path: Path, text: bytes, flags: int) -> None:
    handle = _opened(path, flags)
    try:
        while text:
            text = text[os.write(handle, text) :]
        os.fsync(handle)
    finally:
        os.close(handle)


def _opened(path: Path, flags: int) -> int:
    """Made by root, a file would shut out the terminal's own user: it goes to whoever has the folder."""
    handle = os.open(path, flags | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, _PRIVATE)
    if os.geteuid() == 0:
        there = path.parent.stat()
        os.fchown(handle, there.st_uid, there.st_gid)
    return handle


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _trouble_said(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as trouble:
        raise StorageTrouble(
            Notice(QT_TRANSLATE_NOOP("Staff", "%1 cannot be used: %2."), (str(path), str(trouble.strerror)))
        ) from trouble
