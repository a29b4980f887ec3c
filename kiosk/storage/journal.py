"""The second journal: every claim and every settlement once more, in a file so simple that it survives the database."""

import errno
import hashlib
import hmac
import json
import os
import struct
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.failpoint import reach

NAME = "outbox.journal"
_HEAD = struct.Struct(">I16s")  #: length of the record, and its keyed checksum
_MOST = 64 * 1024  #: bytes of one record


@dataclass(frozen=True, slots=True)
class Kept:
    """What the journal knows of one claim: its row as it was put, and how it was settled if it was."""

    row: dict[str, object]
    state: str | None = None
    server_id: str | None = None
    reason: str | None = None


class Journal:
    """Append only, framed, checked by a key; each append is on disk when it returns."""

    def __init__(self, folder: Path, key: bytes) -> None:
        """Opens or makes it; a tail torn by a pulled plug is cut off."""
        self._path = folder / NAME
        self._key = key
        self._file = os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600)
        whole = sum(_HEAD.size + len(body) for body in self._bodies())
        os.ftruncate(self._file, whole)
        os.lseek(self._file, whole, os.SEEK_SET)
        self._end = whole
        self._lock = threading.Lock()  # a settlement is noted while another thread may put

    @property
    def size(self) -> int:
        """Bytes."""
        return self._end

    def append(self, *records: dict[str, object], sync: bool = True) -> None:
        """Writes them, on disk when it returns unless not `sync`. Raises OSError, and then none of them is there."""
        frames = b"".join(self._frame(record) for record in records)
        with self._lock:
            self._append(frames, sync=sync)

    def _append(self, frames: bytes, *, sync: bool) -> None:
        reach("journal.before-write")
        try:
            self._write(frames)
            if sync:
                reach("journal.before-sync")
                os.fdatasync(self._file)
        except OSError:
            os.ftruncate(self._file, self._end)
            os.lseek(self._file, self._end, os.SEEK_SET)
            raise
        self._end += len(frames)

    def _write(self, frames: bytes) -> None:
        if os.write(self._file, frames) != len(frames):
            raise OSError(errno.ENOSPC, "the disk is full")

    def claims(self) -> dict[str, Kept]:
        """All that it knows, by reference, in the order of the scans."""
        found: dict[str, Kept] = {}
        for body in self._bodies():
            said = json.loads(body)
            match said["what"]:
                case "put":
                    found[said["row"]["reference"]] = Kept(said["row"])
                case "void":
                    found.pop(said["reference"], None)
                case "settled" if said["reference"] in found:
                    row = found[said["reference"]].row
                    found[said["reference"]] = Kept(row, said["state"], said["server_id"], said["reason"])
        return found

    def taps(self) -> list[tuple[str, int]]:
        """The counters of genuine tags it knows, also of claims that could not be kept: those taps are spent too."""
        bodies = (json.loads(body) for body in self._bodies() if b'"taps"' in body)
        return [(tag, count) for said in bodies for tag, count in said.get("taps", ())]

    def rewrite(self, records: Iterable[dict[str, object]]) -> None:
        """Replaces all of it whole, so that a pulled plug leaves the old or the new."""
        draft = self._path.with_suffix(".new")
        with draft.open("wb") as file:
            for record in records:
                file.write(self._frame(record))
            file.flush()
            os.fsync(file.fileno())
        draft.replace(self._path)
        os.close(self._file)
        self._file = os.open(self._path, os.O_RDWR)
        self._end = os.lseek(self._file, 0, os.SEEK_END)

    def close(self) -> None:
        """Lets go of the file."""
        os.close(self._file)

    def _frame(self, record: dict[str, object]) -> bytes:
        body = json.dumps(record, separators=(",", ":")).encode()
        return _HEAD.pack(len(body), self._sum(body)) + body

    def _sum(self, body: bytes) -> bytes:
        return hmac.digest(self._key, body, hashlib.sha256)[:16]

    def _bodies(self) -> Iterator[bytes]:
        """The records up to the first that is not whole."""
        with self._path.open("rb") as file:
            while len(head := file.read(_HEAD.size)) == _HEAD.size:
                length, checksum = _HEAD.unpack(head)
                body = file.read(length) if length <= _MOST else b""
                if len(body) != length or not hmac.compare_digest(self._sum(body), checksum):
                    return
                yield body
