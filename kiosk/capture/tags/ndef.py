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
#: Of a tag's own number, and of no message that anybody may write on a tag.
NUMBER = "uid:"
#: In the first byte of a record: the last one, a piece of one, short lengths, a name, and of what kind its type is.
LAST, CHUNKED, SHORT, NAMED, KIND, UNCHANGED = 0x40, 0x20, 0x10, 0x08, 0x07, 0x06
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
    text = min(found, key=lambda one: one[0])[1]
    return Unread.FOREIGN if text.startswith(NUMBER) else Text(text)


def _decoded(octets: bytes) -> Iterator[ndef.Record]:
    """The records; a piece of one must not pass for the whole, as the library lets it."""
    if any(flags & CHUNKED or flags & KIND == UNCHANGED for flags in _flags(octets)):
        raise ValueError("a record in pieces")
    return ndef.message_decoder(octets, "relax", KNOWN)  # type: ignore[no-any-return]


def _flags(octets: bytes) -> Iterator[int]:
    """The first byte of each record."""
    at = 0
    while at < len(octets):
        flags = octets[at]
        yield flags
        is_short, has_name = bool(flags & SHORT), bool(flags & NAMED)
        head = octets[at : at + (3 if is_short else 6) + has_name]
        size = int.from_bytes(head[2 : 3 if is_short else 6], "big")
        at += len(head) + size + sum(head[1:2]) + (sum(head[-1:]) if has_name else 0)
        if flags & LAST:
            return


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
