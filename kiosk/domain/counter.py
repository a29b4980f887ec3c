"""The counter: an amount and a code, in whichever order they come, and what has to happen before they are a claim."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.domain.amount import LONGEST, MARKS, Price, Tariff, Wrong, plain_marks, price_of
from kiosk.domain.member import veiled
from kiosk.domain.scan import Medium, Scan
from kiosk.domain.screens import Amount, Confirm, Screen, ShowYourCode, Slip, Welcome

LASTS = timedelta(seconds=60)  #: an unfinished purchase is forgotten: the next visitor must not inherit it
BLINK = timedelta(milliseconds=500)  #: nobody reads an amount and confirms it so soon: the finger tapped twice

_AMOUNT_CARD, _KEY_CARD = "pers:amount:", "pers:key:"


class Key(StrEnum):
    """A key of the keypad that is no mark of an amount."""

    ENTER = "enter"
    BACK = "back"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class Shown:
    """A member's code, kept until the amount is there too."""

    member: str = field(repr=False)
    source: str | None
    scan: Scan = field(repr=False)
    armed_by: Scan | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Draft:
    """A purchase that is no claim yet; nothing of it is on disk, and dropping it undoes it."""

    typed: str = ""
    asked: bool = False  #: Enter was pressed on what cannot be booked
    price: Price | None = None  #: once it was entered
    shown: Shown | None = None
    since: datetime | None = None  #: when both were there
    confirmed: bool = False

    def is_ready(self, tariff: Tariff) -> bool:
        """Whether it is a claim now."""
        return self.price is not None and self.shown is not None and (self.confirmed or not _is_large(self, tariff))


def keyed(draft: Draft, key: str, tariff: Tariff, now: datetime) -> Draft:
    """The draft after a key: a mark of an amount, or a `Key`; every other is nothing."""
    match key:
        case Key.ENTER:
            return _entered(draft, tariff, now)
        case Key.CANCEL:
            return replace(draft, price=None, confirmed=False) if draft.price else Draft()
        case Key.BACK:
            return replace(draft, typed=draft.typed[:-1], asked=False) if draft.price is None else draft
        case _ if len(key) == 1 and plain_marks(key) in MARKS:
            # A digit while another amount waits to be confirmed begins the next purchase, and must not be lost.
            draft = draft if draft.price is None else Draft()
            return replace(draft, typed=(draft.typed + key)[: LONGEST + 1], asked=False)
        case _:
            return draft


def held(draft: Draft, shown: Shown, now: datetime) -> Draft:
    """The draft once a member has shown a code; a newer one takes its place, but not while one is to be confirmed."""
    if draft.price is not None and draft.shown is not None:
        return draft
    return replace(draft, shown=shown, since=now)


def by_card(scan: Scan, tariff: Tariff) -> tuple[str, ...]:
    """The keys that a card read by a hand scanner stands for. Visitors hold up codes too, so it is off by default."""
    if not tariff.by_code or scan.medium is not Medium.SCANNER:
        return ()
    amount, key = scan.text.removeprefix(_AMOUNT_CARD), scan.text.removeprefix(_KEY_CARD)
    if amount != scan.text and amount and set(amount) <= set(MARKS):
        return (Key.CANCEL, Key.CANCEL, *amount, Key.ENTER)
    return (key,) if key in {Key.ENTER, Key.CANCEL} and key != scan.text else ()


def screen_of(draft: Draft, tariff: Tariff, home: Welcome, slips: tuple[Slip, ...], source: str) -> Screen:
    """The screen that asks for what is missing: the amount, the code, or a second look at both."""
    if draft.price is None:
        who = veiled(draft.shown.member) if draft.shown else ""
        price = price_of(draft.typed, tariff)
        return Amount(tariff, draft.typed, price, draft.asked, who, source, slips, home)
    if draft.shown is None:
        return ShowYourCode(source, "", LASTS.total_seconds(), home.taps, tariff, draft.price)
    return Confirm(tariff, draft.price, veiled(draft.shown.member), LASTS.total_seconds())


def is_asking(screen: Screen) -> bool:
    """Whether it is one of the counter's own screens."""
    return isinstance(screen, Amount | Confirm) or (isinstance(screen, ShowYourCode) and screen.price is not None)


def _entered(draft: Draft, tariff: Tariff, now: datetime) -> Draft:
    if draft.price is None:
        price = price_of(draft.typed, tariff)
        if isinstance(price, Wrong):
            return replace(draft, asked=price is not Wrong.EMPTY)
        return replace(draft, price=price, asked=False, since=now)
    is_read = draft.since is not None and now - draft.since >= BLINK
    return replace(draft, confirmed=draft.shown is not None and is_read)


def _is_large(draft: Draft, tariff: Tariff) -> bool:
    assert draft.price is not None
    return tariff.confirm_above is not None and draft.price.cents > tariff.confirm_above
