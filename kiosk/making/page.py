"""Pages for a printer: a poster with one code, or a sheet with as many as fit; A4 at 300 dpi."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from kiosk.making.label import Label, Unmakeable
from kiosk.making.pattern import pattern, picture, pixels
from kiosk.making.words import INSTRUCTIONS

WIDTH, HEIGHT, MARGIN = 210.0, 297.0, 12.0  #: of a page (mm)
POSTER_CODE = 130.0  #: how wide a poster's code is (mm)
GAP, CAPTION = 4.0, 10.0  #: between the codes of a sheet, and under each (mm)
SMALLEST, LARGEST = 15.0, 180.0  #: codes of a sheet (mm)


@dataclass(frozen=True, slots=True)
class Fonts:
    """Two font files."""

    plain: Path
    bold: Path


@dataclass(frozen=True, slots=True)
class _Line:
    """Text in the middle of what it stands in, as large as fits."""

    text: str
    middle: float  #: mm
    top: float
    width: float
    height: float


def poster(of: Label, fonts: Fonts, spoken: Sequence[str]) -> Image.Image:
    """One code with its title, and what to do with it in each language."""
    page = _blank()
    middle = WIDTH / 2
    _write(page, _Line(of.caption, middle, 24, WIDTH - 2 * MARGIN, 18), fonts.bold)
    _paste(page, of, POSTER_CODE, (middle, 54))
    for number, language in enumerate(spoken):
        line = _Line(INSTRUCTIONS[language][of.kind], middle, 204 + 18 * number, WIDTH - 2 * MARGIN, 7)
        _write(page, line, fonts.plain)
    return page


def sheets(labels: Sequence[Label], fonts: Fonts, millimetres: float) -> Iterator[Image.Image]:
    """Page after page of codes, each with what people call it under it. Raises Unmakeable."""
    if not SMALLEST <= millimetres <= LARGEST:
        raise Unmakeable(f"The codes of a sheet are {SMALLEST:g} to {LARGEST:g} mm wide.")
    spots = list(_spots(millimetres))
    for part in _parts(labels, len(spots)):
        page = _blank()
        for of, (middle, top) in zip(part, spots, strict=False):
            _paste(page, of, millimetres, (middle, top))
            _write(page, _Line(of.caption, middle, top + millimetres, millimetres, 4.5), fonts.plain)
        yield page


def _spots(millimetres: float) -> Iterator[tuple[float, float]]:
    """Where codes go: the middle of each, and its top."""
    across = int((WIDTH - 2 * MARGIN + GAP) // (millimetres + GAP))
    down = int((HEIGHT - 2 * MARGIN) // (millimetres + CAPTION))
    left = (WIDTH - across * (millimetres + GAP) + GAP) / 2
    for row in range(down):
        for column in range(across):
            yield left + column * (millimetres + GAP) + millimetres / 2, MARGIN + row * (millimetres + CAPTION)


def _blank() -> Image.Image:
    return Image.new("L", (pixels(WIDTH), pixels(HEIGHT)), 255)


def _paste(page: Image.Image, of: Label, millimetres: float, at: tuple[float, float]) -> None:
    code = picture(pattern(of.text, millimetres), millimetres)
    page.paste(code, (pixels(at[0]) - code.width // 2, pixels(at[1])))


def _write(page: Image.Image, line: _Line, font_file: Path) -> None:
    font = _fitting(line, font_file)
    ImageDraw.Draw(page).text((pixels(line.middle), pixels(line.top)), line.text, fill=0, font=font, anchor="ma")


def _fitting(line: _Line, file: Path) -> ImageFont.FreeTypeFont:
    """As large as the line is high, or smaller if it would be too wide. Raises Unmakeable."""
    font = ImageFont.truetype(file, pixels(line.height * 0.75))
    nothing = bytes(font.getmask("\uffff"))
    strange = [letter for letter in line.text if letter != " " and bytes(font.getmask(letter)) == nothing]
    if strange:
        raise Unmakeable(f"The font has no letter {strange[0]!r}, which is in {line.text!r}: give it another title.")
    too_wide = font.getlength(line.text) / pixels(line.width)
    return font.font_variant(size=max(8, int(font.size / too_wide))) if too_wide > 1 else font


def _parts(labels: Sequence[Label], size: int) -> Iterator[Sequence[Label]]:
    return (labels[start : start + size] for start in range(0, len(labels), size))
