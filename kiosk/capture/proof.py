"""The proof of what was made: its files read back from the disk, by the terminal's own eyes."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from contextlib import suppress
from pathlib import Path

import cv2
import numpy as np
from cv2.typing import MatLike

from kiosk.capture.exchange import Sighting
from kiosk.capture.reading import zxing
from kiosk.capture.still import read_gray
from kiosk.capture.view import whole

#: Pieces of a page (pixels); half of it is more than a code that shares a sheet with a hundred others.
PIECE = 900
#: How large a module of a drawing is made to be looked at (pixels).
MODULE = 6
_SIDE = re.compile(r'viewBox="0 0 (\d+) \1"')
_RUN = re.compile(r"M(\d+) (\d+)h(\d+)v1h-\d+z")
#: A picture in a PDF, as Pillow puts it there.
_JPEG = re.compile(rb"/DCTDecode[^>]*/Length (\d+)[^>]*>>\s*stream\r?\n")


def missing(path: Path, texts: AbstractSet[str]) -> set[str]:
    """Those of the texts that no eye finds in a file."""
    left = set(texts)
    with suppress(OSError, ValueError, cv2.error):
        for look in (_at_once, _piecewise, read_gray):
            for gray in _views(path) if left else ():  # one at a time: there may be hundreds of pages
                left -= {seen.text for seen in look(gray)}
    return left


def _at_once(gray: MatLike) -> list[Sighting]:
    return zxing(whole(gray)).sightings


def _piecewise(gray: MatLike) -> Iterator[Sighting]:
    """Piece by piece: on a sheet of a hundred codes a reader overlooks a few."""
    for top in range(0, gray.shape[0], PIECE // 2):
        for left in range(0, gray.shape[1], PIECE // 2):
            yield from _at_once(np.ascontiguousarray(gray[top : top + PIECE, left : left + PIECE]))


def _views(path: Path) -> Iterator[MatLike]:
    data = path.read_bytes()
    match path.suffix:
        case ".svg":
            yield _drawn(data.decode())
        case ".pdf":
            yield from _pages(data)
        case _:
            yield _picture(data)


def _drawn(text: str) -> MatLike:
    """The drawing, drawn: by what stands in the file, not by what was meant."""
    side = _SIDE.search(text)
    if side is None:
        raise ValueError("no drawing of ours")
    modules = np.full((int(side[1]),) * 2, 255, np.uint8)
    for run in _RUN.finditer(text):
        x, y, length = map(int, run.groups())
        modules[y, x : x + length] = 0
    return np.kron(modules, np.ones((MODULE, MODULE), np.uint8))


def _pages(data: bytes) -> Iterator[MatLike]:
    for found in _JPEG.finditer(data):
        length = int(found[1])
        yield _picture(data[found.end() : found.end() + length])


def _picture(data: bytes) -> MatLike:
    gray = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_GRAYSCALE)
    if gray is None:
        raise ValueError("no picture")
    return gray
