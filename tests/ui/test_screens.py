"""Every screen says its words, at every size, however long the names on it are."""

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

import kiosk.ui
from kiosk.domain.screens import (
    Again,
    Closed,
    Declined,
    Foreign,
    NotOurs,
    OutOfOrder,
    Receipt,
    Saved,
    Screen,
    Turn,
    Welcome,
)

from .conftest import FONTS
from .examples import LONG_NAME, SCREENS, SLIPS
from .glass import Glass

SAID = [
    ("Welcome", ["Café Morgenrot", "Show your code, or tap", "A hand's width from the glass"]),
    (
        "Welcome-live",
        ["3 saved here", "For staff: tag reader away", "Show your code", "Your code is in your loyalty app"],
    ),
    ("alarm-Welcome", ["For staff: Claims rebuilt from the second journal: 4."]),
    ("ShowYourCode", ["Now show your own code", "Breakfast bonus · Table 12", "12"]),
    ("Sending", ["One moment", "Your code is read", "You can put your phone away.", "K7Q-3F9Q"]),
    ("Receipt", ["Points added", "You are done here.", "+120", "points", "Breakfast bonus", "Ma••• K.", "K7Q-3F9Q"]),
    ("Saved", ["Saved for you", "We add your points as soon as the line is back.", "K7Q-3F9Q"]),
    ("Declined", ["No points this time", "You already collected here today.", "Next time", "Tomorrow"]),
    ("NotOurs", ["That code is not for here", "The camera is still looking"]),
    (
        "OutOfOrder",
        [
            "Closed for the moment",
            "Please ask at the counter",
            "no reader answers",
            "There is no camera at this place.",
        ],
    ),
]
QML = Path(kiosk.ui.__file__).parent / "qml"
SIZES = [(1280, 800), (800, 480), (1080, 1920)]


@pytest.mark.parametrize(("name", "said"), SAID, ids=[name for name, _ in SAID])
def test_a_screen_says_its_words(glass: Glass, name: str, said: list[str]) -> None:
    glass.show(SCREENS[name])
    assert [words for words in said if words not in glass.words()] == []


@pytest.mark.parametrize(("name", "said"), SAID, ids=[name for name, _ in SAID])
def test_a_screen_reader_hears_the_same(glass: Glass, name: str, said: list[str]) -> None:
    glass.show(SCREENS[name])
    heard = "\n".join(glass.spoken())
    assert [words for words in said if words not in heard] == []


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_is_clipped_and_nothing_overlaps(qtbot: QtBot, size: tuple[int, int]) -> None:
    glass = Glass(qtbot, FONTS, size)
    for name, screen in SCREENS.items():
        glass.show(screen)
        rooms = [line.letters for line in glass.lines()]
        assert all(QRectF(0, 0, *size).contains(room) for room in rooms), name
        assert not any(_overlap(one, two) for one, two in combinations(rooms, 2)), name
    glass.window.close()


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", [name for name, _ in SAID])
def test_common_words_are_read_to_their_end(qtbot: QtBot, name: str, size: tuple[int, int]) -> None:
    glass = Glass(qtbot, FONTS, size)
    glass.show(SCREENS[name])
    assert [line.text for line in glass.lines() if line.cut_short] == []
    glass.window.close()


def test_the_only_text_there_is_is_plain() -> None:
    found = {file.name: file.read_text() for file in QML.rglob("*.qml")}
    assert [name for name, text in found.items() if re.search(r"\b(Text|TextEdit|Label|TextArea) {", text)] == [
        "Words.qml"
    ]
    assert [name for name, text in found.items() if "textFormat" in text] == ["Words.qml"]
    assert "textFormat: Text.PlainText" in found["Words.qml"]


@pytest.mark.parametrize("why", Foreign)
def test_a_foreign_code_is_nobodys_fault(glass: Glass, why: Foreign) -> None:
    glass.show(NotOurs(why))
    others = {
        Foreign.TORN: "until you see the answer",
        Foreign.EMPTY: "The counter can help you",
        Foreign.DAMAGED: "The counter can help you",
        Foreign.FORGED: "The counter can help you",
        Foreign.REPLAYED: "hold it here again",
        Foreign.JUST_HERE: "Come back in a moment",
        Foreign.TOO_SOON: "Show it again",
    }
    wanted = others.get(why, "your name")
    assert wanted in glass.words()


def test_the_resting_screen_is_quiet_when_nothing_waits(glass: Glass) -> None:
    glass.show(Welcome("Café Morgenrot"))
    assert "saved here" not in glass.words()
    assert "For staff" not in glass.words()


def test_the_resting_screen_counts_without_starting_anew(glass: Glass) -> None:
    glass.show(Welcome("Café Morgenrot", 1))
    standing = next(item for item in glass.items() if item.property("savedHere") == 1)
    glass.show(Welcome("Café Morgenrot", 2))
    assert standing.property("savedHere") == 2
    assert "2 saved here" in glass.words()


def test_no_promise_is_made_without_a_disk(glass: Glass) -> None:
    glass.show(OutOfOrder(Closed.FULL))
    assert "stays safe" in glass.words()
    glass.show(OutOfOrder(Closed.NO_DISK))
    assert "stays safe" not in glass.words()


def test_a_claim_being_looked_into_is_not_promised(glass: Glass) -> None:
    glass.show(Saved("K7Q-3F9Q", checking=True))
    assert "still finding out" in glass.words()
    assert "We add your points" not in glass.words()


def test_a_refusal_nobody_knows_gives_staff_its_code(glass: Glass) -> None:
    glass.show(Declined("K7Q-3F9Q", "MOON_IN_THE_SEVENTH_HOUSE"))
    assert "For staff: K7Q-3F9Q · MOON_IN_THE_SEVENTH_HOUSE" in glass.words()
    glass.show(Declined("K7Q-3F9Q", "COOLDOWN_ACTIVE", Again.IN_MINUTES, 12))
    assert "COOLDOWN_ACTIVE" not in glass.words()
    assert "In 12 minutes" in glass.words()


@pytest.mark.parametrize(
    ("screen", "verdict"),
    [
        (Receipt("K7Q-3F9Q", 120, "points"), "Points added"),
        (Receipt("K7Q-3F9Q", 1, "coffee"), "Reward added"),
        (Receipt("K7Q-3F9Q", campaign=LONG_NAME), "Your visit counts"),
    ],
)
def test_the_verdict_names_what_was_given(glass: Glass, screen: Screen, verdict: str) -> None:
    glass.show(screen)
    assert verdict in glass.words()


def test_the_letters_are_ours(glass: Glass) -> None:
    glass.show(SCREENS["Welcome"])
    families = {item.property("font").family() for item in glass.items() if item.inherits("QQuickText")}
    assert families == {"Inter"}
    assert QGuiApplication.font().families() == ["Inter", "Noto Sans Arabic"]
    assert Path(FONTS / "Inter-OFL.txt").is_file()


def _overlap(one: QRectF, two: QRectF) -> bool:
    shared = one.intersected(two)
    return shared.width() > 1 and shared.height() > 1


@pytest.mark.parametrize("name", ["Welcome", "Sending", "Receipt", "Saved"])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_group_sees_whose_turn_it_is_and_nobody_else_does(qtbot: QtBot, size: tuple[int, int], name: str) -> None:
    glass = Glass(qtbot, FONTS, size)
    glass.show(SCREENS[name])
    assert "1 of 4" not in glass.words()
    glass.show(replace(SCREENS[name], turn=Turn(1, 4)))
    assert "1 of 4" in glass.words()
    assert "1 of 4" in "\n".join(glass.spoken())
    rooms = [line.letters for line in glass.lines()]
    assert not any(_overlap(one, two) for one, two in combinations(rooms, 2))
    assert all(QRectF(0, 0, *size).contains(room) for room in rooms)
    glass.window.close()


@pytest.mark.parametrize("code", ["en", "ar"])
def test_what_is_pressed_to_void_a_claim_touches_no_other_line(glass_with: Callable[..., Glass], code: str) -> None:
    glass = glass_with(languages=(code,))
    glass.tell(SCREENS["Amount"], (800, 480))
    rows = [item for item in glass.items() if item.property("slip")]
    (button,) = [item for item in glass.items() if SLIPS[0].reference in str(item.property("said"))]
    room = button.mapRectToScene(button.boundingRect())
    assert room.height() >= 48
    for row in rows:
        around = row.mapRectToScene(row.boundingRect())
        assert around.contains(room.adjusted(0, -1, 0, 1)) or not around.intersects(room)
