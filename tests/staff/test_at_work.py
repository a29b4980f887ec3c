"""Staff at work: a whole terminal runs, and claims that wait for a person are decided about through its door."""

import json
import subprocess
import sys
import time

import pytest

from kiosk.door import ask
from kiosk.staff.pins import PinStore, Scope
from tests.journeys.conftest import config, stand, terminal  # noqa: F401 - pytest finds fixtures by name
from tests.journeys.test_kill import weather

PIN = "573920"


def kiosk(path, *words, typed=""):
    command = [sys.executable, "-m", "kiosk", *words, "--json", "--config", str(path)]
    said = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60, input=typed)
    assert said.returncode == 0, said.stderr
    return json.loads(said.stdout)


def wait_for(state, path):
    """The only claim in this state, as the running terminal lists it."""
    until = time.monotonic() + 30
    while time.monotonic() < until:
        rows = kiosk(path, "outbox", "list", "--state", state)
        if rows:
            return rows[0]["reference"]
    raise AssertionError(f"nothing ever stood at {state}")


def wait_until_ready_says(tmp_path, word, *topics):
    until = time.monotonic() + 30
    while time.monotonic() < until:
        ready = ask(tmp_path / "outbox", {"ask": "ready"})
        if (ready["word"], *(reason["topic"] for reason in ready["reasons"])) == (word, *topics):
            return
        time.sleep(0.1)
    raise AssertionError(ready)


@pytest.mark.parametrize("kind", ["drop-before-commit", "drop-after-commit"])
def test_a_parked_claim_is_put_back_or_accepted_while_the_terminal_runs(stand, config, terminal, tmp_path, kind):  # noqa: F811
    """Nobody's reads may decide at a source that is not exclusive, so an unclear attempt waits for a person."""
    path = config()
    actor = terminal(path)
    PinStore(tmp_path / "outbox").give("Eva", PIN, Scope.SUPERVISOR)
    weather(stand, kind=kind, path="/v2/campaigns/claims", count=1)
    actor.scan("pers:member:M-1001")
    reference = wait_for("parked", path)
    wait_until_ready_says(tmp_path, "DEGRADED", "parked")
    booked = [row["id"] for row in stand.read("/_ledger") if row["reference"] == reference]
    signed = ("--by", "Eva", "--reason", "looked it up", "--pin-stdin")
    if booked:
        kiosk(path, "outbox", "accept", reference, "--server-id", booked[0], *signed, typed=PIN)
    else:
        kiosk(path, "outbox", "put-back", reference, *signed, typed=PIN)
    assert actor.settle()["accepted"] == 1
    wait_until_ready_says(tmp_path, "READY")
    assert len([row for row in stand.read("/_ledger") if row["reference"] == reference]) == 1
    steps = [step["state"] for step in kiosk(path, "outbox", "show", reference)["steps"]]
    assert steps[:4] == ["waiting", "sending", "uncertain", "parked"]
    assert steps[-1] == "accepted"
    assert actor.close() == 0
    assert not (tmp_path / "outbox" / "door.sock").exists()
