"""How a screen is set: even lines, nothing over a ticket's edge, the ring above all, names in their own order."""

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.screens import Closed, Foreign, NotOurs, OutOfOrder
from kiosk.ui.languages import NAMES

from .examples import SCREENS
from .glass import Glass

SIZES = [(800, 480), (1280, 800), (1080, 1920)]


def test_no_word_of_a_verdict_is_left_alone_on_its_last_line(glass: Glass) -> None:
    glass.show(OutOfOrder(Closed.FULL))
    verdict = next(item for item in glass.items() if item.property("text") == "Closed for the moment")
    high = verdict.property("contentHeight")
    assert verdict.property("contentWidth") < 0.85 * verdict.width()
    verdict.setProperty("spare", 0)
    assert verdict.property("lineCount") == 2
    assert verdict.property("contentHeight") == high


@pytest.mark.parametrize("code", NAMES)
def test_even_lines_break_no_word(glass: Glass, code: str) -> None:
    glass.tongue.choose(code)
    names = ("Saved", "Sending", "Declined", "OutOfOrder", "NotOurs", "ShowYourCode", "Welcome")
    for size, name in product(SIZES, names):
        glass.tell(SCREENS[name], size)
        for line in (item for item in glass.items() if item.property("spare") is not None):
            high = line.property("contentHeight")
            line.setProperty("wrapMode", 1)  # between words alone: what was broken must shrink now
            assert line.property("contentHeight") == high, (size, line.property("text"))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("code", ["en", "de", "ar"])
def test_what_is_handed_over_stays_off_the_edges_of_its_ticket(glass: Glass, code: str, size: tuple[int, int]) -> None:
    glass.tongue.choose(code)
    glass.tell(SCREENS["StaffShift"], size)
    ticket = next(item for item in glass.items() if item.property("tear"))
    edges = ticket.mapRectToScene(ticket.boundingRect())
    texts = [line for line in glass.lines() if edges.intersects(line.letters)]
    assert len(texts) > 10
    pad = 0.02 * min(size)
    assert [line.text for line in texts if not edges.adjusted(pad, pad, -pad, -pad).contains(line.letters)] == []


@pytest.mark.parametrize("why", [Foreign.TORN, Foreign.REPLAYED])
def test_who_has_to_tap_again_is_not_sent_to_the_camera(glass: Glass, why: Foreign) -> None:
    glass.show(NotOurs(why))
    assert "Tap phone or card here" in glass.words()
    assert not [item for item in glass.items() if item.property("reach") == 0.2]  # the camera's corners


def test_the_ring_of_the_focus_lies_above_the_buttons_around_it(glass: Glass) -> None:
    glass.show(SCREENS["who-StaffPin"])
    glass.view.requestActivate()
    QTest.keyClick(glass.view, Qt.Key.Key_Tab)
    focused = glass.view.activeFocusItem()
    others = [item for item in focused.parentItem().childItems() if item is not focused]
    assert focused.z() > max(item.z() for item in others)


def test_a_name_keeps_its_own_order_within_a_sentence_from_right_to_left(glass: Glass) -> None:
    glass.tongue.choose("ar")
    glass.show(SCREENS["troubled-StaffHome"])
    assert "\u2068tag reader\u2069" in glass.words()
    glass.show(SCREENS["Confirm"])
    assert "\u2068Ma•••\u2069" in glass.words()
