"""A scanner's table of the settings, as a scanner that tells the terminal."""

from collections.abc import Callable

from kiosk.capture.scanners.serial import SerialScanner, SerialSettings
from kiosk.domain.events import Event, Found, Lost, Scanned
from kiosk.settings import ScannerTable


def scanner_of(table: ScannerTable, tell: Callable[[Event], None]) -> SerialScanner:
    """Ready to be entered."""
    return SerialScanner(
        SerialSettings(table.port, table.name, table.baud, table.prefix, table.suffix),
        report=lambda scan: tell(Scanned(scan)),
        lost=lambda device, why: tell(Lost(device, why)),
        found=lambda device: tell(Found(device)),
    )
