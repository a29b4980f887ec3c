"""The state machine in short, and that it would see a rule that is missing."""

import pytest

from kiosk.domain.settling import SettlingRules
from kiosk.storage import boot
from tests.protocol.machine import Protocol, run
from tests.protocol.standing import COUNTED
from tests.protocol.virtual import SOURCE


class WithoutQuarantine(Protocol):
    settling = SettlingRules(frozenset({SOURCE}), 0.001)


def told(machine):
    """A claim is sent, nobody answers, and the history does not show it while it may still take effect."""
    made = machine()
    try:
        made.something_of_ours_is_in_the_history()
        made.scan("M-1")
        made.send()
        made.no_answer(0, "still on its way")
        for _ in range(3):
            made.time_passes(1)
            made.look_into_the_history(0.0, blind=False)
        made.one_effect_for_each_claim_and_green_only_after_it()
    finally:
        made.teardown()


def forgotten(machine):
    """The plug is pulled on a claim that took effect, and the disk forgets that it was sent."""
    made = machine()
    try:
        made.something_of_ours_is_in_the_history()
        made.scan("M-1")
        made.power_cut_and_the_disk_forgets_the_mark(arrives=True)
        made.send()
        if made.sending:
            made.answered_yes(0)
        made.one_effect_for_each_claim_and_green_only_after_it()
    finally:
        made.teardown()


def test_no_story_breaks_a_promise():
    run(Protocol, 25)
    assert COUNTED["mark forgotten"]
    assert COUNTED["put back by rule R"]


def test_it_would_see_a_quarantine_that_is_missing():
    told(Protocol)
    with pytest.raises(AssertionError, match="resent while it may still take effect"):
        told(WithoutQuarantine)


def test_it_would_see_a_boot_rule_that_is_missing(monkeypatch):
    forgotten(Protocol)
    monkeypatch.setattr(boot, "_distrust", lambda *_: "")
    with pytest.raises(AssertionError, match="doubled"):
        forgotten(Protocol)
