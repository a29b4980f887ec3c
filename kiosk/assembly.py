"""The assembly: builds the whole terminal without its window, starts it in order and stops it in reverse."""

import logging
import secrets
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from kiosk import __version__
from kiosk.api.client import LetsIn, Pers
from kiosk.api.paths import PATHS
from kiosk.api.sign_in import KeyIn, SignIn
from kiosk.api.transport import Wire
from kiosk.capture.eye import Eye, EyeSettings
from kiosk.delivery.courier import Courier
from kiosk.delivery.reader import CatalogueReader
from kiosk.domain.claim import Tenant, reference
from kiosk.domain.code import CodeRules
from kiosk.domain.events import Delivered, Found, Lost, Read, Scanned
from kiosk.domain.scan import Frame, Medium, Scan
from kiosk.domain.screens import Screen
from kiosk.domain.session import Place, Session
from kiosk.settings import CameraTable, Misconfigured, Settings
from kiosk.storage.catalogue import kept_catalogue
from kiosk.storage.outbox import Outbox
from kiosk.terminal import Terminal

LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outlets:
    """Where a running terminal's values go; each may be called from any of its threads."""

    show: Callable[[Screen], None]
    preview: Callable[[Frame], None] = lambda _: None
    ended: Callable[[str], None] = lambda _: None  #: a video file is over
    broken: Callable[[BaseException], None] = lambda _: None  #: a thread died: end the process
    delivered: Callable[[Delivered], None] = lambda _: None


@dataclass(frozen=True, slots=True)
class Running:
    """A terminal that runs."""

    terminal: Terminal
    outbox: Outbox
    courier: Courier

    def typed(self, text: str) -> None:
        """Tells of a code typed on the keyboard."""
        self.terminal.tell(Scanned(Scan(text, Medium.TYPED, "keyboard", datetime.now(UTC))))


@contextmanager
def running(settings: Settings, outlets: Outlets) -> Iterator[Running]:
    """The whole terminal without its window. Raises Misconfigured or StorageTrouble before anything has started."""
    place = place_of(settings)
    door = _door(settings, settings.outbox.folder)
    with ExitStack() as stack:
        outbox = stack.enter_context(Outbox(settings.outbox.folder, datetime.now(UTC)))
        made = _terminal(settings, place, outbox, door, outlets)
        stack.callback(made.terminal.stop)
        stack.callback(made.courier.stop)
        stack.callback(door.close)
        made.terminal.start()
        made.courier.start()
        reader = _reader(settings, outbox, door, made.terminal)
        stack.callback(reader.stop)
        reader.start()
        for table in settings.cameras:
            stack.enter_context(_eye(table, made.terminal, outlets))
        yield made


@contextmanager
def speaking(settings: Settings, folder: Path) -> Iterator[Pers]:
    """Only the client, for a look at the server; its session is kept in `folder`. Raises Misconfigured."""
    with ExitStack() as stack:
        door = _door(settings, folder)
        stack.callback(door.close)
        client = Pers(_wire(settings), PATHS[settings.pers.version], door)
        stack.callback(client.close)
        yield client


def place_of(settings: Settings) -> Place:
    """What the settings say about where this terminal stands."""
    venue = settings.venue
    return Place(
        venue=venue.name,
        tenant=Tenant(settings.pers.base_url, settings.pers.project_key, settings.pers.business_id),
        terminal=venue.terminal,
        software=f"pers-kiosk {__version__}",
        source=venue.trigger_source if settings.pers.version == "v2" else None,
        campaign=venue.campaign_id,
        latitude=venue.latitude,
        longitude=venue.longitude,
        codes=CodeRules(frozenset(settings.codes.hosts), settings.codes.bare),
        readers=frozenset(camera_name(table) for table in settings.cameras),
        mint=lambda: reference(secrets.randbits(35)),
        same_visitor=timedelta(seconds=venue.visitor_seconds),
    )


def camera_name(table: CameraTable) -> str:
    """How a camera is called on screens and in claims."""
    return table.name or f"camera {Path(table.source).name if '/' in table.source else table.source}"


def _terminal(settings: Settings, place: Place, outbox: Outbox, door: LetsIn, outlets: Outlets) -> Running:
    clients = [Pers(_wire(settings), PATHS[settings.pers.version], door) for _ in range(settings.line.lanes)]
    courier = Courier(
        outbox, place.tenant, clients, tell=lambda event: _delivered(made, event, outlets), broken=outlets.broken
    )
    terminal = Terminal(
        place,
        outbox,
        wake=courier.wake,
        show=outlets.show,
        broken=outlets.broken,
        session=Session(catalogue=kept_catalogue(outbox.database), open=outbox.counts().open),
    )
    made = Running(terminal, outbox, courier)
    return made


def _delivered(made: Running, event: Delivered, outlets: Outlets) -> None:
    made.terminal.tell(event)
    made.terminal.count(made.outbox.counts())
    outlets.delivered(event)


def _reader(settings: Settings, outbox: Outbox, door: LetsIn, terminal: Terminal) -> CatalogueReader:
    return CatalogueReader(
        Pers(_wire(settings), PATHS[settings.pers.version], door),
        outbox.database,
        settings.outbox.folder / "pictures",
        host=urlsplit(settings.pers.base_url).netloc,
        every_seconds=settings.line.catalogue_minutes * 60,
        tell=lambda catalogue: terminal.tell(Read(catalogue)),
    )


def _door(settings: Settings, folder: Path) -> LetsIn:
    pers = settings.pers
    if pers.version == "v1.7":
        if pers.api_key is None:
            raise Misconfigured("pers.version v1.7 needs the business's key: set KIOSK_PERS_API_KEY.")
        return KeyIn(pers.project_key, pers.api_key.get_secret_value())
    pers.sign_in_secret()
    return SignIn(
        _wire(settings),
        PATHS[pers.version],
        project=pers.project_key,
        business=pers.business_id,
        proof=lambda: _proof(settings),
        file=folder / "session.json",
    )


def _proof(settings: Settings) -> str | None:
    """Read anew each time, so that a new proof in the file works without a restart."""
    try:
        return settings.pers.sign_in_secret().get_secret_value()
    except Misconfigured as gone:
        LOG.error("%s", gone)
        return None


def _wire(settings: Settings) -> Wire:
    line = settings.line
    return Wire(settings.pers.base_url, connect_seconds=line.connect_seconds, answer_seconds=line.answer_seconds)


def _eye(table: CameraTable, terminal: Terminal, outlets: Outlets) -> Eye:
    name = camera_name(table)
    return Eye(
        EyeSettings(
            source=table.source,
            name=name,
            width=table.width,
            height=table.height,
            fps=table.fps,
            mirror=table.mirror,
            rotate=table.rotate,
            loop=table.loop,
        ),
        report=lambda scan: terminal.tell(Scanned(scan)),
        preview=outlets.preview,
        lost=lambda device, why: terminal.tell(Lost(device, why)),
        found=lambda device: terminal.tell(Found(device)),
        ended=lambda: outlets.ended(name),
        decoder_command=ourselves("decode"),
    )


def ourselves(*arguments: str) -> list[str]:
    """The command that starts this same program again, frozen or not."""
    frozen = getattr(sys, "frozen", False)
    return [sys.executable, *arguments] if frozen else [sys.executable, "-m", "kiosk", *arguments]
