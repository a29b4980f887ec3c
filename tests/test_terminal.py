"""The heart keeps what it is started with."""

import queue
from datetime import timedelta
from itertools import count

from kiosk.domain.claim import State
from kiosk.domain.events import Delivered, Found, Hinted, Lost, Scanned, Ticked
from kiosk.domain.outcome import Accepted, Rejected
from kiosk.domain.place import Place
from kiosk.domain.scan import Medium, Scan, Tap
from kiosk.domain.screens import Foreign, NotOurs, Receipt, Sending, Welcome
from kiosk.domain.session import Session
from kiosk.storage.outbox import Outbox
from kiosk.terminal import Terminal
from kiosk.ui import words
from tests.storage.test_outbox import NOW, TENANT


def test_claims_saved_before_a_restart_stay_on_the_resting_screen(tmp_path):
    shown = queue.SimpleQueue()
    place = Place("Café", TENANT, "entrance-1", "pers-kiosk 0", "src-1", readers=frozenset({"camera", "tags"}))
    with Outbox(tmp_path, NOW) as outbox:
        terminal = Terminal(place, outbox, wake=print, show=shown.put, broken=shown.put, session=Session(open=3))
        terminal.start()
        terminal.tell(Lost("tags", "unplugged"))
        terminal.tell(Found("tags"))
        terminal.stop()
    screens = [shown.get_nowait() for _ in range(shown.qsize())]
    assert screens == [Welcome("Café", 3), Welcome("Café", 3, ("tags",)), Welcome("Café", 3)]


def tap(counter, member="M-1"):
    return Scanned(Scan(f"pers:member:{member}", Medium.NFC_TAG, "tags", NOW, Tap("04AA", counter)))


def at_work(folder, *events, cooldown=timedelta(), first=1):
    """What an outbox holds, and what was shown and lit, after these events; each light with what was on disk then."""
    shown, lit, numbers = [], [], count(first)
    mint = lambda: f"K7Q-{next(numbers):04d}"  # noqa: E731
    place = Place(
        "Café", TENANT, "entrance-1", "pers-kiosk 0", "src-1", mint=mint, same_visitor=timedelta(), cooldown=cooldown
    )
    with Outbox(folder, NOW) as outbox:
        terminal = Terminal(
            place,
            outbox,
            wake=print,
            show=shown.append,
            broken=shown.append,
            verdict=lambda reader, good: lit.append((reader, good, outbox.counts().recorded)),
        )
        terminal.start()
        for event in events:
            terminal.tell(event)
        terminal.stop()
        return outbox.counts().recorded, shown, lit


def test_a_member_rests_also_after_a_restart_but_one_who_was_refused_does_not(tmp_path):
    hour = timedelta(hours=1)
    one, other = (Scanned(Scan(f"pers:member:{name}", Medium.QR_CODE, "camera", NOW)) for name in ("M-1", "M-2"))
    at_work(tmp_path, one, cooldown=hour)
    recorded, shown, _ = at_work(tmp_path, one, cooldown=hour)
    assert (recorded, shown[-1]) == (1, NotOurs(Foreign.JUST_HERE))
    with Outbox(tmp_path, NOW) as outbox:
        (entry,) = outbox.entries()
        outbox.move(entry.claim.reference, State.REJECTED, "voided", NOW)
    assert at_work(tmp_path, one, cooldown=hour, first=2)[0] == 2
    assert at_work(tmp_path, other, cooldown=timedelta(), first=3)[0] == 3


def test_a_replayed_tap_is_said_in_plain_words_also_after_a_restart_and_nothing_is_recorded(tmp_path):
    recorded, shown, _ = at_work(tmp_path, tap(61))
    assert (recorded, shown[-1]) == (1, Sending("K7Q-0001"))
    recorded, shown, lit = at_work(tmp_path, tap(61, "M-2"))
    assert (recorded, shown[-1]) == (1, NotOurs(Foreign.REPLAYED))
    assert lit == [("tags", False, 1)]
    assert "before" in words.title(Foreign.REPLAYED)


def test_no_reader_beeps_before_the_claim_is_on_the_disk(tmp_path):
    answer = Delivered("K7Q-0001", Accepted("c-1"))
    recorded, shown, lit = at_work(tmp_path, tap(61), answer, Hinted(Foreign.TORN, "tags"))
    assert [type(screen) for screen in shown[1:]] == [Sending, Receipt, NotOurs]
    assert lit == [("tags", True, 1), ("tags", False, 1)]
    assert recorded == 1


class Clock:
    """The machine's, as far as the terminal asks it."""

    at = NOW

    def now(self, _zone):
        return self.at


def test_a_clock_that_is_set_back_keeps_nobody_waiting_until_it_is_there_again(tmp_path, monkeypatch):
    clock, numbers = Clock(), count(1)
    monkeypatch.setattr("kiosk.terminal.datetime", clock)
    mint = lambda: f"K7Q-{next(numbers):04d}"  # noqa: E731
    place = Place("Café", TENANT, "entrance-1", "pers-kiosk 0", "src-1", mint=mint, cooldown=timedelta(seconds=60))
    member = Scanned(Scan("pers:member:M-1", Medium.QR_CODE, "camera", NOW))
    with Outbox(tmp_path, NOW) as outbox:
        terminal = Terminal(place, outbox, wake=list, show=print, broken=print)

        def screen(seconds, event):
            clock.at = NOW + timedelta(seconds=seconds)
            terminal._deal_with(event)
            return type(terminal._session.screen)

        assert screen(0, member) is Sending
        assert screen(1, Delivered("K7Q-0001", Accepted("c-1", "x"))) is Receipt
        assert screen(-3600, Ticked()) is Receipt
        assert screen(-3580, Ticked()) is Welcome
        assert screen(-3575, member) is NotOurs, "who rests, rests on"
        assert screen(-3530, member) is Sending
    assert "K7Q-0002" in str(terminal._session.reference)


def test_a_refusal_is_nobodys_task_once_its_visitor_was_shown_it(tmp_path):
    shown = queue.SimpleQueue()
    place = Place("Café", TENANT, "entrance-1", "pers-kiosk 0", "src-1", mint=lambda: "K7Q-0001")
    with Outbox(tmp_path, NOW) as outbox:
        terminal = Terminal(place, outbox, wake=print, show=shown.put, broken=shown.put)
        terminal.start()
        terminal.tell(Scanned(Scan("pers:member:M-1", Medium.QR_CODE, "camera", NOW)))
        while not isinstance(shown.get(timeout=30), Sending):
            pass
        refused = Rejected("NO")
        outbox.mark(outbox.take(TENANT, NOW), refused, NOW)
        assert [entry.claim.reference for entry in outbox.tasks()] == ["K7Q-0001"], "killed now, staff would be told"
        terminal.tell(Delivered("K7Q-0001", refused))
        terminal.stop()
        assert outbox.tasks() == []
