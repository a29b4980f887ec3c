"""Metrics and /healthz answer on this machine only, and name no member and no reference."""

import json
import urllib.error
import urllib.request
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from prometheus_client.parser import text_string_to_metric_families

from kiosk.domain.claim import Counts
from kiosk.domain.outcome import Accepted, Unreachable
from kiosk.domain.screens import Receipt, Saved, Sending, Welcome
from kiosk.watch.metrics import Metrics
from kiosk.watch.readiness import Facts
from kiosk.watch.tally import Tally

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
FINE = Facts(NOW, readers=("camera 0",), catalogue_at=NOW, free=10**9, counts=Counts(recorded=3, waiting=1, accepted=2))


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def asked():
    """Asks a terminal with these facts for a path."""

    def ask(path, facts=FINE, tally=None):
        with (
            Metrics(0, lambda: facts, tally or Tally(Clock())) as metrics,
            urllib.request.urlopen(f"http://127.0.0.1:{metrics.port}{path}", timeout=10) as answer,
        ):
            return answer.read().decode()

    return ask


def samples(text):
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def test_what_a_terminal_knows_of_itself_is_measured(asked):
    facts = replace(FINE, lost={"camera 0": "unplugged"}, oldest_waiting=NOW - timedelta(seconds=90), clock_ahead=1.5)
    said = samples(asked("/metrics", facts))
    assert said["pers_kiosk_readiness", "NO"] == 1
    assert said["pers_kiosk_readiness", "READY"] == 0
    assert said["pers_kiosk_reader_up", "camera 0"] == 0
    assert said["pers_kiosk_claims", "waiting"] == 1
    assert said["pers_kiosk_claims_recorded_total",] == 3
    assert said["pers_kiosk_oldest_waiting_seconds",] == 90
    assert said["pers_kiosk_clock_ahead_seconds",] == 1.5


def test_how_long_visitors_wait_is_counted_from_sending_to_the_verdict(asked):
    clock = Clock()
    tally = Tally(clock)
    for screen, seconds in (
        (Welcome(), 9),
        (Sending("K7Q-3F9Q"), 0.3),
        (Receipt("K7Q-3F9Q"), 5),
        (Sending("K7Q-3F9R"), 4),
        (Saved("K7Q-3F9R"), 1),
        (Receipt("K7Q-3F9R"), 1),
    ):
        tally.shown(screen)
        clock.now += seconds
    tally.came_back(Accepted("c-1"))
    tally.came_back(Unreachable("ConnectError"))
    text = asked("/metrics", tally=tally)
    said = samples(text)
    assert said["pers_kiosk_answer_seconds_bucket", "0.5"] == 1
    assert said["pers_kiosk_answer_seconds_bucket", "4.0"] == 2
    assert said["pers_kiosk_answer_seconds_count",] == 2
    assert said["pers_kiosk_answer_seconds_sum",] == pytest.approx(4.3)
    assert said["pers_kiosk_attempts_total", "Unreachable"] == 1
    assert "K7Q" not in text


def test_health_is_a_word_and_a_status(asked):
    assert json.loads(asked("/healthz")) == {"word": "READY", "reasons": []}
    with pytest.raises(urllib.error.HTTPError) as refused:
        asked("/healthz", replace(FINE, free=0, least_free=1))
    assert refused.value.code == 503
    assert json.loads(refused.value.read())["reasons"] == ["disk"]
    refused.value.close()


def test_anything_else_is_not_there(asked):
    with pytest.raises(urllib.error.HTTPError) as refused:
        asked("/")
    assert refused.value.code == 404
    refused.value.close()
