"""Pictures made smaller."""

import cv2
from cv2.typing import MatLike


def within(picture: MatLike, width: int, height: int) -> MatLike:
    """Shrink a picture to fit, however odd its shape; one that fits stays as it is."""
    factor = min(width / picture.shape[1], height / picture.shape[0])
    if factor >= 1:
        return picture
    size = max(1, round(picture.shape[1] * factor)), max(1, round(picture.shape[0] * factor))
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
