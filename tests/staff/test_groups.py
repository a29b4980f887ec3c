"""Groups: on the word of staff only, in the audit trail first, and at a terminal that runs."""

import json
import subprocess
import sys

import pytest

from kiosk.door import ask
from kiosk.staff.desk import Desk
from kiosk.staff.pins import PinStore, Scope
from tests.journeys.conftest import config, stand, terminal  # noqa: F401 - pytest finds fixtures by name
from tests.staff.test_desk import STEWARD, Bench, bench  # noqa: F401

PIN = "573920"


@pytest.fixture
def let_in():
    return []


@pytest.fixture
def desk(bench, let_in) -> Desk:  # noqa: F811
    return Desk(bench.outbox, bench.pins, bench.audit, group=let_in.append)


def test_a_group_needs_a_pin_and_is_in_the_audit_trail(bench, desk, let_in):  # noqa: F811
    assert "PIN" in desk.answer({"ask": "venue.group", "count": 4, **STEWARD, "pin": "111111"})["refused"]
    assert desk.answer({"ask": "venue.group", "count": 4, **STEWARD}) == {"group": 4}
    assert desk.answer({"ask": "venue.group", "count": 0, **STEWARD}) == {"group": 0}
    assert let_in == [4, 0]
    assert [act.what for act in bench.audit.acts()] == ["group of 4", "end of the group"]


@pytest.mark.parametrize("count", [-1, 21, "many"])
def test_a_group_nobody_could_mean_is_one_sentence(desk, let_in, count):
    assert "count" in desk.answer({"ask": "venue.group", "count": count, **STEWARD})["refused"]
    assert let_in == []


def test_without_a_terminal_there_is_no_group(bench: Bench):  # noqa: F811
    assert "kiosk run" in bench.desk.answer({"ask": "venue.group", "count": 4, **STEWARD})["refused"]


def test_a_family_of_three_at_a_running_terminal(stand, config, terminal, tmp_path):  # noqa: F811
    path = config()
    path.write_text(path.read_text().replace("visitor_seconds = 0", "visitor_seconds = 30"))
    actor = terminal(path)
    PinStore(tmp_path / "outbox").give("Ben", PIN, Scope.STEWARD)
    command = [sys.executable, "-m", "kiosk", "staff", "group", "3", "--by", "Ben", "--pin-stdin", "--config", path]
    said = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60, input=PIN)
    assert "The next 3 members" in said.stdout, said.stderr
    actor.wait_for(screen="Welcome", turn={"number": 1, "of": 3})
    for number in (1, 2, 3):
        actor.scan(f"pers:member:M-100{number}")
        actor.wait_for(screen="Receipt", turn={"number": number, "of": 3})
    actor.scan("pers:member:M-1004")
    assert ask(tmp_path / "outbox", {"ask": "outbox.count"})["counts"]["recorded"] == 3
    assert len(json.loads(json.dumps(stand.read("/_ledger")))) >= 3
