"""A serial scanner at the other end of a pseudo-terminal."""

import fcntl
import os
import pty
import termios
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC
from pathlib import Path
from threading import Condition
from time import monotonic, sleep

import pytest
import serial

from kiosk.capture.scanners.lines import FORGOTTEN, LONGEST, UNENDED, UNKNOWN, Lines
from kiosk.capture.scanners.serial import BUSY, SILENCE, UNPLUGGED, SerialScanner, SerialSettings
from kiosk.capture.tags.keeping import STRANGE
from kiosk.domain.notice import Notice
from kiosk.domain.scan import Medium, Scan

PATIENCE = 10.0


@dataclass
class Gun:
    """Plugged in under a name that stays the same, as /dev/serial/by-id does it."""

    name: Path
    ends: list[int] = field(default_factory=list)

    def plug(self) -> None:
        self.ends = list(pty.openpty())
        for end in self.ends:
            tty.setraw(end)
        self.name.symlink_to(os.ttyname(self.ends[1]))

    def send(self, octets: bytes) -> None:
        os.write(self.ends[0], octets)

    def pull(self) -> None:
        self.name.unlink(missing_ok=True)
        while self.ends:
            os.close(self.ends.pop())


@dataclass
class Heard:
    said: list[object] = field(default_factory=list)
    changed: Condition = field(default_factory=Condition)

    def note(self, what: object) -> None:
        with self.changed:
            self.said.append(what)
            self.changed.notify_all()

    def await_said(self, count: int, patience: float = PATIENCE) -> bool:
        with self.changed:
            return self.changed.wait_for(lambda: len(self.said) >= count, patience)

    def texts(self) -> list[str]:
        return [one.text for one in self.said if isinstance(one, Scan)]


@pytest.fixture
def gun(tmp_path: Path) -> Iterator[Gun]:
    gun = Gun(tmp_path / "usb-scanner")
    gun.plug()
    yield gun
    gun.pull()


@contextmanager
def listening(port: Path, **settings: str) -> Iterator[Heard]:
    heard = Heard()
    with SerialScanner(
        SerialSettings(str(port), "scanner", **settings),
        report=heard.note,
        lost=lambda _, why: heard.note(why),
        found=lambda name: heard.note((name, "found")),
    ):
        yield heard


def await_open(gun: Gun) -> None:
    """Until the line is kept by somebody, and was quiet for a moment: before that nobody knows where a code begins."""
    deadline = monotonic() + PATIENCE
    while monotonic() < deadline:
        try:
            with gun.name.open("rb", buffering=0) as line:
                fcntl.flock(line, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            break
        sleep(0.02)
    sleep(3 * SILENCE)


def send_until_heard(gun: Gun, heard: Heard, octets: bytes, count: int) -> None:
    """The first bytes go until somebody has opened the line: opening throws away what came before."""
    deadline = monotonic() + PATIENCE
    while not heard.said and monotonic() < deadline:
        await_open(gun)
        gun.send(octets)
        heard.await_said(1, 1.0)
    assert heard.await_said(count)


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b""])
def test_a_code_is_a_scan_however_it_ends(gun, end) -> None:
    with listening(gun.name) as heard:
        send_until_heard(gun, heard, b"pers:member:M-1001" + end, 1)
    scan = heard.said[0]
    assert (scan.text, scan.medium, scan.reader) == ("pers:member:M-1001", Medium.SCANNER, "scanner")
    assert scan.at.tzinfo is UTC


def test_a_code_that_comes_in_pieces_is_one_scan(gun) -> None:
    with listening(gun.name) as heard:
        send_until_heard(gun, heard, b"first\r", 1)
        heard.said.clear()
        for piece in (b"pers:mem", b"ber:M-", b"1\r", b"second\r\nth", b"ird\n"):
            gun.send(piece)
        assert heard.await_said(3)
    assert heard.texts() == ["pers:member:M-1", "second", "third"]


def test_the_plug_is_pulled_in_the_middle_of_a_code_ten_times(gun) -> None:
    with listening(gun.name) as heard:
        send_until_heard(gun, heard, b"begin\r", 1)
        for turn in range(10):
            heard.said.clear()
            gun.send(b"half a co")
            gun.pull()
            assert heard.await_said(1)
            gun.plug()
            assert heard.await_said(2)
            await_open(gun)
            gun.send(b"M-%d\r" % turn)
            assert heard.await_said(3)
            assert heard.said[:2] == [UNPLUGGED, ("scanner", "found")]
            assert heard.texts() == [f"M-{turn}"]


def test_a_scanner_pulled_while_its_line_is_opened_is_found_again(gun, monkeypatch) -> None:
    """pyserial lets out termios.error there, which is no OSError."""
    flushed, flush = [], termios.tcflush

    def gone_once(*line: object) -> None:
        flushed.append(line)
        if len(flushed) == 1:
            raise termios.error(5, "Input/output error")
        flush(*line)

    monkeypatch.setattr(serial.serialposix.termios, "tcflush", gone_once)
    with listening(gun.name) as heard:
        assert heard.await_said(2)
        await_open(gun)
        gun.send(b"M-1001\r")
        assert heard.await_said(3)
    assert heard.said[:2] == [Notice(STRANGE, ("error",)), ("scanner", "found")]
    assert heard.texts() == ["M-1001"]


def test_a_scanner_that_never_was_there_is_lost_in_plain_words(tmp_path) -> None:
    with listening(tmp_path / "nothing") as heard:
        assert heard.await_said(1)
    assert "is it plugged in" in str(heard.said[0])


def test_a_line_that_another_program_keeps_is_told_so(gun) -> None:
    with serial.Serial(str(gun.name), exclusive=True), listening(gun.name) as heard:
        assert heard.await_said(1)
    assert heard.said[0] == BUSY


def test_two_on_one_line_are_kept_apart(gun) -> None:
    with listening(gun.name) as heard:
        send_until_heard(gun, heard, b"begin\r", 1)
        with gun.name.open("rb", buffering=0) as line, pytest.raises(BlockingIOError):
            fcntl.flock(line, fcntl.LOCK_EX | fcntl.LOCK_NB)


def test_closing_takes_no_longer_than_a_silence(gun) -> None:
    with listening(gun.name) as heard:
        send_until_heard(gun, heard, b"begin\r", 1)
        begun = monotonic()
    assert monotonic() - begun < 1.0


def test_lines_without_the_prefix_are_not_codes() -> None:
    lines = Lines(prefix="~", suffix="#")
    assert lines.feed(b"~M-1#\rM-2#\r~M-3\r~M-4#\r") == ["M-1", "M-4"]


def test_noise_is_no_code() -> None:
    lines = Lines()
    assert lines.feed(b"\xff\xfe\x80\rM-1\r\r\n \t\r") == ["M-1"]
    assert lines.feed(b"x" * (LONGEST + 1)) == []
    assert lines.feed(b"\rM-2\r") == ["M-2"]
    assert lines.silence() == []
    assert lines.feed(b"\0\xff") == []
    assert [lines.silence() for _ in range(60)] == [[]] * 60


def silences(lines: Lines, count: int) -> list[str]:
    return [text for _ in range(count) for text in lines.silence()]


def test_a_pause_in_the_first_code_does_not_cut_it() -> None:
    """Nobody knows yet whether this scanner sends ends: M-1 would be somebody else."""
    lines = Lines()
    assert lines.feed(b"M-1") == []
    assert silences(lines, 4) == []
    assert lines.feed(b"003\r") == ["M-1003"]


def test_a_scanner_that_sends_no_ends_is_heard_after_a_while_and_then_soon() -> None:
    lines = Lines()
    assert lines.feed(b"M-1") == []
    assert silences(lines, UNKNOWN) == ["M-1"]
    assert lines.feed(b"M-") == []
    assert silences(lines, 2) == []
    assert lines.feed(b"2") == []
    assert silences(lines, UNENDED) == ["M-2"]


def test_a_pause_in_a_code_does_not_cut_it_once_the_scanner_is_known_to_send_ends() -> None:
    lines = Lines()
    assert lines.feed(b"M-2\rM-") == ["M-2"]
    assert silences(lines, 3) == []
    assert lines.feed(b"3\r") == ["M-3"]


def test_the_rest_of_a_code_whose_beginning_was_forgotten_is_nobodys() -> None:
    """A radio that was away for a second; what ends in 1003 may be anybody."""
    lines = Lines()
    assert lines.feed(b"M-2\rM-1003-") == ["M-2"]
    assert silences(lines, FORGOTTEN) == []
    assert lines.feed(b"1003\rM-4\r") == ["\x001003", "M-4"]
    assert lines.feed(b"lost") == []
    assert silences(lines, 50) == []
    assert lines.feed(b"M-5\r") == ["M-5"]


def test_the_rest_of_a_line_too_long_is_nobodys() -> None:
    lines = Lines()
    assert lines.feed(b"x" * (LONGEST + 1)) == []
    assert lines.feed(b"M-1001\rM-2\r") == ["\0M-1001", "M-2"]


def test_what_comes_while_the_line_is_opened_is_the_rest_of_something() -> None:
    lines = Lines(begins=False)
    assert lines.feed(b"003\rM-2\r") == ["\x00003", "M-2"]
    lines = Lines(begins=False)
    assert silences(lines, 1) == []
    assert lines.feed(b"M-3\r") == ["M-3"]


def test_letters_of_another_alphabet_are_told_to_be_unreadable() -> None:
    """A scanner that sends Latin-1, or at another speed: the visitor has to hear that something was wrong."""
    assert [text[:1] for text in Lines().feed("pers:member:Zoë\r".encode("latin-1"))] == ["\0"]
