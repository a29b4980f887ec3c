"""Metrics for Prometheus and `/healthz`, on 127.0.0.1 only: counts, never a member, never a reference."""

import json
import threading
from collections.abc import Callable, Iterable, Iterator
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    InfoMetricFamily,
    Metric,
)
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from prometheus_client.registry import Collector

from kiosk import __version__
from kiosk.domain.claim import State
from kiosk.domain.readiness import Word
from kiosk.watch.readiness import Facts, judge
from kiosk.watch.tally import BOUNDS, Tally

PREFIX = "pers_kiosk_"


class Metrics:
    """A small server that answers while it is open. Raises OSError where the port is taken."""

    def __init__(self, port: int, look: Callable[[], Facts], tally: Tally) -> None:
        """`look`: asked at each scrape, on the server's thread. `port`: 0 takes any that is free."""
        registry = CollectorRegistry()
        registry.register(_Collected(look, tally))
        self._server = ThreadingHTTPServer(("127.0.0.1", port), _handler(look, registry))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.2,), name="metrics", daemon=True)

    @property
    def port(self) -> int:
        """Where it listens."""
        return self._server.server_port

    def __enter__(self) -> Self:
        """Opens."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Closes."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(2)


class _Collected(Collector):
    """Everything as of the moment it is asked for."""

    def __init__(self, look: Callable[[], Facts], tally: Tally) -> None:
        self._look = look
        self._tally = tally

    def collect(self) -> Iterable[Metric]:
        """All of it."""
        facts = self._look()
        yield InfoMetricFamily(f"{PREFIX}build", "This program.", {"version": __version__})
        yield from _readiness(facts)
        yield from _claims(facts)
        yield from _machine(facts)
        yield from _visitors(self._tally)


def _readiness(facts: Facts) -> Iterator[Metric]:
    readiness = judge(facts)
    words = ((word.value, float(readiness.word is word)) for word in Word)
    yield _gauges("readiness", "One for the word that holds.", "word", words)
    topics = sorted({reason.topic.partition(" ")[0] for reason in readiness.reasons})
    yield _gauges("reason", "One for each thing that is not as it should be.", "topic", ((one, 1.0) for one in topics))
    readers = ((name, float(name not in facts.lost)) for name in facts.readers)
    yield _gauges("reader_up", "One for each device that is there.", "reader", readers)


def _claims(facts: Facts) -> Iterator[Metric]:
    counts = facts.counts
    states = ((state.value, float(getattr(counts, state.value))) for state in State)
    yield _gauges("claims", "Claims by state.", "state", states)
    recorded = CounterMetricFamily(f"{PREFIX}claims_recorded", "Claims ever taken.", value=counts.recorded)
    yield recorded
    waited = (facts.now - facts.oldest_waiting).total_seconds() if facts.oldest_waiting else 0.0
    yield _gauge("oldest_waiting_seconds", "How long the oldest waiting claim has waited.", waited)
    yield _gauge("late_refusals", "Claims refused after their visitor had left.", facts.tasks)
    yield _gauge("outbox_value", "What the claims on their way bring together.", facts.value)
    yield _gauge("outbox_used_ratio", "How full the outbox is, as a share.", facts.on_their_way / facts.max_open)


def _machine(facts: Facts) -> Iterator[Metric]:
    yield _gauge("line_up", "Whether the server answers.", not facts.line_down)
    yield _gauge("line_failures", "Failures in a row.", facts.line_failures)
    yield _gauge("signed_in", "Whether the server lets this terminal in.", not facts.locked)
    yield _gauge("disk_free_bytes", "Room where claims are kept.", facts.free)
    if facts.clock_ahead is not None:
        yield _gauge("clock_ahead_seconds", "How far our clock is ahead of the server's.", facts.clock_ahead)
    if facts.catalogue_at is not None:
        age = (facts.now - facts.catalogue_at).total_seconds()
        yield _gauge("catalogue_age_seconds", "Since the catalogue was read.", age)


def _visitors(tally: Tally) -> Iterator[Metric]:
    yield _counters("screens", "Screens shown.", "screen", tally.screens.copy())
    yield _counters("attempts", "Attempts by what came back.", "outcome", tally.outcomes.copy())
    answers, total = tally.answers.copy(), 0
    buckets = []
    for bound, count in zip((*(str(bound) for bound in BOUNDS), "+Inf"), answers, strict=True):
        total += count
        buckets.append((bound, float(total)))
    said = "From Sending to the verdict."
    yield HistogramMetricFamily(f"{PREFIX}answer_seconds", said, buckets=buckets, sum_value=tally.answer_seconds)


def _gauge(name: str, said: str, value: float) -> Metric:
    return GaugeMetricFamily(PREFIX + name, said, value=float(value))


def _gauges(name: str, said: str, label: str, values: Iterable[tuple[str, float]]) -> Metric:
    family = GaugeMetricFamily(PREFIX + name, said, labels=[label])
    for named, value in values:
        family.add_metric([named], value)
    return family


def _counters(name: str, said: str, label: str, counts: dict[str, int]) -> Metric:
    family = CounterMetricFamily(PREFIX + name, said, labels=[label])
    for named, count in sorted(counts.items()):
        family.add_metric([named], count)
    return family


def _handler(look: Callable[[], Facts], registry: CollectorRegistry) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        timeout = 5

        def do_GET(self) -> None:
            match self.path:
                case "/metrics":
                    self._answer(HTTPStatus.OK, CONTENT_TYPE_PLAIN_0_0_4, generate_latest(registry))
                case "/healthz":
                    self._healthz()
                case _:
                    self._answer(HTTPStatus.NOT_FOUND, "text/plain", b"/metrics or /healthz\n")

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's own word
            """Who asks is of no interest to the log."""

        def _healthz(self) -> None:
            readiness = judge(look())
            topics = [reason.topic for reason in readiness.reasons]
            status = HTTPStatus.SERVICE_UNAVAILABLE if readiness.word is Word.NO else HTTPStatus.OK
            said = json.dumps({"word": readiness.word.value, "reasons": topics}) + "\n"
            self._answer(status, "application/json", said.encode())

        def _answer(self, status: HTTPStatus, kind: str, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    return Handler
