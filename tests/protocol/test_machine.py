"""The state machine in short, and that it would see a rule that is missing."""

import pytest

from kiosk.domain.settling import SettlingRules
from kiosk.storage import boot
from tests.protocol.machine import Protocol, run
from tests.protocol.standing import COUNTED
from tests.protocol.virtual import SOURCE


class WithoutQuarantine(Protocol):
    settling = SettlingRules(frozenset({SOURCE}), 0.001)


def test_no_story_breaks_a_promise():
    run(Protocol, 40)
    assert COUNTED["mark forgotten"]
    assert COUNTED["put back by rule R"]
    assert COUNTED["found in the history"]


def test_it_would_see_a_quarantine_that_is_missing():
    with pytest.raises((AssertionError, ExceptionGroup)):
        run(WithoutQuarantine, 300, shrinks=False)


def test_it_would_see_a_boot_rule_that_is_missing(monkeypatch):
    monkeypatch.setattr(boot, "_distrust", lambda *_: "")
    with pytest.raises((AssertionError, ExceptionGroup)):
        run(Protocol, 300, shrinks=False)
