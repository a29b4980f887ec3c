"""Type 2 tags (NTAG, Ultralight) through the commands of a PC/SC reader: pages of four bytes."""

from collections.abc import Callable

from kiosk.capture.tags.port import (
    CANNOT_LOCK,
    LOCKED,
    NO_ROOM,
    TOO_SMALL,
    Garbled,
    TornAway,
    Unwritable,
)
from kiosk.capture.tags.tlv import TERMINATOR, block, find

#: Sends a command to the tag; answers its data and its status. Raises TornAway and Unready.
Ask = Callable[[bytes], tuple[bytes, int]]

GOOD = 0x9000
#: What a reader says of anything that went wrong between it and the tag.
FAILED = 0x6300
NUMBER = bytes.fromhex("FFCA000000")
PAGE, READ = 4, 16
#: The first pages: lock bits in the third, the capability container in the fourth, then the data area.
LOCKS, CONTAINER, DATA = 2, 3, 4
MAGIC, READ_ONLY = 0xE1, 0x0F
#: By the container's size byte, the page that locks what the static bits do not reach: NTAG213, 215, 216.
FURTHER_LOCKS = {0x12: 0x28, 0x3E: 0x82, 0x6D: 0xE2}


class Held:
    """What a PC/SC reader knows of every tag held to it."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask

    @property
    def uid(self) -> bytes:
        """Its number, which the reader has asked for long ago."""
        return self._ask(NUMBER)[0]

    def is_there(self) -> bool:
        """Ask for the number: a reader that has lost its tag has nothing to say."""
        try:
            return self._ask(NUMBER)[1] == GOOD
        except TornAway:
            return False


class Type2(Held):
    """A tag whose memory the reader shows page by page."""

    def __init__(self, ask: Ask, *, has_pages: bool = False) -> None:
        """`has_pages`: its reader says that it is of a kind that always has them."""
        super().__init__(ask)
        self._has_pages = has_pages
        self._seen = b""  #: from the capability container on; forgotten before each reading

    def read(self) -> bytes | None:
        """Read no further than the message's end: each command costs the visitor some ten milliseconds."""
        size = self._size()
        if size is None:
            return None
        place = find(self._upto, size)
        return b"" if place is None else self._upto(place.ends)[place.value : place.ends]

    def write(self, octets: bytes) -> None:
        """The length goes last: a tag torn away before it reads as empty, not as half a code."""
        size = self._size()
        if size is None:
            raise Unwritable(NO_ROOM)
        if self._seen[3] & 0x0F:
            raise Unwritable(LOCKED)
        begins = self._begins(size)
        fresh = block(octets)
        if begins + len(fresh) > size:
            raise Unwritable(TOO_SMALL)
        if begins + len(fresh) < size:
            fresh += bytes([TERMINATOR])
        self._replace(begins, fresh)

    def lock(self) -> None:
        """Say so in the capability container, and set every lock bit: both last as long as the tag."""
        if self._size() is None:
            raise Unwritable(NO_ROOM)
        further = FURTHER_LOCKS.get(self._seen[2])
        if further is None:
            raise Unwritable(CANNOT_LOCK)
        self._put(CONTAINER, self._seen[:3] + bytes([READ_ONLY]))
        self._put(LOCKS, b"\x00\x00\xff\xff")
        self._put(further, b"\xff\xff\xff\x00")

    def _size(self) -> int | None:
        """How large the data area says it is; None for a tag without a capability container."""
        self._seen = self._pages(CONTAINER) or b""
        if self._seen[:1] != bytes([MAGIC]):
            return None
        return self._seen[2] * 8

    def _upto(self, wanted: int) -> bytes:
        """The data area's beginning; the four bytes before it are the container's."""
        while len(self._seen) < PAGE + wanted:
            more = self._pages(CONTAINER + len(self._seen) // PAGE)
            if not more:
                raise Garbled
            self._seen += more
        return self._seen[PAGE:]

    def _pages(self, first: int) -> bytes | None:
        data, status = self._ask(bytes([0xFF, 0xB0, first >> 8, first & 0xFF, READ]))
        if status == GOOD and len(data) == READ:
            return data
        self._make_sure_it_is_there()
        return None

    def _make_sure_it_is_there(self) -> None:
        """Of a tag that has just left a reader says what it says of a page that is not there; page 0 always is."""
        if self._has_pages and self._ask(bytes([0xFF, 0xB0, 0, 0, READ]))[1] != GOOD:
            raise TornAway

    def _begins(self, size: int) -> int:
        """Where to write: over the message of before, or where the blocks make no sense any more, over them."""
        try:
            place = find(self._upto, size)
        except Garbled:
            return 0
        return place.begins if place else 0

    def _replace(self, begins: int, fresh: bytes) -> None:
        first, lead = divmod(begins, PAGE)
        whole = self._upto(begins)[first * PAGE : begins] + fresh
        whole += bytes(-len(whole) % PAGE)
        length = lead + 1
        empty = whole[:length] + b"\0" + whole[length + 1 :]
        head, pages = length // PAGE, range(len(whole) // PAGE)
        for page in (head, *(page for page in pages if page != head)):
            self._put(DATA + first + page, empty[page * PAGE :][:PAGE])
        self._put(DATA + first + head, whole[head * PAGE :][:PAGE])

    def _put(self, page: int, octets: bytes) -> None:
        if self._ask(bytes([0xFF, 0xD6, page >> 8, page & 0xFF, PAGE]) + octets)[1] != GOOD:
            self._make_sure_it_is_there()
            raise Unwritable(LOCKED)
