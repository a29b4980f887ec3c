"""What the NDEF message of a tag says: the text of a scan, or in plain words why there is none."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

import ndef  # type: ignore[import-untyped]

#: No tag of ours comes near; whatever is longer is not read at all (bytes).
LONGEST = 8 * 1024
#: A poster may hold a poster; deeper than this nobody means well.
DEEPEST = 3

URI, TEXT, POSTER = "urn:nfc:wkt:U", "urn:nfc:wkt:T", "urn:nfc:wkt:Sp"
#: External types of ours: `pers:member` and `pers:source`, whose payload is the id alone.
OURS = "urn:nfc:ext:pers:"
#: The library decodes only what cannot hold other records, so that the depth is ours to bound.
KNOWN = {URI: ndef.uri.UriRecord, TEXT: ndef.text.TextRecord}


class Unread(StrEnum):
    """Why a message gives no text; the value is the sentence for whoever holds the tag."""

    EMPTY = "This tag is empty."
    FOREIGN = "This tag holds something this terminal does not read."
    BROKEN = "This tag cannot be read: what is written on it is damaged."
    TOO_LONG = "This tag cannot be read: it holds far too much."


@dataclass(frozen=True, slots=True)
class Text:
    """What the tag says."""

    text: str = field(repr=False)  #: may name a person


def read_message(octets: bytes) -> Text | Unread:
    """The text of a message: our own types first, then an address, then a mere text. Never raises."""
    if len(octets) > LONGEST:
        return Unread.TOO_LONG
    try:
        found = [(rank, text) for rank, text in _records(octets, 0) if text]
        blank = not found and not any(record.data for record in _decoded(octets))
    except (ndef.DecodeError, ValueError, OverflowError):
        return Unread.BROKEN
    if not found:
        return Unread.EMPTY if blank else Unread.FOREIGN
    return Text(min(found, key=lambda one: one[0])[1])


def _decoded(octets: bytes) -> Iterator[ndef.Record]:
    return ndef.message_decoder(octets, "relax", KNOWN)  # type: ignore[no-any-return]


def _records(octets: bytes, depth: int) -> Iterator[tuple[int, str]]:
    """Every text in a message, each with its rank; the smallest rank wins, then the first."""
    if depth > DEEPEST:
        raise ValueError("records within records within records")
    for record in _decoded(octets):
        if record.type.startswith(OURS):
            yield 0, f"pers:{record.type.removeprefix(OURS)}:{bytes(record.data).decode('utf-8')}"
        elif record.type == URI:
            yield 1, record.iri
        elif record.type == POSTER:
            # The title of a poster is for the poster's reader, not for us.
            yield from ((rank, text) for rank, text in _records(record.data, depth + 1) if rank < 2)  # noqa: PLR2004
        elif record.type == TEXT:
            yield 2, record.text
