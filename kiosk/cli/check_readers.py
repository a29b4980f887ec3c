"""What `kiosk check` says about display and tag readers."""

from collections.abc import Iterator

from kiosk.settings import Misconfigured, Settings
from kiosk.watch.fitness import Finding, bad, good, warning


def display() -> Finding:
    """Whether a window could be shown."""
    from kiosk.app import has_display  # noqa: PLC0415 - imports Qt, which may be what is missing

    if has_display():
        return good("Display", "there")
    return warning("Display", "none in this session", "start kiosk run in a graphical session")


def tag_readers(settings: Settings) -> Iterator[Finding]:
    """Only where one is wanted: most venues have none."""
    if settings.nfc.reader == "none":
        return
    from kiosk.capture.tags.fitness import facts  # noqa: PLC0415 - looks for readers that most venues do not have

    for fact in facts(settings.nfc.reader):
        yield good(fact.what, fact.said) if fact.good else bad(fact.what, fact.said, fact.fix)
    yield _genuine(settings)


def _genuine(settings: Settings) -> Finding:
    """Who checks the messages of genuine tags."""
    from kiosk.assembly.plans import voucher_of  # noqa: PLC0415 - as above

    try:
        voucher_of(settings)
    except Misconfigured as wrong:
        return bad("Genuine tags", str(wrong), "put both keys there, as config.example.toml says under [genuine]")
    if settings.genuine.keys() is None:
        return good("Genuine tags", "left to the server: no keys are set")
    return good("Genuine tags", "checked here" + (", and no others are taken" if settings.genuine.required else ""))
