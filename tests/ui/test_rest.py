"""While nobody is there the screen shows how it is done, dims, and moves a little; whoever stirs it finds it bright."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.domain.scan import Frame
from kiosk.domain.screens import NotOurs, Saved, Welcome

from .glass import Glass


@pytest.fixture
def dim(glass_with: Callable[..., Glass]) -> Glass:
    glass = glass_with(dim_seconds=0.05)
    yield glass


def _rest(glass: Glass) -> QObject:
    return next(item for item in glass.items() if item.property("dimmed") is not None)


def _bright(glass: Glass) -> int:
    return glass.window.grab().pixelColor(5, 5).lightness()


def test_it_dims_when_nobody_comes_and_a_touch_wakes_it(dim: Glass) -> None:
    dim.show(Welcome("Café"))
    before = _bright(dim)
    dim.qtbot.waitUntil(lambda: _rest(dim).property("dimmed"), timeout=3000)
    assert _bright(dim) < before / 2
    QTest.mouseClick(dim.view, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    assert _bright(dim) == before


@pytest.mark.parametrize("wake", ["key", "code", "answer"])
def test_whoever_does_anything_finds_it_bright(dim: Glass, wake: str) -> None:
    dim.show(Welcome("Café"))
    dim.qtbot.waitUntil(lambda: _rest(dim).property("dimmed"), timeout=3000)
    match wake:
        case "key":
            dim.press("a", end=False)
        case "code":
            dim.look(Frame(160, 90, bytes(160 * 90 * 3), ((0.1, 0.1), (0.2, 0.1), (0.2, 0.2), (0.1, 0.2))))
        case "answer":
            dim.show(NotOurs())
    assert not _rest(dim).property("dimmed")


def test_an_answer_never_dims(dim: Glass) -> None:
    dim.show(Saved("K7Q-3F9Q"))
    dim.qtbot.wait(200)
    assert not _rest(dim).property("dimmed")


def test_without_seconds_it_never_dims(glass: Glass) -> None:
    glass.show(Welcome("Café"))
    glass.qtbot.wait(100)
    assert not _rest(glass).property("dimmed")


def test_what_rests_moves_by_a_few_pixels_and_answers_stand_still(glass: Glass) -> None:
    glass.show(Welcome("Café"))
    places = set()
    for step in range(9):
        _rest(glass).setProperty("step", step)
        places.add(glass.room_of("Café").topLeft().toTuple())
    assert len(places) == 9
    assert max(x for x, _ in places) - min(x for x, _ in places) < 16
    glass.show(Saved("K7Q-3F9Q"))
    assert _rest(glass).property("drift").toTuple() == (0, 0)


@pytest.mark.parametrize("still", [False, True])
def test_how_to_do_it_plays_unless_motion_is_reduced(glass_with: Callable[..., Glass], still: bool) -> None:
    glass = glass_with(still=still)
    glass.show(Welcome("Café", taps=True))
    ways = set()
    for _ in range(8):
        glass.qtbot.wait(60)
        [loop] = [item for item in glass.items() if item.property("lit") is not None]
        ways.add(round(loop.property("way"), 3))
    assert (len(ways) > 2) is not still
    assert not still or ways == {1}


def test_it_makes_room_for_a_code_that_was_found(glass: Glass) -> None:
    glass.show(Welcome("Café"))
    glass.look(Frame(160, 90, bytes(160 * 90 * 3), ((0.1, 0.1), (0.2, 0.1), (0.2, 0.2), (0.1, 0.2))))
    assert not [item for item in glass.items() if item.property("lit") is not None]
