"""The tag reader: one NFC reader, from its device to the scans of the tags held to it."""

import atexit
import logging
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from types import TracebackType
from typing import Self

from kiosk.capture.tags.choosing import Choice, choose, open_reader
from kiosk.capture.tags.keeping import Keeper
from kiosk.capture.tags.ndef import NUMBER, Text, Unread, read_message
from kiosk.capture.tags.port import Garbled, Reader, Tag, TornAway
from kiosk.domain.scan import Medium, Scan

LOG = logging.getLogger(__name__)

#: How long closing waits for the thread (seconds).
PATIENCE = 1.7
#: A tag that drops out for less than this and says the same is still the same tap (seconds).
FLICKER = 0.7
#: How often a tag that stammers is asked again while it stays.
TRIES = 3

HOLD = "Hold it a little longer."
RANDOM = "This phone or card shows another number each time: it cannot say who you are."


@dataclass(frozen=True, slots=True)
class TagSettings:
    """Which reader, and what of a tag counts."""

    reader: str  #: "auto", "usb", "pcsc", "pcsc:NAME PATTERN", "udp:HOST:PORT", a path as nfcpy writes it, or in /dev
    name: str
    uid_is_identity: bool = False  #: a tag without a text of its own says its number, as `uid:04A1B2C3D4E5F6`


class TagReader:
    """A context manager: its thread lives as long as the `with` block.

    The callables are called from the reader's own thread.
    """

    def __init__(
        self,
        settings: TagSettings,
        *,
        report: Callable[[Scan], None],
        lost: Callable[[str, str], None],
        found: Callable[[str], None],
        hint: Callable[[str], None],
    ) -> None:
        self._settings = settings
        self._report, self._hint = report, hint
        self._keeper = Keeper(settings.name, lost, found)
        self._verdicts: SimpleQueue[bool] = SimpleQueue()
        self._choice: Choice | None = None
        self._told = ("", 0.0)
        # A daemon: a driver that hangs must not keep the process from ending.
        self._thread = Thread(target=self._keeper.run, args=(self._session,), name=f"nfc {settings.name}", daemon=True)

    @property
    def name(self) -> str:
        """How it is called on screens and in claims."""
        return self._settings.name

    @property
    def choice(self) -> Choice | None:
        """The reader in use, and why this one; None while there is none."""
        return self._choice

    def __enter__(self) -> Self:
        """Start listening for tags."""
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop, within two seconds, also while the device hangs."""
        self._keeper.stop()
        self._thread.join(PATIENCE)
        if self._thread.is_alive():
            atexit.register(self._thread.join, PATIENCE)

    def verdict(self, *, good: bool) -> None:
        """Show on the reader itself what became of the last tag; may be called from any thread."""
        self._verdicts.put(good)

    def _session(self) -> None:
        self._choice = None
        choice = choose(self._settings.reader)
        with closing(open_reader(choice.reader)) as reader:
            self._choice = choice
            # What was to be shown while it was away is about visitors who have left.
            self._verdicts = SimpleQueue()
            LOG.info("a tag reader answers", extra={"device": choice.reader, "why": choice.why})
            self._keeper.works()
            while not self._keeper.stopped:
                self._show_verdicts(reader)
                if (tag := reader.next_tag()) is not None:
                    self._hear(tag)
                elif reader.holds():
                    self._told = (self._told[0], monotonic())

    def _show_verdicts(self, reader: Reader) -> None:
        while True:
            try:
                good = self._verdicts.get_nowait()
            except Empty:
                return
            reader.verdict(good=good)

    def _hear(self, tag: Tag) -> None:
        """Ask a tag until it has spoken or is gone."""
        for _ in range(TRIES):
            try:
                said = self._said(tag)
            except TornAway:
                if not tag.is_there():
                    break
            else:
                self._tell(said)
                return
        self._hint(HOLD)

    def _said(self, tag: Tag) -> Text | str:
        """Its text, or why it has none for us."""
        number = tag.uid
        try:
            octets = tag.read()
        except Garbled:
            return Unread.BROKEN
        if tag.uid != number:
            raise TornAway  # two tags, of which each was half read
        said = Unread.FOREIGN if octets is None else read_message(octets)
        if isinstance(said, Text) or not self._settings.uid_is_identity:
            return said
        return identity(tag.uid)

    def _tell(self, said: Text | str) -> None:
        if not isinstance(said, Text):
            self._hint(str(said))
            return
        now = monotonic()
        before, when = self._told
        self._told = (said.text, now)
        if said.text != before or now - when > FLICKER:
            self._report(Scan(said.text, Medium.NFC_TAG, self._settings.name, datetime.now(UTC)))


def identity(uid: bytes) -> Text | str:
    """A tag's number as a text; a number made up for this one tap names nobody."""
    if not uid:
        return Unread.FOREIGN
    if len(uid) == 4 and uid[0] == 0x08:  # noqa: PLR2004
        return RANDOM
    return Text(f"{NUMBER}{uid.hex().upper()}")
