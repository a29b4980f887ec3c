"""The line goes and comes back: nobody is told a lie, and what was saved is delivered."""

import json
import time
import urllib.request

import pytest

from kiosk.demo.stand import SandboxTrouble
from tests.journeys.test_kill import weather


def test_a_scan_becomes_a_receipt_with_all_that_was_frozen(stand, config, terminal):
    actor = terminal(config(source="src-entrance"))
    actor.scan("pers:member:M-1001")
    reference = actor.wait_for(screen="Sending")["reference"]
    receipt = actor.wait_for(screen="Receipt")
    assert (receipt["reference"], receipt["amount"], receipt["who"]) == (reference, 120, "Cl••• P.")
    (row,) = [row for row in stand.read("/_ledger") if row["reference"] == reference]
    assert (row["member"], row["triggerSourceId"], row["medium"]) == ("usr-1001", "src-entrance", "TYPED")
    assert actor.close() == 0


def test_the_second_time_today_is_declined_with_when(config, terminal):
    actor = terminal(config(source="src-entrance"))
    actor.scan("pers:member:M-1007")
    declined = actor.wait_for(screen="Declined")
    assert (declined["code"], declined["again"]) == ("MAX_PER_DAY_PER_USER_REACHED", "tomorrow")


def test_saved_while_the_line_is_down_then_accepted_behind_the_visitors_back(stand, config, terminal):
    actor = terminal(config())
    actor.scan("pers:member:M-1001")
    actor.wait_for(screen="Receipt")
    stand.line("down")
    time.sleep(2.2)  # an idle connection is not used again: what follows is refused before it leaves
    actor.scan("pers:member:M-1002")
    saved = actor.wait_for(screen="Saved")
    assert saved["checking"] is False
    stand.line("up")
    assert actor.settle()["accepted"] == 2
    assert saved["reference"] in {row["reference"] for row in stand.read("/_ledger")}


def test_nothing_is_sent_before_it_is_reachable_and_a_cold_start_without_a_line_takes_claims(stand, config, terminal):
    stand.line("down")
    actor = terminal(config())
    actor.scan("pers:member:M-1001")
    actor.wait_for(screen="Saved")
    assert actor.close() == 0
    stand.line("up")
    again = terminal(config())
    assert again.settle()["accepted"] == 1


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "drop-after-commit"},
        {"kind": "drop-before-commit"},
        {"kind": "reset"},
        {"kind": "status", "status": 503},
        {"kind": "html"},
        {"kind": "truncated"},
    ],
    ids=lambda fault: fault["kind"],
)
def test_not_knowing_is_amber_and_never_resent(stand, config, terminal, fault):
    actor = terminal(config())
    weather(stand, path="/v2/campaigns/claims", method="POST", count=1, **fault)
    actor.scan("pers:member:M-1001")
    saved = actor.wait_for(screen="Saved")
    assert saved["checking"] is True
    actor.scan("pers:member:M-1002")
    actor.wait_for(screen="Receipt")
    counts = actor.counts()
    assert (counts["uncertain"] + counts["parked"], counts["accepted"]) == (1, 1)
    booked = [row["reference"] for row in stand.read("/_ledger")]
    assert booked.count(saved["reference"]) <= 1


def test_a_gateway_that_answers_503_turns_one_claim_uncertain_not_the_backlog(stand, config, terminal):
    weather(stand, path="/v2", kind="status", status=503)
    actor = terminal(config(more="[line]\nlanes = 2"))
    for number in range(6):
        actor.scan(f"pers:member:M-{1001 + number}")
        actor.wait_for(screen="Saved")
    counts = actor.counts()
    assert counts["uncertain"] + counts["parked"] <= 2
    assert counts["recorded"] == 6


def test_later_means_later_and_costs_nothing(stand, config, terminal):
    actor = terminal(config())
    weather(stand, path="/v2/campaigns/claims", method="POST", kind="too-many-requests", retryAfter="1", count=1)
    actor.scan("pers:member:M-1001")
    actor.wait_for(screen="Receipt")
    assert actor.counts()["accepted"] == 1


def test_expired_tokens_are_renewed_without_losing_anything(stand, config, terminal):
    actor = terminal(config())
    actor.scan("pers:member:M-1001")
    actor.wait_for(screen="Receipt")
    weather(stand, kind="expire-tokens", path="/v2/campaigns/claims", count=1)
    actor.scan("pers:member:M-1002")
    actor.wait_for(screen="Receipt")
    assert actor.counts()["accepted"] == 2


def test_a_wrong_proof_locks_out_and_scans_still_go_in(stand, config, terminal, monkeypatch):
    monkeypatch.setenv("KIOSK_PERS_AUTH_TOKEN", "not-a-proof")
    actor = terminal(config())
    actor.scan("pers:member:M-1001")
    actor.wait_for(screen="Saved")
    counts = actor.counts()
    assert (counts["waiting"], counts["uncertain"], counts["rejected"]) == (1, 0, 0)
    assert actor.close() == 0
    monkeypatch.delenv("KIOSK_PERS_AUTH_TOKEN")
    assert terminal(config()).settle()["accepted"] == 1


def test_an_answer_after_the_visitors_patience_is_still_a_receipt(stand, config, terminal):
    weather(stand, path="/v2/campaigns/claims", method="POST", kind="delay", seconds=5, count=1)
    actor = terminal(config())
    actor.scan("pers:member:M-1001")
    actor.wait_for(screen="Saved")
    actor.wait_for(screen="Receipt")


def until_hit(stand):
    """Waits until the weather has caught a request: before that the claim had not left, and waits on."""
    ends = time.monotonic() + 20
    while time.monotonic() < ends:
        with urllib.request.urlopen(f"{stand.url}/_weather") as answer:
            if any(fault["hits"] for fault in json.load(answer)):
                return
        time.sleep(0.02)
    raise AssertionError("no request came")


def test_a_clean_stop_takes_a_request_in_flight_along(stand, config, terminal):
    weather(stand, path="/v2/campaigns/claims", method="POST", kind="delay", seconds=8, count=1)
    actor = terminal(config())
    actor.scan("pers:member:M-1001")
    actor.wait_for(screen="Sending")
    until_hit(stand)
    assert actor.close() == 0
    assert actor.stderr == ""
    again = terminal(config())
    counts = again.counts()
    assert counts["uncertain"] + counts["parked"] == 1, counts


def test_a_second_terminal_on_the_same_outbox_is_refused(config, terminal, tmp_path):
    import subprocess
    import sys

    path = config()
    terminal(path)
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", "run", "--headless", "--config", str(path)],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == 3
    assert "Another kiosk process uses the outbox" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_sandbox_that_cannot_start_is_said(tmp_path):
    from kiosk.demo.stand import sandbox

    with pytest.raises(SandboxTrouble), sandbox(tmp_path / "no" / "folder" / "here.db"):
        pass


def test_the_sandbox_tells_its_own_api(stand):
    with urllib.request.urlopen(f"{stand.url}/openapi.json") as answer:
        assert "/v2/campaigns/claims" in json.load(answer)["paths"]
