"""What both kinds of reader offer: a tag that is held to it, its memory, and a light."""

from typing import Protocol


class TornAway(Exception):
    """The tag left the field before it had answered."""


class Garbled(Exception):
    """What the tag says about its own memory makes no sense."""


class Unwritable(Exception):
    """The tag cannot take what it was given; the text is a sentence for the staff."""


class Tag(Protocol):
    """A tag that is held to a reader now. Whatever is asked of it may raise TornAway, or Unready from its reader."""

    @property
    def uid(self) -> bytes:
        """Its number; a phone makes up a new one for every tap."""

    def read(self) -> bytes | None:
        """Its NDEF message as it stands on the tag now; None for a tag that has no room for one. Raises Garbled."""

    def write(self, octets: bytes) -> None:
        """Put a message in the place of the one before. Raises Unwritable."""

    def lock(self) -> None:
        """Make the message unchangeable, for ever. Raises Unwritable."""

    def is_there(self) -> bool:
        """Whether it is still held to the reader; never raises TornAway."""


class Reader(Protocol):
    """One session with a reader. Raises Unready when the reader is gone."""

    def next_tag(self) -> Tag | None:
        """A tag that has come, once for as long as it stays; None if none came within a quarter of a second or so."""

    def holds(self) -> bool:
        """Whether a tag was held to it when it last looked."""

    def verdict(self, *, good: bool) -> None:
        """Light and sound, where the reader has them; not having them is no trouble."""

    def close(self) -> None:
        """Let go of the reader; never raises."""


NO_ROOM = "This tag has no room for a code: use an NTAG213 or a larger one."
TOO_SMALL = "This code does not fit on this tag: use a larger one, such as an NTAG215."
LOCKED = "This tag is locked and cannot be changed: take a fresh one."
CANNOT_LOCK = "This kind of tag cannot be locked here; the code on it was written and is right."
