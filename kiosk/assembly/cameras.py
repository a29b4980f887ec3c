"""A camera's table of the settings, as an eye that tells the terminal."""

from collections.abc import Callable

from kiosk.assembly.plans import ourselves
from kiosk.capture.eye import Eye, EyeSettings
from kiosk.capture.region import Region
from kiosk.domain.events import Event, Found, Lost, Scanned
from kiosk.domain.scan import Frame
from kiosk.settings import CameraTable


def eye_settings(table: CameraTable) -> EyeSettings:
    """A camera's table as its eye understands it."""
    return EyeSettings(
        source=table.source,
        name=table.called,
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


def eye_of(
    table: CameraTable, tell: Callable[[Event], None], preview: Callable[[Frame], None], ended: Callable[[str], None]
) -> Eye:
    """Ready to be entered."""
    name = table.called
    return Eye(
        eye_settings(table),
        report=lambda scan: tell(Scanned(scan)),
        preview=preview,
        lost=lambda device, why: tell(Lost(device, why)),
        found=lambda device: tell(Found(device)),
        ended=lambda: ended(name),
        decoder_command=ourselves("decode"),
    )
