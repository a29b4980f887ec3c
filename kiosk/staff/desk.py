"""The desk: what staff may ask about the outbox, and what they may decide."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from kiosk.domain.claim import Entry, State
from kiosk.domain.member import veiled
from kiosk.domain.notice import QT_TRANSLATE_NOOP, STATES, Notice
from kiosk.staff.audit import Act, Audit, audit_of
from kiosk.staff.finding import found_in
from kiosk.staff.groups import let_in
from kiosk.staff.ids import why_no_id
from kiosk.staff.paging import Pages, Row
from kiosk.staff.pins import PinStore, Refused, Scope
from kiosk.staff.questions import (
    AskReadiness,
    CountClaims,
    Decide,
    EndTasks,
    ExportClaims,
    Filter,
    LetGroupIn,
    ListClaims,
    ListTasks,
    More,
    Question,
    SettleNow,
    ShowClaim,
    question_in,
)
from kiosk.staff.rows import full_row, row_of, sealed_row, step_row
from kiosk.staff.signing import Proof, signed_by
from kiosk.staff.tasks import ended
from kiosk.storage.database import StorageTrouble
from kiosk.storage.listing import Wanted, count, newest
from kiosk.storage.outbox import Outbox

#: What each decision makes of a claim.
DECISIONS: Mapping[str, State] = {
    "put-back": State.WAITING,
    "accept": State.ACCEPTED,
    "reject": State.REJECTED,
    "void": State.REJECTED,
}


NOT_IN_DOUBT = QT_TRANSLATE_NOOP("Staff", "Claim %1 is %2: there is nothing to find out.")
ALREADY_TRIED = QT_TRANSLATE_NOOP("Staff", "Claim %1 is %2. Only a claim that waits and was never tried can be voided.")
NOT_PARKED = QT_TRANSLATE_NOOP("Staff", "Claim %1 is %2. Only a claim that is parked can be decided about.")


def nothing() -> None:
    """Nobody is there to be told."""


@dataclass(frozen=True, slots=True)
class Desk:
    """One outbox, its people and its audit trail; asked by one thread at a time."""

    outbox: Outbox
    pins: Proof
    audit: Audit
    settle: Callable[[str | None], None] | None = None  #: look at this place soon; None: nobody is there who could
    changed: Callable[[], None] = nothing  #: a claim was decided about: it may wait again, and the counts are others
    ready: Callable[[], Row] | None = None  #: how the terminal is; None: none is running
    group: Callable[[int], None] | None = None  #: so many come together; None: no terminal is running
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    pages: Pages = field(default_factory=Pages)

    def answer(self, said: Mapping[str, object]) -> Row:
        """The answer to a question, as JSON goes; `refused` in it says in a sentence why there is none."""
        question = question_in(said)
        if isinstance(question, str):
            return {"refused": question}
        try:
            found = self._answer(question)
        except StorageTrouble as trouble:
            return {"refused": str(trouble)}
        return {"refused": found.sentence, "wait": found.seconds} if isinstance(found, Refused) else found

    def _answer(self, question: Question) -> Row | Refused:
        match question:
            case AskReadiness() | CountClaims() | ListTasks():
                return self._looked_at(question)
            case ListClaims():
                return listed(self, question)
            case ShowClaim(reference=reference):
                return shown(self, reference)
            case More(token=token):
                return self.pages.more(token) or Refused(0, "This list is no longer open. Ask again.")
            case SettleNow(reference=reference):
                return settling(self, reference)
            case Decide():
                return decided(self, question)
            case EndTasks():
                return ended(self.outbox, self.pins, self.audit, question, self.now())
            case LetGroupIn():
                return let_in(self.pins, self.audit, self.group, question, self.now())
            case ExportClaims():
                return exported(self, question)

    def _looked_at(self, question: AskReadiness | CountClaims | ListTasks) -> Row | Refused:
        if isinstance(question, ListTasks):
            tasks = self.outbox.tasks()
            return self.pages.first(map(row_of, tasks)) | {"total": len(tasks)}
        if isinstance(question, CountClaims):
            return {"counts": asdict(self.outbox.counts()), "tasks": len(self.outbox.tasks())}
        return self.ready() if self.ready else Refused(None, "No terminal is running here. Start it with: kiosk run.")


def desk_at(
    outbox: Outbox,
    folder: Path,
    *,
    settle: Callable[[str | None], None] | None = None,
    changed: Callable[[], None] = nothing,
    ready: Callable[[], Row] | None = None,
    group: Callable[[int], None] | None = None,
) -> Desk:
    """The desk of the outbox in this folder."""
    return Desk(outbox, PinStore(folder), audit_of(folder, outbox.seal.checking), settle, changed, ready, group)


def listed(desk: Desk, question: ListClaims) -> Row:
    """The claims that fit, oldest first."""
    wanted = _wanted(question)
    found = count(desk.outbox, wanted)
    page = desk.pages.first(map(row_of, newest(desk.outbox, wanted, question.most)))
    return page | {"total": min(found, question.most), "found": found}


def shown(desk: Desk, reference: str) -> Row | Refused:
    """One claim and its timeline."""
    entry = found_in(desk.outbox, reference)
    if isinstance(entry, Refused):
        return entry
    steps = desk.outbox.timeline(entry.claim.reference)
    claim = row_of(entry) | {"member": veiled(entry.claim.request.member)}
    return desk.pages.first(map(step_row, steps)) | {"total": len(steps), "claim": claim}


def settling(desk: Desk, reference: str | None) -> Row | Refused:
    """Has the claim history looked at now."""
    if desk.settle is None:
        return Refused(
            None,
            "Only a running terminal can look into the claim history. Start it with: kiosk run.",
        )
    place = None
    if reference is not None:
        entry = found_in(desk.outbox, reference)
        if isinstance(entry, Refused):
            return entry
        if entry.state is not State.UNCERTAIN:
            return Refused(None, Notice(NOT_IN_DOUBT, (entry.claim.reference, STATES[entry.state])))
        place = entry.claim.request.place
    desk.settle(place)
    return {"uncertain": desk.outbox.counts().uncertain}


def decided(desk: Desk, question: Decide) -> Row | Refused:
    """What a person made of a claim: on disk in the audit trail first, then in the outbox."""
    what = question.ask.removeprefix("outbox.")
    entry = found_in(desk.outbox, question.reference)
    if isinstance(entry, Refused):
        return entry
    server_id = question.server_id.strip()
    unfit = _why_not(what, entry, server_id) or (why_no_id(desk.outbox, server_id) if what == "accept" else None)
    if unfit is not None:
        return Refused(None, unfit)
    by = signed_by(desk.pins, question, scope_for(what, entry))
    if isinstance(by, Refused):
        return by
    act = Act(desk.now(), by.name, by.scope, what, entry.claim.reference, question.reason, server_id)
    desk.audit.write(act)
    return _carried_out(desk, act, entry.state, DECISIONS[what])


def exported(desk: Desk, question: ExportClaims) -> Row | Refused:
    """Claims and their steps, a line each; members only sealed, or for a supervisor who gives a reason."""
    if question.members and question.form == "plain":
        by = signed_by(desk.pins, question, Scope.SUPERVISOR)
        if isinstance(by, Refused):
            return by
        desk.audit.write(Act(desk.now(), by.name, by.scope, "export members", "", question.reason))
    wanted = _wanted(question)
    found = count(desk.outbox, wanted)
    return desk.pages.first(_export_rows(desk, newest(desk.outbox, wanted, found), question)) | {"total": found}


def _export_rows(desk: Desk, found: Iterator[Entry], question: ExportClaims) -> Iterator[Row]:
    for entry in found:
        if question.form == "sealed":
            row = sealed_row(entry, desk.outbox.seal)
        else:
            row = full_row(entry) if question.members else row_of(entry)
        yield {"what": "claim"} | row
        for step in desk.outbox.timeline(entry.claim.reference):
            yield {"what": "step", "reference": entry.claim.reference} | step_row(step)


def _carried_out(desk: Desk, act: Act, was: State, to: State) -> Row:
    """`was`: where it stood when it was decided about; a lane may have taken it since."""
    why = f"{act.what} by {act.who}: {act.reason}"
    try:
        desk.outbox.move(act.reference, to, why, act.at, act.more or None, was=was)
    except StorageTrouble as trouble:
        desk.audit.write(replace(act, at=desk.now(), what=f"{act.what} failed", more=str(trouble)))
        raise
    desk.changed()
    entry = desk.outbox.find(act.reference)
    assert entry is not None
    return {"claim": row_of(entry)}


def _why_not(what: str, entry: Entry, server_id: str) -> str | None:
    """Why this cannot be decided about this claim; None: it can."""
    is_so = entry.claim.reference, STATES[entry.state]
    if what == "void":
        untried = entry.state is State.WAITING and not entry.tried
        return None if untried else Notice(ALREADY_TRIED, is_so)
    if entry.state is not State.PARKED:
        return Notice(NOT_PARKED, is_so)
    if what == "accept" and not server_id:
        return "Say which claim at the server it is: --server-id."
    return None


def scope_for(what: str, entry: Entry) -> Scope:
    """Who may decide this. Sending again what may have taken effect can book twice: that is for a supervisor."""
    return Scope.SUPERVISOR if what == "put-back" and entry.doubts else Scope.STEWARD


def _wanted(said: Filter) -> Wanted:
    return Wanted(said.states, said.since, said.place, (said.reference or "").strip().upper())
