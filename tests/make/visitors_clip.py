"""Makes a clip in which twenty members hold up codes in bad conditions, one after the other."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import qrcode
from cv2.typing import MatLike

WIDTH, HEIGHT, FPS = 1280, 720, 15
HOLD, EMPTY = 24, 12  #: frames of each visitor, and between two
Change = Callable[[MatLike], MatLike]


def _plain(code: MatLike) -> MatLike:
    return code


def _dark_mode(code: MatLike) -> MatLike:
    return 255 - code


def _low_light(code: MatLike) -> MatLike:
    return (code * 0.12 + 10).astype(np.uint8)


def _glare(code: MatLike) -> MatLike:
    spot = np.zeros(code.shape, np.float32)
    cv2.circle(spot, (code.shape[1] // 2, code.shape[0] // 2), code.shape[0] // 5, 130, -1)
    return np.clip(code + cv2.GaussianBlur(spot, (0, 0), code.shape[0] / 12), 0, 255).astype(np.uint8)


def _blur(code: MatLike) -> MatLike:
    return cv2.GaussianBlur(code, (0, 0), 2.6)


def _small(code: MatLike) -> MatLike:
    return cv2.resize(code, (110, 110), interpolation=cv2.INTER_AREA)


def _turned(degrees: float) -> Change:
    def turn(code: MatLike) -> MatLike:
        side = int(code.shape[0] * 1.42)
        matrix = cv2.getRotationMatrix2D((code.shape[0] / 2, code.shape[0] / 2), degrees, 1)
        matrix[:, 2] += (side - code.shape[0]) / 2
        return cv2.warpAffine(code, matrix, (side, side), borderValue=(150,))

    return turn


def _tilted(code: MatLike) -> MatLike:
    side = code.shape[0]
    before = np.array([[0, 0], [side, 0], [side, side], [0, side]], np.float32)
    after = np.array([[0, 0], [side * 0.6, side * 0.14], [side * 0.6, side * 0.86], [0, side]], np.float32)
    return cv2.warpPerspective(
        code, cv2.getPerspectiveTransform(before, after), (int(side * 0.6), side), borderValue=(150,)
    )


def _covered(code: MatLike) -> MatLike:
    thumb = code.copy()
    cv2.circle(thumb, (code.shape[1], code.shape[0]), code.shape[0] // 5, 140, -1)
    return thumb


BAD: tuple[Change, ...] = (
    _plain, _dark_mode, _low_light, _glare, _blur, _small, _turned(25), _turned(-70), _tilted, _covered,
)  # fmt: skip
MEMBERS = tuple(f"pers:member:V-{number:04}" for number in range(1, 21))


def make(clip: Path) -> None:
    """Write the clip."""
    writer = cv2.VideoWriter(str(clip), cv2.VideoWriter.fourcc(*"MJPG"), FPS, (WIDTH, HEIGHT))
    for frame in frames():
        writer.write(cv2.cvtColor(frame, cv2.COLOR_GRAY2BGR))
    writer.release()


def frames() -> Iterator[MatLike]:
    """Every member holds up a code twice as many conditions long, at another place, with a hand that shakes."""
    chance = np.random.default_rng(7)
    for number, text in enumerate(MEMBERS):
        code = BAD[number % len(BAD)](_code(text, 260 + 40 * (number // len(BAD))))
        centre = chance.integers(-180, 180), chance.integers(-60, 60)
        for tick in range(HOLD + EMPTY):
            yield _moment(code if tick < HOLD else None, centre, chance)


def _moment(code: MatLike | None, centre: tuple[int, int], chance: np.random.Generator) -> MatLike:
    frame = np.full((HEIGHT, WIDTH), 150, np.uint8)
    if code is not None:
        height, width = code.shape
        x, y = chance.normal(0, 2, 2)
        left, top = int((WIDTH - width) / 2 + centre[0] + x), int((HEIGHT - height) / 2 + centre[1] + y)
        frame[top : top + height, left : left + width] = code
    noisy = cv2.GaussianBlur(frame, (0, 0), 0.7) + chance.normal(0, 2.5, frame.shape)
    return np.clip(noisy, 0, 255).astype(np.uint8)


def _code(text: str, side: int) -> MatLike:
    drawn = qrcode.QRCode(border=4, box_size=8, error_correction=qrcode.constants.ERROR_CORRECT_H)
    drawn.add_data(text)
    picture = np.array(drawn.make_image().get_image().convert("L"))
    return cv2.resize(picture, (side, side), interpolation=cv2.INTER_AREA)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
