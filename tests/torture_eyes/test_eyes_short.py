"""The short version of the eyes' torture, and that its trap and its judge catch what they should."""

import socket
from pathlib import Path

import pytest

from kiosk.domain.code import CodeRules
from tests.torture_eyes import payloads, pictures
from tests.torture_eyes.trap import TRAP


def test_hostile_payloads_are_one_of_four_kinds_and_nothing_goes_out() -> None:
    with TRAP.set() as caught:
        kinds, wrongs = payloads.torment(6_000)
    assert not wrongs
    assert not caught
    assert set(kinds) == {"foreign", "member", "source", "both"} - ({"both"} if not kinds["both"] else set())


def test_hostile_images_crash_nobody(tmp_path: Path) -> None:
    tally, wrongs = pictures.torment(300, tmp_path)
    assert not wrongs
    assert not tally["decoder replaced"]
    assert min(tally["no picture"], tally["read"], tally["nothing in it"]) > 5


def test_the_trap_catches_who_goes_out() -> None:
    with TRAP.set() as caught, socket.socket() as line, pytest.raises(OSError, match=r"refused|denied|unreachable"):
        line.connect(("127.0.0.1", 9))
    assert caught == ["socket.connect"]


def test_the_judge_sees_a_link_to_a_stranger_that_was_let_in() -> None:
    link = "https://evil.example/?userIdentifier=M-1001"
    assert payloads.judge(link) == ("foreign", "")
    assert payloads.judge(link, CodeRules(frozenset({"evil.example"}))) == ("member", "it is a link to a stranger")
