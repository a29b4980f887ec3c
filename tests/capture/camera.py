"""A network camera: an MJPEG stream over HTTP that stalls, hangs up, is pulled and plugged in again."""

import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from itertools import cycle
from threading import Event, Thread

import cv2
import numpy as np
import qrcode

HEAD = b"HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=b\r\n\r\n"


def jpeg(text: str, light: int) -> bytes:
    """A picture of a code, or of an empty room."""
    frame = np.full((480, 640, 3), light, np.uint8)
    cv2.circle(frame, (500, 400), 30 + light % 10, (90, 90, 90), -1)
    if text:
        code = np.array(qrcode.make(text).convert("L"))
        frame[: code.shape[0], : code.shape[1]] = code[:480, :640, None]
    return cv2.imencode(".jpg", frame)[1].tobytes()


class Camera:
    """Sends frames while it is told to; says nothing at all while it is not."""

    def __init__(self) -> None:
        self.sends, self.answers, self.gone = Event(), Event(), Event()
        self.sends.set()
        self.answers.set()
        self.port = 0
        self.show("pers:member:M-1001")
        self._threads: list[Thread] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/stream.mjpg"

    def show(self, text: str) -> None:
        """Hold a code up to it, or nothing."""
        self.pictures = [jpeg(text, light) for light in (120, 126)]

    def plug(self) -> None:
        """At the place where it was."""
        self.gone.clear()
        listening = socket.create_server(("127.0.0.1", self.port))
        self.port = listening.getsockname()[1]
        self._begin(self._serve, listening)

    def pull(self) -> None:
        """Whoever watches it is cut off, and nobody answers any more."""
        self.gone.set()
        for thread in self._threads:
            thread.join()
        self._threads = []

    def _begin(self, work: object, about: socket.socket) -> None:
        thread = Thread(target=work, args=(about,))
        self._threads.append(thread)
        thread.start()

    def _serve(self, listening: socket.socket) -> None:
        listening.settimeout(0.1)
        with closing(listening):
            while not self.gone.is_set():
                with suppress(TimeoutError):
                    self._begin(self._talk, listening.accept()[0])

    def _talk(self, line: socket.socket) -> None:
        with line, suppress(OSError):
            line.recv(4096)
            if self.answers.is_set():
                line.sendall(HEAD)
            for number in cycle((0, 1)):
                if self.gone.wait(1 / 30):
                    return
                if self.sends.is_set():
                    picture = self.pictures[number % len(self.pictures)]
                    line.sendall(b"--b\r\nContent-Type: image/jpeg\r\n\r\n" + picture + b"\r\n")


@contextmanager
def plugged_in() -> Iterator[Camera]:
    """A camera that works, for as long as it is needed."""
    camera = Camera()
    camera.plug()
    try:
        yield camera
    finally:
        camera.pull()
