"""What `kiosk check` says about what this terminal has kept: its catalogue and its sign-in, and how old they are."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.api.session import kept
from kiosk.domain.catalogue import is_stale
from kiosk.door import ask
from kiosk.settings import Settings
from kiosk.storage.catalogue import read_at_rest
from kiosk.watch.fitness import Finding, good, warning
from kiosk.watch.lookout import age, sign_in_words, warned_from
from kiosk.watch.readiness import SIGN_IN_COMMAND


def here(settings: Settings) -> Iterator[Finding]:
    """Only where a terminal has been at work: before its first start nothing is kept."""
    folder, now = settings.outbox.folder, datetime.now(UTC)
    read_at = _told(folder) or read_at_rest(folder)
    if read_at is not None:
        yield _catalogue(read_at, timedelta(minutes=settings.line.catalogue_minutes), now)
    session = kept(folder / "session.json")
    if session is None:
        return
    life, zone = session.life(), ZoneInfo(settings.venue.timezone)
    if now < warned_from(life.begun, life.refresh):
        yield good("Sign-in kept", f"without a line until {life.refresh.astimezone(zone):%Y-%m-%d %H:%M}")
    else:
        yield warning("Sign-in kept", sign_in_words(life.refresh, now, zone), SIGN_IN_COMMAND)


def _catalogue(read_at: datetime, every: timedelta, now: datetime) -> Finding:
    said = f"last read {age(now - read_at)} ago"
    if is_stale(read_at, every, now):
        return warning("Catalogue kept", said, "see to the line; a running terminal reads it anew by itself")
    return good("Catalogue kept", said)


def _told(folder: Path) -> datetime | None:
    """By the running terminal, which has the outbox to itself."""
    answer = ask(folder, {"ask": "ready"})
    facts = answer.get("facts") if isinstance(answer, Mapping) else None
    said = facts.get("catalogue_at") if isinstance(facts, Mapping) else None
    try:
        return datetime.fromisoformat(said) if isinstance(said, str) else None
    except ValueError:
        return None
