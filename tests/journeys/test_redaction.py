"""A whole run with planted secrets: claims, refusals, a line that fails, tracebacks; none of them reaches a log."""

import json
import re
import subprocess
import sys
from pathlib import Path

from kiosk.watch.redaction import redacted

ROOT = Path(__file__).parents[2]
CANARY = "canary-9d41@members.test"
MEMBERS = ["M-1001", "M-1004", CANARY]

RUN = """
import logging, sys, threading, time
from pathlib import Path
from kiosk.assembly import Outlets, running
from kiosk.domain.claim import State
from kiosk.settings import read_settings
from kiosk.watch import logs
settings = read_settings(Path(sys.argv[1]))
logs.begin("debug", Path(sys.argv[2]), most_mib=5, files=2)
came = []
outlets = Outlets(show=lambda _: None, delivered=came.append)
def until(count):
    end = time.monotonic() + 30
    while len(came) < count and time.monotonic() < end:
        time.sleep(0.05)
with running(settings, outlets) as made:
    for number, member in enumerate(sys.argv[3:], 1):
        made.typed("pers:member:" + member)
        until(number)
        time.sleep(0.3)
    print("down", flush=True)
    sys.stdin.readline()
    made.typed("pers:member:M-1002")
    until(len(sys.argv[3:]) + 1)
    thread = threading.Thread(target=lambda: int(sys.argv[-1]))
    thread.start()
    thread.join()
    made.terminal.tell({"member": sys.argv[-1]})
    time.sleep(1)
    logging.getLogger("httpx").warning("POST https://x.test/?user=%s", sys.argv[-1])
    print("references", *(entry.claim.reference for entry in made.outbox.entries(State)), flush=True)
"""


def test_no_member_and_no_secret_reaches_a_log(stand, config, tmp_path):
    path, folder = config(), tmp_path / "logs"
    command = [sys.executable, "-c", RUN, str(path), str(folder), *MEMBERS]
    process = subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "down\n"
    proof = stand.read("/_seed")["businessAuthToken"]
    stand.line("down")
    said, errors = process.communicate("\n", timeout=100)
    references = said.partition("references ")[2].split()
    text = errors + "".join(file.read_text() for file in folder.iterdir())
    assert len(references) == 4, said
    for reference in references:
        lines = [line for line in errors.splitlines() if f"reference={reference}" in line]
        assert any(" kept " in line for line in lines), errors
        assert any(" attempt " in line and "outcome=" in line for line in lines), errors
    secrets = [
        proof,
        *session_of(tmp_path / "outbox"),
        *MEMBERS,
        "M-1002",
        "canary",
    ]
    assert [secret for secret in secrets if secret in text] == []
    assert re.search(r"error=ValueError", errors), errors
    assert "a library said something" in errors
    assert "Traceback" not in errors


def session_of(folder):
    said = json.loads((folder / "session.json").read_text())
    tokens = [value for value in said.values() if isinstance(value, str) and len(value) > 20]
    assert tokens
    return tokens


def test_the_second_net_takes_out_what_looks_like_a_member_or_a_secret():
    token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"
    text = f"{CANARY} Bearer abc.def {token} pers:member:M-1001 rtsp://root:hunter2@cam/1 {'ab' * 32} K7Q-3F9Q"
    text += " my-long-secret"
    said = redacted(text, ["my-long-secret"])
    for secret in (CANARY, "abc.def", token, "M-1001", "hunter2", "ab" * 32, "my-long-secret"):
        assert secret not in said
    assert "K7Q-3F9Q" in said
