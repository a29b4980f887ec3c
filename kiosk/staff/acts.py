"""Acts: what each press of staff leads to; whatever changes anything is in the audit trail first."""

from dataclasses import replace

from kiosk.domain.claim import State
from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.domain.staff_screens import Barred
from kiosk.staff.audit import Act
from kiosk.staff.desk import scope_for
from kiosk.staff.ids import why_no_id
from kiosk.staff.paging import Pages
from kiosk.staff.pins import Allowed, Scope
from kiosk.staff.places import CHUNK, PLACES, WHICH
from kiosk.staff.questions import LONGEST_TEXT
from kiosk.staff.signing import SHORTEST_REASON, Present
from kiosk.staff.visit import House, Stop, Visit

OPEN_TO_ALL = PLACES.keys() - {"claim", "decide", "sheet"}  #: places that need no word on what they are about

NOT_A_SUPERVISOR = Notice(QT_TRANSLATE_NOOP("Staff", "This needs a supervisor, because it could be booked twice."))
NOT_YOURS = Notice(QT_TRANSLATE_NOOP("Staff", "This needs a supervisor."))
WITHOUT_REASON = Notice(QT_TRANSLATE_NOOP("Staff", "Say why first."))
WITHOUT_ID = Notice(QT_TRANSLATE_NOOP("Staff", "Say which claim at the server it is."))
DONE = {
    "put-back": QT_TRANSLATE_NOOP("Staff", "%1 waits again and will be sent."),
    "accept": QT_TRANSLATE_NOOP("Staff", "%1 is noted as accepted."),
    "reject": QT_TRANSLATE_NOOP("Staff", "%1 is given up."),
    "void": QT_TRANSLATE_NOOP("Staff", "%1 is voided."),
    "done": QT_TRANSLATE_NOOP("Staff", "%1 is ticked off."),
    "settle": QT_TRANSLATE_NOOP("Staff", "%1 is being looked up in the history."),
}
#: Where a claim stands while what was said about it is still true; of the others it always is.
TRUE_OF = {"put-back": frozenset({State.WAITING, State.SENDING}), "settle": frozenset({State.UNCERTAIN})}


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
        return _told(visit, said, choice, reference)
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
    reason = "".join(letter for letter in reason if letter.isprintable())[:LONGEST_TEXT]
    if len(reason.strip()) < SHORTEST_REASON:
        return replace(visit, notice=WITHOUT_REASON)
    which: dict[str, object] = {"references": [reference]} if choice == "done" else {"reference": reference}
    if choice == "accept":
        which["server_id"] = server_id.strip()
        unfit = why_no_id(house.desk.outbox, server_id.strip()) if server_id.strip() else WITHOUT_ID
        if unfit:
            return replace(visit, notice=unfit, true_of=frozenset(State))
    desk = replace(house.desk, pins=Present(visit.by), pages=Pages())
    said = desk.answer({"ask": f"outbox.{choice}", "by": visit.by.name, "reason": reason, **which})
    there = visit if "refused" in said else visit.back()
    return _told(there, said, choice, reference) if there else None


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
    return replace(visit, notice=refusal_in(said)) if "refused" in said else None


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


def refusal_in(said: dict[str, object]) -> Notice:
    """Why the desk did not do it."""
    refused = said["refused"]
    return refused if isinstance(refused, Notice) else Notice("%1", (str(refused),))


def _told(visit: Visit, said: dict[str, object], choice: str, reference: str) -> Visit:
    """What came of it, as long as it is true: a claim that waits again may be booked a moment later."""
    if "refused" in said:
        return replace(visit, notice=refusal_in(said), true_of=frozenset(State))
    return replace(visit, notice=Notice(DONE[choice], (reference,)), true_of=TRUE_OF.get(choice, frozenset(State)))
