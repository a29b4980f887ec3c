"""The tap, measured: to the scan, against the bare library's read of the same tag in the same run; and tortured."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from threading import Timer
from time import perf_counter, sleep
from typing import Any

import ndef
import nfc
import nfc.clf.pn532
import nfc.clf.transport

from kiosk.capture.tags.ndef import Text, read_message
from tests.capture.tags.cards import Held, Ntag, pages, until_empty, uri
from tests.capture.tags.chip import OnChip, Pn532
from tests.capture.tags.daemon import Daemon, missing, virtual_reader
from tests.capture.tags.listening import listening

TAPS = 15
Row = dict[str, Any]

ADDRESS = "https://kiosk.example/t/abc123?triggerSourceId=1"
SEEDS = [
    b"".join(ndef.message_encoder(records))
    for records in (
        [ndef.UriRecord(ADDRESS), ndef.TextRecord("Aloë", "nl")],
        [ndef.SmartposterRecord(ADDRESS, "Poster")],
        [ndef.Record("urn:nfc:ext:pers:member", "", b"M-1001"), ndef.Record("application/json", "1", b"{}")],
    )
]
TYPES = [b"U", b"T", b"Sp", b"Hs", b"Hr", b"ac", b"Sig", b"Di", b"pers:member"]


def fuzzed(count: int, seed: int = 1) -> Iterator[bytes]:
    """A third noise, a third good messages gone bad, a third well-formed records with noise in them."""
    chance = Random(seed)
    for turn in range(count):
        match turn % 3:
            case 0:
                yield chance.randbytes(chance.randint(0, 120))
            case 1:
                octets = bytearray(chance.choice(SEEDS))
                for _ in range(chance.randint(1, 3)):
                    octets[chance.randrange(len(octets))] = chance.randrange(256)
                yield bytes(octets[: chance.randint(1, len(octets) * 3)])
            case _:
                kind, payload = chance.choice(TYPES), chance.randbytes(chance.randint(0, 40))
                form = 0xD4 if b":" in kind else 0xD1
                yield bytes([form, len(kind), len(payload)]) + kind + payload


def torture(count: int = 20_000) -> dict[str, float]:
    """How many fuzzed messages were parsed, how many raised, how many held a text, and the slowest (ms)."""
    raised = texts = 0
    slowest = 0.0
    for octets in fuzzed(count):
        begun = perf_counter()
        try:
            texts += isinstance(read_message(octets), Text)
        except Exception:  # noqa: BLE001  that there is none is what is measured
            raised += 1
        slowest = max(slowest, perf_counter() - begun)
    return {"messages": count, "raised": raised, "texts": texts, "slowest_ms": round(slowest * 1000, 2)}


def rows() -> list[Row]:
    """All of them, the two sides of each measured in turn in this very run."""
    found = [*_through_nfcpy()]
    why = missing()
    found += [{"what": "tap, PC/SC", "skipped": why}] if why else [*_through_pcsc()]
    return [*found, {"what": "torture", **torture()}]


def _through_nfcpy() -> Iterator[Row]:
    with TemporaryDirectory() as folder:
        chip = Pn532(Path(folder) / "pn532")
        chip.plug()
        bare = [_bare_nfcpy(chip) for _ in range(TAPS)]
        taken, ours = _ours(str(chip.name), lambda text: _in_the_field(chip, text), TAPS)
        chip.pull()
    yield _row("tap to scan, PN532 with nfcpy's driver over a pty", ours, bare)
    yield {"what": "scans a minute, PN532", "ours": round(60 * TAPS / taken)}


def _through_pcsc() -> Iterator[Row]:
    with virtual_reader() as daemon:
        bare = [_bare_pcsc(daemon) for _ in range(TAPS)]
        until_empty()
        taken, ours = _ours("pcsc", lambda text: Held(_card(text), _turn(daemon, text)), TAPS)
    yield _row("tap to scan, virtual NTAG213 behind pcscd", ours, bare)
    yield {"what": "scans a minute, pcscd with two slots", "ours": round(60 * TAPS / taken)}


def _row(bench: str, ours: list[float], bare: list[float]) -> Row:
    mine, theirs = median(ours) * 1000, median(bare) * 1000
    return {"what": bench, "ours_ms": round(mine, 1), "bare_ms": round(theirs, 1), "ratio": round(mine / theirs, 2)}


def _ours(reader: str, tap: Callable[[str], Any], count: int) -> tuple[float, list[float]]:
    """How long all the taps took, one right after the other, and each from the tag's coming to the scan."""
    times = []
    with listening(reader) as heard:
        sleep(0.5)
        begun = perf_counter()
        for turn in range(count):
            with tap(f"{ADDRESS}&n={turn}"):
                came = perf_counter()
                assert heard.until(lambda it, turn=turn: len(it.scans) > turn)
                times.append(perf_counter() - came)
        return perf_counter() - begun, times


@contextmanager
def _in_the_field(chip: Pn532, text: str) -> Iterator[None]:
    chip.tag = OnChip(pages(uri(text)))
    yield
    chip.tag = None
    sleep(0.2)


def _card(text: str) -> Ntag:
    return Ntag(pages(uri(text)))


def _turn(daemon: Daemon, text: str) -> int:
    return daemon.port + int(text.rpartition("=")[2]) % 2


def _bare_nfcpy(chip: Pn532) -> float:
    """The library's own loop, at a tenth of a second instead of its usual half."""
    front = nfc.ContactlessFrontend()
    front.device = nfc.clf.pn532.init(nfc.clf.transport.TTY(str(chip.name)))
    front.device._path = str(chip.name)
    came: list[float] = []

    def come() -> None:
        chip.tag = OnChip(pages(uri(ADDRESS)))
        came.append(perf_counter())

    with closing(front):
        Timer(0.23, come).start()
        tag = front.connect(rdwr={"on-connect": lambda _: False, "targets": ["106A"], "interval": 0.1})
        assert tag.ndef.records[0].iri == ADDRESS
        taken = perf_counter() - came[0]
    chip.tag = None
    return taken


def _bare_pcsc(daemon: Daemon) -> float:
    """The calls of the PC/SC library and nothing else: wait for the card, connect, read its pages."""
    from smartcard import scard

    until_empty(0)
    _, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
    _, names = scard.SCardListReaders(context, [])
    _, states = scard.SCardGetStatusChange(context, 0, [(names[0], scard.SCARD_STATE_UNAWARE)])
    begun = perf_counter()
    with Held(_card(ADDRESS), daemon.port):
        while not states[0][1] & scard.SCARD_STATE_PRESENT:
            _, states = scard.SCardGetStatusChange(context, 5000, [(names[0], states[0][1])])
        _, card, _ = scard.SCardConnect(context, names[0], scard.SCARD_SHARE_SHARED, scard.SCARD_PROTOCOL_T1)
        octets = b"".join(_page(scard, card, page) for page in range(4, 20, 4))
        assert next(ndef.message_decoder(octets[2 : 2 + octets[1]])).iri == ADDRESS
        taken = perf_counter() - begun
        scard.SCardDisconnect(card, scard.SCARD_LEAVE_CARD)
    scard.SCardReleaseContext(context)
    return taken


def _page(scard: Any, card: object, page: int) -> bytes:
    _, answer = scard.SCardTransmit(card, scard.SCARD_PCI_T1, [0xFF, 0xB0, 0, page, 16])
    return bytes(answer[:-2])


def main() -> None:
    """`python -m tests.bench.tap`, or with `--torture 20000` only the fuzzed messages."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--torture", type=int, metavar="MESSAGES", help="parse so many fuzzed messages, and no more")
    count = asked.parse_args().torture
    found = [{"what": "torture", **torture(count)}] if count else rows()
    for row in found:
        print(json.dumps(row, ensure_ascii=False))
    sys.exit(any(row.get("raised") for row in found))


if __name__ == "__main__":
    main()
