"""A tag in another process, on nfcpy's own simulated air; told its port, kind and text on the command line."""

import os
import signal
import sys
from contextlib import suppress
from struct import pack

import nfc
import nfc.clf
import nfc.tag

from tests.capture.tags.cards import pages, uri

#: A number that does not begin with 04 spares the questions nfcpy asks NXP's chips, and a second of simulated air.
UIDS = {"phone": bytes.fromhex("08112233"), "other": bytes.fromhex("02A1B2C3D4E5F6")}


def ntag(air: nfc.ContactlessFrontend, memory: bytearray, uid: bytes, leaves_after: int) -> None:
    """A tag goes mute at a command it does not know, and is woken by the reader's next field."""
    while leaves_after:
        target = nfc.clf.LocalTarget("106A", sens_res=b"\x44\x00", sdd_res=bytearray(uid), sel_res=b"\x00")
        found = air.listen(target, timeout=60)
        command = found and found.tt2_cmd
        with suppress(nfc.clf.CommunicationError):
            while command and leaves_after:
                leaves_after -= 1
                command = air.exchange(_answer(memory, bytes(command)), timeout=5)


def _answer(memory: bytearray, command: bytes) -> bytes:
    match command[0]:
        case 0x30 if command[1] * 4 < len(memory):
            return bytes((memory * 2)[command[1] * 4 :][:16])
        case 0xA2 if command[1] >= 4:
            memory[command[1] * 4 : command[1] * 4 + 4] = command[2:6]
            return b"\x0a"
    return b"\x00"


def felica(air: nfc.ContactlessFrontend, message: bytes) -> None:
    """A Type 3 tag: one block that tells of the message, and the message in blocks behind it."""
    attributes = pack(">BBBHxxxxBB", 0x10, 12, 8, 13, 0, 1) + len(message).to_bytes(3, "big")
    memory = (attributes + pack(">H", sum(attributes)) + message).ljust(16 * 14, b"\0")

    def started(target: nfc.clf.LocalTarget) -> nfc.clf.LocalTarget:
        target.sensf_res, target.brty = bytearray.fromhex("0102FE010203040506FFFFFFFFFFFFFFFF12FC"), "212F"
        return target

    def connected(tag: nfc.tag.TagEmulation) -> bool:
        tag.add_service(0x000B, lambda number, *_: memory[number * 16 : number * 16 + 16] or None, lambda *_: False)
        return True

    while air.connect(card={"on-startup": started, "on-connect": connected}):
        pass


def main(port: str, kind: str, text: str, leaves_after: str = "-1", dies: str = "") -> None:
    air = nfc.ContactlessFrontend(f"udp:127.0.0.1:{port}")
    if kind == "felica":
        felica(air, uri(text))
    elif kind == "lying":
        ntag(air, pages(b"", head=b"\x03\xff\xff\xf0"), UIDS["other"], -1)
    else:
        ntag(air, pages(uri(text) if text else b""), UIDS[kind], int(leaves_after))
    if dies:
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(*sys.argv[1:])
