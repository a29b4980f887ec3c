"""Writing tags: a code put on a tag, read back, and locked if wished."""

import re
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from time import monotonic

import ndef  # type: ignore[import-untyped]

from kiosk.capture.tags.choosing import choose, open_reader
from kiosk.capture.tags.ndef import Text, read_message
from kiosk.capture.tags.port import Garbled, Reader, Tag, TornAway, Unwritable

#: What begins like an address (https:, pers:, mailto:) becomes one; the rest is a text.
SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")

NO_TAG = "No tag came: hold one to the reader."
TORN = "The tag was taken away too soon: hold the same one to the reader again."
DIFFERENT = "The tag does not hold what was written: throw it away and take another."


@dataclass(frozen=True, slots=True)
class Written:
    """A tag that says what it should, as it was read back from it."""

    uid: str
    octets: int
    locked: bool


@dataclass(frozen=True, slots=True)
class Refused:
    """A tag that was not written, or not as wished."""

    said: str


def message_of(text: str) -> bytes:
    """The message for a code: an address, which any phone understands too, or a text without a language of its own."""
    record = ndef.UriRecord(text) if SCHEME.fullmatch(text) else ndef.TextRecord(text, "en")
    return b"".join(ndef.message_encoder([record]))


class Writer:
    """Writes tag after tag with one reader."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._written: bytes | None = None  #: the number of the tag before
        self._came: Tag | None = None  #: a tag that came while the one before was taken away

    def write(self, text: str, *, lock: bool = False, patience: float = 30.0) -> Written | Refused:
        """Wait for the next tag and write it. Raises Unready if the reader goes away."""
        tag = self._await(patience)
        if tag is None:
            return Refused(NO_TAG)
        try:
            self._written = tag.uid
            return _write(tag, text, lock=lock)
        except Unwritable as refusal:
            return Refused(str(refusal))
        except TornAway:
            return Refused(TORN)

    def await_removal(self, patience: float = 30.0) -> bool:
        """Wait until the tag is gone or another one is there, so that a batch goes on with it; False if it stays."""
        deadline = monotonic() + patience
        while self._reader.holds() and monotonic() < deadline:
            tag = self._reader.next_tag()
            if tag is not None and self._is_another(tag):
                self._came = tag
                return True
        return not self._reader.holds()

    def _is_another(self, tag: Tag) -> bool:
        """A tag that flickered is not the next one: it would get the next one's code."""
        try:
            return tag.uid != self._written
        except TornAway:
            return False

    def _await(self, patience: float) -> Tag | None:
        deadline = monotonic() + patience
        tag, self._came = self._came, None
        while tag is None and monotonic() < deadline:
            tag = self._reader.next_tag()
        return tag


@contextmanager
def writer(reader: str) -> Iterator[Writer]:
    """A writer on a reader named as in the settings. Raises Unready."""
    with closing(open_reader(choose(reader).reader)) as session:
        yield Writer(session)


def _write(tag: Tag, text: str, *, lock: bool) -> Written | Refused:
    octets = message_of(text)
    tag.write(octets)
    if not _holds(tag, octets, text):
        return Refused(DIFFERENT)
    if lock:
        tag.lock()
    return Written(tag.uid.hex().upper(), len(octets), lock)


def _holds(tag: Tag, octets: bytes, text: str) -> bool:
    """Read it back as the terminal will."""
    try:
        found = tag.read()
    except Garbled:
        return False
    return found == octets and read_message(octets) == Text(text)
