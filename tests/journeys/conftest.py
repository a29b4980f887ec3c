"""What a journey needs: a sandbox over a real socket, and a whole terminal in a process of its own."""

import contextlib
import json
import os
import queue
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from kiosk.demo.stand import sandbox

PATIENCE = 40


class Actor:
    """A running terminal that is told codes and tells its screens."""

    def __init__(self, config):
        self.process = subprocess.Popen(
            [sys.executable, str(Path(__file__).parent / "actor.py"), str(config)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.said = queue.SimpleQueue()
        self.screens = []
        self._reader = threading.Thread(target=self._listen, daemon=True)
        self._reader.start()

    def _listen(self):
        for line in self.process.stdout:
            said = json.loads(line)
            if "screen" in said:
                self.screens.append(said)
            self.said.put(said)
        self.said.put({"ended": True})

    def tell(self, *words):
        self.process.stdin.write(" ".join(words) + "\n")
        self.process.stdin.flush()

    def scan(self, text):
        self.tell("scan", text)

    def wait_for(self, **wanted):
        """The next thing said that has all of `wanted`."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            try:
                said = self.said.get(timeout=0.2)
            except queue.Empty:
                continue
            if all(said.get(key) == value for key, value in wanted.items()):
                return said
            if "ended" in said:
                raise AssertionError(f"ended while waiting for {wanted}: {self.process.stderr.read()}")
        raise AssertionError(f"never said {wanted}; screens: {self.screens}")

    def counts(self):
        self.tell("counts")
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            said = self.said.get(timeout=PATIENCE)
            if "counts" in said:
                return said["counts"]
        raise AssertionError("no counts")

    def settle(self, *, blocked=0):
        """Waits until nothing is being sent and only `blocked` claims are waiting."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            counts = self.counts()
            if counts["waiting"] == blocked and counts["sending"] == 0:
                return counts
            time.sleep(0.1)
        raise AssertionError(f"not settled: {counts}")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.close()

    def close(self):
        """Stops it as a person would; returns its exit code."""
        if not self.process.stdin.closed:
            with contextlib.suppress(BrokenPipeError):
                self.process.stdin.close()
        code = self.process.wait(PATIENCE)
        self._reader.join(PATIENCE)
        self.process.stdout.close()
        self.stderr = self.process.stderr.read()
        self.process.stderr.close()
        return code


@pytest.fixture
def stand(tmp_path):
    with sandbox(tmp_path / "sandbox.db") as stand:
        yield stand


@pytest.fixture
def config(tmp_path, stand):
    """Writes a config at the terrace, whose campaign has no limits; more tables can be added."""
    seed = stand.read("/_seed")

    def write(*, source="src-terrace", more="", url=None):
        path = tmp_path / "config.toml"
        path.write_text(
            f"""cameras = []
[pers]
base_url = "{url or stand.url}"
project_key = "{seed["projectKey"]}"
business_id = "{seed["businessId"]}"
auth_token = "{seed["businessAuthToken"]}"
[venue]
trigger_source = "{source}"
latitude = 41.3902
longitude = 2.1540
visitor_seconds = 0
cooldown_seconds = 0
[outbox]
folder = "{tmp_path / "outbox"}"
{more}"""
        )
        return path

    return write


@pytest.fixture
def terminal():
    """Starts terminals, and leaves none behind."""
    started = []

    def start(config):
        actor = Actor(config)
        started.append(actor)
        actor.wait_for(ready=True)
        return actor

    yield start
    for actor in started:
        if actor.process.poll() is None:
            actor.kill()


@pytest.fixture
def display():
    ours, theirs = os.pipe()
    command = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[theirs], stderr=subprocess.DEVNULL)
    os.close(theirs)
    yield f":{os.read(ours, 16).decode().strip()}"
    server.terminate()
    server.wait(10)
    os.close(ours)


@pytest.fixture
def kiosk(display, config, tmp_path):
    started, managers = [], []

    def start(camera=None, *, source="src-entrance", more=""):
        path = config(source=source, more=more)
        if camera is not None:
            table = f'[[cameras]]\nsource = "{camera}"\nname = "camera"\nloop = false\n'
            path.write_text(path.read_text().replace("cameras = []\n", "") + table)
        manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        manager.bind(str(tmp_path / f"notify-{len(started)}"))
        managers.append(manager)
        environment = {**os.environ, "DISPLAY": display, "QT_QUICK_BACKEND": "software"}
        environment["NOTIFY_SOCKET"] = manager.getsockname()
        environment.pop("QT_QPA_PLATFORM", None)
        process = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "run", "--config", str(path)],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        process.manager = manager
        started.append(process)
        return process

    yield start
    for process in started:
        if process.poll() is None:
            process.kill()
        print(*process.communicate())
    for manager in managers:
        manager.close()
