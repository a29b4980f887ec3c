"""Amounts are read exactly, and the formula is never kinder than it says."""

from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.domain.amount import (
    LONGEST,
    MARKS,
    Price,
    Rounding,
    Tariff,
    Wrong,
    in_figures,
    plain_marks,
    price_of,
    quotient,
)

CAFE = Tariff(per=1000)
CENTS = st.integers(1, 100_000)
PER = st.integers(1, 50_000)


@pytest.mark.parametrize(
    ("typed", "made"),
    [
        ("23.40", Price(2340, 2)),
        ("23,40", Price(2340, 2)),
        ("23,4", Price(2340, 2)),
        ("23.", Price(2300, 2)),
        ("10", Price(1000, 1)),
        ("9.99", Wrong.TOO_SMALL),
        (".5", Wrong.TOO_SMALL),
        ("0", Wrong.ZERO),
        ("0,00", Wrong.ZERO),
        ("", Wrong.EMPTY),
        (",", Wrong.UNREADABLE),
        ("1.234,50", Wrong.UNREADABLE),
        ("1,2,3", Wrong.UNREADABLE),
        ("1-2", Wrong.UNREADABLE),
        ("1e5", Wrong.UNREADABLE),
        ("nan", Wrong.UNREADABLE),
        ("0x10", Wrong.UNREADABLE),
        ("1_000", Wrong.UNREADABLE),
        ("½", Wrong.UNREADABLE),
        ("23.40\n", Wrong.UNREADABLE),
        ("-", Wrong.NEGATIVE),
        ("-23.40", Wrong.NEGATIVE),
        ("\u221223", Wrong.NEGATIVE),
        ("23.400", Wrong.TOO_FINE),
        ("1,234", Wrong.TOO_FINE),
        ("1000.01", Wrong.TOO_LARGE),
        ("1000", Price(100_000, 100)),
        ("9" * LONGEST, Wrong.TOO_LARGE),
        ("0" * LONGEST + "23", Wrong.TOO_LARGE),
        ("\u0662\u0663\u066b\u0664\u0660", Price(2340, 2)),
    ],
)
def test_what_is_typed_is_read_exactly_or_refused(typed, made):
    assert price_of(typed, CAFE) == made


def test_a_currency_without_cents_takes_none():
    yen = Tariff(per=100, decimals=0, sign="¥")
    assert price_of("250", yen) == Price(250, 2)
    assert price_of("250.0", yen) is Wrong.TOO_FINE


@given(CENTS, PER, st.sampled_from(Rounding))
@example(2999, 1000, Rounding.DOWN)
@example(1500, 1000, Rounding.NEAREST)
def test_the_formula_is_never_kinder_than_it_says(cents, per, rounding):
    times, exact = Tariff(per=per, rounding=rounding).times(cents), Fraction(cents, per)
    if rounding is Rounding.DOWN:
        assert times <= exact < times + 1
    else:
        assert times - Fraction(1, 2) <= exact < times + Fraction(1, 2)


@given(CENTS, CENTS, PER, st.sampled_from(Rounding))
def test_who_spends_more_never_gets_less(one, two, per, rounding):
    tariff = Tariff(per=per, rounding=rounding)
    assert tariff.times(min(one, two)) <= tariff.times(max(one, two))


@given(st.integers(0, 10**9), st.integers(0, 4), st.sampled_from(".,"))
def test_an_amount_written_down_and_read_again_is_the_same(cents, decimals, point):
    tariff = Tariff(per=1, most=10**9, decimals=decimals)
    assert price_of(in_figures(cents, decimals, point), tariff) == (Price(cents, cents) if cents else Wrong.ZERO)


@given(st.text(st.sampled_from(MARKS + " eE_+٣½\n")))
def test_whatever_is_typed_becomes_a_price_within_bounds_or_one_reason(typed):
    made = price_of(typed, CAFE)
    if isinstance(made, Price):
        assert 0 < made.cents <= CAFE.most
        assert made.times == CAFE.times(made.cents) >= 1
        assert made.cents == Fraction(plain_marks(typed).replace(",", ".").rstrip(".").strip()) * 100
    else:
        assert made in Wrong


@given(CENTS, PER)
@example(2340, 1000)
@example(1000, 300)
def test_the_quotient_on_the_screen_is_cut_off_and_says_so(cents, per):
    shown, whole = quotient(cents, per)
    rest = Fraction(cents, per) - Fraction(shown)
    assert 0 <= rest < Fraction(1, 100)
    assert whole == (rest == 0)
