"""Serving: the line cut and mended, quick stops, files kept and files refused."""

import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest

from kiosk.sandbox import serve
from kiosk.sandbox.database import NotASandboxError
from tests.sandbox.desk import NO_CA, Desk, running


def refuses(url: str) -> bool:
    """Whether nobody listens; a connection cut half way is neither yes nor no, and asked again."""
    while True:
        try:
            httpx.get(f"{url}/_weather", trust_env=False, verify=NO_CA, timeout=1)
        except httpx.ConnectError:
            return True
        except httpx.TransportError:
            continue
        return False


def eventually(url: str, *, up: bool) -> None:
    """Wait until the line is up or down; both are answered at once, so this is quick."""
    for _ in range(2000):
        if refuses(url) is not up:
            return
    pytest.fail("the line did not change")


def test_line_down_refuses_and_line_up_listens_at_the_same_port(tmp_path: Path) -> None:
    with running(tmp_path / "s.db") as server, httpx.Client(base_url=server.url, verify=NO_CA) as kept:
        assert kept.get("/_weather").status_code == 200
        server.order("line down")
        eventually(server.url, up=False)
        with pytest.raises(httpx.TransportError):
            kept.get("/_weather")
        server.order("nonsense")
        server.order("line up")
        eventually(server.url, up=True)


def test_stops_quickly_with_a_request_in_flight(tmp_path: Path) -> None:
    with running(tmp_path / "s.db", seed=True) as server, ExitStack() as stack:
        desk = Desk(server.url, stack)
        desk.weather("delay", path="/v2/healthcheck", seconds=60)
        lost: list[Exception] = []

        def wait() -> None:
            try:
                desk.public.get("/v2/healthcheck", timeout=30)
            except httpx.TransportError as error:
                lost.append(error)

        waiting = threading.Thread(target=wait)
        waiting.start()
        while not desk.door.get("/_weather").json()[0]["hits"]:
            pass
        server.stop()
        waiting.join(5)
        assert len(lost) == 1


def test_keeps_its_file_and_can_forget_it(tmp_path: Path) -> None:
    for reset, kept in ((False, 0), (False, 1), (True, 0)):
        with running(tmp_path / "s.db", seed=True, reset=reset) as server, ExitStack() as stack:
            desk = Desk(server.url, stack)
            assert len(desk.booked("cmp-breakfast")) == kept + 1
            desk.claim("src-entrance", "M-1002")


def test_will_not_touch_a_database_of_somebody_else(tmp_path: Path) -> None:
    with contextlib.closing(sqlite3.connect(tmp_path / "outbox.db")) as other:
        other.execute("CREATE TABLE claim (reference TEXT)")
        other.execute("INSERT INTO claim VALUES ('R-1')")
        other.commit()
        with pytest.raises(NotASandboxError):
            serve(tmp_path / "outbox.db", reset=True)
        assert other.execute("SELECT reference FROM claim").fetchall() == [("R-1",)]


def test_will_not_touch_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Clara, " * 100)
    with pytest.raises(NotASandboxError):
        serve(tmp_path / "letter.txt", reset=True)
    assert (tmp_path / "letter.txt").read_text().startswith("Dear Clara")


def test_serves_pictures(tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "breakfast.png").write_bytes(b"PNG")
    with running(tmp_path / "s.db", seed=True, assets=tmp_path / "assets") as server, ExitStack() as stack:
        desk = Desk(server.url, stack)
        picture = desk.public.get("/v2/campaigns/cmp-breakfast").json()["imageUrl"]
        assert picture.startswith(server.url)
        assert desk.door.get(picture).content == b"PNG"
        assert desk.door.get("/assets/../s.db").status_code == 404


CHILD = """
import sys
from pathlib import Path
from kiosk.sandbox import serve
serve(Path(sys.argv[1]), commands=sys.stdin, ready=lambda port: print(port, flush=True))
"""


@pytest.mark.parametrize("ending", ["pipe", "TERM", "INT"])
def test_process_ends_in_silence(tmp_path: Path, ending: str) -> None:
    child = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", CHILD, str(tmp_path / "s.db")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=Path.cwd(), env={**os.environ},
    )  # fmt: skip
    assert child.stdin
    assert child.stdout
    assert child.stderr
    port = int(child.stdout.readline())
    assert httpx.get(f"http://127.0.0.1:{port}/v2/", verify=NO_CA).status_code == 200
    if ending == "pipe":
        child.stdin.close()
    else:
        child.send_signal(signal.SIGTERM if ending == "TERM" else signal.SIGINT)
    assert child.wait(5) == 0
    assert (child.stdout.read(), child.stderr.read()) == (b"", b"")
    for pipe in (child.stdin, child.stdout, child.stderr):
        pipe.close()
