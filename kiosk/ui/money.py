"""Money: what was paid, the formula that makes a multiplier of it, and why an amount cannot be booked, as read."""

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.domain.amount import Price, Rounding, Tariff, Wrong, in_figures, quotient
from kiosk.domain.claim import State
from kiosk.domain.notice import QT_TRANSLATE_NOOP
from kiosk.domain.screens import Amount, Confirm, ShowYourCode, Slip

WRONG = {
    Wrong.EMPTY: "",
    Wrong.UNREADABLE: QT_TRANSLATE_NOOP("Amount", "Type digits and one comma or point, such as %1."),
    Wrong.NEGATIVE: QT_TRANSLATE_NOOP("Amount", "An amount is never below zero. Type what was paid."),
    Wrong.ZERO: QT_TRANSLATE_NOOP("Amount", "Type an amount above zero."),
    Wrong.TOO_FINE: QT_TRANSLATE_NOOP("Amount", "There are too many digits behind the point."),
    Wrong.TOO_SMALL: QT_TRANSLATE_NOOP("Amount", "There is something to collect from %1 on."),
    Wrong.TOO_LARGE: QT_TRANSLATE_NOOP("Amount", "That is more than the %1 this counter takes. Check the digits."),
}
_WHILE_TYPED = {Wrong.ZERO, Wrong.TOO_SMALL}  #: more digits may mend these: said only after Enter

STATES = {
    State.WAITING: ("saved", QT_TRANSLATE_NOOP("Slip", "waiting")),
    State.SENDING: ("saved", QT_TRANSLATE_NOOP("Slip", "sending")),
    State.UNCERTAIN: ("ask", QT_TRANSLATE_NOOP("Slip", "being checked")),
    State.PARKED: ("ask", QT_TRANSLATE_NOOP("Slip", "needs a decision")),
    State.ACCEPTED: ("yes", QT_TRANSLATE_NOOP("Slip", "accepted")),
    State.REJECTED: ("no", QT_TRANSLATE_NOOP("Slip", "declined")),
}
VOIDED = QT_TRANSLATE_NOOP("Slip", "voided")


def money(cents: int, tariff: Tariff) -> str:
    """An amount with its sign, in the order of a till whatever the direction of the language."""
    return _ltr(f"{tariff.sign}\u00a0{_figures(cents, tariff)}")


def typed(screen: Amount) -> str:
    """What was typed so far; a till that is typed at with a point shows the comma of its language all the same."""
    figures = screen.typed.replace(",", ".").replace(".", QLocale().decimalPoint())
    return _ltr(f"{screen.tariff.sign}\u00a0{figures or '0'}")


def times(price: Price) -> str:
    """How many times the reward."""
    return _ltr(f"\u00d7\u00a0{price.times}")


def formula(price: Price, tariff: Tariff) -> str:
    """How that is worked out, for whoever wants to check it."""
    figures, whole = quotient(price.cents, tariff.per)
    exactly = figures.replace(".", QLocale().decimalPoint()) + ("" if whole else "…")
    return _ltr(f"{tariff.sign}\u00a0{_figures(price.cents, tariff)} ÷ {_short(tariff.per, tariff)} = {exactly}")


def rounded(price: Price, tariff: Tariff) -> str:
    """What was done to it; empty where it came out even."""
    if price.cents == price.times * tariff.per:
        return ""
    if tariff.rounding is Rounding.DOWN:
        return QCoreApplication.translate("Amount", "rounded down to %1").replace("%1", str(price.times))
    return QCoreApplication.translate("Amount", "rounded to the nearest, %1").replace("%1", str(price.times))


def rule(tariff: Tariff) -> str:
    """What there is for how much, before anything is typed."""
    return QCoreApplication.translate("Amount", "The reward once for every %1").replace(
        "%1", _round(tariff.per, tariff)
    )


def reason(screen: Amount) -> str:
    """Why what was typed cannot be booked; empty while nothing is wrong with it yet."""
    wrong, tariff = screen.price, screen.tariff
    if isinstance(wrong, Price) or (wrong in _WHILE_TYPED and not screen.asked):
        return ""
    shown = {
        Wrong.UNREADABLE: _figures(2340 if tariff.decimals == 2 else 23 * 10**tariff.decimals, tariff),  # noqa: PLR2004
        Wrong.TOO_SMALL: _round(tariff.least, tariff),
        Wrong.TOO_LARGE: _round(tariff.most, tariff),
    }
    return QCoreApplication.translate("Amount", WRONG[wrong]).replace("%1", shown.get(wrong, ""))


def due(screen: ShowYourCode | Confirm) -> str:
    """Amount and multiplier in one line; empty where there is no counter."""
    if screen.tariff is None or screen.price is None:
        return ""
    return _ltr(f"{money(screen.price.cents, screen.tariff)}  ·  {times(screen.price)}")


def slip_row(slip: Slip, tariff: Tariff) -> dict[str, str | bool]:
    """One of the newest claims, as its line on the screen."""
    mark, word = STATES[slip.state]
    return {
        "reference": slip.reference,
        "time": slip.at.strftime("%H:%M"),
        "amount": "" if slip.cents is None else money(slip.cents, tariff),
        "mark": "no" if slip.voided else mark,
        "state": QCoreApplication.translate("Slip", VOIDED if slip.voided else word),
        "untried": slip.untried,
    }


def _figures(cents: int, tariff: Tariff) -> str:
    return in_figures(cents, tariff.decimals, QLocale().decimalPoint())


def _round(cents: int, tariff: Tariff) -> str:
    return _ltr(f"{tariff.sign}\u00a0{_short(cents, tariff)}")


def _short(cents: int, tariff: Tariff) -> str:
    """Without decimals that are all naught."""
    whole, part = divmod(cents, 10**tariff.decimals)
    return _figures(cents, tariff) if part else str(whole)


def _ltr(text: str) -> str:
    """Kept from left to right inside a line of any direction."""
    return f"\u2066{text}\u2069"
