"""Lists by index: the same claims as a walk over all of them, and no slower in a file of many."""

import time
from datetime import timedelta
from itertools import product
from statistics import median

import pytest

from kiosk.domain.claim import State
from kiosk.domain.outcome import Accepted, Rejected
from kiosk.storage.listing import Wanted, count, newest
from kiosk.storage.outbox import Outbox
from kiosk.storage.rows import row_of
from tests.storage.test_outbox import NOW, TENANT, claim

EVERY = frozenset(State)
MANY = 30_000


@pytest.fixture
def outbox(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        for number in range(60):
            made = claim(f"m{number}@x.org", f"src-{number % 3}", reference=f"K{number % 4}Q-{number:04d}")
            outbox.put(made, NOW)
            if number % 5 < 3:
                entry = outbox.take(TENANT, NOW)
                outbox.mark(entry, [Accepted(f"c-{number}"), Rejected("NO")][number % 5 > 1], NOW)
        with outbox.database.transaction() as connection:
            for seq in range(1, 61):  # as if scanned a minute apart, with a clock that jumps once
                at = NOW + timedelta(minutes=seq, days=-3 * (seq == 40))
                connection.execute(
                    "UPDATE claim SET scanned_at = ? WHERE seq = ?", (at.isoformat(timespec="milliseconds"), seq)
                )
        yield outbox


def test_a_list_is_what_a_walk_over_all_claims_would_find(outbox):
    asked = product(
        [EVERY, frozenset({State.ACCEPTED, State.WAITING}), frozenset()],
        [None, NOW + timedelta(minutes=30), NOW + timedelta(days=9)],
        [None, "src-1", "nowhere"],
        ["", "K2", "K2Q-0002", "Z"],
    )
    for states, since, place, begins in asked:
        wanted = Wanted(states, since, place, begins)
        fitting = [
            entry.claim.reference
            for entry in outbox.entries(State)
            if entry.state in states
            and (since is None or entry.claim.scanned_at >= since)
            and place in {None, entry.claim.request.place}
            and entry.claim.reference.startswith(begins)
        ]
        assert count(outbox, wanted) == len(fitting), wanted
        assert [entry.claim.reference for entry in newest(outbox, wanted, 1000)] == fitting, wanted
        assert [entry.claim.reference for entry in newest(outbox, wanted, 7)] == fitting[-7:], wanted


def test_a_list_longer_than_a_page_is_whole(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        for number in range(450):
            outbox.put(claim(f"m{number}@x.org"), NOW)
        made = [entry.claim.reference for entry in outbox.entries()]
        assert [entry.claim.reference for entry in newest(outbox, Wanted(EVERY), 450)] == made
        assert [entry.claim.reference for entry in newest(outbox, Wanted(EVERY), 401)] == made[-401:]


def fill(outbox, how_many):
    """Settled claims as they would be, without the minutes that putting each would take; the first is refused."""
    outbox.put(claim(reference="K7Q-0NLY"), NOW)
    outbox.mark(outbox.take(TENANT, NOW), Rejected("NO"), NOW)
    row = row_of(claim(), outbox.seal)
    body = outbox.seal.open(bytes.fromhex(row["sealed"]), row["reference"])
    rows = ((f"F{n}", outbox.seal.close(body, f"F{n}"), f"c{n}") for n in range(how_many))
    with outbox.database.transaction() as connection:
        connection.executemany(
            "INSERT INTO claim (reference, sealed, server_id, tenant, place, member_key, state, attempts, scanned_at,"
            " changed_at) SELECT ?, ?, ?, tenant, place, member_key, 'accepted', 1, scanned_at, changed_at FROM claim"
            " WHERE seq = 1",
            rows,
        )
        connection.execute("UPDATE tally SET count = count + ? WHERE what = 'recorded'", (how_many,))
    for number in range(60):
        outbox.put(claim(f"m{number}@x.org", "src-9", reference=f"K9Q-{number:04d}"), NOW + timedelta(hours=1))
        with outbox.database.transaction() as connection:
            connection.execute(
                "UPDATE claim SET scanned_at = ? WHERE reference = ?",
                ((NOW + timedelta(hours=1)).isoformat(timespec="milliseconds"), f"K9Q-{number:04d}"),
            )


def test_the_first_page_of_a_large_file_takes_as_long_as_that_of_a_small_one(tmp_path):
    """A hundred times the claims, and less than ten times the time for every kind of list; walking all takes 100."""
    wanted = [
        Wanted(frozenset({State.WAITING, State.PARKED})),
        Wanted(EVERY),
        Wanted(frozenset({State.REJECTED})),
        Wanted(EVERY, since=NOW + timedelta(minutes=30)),
        Wanted(EVERY, place="src-9"),
        Wanted(EVERY, begins="K9Q-01"),
    ]
    times = {}
    for many in (MANY // 100, MANY):
        with Outbox(tmp_path / str(many), NOW) as outbox:
            outbox.database._connection.execute("PRAGMA synchronous = OFF")
            fill(outbox, many)
            times[many] = [median(first_page(outbox, one) for _ in range(9)) for one in wanted]
            times[many] += [median(slips(outbox, since) for _ in range(9)) for since in (0.5, 2)]
    assert all(big < 10 * small for small, big in zip(times[MANY // 100], times[MANY], strict=True)), times


def slips(outbox, hours):
    """What a counter asks after each claim, on the thread that serves its visitors."""
    began = time.thread_time()
    found = outbox.newest(NOW + timedelta(hours=hours), 12)
    assert [entry.claim.reference for entry in found] == [f"K9Q-{n:04d}" for n in range(59, 47, -1)] * (hours < 1)
    return time.thread_time() - began


def first_page(outbox, wanted):
    began = time.thread_time()
    found = newest(outbox, wanted, 1000)
    count(outbox, wanted)
    for _ in range(20):
        next(found, None)
    return time.thread_time() - began
