"""Running: the parts put together, started in order, stopped in reverse."""

import logging
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.api.client import Pers
from kiosk.api.clock import ServerClock
from kiosk.api.sign_in import LetsIn
from kiosk.assembly.devices import Lamps, devices_of, plugged_in
from kiosk.assembly.health import Asked
from kiosk.assembly.lookouts import lookout_of
from kiosk.assembly.oddities import calm_down, note_oddity
from kiosk.assembly.plans import KEYBOARD, bounds_of, kinds_of, place_of, settling_of, voucher_of
from kiosk.assembly.staffing import console_of, desk_of
from kiosk.assembly.switchboard import Switchboard
from kiosk.assembly.upkeep import kept_up
from kiosk.assembly.ways import door_of, paths_at, wire_of
from kiosk.delivery.courier import Courier
from kiosk.delivery.reader import CatalogueReader
from kiosk.delivery.settler import Settler
from kiosk.domain.claim import State
from kiosk.domain.events import Alarmed, Delivered, Event, Read, Scanned
from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.domain.outcome import Rejected, Uncertain
from kiosk.domain.place import Place
from kiosk.domain.scan import Frame, Medium, Scan
from kiosk.domain.screens import AnyScreen, Screen
from kiosk.domain.session import Session
from kiosk.domain.shift import Drawn
from kiosk.door import Door
from kiosk.settings import Settings
from kiosk.staff.console import Console
from kiosk.staff.desk import Desk
from kiosk.staff.shifts import Draw
from kiosk.storage.catalogue import kept_catalogue
from kiosk.storage.outbox import Outbox
from kiosk.terminal import Terminal
from kiosk.watch.readers import Readers

#: On the screens of visitors too.
LOCKED = QT_TRANSLATE_NOOP("Staff", "The server does not let this terminal in: %1")
LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outlets:
    """Where a running terminal's values go; each may be called from any of its threads."""

    show: Callable[[AnyScreen], None]
    preview: Callable[[Frame], None] = lambda _: None
    ended: Callable[[str], None] = lambda _: None  #: a video file is over
    broken: Callable[[BaseException], None] = lambda _: None  #: a thread died: end the process
    delivered: Callable[[Delivered], None] = lambda _: None
    leave: Callable[[], None] = lambda: None  #: staff want the program to end
    draw: Draw = lambda _: Drawn(b"", b"")  #: the sheet of a closed shift


@dataclass(frozen=True, slots=True)
class Running:
    """A terminal that runs."""

    terminal: Terminal
    outbox: Outbox
    courier: Courier
    settler: Settler
    readers: Readers
    switchboard: Switchboard
    vouch: Callable[[Event], Event]  #: for genuine tags
    lamps: Lamps
    parts: Asked  #: for whoever judges how it is
    reader: CatalogueReader
    desk: Desk
    console: Console

    def tell(self, event: Event) -> None:
        """What a reader says, to all who hear of it."""
        self.switchboard.tell(self.vouch(event))

    def typed(self, text: str, *, by_scanner: bool = False) -> None:
        """Tells of a code that came by the keyboard, from a person or from a scanner that types."""
        medium = Medium.SCANNER if by_scanner else Medium.TYPED
        self.tell(Scanned(Scan(text, medium, KEYBOARD, datetime.now(UTC))))


@contextmanager
def running(settings: Settings, outlets: Outlets) -> Iterator[Running]:
    """The whole terminal without its window. Raises Misconfigured or StorageTrouble before anything has started."""
    place = place_of(settings)
    clock = ServerClock()
    door = door_of(settings, settings.outbox.folder, clock)
    with ExitStack() as stack:
        outbox = stack.enter_context(Outbox(settings.outbox.folder, datetime.now(UTC), bounds=bounds_of(settings)))
        made = _terminal(settings, place, outbox, door, clock, outlets)
        stack.callback(made.terminal.stop)
        stack.callback(made.settler.stop)
        stack.callback(made.courier.stop)
        stack.callback(door.close)
        made.terminal.start()
        if outbox.alarm:
            LOG.error("a bad start", extra={"why": outbox.alarm})
            made.switchboard.tell(Alarmed("start", outbox.alarm))
        stack.enter_context(_kept_up(settings, made))
        made.courier.start()
        made.settler.start()
        stack.callback(made.reader.stop)
        made.reader.start()
        stack.enter_context(lookout_of(settings, door, made.switchboard))
        stack.callback(made.console.stop)
        made.console.start()
        stack.enter_context(Door(settings.outbox.folder, made.desk.answer))
        devices = devices_of(settings, made.tell, preview=outlets.preview, ended=outlets.ended)
        stack.enter_context(plugged_in(devices, made.lamps.add, outlets.broken))
        yield made


def _kept_up(settings: Settings, made: Running) -> AbstractContextManager[None]:
    told = settings.outbox
    keep = timedelta(days=told.keep_settled_days)
    return kept_up(made.outbox, told.folder, keep, lambda what: made.switchboard.tell(Alarmed("books", what)))


@contextmanager
def speaking(settings: Settings, folder: Path, clock: ServerClock | None = None) -> Iterator[Pers]:
    """Only the client, for a look at the server; its session is kept in `folder`. Raises Misconfigured."""
    with ExitStack() as stack:
        door = door_of(settings, folder)
        stack.callback(door.close)
        client = _client(settings, door, clock)
        stack.callback(client.close)
        yield client


def _terminal(
    settings: Settings, place: Place, outbox: Outbox, door: LetsIn, clock: ServerClock, outlets: Outlets
) -> Running:
    vouch, lamps, catalogue = voucher_of(settings), Lamps(), kept_catalogue(outbox.database)
    clients = [_client(settings, door, clock) for _ in range(settings.line.lanes + 1)]
    hourly = settings.line.hourly_requests / settings.venue.terminals
    courier = Courier(
        outbox,
        place.tenant,
        clients[1:],
        hourly=hourly,
        server_time=lambda: clock.told,
        alarm=lambda what: made.switchboard.tell(Alarmed("line", Notice(LOCKED, (what,)) if what else "")),
        tell=lambda event: _delivered(made, event, outlets),
        broken=outlets.broken,
    )
    settler = _settler(settings, clients[0], outbox, courier, lambda event: _delivered(made, event, outlets), outlets)

    def show(screen: Screen) -> None:
        made.console.show(screen)

    terminal = Terminal(
        replace(place, who=outbox.whose),
        outbox,
        wake=courier.wake,
        show=show,
        broken=outlets.broken,
        verdict=lamps,
        session=Session(catalogue=catalogue, open=outbox.counts().open),
    )
    readers = Readers(kinds_of(settings))
    switchboard = Switchboard(catalogue, readers.note)
    reader = _reader(settings, outbox, door, switchboard)
    parts = Asked(settings, outbox, courier, clock, readers, switchboard)
    desk = desk_of(parts, settler, lambda: _counted(made))
    console = console_of(
        parts, desk, reader, show=outlets.show, draw=outlets.draw, leave=outlets.leave, broken=outlets.broken
    )
    made = Running(terminal, outbox, courier, settler, readers, switchboard, vouch, lamps, parts, reader, desk, console)
    switchboard.kept = console.hears
    switchboard.onward = terminal.tell
    return made


def _settler(
    settings: Settings,
    client: Pers,
    outbox: Outbox,
    courier: Courier,
    tell: Callable[[Delivered], None],
    outlets: Outlets,
) -> Settler:
    return Settler(
        client,
        outbox,
        settling_of(settings),
        hourly=settings.line.hourly_requests / settings.venue.terminals,
        tell=tell,
        resend=lambda: courier.wake(fresh=False),
        broken=outlets.broken,
    )


def _delivered(made: Running, event: Delivered, outlets: Outlets) -> None:
    if isinstance(event.outcome, Uncertain | Rejected):
        entry = made.outbox.find(event.reference)
        if entry is not None and entry.state is State.UNCERTAIN:
            made.settler.wake(entry.claim.request.place)
    note_oddity(made.switchboard, event)
    made.terminal.tell(event)
    _counted(made)
    outlets.delivered(event)


def _counted(made: Running) -> None:
    counts = made.outbox.counts()
    made.terminal.count(counts)
    calm_down(made.switchboard, counts)


def _client(settings: Settings, door: LetsIn, clock: ServerClock | None = None) -> Pers:
    return Pers(wire_of(settings, clock), paths_at(settings), door)


def _reader(settings: Settings, outbox: Outbox, door: LetsIn, switchboard: Switchboard) -> CatalogueReader:
    return CatalogueReader(
        _client(settings, door),
        outbox.database,
        settings.outbox.folder / "pictures",
        host=urlsplit(settings.pers.base_url).netloc,
        every_seconds=settings.line.catalogue_minutes * 60,
        tell=lambda catalogue: switchboard.tell(Read(catalogue)),
    )
