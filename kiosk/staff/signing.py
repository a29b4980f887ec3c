"""Signing: who decides, proven by a PIN, and why."""

from kiosk.staff.pins import Allowed, PinStore, Refused, Scope
from kiosk.staff.questions import Signed

_SHORTEST_REASON = 3  #: letters


def signed_by(pins: PinStore, question: Signed, needed: Scope) -> Allowed | Refused:
    """Whoever signed it, if they may."""
    if len(question.reason.strip()) < _SHORTEST_REASON:
        return Refused(None, "Say why: --reason.")
    if not question.by.strip():
        return Refused(None, "Say who decides: --by.")
    by = pins.check(question.by, question.pin.get_secret_value())
    if isinstance(by, Allowed) and not by.scope.covers(needed):
        return Refused(None, f"This needs a {needed}; {by.name} is a {by.scope}.")
    return by
