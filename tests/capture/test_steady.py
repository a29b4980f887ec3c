"""Which of the codes in view counts, and when it is said."""

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
