"""Where a claim stands after an attempt: a refusal after a doubt is no verdict."""

import pytest

from kiosk.domain.claim import MOVES, OPEN, Counts, State, reference
from kiosk.domain.member import is_among, masked
from kiosk.domain.outcome import (
    Accepted,
    Deferred,
    LockedOut,
    Mismatch,
    Rejected,
    Uncertain,
    Unreachable,
    in_words,
    state_after,
)

ALL = [Accepted("c"), Rejected("X"), Unreachable(""), Uncertain(""), Deferred(1), LockedOut(""), Mismatch("")]


@pytest.mark.parametrize(
    ("outcome", "doubts", "state"),
    [
        (Accepted("c"), 0, State.ACCEPTED),
        (Accepted("c"), 1, State.ACCEPTED),
        (Rejected("X"), 0, State.REJECTED),
        (Rejected("X"), 1, State.UNCERTAIN),
        (Unreachable(""), 0, State.WAITING),
        (Uncertain(""), 0, State.UNCERTAIN),
        (Deferred(5), 0, State.WAITING),
        (LockedOut(""), 0, State.WAITING),
        (Mismatch(""), 0, State.WAITING),
    ],
)
def test_every_outcome_has_its_state(outcome, doubts, state):
    assert state_after(outcome, doubts) is state


@pytest.mark.parametrize("outcome", ALL)
def test_every_outcome_is_a_move_from_sending_and_has_words(outcome):
    assert state_after(outcome, 0) in MOVES[State.SENDING]
    assert in_words(outcome)


def test_settled_states_have_no_way_out():
    assert {state for state in State if not MOVES[state]} == {State.ACCEPTED, State.REJECTED}
    assert OPEN.isdisjoint({State.ACCEPTED, State.REJECTED})


def test_the_conservation_law():
    assert Counts(recorded=3, waiting=1, accepted=1, purged=1).conserved
    assert not Counts(recorded=3, waiting=1, accepted=1).conserved


def test_a_reference_is_read_aloud_without_doubt():
    assert reference(0) == "000-0000"
    assert len({reference(number) for number in range(5000)}) == 5000
    assert not set("".join(reference(n * 7919) for n in range(1000))) & set("ILOU")


def test_members_are_compared_plainly_and_shown_masked():
    assert is_among(" Ana@Example.com ", ["x", "ana@example.COM"])
    assert not is_among("ana@example.com", ["ana@example.org"])
    assert masked("Marta", "Kowalska") == "Ma••• K."
    assert masked("", "Kowalska") == ""
    assert masked("Bo", "") == "Bo•••"
