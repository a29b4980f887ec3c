"""WCAG 2.2 AA, verdicts at AAA: what is asked for is computed from our colours and read back from Qt's own tree."""

import re
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest

import kiosk.ui
from kiosk.domain.screens import Saved, Sending, Welcome

from .examples import SCREENS
from .glass import Glass

THEME = (Path(kiosk.ui.__file__).parent / "qml" / "Theme.qml").read_text()
COLOURS = dict(re.findall(r'property color (\w+): "(#[0-9A-Fa-f]{6})"', THEME))
SIZES = [(800, 480), (1024, 600), (1280, 800), (1920, 1080), (1080, 1920)]
VERDICTS = [
    ("yes", "yesText"),
    ("saved", "savedText"),
    ("noGround", "no"),
    ("noGround", "ink"),
    ("card", "ink"),
    ("card", "yes"),
]
QUIET = [("chalk", "ink"), ("chalk", "inkSoft"), ("card", "inkSoft")]
CONTROLS = {
    QAccessible.Role.Button,
    QAccessible.Role.EditableText,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
}


def contrast(one: str, two: str) -> float:
    low, high = sorted(_luminance(COLOURS[name]) for name in (one, two))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(("ground", "text"), VERDICTS + QUIET)
def test_every_word_of_an_answer_has_the_contrast_of_aaa(ground: str, text: str) -> None:
    assert contrast(ground, text) >= 7


def test_verdicts_differ_in_lightness_too() -> None:
    yes, saved, no = sorted(_luminance(COLOURS[name]) for name in ("yes", "saved", "noGround"))
    assert saved > 3 * yes
    assert no > 1.3 * saved


@pytest.mark.parametrize("accent", ["#FFD400", "#FF6B57", "#111111", "#FFFFFF", "#808080", "#00AA88"])
def test_any_colour_of_a_venue_is_made_readable(glass_with: Callable[..., Glass], accent: str) -> None:
    glass = glass_with(accent=accent)
    glass.show(Welcome("Café", taps=True))
    [ticket] = [item for item in glass.items() if item.property("tear") is not None]
    [near] = [item for item in glass.items() if item.property("text") == "A hand's width from the glass"]
    COLOURS.update(fill=ticket.property("fill").name(), near=near.property("color").name())
    assert contrast("fill", "near") >= 4.5


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_control_has_a_name_and_room_for_a_finger(
    glass_with: Callable[..., Glass], size: tuple[int, int]
) -> None:
    glass = glass_with(size=size)
    for name, screen in SCREENS.items():
        glass.tell(screen)
        for control in _controls(glass):
            room = control.rect()
            assert control.text(QAccessible.Text.Name).strip(), name
            assert min(room.width(), room.height()) >= 48, (name, control.text(QAccessible.Text.Name), room)


UNDER = {"Language: English", "Staff"}  #: the screen's own, which the choice lies over


def test_the_choice_of_languages_has_names_and_room_too(glass_with: Callable[..., Glass]) -> None:
    for size in SIZES:
        glass = glass_with(size=size)
        glass.show(Welcome("Café"))
        glass.tap("Language: English")
        tiles = [control for control in _controls(glass) if control.text(QAccessible.Text.Name) not in UNDER]
        assert len(tiles) == 8
        assert all(min(tile.rect().width(), tile.rect().height()) >= 48 for tile in tiles)
        assert not any(one.rect().intersects(two.rect()) for one, two in product(tiles, tiles) if one != two)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_what_a_visitor_presses_is_within_reach(glass_with: Callable[..., Glass], size: tuple[int, int]) -> None:
    glass = glass_with(size=size)
    for screen in (Welcome("Café", 3, ("tag reader",)), Welcome("Café")):
        glass.show(screen)
        tops = [control.rect().top() - glass.view.geometry().top() for control in _controls(glass)]
        assert tops
        assert min(tops) > size[1] * 0.6


def _controls(glass: Glass) -> Iterator[QAccessibleInterface]:
    yield from _below(QAccessible.queryAccessibleInterface(glass.view))


def _below(found: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    state = found.state()
    if found.role() in CONTROLS and not state.invisible and found.rect().isValid():
        yield found
    for place in range(found.childCount()):
        yield from _below(found.child(place))


def test_a_language_is_chosen_by_keys_alone_and_the_focus_is_seen(glass: Glass) -> None:
    glass.show(Welcome("Café"))
    glass.view.requestActivate()
    before = glass.window.grab()
    QTest.keyClick(glass.view, Qt.Key.Key_Tab)
    assert glass.view.activeFocusItem().property("text") == "English"
    assert glass.window.grab() != before
    QTest.keyClick(glass.view, Qt.Key.Key_Space)
    assert glass.view.activeFocusItem().property("text") == "English"
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Tab):
        QTest.keyClick(glass.view, key)
    assert glass.view.activeFocusItem().property("text") == "Deutsch"
    QTest.keyClick(glass.view, Qt.Key.Key_Space)
    assert "Zeigen Sie Ihren Code" in glass.words()


def test_escape_leaves_the_choice_as_it_was(glass: Glass) -> None:
    glass.show(Welcome("Café"))
    glass.tap("Language: English")
    assert "Deutsch" in glass.words()
    QTest.keyClick(glass.view, Qt.Key.Key_Escape)
    assert "Deutsch" not in glass.words()
    assert glass.tongue.spoken == "en"


def test_a_space_within_a_typed_code_presses_nothing(glass: Glass) -> None:
    glass.show(Welcome("Café"))
    glass.view.requestActivate()
    QTest.keyClick(glass.view, Qt.Key.Key_Tab)
    for letter in "a b":
        QTest.keyClick(glass.view, letter)
    assert "Deutsch" not in glass.words()
    QTest.keyClick(glass.view, Qt.Key.Key_Return)
    assert glass.typed == ["a b"]


@pytest.mark.parametrize("screen", [Welcome("Café", taps=True), Sending("K7Q-3F9Q")], ids=["Welcome", "Sending"])
def test_with_reduced_motion_nothing_moves(glass: Glass, screen: Welcome | Sending) -> None:
    glass.show(screen)
    before = glass.window.grab()
    glass.qtbot.wait(400)
    assert glass.window.grab() == before


def test_shape_alone_tells_the_answers_apart(glass: Glass) -> None:
    shapes = set()
    for name in ("Receipt", "Saved", "Declined", "NotOurs", "OutOfOrder"):
        glass.show(SCREENS[name])
        marks = [item for item in glass.items() if item.property("outlines") is not None and item.property("lively")]
        verdict = marks[0].property("verdict")
        shapes.add(re.search(rf"{verdict}: (\"[^,]*)", MARKS)[1])
    assert len(shapes) == 5


MARKS = (Path(kiosk.ui.__file__).parent / "qml" / "parts" / "VerdictMark.qml").read_text()


def test_an_answer_is_one_sentence_for_a_screen_reader(glass: Glass) -> None:
    glass.show(Saved("K7Q-3F9Q"))
    said = "Saved for you. We add your points as soon as the line is back. Keep this reference: K 7 Q 3 F 9 Q"
    assert said in glass.spoken()
