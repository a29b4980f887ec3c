"""Screens as they come, and as they come at worst; the pictures and the layout test are made of them."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.domain.amount import LONGEST, Price, Rounding, Tariff, Wrong
from kiosk.domain.claim import State
from kiosk.domain.member import Standing
from kiosk.domain.notice import Notice
from kiosk.domain.screens import (
    Again,
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
    Sending,
    ShowYourCode,
    Slip,
    Welcome,
)
from kiosk.storage.opening import REBUILT

from .staff_examples import STAFF

#: Where the code is in the hand-made camera picture.
OUTLINE = ((0.43, 0.25), (0.6, 0.28), (0.58, 0.58), (0.41, 0.55))
LONG_NAME = "Frühstücksbonus für alle Stammgäste der Café-Rösterei Morgenrot am Münsterplatz 1"
ONE_WORD = "Donaudampfschifffahrtsgesellschaftskapitänsmützenausgabestelle"

PICTURE = Path(__file__).parents[2] / "resources" / "demo" / "rewards" / "breakfast.png"

ALARM = Notice(REBUILT, ("4",))
CAFE = Tariff(1000, confirm_above=10_000)
NOON = datetime(2026, 11, 22, 12, 4, tzinfo=UTC)
SLIPS = tuple(
    Slip(f"K7Q-3F{number}Q", NOON - timedelta(minutes=3 * number), 2340 + 777 * number, state, number == 0, number == 5)
    for number, state in enumerate([*State, State.REJECTED, State.ACCEPTED, State.ACCEPTED])
)

SCREENS: Mapping[str, AnyScreen] = {
    "Welcome": Welcome("Café Morgenrot", taps=True),
    "Welcome-live": Welcome("Café Morgenrot", 3, ("tag reader",)),
    "ShowYourCode": ShowYourCode("Table 12", "Breakfast bonus", 12, taps=True),
    "Sending": Sending("K7Q-3F9Q"),
    "Receipt": Receipt("K7Q-3F9Q", 120, "points", "Breakfast bonus", "Ma••• K.", str(PICTURE)),
    "Saved": Saved("K7Q-3F9Q", "Breakfast bonus"),
    "Declined": Declined("K7Q-3F9Q", "MAX_PER_DAY_PER_USER_REACHED", Again.TOMORROW),
    "NotOurs": NotOurs(),
    "NotOurs-live": NotOurs(),
    "torn-NotOurs": NotOurs(Foreign.TORN),
    "random-NotOurs": NotOurs(Foreign.RANDOM),
    "OutOfOrder": OutOfOrder(
        Closed.NO_READER, Notice("%1: %2", ("camera 0", Notice("There is no camera at this place.")))
    ),
    "steps-Receipt": Receipt("K7Q-3F9Q", 1, "coffee", "Ten coffees, one free", "Ma••• K.", standing=Standing(10, 3)),
    "towards-Receipt": Receipt("K7Q-3F9Q", 1, "coffee", "Ten coffees, one free", "Ma••• K.", standing=Standing(10)),
    "balance-Receipt": Receipt(
        "K7Q-3F9Q", 120, "points", "Breakfast bonus", "Ma••• K.", str(PICTURE), standing=Standing(balance=1240)
    ),
    "long-Welcome": Welcome(LONG_NAME * 3, 12345, ("camera at the entrance", "tag reader", "scanner", ONE_WORD)),
    "long-ShowYourCode": ShowYourCode(ONE_WORD, LONG_NAME),
    "long-Receipt": Receipt("K7Q-3F9Q", 1_234_567.89, ONE_WORD, LONG_NAME, "M" * 300, "/nowhere.png"),
    "bare-Receipt": Receipt("K7Q-3F9Q", campaign=LONG_NAME),
    "long-Saved": Saved("K7Q-3F9Q", LONG_NAME * 4, checking=True),
    "long-Declined": Declined("K7Q-3F9Q", ONE_WORD.upper(), Again.UNKNOWN),
    "never-Declined": Declined("K7Q-3F9Q", "MAX_PER_USER_REACHED", Again.NEVER),
    "alarm-Welcome": Welcome("Café Morgenrot", 0, (), alarms=(ALARM,)),
    "long-OutOfOrder": OutOfOrder(Closed.NO_DISK, LONG_NAME * 4),
    "Amount": Amount(CAFE, "23.40", Price(2340, 2), slips=SLIPS, home=Welcome("Café Morgenrot", 3)),
    "code-Amount": Amount(CAFE, who="Ma•••", source="Table 12", slips=SLIPS[3:5]),
    "wrong-Amount": Amount(CAFE, "9" * LONGEST, Wrong.TOO_LARGE, slips=SLIPS),
    "long-Amount": Amount(
        Tariff(70_000, Rounding.NEAREST, 100_000_000, sign="Rs.CHF", decimals=2),
        "999999,99",
        Price(99_999_999, 1429),
        who="Ma•••",
        slips=SLIPS,
        home=Welcome(LONG_NAME, 12345, ("camera at the entrance", "tag reader", ONE_WORD), alarms=(LONG_NAME,)),
    ),
    "Confirm": Confirm(CAFE, Price(24_500, 24), "Ma•••"),
    "due-ShowYourCode": ShowYourCode("", "", 60, taps=True, tariff=CAFE, price=Price(2340, 2)),
    **STAFF,
}
