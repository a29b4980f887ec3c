"""Places: what each screen of the console holds, asked anew each time it is drawn."""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from kiosk.domain.claim import OPEN, Entry, State
from kiosk.domain.member import veiled
from kiosk.domain.notice import SILENCE
from kiosk.domain.staff_screens import (
    ClaimRow,
    StaffClaim,
    StaffDecide,
    StaffExit,
    StaffGroup,
    StaffHome,
    StaffOutbox,
    StaffParked,
    StaffPin,
    StaffScreen,
    StaffShift,
    StepRow,
)
from kiosk.staff.day import catalogue, devices, sheet, today
from kiosk.staff.pins import Scope
from kiosk.staff.rows import short
from kiosk.staff.shifts import campaign_at
from kiosk.staff.visit import House, Visit
from kiosk.storage import figures

CHUNK = 60  #: rows that are drawn at a time
STEPS = 200  #: of a claim, the last ones: two a minute are made while the server lets nobody in
#: What a list may be narrowed to.
WHICH: Mapping[str, frozenset[State]] = {"open": OPEN} | {state.value: frozenset({state}) for state in State}


def screen_of(visit: Visit, house: House) -> StaffScreen:
    """What whoever is in sees now."""
    if visit.by is None:
        return _pin(visit, house)
    return PLACES[visit.here.place](visit, house)


def _pin(visit: Visit, house: House) -> StaffScreen:
    people = tuple(person.name for person in house.desk.pins.people())
    return StaffPin(people, visit.who, visit.barred, visit.wait, visit.tries, visit.checking, visit.notice)


def _home(visit: Visit, house: House) -> StaffScreen:
    assert visit.by is not None
    outbox = house.desk.outbox
    return StaffHome(
        who=visit.by.name,
        supervisor=visit.by.scope is Scope.SUPERVISOR,
        readiness=house.readiness(),
        counts=outbox.counts(),
        tasks=len(outbox.tasks()),
        notice=visit.notice,
    )


def _outbox(visit: Visit, house: House) -> StaffScreen:
    which = visit.here.about or "open"
    outbox, states = house.desk.outbox, WHICH[which]
    counts = outbox.counts()
    total = sum(getattr(counts, state.value) for state in states)
    found = figures.page(outbox, states, visit.here.first, CHUNK)
    rows = tuple(row_of(entry, house) for entry in found)
    return StaffOutbox(which, rows, visit.here.first, total, _day(house))


def _parked(_: Visit, house: House) -> StaffScreen:
    outbox = house.desk.outbox
    parked = [row_of(entry, house) for entry in outbox.entries({State.PARKED})]
    late = [row_of(entry, house, late=True) for entry in outbox.tasks()]
    return StaffParked((*parked, *late), _day(house))


def _claim(visit: Visit, house: House) -> StaffScreen:
    outbox, reference = house.desk.outbox, visit.here.about
    entry = outbox.find(reference)
    assert entry is not None, "settled claims stay"
    late = any(task.claim.reference == reference for task in outbox.tasks())
    steps = [
        StepRow(step.at.astimezone(house.zone), step.state, short(step.said), step.attempt)
        for step in outbox.timeline(reference, STEPS)
    ]
    return StaffClaim(
        row_of(entry, house, late=late),
        veiled(entry.claim.request.member),
        entry.server_id or "",
        tuple(reversed(steps)),
        _choices(entry, late=late),
        _day(house),
        visit.notice if entry.state in visit.true_of else SILENCE,
    )


def _choices(entry: Entry, *, late: bool) -> tuple[str, ...]:
    match entry.state:
        case State.PARKED:
            return "put-back", "accept", "reject"
        case State.UNCERTAIN:
            return ("settle",)
        case State.WAITING if entry.attempts == 0:
            return ("void",)
        case _:
            return ("done",) if late else ()


def _decide(visit: Visit, _: House) -> StaffScreen:
    choice, reference = visit.here.about.split(" ", 1)
    return StaffDecide(reference, choice, visit.notice)


def _shift(visit: Visit, house: House) -> StaffScreen:
    running = house.shifts.current(house.desk.outbox, house.catalogue(), minute(house))
    return StaffShift(running, visit.notice)


def _group(visit: Visit, _: House) -> StaffScreen:
    return StaffGroup(visit.notice)


def _exit(visit: Visit, house: House) -> StaffScreen:
    assert visit.by is not None
    return StaffExit(house.desk.outbox.counts(), visit.by.scope is Scope.SUPERVISOR)


def row_of(entry: Entry, house: House, *, late: bool = False) -> ClaimRow:
    """A claim as it stands in a list."""
    return ClaimRow(
        entry.claim.reference,
        entry.state,
        entry.claim.scanned_at.astimezone(house.zone),
        campaign_at(house.catalogue(), entry.claim.request.place),
        short(entry.reason or ""),
        late=late,
    )


def minute(house: House) -> datetime:
    """Now, to the minute: what shows it is not drawn anew each second."""
    return house.desk.now().replace(second=0, microsecond=0)


def _day(house: House) -> date:
    return house.desk.now().astimezone(house.zone).date()


PLACES: Mapping[str, Callable[[Visit, House], StaffScreen]] = {
    "home": _home,
    "outbox": _outbox,
    "parked": _parked,
    "claim": _claim,
    "decide": _decide,
    "today": today,
    "devices": devices,
    "catalogue": catalogue,
    "shift": _shift,
    "sheet": sheet,
    "group": _group,
    "exit": _exit,
}
