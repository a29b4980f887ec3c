"""What staff are told on the glass is in the window's language; only what others said stays as they said it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.claim import Counts, State
from kiosk.domain.notice import STATES, Notice
from kiosk.domain.screens import AnyScreen, Closed, OutOfOrder, Welcome
from kiosk.domain.staff_screens import StaffDecide, StaffHome
from kiosk.staff.desk import NOT_PARKED
from kiosk.ui.notices import noticed
from kiosk.watch.readiness import Facts, judge

from .glass import Glass
from .staff_examples import NOW

ROOT = Path(__file__).parents[2] / "kiosk"
#: Calls that carry a sentence to the glass, and which of their arguments it is.
CARRIERS = {"StorageTrouble": 0, "OutboxInUse": 0, "OutboxDamaged": 0, "NotKept": 0, "Full": 0, "Refused": 1}
CARRIERS |= {"Alarmed": 1, "Unready": 0, "Unseen": 0, "trouble": 1, "LockedOut": 0, "Mismatch": 0}
ROOMS = ("staff", "storage", "assembly", "delivery", "api", "capture")
#: Only the command line ever says these.
NOT_ON_THE_GLASS = {
    "api/operations.py",
    "capture/files.py",
    "capture/tags/writing.py",
    "staff/pins.py",
    "staff/paging.py",
    "storage/backup.py",
}
#: So are these: on the glass a terminal runs, somebody is in, and a reason was asked for.
BY_COMMAND = ("Say why: --", "Say who ", "Say which ", "This list ", "No terminal ", "Only a running terminal ")


def test_no_sentence_goes_to_the_glass_that_cannot_be_translated() -> None:
    assert [*_spoken_outright()] == []


def _spoken_outright() -> Iterator[str]:
    """Sentences given as they are where a notice should be; what is all somebody else's words is left alone."""
    for path in sorted(one for room in ROOMS for one in (ROOT / room).rglob("*.py")):
        place = str(path.relative_to(ROOT))
        tree = ast.parse(path.read_text())
        named = {ast.unparse(one.targets[0]): one.value for one in tree.body if isinstance(one, ast.Assign)}
        for call in ast.walk(tree):
            if place in NOT_ON_THE_GLASS or not isinstance(call, ast.Call):
                continue
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            for said in call.args[CARRIERS[name] :][:1] if name in CARRIERS else []:
                if _has_words(named.get(ast.unparse(said), said)):
                    yield f"{place}:{call.lineno}: {ast.unparse(said)}"


def _has_words(said: ast.expr) -> bool:
    match said:
        case ast.Constant(value=str(text)):
            return any(letter.isalpha() for letter in text) and not text.startswith(BY_COMMAND)
        case ast.JoinedStr(values=parts):
            return any(_has_words(part) for part in parts if isinstance(part, ast.Constant))
        case ast.BinOp(left=left, right=right):
            return _has_words(left) or _has_words(right)
        case _:
            return False


GONE = Notice("%1 is missing: without it the claims in %2 cannot be read. Put it back.", ("/a/key", "/a"))
UNPLUGGED = Notice("The scanner was unplugged.")
SHOWN: dict[str, tuple[AnyScreen, str]] = {
    "an alarm": (
        Welcome("Café", alarms=(Notice("claim %1: %2", ("K7Q-3F9Q", Notice("the key is refused"))),)),
        "Vorgang K7Q-3F9Q: der Schlüssel wird abgelehnt",
    ),
    "a disk": (OutOfOrder(Closed.NO_DISK, GONE), "/a/key fehlt: ohne diese Datei"),
    "a device": (
        StaffHome("Ana", True, judge(Facts(NOW, ("door",), {"door": UNPLUGGED})), Counts(), 0),
        "Der Scanner wurde abgezogen.",
    ),
    "a refusal": (
        StaffDecide("K7Q-3F9Q", "accept", Notice(NOT_PARKED, ("K7Q-3F9Q", STATES[State.SENDING]))),
        "Vorgang K7Q-3F9Q steht auf „wird gesendet“.",
    ),
}


@pytest.mark.parametrize(("screen", "said"), SHOWN.values(), ids=SHOWN)
def test_staff_read_it_in_the_language_of_the_window(glass: Glass, screen: AnyScreen, said: str) -> None:
    glass.tongue.choose("de")
    glass.show(screen)
    assert said in glass.words()


def test_what_others_said_stays_as_they_said_it(glass: Glass) -> None:
    glass.tongue.choose("de")
    glass.show(Welcome("Café", alarms=("HTTP 403, \x07FORBIDDEN",)))
    assert "HTTP 403, FORBIDDEN" in glass.words()


def test_what_reads_the_other_way_stays_by_itself(glass: Glass) -> None:
    glass.tongue.choose("ar")
    assert noticed(Notice("claim %1: %2", ("K7Q", "مصرف"))) == "الطلب \u2068K7Q\u2069: \u2068مصرف\u2069"
    glass.tongue.choose("en")
    assert noticed(Notice("claim %1: %2", ("K7Q", "مصرف"))) == "claim K7Q: \u2068مصرف\u2069"
