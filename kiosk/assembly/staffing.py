"""Staffing: the desk and the console over the parts of a running terminal."""

from collections.abc import Callable
from dataclasses import replace
from zoneinfo import ZoneInfo

from kiosk.assembly.health import Asked, facts_of
from kiosk.delivery.reader import CatalogueReader
from kiosk.delivery.settler import Settler
from kiosk.domain.events import Grouped
from kiosk.domain.readiness import Readiness
from kiosk.domain.screens import AnyScreen
from kiosk.domain.staff_screens import DeviceRow
from kiosk.staff.console import Console
from kiosk.staff.desk import Desk, desk_at
from kiosk.staff.paging import Pages, Row
from kiosk.staff.shifts import Draw, Shifts
from kiosk.staff.visit import House
from kiosk.watch.readiness import in_row, judge


def desk_of(parts: Asked, settler: Settler, counted: Callable[[], None]) -> Desk:
    """What staff may ask a running terminal; after a decision the courier looks again, and the screen counts anew."""

    def changed() -> None:
        parts.courier.wake(fresh=False)
        counted()

    def ready() -> Row:
        facts = facts_of(parts)
        return in_row(judge(facts), facts)

    folder = parts.settings.outbox.folder
    return desk_at(
        parts.outbox,
        folder,
        settle=settler.wake,
        changed=changed,
        ready=ready,
        group=lambda count: parts.switchboard.tell(Grouped(count)),
    )


def console_of(
    parts: Asked,
    desk: Desk,
    reader: CatalogueReader,
    *,
    show: Callable[[AnyScreen], None],
    draw: Draw,
    leave: Callable[[], None],
    broken: Callable[[BaseException], None],
) -> Console:
    """The staff's console over the same desk, with pages of its own: the door is asked by another thread."""
    settings, zone = parts.settings, ZoneInfo(parts.settings.venue.timezone)
    house = House(
        desk=replace(desk, pages=Pages()),
        shifts=Shifts(settings.outbox.folder, settings.venue.terminal, settings.venue.name, zone),
        zone=zone,
        readiness=lambda: _readiness(parts),
        catalogue=lambda: parts.switchboard.known.catalogue,
        reads=lambda: reader.reads,
        read_catalogue=reader.read_now,
        devices=lambda: _devices(parts, zone),
        line=lambda: (parts.courier.line.down, parts.courier.line.locked),
        draw=draw,
        leave=leave,
        sources=tuple(filter(None, [settings.venue.trigger_source])),
    )
    return Console(house, show=show, broken=broken)


def _readiness(parts: Asked) -> Readiness:
    return judge(facts_of(parts))


def _devices(parts: Asked, zone: ZoneInfo) -> tuple[DeviceRow, ...]:
    return tuple(
        DeviceRow(
            state.name,
            state.kind.value,
            state.works,
            state.since.astimezone(zone),
            state.why,
            state.last.astimezone(zone) if state.last else None,
        )
        for state in parts.readers.states()
    )
