"""Which reader is meant: what the settings say, or with “auto” what is there, and why."""

from dataclasses import dataclass

from kiosk.capture.tags import pcsc, usb
from kiosk.capture.tags.keeping import Unready
from kiosk.capture.tags.pcsc import PcscReader
from kiosk.capture.tags.port import Reader
from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice

AUTO, PCSC, USB = "auto", "pcsc", "usb"
NONE = QT_TRANSLATE_NOOP("Staff", "No NFC reader was found: none on USB that works without PC/SC, and with it: %1")


@dataclass(frozen=True, slots=True)
class Choice:
    """A reader as the settings write it, and the reason for it in one sentence."""

    reader: str
    why: str


def choose(wanted: str) -> Choice:
    """PC/SC before nfcpy: where its service knows a reader, nobody else gets at it. Raises Unready."""
    if wanted != AUTO:
        return Choice(wanted, "The settings say so.")
    try:
        known = pcsc.names()
        said: str = pcsc.NOBODY
    except Unready as unready:
        known, said = [], str(unready)
    if known:
        return Choice(PCSC, f"PC/SC knows the reader {known[0]}.")
    for reader in usb.plugged():
        if reader.by_nfcpy:
            return Choice(USB, f"The {reader.name} is on USB, and PC/SC does not know it: {said}")
    raise Unready(Notice(NONE, (said,)))


def open_reader(reader: str) -> Reader:
    """A session with it. Raises Unready."""
    kind, _, pattern = reader.partition(":")
    if kind == PCSC:
        return PcscReader(pattern)
    from kiosk.capture.tags.nfcpy import NfcpyReader  # noqa: PLC0415 - a large library, and PC/SC does without

    return NfcpyReader(reader)
