"""A series: QR codes of which each holds a part of one text (structured append); one part is nobody's code."""

import numpy as np
import zxingcpp
from cv2.typing import MatLike

#: The first four bits of a code that is a part.
PART = (0, 0, 1, 1)
#: Texts that may begin in a way that differs from it by one bit only.
CAPITALS = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
#: They lie in the lower right corner, counted from there (rows and columns), and behind them eight that say which part
#: of how many it is; the only one of one is a whole.
FIRST = tuple((up, left) for up in range(1, 7) for left in (1, 2))


def is_part(code: zxingcpp.Barcode) -> bool:
    """Whether it is one of several; the library knows, and does not tell.

    The bits are as they were seen: one speck turns the beginning of a code of capitals and numbers into that of a part.
    """
    extra = code.extra if isinstance(code.extra, dict) else {}
    mask = extra.get("DataMask")
    if mask is None or (extra.get("UEC") != 1.0 and set(code.text) <= CAPITALS):
        return False
    modules: MatLike = np.array(code.to_image(scale=1, add_quiet_zones=False))
    side = len(modules)
    places = [(side - up, side - left) for up, left in FIRST]
    bits = tuple(int(modules[at] < 128) ^ _masked(int(mask), *at) for at in places)  # noqa: PLR2004
    return bits[: len(PART)] == PART and any(bits[len(PART) :])


def _masked(mask: int, row: int, column: int) -> int:
    """Whether this mask of the eight turns a module round (ISO 18004, table of the mask patterns)."""
    both, third = row * column % 2, row * column % 3
    turned = (
        (row + column) % 2,
        row % 2,
        column % 3,
        (row + column) % 3,
        (row // 2 + column // 3) % 2,
        both + third,
        (both + third) % 2,
        ((row + column) % 2 + third) % 2,
    )
    return int(turned[mask] == 0)
