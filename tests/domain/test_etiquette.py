"""Tap etiquette: one person is one claim, whatever they hold up; a family is as many as staff said."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from kiosk.domain.etiquette import verdict
from kiosk.domain.events import Delivered, Grouped, Hinted, Scanned, Ticked
from kiosk.domain.outcome import Accepted, Rejected, Unreachable
from kiosk.domain.scan import Medium, Scan, Tap
from kiosk.domain.screens import Declined, Foreign, NotOurs, Receipt, Saved, Sending, ShowYourCode, Turn, Welcome
from kiosk.domain.session import ABSENCE, Session, advance
from tests.domain.test_session import CATALOGUE, later, place

__all__ = ["place"]

CAMERA, TAGS = "camera", "tag reader"
SUN = "https://v.example/t?picc_data=EF963FF7828658A599F3041510671E88&cmac=94EED9EE65337086"


def code(text, reader=CAMERA, tap=None):
    return Scanned(Scan(text, Medium.NFC_TAG if reader == TAGS else Medium.QR_CODE, reader, later(0), tap))


def member(name, reader=CAMERA):
    return code(f"pers:member:{name}", reader)


class Visit:
    """A session that goes on from event to event."""

    def __init__(self, place, **kept):
        self.place, self.session, self.puts = place, Session(catalogue=CATALOGUE, **kept), []

    def __call__(self, event, at):
        step = advance(self.session, event, later(at), self.place)
        self.session = step.session
        if step.put:
            self.puts.append(step.put)
        return step.screen

    def accepted(self, at):
        return self(Delivered(self.session.reference, Accepted("c-9", "c-1")), at)

    def members(self):
        return [put.request.member for put in self.puts]


@pytest.fixture
def resting(place):
    """Members rest for ten seconds."""
    return replace(place, cooldown=timedelta(seconds=10))


def test_phone_and_card_together_are_one_claim_for_as_long_as_both_are_held(place):
    visit = Visit(place)
    visit(member("M-1"), 0)
    visit(member("card-1", TAGS), 0.1)
    visit.accepted(0.3)
    for tenth in range(4, 60):
        visit(member("card-1", TAGS), tenth / 10)
    assert visit.members() == ["M-1"]


def test_the_next_in_the_queue_need_not_take_their_code_away(place):
    visit = Visit(place)
    visit(member("M-1"), 0)
    visit.accepted(0.3)
    for tenth in range(4, 40):
        visit(member("M-2"), tenth / 10)
    assert visit.members() == ["M-1", "M-2"]


def test_a_member_rests_after_a_claim_at_every_reader(resting):
    visit = Visit(resting)
    visit(member("M-1"), 0)
    visit.accepted(0.3)
    assert visit(member("m-1 ", TAGS), 5) == NotOurs(Foreign.JUST_HERE)
    visit(Ticked(), 9.5)
    assert isinstance(visit(member("M-1", TAGS), 10), Sending)
    assert len(visit.puts) == 2


def test_two_identifiers_that_an_answer_has_shown_to_be_one_rest_together(resting):
    same = {"ana@x.org": "1", "card-1": "1"}
    visit = Visit(replace(resting, who=lambda name: same.get(name, name)))
    visit(member("ana@x.org"), 0)
    visit.accepted(0.3)
    assert visit(member("card-1", TAGS), 5) == NotOurs(Foreign.JUST_HERE)
    assert isinstance(visit(member("card-2", TAGS), 6), Sending)


def test_who_was_refused_need_not_wait_to_try_again(resting):
    visit = Visit(resting)
    visit(member("M-1"), 0)
    assert isinstance(visit(Delivered(visit.session.reference, Rejected("USER_INFO_REQUIRED")), 0.3), Declined)
    assert isinstance(visit(member("M-1"), 5), Sending)


def test_a_genuine_tag_rests_whoever_it_names(resting):
    visit = Visit(resting)
    visit(code("pers:member:M-1", TAGS, Tap("04AA", 5)), 0)
    visit.accepted(0.3)
    assert visit(code("pers:member:M-2", TAGS, Tap("04AA", 6)), 5) == NotOurs(Foreign.JUST_HERE)


def test_a_genuine_tag_that_says_something_else_at_each_reading_is_still_one_tag(place):
    visit = Visit(replace(place, tag_is_member=True))
    for number in range(30):
        visit(code(f"{SUN}&n={number}", TAGS, Tap("04AA", number)), number / 10)
        if number == 2:
            visit.accepted(0.3)
    assert visit.members() == ["04AA"]


def test_what_a_tag_said_to_prove_itself_goes_along_and_its_counter_with_the_claim(place):
    named = f"{SUN}&userIdentifier=M-1"
    visit = Visit(replace(place, codes=replace(place.codes, hosts=frozenset({"v.example"}))))
    visit(code(named, TAGS), 0)
    (claim,) = visit.puts
    message = {"picc_data": "EF963FF7828658A599F3041510671E88", "cmac": "94EED9EE65337086"}
    assert claim.request.conditions["tags"] == [{"message": message}]
    assert claim.taps == ()
    visit = Visit(visit.place)
    visit(code(SUN.replace("picc_data", "triggerSourceId=src-2&picc_data"), TAGS, Tap("04AA", 7)), 0)
    assert isinstance(visit.session.screen, ShowYourCode)
    visit(code(named, TAGS, Tap("04BB", 61)), 1)
    (claim,) = visit.puts
    proved = [{"message": message, "genuine": True, "counter": counter} for counter in (7, 61)]
    assert claim.request.conditions["tags"] == proved
    assert claim.taps == (Tap("04AA", 7), Tap("04BB", 61))
    assert claim.request.source == "src-2"


def test_a_family_of_four_goes_one_right_after_the_other(resting):
    visit = Visit(resting)
    assert visit(Grouped(4), 0).turn == Turn(1, 4)
    for number in range(4):
        assert visit(member(f"M-{number}", TAGS), number).turn == Turn(number + 1, 4)
        assert visit.accepted(number + 0.5).turn == Turn(number + 1, 4)
    visit(member("M-5", TAGS), 4)
    assert visit.members() == ["M-0", "M-1", "M-2", "M-3"]
    assert visit(Ticked(), 20) == Welcome("Café Morgenrot")


def test_one_of_the_family_is_counted_once(place):
    visit = Visit(place)
    visit(Grouped(3), 0)
    visit(member("M-1"), 0)
    visit.accepted(0.5)
    assert visit(member("M-1", TAGS), 3) == NotOurs(Foreign.JUST_HERE)
    assert visit(Ticked(), 8).turn == Turn(2, 3)


def test_a_family_that_does_not_come_is_forgotten_and_staff_can_end_it(place):
    visit = Visit(place)
    visit(Grouped(3), 0)
    assert visit(Ticked(), 119).turn == Turn(1, 3)
    assert visit(Ticked(), 120).turn is None
    visit(Grouped(3), 121)
    assert visit(Grouped(0), 122).turn is None
    assert visit(Grouped(99), 123).turn == Turn(1, 20)


def test_a_member_saved_in_a_family_sees_their_turn_too(place):
    visit = Visit(place)
    visit(Grouped(2), 0)
    visit(member("M-1"), 0)
    assert visit(Delivered(visit.session.reference, Unreachable("refused")), 1).turn == Turn(1, 2)


def test_the_reader_shows_what_the_screen_says_and_says_yes_once(place):
    visit = Visit(place)
    screens = [visit.session.screen, visit(member("M-1", TAGS), 0)]
    screens.append(visit(Delivered(visit.session.reference, Unreachable("refused")), 1))
    screens.append(visit.accepted(2))
    screens.append(visit(Ticked(), 30))
    screens.append(visit(Hinted(Foreign.TORN, CAMERA), 31))
    assert [type(one) for one in screens] == [Welcome, Sending, Saved, Receipt, Welcome, NotOurs]
    said = [verdict(before, after) for before, after in pairwise(screens)]
    assert said == [None, True, None, None, False]
    assert visit.session.manners.reader == CAMERA


def test_a_tag_torn_away_leaves_the_one_who_is_served_alone(place):
    visit = Visit(place)
    visit(member("M-1", TAGS), 0)
    assert isinstance(visit(Hinted(Foreign.TORN, TAGS), 0.1), Sending)
    visit.accepted(0.3)
    assert isinstance(visit(Hinted(Foreign.TORN, TAGS), 0.5), Receipt)
    assert visit(Hinted(Foreign.TORN, TAGS), 3) == NotOurs(Foreign.TORN)
    assert visit.members() == ["M-1"]
    assert timedelta(seconds=2) == ABSENCE
