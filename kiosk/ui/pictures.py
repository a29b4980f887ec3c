"""Pictures: what QML may draw from memory (the camera's newest frame) and from a file (a reward), and nothing else."""

import os
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

from kiosk.domain.scan import Frame

LARGEST_FILE = 8 * 2**20
MOST_PIXELS = 40_000_000
LONGEST_SIDE = 1024


class Lens(QQuickImageProvider):
    """The newest frame of the camera; older ones are dropped, never lined up."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._lock = Lock()
        self._newest: Frame | None = None
        self._image = _nothing()

    def put(self, frame: Frame) -> bool:
        """Keep this one; true if the frame before it was taken, so that the window has to be told."""
        with self._lock:
            idle, self._newest = self._newest is None, frame
        return idle

    def take(self) -> Frame | None:
        """The newest frame not seen yet, which is what is drawn from now on."""
        with self._lock:
            frame, self._newest = self._newest, None
        if frame and _sound(frame):
            self._image = QImage(frame.pixels, frame.width, frame.height, frame.width * 3, QImage.Format.Format_BGR888)
            return frame
        return None

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:  # noqa: ARG002, N802 (Qt's name)
        """The camera's picture, whatever number the address carries."""
        return self._image


class Shelf(QQuickImageProvider):
    """Pictures in files, by their path in hex; what is no picture is one empty pixel, so that QML need not complain."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:  # noqa: ARG002, N802 (Qt's name)
        """The picture, no larger than it is drawn."""
        return _read(Path(os.fsdecode(bytes.fromhex(name))), requested)


def _read(path: Path, requested: QSize) -> QImage:
    if not path.is_file() or path.stat().st_size > LARGEST_FILE:
        return _nothing()
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    whole = reader.size()
    if not 0 < whole.width() * whole.height() <= MOST_PIXELS:
        return _nothing()
    room = QSize(requested.width() or LONGEST_SIDE, requested.height() or LONGEST_SIDE)
    reader.setScaledSize(whole.scaled(room.boundedTo(whole), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    return _nothing() if image.isNull() else image


def _sound(frame: Frame) -> bool:
    return frame.width > 0 and frame.height > 0 and len(frame.pixels) == frame.width * frame.height * 3


def _nothing() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    return image
