"""Acts: what each press of staff leads to; whatever changes anything is in the audit trail first."""

from dataclasses import replace

from kiosk.domain.staff_screens import Barred, Notice
from kiosk.staff.audit import Act
from kiosk.staff.desk import scope_for
from kiosk.staff.paging import Pages
from kiosk.staff.pins import Allowed, Scope
from kiosk.staff.places import CHUNK, PLACES, WHICH
from kiosk.staff.signing import Present
from kiosk.staff.visit import House, Stop, Visit

OPEN_TO_ALL = PLACES.keys() - {"claim", "decide", "sheet"}  #: places that need no word on what they are about


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802 (the name lupdate looks for)
    """Mark a sentence for the translators."""
    return text


NOT_A_SUPERVISOR = Notice(QT_TRANSLATE_NOOP("Staff", "This needs a supervisor, because it could be booked twice."))
NOT_YOURS = Notice(QT_TRANSLATE_NOOP("Staff", "This needs a supervisor."))
WITHOUT_REASON = Notice(QT_TRANSLATE_NOOP("Staff", "Say why first."))
DONE = {
    "put-back": QT_TRANSLATE_NOOP("Staff", "%1 waits again and will be sent."),
    "accept": QT_TRANSLATE_NOOP("Staff", "%1 is noted as accepted."),
    "reject": QT_TRANSLATE_NOOP("Staff", "%1 is given up."),
    "void": QT_TRANSLATE_NOOP("Staff", "%1 is voided."),
    "done": QT_TRANSLATE_NOOP("Staff", "%1 is ticked off."),
    "settle": QT_TRANSLATE_NOOP("Staff", "%1 is being looked up in the history."),
}


def after_pin(visit: Visit, pin: str, house: House) -> Visit:
    """Somebody came in, or was told why not."""
    proven = house.desk.pins.check(visit.who, pin)
    if isinstance(proven, Allowed):
        house.desk.audit.write(Act(house.desk.now(), proven.name, proven.scope, "came in", "", "at the glass"))
        known = all(stop.place != "claim" or house.desk.outbox.find(stop.about) for stop in visit.path)
        return Visit(visit.path if known else (Stop("home"),), by=proven)
    barred = Barred.OFF if proven.seconds is None else Barred.WAIT if proven.seconds else Barred.WRONG
    return replace(visit, barred=barred, wait=proven.seconds or 0, tries=visit.tries + 1)


def after(visit: Visit, what: str, about: str, house: House) -> Visit | None:
    """Where a press leads whoever is in. None: out."""
    match what:
        case "leave":
            return None
        case "back":
            return visit.back()
        case "go" if about in OPEN_TO_ALL:
            return visit.onto(Stop(about))
        case "which" if about in WHICH:
            return visit.onto(Stop("outbox", about))
        case "older" | "newer" if visit.here.place == "outbox":
            return _turned(visit, CHUNK if what == "older" else -CHUNK)
        case "claim" if house.desk.outbox.find(about) is not None:
            return visit.onto(Stop("claim", about))
        case _:
            return _done(visit, what, about, house)


def _turned(visit: Visit, by: int) -> Visit:
    return visit.onto(replace(visit.here, first=max(0, visit.here.first + by)))


def _done(visit: Visit, what: str, about: str, house: House) -> Visit | None:
    match what, visit.here.place:
        case "choose", "claim":
            return _chosen(visit, about, house)
        case "sign", "decide":
            return _signed(visit, about, house)
        case "read", "catalogue" | "devices":
            before, _ = house.reads()
            house.read_catalogue()
            return replace(visit, asked_at=before)
        case "close", "shift":
            return _closed(visit, house)
        case "group", "group":
            return _grouped(visit, about, house)
        case "end", "exit":
            return _ended(visit, house)
        case _:
            return visit


def _chosen(visit: Visit, choice: str, house: House) -> Visit:
    """A decision is asked for its reason; a look into the history needs none."""
    reference = visit.here.about
    if choice == "settle":
        said = house.desk.answer({"ask": "outbox.settle", "reference": reference})
        return replace(visit, notice=_notice_of(said, choice, reference))
    entry = house.desk.outbox.find(reference)
    if choice not in DONE or entry is None or visit.by is None:
        return visit
    if choice != "done" and not visit.by.scope.covers(scope_for(choice, entry)):
        return replace(visit, notice=NOT_A_SUPERVISOR)
    return visit.onto(Stop("decide", f"{choice} {reference}"))


def _signed(visit: Visit, about: str, house: House) -> Visit | None:
    """The desk decides whether it may be; who stands here has given their PIN."""
    assert visit.by is not None
    choice, _, reference = visit.here.about.partition(" ")
    reason, _, server_id = about.partition("\n")
    if not reason.strip():
        return replace(visit, notice=WITHOUT_REASON)
    which: dict[str, object] = {"references": [reference]} if choice == "done" else {"reference": reference}
    if choice == "accept":
        which["server_id"] = server_id.strip()
    desk = replace(house.desk, pins=Present(visit.by), pages=Pages())
    said = desk.answer({"ask": f"outbox.{choice}", "by": visit.by.name, "reason": reason, **which})
    notice = _notice_of(said, choice, reference)
    return replace(visit, notice=notice) if "refused" in said else visit.back(notice)


def _closed(visit: Visit, house: House) -> Visit:
    assert visit.by is not None
    sheet = house.shifts.close(house.desk.outbox, house.catalogue(), visit.by, house.desk.audit, house.draw)
    return replace(visit.onto(Stop("home")).onto(Stop("sheet")), closed=sheet)


def _grouped(visit: Visit, count: str, house: House) -> Visit | None:
    assert visit.by is not None
    if not count.isdecimal():
        return visit
    desk = replace(house.desk, pins=Present(visit.by))
    signed = {"by": visit.by.name, "reason": "at the glass"}
    said = desk.answer({"ask": "venue.group", "count": int(count), **signed})
    return replace(visit, notice=Notice("%1", (str(said["refused"]),))) if "refused" in said else None


def _ended(visit: Visit, house: House) -> Visit | None:
    """Closing the program destroys nothing; it is a supervisor's because visitors then find it closed."""
    assert visit.by is not None
    if not visit.by.scope.covers(Scope.SUPERVISOR):
        return replace(visit, notice=NOT_YOURS)
    house.desk.audit.write(
        Act(house.desk.now(), visit.by.name, visit.by.scope, "closed the program", "", "at the glass")
    )
    house.leave()
    return None


def _notice_of(said: dict[str, object], choice: str, reference: str) -> Notice:
    return Notice("%1", (str(said["refused"]),)) if "refused" in said else Notice(DONE[choice], (reference,))
