"""Reading the codes of one view: zxing-cpp first, zbar where it does not manage."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
import zxingcpp

from kiosk.capture.exchange import Sighting
from kiosk.capture.series import is_part
from kiosk.capture.view import Quad, View

try:
    from pyzbar import pyzbar
except ImportError:  # libzbar0 is not installed: one reader less
    pyzbar = None

#: The formats that can be switched on. The library's own "QRCode" would also take Micro QR and rMQR, which are read
#: into noise now and then. Bars in one dimension are on every bottle; some loyalty cards and wallet passes have them.
FORMATS = {
    "QRCode": zxingcpp.BarcodeFormat.QRCodeModel2,
    "MicroQRCode": zxingcpp.BarcodeFormat.MicroQRCode,
    "Aztec": zxingcpp.BarcodeFormat.AztecCode,
    "DataMatrix": zxingcpp.BarcodeFormat.DataMatrix,
    "PDF417": zxingcpp.BarcodeFormat.PDF417,
    "Code128": zxingcpp.BarcodeFormat.Code128,
    "EAN13": zxingcpp.BarcodeFormat.EAN13,
}
QR = ("QRCode",)
#: What follows a guess knows these only. A code that could not be read does not say which model it is.
GUESSED = (zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.QRCodeModel2)
#: Put before what is not text, so that it cannot pass for a code of ours: the domain refuses control characters.
NOT_TEXT = "\0"
#: What the others hold is binary, in part or in an alphabet that nobody said.
TEXTS = (zxingcpp.ContentType.Text, zxingcpp.ContentType.GS1)
#: Corners that span less are no code (pixels of a view, squared), and nobody tries more of them than this.
LEAST_AREA, MOST_GUESSES = 400.0, 3


@dataclass(frozen=True, slots=True)
class Guess:
    """Where there seems to be a code, and how many modules it has a side (0: nobody knows)."""

    quad: Quad
    modules: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read in a view, and where there seemed to be a code that could not be read."""

    sightings: list[Sighting]
    guesses: list[Guess]


def known(formats: Sequence[str]) -> tuple[str, ...]:
    """Those of the formats that can be read, however they are spelt; ValueError for one that cannot, or none."""
    spelt = {_bare(name): name for name in FORMATS}
    strange = [name for name in formats if _bare(name) not in spelt]
    if strange or not formats:
        raise ValueError(f"{strange[0]!r} is no format we know" if strange else "no format")
    return tuple(dict.fromkeys(spelt[_bare(name)] for name in formats))


def _bare(name: str) -> str:
    """Turn "QRCode", "qr", "Micro-QR" into what they have in common with their like."""
    return name.lower().replace("-", "").replace("_", "").replace(" ", "").removesuffix("code")


def zxing(view: View, formats: tuple[str, ...] = QR) -> Reading:
    """Read in any direction, dark on light or light on dark."""
    plain = zxingcpp.TextMode.Plain
    codes = zxingcpp.read_barcodes(view.image, formats=_formats(formats), text_mode=plain, return_errors=True)
    read = [_sighting(code, view) for code in codes if code.valid]
    square = [code for code in codes if code.format in GUESSED]
    guesses = [] if read else [Guess(_quad(code.position), _modules(code)) for code in square]
    return Reading(read, _sane(guesses)[:MOST_GUESSES])


def zbar(view: View) -> Reading:
    """Read with zbar; it guesses character sets, and a guess could name another member: plain ASCII only."""
    if pyzbar is None:
        return Reading([], [])
    codes = pyzbar.decode(view.image, symbols=[pyzbar.ZBarSymbol.QRCODE])
    read = [(bytes(code.data), code.polygon) for code in codes]
    return Reading(
        [
            Sighting(data.decode(), "QR Code", "zbar", view.corners(np.array(polygon, np.float32)))
            for data, polygon in read
            if data.isascii() and data
        ],
        [],
    )


@cache
def _formats(names: tuple[str, ...]) -> zxingcpp.BarcodeFormats:
    return zxingcpp.BarcodeFormats([FORMATS[name] for name in names])


def _sighting(code: zxingcpp.Barcode, view: View) -> Sighting:
    is_text = code.content_type in TEXTS and not is_part(code)
    text = code.text if is_text else NOT_TEXT + code.bytes.decode("latin-1")
    return Sighting(text, str(code.format), "zxing", view.corners(_quad(code.position)))


def _quad(position: zxingcpp.Position) -> Quad:
    points = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return np.array([(point.x, point.y) for point in points], np.float32)


def _modules(code: zxingcpp.Barcode) -> int:
    version = str(code.extra.get("Version", "")) if isinstance(code.extra, dict) else ""
    return 17 + 4 * int(version) if version.isdecimal() else 0


def _sane(guesses: list[Guess]) -> list[Guess]:
    """Only what could be a code, and each only once."""
    kept: list[Guess] = []
    for guess in guesses:
        area = abs(cv2.contourArea(guess.quad))
        new = all(np.abs(guess.quad - other.quad).max() > 0.1 * area**0.5 for other in kept)
        if area >= LEAST_AREA and cv2.isContourConvex(guess.quad) and new:
            kept.append(guess)
    return kept
