"""A view: a part of a frame, enlarged or straightened, that knows its way back to the frame."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
from cv2.typing import MatLike
from numpy.typing import NDArray

from kiosk.capture.exchange import Corners

Matrix = NDArray[np.float64]
Quad = NDArray[np.float32]  #: four corners in pixels: top left, top right, bottom right, bottom left

#: A flattened code fills this share of its view; the rest is room for the quiet zone and for what the guess missed.
FILLED = 0.6
FLAT_SIDE = 400


@dataclass(frozen=True, slots=True)
class View:
    """Gray pixels, and the matrix that takes them to shares of the frame's width and height."""

    image: MatLike
    home: Matrix

    def corners(self, quad: Quad) -> Corners:
        """Where in the frame these pixels of the view are."""
        there = cv2.perspectiveTransform(quad.reshape(-1, 1, 2), self.home).reshape(-1, 2)
        return tuple((float(x), float(y)) for x, y in there)

    def changed(self, treatment: Callable[[MatLike], MatLike]) -> "View":
        """The same place, other pixels."""
        return View(treatment(self.image), self.home)


@dataclass(frozen=True, slots=True)
class Place:
    """A square of a frame, in its pixels, that may hold a code."""

    x: float
    y: float
    side: float
    score: float


@dataclass(frozen=True, slots=True)
class Pyramid:
    """A frame in full and in half size."""

    full: View
    half: View


def pyramid(gray: MatLike) -> Pyramid:
    """A frame and its half."""
    height, width = gray.shape
    size = max(1, width // 2), max(1, height // 2)
    return Pyramid(whole(gray), whole(cv2.resize(gray, size, interpolation=cv2.INTER_AREA)))


def whole(gray: MatLike) -> View:
    """Look at all of a frame."""
    return View(gray, np.diag([1 / gray.shape[1], 1 / gray.shape[0], 1.0]))


def cut(frame: Pyramid, place: Place, side: int) -> View:
    """Cut a place out as a square of so many pixels, with a margin around it."""
    factor = side / (place.side * 1.44)
    small = factor < 0.6  # noqa: PLR2004 - below, pixels would be skipped: start from the half-sized frame
    level = frame.half if small else frame.full
    step = frame.full.image.shape[1] / level.image.shape[1]
    scale = factor * step
    left, top = side / 2 - place.x / step * scale, side / 2 - place.y / step * scale
    matrix = np.array([[scale, 0.0, left], [0.0, scale, top], [0.0, 0.0, 1.0]])
    return _moved(level, matrix, side, cv2.INTER_CUBIC if scale > 1 else cv2.INTER_LINEAR)


def flattened(view: View, quad: Quad) -> View:
    """Make the code whose corners were found, or guessed, a square that stands upright."""
    low, high = FLAT_SIDE * (1 - FILLED) / 2, FLAT_SIDE * (1 + FILLED) / 2
    square = np.array([[low, low], [high, low], [high, high], [low, high]], np.float32)
    return _moved(view, np.asarray(cv2.getPerspectiveTransform(quad, square), np.float64), FLAT_SIDE, cv2.INTER_LINEAR)


def upright(view: View, steepest: float) -> View:
    """Undo a tilt by what it does to the texture: a code has as many edges one way as the other.

    The square root of the gradients' second moments, taken a few times, makes them equal in all directions; what
    is left is a rotation, which the decoders do not mind.
    """
    side = view.image.shape[0]
    small = cv2.GaussianBlur(cv2.resize(view.image, (160, 160), interpolation=cv2.INTER_AREA), (0, 0), 0.8)
    matrix = np.eye(2)
    for _ in range(3):
        matrix = _limited(_evened(_around(small, matrix, 160)) @ matrix, steepest)
    grown = int(side * (0.2 + 0.8 * min(float(np.linalg.norm(matrix, 2)), 2.4)))
    centred = _centred(matrix, side, grown)
    return _moved(view, centred, grown, cv2.INTER_LINEAR)


def bent(view: View, across: float, down: float) -> View:
    """Take the sag out of rows and columns: a code on a cup, a can, a cushion."""
    grid = _bend(view.image.shape[0], across, down)
    return View(cv2.remap(view.image, *grid, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), view.home)


def _moved(view: View, matrix: Matrix, side: int, interpolation: int) -> View:
    size = side, side
    if matrix[2, 0] or matrix[2, 1]:
        image = cv2.warpPerspective(view.image, matrix, size, flags=interpolation, borderMode=cv2.BORDER_REPLICATE)
    else:  # the same for a third of the time
        image = cv2.warpAffine(view.image, matrix[:2], size, flags=interpolation, borderMode=cv2.BORDER_REPLICATE)
    return View(image, view.home @ np.linalg.inv(matrix))


def _around(image: MatLike, matrix: Matrix, side: int) -> NDArray[np.float32]:
    moved = cv2.warpAffine(image, _centred(matrix, side, side)[:2], (side, side), borderMode=cv2.BORDER_REPLICATE)
    return moved.astype(np.float32)


def _centred(matrix: Matrix, before: int, after: int) -> Matrix:
    whole = np.eye(3)
    whole[:2, :2] = matrix
    whole[:2, 2] = after / 2 - matrix @ np.array([before / 2, before / 2])
    return whole


_SPAN = np.linspace(-1, 1, 160, dtype=np.float32)
#: The middle of a view counts most; its rim is not the code.
_WINDOW = np.exp(-(_SPAN[:, None] ** 2 + _SPAN[None, :] ** 2) / 0.35).astype(np.float32)


def _evened(image: NDArray[np.float32]) -> Matrix:
    """The stretch that makes gradients equally strong in all directions; no edge counts for very much."""
    across, down = cv2.Scharr(image, cv2.CV_32F, 1, 0), cv2.Scharr(image, cv2.CV_32F, 0, 1)
    strength = cv2.magnitude(across, down) + 1e-3
    capped = np.minimum(strength, 2 * float(strength.mean())) / strength
    across, down = across * capped, down * capped
    mixed = float(np.vdot(_WINDOW * across, down))
    moments = np.array([[np.vdot(_WINDOW * across, across), mixed], [mixed, np.vdot(_WINDOW * down, down)]], float)
    strengths, directions = np.linalg.eigh(moments + np.eye(2))
    stretch = np.sqrt(strengths / strengths.min())
    return np.asarray(directions @ np.diag(stretch) @ directions.T)


def _limited(matrix: Matrix, steepest: float) -> Matrix:
    left, stretch, right = np.linalg.svd(matrix)
    return np.asarray(left @ np.diag(np.minimum(stretch / stretch.min(), steepest)) @ right)


@cache
def _bend(side: int, across: float, down: float) -> tuple[MatLike, MatLike]:
    spot = np.linspace(-1 / FILLED, 1 / FILLED, side, dtype=np.float32)
    u, v = np.meshgrid(spot, spot)
    sag = np.maximum(1 - np.square(spot), -0.7)
    x, y = u + across * sag[:, None], v + down * sag[None, :]
    across_map, down_map = (((part * FILLED + 1) / 2 * (side - 1)).astype(np.float32) for part in (x, y))
    return cv2.convertMaps(across_map, down_map, cv2.CV_16SC2)
