"""The devices: those that are configured, begun while the first screen is shown already."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from threading import Event as Flag
from threading import Thread
from typing import Protocol, runtime_checkable

from kiosk.domain.events import Event
from kiosk.domain.scan import Frame
from kiosk.settings import Settings

Tell = Callable[[Event], None]


@runtime_checkable
class Lamp(Protocol):
    """What shows a verdict on a device itself."""

    @property
    def name(self) -> str:
        """The device's."""

    def verdict(self, *, good: bool) -> None:
        """Shows it, without waiting."""


class Lamps:
    """Light and sound of the tag readers, by name; a reader without any has nothing to show."""

    def __init__(self) -> None:
        self._readers: dict[str, Lamp] = {}

    def add(self, device: object) -> None:
        """A device that has begun."""
        if isinstance(device, Lamp):
            self._readers[device.name] = device

    def __call__(self, reader: str, good: bool) -> None:  # noqa: FBT001 - the terminal's word
        """Has the reader show what became of its tag, without waiting for it."""
        if reader in self._readers:
            self._readers[reader].verdict(good=good)


def devices_of(
    settings: Settings, tell: Tell, *, preview: Callable[[Frame], None], ended: Callable[[str], None]
) -> Iterator[AbstractContextManager[object]]:
    """Every device of the settings, ready to be entered; what the others would need is not even imported."""
    for camera in settings.cameras:
        from kiosk.assembly.cameras import eye_of  # noqa: PLC0415

        yield eye_of(camera, tell, preview, ended)
    for scanner in settings.scanners:
        from kiosk.assembly.scanners import scanner_of  # noqa: PLC0415

        yield scanner_of(scanner, tell)
    if settings.nfc.reader != "none":
        from kiosk.assembly.tag_readers import tag_reader_of  # noqa: PLC0415

        yield tag_reader_of(settings.nfc, tell)


@contextmanager
def plugged_in(
    devices: Iterable[AbstractContextManager[object]],
    begun: Callable[[object], None],
    broken: Callable[[BaseException], None],
) -> Iterator[None]:
    """Begins them on a thread of its own: OpenCV alone takes longer to load than a window to open."""
    over, stack = Flag(), ExitStack()

    def begin() -> None:
        try:
            for device in devices:
                if over.is_set():
                    return
                begun(stack.enter_context(device))
        except Exception as trouble:  # noqa: BLE001 - a thread that dies is told of, whatever it died of
            broken(trouble)

    thread = Thread(target=begin, name="devices", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
        stack.close()
