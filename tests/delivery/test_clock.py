"""A clock that jumps makes no claim old: what can still be sent is no matter for a person."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.delivery.settler import Settler
from kiosk.domain.claim import State
from kiosk.domain.outcome import Uncertain
from kiosk.domain.settling import Doubt, SettlingRules
from kiosk.storage.outbox import Outbox
from tests.storage.test_outbox import TENANT, claim

NOW = datetime.now(UTC)


class NextYear(datetime):
    @classmethod
    def now(cls, tz=None):
        return datetime.now(tz) + timedelta(days=365)


@pytest.mark.parametrize("state", [State.WAITING, State.UNCERTAIN])
def test_a_clock_that_is_set_forward_parks_nothing(tmp_path, monkeypatch, state):
    """A machine without a battery starts in the past, and the network tells it the time when the line comes back."""
    with Outbox(tmp_path, NOW) as outbox:
        settler = Settler(
            None, outbox, SettlingRules(frozenset({"src-1"})), hourly=1, tell=print, resend=print, broken=print
        )
        outbox.put(replace(claim(), scanned_at=NOW), NOW)
        if state is State.UNCERTAIN:
            outbox.mark(outbox.take(TENANT, NOW, NOW), Uncertain("reset"), NOW)
        monkeypatch.setattr("kiosk.delivery.settler.datetime", NextYear)
        settler._park_overdue()
        (entry,) = outbox.entries()
        assert entry.state is state
        assert settler._hopeless(entry, Doubt(after=NOW)) is None
