"""Glimpses: a place of a frame that looks like a code though nobody could read it, and how light it is there."""

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np

from kiosk.capture.exchange import Glimpse
from kiosk.capture.judge import SIDE, judged
from kiosk.capture.reading import Guess
from kiosk.capture.view import Place, Pyramid, cut

#: What is so much like a code (of 1) is one; what may be one is looked at again, in its own size and a little around.
SURE, MAYBE, AROUND = 0.95, 0.3, 0.15
#: Pixels in which the light of a code, and of a whole scene, is measured.
PATCH, SCENE = 32, (64, 36)
#: The light of a code is that of its middle: around it there may be anything.
MIDDLE = 0.6


def glimpsed(frame: Pyramid, found: Sequence[Place]) -> Glimpse | None:
    """The place most like a code, if any is."""
    best = _best(frame, found)
    if best is not None and MAYBE <= best.score < SURE:
        best = _best(frame, [*_around(best), best])
    return _glimpse(frame, best.x, best.y, best.side) if best is not None and best.score >= SURE else None


def _best(frame: Pyramid, found: Sequence[Place]) -> Place | None:
    """The place most like a code, in the size of the code; its score is how much it is like one."""
    verdicts = judged([cut(frame, place, SIDE).image for place in found])
    sized = (
        Place(place.x, place.y, place.side * said.share, said.likeness)
        for place, said in zip(found, verdicts, strict=True)
    )
    return max(sized, key=lambda place: place.score, default=None)


def _around(place: Place) -> list[Place]:
    step = AROUND * place.side
    return [replace(place, x=place.x + x, y=place.y + y) for x, y in ((step, 0), (-step, 0), (0, step), (0, -step))]


def guessed(frame: Pyramid, guess: Guess) -> Glimpse:
    """Where a decoder found a code's corners and no more."""
    x, y = guess.quad.mean(axis=0)
    return _glimpse(frame, float(x), float(y), float(abs(cv2.contourArea(guess.quad)) ** 0.5))


def _glimpse(frame: Pyramid, x: float, y: float, side: float) -> Glimpse:
    code = cut(frame, Place(x, y, side * MIDDLE, 0.0), PATCH).image
    dark, bright = np.percentile(code, (5, 95))
    scene = np.percentile(cv2.resize(frame.half.image, SCENE, interpolation=cv2.INTER_AREA), 90)
    width = frame.full.image.shape[1]
    return Glimpse(x / width, y / width, side / width, float(dark), float(bright), float(scene))
