"""The outbox: what a durable put costs, beside a bare commit and beside other queues at equal durability."""

import ctypes
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count, islice
from pathlib import Path

from kiosk.domain.claim import Claim, Request, State, Tenant, reference
from kiosk.domain.outcome import Accepted
from kiosk.storage.listing import Wanted, newest
from kiosk.storage.listing import count as count_
from kiosk.storage.outbox import Outbox
from kiosk.storage.rebuilding import records
from tests.torture.disk import SYNCED, read_log
from tests.torture.power import compile_wlog

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TENANT = Tenant("https://api.example", "project", "business")
ROUNDS = 120
EVERY = Wanted(frozenset(State))
numbers = count(1)


def claim() -> Claim:
    number = next(numbers)
    conditions = {"source": {"medium": "QR_CODE", "terminal": "entrance-1", "reader": "camera", "reference": number}}
    return Claim(reference(number), Request(f"m{number}@example.com", "src", conditions=conditions), TENANT, NOW)


def rows() -> list[dict[str, object]]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        return [*_puts(path), *_big(path), *_start(path), *_syncs(path)]


def _side_by_side(doings: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Median milliseconds of each, taken in turns so that a noisy machine is noisy for all."""
    taken: dict[str, list[float]] = {name: [] for name in doings}
    for _ in range(ROUNDS):
        for name, doing in doings.items():
            began = time.perf_counter()
            doing()
            taken[name].append((time.perf_counter() - began) * 1000)
    return {name: statistics.median(times) for name, times in taken.items()}


def _puts(folder: Path) -> list[dict[str, object]]:
    import litequeue
    import persistqueue

    outbox = Outbox(folder / "ours", NOW)
    raw = _bare(folder / "bare.db")
    beside = os.open(folder / "bare.log", os.O_CREAT | os.O_WRONLY | os.O_APPEND)
    lite = litequeue.LiteQueue(str(folder / "lite.db"))
    lite.conn.execute("PRAGMA synchronous = FULL")
    persist = persistqueue.SQLiteQueue(str(folder / "persist"), auto_commit=True)
    persist._putter.execute("PRAGMA synchronous = FULL")

    def bare() -> None:
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT INTO claim (body) VALUES (?)", ("x" * 400,))
        raw.execute("COMMIT")
        os.write(beside, b"x" * 400)
        os.fdatasync(beside)

    found = _side_by_side(
        {
            "ours": lambda: outbox.put(claim(), NOW),
            "sqlite3 commit + one fsynced append": bare,
            "persist-queue, synchronous=FULL": lambda: persist.put("x" * 400),
            "litequeue, synchronous=FULL": lambda: lite.put("x" * 400),
        }
    )
    outbox.close()
    os.close(beside)
    raw.close()
    lite.conn.close()
    persist.close()
    ours = found.pop("ours")
    return [
        {"what": f"durable put against {name}", "ours ms": ours, "peer ms": peer, "ratio": ours / peer}
        for name, peer in found.items()
    ]


def _bare(path: Path) -> sqlite3.Connection:
    raw = sqlite3.connect(path, isolation_level=None)
    for pragma in ("locking_mode = EXCLUSIVE", "journal_mode = WAL", "synchronous = FULL"):
        raw.execute(f"PRAGMA {pragma}")
    raw.execute("CREATE TABLE claim (seq INTEGER PRIMARY KEY, body TEXT)")
    return raw


def _big(folder: Path) -> list[dict[str, object]]:
    empty, full = Outbox(folder / "empty", NOW), Outbox(folder / "full", NOW)
    _fill(full, 1_000_000, "accepted")
    found = _side_by_side({"full": lambda: full.put(claim(), NOW), "empty": lambda: empty.put(claim(), NOW)})
    first = {name: _first_page(outbox) for name, outbox in (("full", full), ("empty", empty))}
    full.close()
    empty.close()
    what = "put with 1,000,000 settled rows against an empty file"
    full_, empty_ = found["full"], found["empty"]
    return [
        {"what": what, "ours ms": full_, "peer ms": empty_, "ratio": full_ / empty_},
        {
            "what": "first page of outbox list --all, the same two files",
            "ours ms": first["full"],
            "peer ms": first["empty"],
            "ratio": first["full"] / first["empty"],
        },
    ]


def _first_page(outbox: Outbox) -> float:
    """Median milliseconds; the newest are claims that were put."""
    times = []
    for _ in range(9):
        began = time.perf_counter()
        count_(outbox, EVERY)
        list(islice(newest(outbox, EVERY, 100), 50))
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


def _fill(outbox: Outbox, how_many: int, state: str) -> None:
    """Rows as they would be, without the hours that putting each would take."""
    outbox.put(claim(), NOW)
    with outbox.database.transaction() as connection:
        connection.execute(
            "INSERT INTO claim (reference, tenant, place, member_key, sealed, state, attempts, server_id, scanned_at,"
            " changed_at) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            " SELECT 'F' || i, tenant, place, randomblob(16), sealed, ?, 1, CASE ? WHEN 'accepted' THEN 'c' || i END,"
            " scanned_at, changed_at FROM n, claim WHERE seq = 1",
            (how_many, state, state),
        )
        connection.execute("UPDATE tally SET count = count + ? WHERE what = 'recorded'", (how_many,))


def _start(folder: Path) -> list[dict[str, object]]:
    outbox = Outbox(folder / "start", NOW)
    _fill(outbox, 10_000, "waiting")
    outbox.journal.rewrite(records(outbox.database))
    outbox.close()
    times = {}
    for name in ("start", "nothing"):
        began = time.perf_counter()
        Outbox(folder / name, NOW).close()
        times[name] = (time.perf_counter() - began) * 1000
    what = "opening with 10,000 open claims against a new file"
    ratio = times["start"] / times["nothing"]
    return [{"what": what, "ours ms": times["start"], "peer ms": times["nothing"], "ratio": ratio}]


def _syncs(folder: Path) -> list[dict[str, object]]:
    """Counted by the library that logs the torture's writes: a put syncs the journal and the log, a mark the log."""
    wlog = compile_wlog(folder)
    if wlog is None:
        return [{"what": "syncs per claim: not measured, gcc is not installed"}]
    code = f"from tests.bench.outbox import *; drain_logged(Path({str(folder)!r}))"
    subprocess.run([sys.executable, "-c", code], env={**os.environ, "LD_PRELOAD": str(wlog)}, check=True)
    ops = read_log(folder / "syncs.log")
    return [
        {
            "what": "syncs per claim, put to accepted, in a backlog of 20",
            "ratio": sum(op.what == SYNCED for op in ops) / 20,
        }
    ]


def drain_logged(folder: Path) -> None:
    """Twenty claims from put to accepted, every write and sync of which is logged."""
    outbox = Outbox(folder / "syncs", NOW)
    ctypes.CDLL(None).wlog_start(str(folder / "syncs").encode(), str(folder / "syncs.log").encode())
    for _ in range(20):
        outbox.put(claim(), NOW)
    entry, number = outbox.take(TENANT, NOW), 0
    while entry is not None:
        number += 1
        entry = outbox.mark_and_take(entry, Accepted(f"c-{number}"), NOW, TENANT, None)[1]
    os._exit(0)
