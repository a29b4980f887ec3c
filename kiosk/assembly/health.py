"""Health: the facts by which a running terminal is judged, collected from its parts without waiting for any of them."""

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from kiosk.api.clock import ServerClock
from kiosk.api.session import kept
from kiosk.assembly.plans import bounds_of
from kiosk.assembly.switchboard import Switchboard
from kiosk.delivery.courier import Courier
from kiosk.settings import Misconfigured, Settings
from kiosk.storage.figures import oldest_waiting, open_value
from kiosk.storage.outbox import Outbox
from kiosk.watch.readers import Kind, Readers
from kiosk.watch.readiness import Facts


@dataclass(frozen=True, slots=True)
class Asked:
    """The parts that are asked."""

    settings: Settings
    outbox: Outbox
    courier: Courier
    clock: ServerClock
    readers: Readers
    switchboard: Switchboard


def facts_of(parts: Asked) -> Facts:
    """All of them, as of now."""
    settings, outbox, line, known = parts.settings, parts.outbox, parts.courier.line, parts.switchboard.known
    devices = [state for state in parts.readers.states() if state.kind is not Kind.KEYBOARD]
    bounds = bounds_of(settings)
    return Facts(
        now=datetime.now(UTC),
        readers=tuple(state.name for state in devices),
        lost={state.name: state.why for state in devices if not state.works},
        line_failures=line.failures,
        line_down=line.down,
        locked=line.locked,
        session_ends=_session_ends(settings),
        proof=_has_proof(settings),
        clock_ahead=parts.clock.ahead,
        free=shutil.disk_usage(settings.outbox.folder).free,
        least_free=bounds.least_free,
        catalogue_at=known.catalogue.read_at,
        catalogue_every=timedelta(minutes=settings.line.catalogue_minutes),
        oldest_waiting=oldest_waiting(outbox),
        counts=outbox.counts(),
        tasks=len(outbox.tasks()),
        value=open_value(outbox),
        max_open=bounds.max_open,
        max_value=bounds.max_value,
        alarms=dict(known.alarms),
    )


def _session_ends(settings: Settings) -> datetime | None:
    """By the file it is kept in: the one in use is locked while it is being renewed, which can take long."""
    session = kept(settings.outbox.folder / "session.json")
    return session.life().refresh if session else None


def _has_proof(settings: Settings) -> bool:
    if settings.pers.version == "v1.7":
        return True
    try:
        settings.pers.sign_in_secret()
    except Misconfigured:
        return False
    return True
