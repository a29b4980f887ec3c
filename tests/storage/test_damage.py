"""What a failing disk, a wrong key or a backup put back does to an outbox: no claim is lost, doubled or in the way."""

import os
import shutil
import sqlite3

import pytest

from kiosk.domain.claim import State
from kiosk.domain.outcome import Accepted, Uncertain
from kiosk.storage.backup import BACKUPS, back_up
from kiosk.storage.database import NAME, StorageTrouble
from kiosk.storage.journal import NAME as JOURNAL
from kiosk.storage.known import Known
from kiosk.storage.outbox import Outbox
from kiosk.storage.purging import compact
from kiosk.storage.rebuilding import records
from kiosk.storage.sealing import NAME as KEY
from tests.storage.test_opening import crash, states
from tests.storage.test_outbox import NOW, TENANT, claim


def filled(folder, claims=3):
    outbox = Outbox(folder, NOW, boot="boot-1")
    for number in range(claims):
        outbox.put(claim(f"m{number}@x.org", reference=f"K7Q-00{number:02}"), NOW)
    return outbox


def spoil(path, at):
    body = bytearray(path.read_bytes())
    body[at] ^= 1
    path.write_bytes(body)


def spoil_row(folder, reference):
    """One bit of a sealed request, which no check of SQLite's can see."""
    with sqlite3.connect(folder / NAME) as connection:
        (sealed,) = connection.execute("SELECT sealed FROM claim WHERE reference = ?", (reference,)).fetchone()
    connection.close()
    spoil(folder / NAME, (folder / NAME).read_bytes().index(sealed) + 20)


def test_a_backup_put_back_with_all_that_is_in_it_sends_nothing_again(tmp_path):
    filled(tmp_path, 1).close()
    aside = back_up(tmp_path, NOW)
    with Outbox(tmp_path, NOW, boot="boot-1") as outbox:
        outbox.mark(outbox.take(TENANT, NOW), Accepted("c-1"), NOW)
    for path in aside.iterdir():
        shutil.copy(path, tmp_path / path.name)
    with Outbox(tmp_path, NOW, boot="boot-1") as again:
        assert states(again) == {"K7Q-0000": State.UNCERTAIN}
        assert "backup" in again.alarm
        assert again.take(TENANT, NOW) is None


def test_a_backup_that_fails_leaves_nothing_that_looks_like_one(tmp_path):
    filled(tmp_path).close()
    (tmp_path / NAME).write_bytes(b"no database at all" * 100)
    with pytest.raises(StorageTrouble):
        back_up(tmp_path, NOW)
    assert not list((tmp_path / BACKUPS).iterdir())


def test_one_spoilt_claim_stops_no_other_and_is_mended_from_the_journal(tmp_path):
    filled(tmp_path).close()
    spoil_row(tmp_path, "K7Q-0000")
    with Outbox(tmp_path, NOW, boot="boot-1") as again:
        assert "Claims damaged on the disk and mended from the second journal: 1." in again.alarm
        assert [again.take(TENANT, NOW).claim.request.member for _ in range(3)] == ["m0@x.org", "m1@x.org", "m2@x.org"]


def test_a_file_spoilt_after_a_clean_stop_is_rebuilt_as_soon_as_anybody_finds_out(tmp_path):
    """Found at the start, or by a thread whose end makes the service manager start the terminal anew."""
    filled(tmp_path, 40).close()
    whole = (tmp_path / NAME).read_bytes()
    for page in range(1, len(whole) // 4096):
        folder = tmp_path / f"page-{page}"
        folder.mkdir()
        for name in (KEY, JOURNAL, "outbox.generation"):
            shutil.copy(tmp_path / name, folder / name)
        (folder / NAME).write_bytes(whole[: page * 4096] + bytes(4096) + whole[(page + 1) * 4096 :])
        for _ in range(2):
            try:
                with Outbox(folder, NOW, boot="boot-1") as outbox:
                    found = set(states(outbox))
                    counts, again = outbox.counts(), outbox.recount()
                    outbox.take(TENANT, NOW)
            except sqlite3.DatabaseError:
                continue
        assert (len(found), counts) == (40, again), f"page {page}"


def test_a_wrong_key_is_said_and_destroys_nothing(tmp_path):
    filled(tmp_path).close()
    key, journal = (tmp_path / KEY).read_bytes(), (tmp_path / JOURNAL).read_bytes()
    (tmp_path / KEY).write_bytes(os.urandom(32))
    for harm in ("none", "the file is gone"):
        if harm != "none":
            (tmp_path / NAME).unlink()
        with pytest.raises(StorageTrouble, match="key"):
            Outbox(tmp_path, NOW)
        assert (tmp_path / JOURNAL).read_bytes() == journal
    (tmp_path / KEY).write_bytes(key)
    with Outbox(tmp_path, NOW) as again:
        assert len(again.entries()) == 3


def test_a_record_spoilt_in_the_middle_costs_no_other_record(tmp_path):
    filled(tmp_path, 5).close()
    spoil(tmp_path / JOURNAL, (tmp_path / JOURNAL).stat().st_size // 2)
    (tmp_path / NAME).unlink()
    with Outbox(tmp_path, NOW) as rebuilt:
        assert set(states(rebuilt)) == {"K7Q-0000", "K7Q-0001", "K7Q-0003", "K7Q-0004"}


@pytest.mark.parametrize("at", [0, 1, 3, 4, 19, 20])
def test_a_spoilt_journal_is_written_anew_from_a_good_file_and_knows_every_claim_again(tmp_path, at):
    outbox = filled(tmp_path, 5)
    crash(outbox)
    spoil(tmp_path / JOURNAL, at)
    with Outbox(tmp_path, NOW, boot="boot-2"):  # another boot: it is read whole
        pass
    (tmp_path / NAME).unlink()
    with Outbox(tmp_path, NOW) as rebuilt:
        assert len(states(rebuilt)) == 5


def test_a_start_reads_only_what_the_journal_was_told_since_it_was_last_read(tmp_path, monkeypatch):
    heard = []
    monkeypatch.setattr(Known, "hear", lambda self, said, hear=Known.hear: heard.append(said) or hear(self, said))
    filled(tmp_path, 50).close()
    for number, end in enumerate((Outbox.close, crash, Outbox.close)):
        heard.clear()
        outbox = Outbox(tmp_path, NOW, boot="boot-1")
        assert len(heard) == 1, "the record that ends at the mark, and what came after it"
        outbox.put(claim(reference=f"K7Q-NEW{number}"), NOW)
        end(outbox)
        if end is crash:
            heard.clear()
            crash(Outbox(tmp_path, NOW, boot="boot-1"))
            assert len(heard) == 2


@pytest.mark.parametrize("how", ["written anew", "compacted", "compacted while one was put"])
def test_a_journal_that_was_written_anew_is_read_from_its_end_on_too(tmp_path, monkeypatch, how):
    outbox = filled(tmp_path, 20)
    if how == "written anew":
        outbox.journal.rewrite(records(outbox.database))
    else:
        more = [claim(reference="K7Q-MORE")] if "put" in how else []
        monkeypatch.setattr("kiosk.storage.journal.reach", lambda at: at == "journal.before-swap" and put(outbox, more))
        compact(outbox.database, outbox.journal)
    outbox.close()
    heard = []
    monkeypatch.setattr(Known, "hear", lambda self, said, hear=Known.hear: heard.append(said) or hear(self, said))
    with Outbox(tmp_path, NOW, boot="boot-1") as again:
        assert [one["row"]["reference"] for one in heard] == ["K7Q-MORE" if "put" in how else "K7Q-0019"]
        assert len(again.entries()) == (21 if "put" in how else 20)
    (tmp_path / NAME).unlink()
    with Outbox(tmp_path, NOW) as rebuilt:
        assert len(rebuilt.entries()) == (21 if "put" in how else 20)


def put(outbox, claims):
    while claims:
        outbox.put(claims.pop(), NOW)


def test_a_claim_that_only_the_journal_knows_comes_back_after_any_number_of_starts(tmp_path):
    """The mark is a shortcut for a file that lacks nothing; where the file is not trusted all of it is read."""
    filled(tmp_path, 3).close()
    shutil.copy(tmp_path / NAME, tmp_path / "old.db")
    with Outbox(tmp_path, NOW, boot="boot-1") as outbox:
        outbox.put(claim(reference="K7Q-NEW1"), NOW)
        outbox.mark(outbox.take(TENANT, NOW), Uncertain("reset"), NOW)
    Outbox(tmp_path, NOW, boot="boot-1").close()
    (tmp_path / "old.db").replace(tmp_path / NAME)
    with Outbox(tmp_path, NOW, boot="boot-1") as again:
        assert states(again)["K7Q-NEW1"] is State.UNCERTAIN


def test_the_journal_stays_private_when_it_is_written_anew(tmp_path):
    os.umask(0o022)
    with filled(tmp_path) as outbox:
        outbox.journal.rewrite([])
        assert (tmp_path / JOURNAL).stat().st_mode & 0o777 == 0o600


def test_whoever_comes_to_the_journal_after_its_end_writes_into_nobody_elses_file(tmp_path):
    outbox = filled(tmp_path)
    outbox.close()
    with (tmp_path / "else").open("wb"), pytest.raises(OSError, match="file descriptor"):
        outbox.journal.append({"what": "void", "reference": "K7Q-0000"})
    assert not (tmp_path / "else").stat().st_size
