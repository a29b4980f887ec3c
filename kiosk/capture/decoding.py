"""The decoder process: gray frames in on stdin, one line of JSON a frame out on stdout, and nothing else."""

import os
import resource
import signal
import sys
from collections.abc import Sequence
from typing import BinaryIO

import cv2
import numpy as np
from cv2.typing import MatLike

from kiosk.capture.exchange import HEADER, LONGEST_SIDE, NOTHING, READY, Answer, to_line
from kiosk.capture.reading import QR, known
from kiosk.capture.watch import Watch

#: What it may take on top of what its libraries have mapped (bytes of address space).
HEADROOM = 512 << 20
#: A frame that takes longer ends the process (seconds of its CPU, and by the clock); the parent's patience is shorter,
#: this is for orphans.
LAST_RESORT, LAST_HANG = 5.0, 30.0


def main(formats: Sequence[str] = QR) -> None:
    """Decode until the parent closes the pipe. ValueError for a format that nobody knows."""
    watch = Watch(known(formats or QR))
    _confine()
    inward, outward = sys.stdin.buffer, os.fdopen(os.dup(1), "wb", buffering=0)
    outward.write(READY)
    while (frame := _next(inward)) is not None:
        _limit(LAST_RESORT, LAST_HANG)
        outward.write(to_line(_read(watch, frame)))
        _limit(0, 0)


def _limit(cpu: float, seconds: float) -> None:
    """End the process by then; 0: never."""
    signal.setitimer(signal.ITIMER_PROF, cpu)
    signal.setitimer(signal.ITIMER_REAL, seconds)


def _confine() -> None:
    """Limit memory and leave no core file: it would hold a picture of whoever stood there."""
    cv2.setNumThreads(1)
    limit = _mapped() + HEADROOM
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _mapped() -> int:
    """Tell how much address space is mapped now: cv2 and numpy alone take a gigabyte, so no fixed limit would do."""
    with open("/proc/self/statm", encoding="ascii") as statm:  # noqa: PTH123
        return int(statm.read().split()[0]) * resource.getpagesize()


def _next(inward: BinaryIO) -> MatLike | None:
    header = inward.read(HEADER.size)
    if len(header) < HEADER.size:
        return None
    width, height = HEADER.unpack(header)
    if not (0 < width <= LONGEST_SIDE and 0 < height <= LONGEST_SIDE):
        return None  # the pipe is out of step: start afresh
    pixels = inward.read(width * height)
    return np.frombuffer(pixels, np.uint8).reshape(height, width) if len(pixels) == width * height else None


def _read(watch: Watch, frame: MatLike) -> Answer:
    """Read a frame; one that asks for too much memory, or that no mathematics survives, has no codes."""
    try:
        return Answer(tuple(watch.look(frame)), watch.glimpse)
    except (MemoryError, ValueError, cv2.error):  # ValueError: singular matrices, texts that are none
        return NOTHING
