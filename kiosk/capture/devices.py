"""The cameras of this machine and of the config: whether they give pictures, and a still of each."""

import fcntl
import struct
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from cv2.typing import MatLike

from kiosk.capture.feed import Feed, Unseen, Wish, open_feed
from kiosk.capture.grabber import upright

#: A camera needs some pictures to get used to the light; a still is the last of so many, or of so long (seconds).
PICTURES, SETTLING = 12, 1.5
#: Linux is asked what a device can do: the request, where the answer names it and says so, and the bit that counts.
QUERY, ANSWER, CAPTURES = 0x80685600, struct.Struct("16s32s32s3I12x"), 1


@dataclass(frozen=True, slots=True)
class Device:
    """A camera, and what came of looking through it."""

    source: str
    works: bool
    said: str
    still: MatLike | None = None
    refused: tuple[str, ...] = ()  #: what it did not let itself be set to, a sentence each


def cameras() -> list[Device]:
    """All that Linux knows, each asked for a picture."""
    paths = (str(path) for path in sorted(Path("/dev").glob("video*")))
    return [looked(path, Wish(1280, 720, 30)) for path in paths if _captures(path)]


def first_camera() -> str | None:
    """The first one that gives a picture."""
    return next((device.source for device in cameras() if device.works), None)


def looked(source: str, wish: Wish, turn: int = 0) -> Device:
    """Look through one camera, stream, video or folder."""
    try:
        feed = open_feed(source, wish)
    except Unseen as unseen:
        return Device(source, works=False, said=str(unseen))
    with closing(feed):
        picture = _picture(feed)
    if picture is None:
        return Device(source, works=False, said="It opens, but gives no picture.", refused=feed.refused)
    said = f"gives pictures of {picture.shape[1]}x{picture.shape[0]}"
    return Device(source, works=True, said=said, still=upright(picture, turn), refused=feed.refused)


def _picture(feed: Feed) -> MatLike | None:
    last, until = feed.read(), monotonic() + SETTLING
    for _ in range(PICTURES if last is not None and feed.period is None else 0):
        picture = feed.read() if monotonic() < until else None
        last = last if picture is None else picture
    return last


def _captures(path: str) -> bool:
    """A camera has several devices, and only one of them gives pictures; one that does not say is asked for one."""
    answer = bytearray(ANSWER.size)
    try:
        with Path(path).open("rb") as device:
            fcntl.ioctl(device, QUERY, answer)
    except OSError:
        return True
    *_, device_can = ANSWER.unpack(answer)
    return bool(device_can & CAPTURES)
