"""A small fast PERS on loopback that breaks in the way that was planned for each claim."""

import contextlib
import json
import socket
import threading
import time
from dataclasses import dataclass
from email.utils import format_datetime
from urllib.parse import parse_qs, urlsplit

from tests.protocol.books import Books

JSON = "application/json"
PAGE = 100


@dataclass(frozen=True, slots=True)
class Asked:
    """One request."""

    method: str
    path: str
    query: dict
    sent: float
    body: bytes

    @property
    def claim(self):
        return json.loads(self.body)


class Hangup(Exception):
    """This connection is over."""


class Server:
    """`plan`: which kind of fault strikes which claim, by its reference."""

    def __init__(self, plan):
        self.books = Books()
        self._plan = plan
        self._armed = {}
        self._open = set()
        self.stopping = False
        self._socket = self._listening(0)
        self._port = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self._port}"
        self._thread = threading.Thread(target=self._accept, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self.stopping = True
        for one in [self._socket, *self._open]:
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)

    def arm(self, source, strike, times):
        """Lets a fault strike the next reads of a history, every other one of them."""
        if strike is not None and not self._armed.get(source):
            self._armed[source] = [strike, None] * times

    def go_away(self, seconds):
        """Nobody listens for a while."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        time.sleep(seconds)
        if not self.stopping:
            self._socket = self._listening(self._port)

    def reply(self, status, said, kind=JSON, **more):
        """An answer as bytes; a header of None stays away."""
        body = said if isinstance(said, bytes) else json.dumps(said).encode()
        told = {"Date": format_datetime(self.books.now(), usegmt=True), "Content-Type": kind, **more}
        lines = [f"{name.replace('_', '-')}: {value}" for name, value in told.items() if value is not None]
        head = "\r\n".join([f"HTTP/1.1 {status} X", *lines, f"Content-Length: {len(body)}"])
        return head.encode() + b"\r\n\r\n" + body

    def page(self, asked, shown=None):
        """A page of the history as it should be."""
        items = self.books.shown(asked.query["triggerSourceId"]) if shown is None else shown
        first = (int(asked.query["page"]) - 1) * PAGE
        return [one.told() for one in items[first : first + PAGE]]

    @staticmethod
    def _listening(port):
        made = socket.socket()
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind(("127.0.0.1", port))
        made.listen(128)
        return made

    def _accept(self):
        while not self.stopping:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                time.sleep(0.005)
                continue
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        self._open.add(connection)
        with connection, contextlib.suppress(OSError, Hangup, ValueError):
            file = connection.makefile("rb")
            while not self.stopping and (asked := read_request(file)) is not None:
                self._answer(connection, asked)
        self._open.discard(connection)

    def _answer(self, connection, asked):
        if asked.path == "/v2/campaigns/claims":
            (self._claim if asked.method == "POST" else self._history)(connection, asked)
        elif asked.path.startswith("/v2/auth/"):
            tokens = {"accessToken": f"t-{time.monotonic_ns()}", "refreshToken": "r"}
            connection.sendall(self.reply(201, tokens))
        else:
            connection.sendall(self.reply(200, {"id": "business"}))

    def _claim(self, connection, asked):
        reference = asked.claim["conditionsData"]["source"]["reference"]
        kind, number = self._plan[reference], self.books.tried(reference)
        strike = kind.strikes[number - 1] if number <= len(kind.strikes) else None
        if strike is not None:
            self.arm(asked.claim["triggerSourceId"], kind.history, kind.reads)
            strike(self, connection, asked)
            return
        self.accept(connection, asked)

    def accept(self, connection, asked, lag=0.0):
        """The plain yes."""
        booked = self.books.book(asked.claim, asked.sent, lag)
        if booked is None:
            raise Hangup
        connection.sendall(self.reply(201, booked.told()))

    def _history(self, connection, asked):
        armed = self._armed.get(asked.query["triggerSourceId"])
        strike = armed.pop(0) if armed else None
        if strike is None:
            connection.sendall(self.reply(200, {"data": self.page(asked)}))
        else:
            strike(self, connection, asked)


def read_request(file):
    """One request; None where the other side is done."""
    first = file.readline().decode("latin-1").split()
    if len(first) != 3:
        return None
    headers = {}
    while (line := file.readline().decode("latin-1").strip()) != "":
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    body = file.read(int(headers.get("content-length", 0)))
    target = urlsplit(first[1])
    query = {name: values[0] for name, values in parse_qs(target.query).items()}
    return Asked(first[0], target.path, query, float(headers.get("x-sent", 0)), body)
