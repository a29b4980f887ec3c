"""A genuine tag's counter goes to disk with its claim, and is never lowered: a copied message is worth nothing."""

import os
import signal
import subprocess
import sys
from dataclasses import replace

import pytest

from kiosk.domain.outcome import Accepted
from kiosk.domain.scan import Tap
from kiosk.storage import opening
from kiosk.storage.database import NAME
from kiosk.storage.journal import NAME as JOURNAL
from kiosk.storage.outbox import Outbox, Replayed
from tests.storage.test_opening import crash
from tests.storage.test_outbox import NOW, TENANT, claim

TAG = "04DE5F1EACC040"


def tapped(number, counter, tag=TAG):
    return replace(claim(f"m{number}@x.org", reference=f"K7Q-{number:04d}"), taps=(Tap(tag, counter),))


def refused(outbox, counter):
    before = outbox.counts()
    with pytest.raises(Replayed):
        outbox.put(tapped(9999, counter), NOW)
    assert outbox.counts() == before, "a replay left something in the books"
    assert outbox.find("K7Q-9999") is None
    return True


def test_a_tap_claims_once_and_so_does_every_later_one(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(tapped(1, 61), NOW)
        assert refused(outbox, 61)
        assert refused(outbox, 60)
        outbox.put(tapped(2, 62), NOW)
        outbox.put(tapped(3, 1, tag="04958CAA5C5E80"), NOW)
        assert outbox.counts().recorded == 3


@pytest.mark.parametrize("stop", [Outbox.close, crash])
def test_a_replay_is_refused_after_a_restart(tmp_path, stop):
    outbox = Outbox(tmp_path, NOW)
    outbox.put(tapped(1, 61), NOW)
    stop(outbox)
    with Outbox(tmp_path, NOW) as again:
        assert refused(again, 61)


@pytest.mark.parametrize(("point", "kept"), [("put.before-commit:2", False), ("put.after-commit:2", True)])
def test_killed_around_the_commit_no_claim_is_there_without_its_counter(tmp_path, point, kept):
    program = (
        "from pathlib import Path; import sys\n"
        "from kiosk.storage.outbox import Outbox\n"
        "from tests.storage.test_taps import NOW, tapped\n"
        "outbox = Outbox(Path(sys.argv[1]), NOW)\n"
        "outbox.put(tapped(1, 5, tag='04958CAA5C5E80'), NOW)\n"
        "outbox.put(tapped(2, 61), NOW)\n"
    )
    environment = {**os.environ, "KIOSK_FAILPOINT": point}
    ended = subprocess.run([sys.executable, "-c", program, str(tmp_path)], env=environment, check=False)
    assert ended.returncode == -signal.SIGKILL
    with Outbox(tmp_path, NOW) as outbox:
        assert (outbox.find("K7Q-0002") is not None) is kept
        assert refused(outbox, 61), "a tap that may have claimed claims again"
        outbox.put(tapped(3, 62), NOW)


@pytest.mark.parametrize("anew", [False, True], ids=["as it grew", "written anew"])
def test_a_lost_database_keeps_its_counters_by_the_journal(tmp_path, monkeypatch, anew):
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(tapped(1, 61), NOW)
        outbox.mark(outbox.take(TENANT, NOW), Accepted("c-1"), NOW)
    if anew:
        monkeypatch.setattr(opening, "LONG", 1)
        Outbox(tmp_path, NOW).close()
        assert (tmp_path / JOURNAL).stat().st_size
    (tmp_path / NAME).unlink()
    with Outbox(tmp_path, NOW) as again:
        assert refused(again, 61)
        again.put(tapped(2, 62), NOW)


def test_a_backup_put_back_does_not_lower_a_counter(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(tapped(1, 61), NOW)
    backup = (tmp_path / NAME).read_bytes()
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(tapped(2, 75), NOW)
    (tmp_path / NAME).write_bytes(backup)
    with Outbox(tmp_path, NOW) as again:
        assert refused(again, 75)


def test_an_older_journal_does_not_lower_a_counter(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(tapped(1, 61), NOW)
    older = (tmp_path / JOURNAL).read_bytes()
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(tapped(2, 75), NOW)
    (tmp_path / JOURNAL).write_bytes(older)
    with Outbox(tmp_path, NOW) as again:
        assert refused(again, 75)


def test_a_tags_number_is_nowhere_on_the_disk(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(tapped(1, 61), NOW)
    found = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert TAG.encode() not in found
    assert bytes.fromhex(TAG) not in found


def test_identifiers_are_one_member_once_an_accepted_answer_has_shown_it(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        assert outbox.whose("uid-card") != outbox.whose("ana@x.org")
        outbox.put(claim("Ana@x.org"), NOW)
        outbox.mark(outbox.take(TENANT, NOW), Accepted("c-1", names=("usr-1", "ana@x.org", "uid-card")), NOW)
        assert outbox.whose("UID-card") == outbox.whose("ana@x.org ") == outbox.whose("usr-1")
        assert outbox.whose("ben@x.org") not in {outbox.whose("usr-1"), ""}
    with Outbox(tmp_path, NOW) as again:
        assert again.whose("uid-card") == again.whose("ana@x.org")
    assert b"uid-card" not in (tmp_path / NAME).read_bytes()


def test_who_was_not_here_for_long_is_forgotten(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(claim("ana@x.org"), NOW)
        outbox.mark(outbox.take(TENANT, NOW), Accepted("c-1", names=("usr-1",)), NOW)
    with Outbox(tmp_path, NOW.replace(year=NOW.year + 1)) as again:
        assert again.whose("usr-1") != again.whose("ana@x.org")
