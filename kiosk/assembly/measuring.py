"""Measuring: what a running terminal tells Prometheus, where the settings ask for it."""

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.assembly.health import facts_of
from kiosk.assembly.running import Running
from kiosk.settings import Misconfigured, Settings
from kiosk.watch.tally import Tally


@contextmanager
def measuring(settings: Settings, made: Running, tally: Tally) -> Iterator[None]:
    """Metrics and health for as long as the block lasts; nothing where watch.metrics_port is 0."""
    port = settings.watch.metrics_port
    if not port:
        yield
        return
    from kiosk.watch.metrics import Metrics  # noqa: PLC0415 - takes 45 ms, and is off by default

    try:
        metrics = Metrics(port, lambda: facts_of(made.parts), tally)
    except OSError as taken:
        raise Misconfigured(f"watch.metrics_port {port} cannot be used: {taken.strerror}.") from taken
    with metrics:
        yield
