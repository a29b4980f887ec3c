"""Which of the codes in view counts, and when it is said."""

from dataclasses import replace

from kiosk.capture.exchange import Sighting
from kiosk.capture.steady import Steady


def at(text: str, x: float = 0.5, y: float = 0.5) -> Sighting:
    square = tuple((x + dx, y + dy) for dx, dy in ((-0.1, -0.1), (0.1, -0.1), (0.1, 0.1), (-0.1, 0.1)))
    return Sighting(text, "QR Code", "zxing", square)


def test_one_frame_is_a_glimpse_and_two_are_held_up() -> None:
    steady = Steady()
    assert steady.see([at("a")], 0.0) is None
    assert steady.see([at("a")], 0.033) == at("a")


def test_two_glimpses_too_far_apart_are_two_glimpses() -> None:
    steady = Steady()
    assert steady.see([at("a")], 0.0) is None
    assert steady.see([at("a")], 0.8) is None


def test_the_same_code_twice_in_one_frame_is_seen_once() -> None:
    assert Steady().see([at("a"), at("a", 0.8)], 0.0) is None


def test_what_stays_is_said_again_every_half_second() -> None:
    steady = Steady()
    said = [steady.see([at("a")], tick / 30) is not None for tick in range(46)]
    assert [tick for tick, it in enumerate(said) if it] == [1, 16, 31]


def test_the_one_nearest_the_centre_wins() -> None:
    steady = Steady()
    for tick in range(30):
        said = steady.see([at("far", 0.9), at("near", 0.6)], tick / 30)
        assert said is None or said.text == "near"


def test_a_second_code_is_not_taken_while_the_nearer_is_read_only_now_and_then() -> None:
    steady = Steady()
    said = [
        steady.see([at("far", 0.9), at("near")] if tick % 7 == 0 else [at("far", 0.9)], tick / 30) for tick in range(30)
    ]
    assert {it.text for it in said if it} == {"near"}


def test_the_outline_is_that_of_the_code_that_counts_and_fades() -> None:
    steady = Steady()
    steady.see([at("far", 0.9), at("near", 0.6)], 0.0)
    assert steady.outline(0.1) == at("near", 0.6).corners
    assert steady.outline(0.5) == ()


def bars(text: str, x: float = 0.5) -> Sighting:
    return replace(at(text, x), format="Code 128")


def said(steady: Steady, *texts: str) -> list[str]:
    """What is said of bars that are read so in one frame after the other."""
    frames = [steady.see([bars(text)], number / 10) for number, text in enumerate(texts)]
    return [seen.text for seen in frames if seen]


def test_bars_that_are_read_wrong_now_and_then_are_never_somebody_else() -> None:
    """zxing reads M-1003 of M-100345 in noise, and not only once."""
    right, wrong = "M-100345", "M-1003"
    assert said(Steady(), wrong, wrong, wrong, right, right, right) == []
    assert said(Steady(), right, wrong, right, wrong, right, wrong, right, wrong) == []
    assert said(Steady(), right, wrong, right, right, right, right) == [right]
    assert said(Steady(), right, right, right, right) == [right]


def test_bars_beside_each_other_are_two_codes() -> None:
    steady = Steady()
    seen = [steady.see([bars("near"), bars("far", 0.8)], number / 10) for number in range(4)]
    assert seen == [None, None, None, bars("near")]
