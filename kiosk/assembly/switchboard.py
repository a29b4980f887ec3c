"""The switchboard: every event of the devices and the line passes here, and what is known of them is asked here."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.events import Alarmed, Event, Read, Scanned
from kiosk.domain.scan import Scan


@dataclass(frozen=True, slots=True)
class Known:
    """What the events have told so far."""

    alarms: Mapping[str, str] = field(default_factory=dict)  #: by topic
    catalogue: Catalogue = field(default_factory=Catalogue)

    @property
    def catalogue_at(self) -> datetime | None:
        """When it was read."""
        return self.catalogue.read_at


class Switchboard:
    """Passes events on to the terminal. Safe to use from several threads."""

    def __init__(self, catalogue: Catalogue, note: Callable[[Event], None]) -> None:
        """`catalogue`: the one that the terminal starts with. `note`: hears every event too."""
        self._note = note
        self._lock = threading.Lock()
        self._known = Known(catalogue=catalogue)
        # Both are set once, before anything starts.
        self.onward: Callable[[Event], None] = lambda _: None
        self.kept: Callable[[Scan], bool] = lambda _: False  #: staff are in, so that a code is theirs and no claim

    @property
    def known(self) -> Known:
        """All of it, at one moment."""
        with self._lock:
            return self._known

    def tell(self, event: Event) -> None:
        """Notes what is worth it, and passes it on."""
        with self._lock:
            self._known = _after(self._known, event)
        self._note(event)
        if not (isinstance(event, Scanned) and self.kept(event.scan)):
            self.onward(event)


def _after(known: Known, event: Event) -> Known:
    match event:
        case Alarmed(topic, what):
            others = {one: said for one, said in known.alarms.items() if one != topic}
            return replace(known, alarms=others | ({topic: what} if what else {}))
        case Read(catalogue):
            return replace(known, catalogue=catalogue)
        case _:
            return known
