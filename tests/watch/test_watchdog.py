"""The watchdog is fed only while the terminal lives, and the service manager hears of ready and stopping."""

import socket
import time

import pytest

from kiosk.watch.watchdog import Watchdog, beating, notify


@pytest.fixture(params=["", "@"], ids=["path", "abstract"])
def manager(request, tmp_path):
    """A service manager's end of the line, with its environment."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        path = f"@kiosk-test-{time.monotonic_ns()}" if request.param else str(tmp_path / "notify")
        line.bind(path.replace("@", "\0", 1) if request.param else path)
        line.settimeout(5)
        yield line, {"NOTIFY_SOCKET": path, "WATCHDOG_USEC": "80000"}


def test_ready_alive_and_stopping_are_said(manager):
    line, environment = manager
    with Watchdog(lambda: True, environment) as watchdog:
        watchdog.ready()
        watchdog.ready()
        said = [line.recv(200).decode() for _ in range(4)]
    assert sum(one.startswith("READY=1") for one in said) == 1
    assert said.count("WATCHDOG=1") >= 2
    line.settimeout(1)
    while not line.recv(200).startswith(b"STOPPING=1"):
        pass


def test_a_terminal_that_hangs_is_not_called_alive(manager):
    line, environment = manager
    beats = 0
    with Watchdog(beating(lambda: beats), environment):
        assert line.recv(200) == b"WATCHDOG=1"
        line.settimeout(0.3)
        with pytest.raises(TimeoutError):
            line.recv(200)


def test_one_part_that_hangs_is_enough():
    beats = {"heart": 0, "window": 0}
    alive = beating(lambda: beats["heart"], lambda: beats["window"])
    assert alive()
    beats["heart"] += 1
    assert not alive()
    beats.update(heart=2, window=1)
    assert alive()


def test_without_a_service_manager_nothing_happens(tmp_path):
    assert notify("READY=1", {}) is False
    assert notify("READY=1", {"NOTIFY_SOCKET": str(tmp_path / "nobody")}) is False
    with Watchdog(lambda: True, {}) as watchdog:
        watchdog.ready()
