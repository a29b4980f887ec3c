"""Groups: staff say that so many come together, and the terminal lets them claim one right after the other."""

from collections.abc import Callable
from datetime import datetime

from kiosk.staff.audit import Act, Audit
from kiosk.staff.paging import Row
from kiosk.staff.pins import Refused, Scope
from kiosk.staff.questions import LetGroupIn
from kiosk.staff.signing import Proof, signed_by


def let_in(
    pins: Proof, audit: Audit, group: Callable[[int], None] | None, question: LetGroupIn, now: datetime
) -> Row | Refused:
    """In the audit trail first: a group lifts the pause that keeps one visitor from being two."""
    if group is None:
        return Refused(None, "No terminal is running here. Start it with: kiosk run.")
    by = signed_by(pins, question, Scope.STEWARD)
    if isinstance(by, Refused):
        return by
    what = f"group of {question.count}" if question.count > 1 else "end of the group"
    audit.write(Act(now, by.name, by.scope, what, "", question.reason))
    group(question.count)
    return {"group": question.count}
