"""Picture files that a stranger may put in front of a decoder, and the way of a picture from its file to its codes."""

import random
import struct
import zlib
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import qrcode
from cv2.typing import MatLike

from kiosk.capture.decoder import Decoder
from kiosk.capture.exchange import LONGEST_SIDE
from kiosk.capture.feed import read_picture
from kiosk.capture.picture import within
from tests.torture_eyes.trap import CHILD

GIF = bytes.fromhex("47494638396140004000800000000000ffffff2c00000000400040000002024401003b")
ENDINGS = (".png", ".jpg", ".webp", ".bmp", ".tif")
Make = Callable[[random.Random], bytes]


@cache
def code(text: str, level: int = qrcode.constants.ERROR_CORRECT_L) -> MatLike:
    """A drawn code; made once, for they are slow to make."""
    drawn = qrcode.QRCode(border=4, box_size=3, error_correction=level)
    drawn.add_data(text)
    return np.array(drawn.make_image().get_image().convert("L"))


def _good(chance: random.Random) -> MatLike:
    return code(
        chance.choice(
            ("pers:member:M-1001", "x" * 2900, "\x01\xff" * 300, "1234567890" * 700, "", "https://evil.example")
        )
    )


@cache
def _encoded(ending: str, text: str) -> bytes:
    return cv2.imencode(ending, code(text))[1].tobytes()


def _file(chance: random.Random) -> bytes:
    return (
        GIF
        if chance.random() < 0.1
        else _encoded(chance.choice(ENDINGS), chance.choice(("pers:member:M-1001", "x" * 900)))
    )


def _truncated(chance: random.Random) -> bytes:
    whole = _file(chance)
    return whole[: chance.randrange(len(whole))]


def _corrupt(chance: random.Random) -> bytes:
    data = bytearray(_file(chance))
    for _ in range(chance.randint(1, 30)):
        data[chance.randrange(min(len(data), chance.choice((64, 10**6))))] = chance.randrange(256)
    return bytes(data)


def _huge(chance: random.Random) -> bytes:
    """A PNG whose head claims more than there is, with its checksum in order."""
    side = chance.choice((0, 1, 65_535, 1 << 20, 0x7FFFFFFF, 0xFFFFFFFF))
    head = (
        b"IHDR"
        + struct.pack(">II", side, chance.choice((1, 60_000, side)))
        + bytes([chance.choice((1, 8, 16)), 2, 0, 0, 0])
    )
    body = b"IDAT" + zlib.compress(bytes(1 << 16))
    chunks = (struct.pack(">I", len(part) - 4) + part + struct.pack(">I", zlib.crc32(part)) for part in (head, body))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _random(chance: random.Random) -> bytes:
    magic = chance.choice(
        (b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a", b"RIFF\xff\xff\xff\x7fWEBPVP8L", b"BM", b"II*\0")
    )
    return magic + chance.randbytes(chance.randint(0, 3000))


def _noise(chance: random.Random) -> bytes:
    shape = chance.choice(((1, 1), (1, 400), (400, 1), (3, 3), (120, 160), (240, 320)))
    return _png(np.random.default_rng(chance.randrange(1 << 30)).integers(0, 256, shape, np.uint8))


def _extreme(chance: random.Random) -> bytes:
    """Codes that are whole and hold nonsense, or are torn, stretched, turned, inverted."""
    drawn = _good(chance)
    if chance.random() < 0.5:
        drawn = cv2.rotate(255 - drawn, cv2.ROTATE_180)
    if chance.random() < 0.5:
        drawn = cv2.resize(drawn, (chance.randint(1, 500), chance.randint(1, 500)), interpolation=cv2.INTER_AREA)
    torn = drawn.copy()
    torn[chance.randrange(torn.shape[0]) :, chance.randrange(torn.shape[1]) :] = chance.randrange(256)
    return _png(torn)


def _png(gray: MatLike) -> bytes:
    return cv2.imencode(".png", gray, [cv2.IMWRITE_PNG_COMPRESSION, 1])[1].tobytes()


MAKERS: tuple[Make, ...] = (_truncated, _truncated, _corrupt, _corrupt, _huge, _random, _random, _noise, _extreme)


def image(seed: int) -> bytes:
    """The same for the same seed."""
    chance = random.Random(seed)
    return chance.choice(MAKERS)(chance)


def torment(images: int, folder: Path, seed: int = 0) -> tuple[Counter[str], list[str]]:
    """How many were pictures at all, were read, or ended a decoder process; and all that went wrong here."""
    tally: Counter[str] = Counter()
    wrongs: list[str] = []
    file = folder / "hostile"
    with closing(Decoder(CHILD)) as decoder:
        decoder.start()
        for number in range(seed, seed + images):
            file.write_bytes(image(number))
            try:
                tally[_looked(file, decoder)] += 1
            except Exception as crash:  # noqa: BLE001 - whatever it is, it is what is looked for
                wrongs.append(f"image {number}: {crash!r}")
    return tally, wrongs


def _looked(file: Path, decoder: Decoder) -> str:
    """As the grabber and the looker do it."""
    picture = read_picture(file)
    if picture is None:
        return "no picture"
    gray = cv2.cvtColor(within(picture, LONGEST_SIDE, LONGEST_SIDE), cv2.COLOR_BGR2GRAY)
    sightings = decoder.decode(gray).sightings
    if decoder.failures:
        return "decoder replaced"
    return "read" if sightings else "nothing in it"
