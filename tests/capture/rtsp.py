"""A network camera that speaks RTSP: one film, in MPEG-TS packets over the same connection, as often as asked."""

import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import cycle
from pathlib import Path
from threading import Event, Thread

PACKET, EACH = 188, 7  #: octets of a transport packet, and so many of them at once
PAUSE = 0.002  #: seconds between two
SDP = "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=film\r\nt=0 0\r\nm=video 0 RTP/AVP 33\r\na=control:track1\r\n"


@contextmanager
def rtsp(film: Path) -> Iterator[str]:
    """The address of a camera that shows this film."""
    gone = Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        url = f"rtsp://127.0.0.1:{listening.getsockname()[1]}/film"
        thread = Thread(target=_serve, args=(listening, film.read_bytes(), url, gone))
        thread.start()
        try:
            yield url
        finally:
            gone.set()
            thread.join()


def _serve(listening: socket.socket, film: bytes, url: str, gone: Event) -> None:
    listening.settimeout(0.1)
    while not gone.is_set():
        with suppress(OSError):
            line, _ = listening.accept()
            line.settimeout(5)
            with line:
                _talk(line, film, url, gone)


def _talk(line: socket.socket, film: bytes, url: str, gone: Event) -> None:
    while not gone.is_set():
        asked = line.recv(4096).decode()
        if not asked:
            return
        number = next(row.split(":")[1].strip() for row in asked.splitlines() if row.lower().startswith("cseq"))
        line.sendall(f"RTSP/1.0 200 OK\r\nCSeq: {number}\r\n{_said(asked.split()[0], url)}".encode())
        if asked.startswith("PLAY"):
            _play(line, film, gone)
            return


def _said(method: str, url: str) -> str:
    match method:
        case "DESCRIBE":
            return f"Content-Base: {url}/\r\nContent-Type: application/sdp\r\nContent-Length: {len(SDP)}\r\n\r\n{SDP}"
        case "SETUP":
            return "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\nSession: 1\r\n\r\n"
        case "OPTIONS":
            return "Public: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n"
    return "Session: 1\r\n\r\n"


def _play(line: socket.socket, film: bytes, gone: Event) -> None:
    parts = [film[at : at + PACKET * EACH] for at in range(0, len(film), PACKET * EACH)]
    for number, part in enumerate(cycle(parts)):
        if gone.wait(PAUSE):
            return
        head = struct.pack("!BBHII", 0x80, 33, number & 0xFFFF, number * 900 & 0xFFFFFFFF, 1)
        line.sendall(struct.pack("!cBH", b"$", 0, len(head) + len(part)) + head + part)
