"""Reading a whole picture with everything there is: for files, where there is time and only one frame."""

import os
from collections.abc import Iterator
from pathlib import Path

import cv2
from cv2.typing import MatLike

from kiosk.capture.effort import effort, first_effort, schedule
from kiosk.capture.exchange import Sighting
from kiosk.capture.feed import read_picture
from kiosk.capture.locating import places
from kiosk.capture.picture import within
from kiosk.capture.reading import QR, zxing
from kiosk.capture.view import pyramid, whole

MOST_PLACES = 3
#: The effort is tuned to pictures of about this size; first sight takes them as they are.
WIDTH, HEIGHT = 1280, 1280
LARGEST = 4096


def read_still(path: str | os.PathLike[str]) -> list[tuple[str, str, str]]:
    """Text, format and decoder of every code that the first way to read any of them sees; [] for what is no picture."""
    picture = read_picture(Path(path))
    if picture is None:
        return []
    gray = cv2.cvtColor(within(picture, LARGEST, LARGEST), cv2.COLOR_BGR2GRAY)
    return [(seen.text, seen.format, seen.decoder) for seen in read_gray(gray)]


def read_gray(gray: MatLike, formats: tuple[str, ...] = QR) -> list[Sighting]:
    """Every code of a gray picture, by the whole chain."""
    return next((sightings for sightings in _ways(gray, formats) if sightings), [])


def _ways(gray: MatLike, formats: tuple[str, ...]) -> Iterator[list[Sighting]]:
    yield zxing(whole(gray), formats).sightings
    frame = pyramid(within(gray, WIDTH, HEIGHT))
    first = zxing(frame.full, formats)
    yield first.sightings
    yield from (tried.sightings for tried in first_effort(frame, first.guesses))
    steps = list(enumerate(schedule(MOST_PLACES, formats)))
    yield from (tried.sightings for tried in effort(frame, steps, places(frame, MOST_PLACES)))
