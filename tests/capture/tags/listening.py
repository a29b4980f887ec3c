"""A listener that writes down what a tag reader says."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Condition

from kiosk.capture.tags.reader import TagReader, TagSettings
from kiosk.domain.scan import Scan

PATIENCE = 15.0  #: far more than anything here takes, even on a machine that is busy


@dataclass
class Heard:
    reader: TagReader | None = None
    scans: list[Scan] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    found: list[str] = field(default_factory=list)
    hints: list[str] = field(default_factory=list)
    changed: Condition = field(default_factory=Condition)

    def texts(self) -> list[str]:
        return [scan.text for scan in self.scans]

    def note(self, where: list, what: object) -> None:
        with self.changed:
            where.append(what)
            self.changed.notify_all()

    def until(self, what: Callable[["Heard"], object], patience: float = PATIENCE) -> bool:
        with self.changed:
            return bool(self.changed.wait_for(lambda: what(self), patience))


@contextmanager
def listening(reader: str, **settings: bool) -> Iterator[Heard]:
    heard = Heard()
    heard.reader = TagReader(
        TagSettings(reader, "tags", **settings),
        report=lambda scan: heard.note(heard.scans, scan),
        lost=lambda _, why: heard.note(heard.lost, why),
        found=lambda name: heard.note(heard.found, name),
        hint=lambda what: heard.note(heard.hints, what),
    )
    with heard.reader:
        yield heard
