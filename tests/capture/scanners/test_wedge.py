"""Keys told from keys: a scanner's from a person's."""

from random import Random

import pytest

from kiosk.domain.wedge import LOST, Wedge, WedgeSettings

CODE = "https://kiosk.example/?userIdentifier=zoë@x.example&n=1_2-3;~%C3%A4"


def typed(wedge: Wedge, text: str, every: float, begins: float = 0.0) -> list[str]:
    """What came of the keys, one each so many seconds."""
    found = [wedge.feed(key, begins + number * every) for number, key in enumerate(text)]
    return [code for code in found if code is not None]


def test_a_thousand_codes_of_a_scanner_and_none_of_a_person() -> None:
    chance, wedge, now, found = Random(1), Wedge(), 0.0, []
    for turn in range(1000):
        for keys, pace in ((f"pers:member:M-{turn}\r", (0.001, 0.02)), ("typed words\r", (0.06, 0.3))):
            now += 1
            for key in keys:
                now += chance.uniform(*pace)
                found.append(wedge.feed(key, now))
    assert [code for code in found if code] == [f"pers:member:M-{turn}" for turn in range(1000)]


@pytest.mark.parametrize("end", ["\r", "\n"])
def test_every_character_comes_through(end) -> None:
    assert typed(Wedge(), CODE + end, 0.003) == [CODE]


def test_what_a_person_began_is_not_part_of_the_code() -> None:
    wedge = Wedge()
    assert typed(wedge, "12", 0.2) == []
    assert typed(wedge, "pers:member:M-1\r", 0.003, begins=1.0) == ["pers:member:M-1"]


@pytest.mark.parametrize("text", ["ab\r", "aaaaaaaaaaaa\r", "\r\r\r\r\r", "abc\tdef"])
def test_fast_fingers_are_no_scanner(text) -> None:
    assert typed(Wedge(), text, 0.01) == []


@pytest.mark.parametrize("pause", [0.05, 0.24])
def test_the_rest_of_a_code_after_a_stammer_is_never_taken_for_a_whole(pause) -> None:
    """A member's id may end in another member's."""
    for where in range(1, 8):
        wedge = Wedge()
        assert typed(wedge, "1234567\r"[:where], 0.003) == []
        assert typed(wedge, "1234567\r"[where:], 0.003, begins=0.003 * (where - 1) + pause) == ["1234567"]


def test_a_long_pause_in_the_middle_begins_anew() -> None:
    wedge = Wedge()
    assert typed(wedge, "pers:mem", 0.003) == []
    assert typed(wedge, "ber:M-1", 0.003, begins=0.3) == []
    assert wedge.pending == "ber:M-1"


def test_a_scanner_right_behind_a_person_is_heard_alone() -> None:
    wedge = Wedge()
    assert typed(wedge, "half a name", 0.12) == []
    assert typed(wedge, "pers:member:M-1\r", 0.003, begins=11 * 0.12) == ["pers:member:M-1"]


@pytest.mark.parametrize("pace", [0.04, 0.09, 0.24])
def test_a_person_whose_fingers_meet_now_and_then_is_no_scanner(pace) -> None:
    wedge, now, found = Wedge(), 0.0, []
    for number, key in enumerate("pers:member:mara\r"):
        now += 0.01 if number % 3 == 1 else pace
        found.append(wedge.feed(key, now))
    assert not any(found)


@pytest.mark.parametrize("suffix", ["\t", "\r\n", "#", "##\r"])
def test_prefix_and_suffix_are_taken_off(suffix) -> None:
    wedge = Wedge(WedgeSettings(prefix="~", suffix=suffix))
    assert typed(wedge, "~M-1001" + suffix, 0.003) == ["M-1001"]
    assert typed(wedge, "M-1001" + suffix, 0.003, begins=1.0) == []
    assert wedge.pending == ""


def test_a_scanner_that_sends_no_end_is_refused_in_plain_words() -> None:
    with pytest.raises(ValueError, match="set it to send Enter"):
        Wedge(WedgeSettings(suffix=""))


def test_the_rest_of_a_code_after_a_long_pause_is_nobodys() -> None:
    """The radio was away for a second: 1003 is another member than M-1003-1003."""
    wedge = Wedge()
    assert typed(wedge, "M-1003-", 0.003) == []
    assert typed(wedge, "1003\r", 0.003, begins=1.0) == [LOST + "1003"]
    assert typed(wedge, "M-1003\r", 0.003, begins=2.0) == ["M-1003"]


def test_a_code_long_after_half_a_one_is_whole() -> None:
    wedge = Wedge()
    assert typed(wedge, "M-1003-", 0.003) == []
    assert typed(wedge, "M-1003\r", 0.003, begins=5.0) == ["M-1003"]


@pytest.mark.parametrize("pause", [0.04, 0.06, 0.1])
def test_a_radio_that_wakes_slowly_cuts_nothing_off(pause) -> None:
    """Four keys with pauses, then all at once: not a person whom a scanner follows."""
    wedge = Wedge()
    assert typed(wedge, "1234", pause) == []
    assert typed(wedge, "5678\r", 0.003, begins=3 * pause + 0.003) in ([], ["12345678"])


def test_a_tab_within_a_code_does_not_begin_another() -> None:
    assert typed(Wedge(), "ORDER\tM-1003\r", 0.003) == ["ORDER\tM-1003"]


def test_enter_of_two_keys_is_an_end_by_its_first() -> None:
    wedge = Wedge(WedgeSettings(suffix="\r\n"))
    assert typed(wedge, "M-1003\r\n", 0.003) == ["M-1003"]
    assert typed(wedge, "M-1004\r", 0.003, begins=1.0) == ["M-1004"]
