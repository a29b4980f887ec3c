"""The outbox on a real file: durable, exclusive, sealed, and conserved whatever happens."""

import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from hypothesis.strategies import sampled_from

from kiosk.domain.claim import Claim, Request, State, Tenant
from kiosk.domain.outcome import Accepted, Deferred, LockedOut, Rejected, Uncertain, Unreachable
from kiosk.storage.database import NAME, OutboxInUse, StorageTrouble
from kiosk.storage.outbox import NotKept, Outbox, ReferenceTaken
from kiosk.storage.reserve import Bounds, spend_reserve

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TENANT = Tenant("https://api.example", "project", "business")
numbers = count(1)


def claim(member="ana@example.com", source="src-1", tenant=TENANT, reference=None):
    request = Request(member, source, conditions={"source": {"medium": "QR_CODE"}}, latitude=41.39, longitude=2.15)
    return Claim(reference or f"K7Q-{next(numbers):04d}", request, tenant, NOW)


@pytest.fixture
def outbox(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        yield outbox


def reopened(outbox, folder):
    outbox.close()
    return Outbox(folder, NOW)


def test_what_was_put_is_there_after_a_restart_exactly_as_it_was(outbox, tmp_path):
    made = claim()
    outbox.put(made, NOW)
    with reopened(outbox, tmp_path) as again:
        (entry,) = again.entries()
        assert (entry.claim, entry.state, entry.attempts) == (made, State.WAITING, 0)


def test_put_has_written_and_synced_before_it_returns(tmp_path):
    """kill -9 straight after put: the claim is there."""
    code = (
        "import os, signal; from pathlib import Path; from tests.storage.test_outbox import *\n"
        f"o = Outbox(Path({str(tmp_path)!r}), NOW); o.put(claim(reference='K7Q-KILL'), NOW)\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    ended = subprocess.run([sys.executable, "-c", code], check=False, timeout=30)
    assert ended.returncode == -signal.SIGKILL
    with Outbox(tmp_path, NOW) as outbox:
        assert [entry.claim.reference for entry in outbox.entries()] == ["K7Q-KILL"]


def test_the_file_is_as_durable_as_sqlite_can_make_it(outbox):
    with outbox.database.reading() as connection:
        said = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "locking_mode")
        }
    assert said == {"journal_mode": "wal", "synchronous": 2, "locking_mode": "exclusive"}


def test_a_reference_is_given_once(outbox):
    outbox.put(claim(reference="K7Q-SAME"), NOW)
    with pytest.raises(ReferenceTaken):
        outbox.put(claim(reference="K7Q-SAME"), NOW)
    assert outbox.counts().recorded == 1


def test_a_second_process_is_refused_in_plain_words(outbox, tmp_path):
    code = f"from pathlib import Path; from tests.storage.test_outbox import *; Outbox(Path({str(tmp_path)!r}), NOW)"
    ended = subprocess.run([sys.executable, "-c", code], check=False, timeout=30, capture_output=True, text=True)
    assert "Another kiosk process uses the outbox" in ended.stderr
    assert OutboxInUse.__name__ in ended.stderr


def test_take_marks_before_it_gives(outbox):
    outbox.put(claim(), NOW)
    entry = outbox.take(TENANT, NOW)
    assert (entry.state, entry.attempts) == (State.SENDING, 1)
    assert outbox.counts().sending == 1
    assert outbox.take(TENANT, NOW) is None


def test_never_tried_claims_go_first(outbox):
    first, second = claim("a@x.org"), claim("b@x.org")
    outbox.put(first, NOW)
    outbox.mark(outbox.take(TENANT, NOW), Unreachable("refused"), NOW)
    outbox.put(second, NOW)
    assert outbox.take(TENANT, NOW).claim == second
    assert outbox.take(TENANT, NOW).claim == first


@pytest.mark.parametrize("hold", [State.SENDING, State.UNCERTAIN, State.PARKED])
def test_a_member_has_one_claim_on_the_way_at_a_place(outbox, hold):
    outbox.put(claim("Ana@example.com"), NOW)
    outbox.put(claim(" ana@EXAMPLE.com"), NOW)
    outbox.put(claim("ana@example.com", source="src-2"), NOW)
    entry = outbox.take(TENANT, NOW)
    if hold is not State.SENDING:
        outbox.mark(entry, Uncertain("reset"), NOW)
    if hold is State.PARKED:
        outbox.move(entry.claim.reference, State.PARKED, "a person decides", NOW)
    assert outbox.take(TENANT, NOW).claim.request.source == "src-2"
    assert outbox.take(TENANT, NOW) is None


def test_a_row_never_goes_to_another_tenant(outbox):
    outbox.put(claim(tenant=Tenant("https://other.example", "project", "business")), NOW)
    assert outbox.take(TENANT, NOW) is None


def test_what_was_being_sent_when_we_stopped_is_uncertain(outbox, tmp_path):
    outbox.put(claim(), NOW)
    outbox.take(TENANT, NOW)
    with reopened(outbox, tmp_path) as again:
        (entry,) = again.entries()
        assert (entry.state, entry.doubts) == (State.UNCERTAIN, 1)
        assert again.take(TENANT, NOW) is None


def test_an_attempt_from_before_cannot_overwrite(outbox):
    outbox.put(claim(), NOW)
    stale = outbox.take(TENANT, NOW)
    outbox.mark(stale, Unreachable("refused"), NOW)
    outbox.take(TENANT, NOW)
    with pytest.raises(StorageTrouble):
        outbox.mark(stale, Rejected("X"), NOW)
    assert outbox.counts().sending == 1


def test_one_server_id_settles_one_claim(outbox):
    for member in ("a@x.org", "b@x.org"):
        outbox.put(claim(member), NOW)
    assert outbox.mark(outbox.take(TENANT, NOW), Accepted("c-1"), NOW) is State.ACCEPTED
    assert outbox.mark(outbox.take(TENANT, NOW), Accepted("c-1"), NOW) is State.UNCERTAIN


def test_a_move_that_is_none_is_refused(outbox):
    outbox.put(claim(reference="K7Q-MOVE"), NOW)
    outbox.mark(outbox.take(TENANT, NOW), Accepted("c-1"), NOW)
    with pytest.raises(StorageTrouble, match="cannot become waiting"):
        outbox.move("K7Q-MOVE", State.WAITING, "again", NOW)


def test_what_is_being_sent_is_left_by_its_attempt_alone(outbox):
    """Nobody may call rejected what is on the wire."""
    outbox.put(claim(reference="K7Q-WIRE"), NOW)
    entry = outbox.take(TENANT, NOW)
    for to in State:
        with pytest.raises(StorageTrouble, match="it is sending"):
            outbox.move("K7Q-WIRE", to, "by hand", NOW)
    outbox.mark(entry, Unreachable("refused"), NOW)
    with pytest.raises(StorageTrouble, match="cannot become rejected"):
        outbox.move("K7Q-WIRE", State.REJECTED, "tried before", NOW)


def test_who_claims_is_nowhere_on_the_disk(outbox, tmp_path):
    outbox.put(claim("canary.marta@example.com"), NOW)
    outbox.mark(outbox.take(TENANT, NOW), Rejected("NO", "said to a person"), NOW)
    outbox.close()
    for path in tmp_path.iterdir():
        assert b"canary" not in path.read_bytes()


def test_without_its_key_an_outbox_does_not_start_empty(outbox, tmp_path):
    outbox.put(claim(), NOW)
    outbox.close()
    key = tmp_path / "outbox.key"
    kept = key.read_bytes()
    key.unlink()
    with pytest.raises(StorageTrouble, match="missing"):
        Outbox(tmp_path, NOW)
    key.write_bytes(kept)
    with Outbox(tmp_path, NOW) as again:
        assert len(again.entries()) == 1


def test_a_row_changed_on_the_disk_is_noticed(outbox, tmp_path):
    outbox.put(claim(reference="K7Q-AAAA"), NOW)
    outbox.close()
    with sqlite3.connect(tmp_path / NAME) as connection:
        connection.execute("UPDATE claim SET reference = 'K7Q-BBBB'")
    connection.close()
    with Outbox(tmp_path, NOW) as again:
        assert "K7Q-BBBB" in again.alarm
        (entry,) = again.entries()
        assert (entry.claim.reference, entry.state) == ("K7Q-AAAA", State.UNCERTAIN)


def test_a_damaged_file_is_said_and_kept(tmp_path):
    (tmp_path / NAME).write_bytes(b"no database at all" * 100)
    with pytest.raises(StorageTrouble, match="damaged"):
        Outbox(tmp_path, NOW)
    assert (tmp_path / NAME).read_bytes().startswith(b"no database")


def test_a_newer_file_is_left_alone(outbox, tmp_path):
    with outbox.database.transaction() as connection:
        connection.execute("PRAGMA user_version = 99")
    outbox.close()
    with pytest.raises(StorageTrouble, match="newer kiosk"):
        Outbox(tmp_path, NOW)


@pytest.mark.skipif(os.geteuid() != 0, reason="a full disk is made with a tmpfs, which only root may mount")
def test_a_full_disk_takes_nothing_and_loses_nothing(tmp_path):
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=500k", "tmpfs", str(tmp_path)], check=True)
    try:
        with Outbox(tmp_path, NOW, bounds=Bounds(least_free=0, reserve=160 * 1024)) as outbox:
            kept = 0
            with pytest.raises(NotKept, match="disk"):
                for _ in range(5000):
                    outbox.put(claim(f"m{kept}@x.org"), NOW)
                    kept += 1
            assert outbox.counts().recorded == kept == len(outbox.entries()) == len(outbox.journal.known().claims)
            assert outbox.recount() == outbox.counts()
            outbox.mark(outbox.take(TENANT, NOW), Accepted("c-1"), NOW)  # by the reserve
            assert outbox.recount().accepted == 1, "what is there can still be moved, and no answer is forgotten"
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


@pytest.mark.skipif(os.geteuid() != 0, reason="a disk turns read-only with a tmpfs, which only root may mount")
def test_a_disk_that_is_read_only_is_said_and_loses_nothing(tmp_path):
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(tmp_path)], check=True)
    try:
        with Outbox(tmp_path, NOW, bounds=Bounds(least_free=0, reserve=4096)) as outbox:
            outbox.put(claim(reference="K7Q-KEPT"), NOW)
        subprocess.run(["mount", "-o", "remount,ro", str(tmp_path)], check=True)
        with pytest.raises(StorageTrouble, match=str(tmp_path)):
            Outbox(tmp_path, NOW)
        subprocess.run(["mount", "-o", "remount,rw", str(tmp_path)], check=True)
        with Outbox(tmp_path, NOW) as again:
            assert again.find("K7Q-KEPT").state is State.WAITING
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


def test_a_file_that_turns_read_only_takes_nothing_and_goes_on_once_it_can_be_written(outbox):
    outbox.put(claim(reference="K7Q-KEPT"), NOW)
    outbox.database._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(NotKept, match="readonly"):
        outbox.put(claim(), NOW)
    with pytest.raises(NotKept, match="readonly"):
        outbox.take(TENANT, NOW)
    assert outbox.counts().recorded == 1
    outbox.database._connection.execute("PRAGMA query_only = OFF")
    outbox.put(claim(reference="K7Q-NEXT"), NOW)
    assert outbox.take(TENANT, NOW).claim.reference == "K7Q-KEPT"
    assert list(outbox.journal.known().claims) == ["K7Q-KEPT", "K7Q-NEXT"]


def test_the_reserve_comes_back_when_there_is_room(outbox, tmp_path):
    spend_reserve(tmp_path)
    outbox.put(claim(), NOW)
    assert (tmp_path / "outbox.reserve").stat().st_size == Bounds().reserve


def test_a_word_the_full_disk_did_not_take_is_said_before_the_next(outbox, tmp_path):
    """What nobody was told of is not brought back by the journal, though its taking back could not be written."""
    outbox.put(claim(reference="K7Q-KEPT"), NOW)
    outbox.journal.append({"what": "put", "row": {"reference": "K7Q-GONE"}})
    file, outbox.journal._file = outbox.journal._file, os.open("/dev/full", os.O_RDWR)
    outbox.journal.void("K7Q-GONE")
    os.close(outbox.journal._file)
    outbox.journal._file = file
    os.lseek(file, outbox.journal.size, os.SEEK_SET)
    outbox.put(claim(reference="K7Q-NEXT"), NOW)
    assert list(outbox.journal.known().claims) == ["K7Q-KEPT", "K7Q-NEXT"]


class Lives(RuleBasedStateMachine):
    """Any order of moves and restarts keeps the conservation law, row by row."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.outbox = Outbox(self.folder, NOW)
        self.now = NOW
        self.put = 0
        self.taken = []
        self.ids = count(1)

    @rule(member=sampled_from(["a", "b", "c"]), source=sampled_from(["s", "t"]))
    def put_one(self, member, source):
        self.outbox.put(claim(member, source), self.now)
        self.put += 1

    @rule()
    def take_one(self):
        entry = self.outbox.take(TENANT, self.now)
        if entry is not None:
            self.taken.append(entry)

    @precondition(lambda self: self.taken)
    @rule(kind=sampled_from([Accepted, Rejected, Unreachable, Uncertain, LockedOut, Deferred]))
    def mark_one(self, kind):
        entry = self.taken.pop()
        outcome = kind(f"c-{next(self.ids)}") if kind is not Deferred else Deferred(1)
        self.outbox.mark(entry, outcome, self.now)

    @rule()
    def restart(self):
        self.outbox.close()
        self.now += timedelta(seconds=1)
        self.outbox = Outbox(self.folder, self.now)
        self.taken = []

    @invariant()
    def nothing_is_lost_or_made_up(self):
        counts = self.outbox.counts()
        assert counts.conserved
        assert counts.recorded == self.put
        assert counts == self.outbox.recount()
        assert counts.sending == len(self.taken)

    @invariant()
    def one_on_the_way_for_each_member_and_place(self):
        entries = self.outbox.entries([State.SENDING, State.UNCERTAIN])
        pairs = [(entry.claim.request.member, entry.claim.request.place) for entry in entries]
        assert len(pairs) == len(set(pairs))

    def teardown(self):
        self.outbox.close()


TestLives = Lives.TestCase
TestLives.settings = settings(max_examples=25, stateful_step_count=30)
