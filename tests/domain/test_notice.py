"""A sentence for staff keeps what it was made of, whoever carries it."""

import copy

import pytest

from kiosk.domain.notice import Notice


def test_it_reads_as_english_wherever_text_is_wanted():
    said = Notice("Claim %1 is %2.", ("K7Q", Notice("parked")))
    assert said == "Claim K7Q is parked."
    assert f"{said}" == "Claim K7Q is parked."


@pytest.mark.parametrize("hand", [str, copy.deepcopy, copy.copy])
def test_it_stays_a_notice_from_hand_to_hand(hand):
    said = hand(Notice("100 % of %1", ("50 %1",)))
    assert (said, said.what, said.about) == ("100 % of 50 %1", "100 % of %1", ("50 %1",))


def test_an_exception_gives_it_back():
    assert str(OSError(Notice("%1 is gone.", ("a",)))).about == ("a",)
