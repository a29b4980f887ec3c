"""Lookouts: what a running terminal has looked at now and then, put together from its parts."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.api.session import Life
from kiosk.api.sign_in import Access, LetsIn, SignIn
from kiosk.assembly.switchboard import Switchboard
from kiosk.domain.catalogue import is_stale
from kiosk.domain.events import Alarmed
from kiosk.settings import Settings
from kiosk.watch.lookout import Lookout, catalogue_words, sign_in_words, warned_from


def lookout_of(settings: Settings, door: LetsIn, switchboard: Switchboard) -> Lookout:
    """Looks at the sign-in and at the catalogue; an alarm is told like every other."""
    zone = ZoneInfo(settings.venue.timezone)
    every = timedelta(minutes=settings.line.catalogue_minutes)

    def catalogue() -> str:
        now, read_at = datetime.now(UTC), switchboard.known.catalogue_at
        return catalogue_words(read_at, now, zone) if is_stale(read_at, every, now) else ""

    looks = {"catalogue": catalogue}
    if isinstance(door, SignIn):
        looks["sign-in"] = lambda: sign_in(door, lambda: datetime.now(UTC), zone)
    return Lookout(looks, lambda topic, what: switchboard.tell(Alarmed(topic, what)))


def sign_in(door: SignIn, clock: Callable[[], datetime], zone: ZoneInfo) -> str:
    """What to say about the session.

    One that nears its end is renewed first: that also tells whether there is a line. One that has ended is left to
    whoever asks the server next.
    """
    life = door.life()
    if life is not None and warned_from(life.begun, life.refresh) <= clock() < life.refresh:
        life = _renewed(door)
    if life is None or clock() < warned_from(life.begun, life.refresh):
        return ""
    return sign_in_words(life.refresh, clock(), zone)


def _renewed(door: SignIn) -> Life | None:
    access = door.headers()
    if isinstance(access, Access):
        door.renewed(access)
    return door.life()
