"""A scan: one code, seen once by one reader."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Medium(StrEnum):
    """How a scan came; the value goes on the wire inside `conditionsData.source`."""

    QR_CODE = "QR_CODE"
    NFC_TAG = "NFC_TAG"
    SCANNER = "SCANNER"
    TYPED = "TYPED"


@dataclass(frozen=True, slots=True)
class Tap:
    """What a genuine tag has proved: its number, and how often it has been read by now."""

    tag: str = field(repr=False)  #: in hexadecimal
    counter: int


@dataclass(frozen=True, slots=True)
class Scan:
    """What one reader saw, before anybody knows what it means."""

    text: str = field(repr=False)  #: may name a person, so it never shows in a log
    medium: Medium
    reader: str  #: the device, e.g. "camera 0"
    at: datetime  #: UTC-aware
    tap: Tap | None = None  #: only where the tag's message was checked with our keys


class Hint(StrEnum):
    """What would help a camera to read the code that is held up to it."""

    CLOSER = "closer"
    STILL = "still"
    LIGHT = "light"
    BRIGHTNESS = "brightness"


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture of a camera, as the window may draw it; never stored."""

    width: int
    height: int
    pixels: bytes = field(repr=False)  #: BGR, 8 bits a channel, `width * height * 3` bytes
    outline: tuple[tuple[float, float], ...] = ()  #: corners of the code found in it, as shares of width and height
    hint: Hint | None = None
