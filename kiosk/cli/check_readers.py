"""What `kiosk check` says about display, cameras and tag readers."""

from collections.abc import Iterator

from kiosk.settings import Settings
from kiosk.watch.fitness import Finding, bad, good, warning


def display() -> Finding:
    """Whether a window could be shown."""
    from kiosk.app import has_display  # noqa: PLC0415 - imports Qt, which may be what is missing

    if has_display():
        return good("Display", "there")
    return warning("Display", "none in this session", "start kiosk run in a graphical session")


def cameras() -> Iterator[Finding]:
    """Every camera that is plugged in."""
    from kiosk.capture import devices  # noqa: PLC0415 - imports OpenCV, which may be what is missing

    found = devices.cameras()
    if not found:
        fix = "plug one in; if it is, add this user to the group video: usermod -aG video $USER"
        yield warning("Cameras", "no /dev/video* here", fix)
    for camera in found:
        what = f"Camera {camera.path}"
        yield (
            good(what, camera.said)
            if camera.works
            else bad(
                what, camera.said, "unplug it, or close what uses it; if it is not allowed: usermod -aG video $USER"
            )
        )


def tag_readers(settings: Settings) -> Iterator[Finding]:
    """Only where one is wanted: most venues have none."""
    if settings.nfc.reader == "none":
        return
    from kiosk.capture.tags.fitness import facts  # noqa: PLC0415 - looks for readers that most venues do not have

    for fact in facts(settings.nfc.reader):
        yield good(fact.what, fact.said) if fact.good else bad(fact.what, fact.said, fact.fix)
