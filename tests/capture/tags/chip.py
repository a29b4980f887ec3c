"""A PN532 chip at the other end of a pseudo-terminal, so that nfcpy's real driver has somebody to talk to."""

import os
import pty
import tty
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread

ACK = bytes.fromhex("0000ff00ff00")
START = b"\x00\x00\xff"


def checked(octets: bytes) -> bytes:
    """With the checksum of ISO 14443 behind it."""
    total = 0x6363
    for octet in octets:
        mixed = octet ^ (total & 0xFF)
        mixed ^= (mixed << 4) & 0xFF
        total = (total >> 8) ^ (mixed << 8) ^ (mixed << 3) ^ (mixed >> 4)
    return octets + (total & 0xFFFF).to_bytes(2, "little")


def _size(length: int) -> bytes:
    if length < 255:
        return bytes([length, -length & 255])
    high, low = divmod(length, 256)
    return bytes([255, 255, high, low, -(high + low) & 255])


@dataclass
class OnChip:
    """A Type 2 tag in the chip's field."""

    memory: bytearray
    uid: bytes = bytes.fromhex("02A1B2C3D4E5F6")

    def answer(self, command: bytes) -> bytes | None:
        match command[0]:
            case 0x30 if command[1] * 4 < len(self.memory):
                return checked(bytes((self.memory * 2)[command[1] * 4 :][:16]))
            case 0x60 if self.uid[0] == 0x04:
                return checked(bytes.fromhex("0004040201000F03"))
            case 0xA2:
                self.memory[command[1] * 4 : command[1] * 4 + 4] = command[2:6]
                return b"\x0a"
        return None


@dataclass
class Pn532:
    """Plugged in under a name that stays the same, as /dev/serial/by-id does it."""

    name: Path
    tag: OnChip | None = None
    pulls_after: int | None = None  #: the plug is pulled after so many commands to a tag
    leaves_after: int | None = None  #: the tag leaves after so many
    ends: list[int] = field(default_factory=list)

    def plug(self) -> None:
        chip, line = pty.openpty()
        tty.setraw(chip)
        tty.setraw(line)
        self.ends = [chip, line]
        fresh = self.name.with_suffix(".fresh")
        fresh.symlink_to(os.ttyname(line))
        fresh.rename(self.name)
        Thread(target=self._serve, args=(chip,), daemon=True).start()

    def pull(self) -> None:
        self.name.unlink(missing_ok=True)
        # Taken at once: as soon as they are closed the next plug may be in, with ends of its own.
        ends, self.ends = self.ends, []
        for end in reversed(ends):
            os.close(end)

    def _serve(self, chip: int) -> None:
        rest = b""
        with suppress(OSError):
            while True:
                rest = self._frames(chip, rest + os.read(chip, 512))

    def _frames(self, chip: int, octets: bytes) -> bytes:
        while (at := octets.find(START)) >= 0 and len(octets) >= at + 6:
            size, begins = octets[at + 3], at + 5
            if size == 0:
                octets = octets[at + 6 :]
                continue
            if octets[at + 3 : at + 5] == b"\xff\xff":
                size, begins = int.from_bytes(octets[at + 5 : at + 7], "big"), at + 8
            if len(octets) < begins + size + 2:
                break
            frame, octets = octets[begins : begins + size], octets[begins + size + 2 :]
            self._reply(chip, frame[1], frame[2:])
        return octets

    def _reply(self, chip: int, code: int, data: bytes) -> None:
        answer = self._answer(code, data)
        os.write(chip, ACK)
        body = b"\xd5" + bytes([code + 1]) + answer
        os.write(chip, START + _size(len(body)) + body + bytes([-sum(body) & 255, 0]))

    def _answer(self, code: int, data: bytes) -> bytes:
        match code:
            case 0x00:
                return data if data[:1] == b"\x00" else b"\x00"
            case 0x02:
                return bytes.fromhex("32010607")
            case 0x06:
                return bytes([0 if self.tag else 0x26]) * (len(data) // 2)
            case 0x4A if data[1] == 0 and self.tag:
                return b"\x01\x01\x00\x44\x00" + bytes([len(self.tag.uid)]) + self.tag.uid
            case 0x42:
                return self._through_the_air(data)
            case 0x4A | 0x16:
                return b"\x00"
        return b""

    def _through_the_air(self, data: bytes) -> bytes:
        if self._spent("pulls_after"):
            self.pull()
            # This thread ends here: the next plug may get the same numbers for its files.
            raise BrokenPipeError
        if self._spent("leaves_after"):
            self.tag = None
        answer = self.tag.answer(data) if self.tag else None
        return b"\x01" if answer is None else b"\x00" + answer

    def _spent(self, counter: str) -> bool:
        left = getattr(self, counter)
        if left is None:
            return False
        setattr(self, counter, None if left == 0 else left - 1)
        return left == 0
