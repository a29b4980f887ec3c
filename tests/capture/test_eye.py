"""An eye whose camera, decoder or visitor does what one does not expect."""

import os
import signal
import sys
from datetime import UTC
from pathlib import Path
from threading import Event
from time import monotonic, sleep

import cv2
import numpy as np
import pytest

from kiosk.capture import grabber
from kiosk.capture.feed import Feed, Wish, open_feed
from kiosk.domain.notice import Notice
from kiosk.domain.scan import Medium
from tests.capture.listening import Draw, Look


def test_a_scan_says_who_saw_it_and_when(look: Look, picture: Draw) -> None:
    with look(picture("pers:member:M-1001")) as heard:
        assert heard.until(lambda it: it.scans)
    scan = heard.scans[0]
    assert (scan.text, scan.medium, scan.reader) == ("pers:member:M-1001", Medium.QR_CODE, "camera 0")
    assert scan.at.tzinfo is UTC
    assert "M-1001" not in repr(scan)


def test_a_code_that_stays_is_said_again(look: Look, picture: Draw) -> None:
    with look(picture("pers:member:M-1001"), loop=True) as heard:
        assert heard.until(lambda it: len(it.scans) >= 3)
    gaps = [(after.at - before.at).total_seconds() for before, after in zip(heard.scans, heard.scans[1:], strict=False)]
    assert min(gaps) > 0.4


def test_a_source_that_is_not_there_is_lost_once_and_found_when_it_appears(
    look: Look, picture: Draw, tmp_path: Path
) -> None:
    with look(tmp_path / "pictures", loop=True) as heard:
        assert heard.until(lambda it: it.lost)
        picture("pers:member:M-1001")
        assert heard.until(lambda it: it.found)
        assert heard.until(lambda it: it.scans)
    assert heard.lost == [("camera 0", "The video or folder is not there.")]
    assert heard.found == ["camera 0"]


@pytest.mark.parametrize(
    "source", ["97", "99999999999", "/dev/video97", "/dev/v4l/by-id/nothing", "http://127.0.0.1:9/stream", "x" * 5000]
)
def test_a_device_that_cannot_be_opened_is_lost(look: Look, source: str) -> None:
    with look(source) as heard:
        assert heard.until(lambda it: it.lost)
        begun = monotonic()
    assert monotonic() - begun < 2.5
    assert heard.lost[0][1].endswith(".")


def test_the_decoder_is_killed_and_nobody_notices(look: Look, picture: Draw) -> None:
    with look(picture("pers:member:M-1001"), loop=True) as heard:
        assert heard.until(lambda it: it.scans)
        process = heard.decoder_process()
        os.kill(process.pid, signal.SIGKILL)
        so_far = len(heard.scans)
        assert heard.until(lambda it: len(it.scans) > so_far + 1)
        assert heard.decoder_process().pid != process.pid
    assert not heard.lost


def test_a_decoder_that_does_not_start_is_told_and_the_picture_goes_on(look: Look, picture: Draw) -> None:
    with look(picture("pers:member:M-1001"), loop=True, command=(sys.executable, "-c", "")) as heard:
        assert heard.until(lambda it: it.lost)
        so_far = len(heard.frames)
        assert heard.until(lambda it: len(it.frames) > so_far + 5)
    assert heard.lost == [("camera 0", "The part that reads the codes does not start.")]


def test_the_decoder_ends_with_the_eye(look: Look, picture: Draw) -> None:
    with look(picture("pers:member:M-1001"), loop=True) as heard:
        assert heard.until(lambda it: it.scans)
        process = heard.decoder_process()
    assert process.returncode is not None


def test_pictures_that_are_none_do_no_harm(look: Look, picture: Draw) -> None:
    folder = picture("pers:member:M-1001", "z")
    whole = (folder / "z.png").read_bytes()
    (folder / "a.png").write_bytes(b"")
    (folder / "b.jpg").write_bytes(os.urandom(5000))
    (folder / "c.png").write_bytes(whole[: len(whole) // 2])
    (folder / "d.png").mkdir()
    os.mkfifo(folder / "e.png")
    (folder / "f.png").write_bytes(whole[:16] + (60000).to_bytes(4, "big") * 2 + whole[24:])
    cv2.imwrite(str(folder / "g.png"), np.zeros((1, 1, 3), np.uint8))
    cv2.imwrite(str(folder / "h.png"), np.zeros((1, 9000), np.uint8))
    with look(folder) as heard:
        assert heard.until(lambda it: it.ended)
    assert heard.texts() == ["pers:member:M-1001"]
    assert not heard.lost


def test_a_folder_without_pictures_is_lost(look: Look, tmp_path: Path) -> None:
    with look(tmp_path, loop=True) as heard:
        assert heard.until(lambda it: it.lost)


@pytest.mark.parametrize("text", ["x" * 700, "\x01\x02\x03\xff\xfe" * 5])
def test_what_is_too_long_or_no_text_arrives_as_something_the_domain_refuses(
    look: Look, picture: Draw, text: str
) -> None:
    with look(picture(text)) as heard:
        assert heard.until(lambda it: it.scans)
    seen = heard.scans[0].text
    assert len(seen) == 513 or any(ord(character) < 32 for character in seen)


def test_a_camera_mounted_on_its_side_is_turned_and_the_mirror_is_for_the_window(look: Look, tmp_path: Path) -> None:
    wide = np.full((100, 200, 3), 255, np.uint8)
    wide[:, :20] = 0
    cv2.imwrite(str(tmp_path / "a.png"), wide)
    with look(tmp_path, rotate=90, mirror=True) as heard:
        assert heard.until(lambda it: it.frames)
    frame = heard.frames[0]
    pixels = np.frombuffer(frame.pixels, np.uint8).reshape(frame.height, frame.width, 3)
    assert (frame.width, frame.height) == (100, 200)
    assert pixels[:15].max() == 0
    assert pixels[30:].min() == 255


def test_a_driver_that_raises_what_nobody_foresaw_is_opened_again(
    look: Look, picture: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def moody(source: str, wish: Wish) -> Feed:
        asked.append(source)
        if len(asked) == 1:
            raise RuntimeError("half dead")
        return open_feed(source, wish)

    monkeypatch.setattr(grabber, "open_feed", moody)
    with look(picture("pers:member:M-1001")) as heard:
        assert heard.until(lambda it: it.scans)
    assert heard.lost == [("camera 0", Notice(grabber.STRANGE, ("RuntimeError",)))]
    assert heard.found == ["camera 0"]


def test_a_picture_that_nobody_foresaw_is_passed_over(
    look: Look, picture: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = cv2.imread(str(picture("pers:member:M-1001") / "a.png"))
    pictures = iter([np.zeros((40, 40, 2), np.uint8), *[good] * 10])
    monkeypatch.setattr(grabber, "open_feed", lambda *_: Feed(lambda: next(pictures, None), lambda: None, period=0.05))
    with look("a feed") as heard:
        assert heard.until(lambda it: it.scans)
    assert heard.texts() == ["pers:member:M-1001"]


def test_a_camera_that_hangs_in_its_driver_is_told_and_found_again(
    look: Look, picture: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grabber, "HANGS", 0.5)
    lets_go = Event()

    def hanging(source: str, wish: Wish) -> Feed:
        lets_go.wait(20)
        return open_feed(source, wish)

    monkeypatch.setattr(grabber, "open_feed", hanging)
    with look(picture("pers:member:M-1001")) as heard:
        assert heard.until(lambda it: it.lost)
        lets_go.set()
        assert heard.until(lambda it: it.found)
        assert heard.until(lambda it: it.scans)
    assert heard.lost == [("camera 0", grabber.HUNG)]


def test_the_window_gets_twenty_pictures_a_second_at_most(look: Look, picture: Draw) -> None:
    with look(picture("pers:member:M-1001"), loop=True) as heard:
        assert heard.until(lambda it: it.frames)
        so_far = len(heard.frames)
        sleep(1)
        assert len(heard.frames) - so_far <= 22
