"""The lookout: what ends or grows old in silence is looked at now and then, and staff are told before it hurts."""

import logging
import threading
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, tzinfo
from typing import Self

from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.watch.readiness import SIGN_IN_COMMAND

LOG = logging.getLogger(__name__)
FIRST, EVERY = (
    5.0,
    30.0,
)  #: seconds until the first look, which the catalogue's first read should beat, and between looks
HOURS_BEFORE = timedelta(hours=6)
ENDS = QT_TRANSLATE_NOOP(
    "Staff", "Without a line to the server the sign-in ends at %1. Then whoever set it up types on this machine: %2"
)
ENDED = QT_TRANSLATE_NOOP(
    "Staff", "The sign-in ended at %1; claims are kept here. Whoever set it up types on this machine: %2"
)
UNREAD = QT_TRANSLATE_NOOP(
    "Staff", "The catalogue was never read: names and amounts are not known here. Check the line: kiosk check"
)
OLD = QT_TRANSLATE_NOOP("Staff", "The catalogue is of %1: %2 h old. Type: kiosk check")

Look = Callable[[], str]


class Lookout:
    """Looks on a thread of its own; each look says what staff must know, or nothing."""

    def __init__(self, looks: Mapping[str, Look], alarm: Callable[[str, str], None]) -> None:
        """`looks`: by topic. `alarm`: hears topic and sentence whenever it is another one; empty: it is over."""
        self._looks = looks
        self._alarm = alarm
        self._said = dict.fromkeys(looks, "")
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="lookout", daemon=True)

    def __enter__(self) -> Self:
        """Begins to look."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Looks no more."""
        self._stopping.set()
        self._thread.join(3)

    def look(self) -> None:
        """Once at everything."""
        for topic, look in self._looks.items():
            said = look()
            if said != self._said[topic]:
                self._said[topic] = said
                self._alarm(topic, said)

    def _run(self) -> None:
        pause = FIRST
        while not self._stopping.wait(pause):
            try:
                self.look()
            except Exception:
                if not self._stopping.is_set():
                    LOG.exception("the lookout stumbled")
            pause = EVERY


def warned_from(begun: datetime, ends: datetime) -> datetime:
    """When to warn of a session's end: hours before, and for short ones when three quarters are over."""
    return ends - min(HOURS_BEFORE, (ends - begun) / 4)


def sign_in_words(ends: datetime, now: datetime, zone: tzinfo) -> str:
    """What staff read about a session that ends or has ended."""
    at = f"{ends.astimezone(zone):%Y-%m-%d %H:%M}"
    if now < ends:
        return Notice(ENDS, (at, SIGN_IN_COMMAND))
    return Notice(ENDED, (at, SIGN_IN_COMMAND))


def catalogue_words(read_at: datetime | None, now: datetime, zone: tzinfo) -> str:
    """What staff read about a catalogue that is too old."""
    if read_at is None:
        return Notice(UNREAD)
    hours = f"{(now - read_at).total_seconds() / 3600:.0f}"
    return Notice(OLD, (f"{read_at.astimezone(zone):%Y-%m-%d %H:%M}", hours))


def age(old: timedelta) -> str:
    """How long ago, as one says it."""
    minutes = max(0, round(old.total_seconds() / 60))
    for size, name in ((1440, "day"), (60, "hour"), (1, "minute")):
        if minutes >= size:
            count = minutes // size
            return f"{count} {name}{'s' if count > 1 else ''}"
    return "less than a minute"
