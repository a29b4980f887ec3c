"""Purging on real files: what is settled leaves them for good, what is open never does, and the books still balance."""

import os
import random
import shutil
import sqlite3
import threading
from datetime import timedelta

import pytest

from kiosk.domain.claim import State
from kiosk.domain.outcome import Accepted, Rejected, Uncertain
from kiosk.storage.database import NAME, StorageTrouble
from kiosk.storage.doubts import doubtful, holds
from kiosk.storage.journal import NAME as JOURNAL
from kiosk.storage.outbox import Outbox
from kiosk.storage.purging import purge, step, tidy
from kiosk.storage.rows import row_of
from kiosk.storage.sealing import NAME as KEY
from tests.storage.test_opening import crash, states
from tests.storage.test_outbox import NOW, TENANT, claim

KEEP = timedelta(days=30)
LATER = NOW + timedelta(days=31)


@pytest.fixture
def outbox(tmp_path):
    """A claim in each state, an untold refusal, and a server that has told its time lately."""
    with Outbox(tmp_path, NOW, boot="boot-1") as outbox:
        for name in ("ACCE", "REJE", "LATE", "UNCE", "SEND", "PARK", "WAIT"):
            outbox.put(claim(f"{name.lower()}.canary@x.org", reference=f"K7Q-{name}"), NOW)
        for outcome in (Accepted("c-1"), Rejected("NO"), Rejected("NO"), Uncertain("reset")):
            outbox.mark(outbox.take(TENANT, NOW, NOW), outcome, NOW)
        outbox.dismiss_task("K7Q-REJE")
        outbox.take(TENANT, NOW, LATER)
        outbox.move("K7Q-PARK", State.PARKED, "a person decides", NOW)
        yield outbox


def purge_all(outbox, folder, now=LATER):
    while step(outbox, folder, now, KEEP):
        pass


def test_only_what_is_settled_and_seen_to_leaves_and_it_stays_counted(outbox, tmp_path):
    purge_all(outbox, tmp_path)
    assert states(outbox) == {
        "K7Q-LATE": State.REJECTED,
        "K7Q-UNCE": State.UNCERTAIN,
        "K7Q-SEND": State.SENDING,
        "K7Q-PARK": State.PARKED,
        "K7Q-WAIT": State.WAITING,
    }
    assert (outbox.counts().recorded, outbox.counts().purged) == (7, 2)
    assert outbox.counts().conserved
    assert outbox.counts() == outbox.recount()
    assert outbox.timeline("K7Q-ACCE") == []
    outbox.dismiss_task("K7Q-LATE")
    purge_all(outbox, tmp_path)
    assert outbox.find("K7Q-LATE") is None
    assert outbox.counts().purged == 3


def test_the_file_itself_lets_nothing_go_that_is_not_settled(outbox):
    for name in ("UNCE", "SEND", "PARK", "WAIT", "LATE"):
        with pytest.raises(sqlite3.IntegrityError, match="settled"), outbox.database.transaction() as connection:
            connection.execute("DELETE FROM claim WHERE reference = ?", (f"K7Q-{name}",))
    assert outbox.counts().recorded == len(outbox.entries(State))


@pytest.mark.parametrize("days", [0, 29.9])
def test_nothing_leaves_before_its_time(outbox, tmp_path, days):
    assert not step(outbox, tmp_path, NOW + timedelta(days=days), KEEP)
    assert outbox.counts().purged == 0


def test_a_clock_that_was_set_forward_purges_nothing(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(claim(), NOW)
        outbox.mark(outbox.take(TENANT, NOW, NOW), Accepted("c-1"), NOW)
        assert purge(outbox, NOW + timedelta(days=3650), KEEP) == 0


def test_who_claimed_is_gone_from_every_file(outbox, tmp_path):
    """Sealed bytes too: those of a purged claim are in no file any more, those of an open one still are."""
    with outbox.database.reading() as connection:
        sealed = dict(connection.execute("SELECT reference, sealed FROM claim"))
        keys = dict(connection.execute("SELECT reference, member_key FROM claim"))
    old = tmp_path / "outbox-before-002.db"
    shutil.copy(tmp_path / NAME, old)
    traces = {
        name: (sealed[name], sealed[name].hex().encode(), keys[name], keys[name].hex().encode(), name.encode())
        for name in sealed
    }

    def found(name):
        return {
            path.name
            for path in tmp_path.rglob("*")
            if path.is_file() and any(trace in path.read_bytes() for trace in traces[name])
        }

    assert JOURNAL in found("K7Q-ACCE")
    os.utime(old, (NOW.timestamp(), NOW.timestamp()))
    purge_all(outbox, tmp_path)
    assert found("K7Q-ACCE") == found("K7Q-REJE") == set()
    assert JOURNAL in found("K7Q-WAIT")
    assert not old.exists()
    outbox.close()
    assert found("K7Q-ACCE") == set()
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and b"canary" in path.read_bytes()]


def test_a_young_backup_stays(outbox, tmp_path):
    young = tmp_path / "outbox-before-004.db"
    young.write_bytes(b"")
    os.utime(young, (LATER.timestamp(), LATER.timestamp()))
    purge_all(outbox, tmp_path)
    assert young.exists()


def test_an_id_of_a_purged_claim_settles_no_other(outbox, tmp_path):
    purge_all(outbox, tmp_path)
    assert holds(outbox, "c-1")
    with pytest.raises(StorageTrouble, match="already settles"):
        outbox.move("K7Q-UNCE", State.ACCEPTED, "found in the history", NOW, "c-1")
    outbox.mark(outbox.find("K7Q-SEND"), Accepted("c-1"), NOW)
    assert outbox.find("K7Q-SEND").state is State.UNCERTAIN


def test_an_id_is_forgotten_once_nothing_open_could_be_taken_for_it(tmp_path):
    years = NOW + timedelta(days=1000)
    with Outbox(tmp_path, NOW) as outbox:
        for name in ("OLD1", "OLD2"):
            outbox.put(claim(f"{name}@x.org", reference=f"K7Q-{name}"), NOW)
        outbox.mark(outbox.take(TENANT, NOW, NOW), Accepted("c-1"), NOW)
        outbox.mark(outbox.take(TENANT, NOW, LATER), Uncertain("reset"), NOW)
        purge_all(outbox, tmp_path)
        assert holds(outbox, "c-1")
        outbox.put(claim("new@x.org"), years)
        outbox.mark(outbox.take(TENANT, years, years), Accepted("c-2"), NOW)
        purge_all(outbox, tmp_path, years)
        assert holds(outbox, "c-1"), "the uncertain one is as old as this"
        outbox.move("K7Q-OLD2", State.ACCEPTED, "found in the history", NOW, "c-3")
        purge_all(outbox, tmp_path, years)
        assert not holds(outbox, "c-1")
        assert holds(outbox, "c-3")


def test_the_journal_alone_still_knows_how_many_there_were_and_their_ids(outbox, tmp_path):
    purge_all(outbox, tmp_path)
    before = outbox.counts()
    outbox.close()
    (tmp_path / NAME).unlink()
    with Outbox(tmp_path, NOW) as rebuilt:
        assert (rebuilt.counts().recorded, rebuilt.counts().purged) == (before.recorded, before.purged)
        assert rebuilt.counts().conserved
        assert rebuilt.recount() == rebuilt.counts()
        assert holds(rebuilt, "c-1")
        assert rebuilt.find("K7Q-ACCE") is None


def test_a_purge_cut_off_before_the_journal_was_tidied_brings_nobody_back(outbox, tmp_path):
    assert purge(outbox, LATER, KEEP) == 2
    crash(outbox)
    with Outbox(tmp_path, NOW, boot="boot-1") as again:
        assert again.find("K7Q-ACCE") is None
        assert again.counts().purged == 2
        assert tidy(again, tmp_path, NOW)
        assert not tidy(again, tmp_path, NOW)
    (tmp_path / NAME).unlink()
    with Outbox(tmp_path, NOW) as rebuilt:
        assert rebuilt.counts().purged == 2


def test_visitors_claims_go_on_being_put_while_the_journal_is_tidied(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        for number in range(300):
            outbox.put(claim(f"m{number}@x.org"), NOW)
            outbox.mark(outbox.take(TENANT, NOW, LATER), Accepted(f"c-{number}"), NOW)
        put, over = [], threading.Event()

        def visitors():
            while not over.is_set():
                made = claim(f"v{len(put)}@x.org")
                outbox.put(made, LATER)
                put.append(made.reference)

        thread = threading.Thread(target=visitors)
        thread.start()
        purge_all(outbox, tmp_path)
        over.set()
        thread.join()
        assert outbox.counts().purged == 300
        assert put
    (tmp_path / NAME).unlink()
    with Outbox(tmp_path, NOW) as rebuilt:
        assert set(put) == states(rebuilt).keys()
        assert rebuilt.counts().recorded == 300 + len(put)


# An older file beside an intact second journal.


@pytest.fixture
def restored(outbox, tmp_path):
    """The file as it was once, put back; since then claims were settled, put, and purged."""
    aside = tmp_path.parent / f"{tmp_path.name}-once"
    crash(outbox)
    shutil.copytree(tmp_path, aside)
    with Outbox(tmp_path, NOW, boot="boot-1") as later:
        later.move("K7Q-UNCE", State.ACCEPTED, "found in the history", NOW, "c-2")
        later.move("K7Q-SEND", State.PARKED, "a person decides", NOW)
        later.put(claim("open.since@x.org", reference="K7Q-NEW1"), NOW)
        later.put(claim("settled.since@x.org", reference="K7Q-NEW2"), NOW)
        later.move("K7Q-WAIT", State.REJECTED, "voided", NOW)
        later.mark(later.take(TENANT, NOW, LATER), Accepted("c-3"), NOW)
        crash(later)
    yield tmp_path
    shutil.rmtree(aside)


def put_back(folder):
    (folder / f"{NAME}-wal").unlink(missing_ok=True)
    shutil.copy(folder.parent / f"{folder.name}-once" / NAME, folder / NAME)


def test_claims_that_only_the_journal_knows_come_back_with_an_old_file(restored):
    put_back(restored)
    with Outbox(restored, NOW, boot="boot-1") as again:
        found = states(again)
        assert found["K7Q-NEW1"] is State.ACCEPTED, "settled, says the journal"
        assert found["K7Q-NEW2"] is State.UNCERTAIN, "nobody knows what it was doing"
        assert found["K7Q-UNCE"] is State.ACCEPTED
        assert found["K7Q-WAIT"] is State.REJECTED
        assert found["K7Q-SEND"] is State.UNCERTAIN
        assert again.find("K7Q-UNCE").server_id == "c-2"
        assert "Claims brought back from the second journal: 2." in again.alarm
        assert "backup" in again.alarm
        assert again.counts().conserved
        assert again.recount() == again.counts()
        assert again.take(TENANT, NOW) is None
        assert "second journal" in again.timeline("K7Q-UNCE")[-1].said
    with Outbox(restored, NOW, boot="boot-1") as once_more:
        assert states(once_more) == found


def test_what_was_open_in_an_old_file_and_has_been_purged_since_is_for_a_person(restored):
    """Its id is known as held, so no read could find it: it must not be sent again."""
    with Outbox(restored, NOW, boot="boot-1") as later:
        purge_all(later, restored)
        assert later.find("K7Q-UNCE") is None
    put_back(restored)
    with Outbox(restored, NOW, boot="boot-1") as again:
        assert states(again)["K7Q-UNCE"] is State.PARKED
        assert states(again)["K7Q-WAIT"] is State.PARKED
        assert states(again)["K7Q-SEND"] is State.UNCERTAIN, "the journal names it"
        assert "purged" in again.find("K7Q-UNCE").reason
        assert again.counts().conserved


def test_a_claim_whose_commit_was_cut_off_does_not_come_back(outbox, tmp_path):
    """Its visitor was shown nothing, and will have tried again."""
    outbox.journal.append({"what": "put", "row": _row(outbox, "K7Q-CUT1"), "seen": None})
    crash(outbox)
    with Outbox(tmp_path, NOW, boot="boot-2") as again:
        assert again.find("K7Q-CUT1") is None
        assert "K7Q-CUT1" not in again.journal.known().claims


def test_two_claims_that_only_the_journal_knows_come_back_whatever_the_note_says(outbox, tmp_path):
    for name in ("K7Q-CUT1", "K7Q-CUT2"):
        outbox.journal.append({"what": "put", "row": _row(outbox, name), "seen": None})
    crash(outbox)
    with Outbox(tmp_path, NOW, boot="boot-1") as again:
        assert {states(again)[name] for name in ("K7Q-CUT1", "K7Q-CUT2")} == {State.UNCERTAIN}


def _row(outbox, name):
    return row_of(claim(f"{name}@x.org", reference=name), outbox.seal)


def test_the_key_and_the_journal_are_all_a_rebuilding_needs_to_settle_by_the_history(tmp_path):
    """A rebuilt claim knows the server's time it cannot be older than, so that reads may decide it."""
    folder, aside = tmp_path / "one", tmp_path / "two"
    with Outbox(folder, NOW) as outbox:
        outbox.put(claim("a@x.org"), NOW)
        outbox.mark(outbox.take(TENANT, NOW, NOW), Accepted("c-1"), NOW)
        outbox.put(claim("b@x.org"), NOW)
    aside.mkdir()
    for name in (JOURNAL, KEY):
        shutil.copy(folder / name, aside / name)
    with Outbox(aside, NOW) as rebuilt:
        assert [doubt.after for _, doubt in doubtful(rebuilt)] == [NOW]


@pytest.mark.parametrize("seed", range(3))
def test_any_order_of_moves_and_purges_keeps_the_books(tmp_path, seed):
    chance = random.Random(seed)
    with Outbox(tmp_path, NOW) as outbox:
        for number in range(120):
            outbox.put(claim(f"m{number}@x.org"), NOW)
            entry = outbox.take(TENANT, NOW, LATER)
            outcome = chance.choice([Accepted(f"c-{number}"), Rejected("NO"), Uncertain("reset")])
            outbox.mark(entry, outcome, NOW + timedelta(days=chance.choice([0, 10])))
            if chance.random() < 0.2:
                step(outbox, tmp_path, LATER, KEEP)
            assert outbox.counts().conserved
            assert outbox.counts() == outbox.recount()
        assert outbox.counts().purged > 0
