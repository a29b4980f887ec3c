"""The tag reader's table of the settings, as a reader that tells the terminal."""

from collections.abc import Callable

from kiosk.capture.tags.ndef import Unread
from kiosk.capture.tags.reader import HOLD, RANDOM, TagReader, TagSettings
from kiosk.domain.events import Event, Found, Hinted, Lost, Scanned
from kiosk.domain.screens import Foreign
from kiosk.settings import NfcTable

#: What a tag reader says about a tag, as what a visitor is told; all else is a tag that is not ours.
_HINTS = {
    HOLD: Foreign.TORN,
    RANDOM: Foreign.RANDOM,
    Unread.EMPTY: Foreign.EMPTY,
    Unread.BROKEN: Foreign.DAMAGED,
    Unread.TOO_LONG: Foreign.TOO_LONG,
}


def tag_reader_of(table: NfcTable, tell: Callable[[Event], None]) -> TagReader:
    """Ready to be entered."""
    return TagReader(
        TagSettings(table.reader, table.name, table.uid_is_identity),
        report=lambda scan: tell(Scanned(scan)),
        lost=lambda device, why: tell(Lost(device, why)),
        found=lambda device: tell(Found(device)),
        hint=lambda said: tell(Hinted(_HINTS.get(said, Foreign.UNKNOWN), table.name)),
    )
