"""What happened to a claim is told to staff in their words and language, not in the log's."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.delivery.settler import TOO_MANY
from kiosk.domain.claim import State
from kiosk.domain.notice import Notice
from kiosk.domain.outcome import Accepted, Deferred, LockedOut, Mismatch, Rejected, Uncertain, Unreachable, in_words
from kiosk.domain.settling import UNKNOWN_TIME
from kiosk.domain.staff_screens import ClaimRow, StaffClaim, StepRow
from kiosk.ui.staff_facts import staff_facts
from kiosk.ui.told import told

from .glass import TRANSLATIONS

STORED = {
    in_words(Uncertain("RemoteProtocolError: Server disconnected")): "no answer came; it may have been booked or not",
    in_words(Unreachable("[Errno 111] refused")): "the server could not be reached; it is tried again",
    in_words(Deferred(3)): "the server has no time now; it is tried again",
    in_words(LockedOut("401")): "the server does not let this terminal in",
    in_words(Accepted("c-1")): "booked as c-1",
    in_words(Rejected("MAX_PER_DAY_PER_USER_REACHED", "said")): "You already collected here today.",
    "src-1 is not in settling.exclusive_sources: …": "the terminal cannot find out whether it was booked",
    UNKNOWN_TIME: "the terminal cannot find out whether it was booked",
    "waited too long": "it waited too long; a person decides",
    "too old": "it is too old to look for; a person decides",
    Notice(TOO_MANY, ("2",)): "the server has it, and 2 too many",
    "found in the history": "the server has it",
    "surely not in effect: may be sent again": "the server surely has not booked it; it is sent again",
    "the server's history ignores the trigger source, so it proves nothing": (
        "the server's history cannot be searched for it"
    ),
    "stopped while sending": "the terminal stopped; it may have been booked or not",
    in_words(Mismatch("UNKNOWN_FIELD")): "the server does not understand this terminal",
    "rebuilt from the second journal": "brought back from the second journal",
    "known from the second journal: found in the history": "the server has it",
    "settled and purged after this file was copied: look at the server what became of it": (
        "it was deleted here; look at the server what became of it"
    ),
    "put-back by ana: the visitor asked": "ana: the visitor asked",
    "recorded": "it is on this terminal's disk",
    "rejected, NEW_RULE: not today": "rejected, NEW_RULE: not today",
}


@pytest.mark.parametrize(("stored", "said"), STORED.items(), ids=STORED.values())
def test_a_stored_step_has_a_sentence_for_staff(stored: str, said: str) -> None:
    assert told(stored) == said


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", ["es", "de", "fr", "ca", "pt", "it", "ar"])
def test_what_the_settler_stores_is_told_in_every_language(code: str) -> None:
    stored = [
        "waited too long",
        "too old",
        "found in the history",
        Notice(TOO_MANY, ("2",)),
        "surely not in effect: may be sent again",
        "the server's history ignores the trigger source, so it proves nothing",
        "the machine stopped without warning",
    ]
    english = [told(said) for said in stored]
    translator = QTranslator()
    assert translator.load(str(TRANSLATIONS / f"kiosk_{code}.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        assert [said for said in english if said in map(told, stored)] == []
        assert "2" in told(Notice(TOO_MANY, ("2",)))
    finally:
        QCoreApplication.removeTranslator(translator)


def test_lists_and_timelines_use_it() -> None:
    now = datetime(2026, 1, 2, tzinfo=UTC)
    row, step = ClaimRow("K", State.WAITING, now, "C", "recorded"), StepRow(now, State.WAITING, "recorded", 0)
    facts = staff_facts(StaffClaim(row, "an•••", "", (step,), (), now.date()))
    assert str(facts["row"]).count("it is on this terminal's disk") == 1
    assert str(facts["steps"]).count("it is on this terminal's disk") == 1
