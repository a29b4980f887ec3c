"""What goes to the decoder process and what comes back."""

import json
import struct
from dataclasses import astuple, dataclass, field
from typing import Any

#: Before each frame on the pipe: width and height; the gray bytes follow.
HEADER = struct.Struct("<II")
#: The first line a decoder process writes, when it can take frames.
READY = b'"ready"\n'
#: The longest side of a frame; above it a picture is made smaller before anybody looks at it.
LONGEST_SIDE = 1920
#: One more than a code may have: enough for the domain to see that it is too long.
MOST_CHARACTERS = 513

Corner = tuple[float, float]
Corners = tuple[Corner, ...]


@dataclass(frozen=True, slots=True)
class Sighting:
    """One code found in one frame."""

    text: str = field(repr=False)  #: may name a person, so it never shows in a log
    format: str
    decoder: str  #: who read it, e.g. "zxing"
    corners: Corners  #: as shares of the frame's width and height


@dataclass(frozen=True, slots=True)
class Glimpse:
    """Something like a code that could not be read; lengths as shares of the frame's width, levels of 255."""

    x: float
    y: float
    side: float
    dark: float  #: of the code's dark parts
    bright: float  #: of its bright parts
    scene: float  #: of what is bright in the whole frame


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of one frame."""

    sightings: tuple[Sighting, ...] = ()
    glimpse: Glimpse | None = None


NOTHING = Answer()


def bounded(text: str) -> str:
    """Cut to what anybody needs; for what no file could hold (lone surrogates) stands a mark that no code may hold."""
    return text[:MOST_CHARACTERS].encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def to_line(answer: Answer) -> bytes:
    """Say what was found in one line of JSON."""
    rows = [[bounded(seen.text), seen.format, seen.decoder, seen.corners] for seen in answer.sightings]
    return json.dumps([rows, answer.glimpse and astuple(answer.glimpse)]).encode() + b"\n"


def from_line(line: bytes) -> Answer:
    """Read an answer; ValueError if it is not one, for the process that parses strangers' codes is not trusted."""
    try:
        match json.loads(line, parse_constant=_no_number):
            case [list(rows), glimpse]:
                return Answer(tuple(_sighting(row) for row in rows), _glimpse(glimpse))
    except (RecursionError, OverflowError) as hostile:
        raise ValueError("not an answer") from hostile
    raise ValueError("not an answer")


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is nowhere in a picture")


def _glimpse(numbers: Any) -> Glimpse | None:  # noqa: ANN401 - it came out of a JSON text
    match numbers:
        case None:
            return None
        case [float(), float(), float(), float(), float(), float()]:
            return Glimpse(*numbers)
    raise ValueError("not a glimpse")


def _sighting(row: Any) -> Sighting:  # noqa: ANN401 - it came out of a JSON text
    match row:
        case [str(text), str(form), str(decoder), list(corners)]:
            return Sighting(bounded(text), form, decoder, tuple(_corner(corner) for corner in corners))
    raise ValueError("not a sighting")


def _corner(pair: Any) -> Corner:  # noqa: ANN401 - it came out of a JSON text
    match pair:
        case [int() | float() as x, int() | float() as y]:
            return float(x), float(y)
    raise ValueError("not a corner")
