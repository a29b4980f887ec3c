"""Reading the codes of a gray picture with zxing-cpp."""

import zxingcpp
from cv2.typing import MatLike

from kiosk.capture.exchange import Corners, Sighting, bounded

#: "QRCode" alone would also take Micro QR and rMQR, which are read into noise now and then.
FORMATS = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCodeModel2])
#: Put before what is not text, so that it cannot pass for a code of ours: the domain refuses control characters.
NOT_TEXT = "\0"


def read_frame(gray: MatLike) -> list[Sighting]:
    """Read every code in the picture, in any direction, dark on light or light on dark."""
    height, width = gray.shape
    found = zxingcpp.read_barcodes(gray, formats=FORMATS, text_mode=zxingcpp.TextMode.Plain)
    return [Sighting(_text(code), str(code.format), "zxing", _corners(code.position, width, height)) for code in found]


def _text(code: zxingcpp.Barcode) -> str:
    if code.content_type == zxingcpp.ContentType.Binary:
        return bounded(NOT_TEXT + code.bytes.decode("latin-1"))
    return bounded(code.text)


def _corners(position: zxingcpp.Position, width: int, height: int) -> Corners:
    points = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return tuple((point.x / width, point.y / height) for point in points)
