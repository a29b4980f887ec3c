"""The devices: each thing a reader says about a tag is a sentence for the visitor, and verdicts find their reader."""

import threading
from contextlib import contextmanager

import pytest

from kiosk.assembly.devices import Lamps, devices_of, plugged_in
from kiosk.capture.tags.ndef import Unread
from kiosk.capture.tags.reader import HOLD, RANDOM, TagReader, TagSettings
from kiosk.domain.events import Hinted
from kiosk.domain.screens import Foreign
from kiosk.settings import read_settings
from kiosk.ui import words
from kiosk.whereabouts import example_config


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (HOLD, Foreign.TORN),
        (RANDOM, Foreign.RANDOM),
        (Unread.EMPTY, Foreign.EMPTY),
        (Unread.BROKEN, Foreign.DAMAGED),
        (Unread.TOO_LONG, Foreign.TOO_LONG),
        (Unread.FOREIGN, Foreign.UNKNOWN),
    ],
)
def test_each_bad_tag_is_one_plain_sentence_of_its_own(said, why):
    settings = read_settings(example_config(), {"KIOSK_NFC_READER": "udp:127.0.0.1:1"})
    told = []
    *_, reader = devices_of(settings, told.append, preview=print, ended=print)
    reader._hint(str(said))
    assert told == [Hinted(why, "tag reader")]
    assert words.title(why)
    assert words.advice(why)


def test_a_verdict_goes_to_the_reader_it_is_about_and_never_waits():
    lamps = Lamps()
    nothing = {"report": print, "lost": print, "found": print, "hint": print}
    readers = [TagReader(TagSettings("udp:127.0.0.1:1", name), **nothing) for name in ("door", "bar")]
    for device in (*readers, object()):
        lamps.add(device)
    lamps("bar", True)
    lamps("camera", False)
    assert [reader._verdicts.qsize() for reader in readers] == [0, 1]


@contextmanager
def device(name, told):
    told.append(f"{name} begins")
    yield name
    told.append(f"{name} ends")


def test_devices_begin_while_the_window_goes_on_and_end_in_reverse():
    told, may_begin, all_there = [], threading.Event(), threading.Event()

    def devices():
        may_begin.wait(10)
        yield device("camera", told)
        yield device("reader", told)
        all_there.set()

    with plugged_in(devices(), lambda name: told.append(f"{name} is there"), told.append):
        told.append("the window")
        may_begin.set()
        assert all_there.wait(10)
    assert told == [
        "the window",
        *("camera begins", "camera is there", "reader begins", "reader is there"),
        *("reader ends", "camera ends"),
    ]


def test_a_device_that_cannot_begin_ends_the_program_and_those_before_it():
    told, wrong, over = [], ImportError("no OpenCV here"), threading.Event()

    def devices():
        yield device("camera", told)
        raise wrong

    def broken(trouble):
        told.append(trouble)
        over.set()

    with plugged_in(devices(), lambda _: None, broken):
        assert over.wait(10)
    assert told == ["camera begins", wrong, "camera ends"]
