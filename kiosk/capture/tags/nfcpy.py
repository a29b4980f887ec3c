"""Readers that nfcpy drives: USB, serial, and the simulated one over UDP; one session, held open."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import sleep

import nfc  # type: ignore[import-untyped]
import nfc.clf.pn532  # type: ignore[import-untyped]
import nfc.clf.transport  # type: ignore[import-untyped]
import nfc.tag.tt2  # type: ignore[import-untyped]

from kiosk.capture.tags import usb
from kiosk.capture.tags.keeping import Unready
from kiosk.capture.tags.port import CANNOT_LOCK, LOCKED, NO_ROOM, TOO_SMALL, Tag, TornAway, Unwritable
from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice

#: Between two looks, while nobody is there and while a tag lies there (seconds).
IDLE, HELD = 0.05, 0.1
#: What is looked for: NTAG, phones and cards; the simulated reader waits a whole second for each, so it does with less.
AIR, SIMULATED_AIR = ("106A", "106B", "212F"), ("106A", "212F")

RULES = "packaging/udev/60-pers-kiosk.rules"
UNPLUGGED = Notice(QT_TRANSLATE_NOOP("Staff", "The NFC reader is not there: is it plugged in?"))
DEAF = QT_TRANSLATE_NOOP("Staff", "What is plugged in at %1 does not answer as a PN532 reader in serial mode does.")
PCSC_ONLY = QT_TRANSLATE_NOOP("Staff", "The %1 works through PC/SC only: set the reader to “pcsc”.")
FORBIDDEN = Notice(
    QT_TRANSLATE_NOOP(
        "Staff",
        "The NFC reader may not be used by this user: install packaging/udev/60-pers-kiosk.rules into "
        "/etc/udev/rules.d, then plug it in again.",
    )
)
BUSY = Notice(
    QT_TRANSLATE_NOOP(
        "Staff",
        "The NFC reader is held by another program: stop pcscd (`sudo systemctl mask --now pcscd.socket "
        "pcscd`), install packaging/modprobe/pers-kiosk-nfc.conf, or set the reader to “pcsc”.",
    )
)
WEDGED = Notice(
    QT_TRANSLATE_NOOP(
        "Staff",
        "The NFC reader hangs and was reset; if it stays so, unplug it and plug it in again.",
    )
)
STRANGE = QT_TRANSLATE_NOOP("Staff", "The NFC reader answers with nonsense (%1); it is opened anew.")
SAID = {errno.EACCES: FORBIDDEN, errno.EPERM: FORBIDDEN, errno.EBUSY: BUSY}


@contextmanager
def _in_our_words() -> Iterator[None]:
    """What nfcpy raises, as the two things that matter: the tag is gone, or the reader is."""
    try:
        yield
    except (nfc.clf.CommunicationError, nfc.tag.TagCommandError) as lost:
        raise TornAway from lost
    except OSError as gone:
        raise Unready(SAID.get(gone.errno or 0, UNPLUGGED)) from gone
    except (TornAway, Unwritable, Unready):
        raise
    except Exception as strange:
        # Drivers let out whatever a half-dead device provokes: termios.error, IndexError, AssertionError.
        raise Unready(Notice(STRANGE, (type(strange).__name__,))) from strange


def _opened(path: str, root: Path) -> nfc.ContactlessFrontend:
    """A frontend on a USB or simulated reader, or on a serial PN532 by its path in /dev."""
    if path == "usb":
        return _on_usb(root)
    if path.startswith("/"):
        return _on_serial(path)
    return nfc.ContactlessFrontend(path)


def _on_serial(path: str) -> nfc.ContactlessFrontend:
    """By any path: nfcpy itself takes only names that stand in /dev, not those that stay the same after a replug."""
    line = nfc.clf.transport.TTY(path)
    try:
        device = nfc.clf.pn532.init(line)
    except Exception as deaf:
        with suppress(Exception):
            line.close()
        raise Unready(Notice(DEAF, (path,))) from deaf
    device._path = path  # noqa: SLF001
    frontend = nfc.ContactlessFrontend()
    frontend.device = device
    return frontend


def _on_usb(root: Path) -> nfc.ContactlessFrontend:
    there = usb.plugged(root)
    reader = next((reader for reader in there if reader.by_nfcpy), None)
    if reader is None:
        raise Unready(Notice(PCSC_ONLY, (there[0].name,)) if there else UNPLUGGED)
    try:
        return nfc.ContactlessFrontend(reader.path)
    except OSError as error:
        # It is there and we may, yet it does not answer: the ACR122U after a program that died while it used it.
        if error.errno not in SAID and usb.reset(root / reader.node):
            raise Unready(WEDGED) from error
        raise


class NfcpyReader:
    """One session with a reader."""

    def __init__(self, path: str, root: Path = Path("/")) -> None:
        with _in_our_words():
            self._frontend = _opened(path, root)
        air = SIMULATED_AIR if path.startswith("udp") else AIR
        self._air = [nfc.clf.RemoteTarget(kind) for kind in air]
        self._held: NfcpyTag | None = None

    def next_tag(self) -> Tag | None:
        """A tag is told once; while it lies there it is only asked whether it still does."""
        if self._held is not None and self._held.is_there():
            sleep(HELD)
            return None
        with _in_our_words():
            if self._held is not None:
                # What it said too late must not be taken for the word of the next one.
                self._frontend.device.mute()
            self._held = self._sensed()
        if self._held is None:
            sleep(IDLE)
        return self._held

    def holds(self) -> bool:
        """Whether the tag it told of is still there."""
        return self._held is not None

    def verdict(self, *, good: bool) -> None:
        """Only readers with a buzzer of their own know this command; nfcpy has no word for a good sound."""
        with _in_our_words():
            if good:
                self._frontend.device.turn_off_led_and_buzzer()
            else:
                self._frontend.device.turn_on_led_and_buzzer()

    def close(self) -> None:
        """Whatever the driver thinks of it."""
        with suppress(Exception):
            self._frontend.close()

    def _sensed(self) -> "NfcpyTag | None":
        # sense() and not connect(): connect() keeps a reader that was unplugged to itself.
        target = self._frontend.sense(*self._air)
        tag = None if target is None else nfc.tag.activate(self._frontend, target)
        return None if tag is None else NfcpyTag(tag)


class NfcpyTag:
    """A tag of any of the types nfcpy knows."""

    def __init__(self, tag: nfc.tag.Tag) -> None:
        self._tag = tag
        self._asked = False

    @property
    def uid(self) -> bytes:
        """Its number, as it said it when it came."""
        return bytes(self._tag.identifier)

    def is_there(self) -> bool:
        """Ask it for something it always has."""
        try:
            with _in_our_words():
                return bool(self._tag.is_present)
        except TornAway:
            return False

    def read(self) -> bytes | None:
        """For nfcpy a tag that left or stammered has no message: so it is asked twice, and whether it is there."""
        for _ in range(2):
            message = self._message()
            if message is not None:
                return bytes(message.octets)
            if not self.is_there():
                raise TornAway
        return None

    def write(self, octets: bytes) -> None:
        """Through nfcpy, which knows each type's way."""
        message = self._message()
        if message is None:
            raise TornAway if not self.is_there() else Unwritable(NO_ROOM)
        if not message.is_writeable:
            raise Unwritable(LOCKED)
        if len(octets) > message.capacity:
            raise Unwritable(TOO_SMALL)
        with _in_our_words(), _refusals():
            message.octets = octets

    def lock(self) -> None:
        """Through nfcpy, which knows each chip's lock bits."""
        with _in_our_words():
            done = self._tag.protect()
        if not done:
            raise Unwritable(CANNOT_LOCK)

    def _message(self) -> nfc.tag.Tag.NDEF | None:
        """As it stands on the tag now: nfcpy remembers what it has read."""
        with _in_our_words():
            message = self._tag.ndef
            if self._asked and message is not None and message.has_changed:
                message = self._tag.ndef
            self._asked = True
            return message


@contextmanager
def _refusals() -> Iterator[None]:
    """A page that says no to a write is locked; a page that says nothing is gone."""
    try:
        yield
    except nfc.tag.tt2.Type2TagCommandError as error:
        if error.errno == nfc.tag.tt2.INVALID_PAGE_ERROR:
            raise Unwritable(LOCKED) from error
        raise
