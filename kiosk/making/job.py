"""Jobs: what was wished for, divided into the files to be made."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PIL import Image

from kiosk.making.files import names, pdf, png
from kiosk.making.label import Form, Label, Unmakeable
from kiosk.making.page import Fonts, poster, sheets
from kiosk.making.pattern import pattern, picture
from kiosk.making.vector import svg


@dataclass(frozen=True, slots=True)
class Wish:
    """Which codes, and how they should look."""

    labels: Sequence[Label]
    form: Form
    as_poster: bool
    millimetres: float
    spoken: Sequence[str]
    fonts: Fonts
    out: Path | None


@dataclass(frozen=True, slots=True)
class Job:
    """A file to be made, and what it must be read back as."""

    path: Path
    labels: Sequence[Label]
    draw: Callable[[], bytes]  #: raises Unmakeable


def jobs(wish: Wish) -> list[Job]:
    """The files to be made. Raises Unmakeable."""
    match wish.form, wish.as_poster:
        case Form.PDF, True:
            return [_document(wish, lambda: (poster(one, wish.fonts, wish.spoken) for one in wish.labels))]
        case Form.PDF, False:
            return [_document(wish, lambda: sheets(wish.labels, wish.fonts, wish.millimetres))]
        case Form.PNG, True:
            return _one_each(wish, lambda one: png(poster(one, wish.fonts, wish.spoken)))
        case Form.PNG, False:
            return _one_each(wish, lambda one: png(picture(pattern(one.text, wish.millimetres), wish.millimetres)))
        case Form.SVG, False:
            return _one_each(wish, partial(_drawing, wish.millimetres))
        case _:
            raise Unmakeable("A poster is a PDF or a PNG: say --format pdf.")


def _drawing(millimetres: float, one: Label) -> bytes:
    return svg(pattern(one.text, millimetres), one, millimetres).encode()


def _one_each(wish: Wish, draw: Callable[[Label], bytes]) -> list[Job]:
    named = list(names(wish.labels, wish.form))
    if len(wish.labels) == 1:
        return [Job(wish.out or Path(named[0]), wish.labels, partial(draw, wish.labels[0]))]
    folder = wish.out or Path("codes")
    return [Job(folder / name, [one], partial(draw, one)) for one, name in zip(wish.labels, named, strict=True)]


def _document(wish: Wish, pages: Callable[[], Iterable[Image.Image]]) -> Job:
    name = next(names(wish.labels, wish.form)) if len(wish.labels) == 1 else "codes.pdf"
    return Job(wish.out or Path(name), wish.labels, lambda: pdf(pages()))
