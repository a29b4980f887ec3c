"""Oddities: what must not happen to a claim on a sound line is an alarm for staff."""

from kiosk.assembly.switchboard import Switchboard
from kiosk.domain.claim import Counts
from kiosk.domain.events import Alarmed, Delivered
from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.domain.outcome import Uncertain

DOUBT = "claim"  #: an answer that cannot be ours; over when no claim is in doubt any more
DOUBLE = "double"  #: more in the history than there should be; stays while the terminal runs


def note_oddity(switchboard: Switchboard, event: Delivered) -> None:
    """If there is one."""
    if event.alarm:
        topic = DOUBT if isinstance(event.outcome, Uncertain) else DOUBLE
        switchboard.tell(
            Alarmed(topic, Notice(QT_TRANSLATE_NOOP("Staff", "claim %1: %2"), (event.reference, event.alarm)))
        )


def calm_down(switchboard: Switchboard, counts: Counts) -> None:
    """Once none is in doubt, and none waits for a person."""
    if counts.uncertain + counts.parked == 0 and DOUBT in switchboard.known.alarms:
        switchboard.tell(Alarmed(DOUBT, ""))
