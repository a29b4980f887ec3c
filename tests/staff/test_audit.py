"""The audit trail on a real file: whatever is changed, taken out or put in is found."""

import json
import stat
import threading
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.staff.audit import HEAD, NAME, Act, Audit, Broken, Sound

ACT = Act(
    datetime(2026, 11, 22, 12, tzinfo=UTC), "Ana", "steward", "put-back", "K7Q-0001", "visitor asked", "\u202e{}\n"
)
KEY = b"k" * 32


@pytest.fixture
def audit(tmp_path):
    audit = Audit(tmp_path, KEY)
    for number in range(5):
        audit.write(replace(ACT, reference=f"K7Q-000{number}"))
    return audit


def lines(folder):
    return (folder / NAME).read_text().splitlines()


def put(folder, made):
    (folder / NAME).write_text("".join(f"{line}\n" for line in made))


def test_what_was_written_is_read_and_sound(audit, tmp_path):
    assert [act.reference for act in audit.acts()] == [f"K7Q-000{number}" for number in range(5)]
    assert audit.acts()[0] == replace(ACT, reference="K7Q-0000")
    assert audit.verify() == Sound(acts=5, torn=0)
    for name in (NAME, HEAD):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600


def test_nothing_yet_is_sound(tmp_path):
    assert Audit(tmp_path, KEY).verify() == Sound(0, 0)


@pytest.mark.parametrize("field", ["who", "scope", "what", "reference", "reason", "more", "at"])
@pytest.mark.parametrize("number", [0, 2, 4])
def test_a_changed_word_is_found(audit, tmp_path, field, number):
    made = lines(tmp_path)
    line = json.loads(made[number])
    line["act"][field] = "2026-11-22T12:00:01+00:00" if field == "at" else "other"
    made[number] = json.dumps(line)
    put(tmp_path, made)
    assert audit.verify() == Broken(number + 1, "this line was changed")


@pytest.mark.parametrize("number", range(5))
def test_a_line_taken_out_is_found(audit, tmp_path, number):
    made = lines(tmp_path)
    del made[number]
    put(tmp_path, made)
    assert isinstance(audit.verify(), Broken)


@pytest.mark.parametrize("number", range(5))
def test_a_line_made_unreadable_is_found(audit, tmp_path, number):
    made = lines(tmp_path)
    made[number] = made[number][:-20]
    put(tmp_path, made)
    assert isinstance(audit.verify(), Broken)


def test_lines_in_another_order_or_twice_are_found(audit, tmp_path):
    made = lines(tmp_path)
    for other in (made[::-1], [*made, made[-1]], [made[0], *made]):
        put(tmp_path, other)
        assert isinstance(audit.verify(), Broken)


def test_lines_missing_at_the_end_are_found_also_with_an_older_head_forged(audit, tmp_path):
    made = lines(tmp_path)
    put(tmp_path, made[:3])
    assert audit.verify() == Broken(4, "lines are missing at the end")
    head = json.loads((tmp_path / HEAD).read_text())
    (tmp_path / HEAD).write_text(json.dumps(head | {"lines": 3, "last": json.loads(made[2])["mac"]}))
    assert audit.verify() == Broken(0, f"{HEAD} was changed")
    (tmp_path / HEAD).write_text("3")
    assert isinstance(audit.verify(), Broken)
    (tmp_path / HEAD).unlink()
    assert audit.verify() == Broken(0, f"{HEAD} is missing")


def test_a_line_by_somebody_without_the_key_is_found(audit, tmp_path):
    Audit(tmp_path, b"x" * 32).write(ACT)
    assert audit.verify() == Broken(6, "this line was changed")


@pytest.mark.parametrize("left", [1, 30, 200])
def test_a_line_torn_by_a_power_cut_is_no_tampering_and_the_next_one_is_whole(audit, tmp_path, left):
    """The cut came before the head was written, so the act was never carried out."""
    with (tmp_path / NAME).open("a") as file:
        file.write(lines(tmp_path)[0][:left])
    assert audit.verify() == Sound(acts=5, torn=1)
    audit.write(ACT)
    assert audit.verify() == Sound(acts=6, torn=1)


def test_a_power_cut_between_line_and_head_is_no_tampering(audit, tmp_path):
    head = (tmp_path / HEAD).read_text()
    audit.write(ACT)
    (tmp_path / HEAD).write_text(head)
    assert audit.verify() == Sound(acts=6, torn=0)


def test_threads_write_one_after_the_other(audit):
    threads = [threading.Thread(target=audit.write, args=(ACT,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert audit.verify() == Sound(acts=13, torn=0)


def test_the_next_line_takes_as_long_after_many_as_after_few(audit, monkeypatch):
    """It reads the last one and the head, not the acts of years, while somebody waits at the pad."""
    with monkeypatch.context() as patched:
        patched.setattr(Audit, "_lines", lambda _: pytest.fail("all of it was read"))
        audit.write(ACT)
        audit.write(ACT)
    assert audit.verify() == Sound(acts=7, torn=0)


def test_lines_taken_from_the_end_stay_found_when_somebody_decides_again(audit, tmp_path):
    put(tmp_path, lines(tmp_path)[:-2])
    audit.write(ACT)
    audit.write(ACT)
    assert isinstance(audit.verify(), Broken)
