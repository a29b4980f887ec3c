"""The effort made for a frame in which nothing was read at first sight: cut out, treat, straighten, read again."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

import cv2
from cv2.typing import MatLike

from kiosk.capture.exchange import Sighting
from kiosk.capture.lattice import clean, followed
from kiosk.capture.locating import refined
from kiosk.capture.reading import QR, Guess, Reading, zbar, zxing
from kiosk.capture.view import Place, Pyramid, View, bent, cut, flattened, upright

_CLAHE = cv2.createCLAHE(3.0, (4, 4))
_FINE_CLAHE = cv2.createCLAHE(6.0, (8, 8))


def contrast(image: MatLike) -> MatLike:
    """Stretch the contrast of each part."""
    return _CLAHE.apply(image)


def fine_contrast(image: MatLike) -> MatLike:
    """Stretch the contrast of each small part."""
    return _FINE_CLAHE.apply(image)


def sharp(image: MatLike, reach: float = 6.0) -> MatLike:
    """Undo some of a blur."""
    return cv2.addWeighted(image, 3.0, cv2.GaussianBlur(image, (0, 0), reach), -2.0, 0)


def soft(image: MatLike) -> MatLike:
    """Blur away noise, and what a screen's own pixels add."""
    return contrast(cv2.GaussianBlur(image, (0, 0), 2.5))


def even(image: MatLike) -> MatLike:
    """Take out shadows and shine: divide by the surroundings."""
    around = cv2.blur(cv2.blur(image, (31, 31)), (31, 31))
    return cv2.divide(image, around, scale=140)


@dataclass(frozen=True, slots=True)
class Treatment:
    """One way to look at a place."""

    side: int  #: pixels
    change: Callable[[View], View]
    read: Callable[[View], Reading] = zxing


def _changed(treatment: Callable[[MatLike], MatLike], view: View) -> View:
    return view.changed(treatment)


def _upright(treatment: Callable[[MatLike], MatLike], view: View, steepest: float = 3.5) -> View:
    return upright(view, steepest).changed(treatment)


def _as_it_is(view: View) -> View:
    return view


def _plain(image: MatLike) -> MatLike:
    return image


#: In the order of what they add to each other on photographs.
TREATMENTS = (
    Treatment(640, partial(_changed, contrast)),
    Treatment(320, partial(_upright, partial(sharp, reach=4.0))),
    Treatment(480, _as_it_is, zbar),
    Treatment(480, partial(_changed, fine_contrast)),
    Treatment(320, partial(_upright, contrast)),
    Treatment(320, partial(_changed, sharp)),
    Treatment(480, partial(_changed, even)),
    Treatment(320, partial(_upright, contrast, steepest=5.0)),
    Treatment(480, partial(_changed, soft)),
    Treatment(400, _as_it_is),
    Treatment(320, partial(_upright, _plain), zbar),
)
#: What is tried on a code whose corners were guessed, once it is flat.
FLAT_TREATMENTS = (
    Treatment(0, partial(_changed, partial(sharp, reach=4.0))),
    Treatment(0, partial(_changed, contrast)),
    *(
        Treatment(0, partial(bent, across=across, down=down))
        for across, down in ((0, 0.08), (0, 0.16), (0.08, 0), (0.16, 0), (0, -0.08), (0, -0.16), (-0.08, 0), (-0.16, 0))
    ),
    Treatment(0, partial(_changed, soft)),
    Treatment(0, _as_it_is, zbar),
)
#: Above, a module has too few pixels in a flat view to follow its lines.
MOST_MODULES = 61


@dataclass(frozen=True, slots=True)
class Step:
    """One treatment of one place."""

    rank: int  #: the best place is 0
    fitted: bool  #: the place as it was found, or fitted to its patch
    treatment: Treatment


def schedule(most_places: int, formats: tuple[str, ...] = QR) -> tuple[Step, ...]:
    """Every step: each treatment on every place before the next treatment."""
    return tuple(
        Step(rank, fitted, treatment)
        for treatment in _treatments(formats)
        for rank in range(most_places)
        for fitted in (False, True)
    )


def _treatments(formats: tuple[str, ...]) -> tuple[Treatment, ...]:
    """With zxing reading these formats; zbar reads one of them only."""
    if formats == QR:
        return TREATMENTS
    wider = partial(zxing, formats=formats)
    kept = [one for one in TREATMENTS if one.read is zxing or QR[0] in formats]
    return tuple(replace(one, read=wider) if one.read is zxing else one for one in kept)


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of one small piece of work."""

    step: int | None  #: the index of the step it belongs to, if any
    sightings: list[Sighting]


def effort(frame: Pyramid, steps: Sequence[tuple[int, Step]], found: Sequence[Place]) -> Iterator[Tried]:
    """Go through the steps in small pieces, so that whoever pays for them can stop at any time."""
    for index, step in steps:
        if step.rank < len(found):
            for sightings in _worked(frame, found[step.rank], step):
                yield Tried(index, sightings)


def first_effort(frame: Pyramid, guesses: Sequence[Guess]) -> Iterator[Tried]:
    """Try what seemed to be a code at first sight."""
    return (Tried(None, sightings) for sightings in _flat_effort(frame.full, guesses))


def _flat_effort(view: View, guesses: Sequence[Guess]) -> Iterator[list[Sighting]]:
    for guess in guesses:
        flat = flattened(view, guess.quad)
        for treatment in FLAT_TREATMENTS:
            yield treatment.read(treatment.change(flat)).sightings
        if 0 < guess.modules <= MOST_MODULES:
            yield from _lattice_effort(flat, guess.modules)


def _lattice_effort(flat: View, modules: int) -> Iterator[list[Sighting]]:
    for smooth in followed(flat, modules):
        yield zxing(smooth).sightings or zxing(clean(smooth, modules)).sightings


def _worked(frame: Pyramid, place: Place, step: Step) -> Iterator[list[Sighting]]:
    better = refined(frame, place) if step.fitted else place
    if step.fitted and better == place:
        return
    view = step.treatment.change(cut(frame, better, step.treatment.side))
    reading = step.treatment.read(view)
    yield reading.sightings
    if not reading.sightings:
        yield from _flat_effort(view, reading.guesses)
