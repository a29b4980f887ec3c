"""A real pcscd with a virtual reader of its own configuration; one at a time on a machine, which a lock sees to."""

import fcntl
import importlib.util
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from random import randrange
from time import monotonic, sleep

PCSCD = "/usr/sbin/pcscd"
DRIVER = Path("/usr/lib/pcsc/drivers/serial/libifdvpcd.so")
SOCKET = Path("/run/pcscd/pcscd.comm")
NAME = "ACS ACR122U PICC Interface"


def missing() -> str | None:
    """Why no virtual reader can be had here."""
    if shutil.which(PCSCD) is None:
        return "the Debian package pcscd is not installed"
    if not DRIVER.exists():
        return "the Debian package vsmartcard-vpcd is not installed"
    if importlib.util.find_spec("smartcard") is None:
        return "the Python package pyscard is not installed"
    if os.geteuid() != 0:
        return "pcscd is started by root only"
    return None


class Daemon:
    """It listens on all interfaces, as its driver does; so it lives no longer than the tests that need it."""

    def __init__(self, folder: Path) -> None:
        self.port = _two_free_ports()
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        (folder / "vpcd").write_text(
            f'FRIENDLYNAME "{NAME}"\nDEVICENAME /dev/null:{self.port:#x}\nLIBPATH {DRIVER}\nCHANNELID {self.port:#x}\n'
        )

    def start(self) -> None:
        self._process = subprocess.Popen(
            [PCSCD, "--foreground", "--config", str(self._folder)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        _until(lambda: SOCKET.exists() and not _is_free(self.port))

    def stop(self, *, rudely: bool = False) -> None:
        if self._process is not None:
            (self._process.kill if rudely else self._process.terminate)()
            self._process.wait(10)
            self._process = None


@contextmanager
def virtual_reader() -> Iterator[Daemon]:
    """Waits for whoever else on this machine runs these tests."""
    with (Path(tempfile.gettempdir()) / "pers-kiosk-pcscd.lock").open("w") as lock, tempfile.TemporaryDirectory() as at:
        fcntl.flock(lock, fcntl.LOCK_EX)
        daemon = Daemon(Path(at))
        daemon.start()
        try:
            yield daemon
        finally:
            daemon.stop()


def _until(what: object, patience: float = 10.0) -> None:
    deadline = monotonic() + patience
    while not what():
        assert monotonic() < deadline, "pcscd does not come up"
        sleep(0.02)


def _is_free(port: int) -> bool:
    with socket.socket() as probe, suppress(OSError):
        probe.bind(("", port))
        return True
    return False


def _two_free_ports() -> int:
    """The second slot listens at the next; the first is even, which tells a card its slot."""
    while True:
        port = randrange(20000, 30000, 2)
        if _is_free(port) and _is_free(port + 1):
            return port
