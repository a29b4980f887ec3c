"""What the torture has found, and what was mended since."""

import contextlib
import errno
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kiosk.delivery.courier import Courier
from kiosk.delivery.settler import Settler
from kiosk.domain.claim import Claim, Request, State
from kiosk.domain.outcome import Accepted, Deferred, Uncertain, Unreachable
from kiosk.domain.settling import Item, Moment, Reading
from kiosk.storage.database import NAME
from kiosk.storage.outbox import Outbox
from kiosk.storage.rows import row_of
from kiosk.storage.sealing import NAME as KEY
from tests.torture.life import RULES, SMALL, TENANT

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def claim(name, member="M-1", **more):
    return Claim(name, Request(member, "src-1", **more), TENANT, datetime.now(UTC))


def opened(folder, **more):
    return Outbox(folder, NOW, bounds=SMALL, **more)


class Later:
    """A server that says `later, in half a minute` to whatever comes."""

    def __init__(self):
        self.asked = 0

    def submit_claim(self, asked):
        self.asked += 1
        if self.asked == 50:
            raise SystemExit("asked 50 times without a pause")
        return Deferred(30.0)

    def close(self):
        pass


def test_later_stops_the_lane(tmp_path):
    line = Later()
    with opened(tmp_path) as outbox:
        outbox.put(claim("K7Q-0001"), NOW)
        courier = Courier(outbox, TENANT, [line], hourly=1e9, server_time=lambda: NOW, tell=id, broken=id)
        with contextlib.suppress(SystemExit):
            courier._claim(line)
    assert line.asked == 1, f"asked {line.asked} times although the server said: in 30 s"


def test_a_cut_in_the_very_first_start_does_not_lock_the_outbox(tmp_path):
    (tmp_path / KEY).touch()
    with opened(tmp_path) as outbox:
        outbox.put(claim("K7Q-0001"), NOW)


def test_a_settlement_that_finds_the_disk_full_harms_no_other_record(tmp_path):
    outbox = opened(tmp_path)
    outbox.put(claim("K7Q-0001"), NOW)
    entry = outbox.take(TENANT, NOW)
    journal, begun, go_on = outbox.journal, threading.Event(), threading.Event()
    whole = journal._write

    def half(frames):
        """As a disk that fills up in the middle of a record, while another thread has just found room."""
        whole(frames[:9])
        begun.set()
        go_on.wait(5)
        raise OSError(errno.ENOSPC, "the disk is full")

    journal._write = half
    marking = threading.Thread(target=outbox.mark, args=(entry, Accepted("s-1"), NOW))
    marking.start()
    begun.wait(5)
    journal._write = whole
    putting = threading.Thread(target=outbox.put, args=(claim("K7Q-0002", "M-2"), NOW))
    putting.start()
    putting.join(1)  # a put that waits for the settlement is as good as one that comes through
    go_on.set()
    marking.join(5)
    putting.join(5)
    outbox.put(claim("K7Q-0003", "M-3"), NOW)
    known = set(journal.known().claims)
    outbox.close()
    assert known == {"K7Q-0001", "K7Q-0002", "K7Q-0003"}, "acknowledged claims the journal does not know"


def test_a_kill_in_the_very_first_put_is_no_lost_file(tmp_path):
    with opened(tmp_path) as outbox:
        outbox.journal.append({"what": "put", "row": row_of(claim("K7Q-0001"), outbox.seal)})
    with opened(tmp_path) as again:
        assert "gone" not in again.alarm


def test_damage_twice_in_a_second(tmp_path):
    for _ in range(2):
        with opened(tmp_path) as outbox:
            outbox.put(claim(f"K7Q-000{outbox.counts().recorded}", f"M-{outbox.counts().recorded}"), NOW)
        (tmp_path / NAME).write_bytes(b"\xff" * 8192)
    opened(tmp_path).close()


class Known:
    """A line whose history shows one claim."""

    def __init__(self, item):
        self._item = item

    def read_history(self, source, since, boot_id):
        items = () if source.startswith("no-such") else (self._item,)
        return Reading(Moment(NOW + timedelta(seconds=60), 60.0, boot_id), items)

    def close(self):
        pass


def test_what_was_sent_is_found_before_what_only_might_have_been(tmp_path):
    outbox = opened(tmp_path, boot="boot-1")
    outbox.put(claim("K7Q-0001"), NOW)
    outbox.mark(outbox.take(TENANT, NOW, NOW), Unreachable("refused"), NOW)
    outbox.put(claim("K7Q-0002", multiplier=5.0), NOW)
    assert outbox.mark(outbox.take(TENANT, NOW, NOW), Uncertain("reset"), NOW) is State.UNCERTAIN
    outbox.journal.close()
    outbox.database.close()
    with opened(tmp_path, boot="boot-2") as again:
        line = Known(Item("s-2", NOW + timedelta(seconds=1), ("M-1",)))
        settler = Settler(line, again, replace(RULES, quarantine=900), hourly=1e9, tell=id, resend=list, broken=id)
        settler._settle_all()
        found = {entry.claim.reference: entry.server_id for entry in again.entries(State)}
    assert found == {"K7Q-0001": None, "K7Q-0002": "s-2"}, "its multiplier of 5 would be booked a second time"
