"""Staff screens as they come, and as they come at worst."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from kiosk.capture.tags.nfcpy import UNPLUGGED
from kiosk.domain.claim import Counts, State
from kiosk.domain.notice import STATES, Notice
from kiosk.domain.readiness import Readiness
from kiosk.domain.shift import Line, Shift
from kiosk.domain.staff_screens import (
    Barred,
    CampaignRow,
    ClaimRow,
    DeviceRow,
    StaffCatalogue,
    StaffClaim,
    StaffDecide,
    StaffDevices,
    StaffExit,
    StaffGroup,
    StaffHome,
    StaffOutbox,
    StaffParked,
    StaffPin,
    StaffScreen,
    StaffSheet,
    StaffShift,
    StaffToday,
    StepRow,
)
from kiosk.staff.desk import ALREADY_TRIED
from kiosk.staff.ids import HELD_BY
from kiosk.watch.readiness import MIB, Facts, judge

NOW = datetime(2026, 11, 22, 18, 5, 12, tzinfo=UTC)
TODAY = date(2026, 11, 22)
LONG = "Frühstücksbonus für alle Stammgäste der Café-Rösterei Morgenrot am Münsterplatz 1"
ONE_WORD = "Donaudampfschifffahrtsgesellschaftskapitänsmützenausgabestelle"
HOSTILE = "<b>Free</b> \u202egniht\u202c 👩‍🍳 <img src='http://127.0.0.1/x'> مقهى"

ROWS = (
    ClaimRow("K7Q-3F9Q", State.PARKED, NOW, "Breakfast bonus", "src-1 is not in settling.exclusive_sources"),
    ClaimRow("P2M-88XA", State.PARKED, NOW - timedelta(days=1), "Terrace", "waited too long"),
    ClaimRow("9TB-41CC", State.REJECTED, NOW, "Breakfast bonus", "rejected, MAX_PER_USER_REACHED: no", late=True),
)
EACH = [State.WAITING, State.SENDING, State.UNCERTAIN, State.PARKED, State.ACCEPTED, State.REJECTED]
MIXED = tuple(
    ClaimRow(f"K7Q-{n:04d}", EACH[n % 6], NOW - timedelta(minutes=9 * n), "Breakfast bonus", "accepted as c-12")
    for n in range(40)
)
STEPS = (
    StepRow(NOW, State.PARKED, "src-1 is not in settling.exclusive_sources: somebody else may have made it", 0),
    StepRow(NOW - timedelta(seconds=1), State.UNCERTAIN, "no clear answer: the connection broke", 1),
    StepRow(NOW - timedelta(seconds=2), State.SENDING, "marked before the first byte", 1),
    StepRow(NOW - timedelta(seconds=3), State.WAITING, "recorded", 0),
)
WELL = Facts(
    NOW, readers=("camera", "tag reader"), free=999 * MIB, least_free=64 * MIB, clock_ahead=0.0, catalogue_at=NOW
)
TROUBLED = Facts(
    NOW,
    readers=("camera", "tag reader"),
    lost={"tag reader": UNPLUGGED},
    line_down=True,
    free=999 * MIB,
    catalogue_at=NOW,
    counts=Counts(recorded=2, parked=2),
    tasks=1,
)
COUNTS = Counts(recorded=131, waiting=3, accepted=122, rejected=4, parked=2)
SIGNED_OUT = Facts(
    NOW,
    readers=("camera",),
    locked=Notice("sign-in: %1", ("PROOF_INVALID, expired",)),
    free=999 * MIB,
    catalogue_at=NOW,
    counts=COUNTS,
)
BAD = Facts(NOW, readers=("camera",), lost={"camera": "no picture"}, free=1, least_free=2, catalogue_at=NOW)
LINES = (Line("Breakfast bonus", 96, 3, 4), Line("Terrace", 26, 2, 0))
SHIFT = Shift(7, "terrace-1", "Café Morgenrot", NOW - timedelta(hours=9), NOW, LINES, inherited=2, parked=2, by="Ana")
LEFT = replace(SHIFT, number=8, lines=(Line("Breakfast bonus", 96, 0, 4),), inherited=0, parked=0, tasks=2)
WAITS = ("K7Q-3F9Q", STATES[State.WAITING])
HOURS = tuple(Line(f"{h:02d}", *((3 * h % 17, h % 3, h % 4 // 3) if 8 <= h <= 18 else (0, 0, 0))) for h in range(24))
DEVICES = (
    DeviceRow("camera", "camera", works=True, since=NOW, last=NOW),
    DeviceRow("tag reader", "tag reader", works=False, since=NOW, why=UNPLUGGED),
    DeviceRow("keyboard", "keyboard", works=True, since=NOW),
)
CAMPAIGNS = (CampaignRow("Breakfast bonus", "120 points", here=True), CampaignRow("Terrace", "1 coffee", here=False))

STAFF: Mapping[str, StaffScreen] = {
    "StaffPin": StaffPin(("Ana", "Ben", "Eva"), "Ana"),
    "who-StaffPin": StaffPin(("Ana", "Ben", "Eva")),
    "wait-StaffPin": StaffPin(("Ana",), "Ana", Barred.WAIT, 30, 5),
    "off-StaffPin": StaffPin(("Ana",), "Ana", Barred.OFF, 0, 100),
    "nobody-StaffPin": StaffPin(()),
    "StaffHome": StaffHome("Ana", True, judge(WELL), Counts(recorded=9, waiting=3, accepted=6), 0),
    "troubled-StaffHome": StaffHome("Ben", False, judge(TROUBLED), COUNTS, 1),
    "no-StaffHome": StaffHome("Ben", False, judge(BAD), COUNTS, 1),
    "out-StaffHome": StaffHome("Ben", False, judge(SIGNED_OUT), COUNTS, 0),
    "calm-StaffHome": StaffHome("Ben", False, Readiness(), Counts(), 0),
    "StaffOutbox": StaffOutbox("open", MIXED, 0, 131, TODAY),
    "empty-StaffOutbox": StaffOutbox("uncertain", (), 0, 0, TODAY),
    "StaffParked": StaffParked(ROWS, TODAY),
    "empty-StaffParked": StaffParked((), TODAY),
    "StaffClaim": StaffClaim(ROWS[0], "an•••", "", STEPS, ("put-back", "accept", "reject"), TODAY),
    "void-StaffClaim": StaffClaim(
        replace(MIXED[0], reason="recorded"), "an•••", "", STEPS[3:], ("void",), TODAY, Notice(ALREADY_TRIED, WAITS)
    ),
    "late-StaffClaim": StaffClaim(
        ROWS[2], "an•••", "c-12", STEPS, ("done",), TODAY, Notice("%1 is ticked off.", ("K",))
    ),
    "StaffDecide": StaffDecide("K7Q-3F9Q", "put-back"),
    "refused-StaffDecide": StaffDecide("K7Q-3F9Q", "accept", Notice(HELD_BY, ("c-1", "P2M-88XA"))),
    "StaffToday": StaffToday(TODAY, HOURS, LINES),
    "StaffDevices-live": StaffDevices(DEVICES, False, "", TODAY, "pe•••", "camera"),
    "trouble-StaffDevices": StaffDevices(DEVICES, True, Notice("the key is refused"), TODAY, trying=True),
    "StaffCatalogue": StaffCatalogue(CAMPAIGNS, ("Terrace", "Entrance"), ("Table 9",), NOW, TODAY),
    "StaffShift": StaffShift(SHIFT),
    "left-StaffShift": StaffShift(LEFT),
    "left-StaffSheet": StaffSheet(LEFT, "/var/lib/pers-kiosk/shifts/shift-0008-2026-11-22.pdf"),
    "StaffSheet": StaffSheet(SHIFT, "/var/lib/pers-kiosk/shifts/shift-0007-2026-11-22.pdf"),
    "StaffGroup": StaffGroup(),
    "StaffExit": StaffExit(COUNTS, True),
    "long-StaffPin": StaffPin((LONG, ONE_WORD, HOSTILE, *(f"Person {n}" for n in range(30))), ""),
    "long-StaffHome": StaffHome(
        LONG, True, judge(TROUBLED), Counts(waiting=123456, parked=99999), 1, Notice("%1", (LONG,))
    ),
    "long-StaffParked": StaffParked(
        tuple(ClaimRow("K7Q-3F9Q", State.PARKED, NOW - timedelta(days=300), HOSTILE * 3, LONG * 4) for _ in range(30)),
        TODAY,
    ),
    "long-StaffClaim": StaffClaim(
        ClaimRow("K7Q-3F9Q", State.PARKED, NOW, LONG, HOSTILE),
        "•••",
        ONE_WORD,
        tuple(StepRow(NOW - timedelta(days=9), State.UNCERTAIN, HOSTILE + LONG * 4, 1) for _ in range(50)),
        ("put-back", "accept", "reject"),
        TODAY,
        Notice("%1", (LONG * 2,)),
    ),
    "long-StaffToday": StaffToday(TODAY, HOURS, tuple(Line(LONG, 99999, 12345, 777) for _ in range(30))),
    "long-StaffDevices": StaffDevices(
        tuple(DeviceRow(LONG, "camera", False, NOW, LONG * 3) for _ in range(9)), True, LONG, TODAY, HOSTILE, LONG
    ),
    "long-StaffCatalogue": StaffCatalogue(
        tuple(CampaignRow(HOSTILE * 2, "123456.25 " + ONE_WORD, here=True) for _ in range(40)),
        (),
        (LONG,) * 9,
        None,
        TODAY,
    ),
}
