"""The second journal: every claim and every settlement once more, in a file so simple that it survives the database."""

import errno
import hashlib
import hmac
import json
import os
import struct
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO

from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.failpoint import reach
from kiosk.storage.database import StorageTrouble
from kiosk.storage.known import Known

NAME = "outbox.journal"
_HEAD = struct.Struct(">I16s")  #: length of the record, and its keyed checksum
_MOST = 64 * 1024 - 1  #: bytes of one record, so that each begins with two zeros
_ZEROS = b"\0\0"  #: the length of none needs more than the two bytes that follow
_FEW = 200  #: records that are looked at together
_CLOSED = -1
OTHER_KEY = QT_TRANSLATE_NOOP("Staff", "The key beside %1 is not the one it was written with. Put that one back.")


class Journal:
    """Append only, framed, checked by a key; each append is on disk when it returns."""

    def __init__(self, folder: Path, key: bytes, read: str = "") -> None:
        """Opens or makes it; a tail torn by a pulled plug is cut off. Raises StorageTrouble where the key is not its.

        `read`: the mark up to which somebody has read it, where it still stands there.
        """
        self._path = folder / NAME
        self._key = key
        self._file = os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600)
        self._owed: list[dict[str, object]] = []  #: words that a full disk did not take
        self._lock = threading.Lock()  # a settlement is noted while another thread may put
        self.harmed = False  #: something in the middle of it is no record any more
        self._begin, self._end, self._last = self._where_it_stands(read), 0, 0
        try:
            self._measure()
        except BaseException:
            self.close()
            raise

    def _where_it_stands(self, mark: str) -> int:
        at, _, head = mark.partition(" ")
        if not head or os.pread(self._file, _HEAD.size, int(at)).hex() != head:
            return 0
        with self._path.open("rb") as file:
            file.seek(int(at))
            return int(at) if self._read(file) else 0

    def _measure(self) -> None:
        at = self._begin
        for begins, body in self._records(self._begin):
            self.harmed |= begins != at
            self._last, at = begins, begins + _HEAD.size + len(body)
        if at == 0 and self._looks_foreign():
            raise StorageTrouble(Notice(OTHER_KEY, (str(self._path),)))
        os.ftruncate(self._file, at)
        os.lseek(self._file, at, os.SEEK_SET)
        self._end = at

    def _looks_foreign(self) -> bool:
        """Whether there is a whole record and more behind it: a torn one ends the file."""
        head = os.pread(self._file, _HEAD.size, 0)
        length = _HEAD.unpack(head)[0] if len(head) == _HEAD.size else 0
        return 0 < length <= _MOST and os.fstat(self._file).st_size > _HEAD.size + length

    @property
    def size(self) -> int:
        """Bytes."""
        return self._end

    @property
    def mark(self) -> str:
        """How far it goes by now, as it can be found again: where its last records begin, and how."""
        with self._lock:
            head = os.pread(self._file, _HEAD.size, self._last)
            return f"{self._last} {head.hex()}" if head else ""

    def append(self, *records: dict[str, object], sync: bool = True) -> None:
        """Writes them, on disk when it returns unless not `sync`. Raises OSError, and then none of them is there."""
        with self._lock:
            owed = len(self._owed)
            self._append(b"".join(self._frame(record) for record in (*self._owed, *records)), sync=sync)
            del self._owed[:owed]

    def void(self, reference: str) -> None:
        """Takes back a claim that was not put. A full disk may take that word only before the next one."""
        self._owed.append({"what": "void", "reference": reference})
        with suppress(OSError):
            self.append()

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
        self._last, self._end = self._end, self._end + len(frames)

    def _write(self, frames: bytes) -> None:
        if os.write(self._file, frames) != len(frames):
            raise OSError(errno.ENOSPC, "the disk is full")

    def known(self, *, whole: bool = True) -> Known:
        """All that it knows; or only what was said since the mark that it was opened with."""
        known = Known()
        for _, body in self._records(0 if whole else self._begin):
            known.hear(json.loads(body))
        return known

    def rewrite(self, records: Iterable[dict[str, object]]) -> None:
        """Replaces all of it whole, so that a pulled plug leaves the old or the new."""
        with self._drafted() as file:
            last = _pour(file, (self._frame(record) for record in records))
            file.flush()
            os.fsync(file.fileno())
            self._swap(Path(file.name), last)

    def compact(self, still_there: Callable[[list[str]], set[str]], first: Iterable[dict[str, object]]) -> None:
        """Writes it anew, `first` and then the claims that are still there, while others go on appending.

        A pulled plug leaves the old or the new.
        """
        with self._lock:
            end = self._end
        with self._drafted() as file:
            some = _some(body for _, body in self._records(0, end))
            kept = (body for bodies in some for body in _without_the_gone(bodies, still_there))
            last = _pour(file, chain(map(self._frame, first), map(self._framed, kept)))
            file.flush()
            os.fsync(file.fileno())
            reach("journal.before-swap")
            with self._lock:
                last = _pour(file, [os.pread(self._file, self._end - end, end)]) if self._end > end else last
                file.flush()
                os.fsync(file.fileno())
                self._swap(Path(file.name), last)
        reach("journal.after-swap")

    def _drafted(self) -> BinaryIO:
        """Beside it, as private as it is."""
        return open(self._path.with_suffix(".new"), "wb", opener=lambda path, flags: os.open(path, flags, 0o600))

    def _swap(self, draft: Path, last: int) -> None:
        """The draft takes the journal's place: before anything is appended to it, its name is on disk."""
        draft.replace(self._path)
        folder = os.open(self._path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
        os.close(self._file)
        self._file = os.open(self._path, os.O_RDWR)
        self._end = os.lseek(self._file, 0, os.SEEK_END)
        self._begin, self._last = 0, last

    def close(self) -> None:
        """Lets go of the file; whoever is late finds it closed, and never a file of somebody else's."""
        with self._lock:
            file, self._file = self._file, _CLOSED
        os.close(file)

    def _frame(self, record: dict[str, object]) -> bytes:
        body = json.dumps(record, separators=(",", ":")).encode()
        if len(body) > _MOST:
            raise OSError(errno.EMSGSIZE, "too long for the second journal")
        return self._framed(body)

    def _framed(self, body: bytes) -> bytes:
        return _HEAD.pack(len(body), self._sum(body)) + body

    def _sum(self, body: bytes) -> bytes:
        return hmac.digest(self._key, body, hashlib.sha256)[:16]

    def _records(self, begin: int, end: int | None = None) -> Iterator[tuple[int, bytes]]:
        """Where each begins and what it says; what is no record any more is stepped over."""
        with self._path.open("rb") as file:
            file.seek(begin)
            while end is None or begin < end:
                body = self._read(file)
                if body is None:
                    found = self._following(file, begin + 1)
                    if found is None:
                        return
                    begin = found
                    file.seek(begin)
                    continue
                yield begin, body
                begin += _HEAD.size + len(body)

    def _read(self, file: BinaryIO) -> bytes | None:
        """The record here; None where there is none that is whole."""
        head = file.read(_HEAD.size)
        if len(head) < _HEAD.size:
            return None
        length, checksum = _HEAD.unpack(head)
        body = file.read(length) if length <= _MOST else b""
        return body if len(body) == length and hmac.compare_digest(self._sum(body), checksum) else None

    def _following(self, file: BinaryIO, begin: int) -> int | None:
        """Where the next whole record begins; none of them holds two zeros but in its head."""
        file.seek(begin)
        rest, at = file.read(), -1
        while (at := rest.find(_ZEROS, at + 1)) >= 0:
            file.seek(begin + at)
            if self._read(file):
                return begin + at
        return None


def _pour(file: BinaryIO, pieces: Iterable[bytes]) -> int:
    """Writes them; returns where the last one begins."""
    last = 0
    for piece in pieces:
        last = file.tell()
        file.write(piece)
    return last


def _some(bodies: Iterator[bytes]) -> Iterator[list[bytes]]:
    while few := list(islice(bodies, _FEW)):
        yield few


def _without_the_gone(bodies: list[bytes], still_there: Callable[[list[str]], set[str]]) -> Iterator[bytes]:
    """What is not about a claim is left out too: it stands at the beginning of the new journal."""
    said = [json.loads(body) for body in bodies]
    named = [str(one["row"]["reference"] if one["what"] == "put" else one.get("reference", "")) for one in said]
    there = still_there([name for name in named if name])
    for body, one, name in zip(bodies, said, named, strict=True):
        if name in there:
            yield body
        elif one.get("taps"):
            yield json.dumps({"what": "taps", "taps": one["taps"]}, separators=(",", ":")).encode()
