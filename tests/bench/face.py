"""The face: how soon it is there, its weight, how long it ever stands still, how soon a scan has its receipt."""

import compileall
import contextlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from http.server import ThreadingHTTPServer
from itertools import count
from pathlib import Path
from queue import SimpleQueue

import httpx

import kiosk
from kiosk.api.client import Pers
from kiosk.api.paths import PATHS
from kiosk.api.sign_in import KeyIn
from kiosk.api.transport import Wire
from kiosk.delivery.courier import Courier
from kiosk.domain.claim import reference
from kiosk.domain.events import Scanned
from kiosk.domain.place import Place
from kiosk.domain.scan import Medium, Scan
from kiosk.domain.screens import Receipt, Screen
from kiosk.storage.outbox import Outbox
from kiosk.terminal import Terminal
from tests.bench import drain
from tests.bench.outbox import NOW, TENANT, _bare, claim

STARTS = 3
SCANS = 100
BACKLOG = 1000


class Quick(drain.Slow):
    """Says yes at once."""

    disable_nagle_algorithm = True


def rows() -> list[dict[str, object]]:
    compileall.compile_dir(
        Path(kiosk.__file__).parent, quiet=2
    )  # as pip leaves a program; a clone may have no bytecode
    bare, ours = (_median([_child(kind) for _ in range(STARTS)]) for kind in ("bare", "ours"))
    drains = _child("drains")
    return [
        _row("start to first frame, ms, beside a bare QML window", ours["start"], bare["start"]),
        _row("memory, MiB, beside bare QML + OpenCV", ours["memory"], bare["memory"]),
        {
            "what": f"longest stall of the GUI, ms, while {BACKLOG} claims drain and the camera runs",
            "ours": drains["stall"],
        },
        {"what": "the same, 99 of 100 stalls are under, ms", "ours": drains["p99"]},
        *_scans(),
    ]


def _row(what: str, ours: float, peer: float) -> dict[str, object]:
    return {"what": what, "ours": ours, "peer": peer, "ratio": ours / peer}


def _median(runs: list[dict[str, float]]) -> dict[str, float]:
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


def _child(kind: str) -> dict[str, float]:
    """A process of its own, which knows when it was started."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    command = [sys.executable, "-m", "tests.bench.face_child", kind, str(time.monotonic())]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=300)
    made: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return made


def _scans() -> list[dict[str, object]]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Quick)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}"
    drain.LATENCY, latency = 0.0, drain.LATENCY
    try:
        with tempfile.TemporaryDirectory() as folder:
            ours, peer = _in_turns(Path(folder), url)
    finally:
        drain.LATENCY = latency
        server.shutdown()
        server.server_close()
    what = "scan to receipt, ms, beside two durable commits and one bare httpx POST"
    return [
        _row(f"{what}, {name}", _at(share, ours), _at(share, peer)) for name, share in (("p50", 0.5), ("p99", 0.99))
    ]


def _at(share: float, taken: list[float]) -> float:
    return sorted(taken)[min(len(taken) - 1, int(len(taken) * share))] * 1000


def _in_turns(folder: Path, url: str) -> tuple[list[float], list[float]]:
    shown: SimpleQueue[Screen] = SimpleQueue()
    with _terminal(folder, url, shown.put) as terminal, httpx.Client(base_url=url, trust_env=False) as client:
        raw = _bare(folder / "bare.db")

        def commit() -> None:
            raw.execute("BEGIN IMMEDIATE")
            raw.execute("INSERT INTO claim (body) VALUES (?)", ("x" * 400,))
            raw.execute("COMMIT")

        def peer() -> None:
            commit()
            client.post("/v2/campaigns/claims", json={"userIdentifier": "m"}).raise_for_status()
            commit()

        numbers = count(1)

        def ours() -> None:
            terminal.tell(Scanned(Scan(f"m{next(numbers)}@example.com", Medium.QR_CODE, "camera", datetime.now(UTC))))
            while not isinstance(shown.get(timeout=30), Receipt):
                pass

        taken = [(_took(ours), _took(peer)) for _ in range(SCANS)]
        raw.close()
    return [one for one, _ in taken], [two for _, two in taken]


def _took(doing: Callable[[], None]) -> float:
    began = time.perf_counter()
    doing()
    return time.perf_counter() - began


@contextlib.contextmanager
def _terminal(folder: Path, url: str, show: Callable[[Screen], None]):
    minted = count(1)
    place = Place("Café", TENANT, "entrance-1", "kiosk", "src-1", mint=lambda: reference(next(minted)))
    place = replace(place, same_visitor=timedelta())
    with Outbox(folder / "ours", NOW) as outbox:
        client = Pers(Wire(url, connect_seconds=5, answer_seconds=5), PATHS["v2"], KeyIn("p", "k"))
        courier = Courier(
            outbox,
            TENANT,
            [client],
            hourly=1e9,
            server_time=lambda: datetime.now(UTC),
            alarm=print,
            tell=lambda event: terminal.tell(event),  # noqa: PLW0108 - made below
            broken=print,
        )
        terminal = Terminal(place, outbox, wake=courier.wake, show=show, broken=print)
        courier.start()
        terminal.start()
        try:
            yield terminal
        finally:
            terminal.stop()
            courier.stop()


def backlog(folder: Path, tenant) -> None:
    """A thousand claims that wait."""
    with Outbox(folder, NOW) as outbox:
        for _ in range(BACKLOG):
            outbox.put(replace(claim(), tenant=tenant), NOW)
