"""Cards of ours for the virtual PC/SC reader: an NTAG213 behind the reader's page commands, and a Type 4 tag."""

import socket
import struct
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Thread
from time import sleep
from typing import Protocol, Self

import ndef

with suppress(ImportError):  # without it no test gets as far as a virtual reader
    from smartcard import scard

UID = bytes.fromhex("04A1B2C3D4E5F6")
GOOD, WRONG = b"\x90\x00", b"\x63\x00"


def uri(text: str) -> bytes:
    return b"".join(ndef.message_encoder([ndef.UriRecord(text)]))


def pages(message: bytes, *, uid: bytes = UID, head: bytes = b"", area: int = 0x12, locked: bool = False) -> bytearray:
    """The memory of an NTAG: number, lock bits, capability container, data area, and five pages behind it."""
    memory = bytearray(16 + area * 8 + 20)
    memory[0:3], memory[4:8] = uid[:3], uid[3:7]
    memory[12:16] = bytes([0xE1, 0x10, area, 0x0F if locked else 0])
    size = bytes([len(message)]) if len(message) < 255 else b"\xff" + struct.pack(">H", len(message))
    block = head + b"\x03" + size + message + b"\xfe"
    memory[16 : 16 + len(block)] = block
    return memory[: 16 + area * 8 + 20]


class Card(Protocol):
    atr: bytes

    def answer(self, command: bytes) -> bytes: ...


@dataclass
class Ntag:
    """Lock bits are honoured as far as a test needs: pages 4 and up, when the static ones are all set."""

    memory: bytearray
    uid: bytes = UID
    atr: bytes = bytes.fromhex("3B8F8001804F0CA0000003060300030000000068")
    asked: list[bytes] = field(default_factory=list)

    def answer(self, command: bytes) -> bytes:
        self.asked.append(command)
        page, count = command[2] << 8 | command[3], command[4]
        match command[:2]:
            case b"\xff\xca":
                return self.uid + GOOD
            case b"\xff\x00":
                return GOOD
            case b"\xff\xb0" if page * 4 < len(self.memory):
                return bytes((self.memory * 2)[page * 4 : page * 4 + count]) + GOOD
            case b"\xff\xd6" if page * 4 < len(self.memory):
                return self.write(page, command[5 : 5 + count])
        return WRONG

    def write(self, page: int, octets: bytes) -> bytes:
        if page >= 4 and page < 0x28 and self.memory[10:12] == b"\xff\xff":
            return WRONG
        # Lock bits and the capability container can only be set, never cleared.
        kept = self.memory[page * 4 : page * 4 + 4] if page in {2, 3, 0x28} else bytes(4)
        self.memory[page * 4 : page * 4 + 4] = bytes(new | old for new, old in zip(octets, kept, strict=True))
        return GOOD


@dataclass
class Leaving(Ntag):
    """On its way out after some readings: the reader still knows its number, and calls every page wrong."""

    stays_for: int = 0
    reads: int = 0

    def answer(self, command: bytes) -> bytes:
        self.reads += command[:2] == b"\xff\xb0"
        match command[:2]:
            case b"\xff\xb0" if self.reads > self.stays_for:
                return WRONG
            case b"\xff\xd6" if self.reads >= self.stays_for:
                return WRONG
        return super().answer(command)


@dataclass
class Type4:
    message: bytes
    uid: bytes = UID
    room: int = 0x400
    access: int = 0
    length: int | None = None  #: what it says it holds, if that is a lie
    piece: int = 0x3B
    atr: bytes = bytes.fromhex("3B8180018080")
    selected: bytes = b""
    asked: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        told = len(self.message) if self.length is None else self.length
        self.file = bytearray((struct.pack(">H", told) + self.message).ljust(self.room, b"\0"))

    def answer(self, command: bytes) -> bytes:
        self.asked.append(command)
        at, count = command[2] << 8 | command[3], command[4]
        match command[:2]:
            case b"\xff\xca":
                return self.uid + GOOD
            case b"\x00\xa4" if command[2] == 4:
                return GOOD if command[5:12] == bytes.fromhex("D2760000850101") else b"\x6a\x82"
            case b"\x00\xa4":
                self.selected = command[5:7]
                return GOOD
            case b"\x00\xb0":
                return bytes(self.content()[at : at + count]) + GOOD
            case b"\x00\xd6" if self.access == 0:
                self.file[at : at + count] = command[5 : 5 + count]
                return GOOD
        return b"\x6d\x00"

    def content(self) -> bytes:
        if self.selected == b"\xe1\x03":
            limits = struct.pack(">HH", self.piece, self.piece)
            return b"\x00\x0f\x20" + limits + b"\x04\x06\xe1\x04" + struct.pack(">HBB", self.room, 0, self.access)
        return bytes(self.file)


def until_empty(slot: int | None = None) -> None:
    """The daemon looks after its virtual reader every 400 ms; a card pushed in sooner would pass for the one before."""
    code, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
    if code == 0:
        while _any_card(context, slot):
            sleep(0.02)
        scard.SCardReleaseContext(context)


def _any_card(context: object, slot: int | None) -> bool:
    _, names = scard.SCardListReaders(context, [])
    asked = [name for name in names if slot is None or name.endswith(f" 0{slot}")]
    _, states = scard.SCardGetStatusChange(context, 0, [(name, scard.SCARD_STATE_UNAWARE) for name in asked])
    return any(state & scard.SCARD_STATE_PRESENT for _, state, _ in states)


class Held:
    """A card held to the virtual reader for as long as the `with` block lasts; it may leave after some commands."""

    def __init__(self, card: Card, port: int, *, leaves_after: int | None = None) -> None:
        until_empty(port % 2)
        self._card, self._left = card, leaves_after
        self._line = socket.create_connection(("127.0.0.1", port))
        self._line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._thread = Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._line.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)
        self._line.close()

    def _take(self, size: int) -> bytes:
        octets = b""
        while len(octets) < size:
            # Without this the daemon's two writes for each command cost 40 ms: it waits for our acknowledgement.
            self._line.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
            more = self._line.recv(size - len(octets))
            if not more:
                raise ConnectionError
            octets += more
        return octets

    def _serve(self) -> None:
        with suppress(OSError):
            while (octets := self._answer(self._take(int.from_bytes(self._take(2), "big")))) is not None:
                if octets:
                    self._line.sendall(struct.pack(">H", len(octets)) + octets)
            self._line.shutdown(socket.SHUT_RDWR)

    def _answer(self, command: bytes) -> bytes | None:
        """Empty for power and reset, which nobody answers; None when the card leaves."""
        if len(command) == 1:
            return self._card.atr if command[0] == 4 else b""
        if self._left is not None:
            self._left -= 1
            if self._left < 0:
                return None
        return self._card.answer(command)
