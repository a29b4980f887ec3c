"""Readers that speak PC/SC, through pcscd: every reader that fits a pattern, hot plug, a daemon that comes and goes."""

from fnmatch import fnmatchcase
from types import ModuleType

from kiosk.capture.tags import lights
from kiosk.capture.tags.keeping import Unready
from kiosk.capture.tags.port import Tag, TornAway
from kiosk.capture.tags.type2 import Type2
from kiosk.capture.tags.type4 import Type4
from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice

#: How long one look for tags lasts (milliseconds).
LOOK = 200
#: Codes of PC/SC, as pcscd's clients get them; the rest of what it says is "the daemon or the reader is gone".
NO_READERS, TIMEOUT, SHARING_VIOLATION = 0x8010002E, 0x8010000A, 0x8010000B
#: Writes through to the reader itself, where its driver allows it.
ESCAPE = 0x42000000 + 3500
#: An ATR that names this provider is a memory card, whose pages the reader shows by commands of its own.
STORAGE = bytes.fromhex("A000000306")
#: And that it is an Ultralight or an NTAG, whose pages are always there.
PAGES = STORAGE + bytes.fromhex("030003")
#: A slot for a card that stays inside; no visitor's tag comes there.
INNER_SLOTS = (" SAM", "Contact Reader", "ICC Reader")

NO_PYSCARD = Notice(
    QT_TRANSLATE_NOOP(
        "Staff",
        "PC/SC readers need the Python package pyscard: install pcscd, libpcsclite-dev and gcc, then "
        "`pip install pyscard`.",
    )
)
NO_DAEMON = Notice(
    QT_TRANSLATE_NOOP(
        "Staff",
        "The PC/SC service does not answer: install and start pcscd (`sudo systemctl enable --now pcscd.socket`).",
    )
)
TAKEN = Notice(QT_TRANSLATE_NOOP("Staff", "Another program keeps the PC/SC reader for itself: close it."))
NOBODY = Notice(QT_TRANSLATE_NOOP("Staff", "No PC/SC reader is plugged in."))
NO_MATCH = QT_TRANSLATE_NOOP("Staff", "No PC/SC reader fits “%1”. There is: %2.")


def scard() -> ModuleType:
    """The PC/SC library; it is not needed by those who have no such reader, so it comes late."""
    try:
        from smartcard import scard as module  # type: ignore[import-untyped]  # noqa: PLC0415
    except ImportError as missing:
        raise Unready(NO_PYSCARD) from missing
    return module  # type: ignore[no-any-return]


def names() -> list[str]:
    """The readers pcscd knows now. Raises Unready if pcscd or pyscard is missing."""
    library = scard()
    context = _context(library)
    try:
        return _names(library, context)
    finally:
        library.SCardReleaseContext(context)


def fits(name: str, pattern: str) -> bool:
    """Whether a reader is meant: part of its name, or a pattern with stars, in any case of letters."""
    name, pattern = name.lower(), pattern.lower()
    return pattern in name or fnmatchcase(name, f"*{pattern}*")


def _context(library: ModuleType) -> object:
    code, context = library.SCardEstablishContext(library.SCARD_SCOPE_USER)
    if code:
        raise Unready(NO_DAEMON)
    return context


def _names(library: ModuleType, context: object) -> list[str]:
    code, found = library.SCardListReaders(context, [])
    if code & 0xFFFFFFFF == NO_READERS:
        return []
    if code:
        raise Unready(NO_DAEMON)
    return [name for name in found if not any(fits(name, slot) for slot in INNER_SLOTS)]


class PcscReader:
    """One session with pcscd."""

    def __init__(self, pattern: str = "") -> None:
        self._pattern = pattern
        self._library = scard()
        self._context = _context(self._library)
        self._states: dict[str, int] = {}
        self._cards: dict[str, Card] = {}
        self._last: str | None = None
        try:
            self._refresh()
        except Unready:
            self.close()
            raise

    def next_tag(self) -> Tag | None:
        """The next card pushed in or held to any of the readers."""
        self._refresh()
        asked = list(self._states.items())
        code, answers = self._library.SCardGetStatusChange(self._context, LOOK, asked)
        if code & 0xFFFFFFFF == TIMEOUT:
            return None
        if code:
            raise Unready(NO_DAEMON)
        for name, state, atr in answers:
            if (tag := self._changed(name, state, bytes(atr))) is not None:
                return tag
        return None

    def holds(self) -> bool:
        """Whether any of them has a card."""
        return bool(self._cards)

    def verdict(self, *, good: bool) -> None:
        """On the reader that had the last tag."""
        if self._last is not None:
            self._command(self._last, lights.verdict(self._last, good=good))

    def close(self) -> None:
        """Leave the cards as they are."""
        for card in self._cards.values():
            card.let_go()
        self._library.SCardReleaseContext(self._context)

    def _refresh(self) -> None:
        """Know the readers that are there now; pcscd has no better news of them than their list."""
        there = _names(self._library, self._context)
        meant = [name for name in there if fits(name, self._pattern)]
        if not meant:
            raise Unready(Notice(NO_MATCH, (self._pattern, ", ".join(there))) if there else NOBODY)
        for name in self._states.keys() - set(meant):
            self._gone(name)
            del self._states[name]
        for name in meant:
            self._states.setdefault(name, self._library.SCARD_STATE_UNAWARE)

    def _changed(self, name: str, state: int, atr: bytes) -> Tag | None:
        present, before = self._library.SCARD_STATE_PRESENT, self._states[name]
        self._states[name] = state & ~self._library.SCARD_STATE_CHANGED
        # The upper half counts cards in and out: a change of one who left and came back between two looks.
        swapped = state >> 16 != before >> 16
        if not state & present:
            self._gone(name)
        elif not before & present or swapped:
            self._gone(name)
            return self._came(name, atr)
        return None

    def _gone(self, name: str) -> None:
        if (card := self._cards.pop(name, None)) is not None:
            card.let_go()

    def _came(self, name: str, atr: bytes) -> Tag:
        library = self._library
        protocols = library.SCARD_PROTOCOL_T0 | library.SCARD_PROTOCOL_T1
        code, handle, protocol = library.SCardConnect(self._context, name, library.SCARD_SHARE_SHARED, protocols)
        if code & 0xFFFFFFFF == SHARING_VIOLATION:
            raise Unready(TAKEN)
        if code:
            return Type4(_gone)
        self._cards[name] = card = Card(library, handle, protocol)
        self._last = name
        self._command(name, lights.hello(name))
        return Type2(card.ask, has_pages=PAGES in atr) if STORAGE in atr else Type4(card.ask)

    def _command(self, name: str, commands: tuple[bytes, ...]) -> None:
        """Through the card's channel, else to the reader itself; a driver that forbids both leaves the lamp alone."""
        for command in commands:
            card = self._cards.get(name)
            if card is None or not card.takes(command):
                self._escape(name, command)

    def _escape(self, name: str, command: bytes) -> None:
        library = self._library
        code, handle, _ = library.SCardConnect(self._context, name, library.SCARD_SHARE_DIRECT, 0)
        if code == 0:
            library.SCardControl(handle, ESCAPE, list(command))
            library.SCardDisconnect(handle, library.SCARD_LEAVE_CARD)


class Card:
    """The channel to one card, open for as long as it stays."""

    def __init__(self, library: ModuleType, handle: object, protocol: int) -> None:
        self._library, self._handle = library, handle
        self._pci = library.SCARD_PCI_T1 if protocol == library.SCARD_PROTOCOL_T1 else library.SCARD_PCI_T0

    def ask(self, command: bytes) -> tuple[bytes, int]:
        """Send a command. Raises TornAway; a dead daemon shows at the next look for tags."""
        code, answer = self._library.SCardTransmit(self._handle, self._pci, list(command))
        # A tag that leaves in mid-sentence is no error to pcscd: it answers well, and nothing.
        if code or len(answer) < 2:  # noqa: PLR2004
            raise TornAway
        return bytes(answer[:-2]), answer[-2] << 8 | answer[-1]

    def takes(self, command: bytes) -> bool:
        """Send a command that may not be understood."""
        try:
            return self.ask(command)[1] >> 8 == 0x90  # noqa: PLR2004
        except TornAway:
            return False

    def let_go(self) -> None:
        """The card stays as it is."""
        self._library.SCardDisconnect(self._handle, self._library.SCARD_LEAVE_CARD)


def _gone(_command: bytes) -> tuple[bytes, int]:
    """The channel to a tag that only brushed the reader."""
    raise TornAway
