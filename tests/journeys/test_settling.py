"""Settling against the real sandbox: what was sent and never answered is found, resent once, or left to a person."""

import time

from tests.journeys.test_kill import weather

ALONE = '[settling]\nexclusive_sources = ["src-terrace"]\nquarantine_seconds = 3\n'


def until(actor, **wanted):
    end = time.monotonic() + 40
    while time.monotonic() < end:
        counts = actor.counts()
        if all(counts[key] == value for key, value in wanted.items()):
            return counts
        time.sleep(0.1)
    raise AssertionError(f"never {wanted}: {counts}")


def references(stand):
    return [row["reference"] for row in stand.read("/_ledger") if row["reference"]]


def first_claim(actor):
    """Some claim of ours in the history: without one an empty read proves nothing."""
    actor.scan("pers:member:M-1012")
    actor.wait_for(screen="Receipt")


def test_a_dropped_answer_is_found_and_the_visitor_still_sees_green(stand, config, terminal):
    actor = terminal(config(more=ALONE))
    weather(stand, path="/v2/campaigns/claims", method="POST", count=1, kind="drop-after-commit")
    actor.scan("pers:member:M-1001")
    reference = actor.wait_for(screen="Saved")["reference"]
    assert actor.wait_for(screen="Receipt")["reference"] == reference
    assert references(stand) == [reference]


def test_what_never_took_effect_is_sent_again_once_and_only_after_its_quarantine(stand, config, terminal):
    actor = terminal(config(more=ALONE))
    first_claim(actor)
    weather(stand, path="/v2/campaigns/claims", method="POST", count=1, kind="drop-before-commit")
    actor.scan("pers:member:M-1001")
    began = time.monotonic()
    reference = actor.wait_for(screen="Saved")["reference"]
    until(actor, accepted=2, uncertain=0, waiting=0)
    assert time.monotonic() - began >= 3, "before its quarantine was over"
    assert references(stand).count(reference) == 1


def test_a_history_that_shows_nothing_of_ours_proves_nothing(stand, config, terminal):
    actor = terminal(config(more=ALONE))
    weather(stand, path="/v2/campaigns/claims", method="POST", count=1, kind="drop-before-commit")
    actor.scan("pers:member:M-1001")
    actor.wait_for(screen="Saved")
    time.sleep(7)
    assert actor.counts()["uncertain"] == 1
    first_claim(actor)
    until(actor, accepted=2, uncertain=0)


def test_a_zombie_that_takes_effect_late_is_found_not_doubled(stand, config, terminal):
    actor = terminal(config(more=ALONE + "[line]\nanswer_seconds = 0.7\n"))
    first_claim(actor)
    weather(stand, path="/v2/campaigns/claims", method="POST", count=1, kind="delay", seconds=2)
    actor.scan("pers:member:M-1001")
    reference = actor.wait_for(screen="Saved")["reference"]
    until(actor, accepted=2, uncertain=0)
    assert references(stand).count(reference) == 1


def test_a_history_that_lags_less_than_the_quarantine_doubles_nothing(stand, config, terminal):
    actor = terminal(config(more=ALONE))
    first_claim(actor)
    weather(stand, path="/v2/campaigns/claims", kind="history-lag", seconds=2)
    weather(stand, path="/v2/campaigns/claims", method="POST", count=1, kind="drop-after-commit")
    actor.scan("pers:member:M-1001")
    reference = actor.wait_for(screen="Saved")["reference"]
    until(actor, accepted=2, uncertain=0)
    assert references(stand).count(reference) == 1


def test_where_others_claim_too_a_person_decides(stand, config, terminal):
    actor = terminal(config())
    weather(stand, path="/v2/campaigns/claims", method="POST", count=1, kind="drop-after-commit")
    actor.scan("pers:member:M-1001")
    actor.wait_for(screen="Saved")
    until(actor, parked=1, uncertain=0)


def test_after_three_doubts_a_person_decides(stand, config, terminal):
    actor = terminal(config(more=ALONE.replace("= 3", "= 1")))
    first_claim(actor)
    weather(stand, path="/v2/campaigns/claims", method="POST", kind="drop-before-commit")
    actor.scan("pers:member:M-1001")
    actor.wait_for(screen="Saved")
    until(actor, parked=1)
    assert len(references(stand)) == 1


def test_a_killed_terminal_settles_what_it_was_sending(stand, config, terminal):
    path = config(more=ALONE)
    actor = terminal(path)
    first_claim(actor)
    weather(stand, path="/v2/campaigns/claims", method="POST", count=1, kind="delay", seconds=1)
    actor.scan("pers:member:M-1001")
    reference = actor.wait_for(screen="Sending")["reference"]
    time.sleep(0.3)
    actor.kill()
    until(terminal(path), accepted=2, uncertain=0)
    assert references(stand).count(reference) == 1


def test_what_waited_too_long_is_a_persons_matter(stand, config, terminal):
    stand.line("down")
    actor = terminal(config(more="[settling]\nmax_age_hours = 0.001\n"))
    actor.scan("pers:member:M-1001")
    actor.wait_for(screen="Saved")
    until(actor, parked=1, waiting=0)


def test_being_locked_out_is_an_alarm_that_ends(stand, config, terminal, monkeypatch):
    monkeypatch.setenv("KIOSK_PERS_AUTH_TOKEN", "not-a-proof")
    actor = terminal(config())
    actor.scan("pers:member:M-1001")
    actor.wait_for(screen="Saved")
    end = time.monotonic() + 40
    while time.monotonic() < end and not any("PROOF_INVALID" in str(screen.get("alarms")) for screen in actor.screens):
        time.sleep(0.1)
    assert any("PROOF_INVALID" in str(screen.get("alarms")) for screen in actor.screens)
