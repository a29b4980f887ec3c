"""What happened to a claim is told to staff in their words and language, not in the log's."""

from datetime import UTC, datetime

import pytest

from kiosk.domain.claim import State
from kiosk.domain.outcome import Accepted, Deferred, LockedOut, Rejected, Uncertain, Unreachable, in_words
from kiosk.domain.settling import UNKNOWN_TIME
from kiosk.domain.staff_screens import ClaimRow, StaffClaim, StepRow
from kiosk.ui.staff_facts import staff_facts
from kiosk.ui.told import told

STORED = {
    in_words(Uncertain("RemoteProtocolError: Server disconnected")): "no answer came; it may have been booked or not",
    in_words(Unreachable("[Errno 111] refused")): "the server could not be reached; it is tried again",
    in_words(Deferred(3)): "the server has no time now; it is tried again",
    in_words(LockedOut("401")): "the server does not let this terminal in",
    in_words(Accepted("c-1")): "booked as c-1",
    in_words(Rejected("MAX_PER_DAY_PER_USER_REACHED", "said")): "You already collected here today.",
    "src-1 is not in settling.exclusive_sources: …": "the terminal cannot find out whether it was booked",
    UNKNOWN_TIME: "the terminal cannot find out whether it was booked",
    "put-back by ana: the visitor asked": "ana: the visitor asked",
    "recorded": "it is on this terminal's disk",
    "rejected, NEW_RULE: not today": "rejected, NEW_RULE: not today",
}


@pytest.mark.parametrize(("stored", "said"), STORED.items(), ids=STORED.values())
def test_a_stored_step_has_a_sentence_for_staff(stored: str, said: str) -> None:
    assert told(stored) == said


def test_lists_and_timelines_use_it() -> None:
    now = datetime(2026, 1, 2, tzinfo=UTC)
    row, step = ClaimRow("K", State.WAITING, now, "C", "recorded"), StepRow(now, State.WAITING, "recorded", 0)
    facts = staff_facts(StaffClaim(row, "an•••", "", (step,), (), now.date()))
    assert str(facts["row"]).count("it is on this terminal's disk") == 1
    assert str(facts["steps"]).count("it is on this terminal's disk") == 1
