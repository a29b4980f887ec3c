"""The console over a real outbox: who is let in, what they see, what they may do, and that it closes behind them."""

import queue
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.catalogue import Campaign, Catalogue, Reward, Source
from kiosk.domain.claim import State
from kiosk.domain.outcome import Accepted
from kiosk.domain.readiness import Readiness
from kiosk.domain.scan import Medium, Scan
from kiosk.domain.screens import NotOurs, Receipt, Saved, Sending, Welcome
from kiosk.domain.shift import Drawn, Line
from kiosk.domain.staff_screens import (
    Barred,
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
    StaffSheet,
    StaffShift,
    StaffToday,
)
from kiosk.staff.console import Console
from kiosk.staff.shifts import FOLDER, Shifts
from kiosk.staff.visit import House
from tests.staff.test_desk import STEWARD, SUPERVISOR, TENANT, Bench, bench  # noqa: F401 - pytest finds fixtures by name

ZONE = ZoneInfo("Asia/Kathmandu")  # a quarter of an hour off, so that nobody gets away with UTC
CATALOGUE = Catalogue(
    "Café",
    (Campaign("c-1", "Breakfast", (Reward(120, "points"),), frozenset({"src-1"})),),
    (Source("src-1", "Door"), Source("src-2", "Terrace", active=False)),
    datetime(2026, 11, 22, 11, tzinfo=UTC),
)
SEEN = Welcome("Café")


class Staff:
    """A console, and whoever stands in front of it."""

    def __init__(self, bench, folder, **changes):  # noqa: F811
        self.bench, self.reads, self.gone = bench, (3, True), []
        self.said = queue.SimpleQueue()
        self.broken = []
        house = House(
            desk=replace(bench.desk, group=self.gone.append),
            shifts=Shifts(folder, "terrace-1", "Café", ZONE),
            zone=ZONE,
            readiness=Readiness,
            catalogue=lambda: CATALOGUE,
            reads=lambda: self.reads,
            read_catalogue=lambda: None,
            devices=tuple,
            line=lambda: (False, ""),
            draw=lambda shift: Drawn(b"%PDF", b"\x89PNG"),
            leave=lambda: self.gone.append("left"),
            sources=("src-1",),
        )
        self.house = replace(house, **changes.pop("house", {}))
        self.console = Console(self.house, show=self.said.put, broken=self.broken.append, **changes)
        self.console.show(SEEN)
        self.console.start()
        assert self.said.get(timeout=5) == SEEN

    def press(self, what, about=""):
        self.console.press(f"staff.{what}", about)
        return self

    def sees(self, kind, timeout=5.0):
        """The next screen of this kind."""
        until = time.monotonic() + timeout
        while time.monotonic() < until:
            try:
                screen = self.said.get(timeout=until - time.monotonic())
            except (queue.Empty, ValueError):
                break
            if isinstance(screen, kind):
                return screen
        raise AssertionError(f"never saw {kind.__name__}; {self.broken}")

    def sees_nothing(self, seconds=0.3):
        with pytest.raises(queue.Empty):
            self.said.get(timeout=seconds)

    def come_in(self, who=STEWARD):
        self.press("open").sees(StaffPin)
        self.press("who", who["by"]).sees(StaffPin)
        self.press("pin", who["pin"])
        return self.sees(StaffHome)

    def acts(self):
        return [(act.who, act.what) for act in self.bench.audit.acts()]


@pytest.fixture
def staff(bench, tmp_path):  # noqa: F811
    made = []

    def start(**changes):
        made.append(Staff(bench, tmp_path, **changes))
        return made[-1]

    yield start
    for one in made:
        one.console.stop()
        assert one.broken == []


def test_the_right_pin_leads_home_and_is_noted(staff):
    one = staff()
    home = one.come_in(SUPERVISOR)
    assert (home.who, home.supervisor) == ("Eva", True)
    assert one.acts() == [("Eva", "came in")]


def test_a_wrong_pin_leads_nowhere_and_the_fifth_has_to_wait(staff):
    one = staff()
    one.press("open").sees(StaffPin)
    one.press("who", "Ben").sees(StaffPin)
    for _ in range(4):
        one.press("pin", "000111")
        assert one.sees(StaffPin).checking
        assert one.sees(StaffPin).barred is Barred.WRONG
    one.press("pin", "000111").sees(StaffPin)
    barred = one.sees(StaffPin)
    assert barred.barred is Barred.WAIT
    assert 0 < barred.wait <= 30
    one.press("pin", STEWARD["pin"]).sees(StaffPin)
    assert one.sees(StaffPin).barred is Barred.WAIT
    assert one.acts() == []


@pytest.mark.parametrize(
    "press", [("go", "home"), ("claim", "K7Q-0001"), ("close", ""), ("end", ""), ("choose", "accept")]
)
def test_nothing_can_be_pressed_before_the_pin(staff, bench, press):  # noqa: F811
    bench.put("K7Q-0001", to=State.PARKED)
    one = staff()
    one.press(*press)
    one.press("open").sees(StaffPin)
    one.press(*press)
    one.sees_nothing()
    assert (one.gone, one.acts()) == ([], [])


def test_a_parked_claim_is_put_back_by_whoever_is_in(staff, bench):  # noqa: F811
    bench.put("K7Q-0001", to=State.PARKED)
    one = staff()
    one.come_in()
    assert [row.reference for row in one.press("go", "parked").sees(StaffParked).rows] == ["K7Q-0001"]
    claim = one.press("claim", "K7Q-0001").sees(StaffClaim)
    assert claim.choices == ("put-back", "accept", "reject")
    assert "canary" not in repr(claim)
    one.press("choose", "put-back").sees(StaffDecide)
    one.press("sign", "the visitor asked\n")
    assert one.sees(StaffClaim).notice.about == ("K7Q-0001",)
    assert bench.state("K7Q-0001") is State.WAITING
    assert one.acts() == [("Ben", "came in"), ("Ben", "put-back")]


def test_what_could_be_booked_twice_is_refused_to_a_steward_in_words(staff, bench):  # noqa: F811
    bench.put("K7Q-0001", to=State.PARKED, doubt=True)
    one = staff()
    one.come_in()
    one.press("claim", "K7Q-0001").sees(StaffClaim)
    assert "supervisor" in one.press("choose", "put-back").sees(StaffClaim).notice.what
    assert bench.state("K7Q-0001") is State.PARKED


def test_a_claim_pressed_at_the_counter_is_what_one_comes_in_to(staff, bench):  # noqa: F811
    bench.put("K7Q-0001")
    one = staff()
    for reference, seen in (("K7Q-0001", StaffClaim), ("no such claim", StaffHome)):
        one.press("open", reference).sees(StaffPin)
        one.press("who", "Ben").sees(StaffPin)
        one.press("pin", STEWARD["pin"]).sees(seen)
        one.press("leave").sees(Welcome)


def test_no_reason_no_decision(staff, bench):  # noqa: F811
    bench.put("K7Q-0001", to=State.PARKED)
    one = staff()
    one.come_in()
    one.press("claim", "K7Q-0001").sees(StaffClaim)
    one.press("choose", "reject").sees(StaffDecide)
    assert "why" in one.press("sign", "  \n").sees(StaffDecide).notice.what
    assert bench.state("K7Q-0001") is State.PARKED


def test_what_the_desk_refuses_is_said(staff, bench):  # noqa: F811
    bench.put("K7Q-0001", to=State.PARKED)
    one = staff()
    one.come_in()
    one.press("claim", "K7Q-0001").sees(StaffClaim)
    one.press("choose", "accept").sees(StaffDecide)
    refused = one.press("sign", "seen there\n").sees(StaffDecide)
    assert "which claim at the server" in refused.notice
    one.press("sign", "seen there\nc-77").sees(StaffClaim)
    assert bench.outbox.find("K7Q-0001").server_id == "c-77"


@pytest.mark.parametrize(("choice", "scope"), [("put-back", SUPERVISOR), ("settle", STEWARD)])
def test_what_was_said_about_a_claim_goes_when_it_has_moved_on(staff, bench, choice, scope):  # noqa: F811
    bench.put("K7Q-0001", to=State.PARKED if choice == "put-back" else None, doubt=True)
    one = staff()
    one.come_in(scope)
    one.press("claim", "K7Q-0001").sees(StaffClaim)
    one.press("choose", choice)
    if choice == "put-back":
        one.sees(StaffDecide)
        one.press("sign", "not in the app\n")
    seen = one.sees(StaffClaim)
    assert seen.notice
    now = datetime.now(UTC)
    if choice == "put-back":
        bench.outbox.mark(bench.outbox.take(TENANT, now), Accepted("s-1"), now)
    else:
        bench.outbox.move("K7Q-0001", State.ACCEPTED, "found in the history", now, "s-1")
    while seen.row.state is not State.ACCEPTED:
        seen = one.sees(StaffClaim)
    assert not seen.notice


def test_an_id_of_blanks_is_no_id(staff, bench):  # noqa: F811
    bench.put("K7Q-0001", to=State.PARKED)
    one = staff()
    one.come_in()
    one.press("claim", "K7Q-0001").sees(StaffClaim)
    one.press("choose", "accept").sees(StaffDecide)
    assert "--" not in one.press("sign", "seen there\n   ").sees(StaffDecide).notice
    assert bench.state("K7Q-0001") is State.PARKED


def test_a_late_refusal_is_left_over_for_a_person(staff, bench):  # noqa: F811
    bench.put("K7Q-0001", to=State.REJECTED)
    one = staff()
    one.come_in()
    assert one.press("go", "shift").sees(StaffShift).shift.tasks == 1
    assert one.press("close").sees(StaffSheet).shift.tasks == 1


def test_a_late_refusal_is_ticked_off(staff, bench):  # noqa: F811
    bench.put("K7Q-0001", to=State.REJECTED)
    one = staff()
    assert one.come_in().tasks == 1
    assert one.press("go", "parked").sees(StaffParked).rows[0].late
    assert one.press("claim", "K7Q-0001").sees(StaffClaim).choices == ("done",)
    one.press("choose", "done").sees(StaffDecide)
    one.press("sign", "I told the visitor\n").sees(StaffClaim)
    assert bench.outbox.tasks() == []


def test_the_outbox_is_walked_in_chunks(staff, bench):  # noqa: F811
    for number in range(70):
        bench.put(f"K7Q-{number:04d}", place=f"source-{number}")
    one = staff()
    one.come_in()
    newest = one.press("go", "outbox").sees(StaffOutbox)
    assert (len(newest.rows), newest.rows[0].reference, newest.total) == (60, "K7Q-0069", 70)
    assert [row.reference for row in one.press("older").sees(StaffOutbox).rows][-1] == "K7Q-0000"
    assert one.press("newer").sees(StaffOutbox).skipped == 0
    assert one.press("which", "accepted").sees(StaffOutbox).rows == ()
    one.press("which", "no such state")
    one.sees_nothing()


def test_back_leads_back_and_then_out(staff):
    one = staff()
    one.come_in()
    one.press("go", "today").sees(StaffToday)
    one.press("back").sees(StaffHome)
    assert one.press("back").sees(Welcome) == SEEN


def test_visitors_screens_wait_until_the_staff_have_gone(staff):
    one = staff()
    one.come_in()
    one.console.show(Saved("K7Q-3F9Q"))
    one.sees_nothing()
    assert one.press("leave").sees(Saved) == Saved("K7Q-3F9Q")


def test_whoever_forgets_to_leave_has_left(staff):
    one = staff(idle=0.5)
    one.come_in()
    assert one.sees(Welcome, timeout=6) == SEEN
    one.press("go", "parked")
    one.sees_nothing()


def test_a_touch_keeps_it_open(staff):
    one = staff(idle=1.5)
    one.come_in()
    for _ in range(9):
        time.sleep(0.3)
        one.press("touch")
    assert one.press("go", "today").sees(StaffToday)


def test_a_visitor_who_is_served_takes_the_pad_away(staff):
    one = staff()
    one.press("open").sees(StaffPin)
    assert not one.console.hears(_scan("pers:member:M-1"))
    one.console.show(Sending("K7Q-3F9Q"))
    one.sees(Sending)
    one.press("who", "Ben")
    one.press("open")
    one.sees_nothing()


@pytest.mark.parametrize("answer", [Receipt("K7Q-3F9Q"), Saved("K7Q-3F9Q"), NotOurs()])
def test_staff_come_in_over_an_answer_so_that_no_pin_is_read_as_a_code(staff, answer):
    one = staff()
    one.console.show(answer)
    one.sees(type(answer))
    one.press("open").sees(StaffPin)
    assert one.press("back").sees(type(answer)) == answer


def test_a_code_shown_while_staff_are_in_is_no_claim_but_a_test(staff):
    one = staff()
    one.come_in()
    one.press("go", "devices").sees(StaffDevices)
    assert one.console.hears(_scan("pers:member:canary@example.com"))
    heard = one.sees(StaffDevices)
    assert (heard.heard, heard.heard_by) == ("pe•••", "camera")


def test_the_catalogue_is_read_on_demand(staff):
    one = staff()
    one.come_in()
    known = one.press("go", "catalogue").sees(StaffCatalogue)
    assert (known.campaigns[0].reward, known.campaigns[0].here, known.resting) == ("120 points", True, ("Terrace",))
    assert one.press("read").sees(StaffCatalogue).reading
    one.reads = (4, False)
    assert one.sees(StaffCatalogue).tried == "badly"


def test_today_is_the_venues_day_and_hour(staff, bench):  # noqa: F811
    now = datetime(2026, 11, 22, 19, 20, tzinfo=UTC)  # 01:05 of the 23rd in Kathmandu
    object.__setattr__(bench.desk, "now", lambda: now)
    bench.put("K7Q-0001", at=now - timedelta(minutes=5))
    bench.put("K7Q-0002", at=now - timedelta(hours=2), place="src-2")
    one = staff()
    one.come_in()
    seen = one.press("go", "today").sees(StaffToday)
    assert seen.day.day == 23
    assert [line for line in seen.hours if line.claims] == [Line("01", 0, 1, 0)]
    assert seen.campaigns == (Line("Breakfast", 0, 1, 0),)


def test_a_shift_is_closed_with_a_sheet_and_the_next_inherits(staff, bench, tmp_path):  # noqa: F811
    bench.put("K7Q-0001", to=State.ACCEPTED)
    bench.put("K7Q-0002", to=State.PARKED, place="src-2")
    one = staff()
    one.come_in()
    assert one.press("go", "shift").sees(StaffShift).shift.total == Line("", 1, 1, 0)
    sheet = one.press("close").sees(StaffSheet)
    assert (sheet.shift.number, sheet.shift.by) == (1, "Ben")
    assert [path.suffix for path in sorted((tmp_path / FOLDER).iterdir())] == [".pdf", ".png", ".json"]
    assert one.acts()[-1] == ("Ben", "close shift")
    bench.put("K7Q-0003", to=State.ACCEPTED, place="src-3")
    following = one.press("go", "shift").sees(StaffShift).shift
    assert (following.number, following.total, following.inherited) == (2, Line("", 1, 1, 0), 1)


def test_a_shift_whose_sheet_cannot_be_written_is_not_closed(staff, bench, tmp_path):  # noqa: F811
    (tmp_path / FOLDER).write_text("in the way")
    one = staff()
    one.come_in()
    one.press("go", "shift").sees(StaffShift)
    assert "cannot be used" in one.press("close").sees(StaffHome).notice
    assert one.acts()[-1] == ("Ben", "close shift failed")


@pytest.mark.parametrize(("who", "ends"), [(STEWARD, []), (SUPERVISOR, ["left"])])
def test_only_a_supervisor_closes_the_program(staff, who, ends):
    one = staff()
    one.come_in(who)
    assert one.press("go", "exit").sees(StaffExit).supervisor is bool(ends)
    one.press("end")
    time.sleep(0.3)
    assert one.gone == ends
    assert (("Eva", "closed the program") in one.acts()) is bool(ends)


def test_a_group_is_let_in_and_the_visitors_are_back(staff):
    one = staff()
    one.come_in()
    one.press("go", "group").sees(StaffGroup)
    one.press("group", "4").sees(Welcome)
    assert one.gone == [4]
    assert one.acts()[-1] == ("Ben", "group of 4")


@pytest.mark.parametrize(
    "press", [("go", "\x00"), ("go", "decide"), ("claim", "' OR 1=1"), ("group", "-1"), ("x" * 99, "")]
)
def test_a_press_nobody_knows_changes_nothing(staff, press):
    one = staff()
    one.come_in()
    one.press(*press)
    one.sees_nothing()
    one.press("go", "today").sees(StaffToday)


def test_damaged_pins_are_said_and_shut_nobody_else_out(staff, tmp_path):
    one = staff()
    (tmp_path / "staff.json").write_text("{")
    assert "damaged" in one.press("open").sees(StaffPin).notice
    one.press("leave").sees(Welcome)


def test_pressing_from_many_threads_at_once_is_safe(staff):
    one = staff()
    one.come_in()
    places = ["today", "parked", "outbox", "home", "catalogue", "devices", "exit"]
    crowd = [threading.Thread(target=lambda: [one.press("go", place) for place in places * 9]) for _ in range(4)]
    for thread in crowd:
        thread.start()
    for thread in crowd:
        thread.join()
    one.press("leave").sees(Welcome)


def _scan(text):
    return Scan(text, Medium.QR_CODE, "camera", datetime.now(UTC))
