"""Where the message lies in the memory of a Type 2 tag: its blocks of type, length and value."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.capture.tags.port import Garbled

NULL, MESSAGE, TERMINATOR = 0x00, 0x03, 0xFE
#: A length of this value is followed by the real one, in two bytes.
LONG = 0xFF

#: Answers the data area from its beginning, at least so many bytes of it or all there are.
Upto = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class Place:
    """A message in the data area; offsets in bytes from the area's beginning."""

    begins: int  #: where the block begins, and with it what a new message replaces
    value: int
    ends: int


def find(upto: Upto, size: int) -> Place | None:
    """The message's place, None if there is none; raises Garbled if a block is longer than the area."""
    at = 0
    while at < size and (kind := upto(at + 1)[at]) != TERMINATOR:
        if kind == NULL:
            at += 1
            continue
        place = _block(upto, at)
        if place.ends > size:
            raise Garbled
        if kind == MESSAGE:
            return place
        at = place.ends
    return None


def _block(upto: Upto, at: int) -> Place:
    head = upto(at + 4)[at + 1 : at + 4]
    if not head:
        raise Garbled
    if head[0] == LONG:
        return Place(at, at + 4, at + 4 + int.from_bytes(head[1:], "big"))
    return Place(at, at + 2, at + 2 + head[0])


def block(octets: bytes) -> bytes:
    """The block for a message."""
    size = bytes([len(octets)]) if len(octets) < LONG else bytes([LONG]) + len(octets).to_bytes(2, "big")
    return bytes([MESSAGE]) + size + octets
