"""A network camera that stalls, hangs up, or never answers."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event
from time import monotonic

import cv2
import numpy as np
import pytest
import qrcode

from tests.capture.camera import Camera, plugged_in
from tests.capture.listening import Look
from tests.capture.rtsp import rtsp


@pytest.fixture
def camera() -> Iterator[Camera]:
    with plugged_in() as camera:
        yield camera


@contextmanager
def timed(seconds: float) -> Iterator[None]:
    begun = monotonic()
    yield
    assert monotonic() - begun < seconds


def test_a_stream_is_read_lost_when_it_stalls_and_found_again(look: Look, camera: Camera) -> None:
    with look(camera.url) as heard:
        assert heard.until(lambda it: it.scans)
        camera.sends.clear()
        assert heard.until(lambda it: it.lost)
        camera.sends.set()
        assert heard.until(lambda it: it.found)
    assert heard.lost == [("camera 0", "The camera stopped giving pictures.")]


def test_a_camera_that_repeats_its_last_picture_is_lost_until_it_moves_again(look: Look, camera: Camera) -> None:
    moving, camera.pictures = camera.pictures, camera.pictures[:1]
    with look(camera.url, frozen_after=0.5) as heard:
        assert heard.until(lambda it: it.lost)
        assert not heard.found
        camera.pictures = moving
        assert heard.until(lambda it: it.found)
    assert heard.lost == [("camera 0", "The camera repeats the same picture.")]


def test_an_eye_closes_in_time_while_its_stream_stalls(look: Look, camera: Camera) -> None:
    looking = look(camera.url)
    heard = looking.__enter__()
    assert heard.until(lambda it: it.frames)
    camera.sends.clear()
    with timed(2.5):
        looking.__exit__(None, None, None)


def test_an_eye_closes_in_time_while_its_stream_never_answers(look: Look, camera: Camera) -> None:
    camera.answers.clear()
    camera.sends.clear()
    with timed(3), look(camera.url):
        Event().wait(0.5)


def test_a_camera_that_freezes_is_noticed_within_three_seconds(look: Look, camera: Camera) -> None:
    """As it is set out of the box; a second is for a machine that is busy."""
    with look(camera.url) as heard:
        assert heard.until(lambda it: it.scans)
        begun, camera.pictures = monotonic(), camera.pictures[:1]
        assert heard.until(lambda it: it.lost)
        assert 2 < monotonic() - begun < 4


def test_one_camera_that_dies_does_not_take_another_with_it(look: Look, camera: Camera) -> None:
    with plugged_in() as other, look(camera.url) as left, look(other.url) as right:
        other.show("pers:member:M-1002")
        assert left.until(lambda it: it.scans)
        assert right.until(lambda it: it.scans)
        other.pull()
        assert right.until(lambda it: it.lost)
        so_far = len(left.scans)
        assert left.until(lambda it: len(it.scans) > so_far + 1)
    assert not left.lost
    assert left.texts() == ["pers:member:M-1001"]


def test_a_camera_that_speaks_rtsp_is_read_and_lost_when_it_goes(look: Look, tmp_path: Path) -> None:
    code = np.array(qrcode.make("pers:member:M-1001").convert("RGB"))
    film = cv2.VideoWriter(str(tmp_path / "a.ts"), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*"mpg2"), 25, (640, 480))
    for number in range(50):
        frame = np.full((480, 640, 3), 180, np.uint8)
        frame[20 : 20 + code.shape[0], 40 : 40 + code.shape[1]] = code
        frame[400:, number * 8 : number * 8 + 20] = 0
        film.write(frame)
    film.release()
    with ExitStack() as camera:
        url = camera.enter_context(rtsp(tmp_path / "a.ts"))
        with look(url) as heard:
            assert heard.until(lambda it: it.scans)
            camera.close()
            assert heard.until(lambda it: it.lost)
    assert heard.texts() == ["pers:member:M-1001"]
