"""The controls of a camera: what it is set to, and in plain words what it does not let itself be set to."""

from typing import Protocol

import cv2

#: What Linux calls a camera that looks for its exposure itself, and one that is told.
ITSELF, TOLD = 3, 1
#: Linux counts exposure in tenths of a millisecond.
TENTHS = 10
#: A camera that is so near to what it was told (share) has done it: they know certain steps only.
NEAR = 0.1


class Controls(Protocol):
    """An open camera, as far as it can be set."""

    def set(self, key: int, value: float) -> bool:
        """Ask for a value; true if the camera says yes."""

    def get(self, key: int) -> float:
        """What it says it is set to."""


def adjusted(camera: Controls, exposure: float | None, gain: float | None) -> tuple[str, ...]:
    """Set them; a sentence for each that the camera refuses. None: the camera's own business."""
    return tuple(said for said in (_exposed(camera, exposure), _amplified(camera, gain)) if said)


def _exposed(camera: Controls, milliseconds: float | None) -> str:
    if milliseconds is None:
        camera.set(cv2.CAP_PROP_AUTO_EXPOSURE, ITSELF)  # it may remember what somebody told it once
        return ""
    camera.set(cv2.CAP_PROP_AUTO_EXPOSURE, TOLD)
    if _taken(camera, cv2.CAP_PROP_EXPOSURE, max(1.0, round(milliseconds * TENTHS))):
        return ""
    return f'The camera does not take an exposure of {milliseconds:g} ms: try another, or write exposure = "auto".'


def _amplified(camera: Controls, gain: float | None) -> str:
    if gain is None or _taken(camera, cv2.CAP_PROP_GAIN, gain):
        return ""
    return f'The camera does not take a gain of {gain:g}: try another, or write gain = "auto".'


def _taken(camera: Controls, key: int, value: float) -> bool:
    return camera.set(key, value) and abs(camera.get(key) - value) <= max(1.0, NEAR * value)
