"""The door: a Unix socket beside the outbox, through which our own commands ask a running terminal.

One JSON object a line in, one out, at most 64 KiB each; one question for each connection. The socket is 0600, and only
the user who runs the terminal, or root, is answered. Whoever opens a door has the outbox to themselves (SQLite holds it
exclusively), so a socket that is already there was left by a process that died, and is replaced.
"""

import json
import logging
import os
import selectors
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

LOG = logging.getLogger(__name__)
NAME = "door.sock"
MOST = 64 * 1024  #: bytes of a question or an answer
READING = 2.0  #: seconds a caller has to put a question, and to take the answer
_CREDENTIALS = struct.Struct("3i")  # pid, uid, gid, as Linux's SO_PEERCRED gives them
_CHUNK = 16 * 1024


@dataclass(frozen=True, slots=True)
class NobodyThere:
    """No terminal answers at this door."""

    why: str


class Door:
    """Answers while it is open, on a thread of its own, one caller after the other."""

    def __init__(self, folder: Path, answer: Callable[[Mapping[str, object]], object]) -> None:
        """`answer`: called on the door's thread; what it returns goes out as JSON."""
        self._folder = folder
        self._answer = answer
        self._listener = _listening(folder)
        self._closing, self._close = socket.socketpair()
        self._thread = threading.Thread(target=self._live, name="door", daemon=True)

    def __enter__(self) -> Self:
        """Opens."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Closes within a second, also with a caller in the doorway."""
        self._close.close()
        self._thread.join(1)
        (self._folder / NAME).unlink(missing_ok=True)

    def _live(self) -> None:
        with self._closing, self._listener:
            while self._is_ready(self._listener, selectors.EVENT_READ, None):
                with suppress(OSError), self._listener.accept()[0] as caller:
                    caller.settimeout(0)
                    self._serve(caller)

    def _serve(self, caller: socket.socket) -> None:
        until = time.monotonic() + READING
        line = self._line_of(caller, until)
        if line is not None:
            self._say(caller, self._answer_to(caller, line), time.monotonic() + READING)

    def _line_of(self, caller: socket.socket, until: float) -> bytes | None:
        """The question as it came; None where none came in time."""
        said = b""
        while len(said) <= MOST and b"\n" not in said:
            if not self._is_ready(caller, selectors.EVENT_READ, until):
                return None
            chunk = caller.recv(_CHUNK)
            if not chunk:
                return None
            said += chunk
        return said

    def _answer_to(self, caller: socket.socket, line: bytes) -> bytes:
        if _peer(caller) not in {os.geteuid(), 0}:
            return _refused("Only the user who runs the terminal is answered here.")
        question = _question(line)
        if question is None:
            return _refused("This is no question: one JSON object on one line, at most 64 KiB.")
        try:
            return _framed(self._answer(question))
        except Exception:
            LOG.exception("nobody foresaw this question at the door")
            return _refused("The terminal stumbled over this question; its log says where.")

    def _say(self, caller: socket.socket, line: bytes, until: float) -> None:
        while line and self._is_ready(caller, selectors.EVENT_WRITE, until):
            line = line[caller.send(line) :]

    def _is_ready(self, other: socket.socket, event: int, until: float | None) -> bool:
        """Waits for the other side. False: too late, or the door closes."""
        with selectors.DefaultSelector() as selector:
            selector.register(self._closing, selectors.EVENT_READ)
            selector.register(other, event)
            ready = selector.select(None if until is None else max(0.0, until - time.monotonic()))
        return bool(ready) and all(key.fileobj is other for key, _ in ready)


def ask(folder: Path, question: Mapping[str, object], *, seconds: float = 10.0) -> object | NobodyThere:
    """What the terminal that uses this outbox answers."""
    try:
        with socket.socket(socket.AF_UNIX) as door, _short(folder) as path:
            door.settimeout(seconds)
            door.connect(path)
            if _peer(door) not in {os.geteuid(), 0, folder.stat().st_uid}:
                return NobodyThere("somebody else stands at this door")
            door.sendall(json.dumps(question).encode() + b"\n")
            with door.makefile("rb") as file:
                return _heard(file.readline(MOST + 1))
    except (OSError, ValueError) as nobody:
        return NobodyThere(str(nobody))


def _heard(line: bytes) -> object:
    if not line.endswith(b"\n"):
        return NobodyThere("the door was closed before an answer came")
    answer: object = json.loads(line)
    return answer


def _listening(folder: Path) -> socket.socket:
    (folder / NAME).unlink(missing_ok=True)
    listener = socket.socket(socket.AF_UNIX)
    with _short(folder) as path:
        listener.bind(path)
        os.chmod(path, 0o600)  # noqa: PTH101 - nobody is let in before listen()
    listener.listen(8)
    listener.settimeout(0)
    return listener


@contextmanager
def _short(folder: Path) -> Iterator[str]:
    """The socket by way of an open folder: the kernel takes 107 bytes of a path, and an outbox may lie deeper."""
    handle = os.open(folder, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        yield f"/proc/self/fd/{handle}/{NAME}"
    finally:
        os.close(handle)


def process_behind(folder: Path) -> int | None:
    """The process that opened this door; None where nobody stands behind it."""
    try:
        with socket.socket(socket.AF_UNIX) as door, _short(folder) as path:
            door.connect(path)
            return _credentials(door)[0]
    except OSError:
        return None


def _peer(other: socket.socket) -> int:
    """The user at the other end, as the kernel knows it."""
    return _credentials(other)[1]


def _credentials(other: socket.socket) -> tuple[int, int]:
    said = other.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _CREDENTIALS.size)
    process, user, _ = _CREDENTIALS.unpack(said)
    return int(process), int(user)


def _question(line: bytes) -> Mapping[str, object] | None:
    if len(line) > MOST or not line.endswith(b"\n"):
        return None
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return said if isinstance(said, dict) else None


def _framed(answer: object) -> bytes:
    line = json.dumps(answer).encode() + b"\n"
    if len(line) > MOST:
        LOG.error("an answer is too long for the door", extra={"bytes": len(line)})
        return _refused("The answer is too long for the door.")
    return line


def _refused(sentence: str) -> bytes:
    return json.dumps({"refused": sentence}).encode() + b"\n"
