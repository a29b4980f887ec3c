"""A network camera that stalls, hangs up, or never answers."""

import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import cycle
from threading import Event, Thread
from time import monotonic

import cv2
import numpy as np
import pytest
import qrcode

from tests.capture.listening import Look

HEAD = b"HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=b\r\n\r\n"


def jpeg(text: str, light: int) -> bytes:
    code = np.array(qrcode.make(text).convert("L"))
    frame = np.full((480, 640, 3), light, np.uint8)
    frame[: code.shape[0], : code.shape[1]] = code[:480, :640, None]
    return cv2.imencode(".jpg", frame)[1].tobytes()


class Camera:
    """Sends frames while it is told to; says nothing at all while it is not."""

    def __init__(self) -> None:
        self.sends, self.answers, self.gone = Event(), Event(), Event()
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.listening.settimeout(0.1)
        self.url = f"http://127.0.0.1:{self.listening.getsockname()[1]}/stream.mjpg"
        self.pictures = [jpeg("pers:member:M-1001", light) for light in (120, 126)]

    def serve(self) -> None:
        with closing(self.listening):
            while not self.gone.is_set():
                try:
                    line, _ = self.listening.accept()
                except TimeoutError:
                    continue
                Thread(target=self.talk, args=(line,)).start()

    def talk(self, line: socket.socket) -> None:
        with line:
            try:
                self.stream(line)
            except OSError:
                return

    def stream(self, line: socket.socket) -> None:
        line.recv(4096)
        if self.answers.is_set():
            line.sendall(HEAD)
        for picture in cycle(self.pictures):
            if self.gone.wait(1 / 30):
                return
            if self.sends.is_set():
                line.sendall(b"--b\r\nContent-Type: image/jpeg\r\n\r\n" + picture + b"\r\n")


@pytest.fixture
def camera() -> Iterator[Camera]:
    camera = Camera()
    camera.sends.set()
    camera.answers.set()
    thread = Thread(target=camera.serve)
    thread.start()
    yield camera
    camera.gone.set()
    thread.join()


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
