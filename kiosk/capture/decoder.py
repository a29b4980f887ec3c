"""The parent's side of the decoder process: give it frames, take its answers, replace it when it fails."""

import fcntl
import os
import select
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from threading import Event
from time import monotonic

from cv2.typing import MatLike

from kiosk.capture.exchange import HEADER, NOTHING, READY, Answer, from_line

#: How long the process may take for one frame, and to start (seconds).
PATIENCE, START_PATIENCE = 2.0, 15.0
#: Pauses before the next start, by failures in a row: the first is on the house.
PAUSES = (0.0, 1.0, 2.0, 5.0, 10.0)
#: An answer is a few codes of 513 characters; what is longer is no answer.
LONGEST_ANSWER = 1 << 18
PIPE_SIZE = 1 << 20


class Decoder:
    """Owned by one thread; only `interrupt` may be called by another."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = tuple(command)
        self._process: subprocess.Popen[bytes] | None = None
        self._interrupted = Event()
        self._next_start = 0.0
        self.failures = 0  #: in a row

    def start(self) -> None:
        """Start the process if it is time, and wait until it can take frames."""
        if self._interrupted.is_set() or monotonic() < self._next_start:
            return
        try:
            self._process = _spawn(self._command)
            if self._interrupted.is_set():  # while it was being started: `interrupt` did not see it
                self._process.kill()
            if self._line(monotonic() + START_PATIENCE) != READY:
                self._fail()
        except OSError:
            self._fail()

    @property
    def process_id(self) -> int | None:
        """The process that decodes, if it runs."""
        return self._process.pid if self._process else None

    def decode(self, gray: MatLike) -> Answer:
        """Read the codes of one frame; nothing while the process is being replaced."""
        if self._process is None:
            self.start()
        if self._process is None:
            return NOTHING
        try:
            deadline = monotonic() + PATIENCE
            height, width = gray.shape
            self._send(HEADER.pack(width, height) + gray.tobytes(), deadline)
            answer = from_line(self._line(deadline))
        except (OSError, ValueError):
            self._fail()
            return NOTHING
        self.failures = 0
        return answer

    def interrupt(self) -> None:
        """End a wait that another thread is in, and any to come."""
        self._interrupted.set()
        if process := self._process:
            process.kill()

    def close(self) -> None:
        """End the process: first by closing its input, then by force."""
        process, self._process = self._process, None
        if process is not None:
            _end(process)

    def _fail(self) -> None:
        if self._process is not None:
            self._process.kill()
        self.close()
        self._next_start = monotonic() + PAUSES[min(self.failures, len(PAUSES) - 1)]
        self.failures += 1

    def _send(self, data: bytes, deadline: float) -> None:
        rest = memoryview(data)
        pipe = self._fileno("stdin")
        while rest:
            _await(pipe, select.POLLOUT, deadline)
            with suppress(BlockingIOError):
                rest = rest[os.write(pipe, rest) :]

    def _line(self, deadline: float) -> bytes:
        """Read one line; the process writes nothing unasked, so nothing can follow it."""
        answer = b""
        pipe = self._fileno("stdout")
        while not answer.endswith(b"\n"):
            _await(pipe, select.POLLIN, deadline)
            piece = os.read(pipe, 1 << 16)
            if not piece or len(answer) > LONGEST_ANSWER:
                raise OSError("the decoder process ended or babbles")
            answer += piece
        return answer

    def _fileno(self, which: str) -> int:
        pipe = getattr(self._process, which, None)
        if pipe is None:
            raise OSError("the decoder process is gone")
        return int(pipe.fileno())


def _spawn(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """Start it in a process group of its own: a Ctrl-C in the terminal is the parent's to deal with."""
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        bufsize=0,
        process_group=0,
    )
    if process.stdin is not None:
        os.set_blocking(process.stdin.fileno(), False)
        with suppress(OSError):  # a machine may forbid large pipes; small ones only cost a little time
            fcntl.fcntl(process.stdin.fileno(), fcntl.F_SETPIPE_SZ, PIPE_SIZE)
    return process


def _await(pipe: int, event: int, deadline: float) -> None:
    poll = select.poll()
    poll.register(pipe, event)
    if not poll.poll(max(0.0, deadline - monotonic()) * 1000):
        raise TimeoutError


def _end(process: subprocess.Popen[bytes]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()
    try:
        process.wait(0.5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
