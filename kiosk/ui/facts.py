"""Facts: a screen as the plain values its QML file asks for, hostile text made harmless on the way."""

import os
from typing import assert_never

from PySide6.QtCore import QLocale

from kiosk.domain.amount import Price
from kiosk.domain.screens import (
    Amount,
    AnyScreen,
    Closed,
    Confirm,
    Declined,
    Foreign,
    NotOurs,
    OutOfOrder,
    Receipt,
    Saved,
    Screen,
    Sending,
    ShowYourCode,
    Turn,
    Welcome,
)
from kiosk.domain.staff_screens import StaffScreen
from kiosk.ui import money, words
from kiosk.ui.notices import apart, noticed
from kiosk.ui.plain import plain
from kiosk.ui.staff_facts import staff_facts

Facts = dict[str, object]

PICTURES = "image://picture/"


def stage_facts(screen: AnyScreen) -> dict[str, str | Facts | list[int]]:
    """The same as the stage asks for it, with whose turn it is in a group, if there is one."""
    match screen:
        case Welcome(turn=Turn(number, of)) | Sending(turn=Turn(number, of)):
            turn = [number, of]
        case Receipt(turn=Turn(number, of)) | Saved(turn=Turn(number, of)):
            turn = [number, of]
        case _:
            turn = [0, 0]
    return {"screen": type(screen).__name__, "facts": facts(screen), "turn": turn}


def facts(screen: AnyScreen) -> Facts:
    """All that the QML file of this screen's class needs to know."""
    return staff_facts(screen) if isinstance(screen, StaffScreen) else _facts(screen)


def _facts(screen: Screen) -> Facts:
    match screen:
        case Welcome():
            return {
                "venue": plain(screen.venue),
                "savedHere": screen.saved_here,
                "troubles": [plain(device) for device in screen.troubles],
                "taps": screen.taps,
                "alarm": _joined(screen.alarms),
            }
        case ShowYourCode():
            return {
                "source": plain(screen.source),
                "campaign": plain(screen.campaign),
                "seconds": screen.seconds,
                "taps": screen.taps,
                "due": money.due(screen),
            }
        case Amount() | Confirm():
            return _amount(screen) if isinstance(screen, Amount) else _confirm(screen)
        case Sending():
            return {"reference": screen.reference}
        case Receipt():
            return _receipt(screen)
        case Saved():
            return _saved(screen)
        case Declined():
            return _declined(screen)
        case NotOurs():
            return _not_ours(screen)
        case OutOfOrder():
            return _out_of_order(screen)
        case _:
            assert_never(screen)


def code_rows(text: str) -> list[str]:
    """The text as a QR code, a row of "0" and "1" for each row of cells."""
    from qrcode.constants import ERROR_CORRECT_M  # noqa: PLC0415 - comes with Pillow, and no screen at a start has a code
    from qrcode.main import QRCode  # noqa: PLC0415

    code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make()
    return ["".join("1" if cell else "0" for cell in row) for row in code.get_matrix()]


def _joined(alarms: tuple[str, ...]) -> str:
    return " · ".join(apart(noticed(alarm)) for alarm in alarms)


def _receipt(screen: Receipt) -> Facts:
    # In hex, because a path may hold any byte but an address may not.
    picture = PICTURES + os.fsencode(screen.picture).hex() if screen.picture else ""
    return {
        "reference": screen.reference,
        "amount": "" if screen.amount is None else words.figure(screen.amount),
        "unit": plain(screen.unit),
        "campaign": plain(screen.campaign),
        "who": plain(screen.who),
        "picture": picture,
        "seconds": screen.seconds,
        **_standing(screen),
    }


def _standing(screen: Receipt) -> Facts:
    """More than one claim makes this reward: then it is not promised now, and what is not known is not guessed."""
    standing = screen.standing
    balance = "" if standing.balance is None else f"{words.number(standing.balance)} {screen.unit}"
    return {
        "needed": (standing.needed or 0) if standing.on_the_way else 0,
        "done": standing.done if standing.done is not None else -1,
        "balance": plain(balance),
    }


def _saved(screen: Saved) -> Facts:
    return {
        "reference": screen.reference,
        "rows": code_rows(screen.reference),
        "campaign": plain(screen.campaign),
        "checking": screen.checking,
        "seconds": screen.seconds,
    }


def _declined(screen: Declined) -> Facts:
    return {
        "reference": screen.reference,
        "reason": words.reason(screen.code),
        "again": screen.again.value,
        "minutes": screen.minutes,
        "code": "" if words.known(screen.code) else plain(screen.code),
        "seconds": screen.seconds,
    }


def _not_ours(screen: NotOurs) -> Facts:
    return {
        "title": words.title(screen.why),
        "advice": words.advice(screen.why),
        "tag": screen.why in {Foreign.TORN, Foreign.REPLAYED},
        "seconds": screen.seconds,
    }


def _amount(screen: Amount) -> Facts:
    price = screen.price if isinstance(screen.price, Price) else None
    return {
        "typed": money.typed(screen),
        "begun": screen.typed != "",
        "point": QLocale().decimalPoint() if screen.tariff.decimals else "",
        "formula": money.formula(price, screen.tariff) if price else money.rule(screen.tariff),
        "rounded": money.rounded(price, screen.tariff) if price else "",
        "times": money.times(price) if price else "",
        "wrong": money.reason(screen),
        "who": plain(screen.who),
        "source": plain(screen.source),
        "slips": [money.slip_row(slip, screen.tariff) for slip in screen.slips],
        "venue": plain(screen.home.venue),
        "savedHere": screen.home.saved_here,
        "troubles": [plain(device) for device in screen.home.troubles],
        "alarm": _joined(screen.home.alarms),
    }


def _confirm(screen: Confirm) -> Facts:
    return {
        "amount": money.money(screen.price.cents, screen.tariff),
        "formula": money.formula(screen.price, screen.tariff),
        "rounded": money.rounded(screen.price, screen.tariff),
        "times": money.times(screen.price),
        "who": plain(screen.who),
        "seconds": screen.seconds,
    }


def _out_of_order(screen: OutOfOrder) -> Facts:
    # With the disk gone the promise that everything is safe is not ours to make.
    return {
        "safe": screen.why is not Closed.NO_DISK,
        "why": words.closed(screen.why),
        "forStaff": noticed(screen.for_staff),
    }
