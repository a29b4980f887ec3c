"""What an outbox makes of whatever happened before: killed, unplugged, restored, damaged, gone, or old."""

import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.claim import State
from kiosk.domain.outcome import Accepted, Rejected, Uncertain, Unreachable
from kiosk.storage.boot import GENERATION
from kiosk.storage.database import NAME, StorageTrouble
from kiosk.storage.journal import NAME as JOURNAL
from kiosk.storage.outbox import Full, NotKept, Outbox
from kiosk.storage.reserve import NAME as RESERVE
from kiosk.storage.reserve import Bounds
from tests.storage.test_outbox import NOW, TENANT, claim

OLD = Path(__file__).parent / "old"


def states(outbox):
    return {entry.claim.reference: entry.state for entry in outbox.entries(State)}


def crash(outbox):
    """As the end of a killed process: nothing is noted."""
    outbox.journal.close()
    outbox.database.close()
    outbox._closed = True


@pytest.fixture
def full(tmp_path):
    """An outbox with a claim in each state that a stop can meet."""
    outbox = Outbox(tmp_path, NOW, boot="boot-1")
    for number in range(5):
        outbox.put(claim(f"m{number}@x.org", reference=f"K7Q-000{number}"), NOW)
    outbox.mark(outbox.take(TENANT, NOW), Accepted("c-1"), NOW)
    outbox.mark(outbox.take(TENANT, NOW), Rejected("NO"), NOW)
    outbox.mark(outbox.take(TENANT, NOW), Uncertain("reset"), NOW)
    outbox.take(TENANT, NOW)
    yield outbox
    outbox.close()


def test_after_a_killed_process_only_what_was_being_sent_is_uncertain(full, tmp_path):
    crash(full)
    with Outbox(tmp_path, NOW, boot="boot-1") as again:
        assert states(again) == {
            "K7Q-0000": State.ACCEPTED,
            "K7Q-0001": State.REJECTED,
            "K7Q-0002": State.UNCERTAIN,
            "K7Q-0003": State.UNCERTAIN,
            "K7Q-0004": State.WAITING,
        }
        assert again.alarm == ""


def test_after_an_unclean_stop_of_the_machine_what_was_waiting_is_uncertain_too(full, tmp_path):
    crash(full)
    with Outbox(tmp_path, NOW, boot="boot-2") as again:
        assert states(again)["K7Q-0004"] is State.UNCERTAIN
        assert "the machine stopped without warning" in again.alarm
        assert again.recount() == again.counts()


def test_after_a_clean_stop_a_new_boot_changes_nothing(full, tmp_path):
    full.close()
    with Outbox(tmp_path, NOW, boot="boot-2") as again:
        assert states(again)["K7Q-0004"] is State.WAITING


@pytest.mark.parametrize("when", ["while it ran", "after it stopped"])
def test_a_restored_file_is_noticed(full, tmp_path, when):
    aside = tmp_path.parent / f"{tmp_path.name}-backup"
    if when == "after it stopped":
        full.close()
    else:
        crash(full)
    shutil.copytree(tmp_path, aside)
    Outbox(tmp_path, NOW, boot="boot-1").close()
    for name in (NAME, f"{NAME}-wal"):
        (tmp_path / name).unlink(missing_ok=True)
        if (aside / name).exists():
            shutil.copy(aside / name, tmp_path / name)
    with Outbox(tmp_path, NOW, boot="boot-1") as again:
        assert states(again)["K7Q-0004"] is State.UNCERTAIN
        assert "backup" in again.alarm


def test_a_file_copied_without_its_note_is_not_trusted(full, tmp_path):
    full.close()
    (tmp_path / GENERATION).unlink()
    with Outbox(tmp_path, NOW) as again:
        assert states(again)["K7Q-0004"] is State.UNCERTAIN


@pytest.mark.parametrize("harm", ["header", "middle", "truncated", "gone", "wal"])
def test_a_damaged_file_is_put_aside_and_rebuilt_from_the_journal(full, tmp_path, harm):
    full.close() if harm != "wal" else crash(full)
    path = tmp_path / NAME
    body = bytearray(path.read_bytes())
    if harm == "header":
        body[:100] = b"\xff" * 100
    elif harm == "middle":
        body[4096:] = b"\x00" * (len(body) - 4096)
    elif harm == "truncated":
        del body[5000:]
    path.write_bytes(body)
    if harm == "gone":
        path.unlink()
    if harm == "wal":
        path.write_bytes(b"\xff" * len(body))
    with Outbox(tmp_path, NOW) as again:
        assert states(again) == {
            "K7Q-0000": State.ACCEPTED,
            "K7Q-0001": State.REJECTED,
            "K7Q-0002": State.UNCERTAIN,
            "K7Q-0003": State.UNCERTAIN,
            "K7Q-0004": State.UNCERTAIN,
        }
        assert "Claims rebuilt from the second journal: 5." in again.alarm
        assert again.counts().conserved
        assert again.recount() == again.counts()
        assert again.find("K7Q-0000").server_id == "c-1"
        assert again.take(TENANT, NOW) is None
    if harm != "gone":
        (aside,) = tmp_path.glob("damaged-*")
        assert (aside / NAME).exists()


def test_a_rebuilt_claim_is_not_taken_for_one_that_was_never_tried(full, tmp_path):
    """Its attempts are forgotten, and it may have been sent: it cannot be voided, even after rule R."""
    full.close()
    (tmp_path / NAME).unlink()
    with Outbox(tmp_path, NOW) as again:
        again.move("K7Q-0003", State.WAITING, "surely not in effect", NOW)
        assert again.find("K7Q-0003").attempts == 0
        with pytest.raises(StorageTrouble, match="cannot become rejected"):
            again.move("K7Q-0003", State.REJECTED, "voided", NOW)


def test_nothing_is_rebuilt_where_there_is_nothing_to_rebuild_from(tmp_path):
    (tmp_path / NAME).write_bytes(b"\xff" * 8192)
    with pytest.raises(StorageTrouble, match="damaged"):
        Outbox(tmp_path, NOW)
    assert (tmp_path / NAME).read_bytes() == b"\xff" * 8192


def test_a_torn_tail_of_the_journal_is_cut_and_the_rest_is_good(full, tmp_path):
    full.close()
    journal = tmp_path / JOURNAL
    journal.write_bytes(journal.read_bytes() + b"\x00\x00\x01\x00torn")
    with Outbox(tmp_path, NOW) as again:
        again.put(claim("new@x.org", reference="K7Q-9999"), NOW)
    (tmp_path / NAME).unlink()
    with Outbox(tmp_path, NOW) as rebuilt:
        assert "K7Q-9999" in states(rebuilt)


def test_a_record_somebody_changed_is_none(full, tmp_path):
    full.close()
    journal = tmp_path / JOURNAL
    body = bytearray(journal.read_bytes())
    body[len(body) // 2] ^= 1
    journal.write_bytes(body)
    (tmp_path / NAME).unlink()
    with Outbox(tmp_path, NOW) as rebuilt:
        assert rebuilt.counts().recorded == 4
        assert rebuilt.recount().uncertain > 0


def test_the_journal_holds_nobody_in_clear(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(claim("canary.marta@example.com"), NOW)
    assert b"canary" not in (tmp_path / JOURNAL).read_bytes()


def test_a_file_of_the_first_version_keeps_its_open_claims(tmp_path):
    folder = tmp_path / "outbox"
    shutil.copytree(OLD / "001", folder)
    with Outbox(folder, NOW) as outbox:
        assert states(outbox) == {
            "K7Q-0000": State.ACCEPTED,
            "K7Q-0001": State.REJECTED,
            "K7Q-0002": State.UNCERTAIN,
            "K7Q-0003": State.UNCERTAIN,
            "K7Q-0004": State.WAITING,
        }
        assert outbox.find("K7Q-0004").claim.request.member == "eva@example.com"
        assert outbox.recount() == outbox.counts()
        assert outbox.take(TENANT, NOW).claim.reference == "K7Q-0004"
    with sqlite3.connect(folder / "outbox-before-004.db") as backup:
        assert backup.execute("SELECT count(*) FROM claim").fetchone() == (5,)
    backup.close()
    (folder / NAME).unlink()
    with Outbox(folder, NOW) as rebuilt:
        assert len(rebuilt.entries(State)) >= 3


def test_a_file_of_the_second_version_keeps_its_open_claims_tasks_and_bounds(tmp_path):
    folder = tmp_path / "outbox"
    shutil.copytree(OLD / "002", folder)
    with Outbox(folder, NOW, boot="boot-1") as outbox:
        assert states(outbox) == {
            "K7Q-0000": State.ACCEPTED,
            "K7Q-0001": State.REJECTED,
            "K7Q-0002": State.UNCERTAIN,
            "K7Q-0003": State.UNCERTAIN,
            "K7Q-0004": State.WAITING,
            "K7Q-0005": State.PARKED,
            "K7Q-0006": State.WAITING,
        }
        assert [entry.claim.reference for entry in outbox.tasks()] == ["K7Q-0001"]
        assert outbox.recount() == outbox.counts()
        assert outbox.server_seen == datetime(2026, 11, 22, 11, tzinfo=UTC)
        assert outbox.take(TENANT, NOW).claim.request.member == "eva@example.com"


def test_the_trail_tells_a_claims_whole_life(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(claim(reference="K7Q-LIFE"), NOW)
        outbox.mark(outbox.take(TENANT, NOW), Unreachable("refused"), NOW)
        outbox.mark(outbox.take(TENANT, NOW), Accepted("c-1"), NOW)
        steps = [(step.state, step.attempt) for step in outbox.timeline("K7Q-LIFE")]
    assert steps == [
        (State.WAITING, 0),
        (State.SENDING, 1),
        (State.WAITING, 1),
        (State.SENDING, 2),
        (State.ACCEPTED, 2),
    ]


def test_mark_and_take_is_one_move(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(claim("a@x.org"), NOW)
        outbox.put(claim("b@x.org"), NOW)
        state, following = outbox.mark_and_take(outbox.take(TENANT, NOW), Accepted("c-1"), NOW, TENANT, None)
        assert state is State.ACCEPTED
        assert following.claim.request.member == "b@x.org"
        assert outbox.counts().sending == 1


def test_a_full_outbox_turns_new_claims_away_and_overwrites_nothing(tmp_path):
    with Outbox(tmp_path, NOW, bounds=Bounds(max_open=2)) as outbox:
        outbox.put(claim("a@x.org"), NOW)
        outbox.put(claim("b@x.org"), NOW)
        with pytest.raises(Full, match="max_open"):
            outbox.put(claim("c@x.org"), NOW)
        outbox.mark(outbox.take(TENANT, NOW), Accepted("c-1"), NOW)
        outbox.put(claim("c@x.org"), NOW)
        assert outbox.counts().recorded == 3


def test_parked_claims_do_not_fill_it(tmp_path):
    with Outbox(tmp_path, NOW, bounds=Bounds(max_open=1)) as outbox:
        outbox.put(claim("a@x.org", reference="K7Q-PARK"), NOW)
        outbox.move("K7Q-PARK", State.PARKED, "too old", NOW)
        outbox.put(claim("b@x.org"), NOW)


def test_a_value_on_the_way_is_bounded(tmp_path):
    from dataclasses import replace

    with Outbox(tmp_path, NOW, bounds=Bounds(max_value=250)) as outbox:
        outbox.put(replace(claim("a@x.org"), value=120), NOW)
        outbox.put(replace(claim("b@x.org"), value=120), NOW)
        with pytest.raises(Full, match="max_value"):
            outbox.put(replace(claim("c@x.org"), value=120), NOW)


def test_a_nearly_full_disk_takes_no_new_claim(tmp_path):
    with Outbox(tmp_path, NOW, bounds=Bounds(least_free=2**60)) as outbox:
        with pytest.raises(NotKept, match="nearly full"):
            outbox.put(claim(), NOW)
        assert outbox.counts().recorded == 0
        assert not outbox.journal.known().claims


def test_the_reserve_is_there(tmp_path):
    with Outbox(tmp_path, NOW):
        assert (tmp_path / RESERVE).stat().st_size == Bounds().reserve


def test_a_time_the_server_told_bounds_the_claims_put_after_it(tmp_path):
    told = datetime(2026, 11, 22, 11, tzinfo=UTC)
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(claim("a@x.org"), NOW)
        outbox.mark(outbox.take(TENANT, NOW, told), Unreachable("refused"), NOW)
        outbox.put(claim("b@x.org"), NOW)
        crash(outbox)
    from kiosk.storage.doubts import doubtful

    with Outbox(tmp_path, NOW, boot="another") as again:
        assert [doubt.after for _, doubt in doubtful(again)] == [told, told]


def test_a_refusal_is_a_task_from_its_own_commit_on_until_somebody_has_seen_to_it(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(claim(reference="K7Q-LATE"), NOW)
        outbox.put(claim("other@x.org", reference="K7Q-OPEN"), NOW)
        outbox.put(claim("third@x.org", reference="K7Q-GIVE"), NOW)
        outbox.mark(outbox.take(TENANT, NOW), Rejected("NO"), NOW)
        outbox.move("K7Q-GIVE", State.REJECTED, "voided by staff", NOW)
        assert [entry.claim.reference for entry in outbox.tasks()] == ["K7Q-LATE"]
    with Outbox(tmp_path, NOW) as again:
        again.dismiss_task("K7Q-LATE")
        assert again.tasks() == []
