"""The readers: how every camera, tag reader and scanner stands, for the staff screen; made of what is told anyway."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from kiosk.domain.events import Event, Found, Hinted, Lost, Scanned


class Kind(StrEnum):
    """What sort of reader it is."""

    CAMERA = "camera"
    TAGS = "tag reader"
    SCANNER = "scanner"
    KEYBOARD = "keyboard"


@dataclass(frozen=True, slots=True)
class ReaderState:
    """One reader as it stands now."""

    name: str
    kind: Kind
    works: bool
    since: datetime  #: since when it works, or is away
    why: str = ""  #: why it is away, in a sentence for staff
    last: datetime | None = None  #: when it last read something, of ours or not


class Readers:
    """All of them; told from any thread, asked from any thread."""

    def __init__(self, kinds: Mapping[str, Kind], now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        """A reader counts as working until it says otherwise, which one that is not there does within a second."""
        self._now = now
        self._lock = threading.Lock()
        self._states = {name: ReaderState(name, kind, works=True, since=now()) for name, kind in kinds.items()}

    def states(self) -> tuple[ReaderState, ...]:
        """In the order of the settings."""
        with self._lock:
            return tuple(self._states.values())

    def note(self, event: Event) -> None:
        """Hears what a reader tells; all other events are nothing to it."""
        match event:
            case Scanned(scan):
                self._change(scan.reader, last=scan.at)
            case Hinted(_, reader):
                self._change(reader, last=self._now())
            case Lost(device, why):
                self._change(device, works=False, since=self._now(), why=why)
            case Found(device):
                self._change(device, works=True, since=self._now(), why="")

    def _change(self, name: str, **what: object) -> None:
        with self._lock:
            if name in self._states:
                self._states[name] = replace(self._states[name], **what)  # type: ignore[arg-type]
