"""Letters: the fonts the window brings along, because a terminal may have none."""

import struct
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

LETTERS = ("Inter", "Noto Sans Arabic")
ABOVE, BELOW = 1020, 400  #: thousandths of an em that a line of Arabic needs without the marks of the Qur'an


def load_fonts(folder: Path) -> None:
    """Give the application its letters."""
    for font in sorted(folder.glob("*.ttf")):
        data = font.read_bytes()
        QFontDatabase.addApplicationFontFromData(lowered(data) if "Arabic" in font.name else data)
    for family in LETTERS:  # signs such as ⌫ are in one of them, and may be in none that the machine has
        QFont.insertSubstitutions(family, [other for other in LETTERS if other != family])
    QGuiApplication.setFont(QFont(list(LETTERS)))


def lowered(font: bytes) -> bytes:
    """The font with lines as high as our texts need: Noto's own are 2.1 em, twice those of Inter beside them."""
    made = bytearray(font)
    tables = _tables(font)
    struct.pack_into(">hh", made, tables["hhea"] + 4, ABOVE, -BELOW)
    struct.pack_into(">hhhHH", made, tables["OS/2"] + 68, ABOVE, -BELOW, 0, ABOVE, BELOW)
    return bytes(made)


def _tables(font: bytes) -> dict[str, int]:
    """Where each table of a TrueType file begins."""
    (count,) = struct.unpack_from(">H", font, 4)
    entries = (struct.unpack_from(">4sIII", font, 12 + 16 * number) for number in range(count))
    return {name.decode("latin-1"): offset for name, _, offset, _ in entries}
