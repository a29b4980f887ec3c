"""Vouching: a scan that carries a genuine tag's message is checked with our keys before anybody hears of it."""

from dataclasses import dataclass, replace

from kiosk.capture.tags.genuine import Forged, Genuine, NotSun, SunKeys, judge
from kiosk.domain.events import Event, Hinted, Scanned
from kiosk.domain.scan import Medium, Scan, Tap
from kiosk.domain.screens import Foreign
from kiosk.domain.sun import USUAL, SunNames


@dataclass(frozen=True, slots=True)
class Voucher:
    """Our keys, and whether tags without a message count at all."""

    keys: SunKeys
    names: SunNames = USUAL
    required: bool = False  #: of tags; a code on paper or glass has no message

    def __call__(self, event: Event) -> Event:
        """The event, or in the place of a scan that lies a word about it."""
        match event:
            case Scanned(scan):
                return self._vouched(scan)
        return event

    def _vouched(self, scan: Scan) -> Event:
        """By whatever reader it came: a message that was copied into a QR code is used up as well."""
        match judge(scan.text, self.keys, self.names):
            case Genuine(uid, counter):
                return Scanned(replace(scan, tap=Tap(uid.hex().upper(), counter)))
            case Forged():
                return Hinted(Foreign.FORGED, scan.reader)
            case NotSun():
                missing = self.required and scan.medium is Medium.NFC_TAG
                return Hinted(Foreign.FORGED, scan.reader) if missing else Scanned(scan)
