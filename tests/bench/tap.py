"""The tap, measured: to the scan, against the bare library's read of the same tag in the same run; and tortured."""

import argparse
import json
from collections.abc import Iterator
from random import Random
from statistics import median
from time import perf_counter

import ndef

from kiosk.capture.tags.ndef import Text, read_message

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
                for _ in range(chance.randint(1, 6)):
                    octets[chance.randrange(len(octets))] = chance.randrange(256)
                yield bytes(octets[: chance.randint(1, len(octets))])
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
