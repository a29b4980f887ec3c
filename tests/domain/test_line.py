"""The line: left alone when it is down, tried with care, cleared only by an answer we know."""

import pytest

from kiosk.domain.line import LONGEST, Line, Turn
from kiosk.domain.outcome import Accepted, Deferred, LockedOut, Rejected, Uncertain, Unreachable


def half():
    return 0.5


@pytest.mark.parametrize("answer", [Accepted("c-1"), Rejected("MAX_PER_USER")])
def test_only_a_recognised_answer_clears_it(answer):
    down = Line(failures=5, until=100, read_first=True)
    assert down.after(answer, 200, half) == Line()
    assert down.after_read(answered=True, now=200, jitter=half).failures == 5


def test_after_unreachable_it_backs_off_but_a_visitor_may_try():
    line = Line().after(Unreachable("refused"), 10, half)
    assert line.turn(10.1) is Turn.NOTHING
    assert line.turn(10.1, fresh=True) is Turn.CLAIM
    assert line.turn(line.until) is Turn.CLAIM


def test_after_uncertain_a_read_comes_first_even_for_a_visitor():
    line = Line().after(Uncertain("reset"), 10, half)
    assert line.turn(10.1, fresh=True) is Turn.NOTHING
    assert line.turn(line.until, fresh=True) is Turn.READ
    read = line.after_read(answered=True, now=line.until, jitter=half)
    assert read.turn(line.until) is Turn.CLAIM
    assert not read.clear


def test_unreachable_does_not_forget_that_a_read_is_owed():
    line = Line().after(Uncertain("reset"), 0, half).after(Unreachable("refused"), 10, half)
    assert line.turn(line.until, fresh=True) is Turn.READ


def test_the_span_doubles_and_is_capped():
    line, spans = Line(), []
    for _ in range(15):
        line = line.after(Unreachable("refused"), 0, lambda: 1.0)
        spans.append(line.until)
    assert spans[:4] == [1, 2, 4, 8]
    assert spans[-1] == LONGEST


@pytest.mark.parametrize(("asked", "least", "most"), [(-5, 1, 2), (120, 120, 121), (999_999_999, 3600, 3601)])
def test_what_a_server_asks_for_is_clamped(asked, least, most):
    assert least <= Line().after(Deferred(asked), 0, half).until <= most


def test_locked_out_waits_and_reads_first():
    line = Line().after(LockedOut("HTTP 401"), 0, half)
    assert line.locked == "HTTP 401"
    assert line.turn(line.until) is Turn.READ


def test_a_line_is_down_until_something_gets_through():
    failed = Line().after(Uncertain("reset"), 0, lambda: 0.5)
    assert failed.down
    assert not failed.after_read(answered=True, now=1, jitter=lambda: 0.5).down
    assert failed.after_read(answered=False, now=1, jitter=lambda: 0.5).down
    assert Line().after(Unreachable("refused"), 0, lambda: 0.5).down
    assert not Line().after(Deferred(5), 0, lambda: 0.5).down
    assert Line().after(LockedOut("no"), 0, lambda: 0.5).down
