"""The pulse of a live camera: no two pictures of a real sensor are alike, so one that repeats itself is dead."""

import numpy as np
from cv2.typing import MatLike

#: Every so many pixels one is compared, each way: noise shows up anywhere.
STEP = 8
#: A picture this even has no noise to show: a covered lens, a dark room. It says nothing about the camera.
EVEN = 4


class Pulse:
    """Remembers the last picture that was new, also while the camera is opened again."""

    def __init__(self, patience: float) -> None:
        self._patience = patience  #: seconds; 0: any picture will do
        self._last = b""
        self._since = 0.0
        self.moving = False  #: whether the picture last seen was a new one

    def rest(self, now: float) -> None:
        """Give a camera that was opened again its full patience: the first picture may be an old one."""
        self._since = now

    def beats(self, picture: MatLike, now: float) -> bool:
        """Say whether the camera is alive, as far as one can tell."""
        sample = np.ascontiguousarray(picture[::STEP, ::STEP])
        self.moving = int(np.ptp(sample)) <= EVEN or sample.tobytes() != self._last
        if self.moving:
            self._last, self._since = sample.tobytes(), now
        return not self._patience or now - self._since < self._patience
