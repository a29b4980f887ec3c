"""Signing: who decides, proven by a PIN, and why."""

from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.staff.pins import Allowed, Person, Refused, Scope
from kiosk.staff.questions import Signed

SHORTEST_REASON = 3  #: letters
SCOPES = {
    Scope.STEWARD: Notice(QT_TRANSLATE_NOOP("Staff", "steward")),
    Scope.SUPERVISOR: Notice(QT_TRANSLATE_NOOP("Staff", "supervisor")),
}


class Proof(Protocol):
    """A way to know who somebody is."""

    def check(self, name: str, pin: str) -> Allowed | Refused:
        """Whether it is them."""

    def people(self) -> list[Person]:
        """Everybody with a PIN, by name."""


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who gave their PIN a moment ago and has stood at the glass since."""

    by: Allowed

    def check(self, name: str, pin: str) -> Allowed | Refused:  # noqa: ARG002 - it was right when they came in
        """Them, and nobody else."""
        return (
            self.by
            if name == self.by.name
            else Refused(None, Notice(QT_TRANSLATE_NOOP("Staff", "%1 is not signed in here."), (name,)))
        )

    def people(self) -> list[Person]:
        """Nobody can be chosen while somebody is in."""
        return []


def signed_by(pins: Proof, question: Signed, needed: Scope) -> Allowed | Refused:
    """Whoever signed it, if they may."""
    if len(question.reason.strip()) < SHORTEST_REASON:
        return Refused(None, "Say why: --reason.")
    if not question.by.strip():
        return Refused(None, "Say who decides: --by.")
    by = pins.check(question.by, question.pin.get_secret_value())
    if isinstance(by, Allowed) and not by.scope.covers(needed):
        return Refused(
            None,
            Notice(
                QT_TRANSLATE_NOOP("Staff", "This needs a %1; %2 is a %3."), (SCOPES[needed], by.name, SCOPES[by.scope])
            ),
        )
    return by
