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
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any

from kiosk.failpoint import reach

NAME = "outbox.journal"
_HEAD = struct.Struct(">I16s")  #: length of the record, and its keyed checksum
_MOST = 64 * 1024  #: bytes of one record
_FEW = 200  #: records that are looked at together


@dataclass(frozen=True, slots=True)
class Kept:
    """What the journal knows of one claim: its row as it was put, and how it was settled if it was."""

    row: dict[str, object]
    seen: str | None = None  #: a time of the server's before which it cannot have taken effect
    state: str | None = None
    server_id: str | None = None
    reason: str | None = None


@dataclass(slots=True)
class Known:
    """All that it knows: claims by reference in the order of their scans; of those that were purged, count and ids."""

    claims: dict[str, Kept] = field(default_factory=dict)
    purged: int = 0
    ids: list[tuple[str, str]] = field(default_factory=list)
    taps: list[tuple[str, int]] = field(default_factory=list)  #: of claims that could not be kept too: these are spent
    last: str = ""  #: the last claim that was put

    def hear(self, said: dict[str, Any]) -> None:
        """The next record."""
        self.taps += [(tag, counter) for tag, counter in said.get("taps", ())]
        match said["what"]:
            case "put":
                self.last = said["row"]["reference"]
                self.claims[self.last] = Kept(said["row"], said.get("seen"))
            case "void":
                self.claims.pop(said["reference"], None)
            case "settled" if said["reference"] in self.claims:
                kept = self.claims[said["reference"]]
                settled = {key: said[key] for key in ("state", "server_id", "reason")}
                self.claims[said["reference"]] = replace(kept, **settled)
            case "purged":
                self.purged += sum(self.claims.pop(name, None) is not None for name in said["references"])
                self.ids += [(ident, said["seen"]) for ident in said["ids"]]
            case "purged before":
                self.purged += said["count"]
                self.ids += [(ident, seen) for ident, seen in said["ids"]]


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
        self._owed: list[dict[str, object]] = []  #: words that a full disk did not take
        self._lock = threading.Lock()  # a settlement is noted while another thread may put

    @property
    def size(self) -> int:
        """Bytes."""
        return self._end

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
        self._end += len(frames)

    def _write(self, frames: bytes) -> None:
        if os.write(self._file, frames) != len(frames):
            raise OSError(errno.ENOSPC, "the disk is full")

    def known(self) -> Known:
        """All that it knows."""
        known = Known()
        for body in self._bodies():
            known.hear(json.loads(body))
        return known

    def rewrite(self, records: Iterable[dict[str, object]]) -> None:
        """Replaces all of it whole, so that a pulled plug leaves the old or the new."""
        draft = self._path.with_suffix(".new")
        with draft.open("wb") as file:
            for record in records:
                file.write(self._frame(record))
            file.flush()
            os.fsync(file.fileno())
        self._swap(draft)

    def compact(self, still_there: Callable[[list[str]], set[str]], first: Iterable[dict[str, object]]) -> None:
        """Writes it anew, `first` and then the claims that are still there, while others go on appending.

        A pulled plug leaves the old or the new.
        """
        with self._lock:
            end = self._end
        draft = self._path.with_suffix(".new")
        with draft.open("wb") as file:
            file.writelines(self._frame(record) for record in first)
            for bodies in _some(self._bodies(end)):
                file.writelines(self._framed(body) for body in _without_the_gone(bodies, still_there))
            file.flush()
            os.fsync(file.fileno())
            reach("journal.before-swap")
            with self._lock:
                file.write(os.pread(self._file, self._end - end, end))
                file.flush()
                os.fsync(file.fileno())
                self._swap(draft)
        reach("journal.after-swap")

    def _swap(self, draft: Path) -> None:
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

    def close(self) -> None:
        """Lets go of the file."""
        os.close(self._file)

    def _frame(self, record: dict[str, object]) -> bytes:
        body = json.dumps(record, separators=(",", ":")).encode()
        if len(body) > _MOST:
            raise OSError(errno.EMSGSIZE, "too long for the second journal")
        return self._framed(body)

    def _framed(self, body: bytes) -> bytes:
        return _HEAD.pack(len(body), self._sum(body)) + body

    def _sum(self, body: bytes) -> bytes:
        return hmac.digest(self._key, body, hashlib.sha256)[:16]

    def _bodies(self, end: int | None = None) -> Iterator[bytes]:
        """The records up to there, or up to the first that is not whole."""
        with self._path.open("rb") as file:
            while (end is None or file.tell() < end) and len(head := file.read(_HEAD.size)) == _HEAD.size:
                length, checksum = _HEAD.unpack(head)
                body = file.read(length) if length <= _MOST else b""
                if len(body) != length or not hmac.compare_digest(self._sum(body), checksum):
                    return
                yield body


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
