"""The books are checked while it runs: whatever makes a claim vanish or appear is an alarm."""

import queue
import sqlite3
import threading

from kiosk.domain.claim import Counts
from kiosk.storage.outbox import Outbox
from kiosk.watch.books import Books
from tests.storage.test_outbox import NOW, claim


def told(outbox, seconds):
    said = queue.SimpleQueue()
    books = Books(outbox.counts, outbox.recount, alarm=said.put, every=0.02)
    books.start()
    try:
        return said.get(timeout=seconds)
    except queue.Empty:
        return ""
    finally:
        books.stop()


def test_books_that_balance_say_nothing(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(claim(), NOW)
        assert told(outbox, 0.5) == ""


def test_a_row_that_vanished_is_an_alarm(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(claim(), NOW)
        with outbox.database.transaction() as connection:
            connection.execute("PRAGMA defer_foreign_keys = ON")
            connection.execute("DROP TRIGGER claim_kept")
            connection.execute("DROP TRIGGER claim_purged")
            connection.execute("DELETE FROM trail")
            connection.execute("DELETE FROM claim")
        assert "the rows say" in told(outbox, 10)


def test_a_tally_that_is_off_is_an_alarm(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        with outbox.database.transaction() as connection:
            connection.execute("UPDATE tally SET count = 3 WHERE what = 'accepted'")
        assert "do not balance" in told(outbox, 10)


def test_a_count_that_changes_while_we_look_is_none():
    changing = iter([Counts(recorded=1, waiting=1), Counts(recorded=2, waiting=2)])
    books = Books(lambda: next(changing), lambda: Counts(recorded=2, waiting=2), alarm=print)
    assert books.difference(rows=True) == ""


def test_books_that_cannot_be_read_are_an_alarm_and_are_checked_again():
    """A thread that dies of it would leave the books unchecked in silence."""
    said, twice = [], threading.Event()

    def counts():
        raise sqlite3.DatabaseError("malformed")

    def alarm(what):
        said.append(what)
        if len(said) > 1:
            twice.set()

    books = Books(counts, counts, alarm=alarm, every=0.01)
    books.start()
    assert twice.wait(10)
    books.stop()
    assert "cannot be read" in said[0]
