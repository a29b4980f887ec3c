"""The cameras of this machine, and whether they give pictures."""

from dataclasses import dataclass
from pathlib import Path

import cv2


@dataclass(frozen=True, slots=True)
class Device:
    """A camera that Linux knows."""

    path: str
    works: bool
    said: str


def cameras() -> list[Device]:
    """All of them, each asked for one picture."""
    return [_tried(str(path)) for path in sorted(Path("/dev").glob("video*"))]


def first_camera() -> str | None:
    """The first one that gives a picture."""
    return next((device.path for device in cameras() if device.works), None)


def _tried(path: str) -> Device:
    capture = cv2.VideoCapture(path, cv2.CAP_V4L2)
    try:
        if not capture.isOpened():
            return Device(path, works=False, said="cannot be opened")
        good, picture = capture.read()
        if not good:
            return Device(path, works=False, said="opens, but gives no picture")
        return Device(path, works=True, said=f"gives pictures of {picture.shape[1]}x{picture.shape[0]}")
    finally:
        capture.release()
