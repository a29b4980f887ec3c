"""The request budget: an hour's share, filled evenly, that a visitor may overdraw and a backlog may not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.budget import HOUR, PROJECT, Budget


def test_a_full_bucket_is_an_hours_burst_and_no_more():
    budget = Budget.full(10, now=0)
    for _ in range(10):
        assert budget.wait(0) == 0
        budget = budget.spent(0)
    assert budget.wait(0) == HOUR / 10


def test_it_fills_by_the_hour_and_stops_at_the_brim():
    empty = Budget(10, 0, 0)
    assert empty.filled(HOUR / 2).left == 5
    assert empty.filled(100 * HOUR).left == 10


def test_a_visitor_may_overdraw_it_and_the_backlog_waits_for_it():
    budget = Budget(60, 0, 0).spent(0).spent(0)
    assert budget.left == -2
    assert budget.wait(0) == 180
    assert budget.wait(170) == pytest.approx(10)


@pytest.mark.parametrize("hourly", [1, 0.5, PROJECT])
def test_after_the_wait_there_is_a_whole_request_in_it(hourly):
    budget = Budget(hourly, min(hourly, 0.25), 0)
    if hourly >= 1:
        assert budget.filled(budget.wait(0)).left == pytest.approx(1)
    assert budget.wait(0) > 0


@given(st.lists(st.tuples(st.floats(0, 600), st.booleans()), max_size=60), st.integers(1, 500))
def test_whoever_keeps_it_never_sends_more_than_burst_and_share(steps, hourly):
    budget, now, sent = Budget.full(hourly, 0), 0.0, 0
    for pause, wants in steps:
        now += pause
        if wants and budget.wait(now) == 0:
            budget, sent = budget.spent(now), sent + 1
    assert sent <= hourly + now * hourly / HOUR + 1e-6
    assert budget.filled(now).left <= hourly
