"""The parent's side of the decoder process: give it frames, take its answers, replace it when it fails."""

import fcntl
import os
import select
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from threading import Event
from time import clock_gettime, monotonic

from cv2.typing import MatLike

from kiosk.capture.exchange import HEADER, NOTHING, READY, Answer, from_line

#: What the process may take for one frame (seconds of its own CPU): a machine that is busy with something else gives
#: it little, and a new process would get no more. One that does nothing at all hangs, after so long by the clock.
PATIENCE, HANG = 2.0, 8.0
#: How long it may take to start (seconds by the clock).
START_PATIENCE = 15.0
#: How often somebody looks at one that has not answered (seconds).
LOOK = 0.1
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
            if self._line(_Leash(self._process.pid, START_PATIENCE, START_PATIENCE)) != READY:
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
            leash = _Leash(self._process.pid, PATIENCE, HANG)
            height, width = gray.shape
            self._send(HEADER.pack(width, height) + gray.tobytes(), leash)
            answer = from_line(self._line(leash))
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

    def _send(self, data: bytes, leash: "_Leash") -> None:
        rest = memoryview(data)
        pipe = self._fileno("stdin")
        while rest:
            leash.wait(pipe, select.POLLOUT)
            with suppress(BlockingIOError):
                rest = rest[os.write(pipe, rest) :]

    def _line(self, leash: "_Leash") -> bytes:
        """Read one line; the process writes nothing unasked, so nothing can follow it."""
        answer = b""
        pipe = self._fileno("stdout")
        while not answer.endswith(b"\n"):
            leash.wait(pipe, select.POLLIN)
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


class _Leash:
    """How long a process is waited for: until it has had so much CPU, or so much time has passed."""

    def __init__(self, process: int, cpu: float, seconds: float) -> None:
        self._process = process
        self._cpu = _cpu_of(process) + cpu
        self._until = monotonic() + seconds

    def wait(self, pipe: int, event: int) -> None:
        """Until the pipe is ready. Raises TimeoutError, or another OSError where the process is gone."""
        poll = select.poll()
        poll.register(pipe, event)
        while not poll.poll(LOOK * 1000):
            if monotonic() >= self._until or _cpu_of(self._process) >= self._cpu:
                raise TimeoutError


def _cpu_of(process: int) -> float:
    """Seconds of CPU it has had, all threads: the clock that clock_getcpuclockid(3) would name."""
    return clock_gettime(~process << 3 | 2)


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
