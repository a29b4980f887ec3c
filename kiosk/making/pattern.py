"""The pattern of a code: its modules, with as much error correction as its printed size allows."""

from dataclasses import dataclass

import qrcode
from PIL import Image
from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q

from kiosk.making.label import Unmakeable

#: White around the code, in modules, as the standard asks.
QUIET = 4
#: A module this wide is read from arm's length by any camera; one narrower than the second by hardly any (mm).
COMFORTABLE, LEAST = 0.6, 0.33
DPI, INCH = 300, 25.4
MOST_DOTS = 7800  #: a side: above, no picture would be read back
LEVELS = {"H": ERROR_CORRECT_H, "Q": ERROR_CORRECT_Q, "M": ERROR_CORRECT_M, "L": ERROR_CORRECT_L}


@dataclass(frozen=True, slots=True)
class Pattern:
    """Rows of modules, dark ones true, with the white that belongs around them."""

    rows: tuple[tuple[bool, ...], ...]
    level: str  #: of error correction: H, Q, M or L

    @property
    def side(self) -> int:
        """How many modules it has a side."""
        return len(self.rows)


def pattern(text: str, millimetres: float) -> Pattern:
    """The strongest pattern whose modules are wide enough at this size. Raises Unmakeable."""
    for level in LEVELS:
        made = _pattern(text, level)
        if millimetres / made.side >= COMFORTABLE:
            return made
    if millimetres / made.side < LEAST:
        raise Unmakeable(f"A code this long must be at least {made.side * LEAST:.0f} mm wide to be read.")
    return made


def picture(made: Pattern, millimetres: float) -> Image.Image:
    """As large as wished at 300 dpi, or a little less: every module has the same whole number of dots.

    Raises Unmakeable.
    """
    dots = max(1, round(pixels(millimetres) / made.side))
    if dots * made.side > MOST_DOTS:
        most = int(MOST_DOTS / DPI * INCH / 10) * 10
        raise Unmakeable(f"A picture can be at most {most} mm wide; a drawing has no such limit: say --format svg.")
    image = Image.new("L", (made.side, made.side))
    image.putdata([0 if dark else 255 for row in made.rows for dark in row])
    return image.resize((made.side * dots, made.side * dots), Image.Resampling.NEAREST)


def pixels(millimetres: float) -> int:
    """Dots of a print."""
    return round(millimetres / INCH * DPI)


def _pattern(text: str, level: str) -> Pattern:
    code = qrcode.QRCode(error_correction=LEVELS[level], border=QUIET)
    code.add_data(text)
    code.make(fit=True)
    return Pattern(tuple(tuple(map(bool, row)) for row in code.get_matrix()), level)
