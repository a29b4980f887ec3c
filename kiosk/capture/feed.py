"""Where pictures come from: devices, streams, video files and folders, all behind one shape."""

from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from cv2.typing import MatLike

from kiosk.capture.controls import adjusted
from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice

#: How long a stream may take to open, and to give its next picture (milliseconds).
OPEN_TIMEOUT, READ_TIMEOUT = 3000, 1500
#: A picture of a folder is shown for a second, as so many frames.
FRAMES_PER_PICTURE = 10
#: Of a camera's number: OpenCV takes no larger one.
MOST_DIGITS = 6
PICTURES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".webp", ".tif", ".tiff"})


class Unseen(Exception):
    """A source that cannot be opened; its text is one plain sentence for the screen."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a device is asked for; it gives what it can."""

    width: int
    height: int
    fps: int
    exposure: float | None = None  #: milliseconds; None: as the camera likes
    gain: float | None = None  #: in the camera's own measure; None: as the camera likes


@dataclass(frozen=True, slots=True)
class Feed:
    """An open source of pictures."""

    read: Callable[[], MatLike | None]  #: None: no more, or no answer
    close: Callable[[], None]
    period: float | None  #: seconds from picture to picture of a file; None: live
    refused: tuple[str, ...] = ()  #: what a device did not let itself be set to, a sentence each


def open_feed(source: str, wish: Wish) -> Feed:
    """Open a device ("0", "/dev/video0"), a URL, a video file or a folder of pictures."""
    if "://" in source:
        return _stream(source)
    if source.isdecimal() or source.startswith("/dev/"):
        return _device(source, wish)
    path = Path(source)
    try:
        if path.is_dir():
            return _folder(path)
        if path.is_file():
            return _video(path)
    except OSError as trouble:
        raise Unseen(
            Notice(QT_TRANSLATE_NOOP("Staff", "The video or folder cannot be opened: %1."), (str(trouble.strerror),))
        ) from trouble
    raise Unseen(Notice(QT_TRANSLATE_NOOP("Staff", "The video or folder is not there.")))


def _stream(url: str) -> Feed:
    patience = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, OPEN_TIMEOUT, cv2.CAP_PROP_READ_TIMEOUT_MSEC, READ_TIMEOUT]
    capture = cv2.VideoCapture(url, cv2.CAP_FFMPEG, patience)
    return _opened(capture, Notice(QT_TRANSLATE_NOOP("Staff", "The camera does not answer on the network.")), None)


def _device(source: str, wish: Wish) -> Feed:
    capture = cv2.VideoCapture(_index(source), cv2.CAP_V4L2)
    # Uncompressed, most USB cameras manage 10 frames a second at 720p; as JPEG they manage 30.
    for key, value in (
        (cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG")),
        (cv2.CAP_PROP_FRAME_WIDTH, wish.width),
        (cv2.CAP_PROP_FRAME_HEIGHT, wish.height),
        (cv2.CAP_PROP_FPS, wish.fps),
        (cv2.CAP_PROP_BUFFERSIZE, 1),
    ):
        capture.set(key, value)
    feed = _opened(capture, Notice(QT_TRANSLATE_NOOP("Staff", "There is no camera at this place.")), None)
    return replace(feed, refused=adjusted(capture, wish.exposure, wish.gain))


def _index(source: str) -> int:
    """Find the number of a device; stable names like /dev/v4l/by-id/… are links to /dev/video<n>."""
    digits = source if source.isdecimal() else Path(source).resolve().name.removeprefix("video")
    if not digits.isdecimal() or len(digits) > MOST_DIGITS:
        raise Unseen(Notice(QT_TRANSLATE_NOOP("Staff", "There is no camera of this name.")))
    return int(digits)


def _video(path: Path) -> Feed:
    if not _is_text(path):
        raise Unseen(Notice(QT_TRANSLATE_NOOP("Staff", "The video's name is no text: give it another.")))
    capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    rate = capture.get(cv2.CAP_PROP_FPS)
    period = 1 / rate if 1 <= rate <= 120 else 1 / 25  # noqa: PLR2004 - a file may claim any rate
    return _opened(capture, Notice(QT_TRANSLATE_NOOP("Staff", "The video cannot be played.")), period)


def _opened(capture: cv2.VideoCapture, why_not: str, period: float | None) -> Feed:
    if not capture.isOpened():
        capture.release()
        raise Unseen(why_not)

    def read() -> MatLike | None:
        with suppress(cv2.error):
            good, picture = capture.read()
            return picture if good else None
        return None

    return Feed(read, capture.release, period)


def _folder(path: Path) -> Feed:
    pictures = _shown(sorted(file for file in path.iterdir() if file.suffix.lower() in PICTURES))
    return Feed(lambda: next(pictures, None), pictures.close, 1 / FRAMES_PER_PICTURE)


def _shown(files: list[Path]) -> Generator[MatLike, None, None]:
    for file in files:
        picture = read_picture(file)
        if picture is not None:
            yield from [picture] * FRAMES_PER_PICTURE


def read_picture(file: Path) -> MatLike | None:
    """Read a picture file, in colour and upright; None for whatever is not one."""
    with suppress(cv2.error, OSError, MemoryError):
        # By its bytes and not by its name: of a name that is no text (an old card, an old archive) OpenCV dies.
        return cv2.imdecode(np.fromfile(file, np.uint8), cv2.IMREAD_COLOR) if file.is_file() else None
    return None


def _is_text(path: Path) -> bool:
    """Whether a name can be told to OpenCV, which is killed by one that is no UTF-8."""
    try:
        return bool(str(path).encode())
    except UnicodeEncodeError:
        return False
