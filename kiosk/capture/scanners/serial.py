"""A hand scanner on a serial line, real or by USB: from its port to the scans it sends."""

import atexit
import errno
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from threading import Thread
from types import TracebackType
from typing import Self

import serial  # type: ignore[import-untyped]

from kiosk.capture.scanners.lines import Lines
from kiosk.capture.tags.keeping import Keeper, Unready
from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.domain.scan import Medium, Scan

#: How long closing waits for the thread (seconds).
PATIENCE = 1.7
#: A line that is quiet for so long has ended, for scanners that send no end (seconds).
SILENCE = 0.1

ABSENT = QT_TRANSLATE_NOOP(
    "Staff",
    "The scanner is not there (%1): is it plugged in and set to serial (USB-COM) mode?",
)
FORBIDDEN = Notice(
    QT_TRANSLATE_NOOP(
        "Staff",
        "The scanner may not be used by this user: add the user to the group dialout.",
    )
)
BUSY = Notice(QT_TRANSLATE_NOOP("Staff", "The scanner is used by another program: close it."))
UNPLUGGED = Notice(QT_TRANSLATE_NOOP("Staff", "The scanner was unplugged."))


@dataclass(frozen=True, slots=True)
class SerialSettings:
    """Which port, and how the scanner sends."""

    port: str  #: best by id: /dev/serial/by-id/usb-…, which stays the same after a replug
    name: str
    baud: int = 9600
    prefix: str = ""  #: what the scanner puts before each code; lines without it are not its codes
    suffix: str = ""  #: what it puts behind, before the end of the line


class SerialScanner:
    """A context manager: its thread lives as long as the `with` block.

    The callables are called from the scanner's own thread.
    """

    def __init__(
        self,
        settings: SerialSettings,
        *,
        report: Callable[[Scan], None],
        lost: Callable[[str, str], None],
        found: Callable[[str], None],
    ) -> None:
        self._settings, self._report = settings, report
        self._keeper = Keeper(settings.name, lost, found)
        # A daemon: a driver that hangs must not keep the process from ending.
        self._thread = Thread(
            target=self._keeper.run, args=(self._session,), name=f"scanner {settings.name}", daemon=True
        )

    def __enter__(self) -> Self:
        """Start listening."""
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop, within two seconds, also while the device hangs."""
        self._keeper.stop()
        self._thread.join(PATIENCE)
        if self._thread.is_alive():
            atexit.register(self._thread.join, PATIENCE)

    def _session(self) -> None:
        with _opened(self._settings) as line:
            self._keeper.works()
            lines = Lines(self._settings.prefix, self._settings.suffix, begins=False)
            while not self._keeper.stopped:
                octets = _read(line)
                for text in lines.feed(octets) if octets else lines.silence():
                    self._report(Scan(text, Medium.SCANNER, self._settings.name, datetime.now(UTC)))


def _opened(settings: SerialSettings) -> serial.Serial:
    """The port, for us alone: two programs on one line would each get half a code."""
    try:
        return serial.Serial(settings.port, settings.baud, timeout=SILENCE, exclusive=True)
    except (OSError, ValueError) as error:
        raise Unready(_sentence(error, settings.port)) from error


def _sentence(error: Exception, port: str) -> str:
    match getattr(error, "errno", None):
        case errno.EACCES | errno.EPERM:
            return FORBIDDEN
        case errno.EBUSY | errno.EAGAIN:
            return BUSY
    return Notice(ABSENT, (port,))


def _read(line: serial.Serial) -> bytes:
    """What has come, at once; empty after a silence."""
    try:
        return bytes(line.read(max(1, line.in_waiting)))
    except (OSError, TypeError) as gone:
        raise Unready(UNPLUGGED) from gone
