"""Makes frames in which somebody holds up a code in good and bad conditions, or does not; no two are alike."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
import qrcode
import zxingcpp
from cv2.typing import MatLike

WIDTH, HEIGHT = 1280, 720
Chance = np.random.Generator


@dataclass(frozen=True, slots=True)
class Held:
    """How a code is held up; lengths in modules, unless said."""

    side: float = 260  #: pixels
    blur: float = 0.3
    smear: float = 0.0  #: by its motion
    slant: float = 0.0  #: of its motion (radians)
    light: float = 1.0  #: on all of the scene
    screen: float = 1.0  #: how bright the phone is
    grain: float = 2.5  #: noise of the camera (of 255)
    turned: float = 0.0  #: degrees
    at: tuple[float, float] = (0.5, 0.5)  #: shares of the frame
    dark_mode: bool = False


@cache
def pattern(text: str, version: int) -> MatLike:
    """A code's modules, dark ones 1, without the white around."""
    drawn = qrcode.QRCode(version, error_correction=qrcode.constants.ERROR_CORRECT_M, border=0)
    drawn.add_data(text)
    drawn.make(fit=True)
    return np.array(drawn.get_matrix(), np.uint8)


def scene(chance: Chance, most_things: int = 14) -> MatLike:
    """A room of some kind: light that changes softly, and things in it."""
    rough = chance.integers(20, 230, (int(chance.integers(2, 8)), int(chance.integers(3, 12)))).astype(np.uint8)
    room = cv2.GaussianBlur(cv2.resize(rough, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC), (0, 0), 15)
    for _ in range(int(chance.integers(0, most_things))):
        THINGS[int(chance.integers(len(THINGS)))](room, chance)
    return cv2.GaussianBlur(room, (0, 0), float(chance.uniform(0.4, 2.5)))


def held(room: MatLike, modules: MatLike, how: Held, chance: Chance) -> MatLike:
    """The room, with a code held up in it, as a camera sees it."""
    pitch = how.side / modules.shape[0]
    light = np.full(room.shape, 1.0, np.float32)
    frame = room.astype(np.float32)
    phone, mask = _phone(modules, how, chance)
    frame = (frame * (1 - mask) + phone * mask) * light
    frame = cv2.GaussianBlur(frame, (0, 0), max(0.4, how.blur * pitch))
    frame = _smeared(frame, how.smear * pitch, how.slant)
    return seen(frame * how.light, how.grain, chance)


def seen(frame: MatLike, grain: float, chance: Chance) -> MatLike:
    """With the noise and the JPEG of a camera."""
    noise = cv2.resize(chance.normal(0, grain, (HEIGHT, WIDTH)).astype(np.float32), (WIDTH, HEIGHT))
    noisy = np.clip(frame + noise, 0, 255).astype(np.uint8)
    jpeg = cv2.imencode(".jpg", noisy, [cv2.IMWRITE_JPEG_QUALITY, 88])[1]
    return np.asarray(cv2.imdecode(jpeg, cv2.IMREAD_GRAYSCALE))


def _phone(modules: MatLike, how: Held, chance: Chance) -> tuple[MatLike, MatLike]:
    """A white card or screen with the code, in a dark rim; and where it is."""
    count, step = modules.shape[0], 8
    quiet = int(chance.integers(2, 6))
    dark, bright = (235.0, 20.0) if how.dark_mode else (float(chance.uniform(8, 40)), float(chance.uniform(215, 250)))
    size = (count + 2 * quiet) * step
    tall = int(size * chance.uniform(1.0, 1.7))
    card = np.full((tall, size), bright, np.float32)
    top = int((tall - size) * chance.uniform(0.2, 0.8)) + quiet * step
    code = np.where(np.kron(modules, np.ones((step, step), np.uint8)) > 0, dark, bright)
    card[top : top + count * step, quiet * step : (quiet + count) * step] = code
    rim = int(chance.integers(0, 5)) * step
    card = cv2.copyMakeBorder(card * how.screen, rim, rim, rim, rim, cv2.BORDER_CONSTANT, value=(18.0,))
    factor = how.side / (count * step)
    turn = np.deg2rad(how.turned)
    ways = factor * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    ways = ways @ np.array([[1, chance.normal(0, 0.08)], [0, chance.uniform(0.8, 1.0)]])
    middle = np.array([rim + (quiet + count / 2) * step, rim + top + count * step / 2])
    shift = np.array([how.at[0] * WIDTH, how.at[1] * HEIGHT]) - ways @ middle
    matrix = np.hstack([ways, shift[:, None]])
    if factor < 0.5:
        small = cv2.resize(card, None, fx=factor * 1.5, fy=factor * 1.5, interpolation=cv2.INTER_AREA)
        matrix[:, :2] *= card.shape[1] / small.shape[1]
        card = small
    whole = cv2.warpAffine(card, matrix, (WIDTH, HEIGHT), flags=cv2.INTER_LINEAR)
    mask = cv2.warpAffine(np.ones_like(card), matrix, (WIDTH, HEIGHT), flags=cv2.INTER_LINEAR)
    return whole, mask


def _smeared(frame: MatLike, length: float, slant: float) -> MatLike:
    if length < 1:
        return frame
    reach = int(length / 2) + 1
    kernel = np.zeros((2 * reach + 1,) * 2, np.float32)
    for along in np.linspace(-length / 2, length / 2, 4 * reach + 1):
        kernel[round(reach + along * np.sin(slant)), round(reach + along * np.cos(slant))] += 1
    return cv2.filter2D(frame, -1, kernel / kernel.sum())


def _spot(chance: Chance) -> tuple[int, int]:
    return int(chance.integers(0, WIDTH)), int(chance.integers(0, HEIGHT))


def _box(room: MatLike, chance: Chance) -> None:
    (x, y), width, height = _spot(chance), int(chance.integers(10, 400)), int(chance.integers(10, 400))
    cv2.rectangle(room, (x, y), (x + width, y + height), (int(chance.integers(0, 256)),), -1)


def _round(room: MatLike, chance: Chance) -> None:
    axes = int(chance.integers(8, 200)), int(chance.integers(8, 200))
    cv2.ellipse(room, _spot(chance), axes, float(chance.uniform(0, 180)), 0, 360, (int(chance.integers(0, 256)),), -1)


def _writing(room: MatLike, chance: Chance) -> None:
    (x, y), scale = _spot(chance), float(chance.uniform(0.3, 2))
    ink, thick = int(chance.integers(0, 256)), int(chance.integers(1, 4))
    for line in range(int(chance.integers(1, 12))):
        words = "".join(map(chr, chance.integers(33, 126, int(chance.integers(3, 30)))))
        spot = x - 200, int(y - 100 + line * 34 * scale)
        cv2.putText(room, words, spot, int(chance.integers(0, 7)), scale, (ink,), thick, cv2.LINE_AA)


def _texture(room: MatLike, chance: Chance) -> None:
    (x, y), width, height = _spot(chance), int(chance.integers(40, 500)), int(chance.integers(40, 500))
    part = room[y : y + height, x : x + width]
    grain = chance.integers(
        -90, 90, (max(1, height // int(chance.integers(1, 12))), max(1, width // int(chance.integers(1, 12))))
    )
    pattern_ = cv2.resize(
        grain.astype(np.float32), (part.shape[1], part.shape[0]), interpolation=int(chance.integers(0, 3))
    )
    part[:] = np.clip(part + pattern_ * chance.uniform(0.2, 1), 0, 255).astype(np.uint8)


def _stripes(room: MatLike, chance: Chance) -> None:
    (x, y), width, height = _spot(chance), int(chance.integers(40, 500)), int(chance.integers(40, 500))
    part = room[y : y + height, x : x + width].astype(np.float32)
    rows, columns = np.mgrid[0 : part.shape[0], 0 : part.shape[1]]
    waves = np.sign(np.sin(columns * chance.uniform(0.05, 1) + rows * chance.uniform(-0.3, 0.3)))
    if chance.random() < 0.4:
        waves = waves * np.sign(np.sin(rows * chance.uniform(0.05, 1)))
    room[y : y + height, x : x + width] = np.clip(part + waves * chance.uniform(20, 90), 0, 255).astype(np.uint8)


OTHERS = ("Code128", "EAN13", "PDF417", "ITF", "Aztec", "DataMatrix")


@cache
def _other(name: str, number: int) -> MatLike:
    text = {"EAN13": f"{400000000000 + number * 7919}", "ITF": f"{10000000 + number * 2}"}.get(
        name, f"pers:member:M-{number * 7919}"
    )
    made = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, name))
    return np.array(zxingcpp.write_barcode_to_image(made, scale=4))


def _stranger(room: MatLike, chance: Chance) -> None:
    code = _other(OTHERS[int(chance.integers(len(OTHERS)))], int(chance.integers(20)))
    factor = float(chance.uniform(50, 400)) / code.shape[1]
    small = cv2.resize(code, None, fx=factor, fy=factor * float(chance.uniform(0.7, 1.3)), interpolation=cv2.INTER_AREA)
    x, y = _spot(chance)
    part = room[y : y + small.shape[0], x : x + small.shape[1]]
    part[:] = small[: part.shape[0], : part.shape[1]]


THINGS: tuple[Callable[[MatLike, Chance], None], ...] = (
    _box, _box, _round, _writing, _writing, _texture, _texture, _stripes, _stranger,
)  # fmt: skip
