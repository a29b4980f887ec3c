"""Every language says everything, to its end, at every size; a visitor's choice ends with the visitor."""

import re
import shutil
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontDatabase, QRawFont

from kiosk.domain.screens import (
    Again,
    Amount,
    Closed,
    Declined,
    Foreign,
    NotOurs,
    OutOfOrder,
    Receipt,
    Saved,
    Screen,
    Sending,
    Welcome,
)
from kiosk.ui import words
from kiosk.ui.languages import NAMES
from kiosk.ui.plain import plain
from tests.make.translations import FOLDER, compile_into, placeholders, unfinished, update

from .examples import CAFE, SCREENS
from .glass import Glass
from .staff_examples import HOSTILE, STAFF

SIZES = [(800, 480), (1080, 1920)]  # the smallest letters, and upright
MORE_SIZES = [(1024, 600), (1280, 800), (1920, 1080)]
COUNTER = Amount(CAFE)
OTHERS = {plain(HOSTILE), plain(HOSTILE * 2), plain(HOSTILE * 3)}  #: names, drawn as they are
LONGEST = {"en", "de", "ar"}  #: long words, and tall letters; staff screens are many
COMMON: dict[str, Screen] = {
    **{name: screen for name, screen in SCREENS.items() if not name.startswith(("long-", "bare-"))},
    **{f"NotOurs {why}": NotOurs(why) for why in Foreign},
    **{f"OutOfOrder {why}": OutOfOrder(why) for why in Closed},
    "Declined minutes": Declined("K7Q-3F9Q", "COOLDOWN_ACTIVE", Again.IN_MINUTES, 88),
    "Declined hours": Declined("K7Q-3F9Q", "COOLDOWN_ACTIVE", Again.IN_MINUTES, 1000),
    "Saved checking": Saved("K7Q-3F9Q", checking=True),
    "Receipt visit": Receipt("K7Q-3F9Q", campaign="Breakfast bonus"),
    "Receipt reward": Receipt("K7Q-3F9Q", 1, "coffee", "Breakfast bonus"),
}


@pytest.mark.parametrize("code", NAMES)
def test_every_string_is_translated(code: str) -> None:
    assert unfinished(FOLDER / f"kiosk_{code}.ts") == []


def test_the_translations_hold_the_strings_of_the_window(tmp_path: Path) -> None:
    for path in FOLDER.glob("*.ts"):
        shutil.copy(path, tmp_path)
    update(tmp_path)
    stale = [path.name for path in tmp_path.glob("*.ts") if path.read_text() != (FOLDER / path.name).read_text()]
    assert stale == [], "type: make translations"


@pytest.mark.parametrize("code", NAMES)
def test_what_the_window_reads_is_what_was_translated(code: str, tmp_path: Path) -> None:
    fresh = compile_into(tmp_path, code)
    assert fresh.read_bytes() == (FOLDER / fresh.name).read_bytes(), "type: make translations"


@pytest.mark.parametrize("code", NAMES)
def test_what_stands_for_something_else_is_kept(code: str) -> None:
    for message in ET.parse(FOLDER / f"kiosk_{code}.ts").getroot().iter("message"):
        said = message.find("translation")
        forms = [form.text for form in said.iter("numerusform")][-1:] or [said.text]
        assert placeholders(forms[0] or "") == placeholders(message.findtext("source")), message.findtext("source")


@pytest.mark.parametrize("code", NAMES)
def test_our_letters_write_every_language(glass: Glass, code: str) -> None:
    fonts = [QRawFont.fromFont(QFontDatabase.font(name, "", 20)) for name in ("Inter", "Noto Sans Arabic")]
    text = "".join(ET.parse(FOLDER / f"kiosk_{code}.ts").getroot().itertext()) + NAMES[code][0]
    assert {
        letter for letter in text if letter.isprintable() and not any(f.supportsCharacter(ord(letter)) for f in fonts)
    } == set()


@pytest.mark.parametrize("sizes", [SIZES, pytest.param(MORE_SIZES, marks=pytest.mark.system)], ids=["", "more"])
@pytest.mark.parametrize(
    "code", [code if code in LONGEST else pytest.param(code, marks=pytest.mark.system) for code in NAMES]
)
def test_every_screen_is_read_to_its_end_at_every_size(
    glass_with: Callable[..., Glass], code: str, sizes: list[tuple[int, int]]
) -> None:
    glass = glass_with(languages=(code, *NAMES))
    longest = max(words.REASONS, key=lambda refusal: len(words.reason(refusal)))  # they all stand in the same place
    screens = {**COMMON, "Declined longest": Declined("K7Q-3F9Q", longest, Again.IN_MINUTES, 1)}
    flaws = [
        flaw
        for size in sizes
        for name, screen in screens.items()
        if name not in STAFF or code in LONGEST or size == SIZES[0]
        for flaw in _flaws(glass, name, screen, size)
    ]
    assert flaws == [], "\n".join(flaws)


def _flaws(glass: Glass, name: str, screen: Screen, size: tuple[int, int]) -> list[str]:
    glass.tell(screen, size)
    lines = glass.lines()
    rooms = {line.text: line.letters for line in lines}
    return [
        *(f"{name} {size}: cut short: {line.text}" for line in lines if line.cut_short),
        *(f"{name} {size}: outside: {text}" for text, room in rooms.items() if not QRectF(0, 0, *size).contains(room)),
        *(
            f"{name} {size}: over each other: {a[0]} | {b[0]}"
            for a, b in combinations(rooms.items(), 2)
            if _over(a[1], b[1])
        ),
    ]


def _over(one: QRectF, two: QRectF) -> bool:
    shared = one.intersected(two)
    return shared.width() > 1 and shared.height() > 1


def test_a_venue_speaks_its_own_language(glass_with: Callable[..., Glass]) -> None:
    glass = glass_with(languages=("ca", "es"))
    glass.show(Welcome("Café"))
    assert "Mostreu el vostre codi" in glass.words()


def test_without_a_choice_there_is_no_button(glass_with: Callable[..., Glass]) -> None:
    glass = glass_with(languages=("de",))
    glass.show(Welcome("Café"))
    assert "Deutsch" not in glass.words()


def test_a_visitor_finds_their_language_by_its_own_name(glass: Glass) -> None:
    glass.show(Welcome("Café"))
    glass.tap("Language: English")
    assert {name for name, _ in NAMES.values()} <= set(glass.words().splitlines())
    glass.tap("العربية")
    assert "أظهر رمزك" in glass.words()
    assert glass.tongue.spoken == "ar"


def test_a_choice_is_for_one_visitor_and_ends_with_the_answer(glass: Glass) -> None:
    glass.show(Welcome("Café"))
    glass.tongue.choose("es")
    for screen, said in ((NotOurs(), "Ese código"), (Welcome("Café"), "Muestre"), (Sending("K7Q-3F9Q"), "Un momento")):
        glass.show(screen)
        assert said in glass.words()
    glass.show(Declined("K7Q-3F9Q", "COOLDOWN_ACTIVE", Again.IN_MINUTES, 12))
    assert "En 12 minutos" in glass.words()
    glass.show(Welcome("Café"))
    assert "Show your code" in glass.words()


def test_a_visitor_who_leaves_without_an_answer_leaves_no_language(glass_with: Callable[..., Glass]) -> None:
    glass = glass_with(linger_ms=60)
    glass.show(Welcome("Café"))
    glass.tongue.choose("es")
    assert "Muestre" in glass.words()
    glass.qtbot.waitUntil(lambda: "Show your code" in glass.words(), timeout=3000)


def test_at_a_counter_too_a_choice_ends_with_the_answer(glass: Glass) -> None:
    glass.show(COUNTER)
    glass.tongue.choose("es")
    glass.show(Receipt("K7Q-3F9Q", 120, "points"))
    assert glass.tongue.spoken == "es"
    glass.show(COUNTER)
    assert glass.tongue.spoken == "en"


def test_at_a_counter_a_choice_stays_while_an_amount_is_typed(glass_with: Callable[..., Glass]) -> None:
    glass = glass_with(linger_ms=300)
    glass.show(COUNTER)
    glass.tongue.choose("es")
    for typed in "123456":
        glass.tongue.notice(replace(COUNTER, typed=typed))
        glass.qtbot.wait(100)
    assert glass.tongue.spoken == "es"
    for _ in range(6):
        glass.tongue.notice(COUNTER)
        glass.qtbot.wait(100)
    assert glass.tongue.spoken == "en"


def test_a_till_typed_at_with_a_point_shows_the_comma_of_its_language(glass: Glass) -> None:
    glass.tongue.choose("de")
    for marks in ("23.40", "23,40"):
        glass.show(replace(COUNTER, typed=marks))
        assert "23,40" in glass.words()
    glass.tongue.choose("en")
    assert "23.40" in glass.words()


def test_a_screen_is_said_again_without_starting_anew(glass: Glass) -> None:
    glass.show(Declined("K7Q-3F9Q", "CAMPAIGN_ENDED", Again.NEVER))
    standing = next(item for item in glass.items() if item.property("reason"))
    glass.tongue.choose("de")
    assert "Diese Aktion ist vorbei." in glass.words()
    assert standing.property("reason") == "Diese Aktion ist vorbei."


def test_arabic_reads_from_right_to_left(glass: Glass) -> None:
    glass.show(SCREENS["Saved"])
    before = glass.room_of("K7Q-3F9Q")
    glass.tongue.choose("ar")
    glass.show(SCREENS["Saved"])
    after = glass.room_of("K7Q-3F9Q")
    assert before.center().x() > 640 > after.center().x()
    glass.tongue.choose("en")
    assert glass.room_of("K7Q-3F9Q").center().x() > 640


def test_no_latin_name_turns_an_arabic_line_around(glass_with: Callable[..., Glass]) -> None:
    glass = glass_with(languages=("ar", *NAMES))
    turned = []
    for name, screen in SCREENS.items():
        glass.tell(screen, (1280, 800))
        texts = [line.text for line in glass.lines() if any("\u0600" <= letter < "\u0700" for letter in line.text)]
        turned += [f"{name}: {text}" for text in texts if text not in OTHERS and not _leads_right(text)]
    assert turned == [], "\n".join(turned)


def _leads_right(text: str) -> bool:
    """The first letter that has a direction, outside of what stands by itself, reads from right to left."""
    outside = re.sub("[\u2066\u2068][^\u2069]*\u2069", "", text)
    ways = [way for letter in outside if (way := unicodedata.bidirectional(letter)) in {"L", "R", "AL"}]
    return ways[:1] != ["L"]


@pytest.mark.parametrize(
    ("code", "said"),
    [("en", "+1,234.5"), ("de", "+1.234,5"), ("fr", "+1 234,5"), ("es", "+12.345,5"), ("ar", "+1,234.5")],
)
def test_numbers_are_written_as_the_language_writes_them(glass: Glass, code: str, said: str) -> None:
    glass.tongue.choose(code)
    amount = 12_345.5 if code == "es" else 1234.5
    assert " ".join(words.figure(amount).split()) == said
    assert words.figure(120) == "+120"
    assert words.figure(2.5) in {"+2.5", "+2,5"}


@pytest.mark.parametrize(("count", "said"), list(enumerate(["لا شيء", "واحد", "اثنان", "3 محفوظة"], 0))[1:])
def test_arabic_has_its_six_plurals(glass: Glass, count: int, said: str) -> None:
    glass.tongue.choose("ar")
    glass.show(Welcome("Café", count))
    assert said in glass.words()


@pytest.mark.parametrize(
    ("when", "minutes", "said"),
    [
        (Again.TOMORROW, 0, "Tomorrow"),
        (Again.IN_MINUTES, 0, "In one minute"),
        (Again.IN_MINUTES, 1, "In one minute"),
        (Again.IN_MINUTES, 12, "In 12 minutes"),
        (Again.IN_MINUTES, 90, "In 90 minutes"),
        (Again.IN_MINUTES, 121, "In 3 hours"),
        (Again.NEVER, 0, "Not with this campaign"),
        (Again.UNKNOWN, 0, "The counter knows more"),
    ],
)
def test_the_next_time_is_said_in_words(glass: Glass, when: Again, minutes: int, said: str) -> None:
    glass.show(Declined("K7Q-3F9Q", "COOLDOWN_ACTIVE", when, minutes))
    assert said in glass.words().splitlines()
