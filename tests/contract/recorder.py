"""A recorder between client and sandbox: what really went over the wire, both ways."""

import http.client
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

DROPPED = {"connection", "content-length", "transfer-encoding", "host"}


@dataclass(frozen=True)
class Exchange:
    """One request and what came back."""

    method: str
    target: str
    asked: dict[str, str]
    body: bytes
    status: int
    told: dict[str, str]
    answer: bytes

    @property
    def path(self) -> str:
        return urlsplit(self.target).path


@dataclass
class Recorder:
    url: str
    heard: list[Exchange] = field(default_factory=list)

    def taken(self) -> list[Exchange]:
        """What was heard since the last time."""
        heard, self.heard[:] = list(self.heard), []
        return heard


@contextmanager
def recording(upstream: str, change: Callable[[str, bytes], bytes] = lambda _, body: body) -> Iterator[Recorder]:
    """Passes everything on to `upstream` and writes it down; `change` may change the body of what was asked."""

    class Passing(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # 40 ms a request otherwise

        def pass_on(self) -> None:
            body = change(self.path, self.rfile.read(int(self.headers.get("content-length", "0"))))
            asked = {name.lower(): value for name, value in self.headers.items()}
            status, told, answer = forwarded(upstream, self.command, self.path, asked, body)
            made.heard.append(Exchange(self.command, self.path, asked, body, status, told, answer))
            self.send_response(status)
            for name, value in told.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        do_GET = do_POST = do_PUT = do_DELETE = pass_on  # noqa: N815 - the library's own names

        def log_message(self, *_: object) -> None:
            """Pytest tells enough."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Passing)
    server.daemon_threads = True
    made = Recorder(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield made
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def forwarded(
    upstream: str, method: str, target: str, asked: dict[str, str], body: bytes
) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection(urlsplit(upstream).netloc, timeout=10)
    try:
        kept = {name: value for name, value in asked.items() if name not in DROPPED}
        connection.request(method, target, body or None, kept)
        came = connection.getresponse()
        answer = came.read()
        told = {name.lower(): value for name, value in came.getheaders() if name.lower() not in DROPPED}
        return came.status, told, answer
    finally:
        connection.close()
