"""Ways: how the settings say that the server is reached, and what a terminal is let in with."""

import logging
from pathlib import Path

from kiosk.api.clock import ServerClock
from kiosk.api.guesses import Guesses
from kiosk.api.paths import Paths, paths_of
from kiosk.api.sign_in import KeyIn, LetsIn, SignIn
from kiosk.api.transport import Wire
from kiosk.settings import Misconfigured, Settings

LOG = logging.getLogger(__name__)


def door_of(settings: Settings, folder: Path, clock: ServerClock | None = None) -> LetsIn:
    """What lets this terminal in; its session is kept in `folder`. Raises Misconfigured."""
    pers = settings.pers
    if pers.version == "v1.7":
        if pers.api_key is None:
            raise Misconfigured("pers.version v1.7 needs the business's key: set KIOSK_PERS_API_KEY.")
        return KeyIn(pers.project_key, pers.api_key.get_secret_value())
    pers.sign_in_secret()
    return SignIn(
        wire_of(settings, clock),
        paths_at(settings),
        project=pers.project_key,
        business=pers.business_id,
        proof=lambda: _proof(settings),
        file=folder / "session.json",
    )


def paths_at(settings: Settings) -> Paths:
    """Where things are at this server: as we know or guess it, or as the venue says."""
    try:
        return paths_of(settings.pers.version, Guesses.handed(settings.pers.guesses))
    except ValueError as wrong:
        raise Misconfigured(f"pers.guesses: {wrong}") from wrong


def _proof(settings: Settings) -> str | None:
    """Read anew each time, so that a new proof in the file works without a restart."""
    try:
        return settings.pers.sign_in_secret().get_secret_value()
    except Misconfigured as gone:
        LOG.error("nothing to sign in with", extra={"why": str(gone)})
        return None


def wire_of(settings: Settings, clock: ServerClock | None = None) -> Wire:
    """One connection's way to the server."""
    line, url = settings.line, settings.pers.base_url
    return Wire(url, connect_seconds=line.connect_seconds, answer_seconds=line.answer_seconds, clock=clock)
