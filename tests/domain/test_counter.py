"""At the counter: amount and code in any order, nothing kept before both are there and, where large, confirmed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.amount import Price, Tariff, Wrong
from kiosk.domain.catalogue import Campaign, Catalogue, Reward, Source
from kiosk.domain.claim import Claim, Entry, Request, State, Tenant
from kiosk.domain.counter import BLINK, LASTS, Draft
from kiosk.domain.events import Counted, Delivered, Keyed, Lost, Scanned, Slipped, Ticked
from kiosk.domain.outcome import Accepted, Rejected
from kiosk.domain.place import Place
from kiosk.domain.scan import Medium, Scan
from kiosk.domain.screens import (
    Amount,
    Confirm,
    Declined,
    NotOurs,
    OutOfOrder,
    Receipt,
    Sending,
    ShowYourCode,
    Slip,
    Welcome,
)
from kiosk.domain.session import Session, advance, resting
from kiosk.domain.slips import slip_of

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
TARIFF = Tariff(per=1000, confirm_above=10_000)
CATALOGUE = Catalogue(
    "Café Morgenrot",
    (Campaign("c-1", "Bonus", (Reward(10, "points"),), frozenset({"src-1"})),),
    (Source("src-1", "Till"), Source("src-2", "Terrace")),
)


class Till:
    """A session at a counter that is told events half a minute apart at most, and keeps what was put."""

    def __init__(self, tariff=TARIFF):
        numbers = count(1)
        tenant = Tenant("https://api.example", "project", "business")
        self.place = Place(
            "Café", tenant, "till-1", "kiosk 0", "src-1", tariff=tariff, mint=lambda: f"REF-{next(numbers):04d}"
        )
        self.now = NOON
        self.session = Session(catalogue=CATALOGUE)
        self.session = replace(self.session, screen=resting(self.session, self.place))
        self.put = []

    def tell(self, event, after=1.0):
        self.now += timedelta(seconds=after)
        step = advance(self.session, event, self.now, self.place)
        self.session = step.session
        if step.put:
            self.put.append(step.put)
        return step.screen

    def type(self, *keys):
        for key in keys:
            self.tell(Keyed(key), 0.1)
        return self.session.screen

    def code(self, text="pers:member:M-1001", medium=Medium.QR_CODE):
        return self.tell(Scanned(Scan(text, medium, "camera", self.now)))


def frozen(till):
    (claim,) = till.put
    return claim.request.multiplier, claim.request.member, claim.request.conditions["source"].get("amount")


def test_the_counter_rests_on_its_keypad():
    assert isinstance(Till().session.screen, Amount)
    assert isinstance(Till(None).session.screen, Welcome)


def test_amount_then_code_is_a_claim_with_the_multiplier_frozen():
    till = Till()
    screen = till.type(*"23,40")
    assert (screen.typed, screen.price) == ("23,40", Price(2340, 2))
    assert till.type("enter") == ShowYourCode("", "", 60, False, TARIFF, Price(2340, 2))
    assert till.put == []
    assert isinstance(till.code(), Sending)
    assert frozen(till) == (2.0, "M-1001", "23.40")
    assert till.put[0].value == 20
    assert till.session.draft == Draft()


def test_code_then_amount_is_the_same_claim():
    till = Till()
    screen = till.code()
    assert (screen.who, screen.typed) == ("M-•••", "")
    assert isinstance(till.type(*"23.40", "enter"), Sending)
    assert frozen(till) == (2.0, "M-1001", "23.40")


def test_a_code_shown_while_the_amount_is_half_typed_waits_for_enter():
    till = Till()
    till.type("2")
    till.code()
    assert till.put == []
    till.type(*"3.40", "enter")
    assert frozen(till) == (2.0, "M-1001", "23.40")


def test_the_code_of_a_place_and_a_code_with_both_name_the_source():
    till = Till()
    assert till.code("pers:source:src-2").source == "Terrace"
    till.code()
    till.type(*"10", "enter")
    assert till.put[0].request.source == "src-2"
    till = Till()
    till.code('{"triggerSourceId": "src-2", "userIdentifier": "M-1002"}')
    till.type(*"10", "enter")
    assert (till.put[0].request.source, till.put[0].request.member) == ("src-2", "M-1002")


@pytest.mark.parametrize("code_first", [True, False])
def test_a_large_amount_is_confirmed_before_anything_is_kept(code_first):
    till = Till()
    if code_first:
        till.code()
        screen = till.type(*"100.01", "enter")
    else:
        till.type(*"100.01", "enter")
        screen = till.code()
    assert screen == Confirm(TARIFF, Price(10_001, 10), "M-•••")
    assert till.put == []
    till.tell(Ticked(), BLINK.total_seconds())
    assert isinstance(till.type("enter"), Sending)
    assert frozen(till) == (10.0, "M-1001", "100.01")


def test_an_amount_at_the_limit_needs_no_second_look():
    till = Till()
    till.code()
    assert isinstance(till.type(*"100", "enter"), Sending)


def test_a_finger_that_taps_twice_confirms_nothing():
    till = Till()
    till.code()
    assert isinstance(till.type(*"250", "enter", "enter"), Confirm)
    assert till.put == []


def test_going_back_from_the_second_look_keeps_the_amount_to_mend_and_nothing_on_disk():
    till = Till()
    till.code()
    till.type(*"250", "enter")
    screen = till.type("cancel")
    assert (screen.typed, screen.who) == ("250", "M-•••")
    till.type("back", "enter")
    assert frozen(till) == (2.0, "M-1001", "25.00")


def test_clearing_forgets_amount_and_code():
    till = Till()
    till.code()
    till.type(*"25", "cancel")
    assert till.session.draft == Draft()
    assert isinstance(till.type(*"10", "enter"), ShowYourCode)


def test_a_digit_at_the_second_look_begins_the_next_purchase_and_confirms_nothing():
    till = Till()
    till.code()
    till.type(*"250", "enter")
    till.tell(Ticked())
    screen = till.type(*"15")
    assert (screen.typed, screen.who) == ("15", "")
    assert isinstance(till.type("enter"), ShowYourCode)
    assert till.put == []


def test_another_code_at_the_second_look_changes_nothing():
    till = Till()
    till.code("pers:member:Anna-1")
    till.type(*"250", "enter")
    till.code("pers:member:Berta-1")
    till.type("enter")
    assert till.put[0].request.member == "Anna-1"


@pytest.mark.parametrize("typed", ["0", "9.99", "-20", "1.234,5", "23.405", "1000.01", "99999999999999", ",", ""])
def test_what_cannot_be_booked_is_never_a_claim(typed):
    till = Till()
    till.code()
    screen = till.type(*typed, "enter")
    assert isinstance(screen, Amount)
    assert isinstance(screen.price, Wrong)
    assert till.put == []


def test_a_minus_is_not_swallowed():
    till = Till()
    assert till.type(*"-20").price is Wrong.NEGATIVE


def test_digits_are_never_lost_so_that_a_smaller_amount_remains():
    till = Till()
    till.type(*"0" * 40, *"23")
    assert till.session.screen.price is Wrong.TOO_LARGE


@pytest.mark.parametrize(
    "make", [lambda till: till.code(), lambda till: till.type(*"25"), lambda till: till.type(*"25", "enter")]
)
def test_an_unfinished_purchase_is_forgotten_so_that_nobody_inherits_it(make):
    till = Till()
    make(till)
    till.tell(Ticked(), LASTS.total_seconds())
    assert till.session.draft == Draft()
    assert till.session.screen == resting(till.session, till.place)


def test_the_verdict_comes_and_then_the_keypad():
    till = Till()
    till.type(*"23.40", "enter")
    till.code()
    reference = till.put[0].reference
    receipt = till.tell(Delivered(reference, Accepted("c", rewards=())))
    assert isinstance(receipt, Receipt)
    assert receipt.amount == 20, "what the catalogue says must be multiplied too"
    assert isinstance(till.tell(Ticked(), receipt.seconds), Amount)


def test_too_high_a_multiplier_is_declined_in_its_own_words():
    till = Till()
    till.type(*"50", "enter")
    till.code()
    declined = till.tell(Delivered(till.put[0].reference, Rejected("MULTIPLIER_TOO_HIGH")))
    assert isinstance(declined, Declined)
    assert declined.code == "MULTIPLIER_TOO_HIGH"


def test_what_is_typed_while_a_claim_is_on_its_way_is_the_next_amount_whole():
    till = Till()
    till.type(*"23.40", "enter")
    till.code()
    assert isinstance(till.type(*"15"), Sending)
    till.tell(Delivered(till.put[0].reference, Accepted("c")))
    assert isinstance(till.session.screen, Receipt)
    assert till.type(*".50").typed == "15.50"
    assert frozen(till) == (2.0, "M-1001", "23.40")


def test_a_refusal_after_the_keypad_was_taken_up_again_is_a_task_for_staff():
    till = Till()
    till.type(*"23.40", "enter")
    till.code()
    till.tell(Ticked(), 4.0)
    till.type("1")
    till.now += timedelta(seconds=1)
    step = advance(till.session, Delivered(till.put[0].reference, Rejected("NO")), till.now, till.place)
    assert step.heard is None
    assert isinstance(step.screen, Amount)


def test_a_foreign_code_leaves_the_amount_as_it_is():
    till = Till()
    till.type(*"23.40", "enter")
    assert isinstance(till.code("what is this?"), NotOurs)
    till.tell(Ticked(), 4.0)
    assert isinstance(till.session.screen, ShowYourCode)
    till.code()
    assert frozen(till)[0] == 2.0


def test_the_keypad_is_kept_up_to_date_while_an_amount_is_typed():
    till = Till()
    slip = Slip("K7Q-3F9Q", NOON, 2340, State.WAITING)
    till.type(*"23")
    till.tell(Slipped((slip,)))
    screen = till.tell(Counted(3))
    assert (screen.typed, screen.slips, screen.home.saved_here) == ("23", (slip,), 3)


def test_without_a_reader_no_amount_is_taken():
    till = Till()
    till.place = replace(till.place, readers=frozenset({"camera"}))
    till.tell(Lost("camera", "unplugged"))
    assert isinstance(till.type(*"23", "enter"), OutOfOrder)


def test_keys_are_nothing_where_there_is_no_counter():
    till = Till(None)
    assert isinstance(till.type(*"23", "enter"), Welcome)
    assert till.session.draft == Draft()


class TestCards:
    CARDS = replace(TARIFF, by_code=True)

    def card(self, till, text, medium=Medium.SCANNER):
        return till.code(text, medium)

    def test_with_a_scanner_alone(self):
        till = Till(self.CARDS)
        assert isinstance(self.card(till, "pers:amount:123.40"), ShowYourCode)
        assert isinstance(self.card(till, "pers:member:M-1001"), Confirm)
        assert isinstance(self.card(till, "pers:key:enter"), Sending)
        assert frozen(till) == (12.0, "M-1001", "123.40")

    def test_a_card_that_undoes(self):
        till = Till(self.CARDS)
        self.card(till, "pers:amount:123.40")
        self.card(till, "pers:member:M-1001")
        assert isinstance(self.card(till, "pers:key:cancel"), Amount)
        assert till.put == []

    @pytest.mark.parametrize(
        "text", ["pers:amount:", "pers:amount:2x3", "pers:amount:-5", "pers:amount:0", "pers:key:back"]
    )
    def test_a_card_that_makes_no_sense_books_nothing(self, text):
        till = Till(self.CARDS)
        till.code()
        self.card(till, text)
        assert till.put == []
        assert till.session.draft.price is None

    @pytest.mark.parametrize("medium", [Medium.QR_CODE, Medium.NFC_TAG, Medium.TYPED])
    def test_a_visitor_before_the_camera_names_no_amount(self, medium):
        till = Till(self.CARDS)
        assert isinstance(self.card(till, "pers:amount:999", medium), NotOurs)

    def test_off_unless_the_venue_wants_it(self):
        assert isinstance(self.card(Till(), "pers:amount:999"), NotOurs)


EVENTS = st.one_of(
    st.sampled_from([*"0123456789.,-", "enter", "back", "cancel", "x", "enter"]).map(Keyed),
    st.sampled_from(["pers:member:M-1", "pers:member:M-2", "pers:source:src-2", "foreign!"]),
    st.just(Ticked()),
)


@given(st.lists(st.tuples(EVENTS, st.sampled_from([0.05, 0.6, 3.0, 70.0])), max_size=40))
def test_whatever_happens_a_claim_is_what_was_on_the_screen(story):
    till = Till()
    for event, after in story:
        before, kept = till.session.screen, len(till.put)
        typed = isinstance(event, Keyed)
        till.tell(
            event if typed or event == Ticked() else Scanned(Scan(event, Medium.QR_CODE, "camera", till.now)), after
        )
        if len(till.put) > kept:
            assert isinstance(before, Confirm | Amount | ShowYourCode)
            assert before.price.times == till.put[-1].request.multiplier == TARIFF.times(before.price.cents)
            assert before.price.cents <= 10_000 or isinstance(before, Confirm)


def entry(state, attempts, amount="23.40"):
    request = Request("M-1", "src-1", conditions={"source": {"amount": amount} if amount else {}})
    claim = Claim("K7Q-3F9Q", request, Tenant("u", "p", "b"), NOON)
    return Entry(claim, state, attempts)


@pytest.mark.parametrize(
    ("found", "untried", "voided", "cents"),
    [
        (entry(State.WAITING, 0), True, False, 2340),
        (entry(State.WAITING, 1), False, False, 2340),
        (entry(State.REJECTED, 0), False, True, 2340),
        (entry(State.REJECTED, 1), False, False, 2340),
        (entry(State.ACCEPTED, 1, None), False, False, None),
        (entry(State.ACCEPTED, 1, "nonsense"), False, False, None),
    ],
)
def test_a_slip_says_what_may_still_be_voided(found, untried, voided, cents):
    slip = slip_of(found, TARIFF, UTC)
    assert (slip.untried, slip.voided, slip.cents) == (untried, voided, cents)
