"""The courier: how quickly a backlog drains, beside a bare loop and the ideal of its lanes."""

import contextlib
import json
import tempfile
import threading
import time
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from uuid import uuid4

import httpx

from kiosk.api.client import Pers
from kiosk.api.paths import PATHS
from kiosk.api.sign_in import KeyIn
from kiosk.api.transport import Wire
from kiosk.delivery.courier import Courier
from kiosk.storage.outbox import Outbox
from tests.bench.outbox import NOW, TENANT, claim

CLAIMS = 300
LATENCY = 0.1
LANES = 4


class Slow(BaseHTTPRequestHandler):
    """Says yes after a while."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        said = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        time.sleep(LATENCY)
        body = json.dumps({"id": str(uuid4()), "user": {"id": said["userIdentifier"]}}).encode()
        self.send_response(201)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing."""


def rows() -> list[dict[str, object]]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Slow)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}"
    try:
        ours, loop = _ours(url), _loop(url)
    finally:
        server.shutdown()
        server.server_close()
    ideal = CLAIMS * LATENCY / LANES
    what = f"drain of {CLAIMS} claims at {LATENCY * 1000:.0f} ms, {LANES} lanes, against"
    return [
        {"what": f"{what} a sequential httpx loop", "ours s": ours, "peer s": loop, "ratio": ours / loop},
        {"what": f"{what} the ideal of its lanes", "ours s": ours, "peer s": ideal, "ratio": ours / ideal},
    ]


def _ours(url: str) -> float:
    with tempfile.TemporaryDirectory() as folder, Outbox(Path(folder), NOW) as outbox:
        for _ in range(CLAIMS):
            outbox.put(claim(), NOW)
        wires = [Wire(url, connect_seconds=5, answer_seconds=5) for _ in range(LANES)]
        clients = [Pers(wire, PATHS["v2"], KeyIn("p", "k")) for wire in wires]
        done = threading.Semaphore(0)
        courier = Courier(
            outbox,
            TENANT,
            clients,
            hourly=1e9,
            server_time=lambda: datetime.now(UTC),
            alarm=print,
            tell=lambda _: done.release(),
            broken=print,
        )
        began = time.perf_counter()
        courier.start()
        for _ in range(CLAIMS):
            done.acquire()
        took = time.perf_counter() - began
        courier.stop()
        return took


def _loop(url: str) -> float:
    with contextlib.closing(httpx.Client(base_url=url, trust_env=False)) as client:
        began = time.perf_counter()
        for number in range(CLAIMS):
            client.post("/v2/campaigns/claims", json={"userIdentifier": f"m{number}"}).raise_for_status()
        return time.perf_counter() - began
