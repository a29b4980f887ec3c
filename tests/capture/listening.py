"""A listener that writes down what an eye says, and waits for what it has not said yet."""

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Condition
from typing import Any

from kiosk.capture.eye import Eye
from kiosk.domain.scan import Frame, Scan

COMMAND = (sys.executable, "-c", "from kiosk.capture.decoding import main; main()")
PATIENCE = 20.0  #: far more than anything here takes, even on a machine that is busy


@dataclass
class Listener:
    """What one eye has said so far."""

    eye: Eye | None = None
    scans: list[Scan] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)
    lost: list[tuple[str, str]] = field(default_factory=list)
    found: list[str] = field(default_factory=list)
    ended: list[bool] = field(default_factory=list)
    changed: Condition = field(default_factory=Condition)

    def texts(self) -> list[str]:
        return list(dict.fromkeys(scan.text for scan in self.scans))

    def decoder_process(self) -> Any:
        assert self.eye is not None
        return self.eye._decoder._process

    def note(self, where: list[Any], what: object) -> None:
        with self.changed:
            where.append(what)
            self.changed.notify_all()

    def until(self, what: Callable[["Listener"], object], patience: float = PATIENCE) -> bool:
        with self.changed:
            return bool(self.changed.wait_for(lambda: what(self), patience))


Look = Callable[..., AbstractContextManager[Listener]]  #: look(source, **settings)
Draw = Callable[..., Path]  #: draw(text, name): the folder the picture lies in
