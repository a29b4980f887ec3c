"""The console: one thread that takes what staff press, asks the desk, and shows the next staff screen.

While somebody is in, visitors' screens wait behind a curtain and codes go to the console's own device test, not into
claims. Until a PIN was right nothing waits: a visitor who is served takes the pad away.
"""

import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.domain.member import veiled
from kiosk.domain.notice import Notice
from kiosk.domain.scan import Scan
from kiosk.domain.screens import (
    AnyScreen,
    Declined,
    NotOurs,
    Receipt,
    Saved,
    Screen,
    Sending,
    ShowYourCode,
)
from kiosk.domain.staff_screens import StaffPin, StaffScreen
from kiosk.staff.acts import after, after_pin
from kiosk.staff.places import screen_of
from kiosk.staff.visit import Heard, House, Stop, Visit
from kiosk.storage.database import StorageTrouble

LOG = logging.getLogger(__name__)
BUSY = (ShowYourCode, Sending, Receipt, Saved, Declined, NotOurs)  #: somebody is being served
IDLE = 60.0  #: seconds without a touch, after which the console closes by itself
PAD_IDLE = 20.0  #: the same while nobody has come in yet
TICK = 1.0


@dataclass(frozen=True, slots=True)
class Press:
    """What a hand pressed, and what it is about."""

    what: str
    about: str = ""


class Console:
    """`press`, `hears` and `show` may be called from any thread."""

    def __init__(
        self,
        house: House,
        *,
        show: Callable[[AnyScreen], None],
        broken: Callable[[BaseException], None],
        idle: float = IDLE,
    ) -> None:
        """`broken`: the thread died, and the process should end."""
        self._house = house
        self._show = show
        self._broken = broken
        self._idle = idle
        self._lock = threading.Lock()
        self._visitor: Screen | None = None  #: what the terminal wants shown
        self._visit: Visit | None = None
        self._shown: StaffScreen | None = None
        self._touched = 0.0
        self._inbox: queue.SimpleQueue[Press | Scan | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._live, name="console", daemon=True)

    def start(self) -> None:
        """Begins to listen."""
        self._thread.start()

    def stop(self) -> None:
        """Takes no more."""
        self._inbox.put(None)
        if self._thread.is_alive():
            self._thread.join(5)

    def press(self, what: str, about: str = "") -> None:
        """Something was pressed on the glass; what is not the console's is nothing to it."""
        if what.startswith("staff."):
            self._inbox.put(Press(what.removeprefix("staff."), about))

    def hears(self, scan: Scan) -> bool:
        """Whether staff are in, so that this code is theirs and no claim."""
        with self._lock:
            is_in = self._visit is not None and self._visit.by is not None
        if is_in:
            self._inbox.put(scan)
        return is_in

    def show(self, screen: Screen) -> None:
        """The terminal's screen: at once, or when the staff have gone."""
        with self._lock:
            self._visitor = screen
            if self._visit is not None and self._visit.by is None and isinstance(screen, BUSY):
                self._visit = self._shown = None
            if self._visit is None:
                self._show(screen)

    def _live(self) -> None:
        try:
            while True:
                try:
                    came = self._inbox.get(timeout=TICK)
                except queue.Empty:
                    self._ticked()
                    continue
                if came is None:
                    return
                self._deal_with(came)
        except BaseException as trouble:  # noqa: BLE001 - staff would be shut out in silence
            self._broken(trouble)

    def _deal_with(self, came: Press | Scan) -> None:
        visit = self._visit
        if isinstance(came, Scan):
            if visit is not None:
                self._go(visit, replace(visit, heard=Heard(veiled(came.text), came.reader)))
            return
        self._touched = time.monotonic()
        if visit is None:
            self._open(came)
            return
        try:
            if visit.by is None:
                self._at_the_pad(visit, came)
            else:
                self._go(visit, after(visit, came.what, came.about, self._house))
        except StorageTrouble as trouble:
            self._stumble(trouble)

    def _open(self, press: Press) -> None:
        """The pad, but over a claim on its way; under an answer that stays the PIN would be read as a code."""
        with self._lock:
            if press.what != "open" or isinstance(self._visitor, Sending):
                return
            self._visit = Visit(path=_path(press.about))
        self._draw()

    def _at_the_pad(self, visit: Visit, press: Press) -> None:
        match press.what:
            case "who":
                self._go(visit, Visit(visit.path, who=press.about))
            case "pin" if visit.who:
                checking = replace(visit, checking=True)
                self._go(visit, checking)
                self._go(checking, after_pin(visit, press.about, self._house))
            case "back" if visit.who:
                self._go(visit, Visit(visit.path))
            case "back" | "leave":
                self._go(visit, None)

    def _ticked(self) -> None:
        visit = self._visit
        if visit is None:
            return
        patience = self._idle if visit.by else min(PAD_IDLE, self._idle)
        if time.monotonic() - self._touched > patience:
            self._go(visit, None)
        elif visit.by is not None:
            self._draw()

    def _go(self, before: Visit, to: Visit | None) -> None:
        """On to there, unless a visitor took the pad away meanwhile."""
        with self._lock:
            if self._visit is not before:
                return
            self._visit = to
            if to is None:
                self._shown = None
                assert self._visitor is not None, "the terminal shows its first screen before anybody can press"
                self._show(self._visitor)
        if to is not None:
            self._draw()

    def _draw(self) -> None:
        """Draws where they are, if that has changed."""
        visit = self._visit
        if visit is None:
            return
        try:
            screen = screen_of(visit, self._house)
        except StorageTrouble as trouble:
            if visit.notice != _said(trouble):
                self._stumble(trouble)
                return
            screen = StaffPin((), notice=visit.notice)
        with self._lock:
            if self._visit is visit and screen != self._shown:
                self._shown = screen
                self._show(screen)

    def _stumble(self, trouble: StorageTrouble) -> None:
        """Back to where one begins, which says why."""
        LOG.error("a question of the staff's screens was not answered", extra={"why": str(trouble)})
        visit = self._visit
        if visit is not None:
            self._go(visit, Visit(by=visit.by, notice=_said(trouble)))


def _path(reference: str) -> tuple[Stop, ...]:
    """Where whoever comes in is led: home, or to the claim whose line they pressed."""
    return (Stop("home"), Stop("claim", reference)) if reference else (Stop("home"),)


def _said(trouble: StorageTrouble) -> Notice:
    said = str(trouble)
    return said if isinstance(said, Notice) else Notice("%1", (said,))
