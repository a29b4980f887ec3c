"""Facts are plain, complete and harmless."""

import re
from pathlib import Path
from typing import get_args

import cv2
import numpy as np
import pytest

import kiosk.ui
from kiosk.domain.screens import Again, AnyScreen, Closed, Declined, OutOfOrder, Receipt, Saved, Welcome
from kiosk.ui.facts import code_rows, facts
from kiosk.ui.plain import LONGEST, plain

from .examples import SCREENS

SCREEN_FILES = Path(kiosk.ui.__file__).parent / "qml" / "screens"


def test_every_screen_has_its_file_and_an_example() -> None:
    classes = {screen.__name__ for screen in get_args(AnyScreen)}
    assert {file.stem for file in SCREEN_FILES.glob("*.qml")} == classes
    assert {type(screen).__name__ for screen in SCREENS.values()} == classes


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_a_file_asks_for_exactly_the_facts_it_gets(screen: AnyScreen) -> None:
    text = (SCREEN_FILES / f"{type(screen).__name__}.qml").read_text()
    asked = set(re.findall(r"^    required (?:property \w+ )?(\w+)$", text, flags=re.MULTILINE))
    assert asked == set(facts(screen))


@pytest.mark.parametrize(
    ("told", "drawn"),
    [
        ("Café\nMorgenrot\t 2", "Café Morgenrot 2"),
        ("\u202egniht\u202c \u2066a\u2069 \x00b\x1b[31m", "gniht a b [31m"),
        ("مقهى\u200f", "مقهى\u200f"),
        ("👩‍🍳 Küche ☕️👍🏽", "Küche"),
        ("林さん · नमस्‍ते", "林さん · नमस्‍ते"),
        ("   ", ""),
        ("\ud800 lone", "lone"),
    ],
)
def test_a_name_becomes_one_harmless_line(told: str, drawn: str) -> None:
    assert plain(told) == drawn


def test_a_name_without_end_ends() -> None:
    assert len(plain("x" * 100_000)) == LONGEST
    assert plain("x" * LONGEST) == "x" * LONGEST


def test_a_code_reads_as_its_text() -> None:
    cells = np.array([[255 * (cell == "0") for cell in row] for row in code_rows("K7Q-3F9Q")], np.uint8)
    picture = np.pad(np.kron(cells, np.ones((8, 8), np.uint8)), 32, constant_values=255)
    assert cv2.QRCodeDetector().detectAndDecode(picture)[0] == "K7Q-3F9Q"


def test_a_saved_claim_brings_its_code() -> None:
    made = facts(Saved("K7Q-3F9Q", "Bonus", checking=True, seconds=8))
    assert made["rows"] == code_rows("K7Q-3F9Q")
    assert (made["reference"], made["checking"], made["seconds"]) == ("K7Q-3F9Q", True, 8)


def test_a_picture_is_named_without_its_path_in_clear() -> None:
    assert facts(Receipt("K7Q-3F9Q"))["picture"] == ""
    name = str(facts(Receipt("K7Q-3F9Q", picture="/tmp/%2e ä?#.png"))["picture"])  # noqa: S108 (never opened)
    assert bytes.fromhex(name.removeprefix("image://picture/")).decode() == "/tmp/%2e ä?#.png"  # noqa: S108


def test_troubles_go_through_the_same_sieve() -> None:
    assert facts(Welcome("a\nb", 2, ("camera\n0",), taps=True, alarms=("c\nd",))) == {
        "venue": "a b",
        "savedHere": 2,
        "troubles": ["camera 0"],
        "taps": True,
        "alarm": "c d",
    }


def test_only_an_unknown_refusal_shows_its_code() -> None:
    assert facts(Declined("K7Q-3F9Q", "MAX_PER_USER_REACHED", Again.NEVER))["code"] == ""
    assert facts(Declined("K7Q-3F9Q", "MOON\nPHASE"))["code"] == "MOON PHASE"


@pytest.mark.parametrize("why", Closed)
def test_all_is_called_safe_only_with_a_disk(why: Closed) -> None:
    assert facts(OutOfOrder(why))["safe"] == (why is not Closed.NO_DISK)
