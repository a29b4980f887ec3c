"""Where a code may be: places with many edges in both directions, more than around them."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

import cv2
import numpy as np
from cv2.typing import MatLike
from numpy.typing import NDArray

from kiosk.capture.view import Place, Pyramid

Map = NDArray[np.float32]

#: A cell of the map is a square of so many pixels of the frame.
CELL = 8
#: The sizes of codes looked for, in cells.
SIZES = (9, 15, 21, 31, 45, 61)
#: What is this much like a code, and more than its surroundings, may be one.
LEAST_EDGES, SURROUNDINGS = 2.0, 0.6
#: A larger place of the same density is the better guess: a part of a code looks like a code too.
SIZE_COUNTS = 0.4
#: Brightness as the eye sees it, so that a code in the shade has as many edges as one in the sun.
LOGARITHM = (np.log1p(np.arange(256) / 8) / np.log1p(255 / 8) * 255).astype(np.uint8)
#: So many places of each size are looked at.
PEAKS = 4
STRONGEST = 60  #: an edge stronger than that is no more of a code


def places(frame: Pyramid, most: int) -> list[Place]:
    """The places most like a code, best first."""
    if min(frame.full.image.shape) < SIZES[0] * CELL:
        return []
    across, down = _edges(frame.half.image)
    found = chain.from_iterable(_of_size(across, down, size) for size in SIZES)
    best: list[Place] = []
    for place in sorted(found, key=lambda place: -place.score):
        if len(best) < most and not any(_same(place, other) for other in best):
            best.append(place)
    return best


def refined(frame: Pyramid, place: Place) -> Place:
    """The same place, fitted to the patch of edges it lies in; unchanged if that is no better shaped."""
    across, down = _edges(frame.half.image)
    cells = cv2.blur(cv2.min(across, down), (5, 5))
    x, y, reach = int(place.x / CELL), int(place.y / CELL), int(place.side / CELL)
    left, top = max(0, x - reach), max(0, y - reach)
    window = cells[top : y + reach + 1, left : x + reach + 1]
    near = cells[max(0, y - reach // 2) : y + reach // 2 + 1, max(0, x - reach // 2) : x + reach // 2 + 1]
    _, labels, stats, _ = cv2.connectedComponentsWithStats((window > near.mean() / 2).astype(np.uint8))
    label = labels[min(y - top, labels.shape[0] - 1), min(x - left, labels.shape[1] - 1)]
    column, row, width, height = (int(value) for value in stats[label][:4])
    side = max(width, height) * CELL
    if label == 0 or not place.side / 2 < side < place.side * 2.2:
        return place
    return replace(place, x=(left + column + width / 2) * CELL, y=(top + row + height / 2) * CELL, side=float(side))


def _edges(half: MatLike) -> tuple[MatLike, MatLike]:
    """How much brightness changes from pixel to pixel, across and down, in the mean of each cell."""
    seen = cv2.LUT(half, LOGARITHM)
    across = cv2.threshold(cv2.absdiff(seen[:-1, 1:], seen[:-1, :-1]), STRONGEST, 0, cv2.THRESH_TRUNC)[1]
    down = cv2.threshold(cv2.absdiff(seen[1:, :-1], seen[:-1, :-1]), STRONGEST, 0, cv2.THRESH_TRUNC)[1]
    size = max(1, half.shape[1] * 2 // CELL), max(1, half.shape[0] * 2 // CELL)
    return cv2.resize(across, size, interpolation=cv2.INTER_AREA), cv2.resize(down, size, interpolation=cv2.INTER_AREA)


def _of_size(across: MatLike, down: MatLike, size: int) -> list[Place]:
    edges = _both(across, down, size, cv2.BORDER_CONSTANT)
    around = _both(across, down, int(size * 1.7) | 1, cv2.BORDER_REFLECT)
    scores = (edges - SURROUNDINGS * around) * (size / SIZES[1]) ** SIZE_COUNTS
    scores[edges <= LEAST_EDGES] = 0
    return list(_peaks(scores, size))


def _peaks(scores: Map, size: int) -> Iterator[Place]:
    for _ in range(PEAKS):
        _, score, _, (x, y) = cv2.minMaxLoc(scores)
        if score <= 0:
            return
        yield Place((x + 0.5) * CELL, (y + 0.5) * CELL, float(size * CELL), score)
        scores[max(0, y - size // 2) : y + size // 2 + 1, max(0, x - size // 2) : x + size // 2 + 1] = 0


def _both(across: MatLike, down: MatLike, size: int, border: int) -> Map:
    window = (size, size)
    means = (cv2.boxFilter(edges, cv2.CV_32F, window, borderType=border) for edges in (across, down))
    return np.asarray(cv2.min(*means), np.float32)


def _same(place: Place, other: Place) -> bool:
    apart = max(abs(place.x - other.x), abs(place.y - other.y))
    return apart <= 0.35 * max(place.side, other.side)
