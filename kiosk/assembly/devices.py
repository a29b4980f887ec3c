"""The devices: cameras, tag readers and scanners, told to tell the terminal."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

from kiosk.assembly.plans import camera_name, ourselves
from kiosk.capture.eye import Eye, EyeSettings
from kiosk.capture.region import Region
from kiosk.capture.scanners.serial import SerialScanner, SerialSettings
from kiosk.capture.tags.ndef import Unread
from kiosk.capture.tags.reader import HOLD, RANDOM, TagReader, TagSettings
from kiosk.domain.events import Event, Found, Hinted, Lost, Scanned
from kiosk.domain.scan import Frame
from kiosk.domain.screens import Foreign
from kiosk.settings import CameraTable, NfcTable, ScannerTable, Settings

Tell = Callable[[Event], None]


class Lamps:
    """Light and sound of the tag readers, by name; a reader without any has nothing to show."""

    def __init__(self) -> None:
        self._readers: dict[str, TagReader] = {}

    def add(self, device: object) -> None:
        """A device that has begun."""
        if isinstance(device, TagReader):
            self._readers[device.name] = device

    def __call__(self, reader: str, good: bool) -> None:  # noqa: FBT001 - the terminal's word
        """Has the reader show what became of its tag, without waiting for it."""
        if reader in self._readers:
            self._readers[reader].verdict(good=good)


def devices_of(
    settings: Settings, tell: Tell, *, preview: Callable[[Frame], None], ended: Callable[[str], None]
) -> Iterator[AbstractContextManager[object]]:
    """Every device of the settings, ready to be entered."""
    for camera in settings.cameras:
        yield _eye(camera, tell, preview, ended)
    for scanner in settings.scanners:
        yield _scanner(scanner, tell)
    if settings.nfc.reader != "none":
        yield _tag_reader(settings.nfc, tell)


def _scanner(table: ScannerTable, tell: Tell) -> SerialScanner:
    return SerialScanner(
        SerialSettings(table.port, table.name, table.baud, table.prefix, table.suffix),
        report=lambda scan: tell(Scanned(scan)),
        lost=lambda device, why: tell(Lost(device, why)),
        found=lambda device: tell(Found(device)),
    )


#: What a tag reader says about a tag, as what a visitor is told; all else is a tag that is not ours.
_HINTS = {
    HOLD: Foreign.TORN,
    RANDOM: Foreign.RANDOM,
    Unread.EMPTY: Foreign.EMPTY,
    Unread.BROKEN: Foreign.DAMAGED,
    Unread.TOO_LONG: Foreign.TOO_LONG,
}


def _tag_reader(table: NfcTable, tell: Tell) -> TagReader:
    return TagReader(
        TagSettings(table.reader, table.name, table.uid_is_identity),
        report=lambda scan: tell(Scanned(scan)),
        lost=lambda device, why: tell(Lost(device, why)),
        found=lambda device: tell(Found(device)),
        hint=lambda said: tell(Hinted(_HINTS.get(said, Foreign.UNKNOWN), table.name)),
    )


def eye_settings(table: CameraTable) -> EyeSettings:
    """A camera's table as its eye understands it."""
    return EyeSettings(
        source=table.source,
        name=camera_name(table),
        width=table.width,
        height=table.height,
        fps=table.fps,
        exposure=table.exposure,
        gain=table.gain,
        mirror=table.mirror,
        rotate=table.rotate,
        formats=table.formats,
        region=Region(*table.region),
        frozen_after=table.frozen_seconds,
        loop=table.loop,
    )


def _eye(table: CameraTable, tell: Tell, preview: Callable[[Frame], None], ended: Callable[[str], None]) -> Eye:
    name = camera_name(table)
    return Eye(
        eye_settings(table),
        report=lambda scan: tell(Scanned(scan)),
        preview=preview,
        lost=lambda device, why: tell(Lost(device, why)),
        found=lambda device: tell(Found(device)),
        ended=lambda: ended(name),
        decoder_command=ourselves("decode"),
    )
