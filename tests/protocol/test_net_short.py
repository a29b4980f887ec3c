"""A short torture by the network in every run of the suite, and proof that its judge sees what goes wrong."""

import pytest

from tests.protocol.net import SEED, torture
from tests.protocol.server import Server
from tests.protocol.strikes import KINDS, zombie
from tests.protocol.strikes import Kind as Fault


def test_each_kind_of_fault_loses_nothing_doubles_nothing_and_needs_nobody():
    print("seed", SEED)
    found = torture(240, SEED, seconds=60, terminals=10)
    assert found.wrong == []
    assert found.unaided >= 0.999, found.parked
    assert len(found.rows) >= 24
    assert found.total["resent"] > 0, "nothing had to be sent again: the test has lost its teeth"


def test_the_kinds_are_many_and_have_names_of_their_own():
    assert len({one.name for one in KINDS}) == len(KINDS) >= 24


@pytest.mark.parametrize("quarantine", [0.05])
def test_a_quarantine_that_is_too_short_is_caught(quarantine):
    late = (Fault("a zombie", (zombie(hangs=False),)),)
    found = torture(40, SEED, seconds=30, terminals=4, kinds=late, quarantine=quarantine)
    assert [sentence for sentence in found.wrong if "doubled" in sentence]


def test_what_came_too_late_to_live_takes_no_effect():
    with Server({}) as server:
        told = {"conditionsData": {"source": {"reference": "R"}}, "userIdentifier": "M", "triggerSourceId": "S"}
        assert server.books.book(told, sent=0.0) is None
        assert server.books.of_the_judge() == {}
