"""How every reader stands, as the staff screen shows it."""

from datetime import UTC, datetime, timedelta

from kiosk.domain.events import Found, Hinted, Lost, Scanned, Ticked
from kiosk.domain.scan import Medium, Scan
from kiosk.domain.screens import Foreign
from kiosk.watch.readers import Kind, Readers, ReaderState

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def later(seconds):
    return NOON + timedelta(seconds=seconds)


def test_a_reader_is_shown_with_its_trouble_and_its_last_tap():
    clock = iter(map(later, range(10)))
    readers = Readers({"camera 0": Kind.CAMERA, "tag reader": Kind.TAGS}, now=lambda: next(clock))
    readers.note(Scanned(Scan("pers:member:M-1", Medium.NFC_TAG, "tag reader", later(30))))
    readers.note(Lost("tag reader", "The NFC reader is not there."))
    camera, tags = readers.states()
    assert camera == ReaderState("camera 0", Kind.CAMERA, works=True, since=NOON)
    assert tags == ReaderState("tag reader", Kind.TAGS, False, later(2), "The NFC reader is not there.", later(30))
    readers.note(Found("tag reader"))
    assert readers.states()[1] == ReaderState("tag reader", Kind.TAGS, True, later(3), "", later(30))
    readers.note(Hinted(Foreign.TORN, "tag reader"))
    assert readers.states()[1].last == later(4)


def test_a_reader_nobody_set_up_and_other_events_change_nothing():
    readers = Readers({"camera 0": Kind.CAMERA}, now=lambda: NOON)
    before = readers.states()
    readers.note(Lost("tag reader", "away"))
    readers.note(Ticked())
    assert readers.states() == before
