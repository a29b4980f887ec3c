"""The lattice of a code that lies on something crumpled or round: its phase is measured, and it is followed.

All edges of a code lie on the lines of a lattice. In a flattened code the lines are where one expects them, but for a
little: how far off they are is the phase of the edges at the lattice's frequency, place by place. A smooth surface
through those phases takes the crumples out.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
from cv2.typing import MatLike
from numpy.typing import NDArray

from kiosk.capture.view import FILLED, View

Floats = NDArray[np.float32]

#: The surface becomes more supple from round to round: first the sag of the whole, then the crumples.
DEGREES = (2, 3, 4)
#: Phases are averaged over about so many modules each way.
NEIGHBOURHOOD = 2.5
#: The surface is smooth enough to be worked out at so many points each way.
COARSE = 50
#: Pixels a module gets in a clean copy, and modules of quiet zone around it.
CLEAN, QUIET = 4, 4


@dataclass(frozen=True, slots=True)
class Lattice:
    """How many modules a flattened view's code has a side, and where they are expected (pixels)."""

    modules: int
    side: int

    @property
    def begin(self) -> float:
        """The first line."""
        return self.side * (1 - FILLED) / 2

    @property
    def pitch(self) -> float:
        """From line to line."""
        return self.side * FILLED / self.modules

    @property
    def area(self) -> slice:
        """The pixels of the code, one way."""
        return slice(round(self.begin), round(self.begin + self.side * FILLED))


def followed(flat: View, modules: int) -> Iterator[View]:
    """The flattened view with its crumples taken out, better from round to round."""
    lattice = Lattice(modules, flat.image.shape[0])
    spot = np.arange(lattice.side, dtype=np.float32)
    x, y = (np.asarray(part, np.float32) for part in np.meshgrid(spot, spot))
    image = flat.image
    for degree in DEGREES:
        off_x, off_y = _surfaces(image, lattice, degree)
        at_x, at_y = spot[None, :] + off_x, spot[:, None] + off_y
        x, y = _sampled(x, at_x, at_y), _sampled(y, at_x, at_y)
        image = _sampled(flat.image, x, y)
        yield View(image, flat.home)


def clean(view: View, modules: int) -> View:
    """A copy as if it were fresh from the printer: each module black or white, with a quiet zone."""
    lattice = Lattice(modules, view.image.shape[0])
    thirds = cv2.resize(
        view.image[lattice.area, lattice.area], (modules * 3, modules * 3), interpolation=cv2.INTER_AREA
    )
    middles = np.ascontiguousarray(thirds[1::3, 1::3])
    white = np.where(middles > cv2.blur(middles, (9, 9)), 255, 0).astype(np.uint8)
    framed = cv2.copyMakeBorder(white, QUIET, QUIET, QUIET, QUIET, cv2.BORDER_CONSTANT, value=(255,))
    image = cv2.resize(framed, None, fx=CLEAN, fy=CLEAN, interpolation=cv2.INTER_NEAREST)
    scale, shift = lattice.pitch / CLEAN, lattice.begin - QUIET * lattice.pitch
    return View(image, view.home @ np.array([[scale, 0.0, shift], [0.0, scale, shift], [0.0, 0.0, 1.0]]))


def _sampled(image: MatLike, x: MatLike, y: MatLike) -> Floats:
    return np.asarray(cv2.remap(image, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE))


def _surfaces(image: MatLike, lattice: Lattice, degree: int) -> tuple[Floats, Floats]:
    """How far the lattice is off, at each pixel, across and down."""
    soft = cv2.GaussianBlur(image, (0, 0), 0.8)
    across, down = _edges(soft, 1, 0), _edges(soft, 0, 1)
    return _surface(across, lattice, degree), _surface(down.T, lattice, degree).T


def _edges(image: MatLike, x: int, y: int) -> Floats:
    strength = np.abs(cv2.Sobel(image, cv2.CV_32F, x, y, ksize=3))
    return np.minimum(strength, 3 * float(strength.mean()))


def _surface(edges: Floats, lattice: Lattice, degree: int) -> Floats:
    """One way only; edges run down."""
    angle = (np.arange(lattice.side) - lattice.begin) * (2 * np.pi / lattice.pitch)
    waves = [_per_module(edges * wave.astype(np.float32)[None, :], lattice) for wave in (np.cos(angle), np.sin(angle))]
    offsets = cv2.phase(waves[0], waves[1]).ravel() * np.float32(lattice.pitch / (2 * np.pi))
    weights = cv2.magnitude(waves[0], waves[1]).ravel()
    inside, everywhere = _bases(lattice, degree)
    coarse = (everywhere @ _fitted(offsets, weights, inside, lattice.pitch)).reshape(COARSE, COARSE)
    return np.asarray(cv2.resize(coarse, (lattice.side, lattice.side), interpolation=cv2.INTER_LINEAR), np.float32)


def _per_module(field: Floats, lattice: Lattice) -> Floats:
    size = lattice.modules, lattice.modules
    cells = cv2.resize(field[lattice.area, lattice.area], size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.GaussianBlur(cells, (0, 0), NEIGHBOURHOOD), np.float32)


def _fitted(offsets: MatLike, weights: MatLike, basis: Floats, pitch: float) -> MatLike:
    """Least squares; a phase says where a line is only up to a whole module, so the nearest to the fit is meant."""
    weighted = basis * weights[:, None]
    square = weighted.T @ basis + np.eye(basis.shape[1], dtype=np.float32) * float(weights.mean()) * 1e-2
    solution: MatLike = np.zeros(basis.shape[1], np.float32)
    for _ in range(3):
        meant = offsets + pitch * np.round((basis @ solution - offsets) / pitch)
        solution = np.linalg.solve(square, weighted.T @ meant).astype(np.float32)
    return solution


@cache
def _bases(lattice: Lattice, degree: int) -> tuple[Floats, Floats]:
    """Polynomials at the modules' middles, and all over the view."""
    middles = lattice.begin + (np.arange(lattice.modules) + 0.5) * lattice.pitch
    return _basis(middles, lattice.side, degree), _basis(
        (np.arange(COARSE) + 0.5) * (lattice.side / COARSE), lattice.side, degree
    )


def _basis(places: MatLike, side: int, degree: int) -> Floats:
    span = np.clip((places - side / 2) / (side * FILLED / 2), -1.2, 1.2)
    u, v = np.meshgrid(span, span)
    powers = [u.ravel() ** i * v.ravel() ** j for i in range(degree + 1) for j in range(degree + 1 - i)]
    return np.stack(powers, axis=-1).astype(np.float32)
