"""A disk that forgets: replays a write-order log and makes the states that a power cut could leave at any point of it.

What was synced stays. Of what was not, each file keeps nothing, a beginning, or any part in any order, and a write of
more than a sector may be torn. Names (made, renamed, removed) are kept as a journalling file system keeps them: in
order, and with a file's sync all that happened to names up to that file; `strict` waits for the folder's own sync.
"""

import os
import struct
from dataclasses import dataclass
from pathlib import Path

SECTOR = 512
OPENED, WRITTEN, CUT, SYNCED, RENAMED, UNLINKED, NOTED = range(1, 8)
_HEAD = struct.Struct("<IIQqQ")
_IGNORED = ("-shm", "outbox.reserve")


@dataclass(frozen=True, slots=True)
class Op:
    """One change, as the process made it."""

    what: int
    path: str
    inode: int
    at: int
    data: bytes


def read_log(path):
    """The log in order."""
    body, at, ops = path.read_bytes(), 0, []
    while at < len(body):
        what, path_length, inode, where, length = _HEAD.unpack_from(body, at)
        at += _HEAD.size
        name = body[at : at + path_length].decode()
        at += path_length
        ops.append(Op(what, name, inode, where, body[at : at + length]))
        at += length
    return ops


class Disk:
    """A folder on a disk: what is safe, and what is only on its way."""

    def __init__(self, folder, *, strict=False):
        """`folder` as it is now is safe."""
        self._root = str(folder)
        self._strict = strict
        self._safe, self._names, self._live = {}, {}, {}
        self._pending, self._pending_names = {}, []
        for path in Path(folder).rglob("*") if Path(folder).exists() else ():
            if path.is_file() and not path.name.endswith(_IGNORED):
                inode = path.stat().st_ino
                self._safe[inode] = bytearray(path.read_bytes())
                self._names[os.path.relpath(path, folder)] = self._live[os.path.relpath(path, folder)] = inode

    def apply(self, op):
        """The next change."""
        if op.path.endswith(_IGNORED):
            return
        match op.what:
            case 1:
                self._open(op)
            case 2 | 3:
                self._pending.setdefault(op.inode, []).append(op)
            case 4:
                self._sync(op)
            case 5:
                self._name("rename", self._named(op.path), self._named(op.data.decode()))
            case 6:
                self._name("unlink", self._named(op.path), None)

    def crash(self, chance):
        """One state a cut could leave now, as {name: content}."""
        names = dict(self._names)
        for change in self._pending_names[: chance.randint(0, len(self._pending_names))]:
            _rename(names, *change[:3])
        return {name: self._survived(inode, chance) for name, inode in names.items()}

    def _named(self, path):
        return os.path.relpath(path, self._root)

    def _open(self, op):
        name = self._named(op.path)
        if self._live.get(name) != op.inode:
            self._name("link", name, op.inode)
        if op.at:
            self._pending.setdefault(op.inode, []).append(Op(CUT, op.path, op.inode, 0, b""))

    def _name(self, how, name, to):
        inode = to if how == "link" else self._live.get(name)
        self._pending_names.append((how, name, to, inode))
        _rename(self._live, how, name, to)

    def _sync(self, op):
        if op.path == self._root:
            self._keep_names(len(self._pending_names))
            return
        content = self._safe.setdefault(op.inode, bytearray())
        for change in self._pending.pop(op.inode, []):
            _write(content, change)
        if not self._strict:
            about = [number for number, change in enumerate(self._pending_names, 1) if change[3] == op.inode]
            self._keep_names(max(about, default=0))

    def _keep_names(self, count):
        for change in self._pending_names[:count]:
            _rename(self._names, *change[:3])
        del self._pending_names[:count]

    def _survived(self, inode, chance):
        content = bytearray(self._safe.get(inode, b""))
        for change in _kept(self._pending.get(inode, []), chance):
            if change.what == WRITTEN and len(change.data) > SECTOR and chance.random() < 0.3:
                _tear(content, change, chance)
            else:
                _write(content, change)
        return content


def _kept(changes, chance):
    luck = chance.random()
    if not changes or luck < 0.25:
        return []
    if luck < 0.5:
        return changes[: chance.randint(0, len(changes))]
    return [change for change in changes if chance.random() < 0.5]


def _tear(content, change, chance):
    for start in range(0, len(change.data), SECTOR):
        if chance.random() < 0.5:
            piece = change.data[start : start + SECTOR]
            _write(content, Op(WRITTEN, change.path, change.inode, change.at + start, piece))


def _write(content, change):
    if change.what == CUT:
        del content[change.at :]
    content.extend(bytes(max(0, change.at - len(content))))
    if change.what == WRITTEN:
        content[change.at : change.at + len(change.data)] = change.data


def _rename(names, how, name, to):
    if how == "link":
        names[name] = to
    elif (inode := names.pop(name, None)) is not None and how == "rename":
        names[to] = inode


def lay_out(files, folder):
    """Makes a state real, in an empty folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
