"""The judge: how much a place that nobody can read looks like a code, by a small network trained on drawn scenes.

`python -m tests.make.judge` trains it; what it has learnt lies beside this file.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from cv2.typing import MatLike
from numpy.typing import NDArray

Floats = NDArray[np.float32]

#: A place is looked at in so many pixels each way; its edges and its light in so many fields.
SIDE, EDGES, LIGHTS = 48, 8, 12
LEARNT = Path(__file__).with_name("judge.npz")
#: As much smaller or larger than its place a code is found at all (logarithms).
SIZES = (-1.2, 0.8)
LAYERS = ("first", "first_bias", "second", "second_bias", "third", "third_bias")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the network makes of one place."""

    likeness: float  #: 0: surely no code; 1: surely one
    share: float  #: how wide the code is, as a share of the place


def judged(images: list[MatLike]) -> list[Verdict]:
    """Look at places, each cut out as a square of `SIDE` pixels."""
    if not images:
        return []
    first, first_bias, second, second_bias, third, third_bias = _learnt()
    seen = np.stack([features(image) for image in images])
    middle = np.maximum(seen @ first + first_bias, 0)
    later = np.maximum(middle @ second + second_bias, 0)
    said = later @ third + third_bias
    return [Verdict(float(1 / (1 + np.exp(-like))), float(np.exp(np.clip(size, *SIZES)))) for like, size in said]


def features(image: MatLike) -> Floats:
    """Where edges of each direction are, and where it is light: without how light, and how strong."""
    soft = cv2.GaussianBlur(image, (0, 0), 0.8).astype(np.float32)
    across, down = cv2.Sobel(soft, cv2.CV_32F, 1, 0), cv2.Sobel(soft, cv2.CV_32F, 0, 1)
    ways = (across, down, (across + down) * 0.7071, (across - down) * 0.7071)
    fields = [cv2.resize(np.abs(way), (EDGES, EDGES), interpolation=cv2.INTER_AREA).ravel() for way in ways]
    edges = np.concatenate(fields)
    light = cv2.resize(soft, (LIGHTS, LIGHTS), interpolation=cv2.INTER_AREA).ravel()
    even_edges = edges / (float(edges.mean()) + 0.5) - 1
    even_light = (light - float(light.mean())) / (float(light.std()) + 2)
    return np.asarray(np.concatenate([even_edges, even_light]), np.float32)


@cache
def _learnt() -> tuple[Floats, ...]:
    with np.load(LEARNT) as file:
        return tuple(np.asarray(file[name], np.float32) for name in LAYERS)
