"""The eye: one camera, from its device to the scans it sees."""

import atexit
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Thread
from time import monotonic
from types import TracebackType
from typing import Self

from cv2.typing import MatLike

from kiosk.capture.decoder import Decoder
from kiosk.capture.exchange import Corners, Sighting
from kiosk.capture.feed import Wish
from kiosk.capture.grabber import Grabber
from kiosk.capture.letterbox import Letterbox
from kiosk.capture.looker import Looker, to_frame, to_scan
from kiosk.capture.pulse import Pulse
from kiosk.capture.region import WHOLE, Region
from kiosk.capture.standing import Standing
from kiosk.capture.tally import Tally
from kiosk.domain.scan import Frame, Hint, Scan

QR_ONLY = ("QRCode",)
#: How long closing waits for its threads (seconds).
PATIENCE = 1.7


@dataclass(frozen=True, slots=True)
class EyeSettings:
    """Which camera, and how it is mounted."""

    source: str  #: "0", "/dev/video0", a video file, a folder of pictures, an http or rtsp URL
    name: str
    width: int = 1280
    height: int = 720
    fps: int = 30
    exposure: float | None = None  #: milliseconds; None: as the camera likes
    gain: float | None = None  #: in the camera's own measure; None: as the camera likes
    mirror: bool = False  #: the window's picture only; codes are read as they are
    rotate: int = 0  #: degrees clockwise: 0, 90, 180 or 270
    loop: bool = False  #: a file begins again at its end
    formats: tuple[str, ...] = QR_ONLY  #: of codes: QRCode, as in kiosk.capture.reading
    region: Region = WHOLE  #: the part that is looked at, as it is shown upright and not mirrored
    frozen_after: float = 3.0  #: seconds after which a live picture that never changes is a dead camera; 0: never

    @property
    def wish(self) -> Wish:
        """What its device is asked for."""
        return Wish(self.width, self.height, self.fps, self.exposure, self.gain)


def _nothing() -> None:
    pass


def _with_formats(command: Sequence[str], formats: tuple[str, ...]) -> tuple[str, ...]:
    """The process reads QR codes unless told otherwise."""
    return tuple(command) if formats == QR_ONLY else (*command, *formats)


class Eye:
    """A context manager: its threads and its decoder process live as long as the `with` block.

    The callables are called from the eye's own threads.
    """

    def __init__(
        self,
        settings: EyeSettings,
        *,
        report: Callable[[Scan], None],
        preview: Callable[[Frame], None],
        lost: Callable[[str, str], None],
        found: Callable[[str], None],
        ended: Callable[[], None] = _nothing,
        decoder_command: Sequence[str],
    ) -> None:
        self._settings = settings
        self._box: Letterbox[MatLike] = Letterbox()
        self._decoder = Decoder(_with_formats(decoder_command, settings.formats))
        standing = Standing(settings.name, lost, found)
        pulse = Pulse(settings.frozen_after)
        self._grabber = Grabber(settings.source, settings.wish, settings.rotate, self._box, standing, pulse)
        self._looker = Looker(
            self._box,
            self._decoder,
            standing,
            self._seen(report),
            self._shown(preview),
            settings.region,
            self._grabber.look_after,
        )
        # Daemons: a device whose driver hangs must not keep the process from ending.
        self._threads = (
            Thread(target=self._looker.run, name=f"qr {settings.name}", daemon=True),
            Thread(
                target=self._grabber.run,
                args=(ended,),
                kwargs={"loop": settings.loop},
                name=f"grabber {settings.name}",
                daemon=True,
            ),
        )

    def __enter__(self) -> Self:
        """Start looking."""
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop looking, within two seconds, also while the device hangs."""
        self._grabber.stop()
        self._box.close()
        self._decoder.interrupt()
        deadline = monotonic() + PATIENCE
        for thread in self._threads:
            thread.join(max(0.0, deadline - monotonic()))
            if thread.is_alive():
                # It sits in a driver and lets go later. Python must not end in that very moment: a thread
                # that comes back from C++ into an interpreter that is gone takes the process down with it.
                atexit.register(thread.join, PATIENCE)

    @property
    def tally(self) -> Tally:
        """What it has done so far."""
        return self._looker.tally

    @property
    def refused(self) -> tuple[str, ...]:
        """What the camera did not let itself be set to, a sentence each."""
        return self._grabber.refused

    def _seen(self, report: Callable[[Scan], None]) -> Callable[[Sighting], None]:
        return lambda sighting: report(to_scan(sighting, self._settings.name))

    def _shown(self, preview: Callable[[Frame], None]) -> Callable[[MatLike, Corners, Hint | None], None]:
        return lambda picture, outline, hint: preview(to_frame(picture, outline, hint, mirror=self._settings.mirror))
