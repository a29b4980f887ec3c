"""What the eyes' tests look with and look at."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import qrcode

from kiosk.capture.eye import Eye, EyeSettings
from tests.capture.listening import COMMAND, Draw, Listener, Look


@pytest.fixture
def look() -> Look:
    """Open an eye on a source; what it says is in the listener."""

    @contextmanager
    def looking(source: object, command: tuple[str, ...] = COMMAND, **settings: float) -> Iterator[Listener]:
        listener = Listener()
        listener.eye = Eye(
            EyeSettings(str(source), "camera 0", **settings),
            report=lambda scan: listener.note(listener.scans, scan),
            preview=lambda frame: listener.note(listener.frames, frame),
            lost=lambda name, why: listener.note(listener.lost, (name, why)),
            found=lambda name: listener.note(listener.found, name),
            ended=lambda: listener.note(listener.ended, what=True),
            decoder_command=command,
        )
        with listener.eye:
            yield listener

    return looking


@pytest.fixture
def picture(tmp_path: Path) -> Draw:
    """Draw a code into a folder of pictures; answers the folder."""
    folder = tmp_path / "pictures"

    def draw(text: str, name: str = "a") -> Path:
        folder.mkdir(exist_ok=True)
        qrcode.make(text).save(folder / f"{name}.png")
        return folder

    return draw
