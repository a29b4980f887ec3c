"""What ends or grows old in silence is told before it hurts, once for each change, in words that say what to type."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.catalogue import is_stale
from kiosk.watch.lookout import Lookout, age, catalogue_words, sign_in_words, warned_from

NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)
MADRID = ZoneInfo("Europe/Madrid")


@pytest.mark.parametrize(("lasts", "before"), [(24, 6), (168, 6), (4, 1), (1, 0.25)])
def test_the_warning_comes_hours_before_and_never_to_a_terminal_that_renews_itself(lasts, before):
    ends = NOW + timedelta(hours=lasts)
    assert warned_from(NOW, ends) == ends - timedelta(hours=before)


def test_the_warning_says_when_where_the_terminal_stands_and_what_to_type():
    soon, over = (sign_in_words(NOW, NOW + timedelta(minutes=minutes), MADRID) for minutes in (-5, 5))
    who = "hoever set it up types on this machine: kiosk pers sign-in"
    assert soon == f"Without a line to the server the sign-in ends at 2026-11-22 19:00. Then w{who}"
    assert over == f"The sign-in ended at 2026-11-22 19:00; claims are kept here. W{who}"


@pytest.mark.parametrize(
    ("old", "every", "stale"), [(59, 1, False), (61, 1, True), (110, 30, False), (130, 30, True), (None, 5, True)]
)
def test_a_catalogue_is_stale_after_four_reads_that_did_not_come_and_an_hour(old, every, stale):
    read_at = None if old is None else NOW - timedelta(minutes=old)
    assert is_stale(read_at, timedelta(minutes=every), NOW) is stale


def test_the_catalogues_age_is_said():
    assert "of 2026-11-22 16:00: 3 h old" in catalogue_words(NOW - timedelta(hours=3), NOW, MADRID)
    assert catalogue_words(None, NOW, MADRID).startswith("The catalogue was never read")


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "less than a minute"), (60, "1 minute"), (3600, "1 hour"), (7300, "2 hours"), (90000, "1 day")],
)
def test_an_age_is_said_as_one_says_it(seconds, said):
    assert age(timedelta(seconds=seconds)) == said


def test_an_alarm_is_told_when_it_changes_and_when_it_is_over():
    says, told = iter(["", "soon", "soon", "ended", ""]), []
    lookout = Lookout({"sign-in": lambda: next(says)}, lambda topic, what: told.append((topic, what)))
    for _ in range(5):
        lookout.look()
    assert told == [("sign-in", "soon"), ("sign-in", "ended"), ("sign-in", "")]
