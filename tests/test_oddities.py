"""An odd answer is an alarm until nobody is in doubt any more; a doubled claim stays one."""

from kiosk.assembly.oddities import calm_down, note_oddity
from kiosk.assembly.switchboard import Switchboard
from kiosk.domain.claim import Counts
from kiosk.domain.events import Delivered
from kiosk.domain.outcome import Accepted, Uncertain


def test_staff_hear_of_what_is_odd_until_it_is_cleared_up():
    switchboard = Switchboard(None, lambda _: None)
    note_oddity(switchboard, Delivered("K7Q-0001", Uncertain("x"), ""))
    assert switchboard.known.alarms == {}
    note_oddity(switchboard, Delivered("K7Q-0002", Uncertain("x"), "it is about another member"))
    calm_down(switchboard, Counts(recorded=1, uncertain=1))
    assert switchboard.known.alarms == {"claim": "claim K7Q-0002: it is about another member"}
    note_oddity(switchboard, Delivered("K7Q-0003", Accepted("c-1"), "found twice"))
    calm_down(switchboard, Counts(recorded=1, accepted=1))
    assert switchboard.known.alarms == {"double": "claim K7Q-0003: found twice"}
