"""Benches: the sandbox's claims with all rules on against a bare FastAPI insert, and our client against bare httpx."""

import http.client
import json
import multiprocessing
import socket
import sqlite3
import ssl
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx

from kiosk.api import modern
from kiosk.api.operations import Operations
from kiosk.api.sign_in import KeyIn
from kiosk.api.transport import Wire
from kiosk.demo.stand import sandbox

CLAIMS = 300  #: in each round
CALLS = 400
LANES = 4  #: clients at once
ROUNDS = 3
NO_CA = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def rows() -> list[dict[str, Any]]:
    """Each figure beside its peer's of the same run."""
    with tempfile.TemporaryDirectory() as folder, sandbox(Path(folder) / "s.db") as ours:
        seed = ours.read("/_seed")
        with bare(Path(folder) / "bare.db") as peer:
            return [claims(ours.url, peer, seed), overhead(ours.url, seed)]


def claims(url: str, peer: str, seed: dict[str, Any]) -> dict[str, Any]:
    """Claims a second, taking turns, so that a busy machine is busy for both."""
    setup = client(url, {"x-project-key": seed["projectKey"]})
    token = signed_in(setup, "business", seed["businessAuthToken"])
    headers = {"x-project-key": seed["projectKey"], "Authorization": f"Bearer {token}"}
    source = everything_on(setup, seed)
    setup.close()
    body = {"triggerSourceId": source, "userIdentifier": "M-1001", "conditionsData": {"medium": "qr"}}
    place = {"latitude": 41.38506, "longitude": 2.18216}
    found: dict[str, list[float]] = {"ours": [], "peer": []}
    for _ in range(ROUNDS):
        found["ours"].append(a_second(url, "/v2/campaigns/claims", headers, {**body, **place}))
        found["peer"].append(a_second(peer, "/claims", headers, {**body, **place}))
    return row("sandbox: claims a second, all rules on", found, "bare FastAPI + SQLite insert")


def overhead(url: str, seed: dict[str, Any]) -> dict[str, Any]:
    """What one small answer over a kept connection costs."""
    headers = {"x-project-key": seed["projectKey"]}
    plain = client(url, headers)
    wire = Wire(url, connect_seconds=5, answer_seconds=10)
    typed = Operations(wire, KeyIn(seed["projectKey"]))
    found: dict[str, list[float]] = {"ours": [], "peer": []}
    for _ in range(ROUNDS):
        found["ours"].append(each(lambda: typed.ask(modern.TRIGGER, "trg-lunch")))
        found["peer"].append(each(lambda: plain.get("/v2/campaign-triggers/trg-lunch").json()))
    wire.close()
    plain.close()
    return row("client: processor milliseconds a call, typed answer", found, "bare httpx")


def row(what: str, found: dict[str, list[float]], peer: str) -> dict[str, Any]:
    """The medians and their ratio."""
    ours, theirs = statistics.median(found["ours"]), statistics.median(found["peer"])
    return {"what": f"{what} (peer: {peer})", "ours": round(ours, 3), "peer": round(theirs, 3), "ratio": ours / theirs}


def a_second(url: str, path: str, headers: dict[str, str], body: dict[str, Any]) -> float:
    """Posts a second, by so many clients at once; every one must be a 201."""

    told = {**headers, "content-type": "application/json"}

    def lane(_: int) -> None:
        mine = http.client.HTTPConnection(urlsplit(url).netloc)  # httpx would be the slowest part of all
        for _ in range(CLAIMS // LANES):
            mine.request("POST", path, json.dumps(body), told)
            answer = mine.getresponse()
            assert (answer.status, answer.read()[:1]) == (201, b"{")
        mine.close()

    began = time.perf_counter()
    with ThreadPoolExecutor(LANES) as pool:
        list(pool.map(lane, range(LANES)))
    return CLAIMS / (time.perf_counter() - began)


def each(call: Callable[[], object]) -> float:
    """The processor's time for one call, in milliseconds: what the client costs, whoever else is at work here."""
    began = time.thread_time()
    for _ in range(CALLS):
        call()
    return (time.thread_time() - began) / CALLS * 1000


def everything_on(setup: httpx.Client, seed: dict[str, Any]) -> str:
    """A campaign on which every rule is on and none refuses."""
    setup.headers["Authorization"] = f"Bearer {signed_in(setup, 'tenant', seed['adminAuthToken'])}"
    most = 10**9
    limits = dict.fromkeys(
        ("maxPerUser", "maxPerDayPerUser", "maxTotal", "maxPerDayTotal", "maxPerSource", "maxMultiplier"), most
    )
    trigger = posted(setup, "/v2/campaign-triggers", {
        **limits, "name": "All", "triggerType": "CLAIM_BY_BUSINESS", "minCooldownSeconds": 0,
        "maxGeoDistanceInMeters": most, "requiredUserInfo": "email",
        "conditions": [{"conditionType": "IS_PART_OF", "key": "medium", "value": ["qr", "nfc"]}],
    })  # fmt: skip
    about = {"name": "All", "startDate": "2025-01-01T00:00:00Z", "endDate": "2999-01-01T00:00:00Z"}
    campaign = posted(setup, "/v1.7/campaign/admin", {**about, "countryCodeRestrictions": ["ES"]})
    source = posted(setup, "/v2/trigger-sources", {"type": "QR_CODE", "name": "All", "businessId": seed["businessId"]})
    here = f"/v2/campaigns/{campaign}"
    posted(setup, f"{here}/tokens", {"tokenEntityId": "tok-points", "amount": 1, "maxAmount": most})
    engaged = {"businessIds": [seed["businessId"]], "maxPerBusiness": most, "maxPerDay": most}
    posted(setup, f"{here}/engagements", engaged)
    posted(setup, f"{here}/trigger-sources/{source}", None)
    setup.put(f"/v2/campaign-triggers/{trigger}/assign/{campaign}").raise_for_status()
    setup.put(f"/v1.7/campaign/admin/{campaign}/activate").raise_for_status()
    return source


def posted(setup: httpx.Client, path: str, body: object) -> str:
    """The id of what was made."""
    return str(setup.post(path, json=body).raise_for_status().json()["id"])


def signed_in(setup: httpx.Client, kind: str, proof: str) -> str:
    """An access token."""
    answer = setup.post("/v2/auth/token", json={"authToken": proof, "authType": kind})
    return str(answer.raise_for_status().json()["accessToken"])


def client(url: str, headers: dict[str, str]) -> httpx.Client:
    """Bare httpx."""
    return httpx.Client(base_url=url, headers=headers, trust_env=False, timeout=30, verify=NO_CA)


@contextmanager
def bare(db: Path) -> Iterator[str]:
    """The peer, in a process of its own as the sandbox is."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = multiprocessing.get_context("spawn").Process(target=serve_bare, args=(str(db), port), daemon=True)
    process.start()
    try:
        _wait(port)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.join(10)


def serve_bare(db: str, port: int) -> None:
    """One route, one insert, the disk asked as the sandbox asks it."""
    import uvicorn
    from fastapi import FastAPI

    app = FastAPI()
    connection = sqlite3.connect(db, check_same_thread=False, isolation_level=None)
    connection.executescript(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; CREATE TABLE claim (id INTEGER PRIMARY KEY, body TEXT);"
    )

    @app.post("/claims", status_code=201)
    async def claim(body: dict[str, Any]) -> dict[str, Any]:
        made = connection.execute("INSERT INTO claim (body) VALUES (?)", (str(body),))
        return {"id": made.lastrowid}

    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)  # as the sandbox: without Nagle
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.bind(("127.0.0.1", port))
    config = uvicorn.Config(app, http="h11", log_level="critical", access_log=False)
    uvicorn.Server(config).run(sockets=[sock])


def _wait(port: int) -> None:
    for _ in range(100):
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 0.2):
            return
        time.sleep(0.1)
    raise RuntimeError("the peer does not listen")


if __name__ == "__main__":
    for one in rows():
        print(one)
