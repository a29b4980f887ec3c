"""Tasks: claims that were refused after their visitor had left, until somebody has seen to them."""

from datetime import datetime

from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.staff.audit import Act, Audit
from kiosk.staff.finding import found_in
from kiosk.staff.paging import Row
from kiosk.staff.pins import Refused, Scope
from kiosk.staff.questions import EndTasks
from kiosk.staff.signing import Proof, signed_by
from kiosk.storage.outbox import Outbox


def ended(outbox: Outbox, pins: Proof, audit: Audit, question: EndTasks, now: datetime) -> Row | Refused:
    """All of them have been seen to, or none: in the audit trail first."""
    references = _tasks_among(outbox, question.references)
    if isinstance(references, Refused):
        return references
    by = signed_by(pins, question, Scope.STEWARD)
    if isinstance(by, Refused):
        return by
    for reference in references:
        audit.write(Act(now, by.name, by.scope, "done", reference, question.reason))
        outbox.dismiss_task(reference)
    return {"done": references, "left": len(outbox.tasks())}


def _tasks_among(outbox: Outbox, typed: tuple[str, ...]) -> list[str] | Refused:
    tasks = {entry.claim.reference for entry in outbox.tasks()}
    references: list[str] = []
    for reference in typed:
        entry = found_in(outbox, reference)
        if isinstance(entry, Refused):
            return entry
        if entry.claim.reference not in tasks:
            return Refused(
                None,
                Notice(
                    QT_TRANSLATE_NOOP("Staff", "Claim %1 is no task: nobody has to see to it."),
                    (entry.claim.reference,),
                ),
            )
        references.append(entry.claim.reference)
    return references
