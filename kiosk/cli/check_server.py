"""What `kiosk check` says about the server: the way there, the sign-in, the catalogue, a trigger source of its own."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from kiosk.api.clock import ServerClock
from kiosk.domain.catalogue import Catalogue
from kiosk.settings import Misconfigured, Settings
from kiosk.watch.fitness import Finding, How, bad, good, network, warning, worst
from kiosk.watch.fitness.clock import NTP
from kiosk.watch.readiness import CLOCK_OFF


def settling(settings: Settings) -> Iterator[Finding]:
    """What keeps a claim that was sent and never answered from being settled without a person."""
    source, told = settings.venue.trigger_source, settings.settling
    if source not in told.exclusive_sources:
        said = f"{source or 'this terminal'} may be claimed at by others: unanswered claims will wait for a person"
        fix = "give this terminal a trigger source of its own, and name it in settling.exclusive_sources"
        yield warning("Settling", said, fix)
    if not {"longest_seconds", "lag_seconds", "quarantine_seconds"} & told.model_fields_set:
        fix = "ask the operator of your PERS, then set settling.longest_seconds and settling.lag_seconds"
        yield warning("Settling times", "L and H are our guesses", fix)


def server(settings: Settings) -> Iterator[Finding]:
    """Whether it answers, lets us in, and knows the place this terminal claims at."""
    from kiosk.assembly import speaking  # noqa: PLC0415 - imports OpenCV, which may be what is missing

    way = list(network.way_to(settings.pers.base_url))
    yield from way
    if worst(way) is How.BAD:
        return
    clock = ServerClock()
    try:
        with tempfile.TemporaryDirectory() as folder, speaking(settings, Path(folder), clock) as pers:
            if not pers.answers():
                fix = "check pers.base_url, the network cable, and this machine's clock"
                yield bad("Server", f"{settings.pers.base_url} does not answer", fix)
                return
            yield good("Server", settings.pers.base_url)
            catalogue = pers.read_catalogue()
            ahead = clock.ahead
    except Misconfigured as wrong:
        yield bad("Sign-in", str(wrong), "put the proof where the config says, as a file of mode 0600")
        return
    if catalogue is None:
        fix = "check project_key, business_id and the proof to sign in with"
        yield bad("Sign-in", "the server does not let this terminal in", fix)
        return
    yield good("Sign-in", catalogue.business or settings.pers.business_id)
    yield from _clocks(ahead)
    yield _catalogue(catalogue)
    if settings.venue.trigger_source is not None:
        yield _source(catalogue, settings.venue.trigger_source)


def _clocks(ahead: float | None) -> Iterator[Finding]:
    if ahead is not None and abs(ahead) > CLOCK_OFF:
        side = "ahead of" if ahead > 0 else "behind"
        yield bad("Clock and server", f"this clock is {abs(ahead):.0f} s {side} the server's", NTP)
    elif ahead is not None:
        yield good("Clock and server", f"{abs(ahead):.0f} s apart")


def _catalogue(catalogue: Catalogue) -> Finding:
    if not catalogue.campaigns:
        return warning("Catalogue", "the server has no campaign for this business", "kiosk pers setup venue.toml")
    return good("Catalogue", f"{len(catalogue.campaigns)} campaigns, {len(catalogue.sources)} trigger sources")


def _source(catalogue: Catalogue, ident: str) -> Finding:
    source, campaign = catalogue.source(ident), catalogue.campaign_at(ident)
    if source is None:
        known = ", ".join(one.id for one in catalogue.sources) or "none"
        return bad("Trigger source", f"{ident} is not at the server", f"venue.trigger_source: one of {known}")
    if not source.active:
        return bad("Trigger source", f"{source.name} is not active", "activate it at PERS")
    return good("Trigger source", f"{source.name}" + (f", for {campaign.name}" if campaign else ""))
