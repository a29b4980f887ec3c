"""What `kiosk check` says about cameras: those plugged in and those of the config, with a still of each to look at."""

import re
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.settings import Settings
from kiosk.watch.fitness import Finding, bad, good, warning

if TYPE_CHECKING:
    from cv2.typing import MatLike

    from kiosk.capture.devices import Device

PLUG = "plug one in; if it is, add this user to the group video: usermod -aG video $USER"
FREE = "unplug it, or close what uses it; if it is not allowed: usermod -aG video $USER"
CONNECT = "see cameras.source in the config, its cable, and whether something else uses it"


def plugged_in() -> Iterator[Finding]:
    """Every camera of this machine."""
    from kiosk.capture import devices  # noqa: PLC0415 - imports OpenCV, which may be what is missing

    found = devices.cameras()
    if not found:
        yield warning("Cameras", "no /dev/video* here", PLUG)
    for device in found:
        yield _told(f"Camera {device.source}", device, FREE)


def configured(settings: Settings) -> Iterator[Finding]:
    """Every camera of the config, set as the terminal would set it."""
    from kiosk.assembly.cameras import eye_settings  # noqa: PLC0415 - imports OpenCV, which may be what is missing
    from kiosk.capture.devices import looked  # noqa: PLC0415

    for table in settings.cameras:
        asked = eye_settings(table)
        device = looked(asked.source, asked.wish, asked.rotate)
        what = f"Configured: {asked.name}"
        yield _told(what, device, CONNECT)
        for refused in device.refused:
            yield warning(what, refused, "change it in the config")


def _told(what: str, device: "Device", fix: str) -> Finding:
    if device.still is None:
        return bad(what, device.said, fix)
    return good(what, f"{device.said}; a still: {_kept(what, device.still)}")


def _kept(what: str, still: "MatLike") -> Path:
    import cv2  # noqa: PLC0415

    path = _folder() / f"{re.sub('[^A-Za-z0-9]+', '-', what).strip('-').lower()}.jpg"
    cv2.imwrite(str(path), still)
    return path


@cache
def _folder() -> Path:
    """Only this user may look into it: somebody may stand before the camera."""
    return Path(tempfile.mkdtemp(prefix="kiosk-check-"))
