"""The region of interest: the part of the pictures in which codes are looked for."""

from dataclasses import dataclass, replace

from cv2.typing import MatLike

from kiosk.capture.exchange import Sighting


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a picture, as shares of its width and height."""

    x: float
    y: float
    width: float
    height: float

    def __post_init__(self) -> None:
        ends = self.x + self.width, self.y + self.height
        if min(self.x, self.y) < 0 or min(self.width, self.height) <= 0 or max(ends) > 1 + 1e-9:
            raise ValueError("a region lies inside the picture, in shares from 0 to 1")

    def of(self, picture: MatLike) -> MatLike:
        """Cut it out; at least one pixel is left."""
        height, width = picture.shape[:2]
        left, top = min(int(self.x * width), width - 1), min(int(self.y * height), height - 1)
        right, bottom = max(left + 1, round((self.x + self.width) * width)), round((self.y + self.height) * height)
        return picture[top : max(top + 1, bottom), left:right]

    def home(self, sighting: Sighting) -> Sighting:
        """Say where in the whole picture it is."""
        corners = ((self.x + x * self.width, self.y + y * self.height) for x, y in sighting.corners)
        return replace(sighting, corners=tuple(corners))


WHOLE = Region(0.0, 0.0, 1.0, 1.0)
