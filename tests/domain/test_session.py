"""One visitor in front of the screen: what every event makes of the session."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from kiosk.domain.catalogue import Campaign, Catalogue, Reward, Source
from kiosk.domain.claim import Tenant
from kiosk.domain.events import Alarmed, Counted, Delivered, Found, Lost, Read, Scanned, Ticked
from kiosk.domain.outcome import Accepted, Rejected, Uncertain, Unreachable
from kiosk.domain.place import Place
from kiosk.domain.scan import Medium, Scan
from kiosk.domain.screens import (
    Again,
    Closed,
    Declined,
    Foreign,
    NotOurs,
    OutOfOrder,
    Receipt,
    Saved,
    Sending,
    ShowYourCode,
    Welcome,
)
from kiosk.domain.session import ABSENCE, PATIENCE, Session, advance, closed

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
CATALOGUE = Catalogue(
    "Café Morgenrot",
    (Campaign("c-1", "Breakfast bonus", (Reward(120, "points"),), frozenset({"src-1"}), picture="/p.png"),),
    (Source("src-1", "Entrance"), Source("src-2", "Counter")),
    NOON,
)


@pytest.fixture
def place():
    numbers = count(1)
    return Place(
        venue="",
        tenant=Tenant("https://api.example", "project", "business"),
        terminal="entrance-1",
        software="pers-kiosk 0",
        source="src-1",
        latitude=41.39,
        longitude=2.15,
        readers=frozenset({"camera"}),
        mint=lambda: f"K7Q-{next(numbers):04d}",
    )


def scan(text, at=NOON):
    return Scanned(Scan(text, Medium.QR_CODE, "camera", at))


def later(seconds):
    return NOON + timedelta(seconds=seconds)


def sending(place, member="M-1"):
    return advance(Session(catalogue=CATALOGUE), scan(f"pers:member:{member}"), NOON, place)


def test_a_member_code_becomes_a_claim_with_everything_frozen(place):
    step = sending(place)
    assert step.screen == Sending("K7Q-0001")
    request = step.put.request
    assert (request.member, request.source, request.multiplier) == ("M-1", "src-1", 1.0)
    assert (request.latitude, request.longitude) == (41.39, 2.15)
    assert request.conditions["source"] == {
        "medium": "QR_CODE",
        "terminal": "entrance-1",
        "reader": "camera",
        "capturedAt": "2026-11-22T12:00:00.000+00:00",
        "reference": "K7Q-0001",
        "softwareVersion": "pers-kiosk 0",
    }
    assert step.put.tenant == place.tenant


def test_green_only_when_the_server_said_yes(place):
    step = sending(place)
    accepted = advance(step.session, Delivered("K7Q-0001", Accepted("c-9", "c-1", "Ma••• K.")), later(1), place)
    assert accepted.screen == Receipt("K7Q-0001", 120, "points", "Breakfast bonus", "Ma••• K.", "/p.png")
    for outcome in (Unreachable("refused"), Uncertain("reset")):
        shown = advance(step.session, Delivered("K7Q-0001", outcome), later(1), place).screen
        assert shown == Saved("K7Q-0001", "Breakfast bonus", checking=isinstance(outcome, Uncertain))


def test_patience_ends_in_saved_and_a_late_answer_still_in_a_receipt(place):
    step = sending(place)
    assert isinstance(
        advance(step.session, Ticked(), NOON + PATIENCE - timedelta(milliseconds=1), place).screen, Sending
    )
    saved = advance(step.session, Ticked(), NOON + PATIENCE, place)
    assert isinstance(saved.screen, Saved)
    late = advance(saved.session, Delivered("K7Q-0001", Accepted("c-9", "c-1")), later(6), place)
    assert isinstance(late.screen, Receipt)


def test_an_answer_for_somebody_who_left_is_not_shown(place):
    step = sending(place)
    saved = advance(step.session, Ticked(), later(4), place).session
    rested = advance(saved, Ticked(), later(17), place)
    assert rested.screen == Welcome("Café Morgenrot")
    assert advance(rested.session, Delivered("K7Q-0001", Accepted("c-9")), later(18), place).screen == rested.screen


def test_a_code_held_up_is_one_claim(place):
    session, puts = Session(catalogue=CATALOGUE), 0
    for tenth in range(200):
        step = advance(session, scan("pers:member:M-1"), later(tenth / 10), place)
        session, puts = step.session, puts + (step.put is not None)
    assert puts == 1
    away = later(20) + ABSENCE
    assert advance(session, scan("pers:member:M-1"), away, place).put is not None


def test_a_code_seen_by_every_reader_in_turn_is_one_claim(place):
    """Two cameras, a scanner that types, a tag that says the same: whoever saw it, it is the same member."""
    session, puts = Session(catalogue=CATALOGUE), 0
    readers = (("camera", Medium.QR_CODE), ("camera 2", Medium.QR_CODE), ("keyboard", Medium.SCANNER))
    for tenth in range(60):
        reader, medium = readers[tenth % 3]
        seen = Scanned(Scan("pers:member:M-1", medium, reader, later(tenth / 10)))
        step = advance(session, seen, later(tenth / 10), place)
        session, puts = step.session, puts + (step.put is not None)
    assert puts == 1


def test_a_second_code_of_the_same_visitor_is_no_new_claim(place):
    step = sending(place)
    assert advance(step.session, scan("pers:member:card-1"), later(1), place).put is None
    accepted = advance(step.session, Delivered("K7Q-0001", Accepted("c-9")), later(1), place)
    assert advance(accepted.session, scan("pers:member:card-1"), later(2), place).put is None
    following = advance(accepted.session, scan("pers:member:M-2"), later(3.5), place)
    assert following.put.request.member == "M-2"


def by_hand(text):
    return Scanned(Scan(text, Medium.SCANNER, "scanner", NOON))


@pytest.mark.parametrize("answered", [0.2, 3])
def test_the_next_in_a_quick_queue_is_asked_once_more_and_never_passed_over_in_silence(place, answered):
    step = advance(Session(catalogue=CATALOGUE), by_hand("pers:member:M-1"), NOON, place)
    if answered > 1:
        step = advance(step.session, by_hand("pers:member:M-2"), later(1), place)
        assert (step.screen, step.put) == (Sending("K7Q-0001"), None)
    step = advance(step.session, Delivered("K7Q-0001", Accepted("c-9")), later(answered), place)
    if answered < 1:
        step = advance(step.session, by_hand("pers:member:M-2"), later(1), place)
    assert isinstance(step.screen, Receipt)
    assert isinstance(advance(step.session, Ticked(), later(answered + 1.9), place).screen, Receipt)
    asked = advance(step.session, Ticked(), later(answered + 2.1), place)
    assert (asked.screen, asked.put) == (NotOurs(Foreign.TOO_SOON), None)
    again = advance(asked.session, by_hand("pers:member:M-2"), later(answered + 3), place)
    assert again.put.request.member == "M-2"
    done = advance(again.session, Delivered("K7Q-0002", Accepted("c-10")), later(answered + 3.2), place)
    assert isinstance(advance(done.session, Ticked(), later(answered + 9), place).screen, Welcome)


def test_who_scans_their_own_code_twice_is_not_asked_for_it(place):
    step = advance(Session(catalogue=CATALOGUE), by_hand("pers:member:M-1"), NOON, place)
    step = advance(step.session, by_hand("pers:member:M-1"), later(3), place)
    step = advance(step.session, Delivered("K7Q-0001", Accepted("c-9")), later(3.5), place)
    assert isinstance(advance(step.session, Ticked(), later(6), place).screen, Receipt)


def test_two_cards_of_one_visitor_before_the_camera_ask_for_nothing(place):
    step = sending(place)
    step = advance(step.session, scan("pers:member:card-1"), later(1), place)
    step = advance(step.session, Delivered("K7Q-0001", Accepted("c-9")), later(1.2), place)
    assert isinstance(advance(step.session, Ticked(), later(4), place).screen, Receipt)


def test_a_source_code_arms_the_source_for_the_next_member(place):
    armed = advance(Session(catalogue=CATALOGUE), scan("pers:source:src-2"), NOON, place)
    assert armed.screen == ShowYourCode("Counter")
    assert advance(armed.session, scan("pers:member:M-1"), later(3), place).put.request.source == "src-2"
    lapsed = advance(armed.session, Ticked(), later(21), place).session
    assert advance(lapsed, scan("pers:member:M-1"), later(22), place).put.request.source == "src-1"


def test_both_at_once_is_a_claim_there(place):
    text = '{"triggerSourceId": "src-2", "userIdentifier": "M-1"}'
    assert advance(Session(), scan(text), NOON, place).put.request.source == "src-2"


def test_a_foreign_code_is_nobodys_fault_and_nothing_is_kept(place):
    step = advance(Session(), scan("WIFI:S:Guest;;"), NOON, place)
    assert (step.screen, step.put) == (NotOurs(Foreign.UNKNOWN), None)


@pytest.mark.parametrize(
    ("code", "at", "again", "minutes"),
    [
        ("MAX_PER_DAY_PER_USER_REACHED", None, Again.TOMORROW, 0),
        ("COOLDOWN_ACTIVE", later(12 * 60 + 1), Again.IN_MINUTES, 12),
        ("MAX_PER_USER_REACHED", None, Again.NEVER, 0),
        ("CAMPAIGN_COMPLETED", None, Again.NEVER, 0),
        ("SOMETHING_NEW", None, Again.UNKNOWN, 0),
    ],
)
def test_a_refusal_says_when_it_works_again(place, code, at, again, minutes):
    step = sending(place)
    shown = advance(step.session, Delivered("K7Q-0001", Rejected(code, "", at)), later(1), place).screen
    assert shown == Declined("K7Q-0001", code, again, minutes)


def test_a_lost_camera_closes_the_terminal_and_typing_goes_on(place):
    lost = advance(Session(), Lost("camera", "unplugged"), NOON, place)
    assert lost.screen == OutOfOrder(Closed.NO_READER, "camera: unplugged")
    assert advance(lost.session, scan("pers:member:M-1"), later(1), place).put is not None
    assert isinstance(advance(lost.session, Found("camera"), later(2), place).screen, Welcome)


def test_one_of_two_readers_lost_is_only_noted(place):
    place = replace(place, readers=frozenset({"camera", "tags"}))
    assert advance(Session(), Lost("camera", "unplugged"), NOON, place).screen == Welcome(troubles=("camera",))


def test_what_happens_behind_leaves_a_visitors_screen_alone(place):
    step = sending(place)
    for event in (Counted(3), Lost("camera", "gone"), Read(CATALOGUE), Ticked()):
        assert advance(step.session, event, later(1), place).screen == step.screen
    assert advance(Session(), Counted(3), NOON, place).screen == Welcome(saved_here=3)


def test_what_could_not_be_kept_is_said_and_ends_by_itself(place):
    session = closed(Session(), Closed.NO_DISK, NOON, "disk full")
    assert session.screen == OutOfOrder(Closed.NO_DISK, "disk full")
    assert isinstance(advance(session, Ticked(), later(9), place).screen, Welcome)


def test_a_refusal_after_the_visitor_left_is_a_task_for_staff(place):
    step = sending(place)
    assert advance(step.session, Delivered("K7Q-0001", Rejected("NO")), later(1), place).heard == "K7Q-0001"
    left = advance(advance(step.session, Ticked(), later(4), place).session, Ticked(), later(17), place)
    assert advance(left.session, Delivered("K7Q-0001", Rejected("NO")), later(18), place).heard is None


def test_alarms_stand_until_they_are_over(place):
    session = advance(Session(), Alarmed("books", "do not balance"), NOON, place).session
    session = advance(session, Alarmed("line", "locked out"), NOON, place).session
    assert session.screen.alarms == ("do not balance", "locked out")
    assert advance(session, Alarmed("line", ""), NOON, place).screen.alarms == ("do not balance",)
