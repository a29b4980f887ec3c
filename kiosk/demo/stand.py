"""The demo's stand-in for PERS: the sandbox in a process of its own, told through a pipe."""

import json
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.request import ProxyHandler, build_opener

from kiosk.assembly import ourselves


class SandboxTrouble(Exception):
    """The sandbox did not start."""


@dataclass(frozen=True, slots=True)
class Stand:
    """A running sandbox."""

    process: "subprocess.Popen[str]"
    url: str

    def line(self, word: str) -> None:
        """`down` refuses connections, `up` takes them again."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"line {word}\n")
        self.process.stdin.flush()

    def read(self, path: str) -> Any:  # noqa: ANN401 - JSON is anything
        """What a side door says."""
        opener = build_opener(ProxyHandler({}))
        with opener.open(f"{self.url}{path}", timeout=10) as answer:
            return json.load(answer)


@contextmanager
def sandbox(db: Path) -> Iterator[Stand]:
    """A seeded sandbox on a port of its own; it ends when this block does, or when this process dies."""
    process = subprocess.Popen(
        ourselves("sandbox", "--db", str(db), "--port", "0", "--seed", "--child"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        said = process.stdout.readline()
        if not said:
            raise SandboxTrouble(f"The sandbox ended with code {process.wait(5)} before it listened.")
        yield Stand(process, f"http://127.0.0.1:{json.loads(said)['port']}")
    finally:
        process.stdin.close()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()


def config_for(seed: Mapping[str, Any], url: str, folder: Path, camera: str) -> str:
    """The config of the demo's terminal, as a venue would write it."""
    return f"""# Written by kiosk demo: a terminal at the sandbox's venue.
[pers]
base_url = {json.dumps(url)}
project_key = {json.dumps(seed["projectKey"])}
business_id = {json.dumps(seed["businessId"])}
auth_token = {json.dumps(seed["businessAuthToken"])}

[venue]
terminal = "entrance-1"
timezone = "Europe/Madrid"
latitude = 41.3902
longitude = 2.1540
trigger_source = "src-entrance"

[[cameras]]
source = {json.dumps(camera)}
name = "camera"
loop = false

[line]
catalogue_minutes = 0.2

[screen]
full_screen = false

[outbox]
folder = {json.dumps(str(folder))}
"""
