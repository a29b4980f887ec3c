"""Pulling the plug on the process: what was shown is on disk, nothing is booked twice, nothing is resent blindly."""

import json
import random
import time
import urllib.request
from collections import Counter
from datetime import UTC, datetime

from kiosk.domain.claim import State
from kiosk.storage.outbox import Outbox

KILLS = 12


def weather(stand, **fault):
    request = urllib.request.Request(
        f"{stand.url}/_weather", data=json.dumps(fault).encode(), headers={"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def promised(actor):
    """The references a visitor has seen."""
    return {screen["reference"] for screen in actor.screens if screen.get("reference")}


def green(actor):
    return {screen["reference"] for screen in actor.screens if screen["screen"] == "Receipt"}


def test_killed_at_random_twelve_times(stand, config, terminal, tmp_path):
    chance = random.Random(20261122)
    weather(stand, kind="delay", path="/v2/campaigns/claims", seconds=0.08)
    path, seen, receipts, number = config(), set(), set(), 0
    for _ in range(KILLS):
        actor = terminal(path)
        until = time.monotonic() + chance.uniform(0.05, 0.9)
        while time.monotonic() < until:
            number += 1
            actor.scan(f"pers:member:M-{1001 + number % 12}")
            time.sleep(chance.uniform(0.01, 0.15))
        actor.kill()
        seen |= promised(actor)
        receipts |= green(actor)
    with Outbox(tmp_path / "outbox", datetime.now(UTC)) as outbox:
        entries = {entry.claim.reference: entry for entry in outbox.entries(State)}
        assert seen <= entries.keys(), "a claim that was shown is not on disk"
        assert outbox.counts().conserved
        assert outbox.counts() == outbox.recount()
    doubtful = {name: entry for name, entry in entries.items() if entry.state in {State.UNCERTAIN, State.PARKED}}
    assert doubtful, "no kill has hit a request in flight: the test has lost its teeth"
    members = {entry.claim.request.member for entry in doubtful.values()}
    blocked = [e for e in entries.values() if e.state is State.WAITING and e.claim.request.member in members]
    _what_is_left_is_delivered_once(stand, terminal(path), tmp_path, doubtful, receipts, len(blocked))


def _what_is_left_is_delivered_once(stand, actor, tmp_path, doubtful, receipts, blocked):
    counts = actor.settle(blocked=blocked)
    assert actor.close() == 0
    booked = Counter(row["reference"] for row in stand.read("/_ledger") if row["reference"])
    assert not [name for name, times in booked.items() if times > 1], "booked twice"
    with Outbox(tmp_path / "outbox", datetime.now(UTC)) as outbox:
        states = {entry.claim.reference: entry for entry in outbox.entries(State)}
    accepted = {name for name, entry in states.items() if entry.state is State.ACCEPTED}
    assert accepted <= booked.keys(), "green, but the server knows nothing of it"
    assert receipts <= booked.keys(), "a receipt was shown that the server never gave"
    assert booked.keys() <= accepted | doubtful.keys()
    for name in doubtful:
        assert states[name].state in {State.UNCERTAIN, State.PARKED}, "resent or settled without proof"
        assert states[name].attempts == 1, "resent blindly"
    assert counts["accepted"] == len(accepted)
