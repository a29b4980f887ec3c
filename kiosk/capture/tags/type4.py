"""Type 4 tags (phones, DESFire, NTAG 424) through SELECT: files in the NDEF application."""

from dataclasses import dataclass

from kiosk.capture.tags.ndef import LONGEST
from kiosk.capture.tags.port import CANNOT_LOCK, LOCKED, NO_ROOM, TOO_SMALL, Garbled, TornAway, Unwritable
from kiosk.capture.tags.type2 import FAILED, GOOD, Held

SELECT_APPLICATION = bytes.fromhex("00A4040007D276000085010100")
CONTAINER = bytes.fromhex("E103")
CONTAINER_SIZE = 15
#: The container's block that tells of the message's file.
FILE_BLOCK = bytes.fromhex("0406")
#: What every reader passes on in one piece, whatever the tag says it could do (bytes).
PIECE = 0xF0
#: The file begins with the message's length.
HEAD = 2


@dataclass(frozen=True, slots=True)
class File:
    """The message's file, as the capability container describes it."""

    number: bytes
    room: int
    read_piece: int
    write_piece: int
    open: bool  #: may be written without a key


class Type4(Held):
    """A tag that speaks in files."""

    def read(self) -> bytes | None:
        """Select, then read what the first two bytes say there is."""
        file = self._file()
        if file is None:
            return None
        self._select(file.number)
        length = int.from_bytes(self._piece(0, HEAD), "big")
        if length > file.room:
            raise Garbled
        return self._whole(min(length, LONGEST + 1), file.read_piece)

    def write(self, octets: bytes) -> None:
        """The length goes last: a tag torn away before it reads as empty, not as half a code."""
        file = self._file()
        if file is None:
            raise Unwritable(NO_ROOM)
        if not file.open:
            raise Unwritable(LOCKED)
        if len(octets) > file.room:
            raise Unwritable(TOO_SMALL)
        self._select(file.number)
        self._put(0, bytes(HEAD))
        for at in range(0, len(octets), file.write_piece):
            self._put(HEAD + at, octets[at : at + file.write_piece])
        self._put(0, len(octets).to_bytes(HEAD, "big"))

    def lock(self) -> None:
        """It would take the tag's keys, which the terminal does not have."""
        raise Unwritable(CANNOT_LOCK)

    def _file(self) -> File | None:
        if self._told(SELECT_APPLICATION)[1] != GOOD:
            return None
        self._select(CONTAINER)
        container = self._piece(0, CONTAINER_SIZE)
        if container[7:9] != FILE_BLOCK:
            raise Garbled
        file = File(
            number=container[9:11],
            room=int.from_bytes(container[11:13], "big") - HEAD,
            read_piece=min(PIECE, int.from_bytes(container[3:5], "big")),
            write_piece=min(PIECE, int.from_bytes(container[5:7], "big")),
            open=container[14] == 0,
        )
        if file.read_piece == 0 or file.write_piece == 0:
            raise Garbled
        return file

    def _told(self, command: bytes) -> tuple[bytes, int]:
        """What the tag answers; what its reader answers in its place means that the tag is leaving."""
        data, status = self._ask(command)
        if status == FAILED:
            raise TornAway
        return data, status

    def _select(self, file: bytes) -> None:
        if self._told(bytes.fromhex("00A4000C02") + file)[1] != GOOD:
            raise Garbled

    def _whole(self, length: int, piece: int) -> bytes:
        octets = b""
        while len(octets) < length:
            octets += self._piece(HEAD + len(octets), min(piece, length - len(octets)))
        return octets

    def _piece(self, at: int, length: int) -> bytes:
        data, status = self._told(bytes.fromhex("00B0") + at.to_bytes(2, "big") + bytes([length]))
        if status != GOOD or len(data) != length:
            raise Garbled
        return data

    def _put(self, at: int, octets: bytes) -> None:
        if self._told(bytes.fromhex("00D6") + at.to_bytes(2, "big") + bytes([len(octets)]) + octets)[1] != GOOD:
            raise Unwritable(LOCKED)
