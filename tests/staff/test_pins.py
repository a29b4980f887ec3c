"""The PIN store on a real file: no free tries, whatever is pulled, set forward or started again."""

import json
import signal
import stat
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kiosk.staff.pins import FREE, HASHER, MOST, NAME, Allowed, Person, PinStore, Refused, Scope
from kiosk.staff.strength import why_weak
from kiosk.staff.uptime import Uptime, uptime
from kiosk.storage.database import StorageTrouble

PIN, WRONG = "402917", "402918"
QUICK = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)


class Clock:
    """A machine's uptime that a test moves on."""

    def __init__(self):
        self.now = Uptime("first boot", 1000.0)

    def __call__(self):
        return self.now

    def wait(self, seconds):
        self.now = Uptime(self.now.boot, self.now.seconds + seconds)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def store(tmp_path, clock):
    store = PinStore(tmp_path, clock=clock, hasher=QUICK)
    store.give("Ana", PIN, Scope.STEWARD)
    return store


def fail(store, clock, times, name="Ana"):
    """Wrong PINs as fast as the store takes them; the last answer."""
    for _ in range(times):
        said = store.check(name, WRONG)
        clock.wait(said.seconds or 0)
    return said


def wrong_tries(folder):
    return json.loads((folder / NAME).read_text())["people"]["ana"]["tally"]["wrong"]


def test_name_and_pin_go_together(store):
    assert store.check("Ana", PIN) == Allowed("Ana", Scope.STEWARD)
    assert store.check("  aNA ", PIN) == Allowed("Ana", Scope.STEWARD)
    assert store.check("Ana", WRONG) == Refused(0, "Name and PIN do not go together.")


def test_the_file_is_private_and_holds_no_pin(store, tmp_path):
    path = tmp_path / NAME
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert PIN not in path.read_text()
    assert "$argon2id$" in path.read_text()


def test_the_hash_is_at_least_what_owasp_asks():
    assert HASHER.memory_cost >= 19 * 1024
    assert HASHER.time_cost >= 2
    assert 0.02 < timed(lambda: HASHER.hash(PIN)) < 5


def test_delays_grow_from_30_seconds_to_an_hour(store, clock):
    waits = []
    for _ in range(FREE + 10):
        said = store.check("Ana", WRONG)
        waits.append(said.seconds)
        clock.wait(said.seconds)
    assert waits == [0] * (FREE - 1) + [30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600, 3600]


def test_while_it_waits_nothing_is_compared_and_nothing_counted(store, clock, tmp_path):
    fail(store, Clock(), FREE)
    clock.wait(29)
    assert store.check("Ana", PIN) == Refused(1, "Too many wrong PINs. Wait 1 s before the next try.")
    assert wrong_tries(tmp_path) == FREE
    clock.wait(1)
    assert isinstance(store.check("Ana", PIN), Allowed)


def test_the_right_pin_forgets_the_wrong_ones(store, clock, tmp_path):
    fail(store, clock, FREE - 1)
    store.check("Ana", PIN)
    assert wrong_tries(tmp_path) == 0


def test_a_restart_of_the_program_changes_nothing(store, clock, tmp_path):
    fail(store, Clock(), FREE)
    again = PinStore(tmp_path, clock=clock, hasher=QUICK)
    assert again.check("Ana", PIN).seconds == 30


def test_after_a_restart_of_the_machine_the_wait_begins_anew(store, clock):
    fail(store, Clock(), FREE)
    clock.now = Uptime("second boot", 3.0)
    assert store.check("Ana", PIN).seconds == 27
    clock.wait(27)
    assert isinstance(store.check("Ana", PIN), Allowed)


@pytest.mark.parametrize(
    ("boot", "seconds", "left"),
    [("first boot", 900.0, 30), ("", 1010.0, 20), ("", 5.0, 30), ("first boot", 1010.0, 20)],
)
def test_where_the_boot_is_not_known_the_longer_wait_is_taken(store, clock, boot, seconds, left):
    fail(store, Clock(), FREE)
    clock.now = Uptime(boot, seconds)
    assert store.check("Ana", PIN).seconds == left


def test_a_clock_set_forward_gives_no_free_try(tmp_path):
    """The real store in a process whose wall clock is a year ahead."""
    store = PinStore(tmp_path, hasher=QUICK)
    store.give("Ana", PIN, Scope.STEWARD)
    for _ in range(FREE):
        store.check("Ana", WRONG)
    code = (
        "import time, datetime, sys; from pathlib import Path; time.time = lambda: 4e9\n"
        f"from kiosk.staff.pins import PinStore; print(PinStore(Path({str(tmp_path)!r})).check('Ana', {PIN!r}).seconds)"
    )
    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60)
    assert 0 < int(said.stdout) <= 30


def test_killed_between_count_and_compare_there_is_no_free_try(tmp_path):
    """kill -9 at the moment of comparing, again and again: each try has been counted."""
    PinStore(tmp_path, hasher=QUICK).give("Ana", PIN, Scope.STEWARD)
    code = (
        "import os, signal; from pathlib import Path; from argon2 import PasswordHasher\n"
        "from kiosk.staff.pins import PinStore\n"
        "class Plug(PasswordHasher):\n"
        "    def verify(self, *_): os.kill(os.getpid(), signal.SIGKILL)\n"
        f"print(PinStore(Path({str(tmp_path)!r}), hasher=Plug()).check('Ana', {WRONG!r}).seconds)"
    )
    for tries in range(1, FREE + 1):
        ended = subprocess.run([sys.executable, "-c", code], check=False, timeout=60)
        assert ended.returncode == -signal.SIGKILL
        assert wrong_tries(tmp_path) == tries
    ended = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60)
    assert 0 < int(ended.stdout) <= 30


def test_a_count_that_cannot_be_written_is_no_try(store, tmp_path):
    (tmp_path / (NAME + ".new")).mkdir()
    with pytest.raises(StorageTrouble, match="cannot be used"):
        store.check("Ana", PIN)


def test_after_a_hundred_the_pin_is_switched_off(store, clock):
    fail(store, clock, MOST)
    clock.wait(10**9)
    said = store.check("Ana", PIN)
    assert said.seconds is None
    assert "switched off" in said.sentence


def test_a_supervisor_switches_it_on_again_and_a_steward_does_not(store, clock):
    fail(store, clock, MOST)
    assert isinstance(store.enable("Ana", Allowed("Ben", Scope.STEWARD)), Refused)
    assert store.people()[0].switched_off
    assert isinstance(store.enable("Ana", Allowed("Eva", Scope.SUPERVISOR)), Person)
    assert isinstance(store.check("Ana", PIN), Allowed)
    assert isinstance(store.enable("Nobody", Allowed("Eva", Scope.SUPERVISOR)), Refused)


def test_a_reset_gives_a_new_pin_and_forgets_the_wrong_tries(store, clock):
    fail(store, clock, MOST)
    assert isinstance(store.give("ana", "573920", Scope.SUPERVISOR), Refused)
    store.give("ana", "573920", Scope.SUPERVISOR, reset=True)
    assert store.check("Ana", "573920") == Allowed("ana", Scope.SUPERVISOR)
    assert isinstance(store.check("Ana", PIN), Refused)


def test_two_tries_at_once_count_as_two(store, tmp_path):
    threads = [threading.Thread(target=store.check, args=("Ana", WRONG)) for _ in range(FREE + 4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong_tries(tmp_path) == FREE


def test_an_unknown_name_answers_as_a_known_one_does(store, clock):
    known = [store.check("Ana", WRONG) for _ in range(FREE + 1)]
    unknown = [store.check(f"Somebody {number}", WRONG) for number in range(FREE + 1)]
    assert known == unknown


def test_an_unknown_name_takes_as_long_as_a_known_one(tmp_path, clock):
    hasher = PasswordHasher(time_cost=1, memory_cost=8 * 1024, parallelism=1)
    store = PinStore(tmp_path, clock=clock, hasher=hasher)
    store.give("Ana", PIN, Scope.STEWARD)
    known = statistics.median(timed(lambda: store.check("Ana", WRONG)) for _ in range(FREE - 1))
    unknown = statistics.median(timed(lambda: store.check("Nobody", WRONG)) for _ in range(FREE - 1))
    assert 1 / 3 < known / unknown < 3
    assert unknown > timed(lambda: hasher.hash(PIN)) / 3, "the decoy is not compared with"


def timed(what):
    began = time.perf_counter()
    what()
    return time.perf_counter() - began


def test_a_removed_person_is_a_stranger(store):
    assert store.remove("ANA")
    assert not store.remove("Ana")
    assert store.people() == []
    assert isinstance(store.check("Ana", PIN), Refused)


@pytest.mark.parametrize(
    "pin",
    ["12345", "1234567890123", "12a456", "", "１２３４５６", "111111", "123456", "987654", "890123", "121212", "123123",  # noqa: RUF001
     "112233", "102030", "147258", "000001"],
)  # fmt: skip
def test_a_weak_pin_is_refused_with_a_sentence(store, pin):
    said = store.give("Eva", pin, Scope.STEWARD)
    assert isinstance(said, Refused)
    assert said.sentence.endswith(".")


@pytest.mark.parametrize("pin", ["402917", "183564", "90210447", "271828182845"])
def test_other_pins_will_do(pin):
    assert why_weak(pin) is None


@pytest.mark.parametrize("name", ["", "  ", "x" * 41, "a\nb", "a\u202eb"])
def test_a_name_that_cannot_be_shown_is_refused(store, name):
    assert isinstance(store.give(name, PIN, Scope.STEWARD), Refused)


@pytest.mark.parametrize("pin", ["", "9" * 100_000, "\ud800", "\x00"])
def test_whatever_is_typed_as_a_pin_is_a_wrong_one(store, pin):
    assert isinstance(store.check("Ana", pin), Refused)
    assert isinstance(store.check(pin, PIN), Refused)


@pytest.mark.parametrize("text", ["{", "[]", '{"people": {"ana": {}}}', '{"people": 3}'])
def test_a_damaged_file_lets_nobody_in(store, tmp_path, text):
    (tmp_path / NAME).write_text(text)
    with pytest.raises(StorageTrouble, match="is damaged"):
        store.check("Ana", PIN)


def test_the_machine_says_how_long_it_has_been_up():
    first = uptime()
    later = uptime()
    assert 0 <= later.since(first) < 5
    assert first.boot == Path("/proc/sys/kernel/random/boot_id").read_text().strip()
