"""What a read may conclude: every condition of rule R by itself, both clocks, and other people's claims."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.claim import MOVES, State
from kiosk.domain.settling import (
    MOST_DOUBTS,
    SAME_CLOCK,
    Found,
    Moment,
    Park,
    Resend,
    SettlingRules,
    Wait,
    may_settle,
    quarantine,
)
from tests.protocol.stories import CANARY, NOON, RULES, at, canary, doubt, entry, item, judged, reading

AFTER_Q = doubt(began=at(5), negative=at(905))
LAST = 905 + 225


def test_a_read_that_shows_it_settles_it_at_once():
    assert judged(doubt(), reading(at(2), item("c-1"), canary())) == Found("c-1")


def test_it_settles_it_after_any_number_of_doubts_too():
    assert judged(doubt(began=at(5)), reading(at(6), item("c-1")), doubts=9) == Found("c-1")


def test_two_that_should_not_exist_are_told_and_the_older_one_is_ours():
    seen = reading(at(9), item("c-3", 3), item("c-2", 2), item("c-4", 4))
    assert judged(doubt(), seen) == Found("c-2", ("c-3", "c-4"))


def test_the_first_negative_read_begins_the_quarantine():
    judgement = judged(doubt(), reading(at(5), canary()))
    assert isinstance(judgement, Wait)
    assert judgement.doubt.began == at(5)
    assert judgement.doubt.negative is None


@pytest.mark.parametrize("seconds", [5, 100, 904.9])
def test_within_the_quarantine_nothing_is_learnt(seconds):
    judgement = judged(doubt(began=at(5)), reading(at(seconds), canary()))
    assert judgement == Wait(doubt(began=at(5)), "not in the history; it may still be on its way")


def test_the_first_read_after_it_is_remembered_and_not_enough():
    judgement = judged(doubt(began=at(5)), reading(at(905), canary()))
    assert isinstance(judgement, Wait)
    assert judgement.doubt.negative == at(905)


@pytest.mark.parametrize(("seconds", "enough"), [(906, False), (LAST - 1, False), (LAST, True), (9999, True)])
def test_the_second_counts_a_quarter_later(seconds, enough):
    assert isinstance(judged(AFTER_Q, reading(at(seconds), canary())), Resend if enough else Wait)


@pytest.mark.parametrize("doubts", [1, 2, 3, 4])
def test_three_doubts_end_with_a_person(doubts):
    judgement = judged(AFTER_Q, reading(at(LAST), canary()), doubts=doubts)
    assert isinstance(judgement, Park if doubts >= MOST_DOUBTS else Resend)


def test_a_history_without_any_claim_of_ours_proves_nothing():
    for shown in ((), (item("c-9", 1, "M-8"),)):
        judgement = judged(AFTER_Q, reading(at(LAST), *shown))
        assert judgement == Wait(AFTER_Q, "the history shows no claim of this terminal at all, so it proves nothing")


def test_a_canary_newer_than_the_claim_will_do():
    assert judged(AFTER_Q, reading(at(LAST), canary(made=500))) == Resend()


@pytest.mark.parametrize(
    "shown",
    [item("c-1", 1, "M-2"), item("c-1", 1, "ana@example.org", "0xabc"), item(CANARY, 1, "M-1")],
    ids=["another member", "another member by other names", "one that an earlier claim of ours holds"],
)
def test_somebody_elses_claim_is_not_ours(shown):
    assert not isinstance(judged(doubt(), reading(at(2), shown)), Found)


def test_members_are_compared_as_in_an_answer():
    assert judged(doubt(), reading(at(2), item("c-1", 1, "usr-7", " m-1 "))) == Found("c-1")


@pytest.mark.parametrize(("made", "found"), [(-2.1, False), (-2.0, True), (0, True), (300, True)])
def test_what_was_made_before_the_attempt_is_not_it_but_two_clocks_of_a_server_may_differ(made, found):
    assert SAME_CLOCK.total_seconds() == 2
    assert isinstance(judged(doubt(), reading(at(310), item("c-1", made))), Found) is found


def test_without_a_lower_bound_no_read_decides():
    judgement = judged(doubt(after=None), reading(at(2), item("c-1")))
    assert judgement == Park("the server's clock was not known when it was sent")


def test_the_lesser_of_both_clocks_counts():
    began = at(0)
    assert at(900).since(began) == 900
    assert at(900, boot=1010.0).since(began) == 10
    assert at(10, boot=1900.0).since(began) == 10


def test_a_server_clock_that_goes_back_only_makes_us_wait():
    assert at(-3600, boot=1900.0).since(at(0)) == -3600
    judgement = judged(doubt(began=at(5)), reading(at(-3600, boot=9999.0), canary()))
    assert isinstance(judgement, Wait)


def test_a_server_clock_that_jumps_ahead_shortens_nothing_within_one_boot():
    judgement = judged(doubt(began=at(5)), reading(at(86400, boot=1006.0), canary()))
    assert judgement == Wait(doubt(began=at(5)), "not in the history; it may still be on its way")


def test_after_a_reboot_it_is_surely_as_long_as_the_machine_runs():
    assert at(900, boot=3.0, boot_id="boot-2").since(at(0)) == 3
    assert at(900, boot=5000.0, boot_id="boot-2").since(at(0)) == 900
    assert Moment(NOON, 5000.0, "boot-2").since(at(0)) == 0


def test_each_rule_is_asked_in_its_own_time():
    rules = replace(RULES, quarantine=4.0)
    assert rules.between == 1.0
    learnt = doubt(began=at(0), negative=at(4))
    assert isinstance(judged(learnt, reading(at(4.9), canary()), rules=rules), Wait)
    assert judged(learnt, reading(at(5), canary()), rules=rules) == Resend()


@pytest.mark.parametrize(
    ("source", "why"),
    [(None, "the older API"), ("src", None), ("elsewhere", "not in settling.exclusive_sources")],
)
def test_reads_may_decide_only_where_nobody_else_claims(source, why):
    said = may_settle(entry(source=source), RULES)
    assert (said is None) if why is None else (why in said)


def test_nothing_is_exclusive_unless_the_venue_says_so():
    assert may_settle(entry(), SettlingRules()) is not None


@pytest.mark.parametrize(("longest", "lag", "q"), [(60, 10, 900), (600, 10, 1800), (60, 200, 2000)])
def test_the_quarantine_of_a_server(longest, lag, q):
    assert quarantine(longest, lag) == q
    assert q > longest + lag


def test_every_judgement_is_a_move_there_is():
    assert {State.ACCEPTED, State.WAITING, State.PARKED} <= MOVES[State.UNCERTAIN]
    assert State.SENDING not in MOVES[State.UNCERTAIN], "a doubtful claim is never sent without a judgement"
    assert timedelta(seconds=RULES.between) * 4 == timedelta(seconds=RULES.quarantine)
