"""One word says whether the terminal can be left alone, and each reason says what to do."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.api.sign_in import KeyIn, SignIn
from kiosk.domain.claim import Counts
from kiosk.domain.notice import filled
from kiosk.domain.readiness import Readiness, Word
from kiosk.watch.readiness import MIB, Facts, in_row, judge

NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)
WELL = Facts(
    now=NOW,
    readers=("camera 0", "tag reader"),
    free=5000 * MIB,
    least_free=64 * MIB,
    clock_ahead=0.4,
    catalogue_at=NOW - timedelta(minutes=3),
    counts=Counts(recorded=12, waiting=2, accepted=10),
    oldest_waiting=NOW - timedelta(minutes=2),
)


def test_a_sound_terminal_with_claims_on_their_way_is_ready():
    assert judge(WELL) == Readiness()
    assert judge(WELL).word is Word.READY


ENDS = (".", "kiosk pers sign-in", "kiosk check")
NO_WAY_IN = SignIn(None, None, project="p", business=None, proof=lambda: None, file=None)


@pytest.mark.parametrize(
    ("change", "word", "topic"),
    [
        ({"lost": {"tag reader": "unplugged"}}, Word.DEGRADED, "reader"),
        ({"lost": {"tag reader": "unplugged", "camera 0": "no picture"}}, Word.NO, "reader"),
        ({"free": 63 * MIB}, Word.NO, "disk"),
        ({"free": 100 * MIB}, Word.DEGRADED, "disk"),
        ({"counts": Counts(recorded=13, accepted=12)}, Word.NO, "books"),
        ({"alarms": {"books": "a row is missing"}}, Word.NO, "books"),
        ({"max_open": 2}, Word.NO, "bounds"),
        ({"value": 85.0, "max_value": 100.0}, Word.DEGRADED, "bounds"),
        ({"line_failures": 1, "line_down": True}, Word.DEGRADED, "line"),
        ({"locked": "the key is refused", "line_down": True}, Word.DEGRADED, "line"),
        ({"session_ends": NOW + timedelta(hours=1), "proof": False}, Word.DEGRADED, "session"),
        ({"clock_ahead": -600.0}, Word.DEGRADED, "clock"),
        ({"counts": Counts(recorded=1, parked=1)}, Word.DEGRADED, "parked"),
        ({"tasks": 1}, Word.DEGRADED, "tasks"),
        ({"oldest_waiting": NOW - timedelta(hours=1)}, Word.DEGRADED, "waiting"),
        ({"catalogue_at": None}, Word.DEGRADED, "catalogue"),
        ({"catalogue_at": NOW - timedelta(hours=3)}, Word.DEGRADED, "catalogue"),
        ({"alarms": {"mismatch": "field unknown"}}, Word.DEGRADED, "alarm mismatch"),
    ],
)
def test_each_trouble_has_its_word_and_says_what_to_do(change, word, topic):
    found = judge(replace(WELL, **change))
    assert (found.word, found.reasons[0].topic) == (word, topic)
    assert all(
        len(reason.sentence) > 10 and reason.advice.endswith((".", "kiosk pers sign-in", "kiosk check"))
        for reason in found.reasons
        if reason.about
    )


@pytest.mark.parametrize(
    "change",
    [
        {"session_ends": NOW + timedelta(hours=1), "proof": True},
        {"session_ends": NOW + timedelta(days=1), "proof": False},
        {"clock_ahead": None},
        {"max_value": None, "value": 1e9},
        {"alarms": {"start": "4 claims became uncertain"}},
        {"readers": ()},
        {"line_failures": 2, "line_down": False},
    ],
)
def test_what_is_no_trouble_stays_quiet(change):
    assert judge(replace(WELL, **change)).word is Word.READY


@pytest.mark.parametrize(
    ("locked", "command"),
    [
        (
            SignIn(None, None, project="p", business=None, proof=lambda: None, file=None).headers().why,
            "kiosk pers sign-in",
        ),
        (KeyIn("p").renewed(None).why, "kiosk check"),
    ],
)
def test_whoever_is_locked_out_reads_which_command_to_type(locked, command):
    (reason,) = judge(replace(WELL, locked=locked)).reasons
    assert reason.advice.endswith(f": {command}")


def test_a_sign_in_that_ends_soon_says_so_too():
    (reason,) = judge(replace(WELL, session_ends=NOW + timedelta(hours=1), proof=False)).reasons
    assert reason.advice.endswith(": kiosk pers sign-in")


def test_a_claim_that_waits_for_the_line_is_told_by_the_line_alone():
    found = judge(replace(WELL, line_down=True, oldest_waiting=NOW - timedelta(hours=5)))
    assert [reason.topic for reason in found.reasons] == ["line"]


def test_the_worst_comes_first_and_gives_the_word():
    found = judge(replace(WELL, tasks=2, free=0, lost={"tag reader": "unplugged"}))
    assert [reason.topic for reason in found.reasons] == ["disk", "reader", "tasks"]


def test_a_bad_start_is_told_until_its_claims_are_settled():
    bad = replace(WELL, alarms={"start": "1 claim became uncertain"}, counts=Counts(recorded=1, uncertain=1))
    assert judge(bad).word is Word.DEGRADED


def test_the_row_goes_through_the_door_with_the_figures():
    facts = replace(WELL, lost={"tag reader": "unplugged"})
    row = json.loads(json.dumps(in_row(judge(facts), facts)))
    assert row["word"] == "DEGRADED"
    assert row["reasons"][0]["what"] == "tag reader is away: unplugged"
    assert row["facts"]["counts"]["waiting"] == 2
    assert row["facts"]["catalogue_every"] == 300


@pytest.mark.parametrize(
    ("template", "about", "said"),
    [
        ("%1 is %2", ("a", "b"), "a is b"),
        ("%2 is %1", ("a", "b"), "b is a"),
        ("%1 % full", ("80",), "80 % full"),
        ("%1", ("%1 %2",), "%1 %2"),
        ("%3.", ("a",), "."),
        ("100%", (), "100%"),
    ],
)
def test_what_is_put_into_a_sentence_is_not_looked_into_again(template, about, said):
    assert filled(template, about) == said
