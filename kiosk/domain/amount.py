"""Amounts: what a person types as money, read exactly in whole cents, and how many times the reward it is worth."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

LONGEST = 12  #: letters of an amount; one more is kept, so that a longer one is known and refused
MARKS = "0123456789.,-"  #: all that an amount is typed with

_MARKED = str.maketrans({"\u066b": ".", "\u2212": "-", "\u2013": "-"})  # Arabic's decimal sign, two longer minus signs
_FORM = re.compile(r"(?P<minus>-?)(?P<whole>[0-9]*)(?:[.,](?P<part>[0-9]*))?")


class Wrong(StrEnum):
    """Why what was typed is no amount that can be booked."""

    EMPTY = "empty"
    UNREADABLE = "unreadable"
    NEGATIVE = "negative"
    ZERO = "zero"
    TOO_FINE = "too fine"  #: more decimals than the currency has
    TOO_SMALL = "too small"  #: worth no reward
    TOO_LARGE = "too large"


class Rounding(StrEnum):
    """What becomes of the part of the amount that is not enough for another reward."""

    DOWN = "down"
    NEAREST = "nearest"  #: a half is rounded up


@dataclass(frozen=True, slots=True)
class Tariff:
    """How much must be spent for the reward once; all money is in the smallest coin, as a whole number."""

    per: int
    rounding: Rounding = Rounding.DOWN
    most: int = 100_000  #: an amount beyond it is a slip of the hand
    confirm_above: int | None = None  #: beyond it the amount is shown once more before it counts
    sign: str = "€"
    decimals: int = 2
    by_code: bool = False  #: a hand scanner may read amounts and keys from a card

    @property
    def least(self) -> int:
        """The smallest amount that is worth the reward once."""
        return self.per if self.rounding is Rounding.DOWN else -(-self.per // 2)

    def times(self, cents: int) -> int:
        """How many times the reward."""
        if self.rounding is Rounding.DOWN:
            return cents // self.per
        return (2 * cents + self.per) // (2 * self.per)


@dataclass(frozen=True, slots=True)
class Price:
    """An amount that can be booked, and how many times the reward it is worth."""

    cents: int
    times: int


def price_of(typed: str, tariff: Tariff) -> Price | Wrong:
    """What was typed, as a price, or why it is none. Nothing is guessed or cut off."""
    cents = cents_of(typed, tariff.decimals)
    if isinstance(cents, Wrong):
        return cents
    if cents > tariff.most:
        return Wrong.TOO_LARGE
    times = tariff.times(cents)
    return Price(cents, times) if times else Wrong.TOO_SMALL


def plain_marks(typed: str) -> str:
    """Digits of any script and their separators as we write them."""
    return "".join(_digit(letter) for letter in typed.translate(_MARKED))


def in_figures(cents: int, decimals: int, point: str = ".") -> str:
    """Cents as a person writes them: `23.40`."""
    whole, part = divmod(cents, 10**decimals)
    return f"{whole}{point}{part:0{decimals}d}" if decimals else str(whole)


def quotient(cents: int, per: int) -> tuple[str, bool]:
    """The amount over what is spent for one reward, to two decimals cut off, and whether that is all of it."""
    hundredths, rest = divmod(cents * 100, per)
    figures = in_figures(hundredths, 2)
    return figures.rstrip("0").rstrip("."), rest == 0


def cents_of(typed: str, decimals: int) -> int | Wrong:
    """What was typed, in the smallest coin, or why it is no amount."""
    typed = plain_marks(typed)
    if not typed:
        return Wrong.EMPTY
    found = _FORM.fullmatch(typed)
    if found is None or not found["whole"] + (found["part"] or ""):
        return Wrong.NEGATIVE if typed == "-" else Wrong.UNREADABLE
    if found["minus"]:
        return Wrong.NEGATIVE
    if len(typed) > LONGEST:
        return Wrong.TOO_LARGE
    part = found["part"] or ""
    if len(part) > decimals:
        return Wrong.TOO_FINE
    return int(found["whole"] + part.ljust(decimals, "0")) or Wrong.ZERO


def _digit(letter: str) -> str:
    value = unicodedata.decimal(letter, None)
    return letter if value is None else str(value)
