"""A gate for frames: all of them while something happens, a few a second while nothing does."""

import cv2
import numpy as np
from cv2.typing import MatLike

#: A frame is compared in squares of so many pixels; noise is averaged away in them, a phone is not.
SQUARE = 16
#: So much brighter or darker (of 255), one square alone is news.
NEWS = 10
#: After news, or a code, every frame is looked at for so long (seconds); otherwise one in so long.
AWAKE, ASLEEP = 1.5, 0.2


class Gate:
    """Remembers what the scene looked like when something last happened."""

    def __init__(self) -> None:
        self._before: MatLike | None = None
        self._awake_until = 0.0
        self._next = 0.0

    def passes(self, gray: MatLike, now: float) -> bool:
        """Say whether this frame is worth decoding."""
        size = max(1, gray.shape[1] // SQUARE), max(1, gray.shape[0] // SQUARE)
        squares = cv2.resize(gray, size, interpolation=cv2.INTER_AREA)
        if self._news(squares):
            self._before = squares
            self.wake(now)
        if self._awake_until <= now < self._next:
            return False
        self._next = now + ASLEEP
        return True

    def wake(self, now: float) -> None:
        """Look at every frame for a while."""
        self._awake_until = now + AWAKE

    def _news(self, squares: MatLike) -> bool:
        if self._before is None or self._before.shape != squares.shape:
            return True
        return int(np.max(cv2.absdiff(squares, self._before))) >= NEWS
