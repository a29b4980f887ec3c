"""A server on loopback that breaks in a way one chooses."""

import contextlib
import socket
import struct
import threading
import time

GOOD = (
    b'{"id":"c-1","user":{"id":"usr-1","externalId":"M-1","firstName":"Marta","lastName":"K"},"campaign":{"id":"cmp"}}'
)


def answer(body=GOOD, status="201 Created", kind="application/json", more="", length=None):
    """What the server says last: who meant to ask again on this connection would meet its end at a random moment."""
    size = len(body) if length is None else length
    heads = f"Content-Type: {kind}\r\nContent-Length: {size}\r\nConnection: close\r\n{more}"
    return f"HTTP/1.1 {status}\r\n{heads}\r\n".encode() + body


def reset(connection):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def reset_unread(connection):
    time.sleep(0.1)
    reset(connection)


def read(connection):
    connection.recv(65536)


def drip(connection):
    read(connection)
    connection.sendall(answer(b"", length=1000))
    with contextlib.suppress(OSError):
        for _ in range(200):
            connection.sendall(b"x")
            time.sleep(0.05)


def drip_headers(connection):
    read(connection)
    with contextlib.suppress(OSError):
        for letter in b"HTTP/1.1 200 OK\r\nX-Slow: " + b"a" * 200:
            connection.sendall(bytes([letter]))
            time.sleep(0.05)


def saying(raw):
    def say(connection):
        read(connection)
        connection.sendall(raw)

    return say


AFTER_IT_LEFT = {
    "closes before reading": lambda connection: None,
    "reset before reading": reset_unread,
    "hangs before headers": lambda connection: (read(connection), time.sleep(3)),
    "reset after the request": lambda connection: (read(connection), reset(connection)),
    "closes after the request": read,
    "garbage": saying(b"\x00\xffSSH-2.0\r\n\r\n"),
    "truncated body": saying(answer(b'{"id"', length=100)),
    "truncated chunks": saying(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"id"\r\n'),
    "slow drip of the body": drip,
    "slow drip of the headers": drip_headers,
    "a portal's page": saying(answer(b"<html>log in</html>", "200 OK", "text/html")),
    "another schema": saying(answer(b'{"ok":true}', "200 OK")),
    "a key said twice": saying(answer(b'{"id":"c-1","id":"c-2"}', "200 OK")),
    "not a number": saying(answer(b'{"id":"c-1","campaign":{"id":"x","tokenUnits":[{"amount":NaN}]}}', "200 OK")),
    "deeply nested": saying(answer(b"[" * 100_000, "200 OK")),
    "empty": saying(answer(b"", "204 No Content")),
    "redirect": saying(answer(b"", "302 Found", more="Location: http://127.0.0.1:1/\r\n")),
    "redirect with method": saying(answer(b"", "307 Temporary Redirect", more="Location: http://127.0.0.1:1/\r\n")),
    "bad gzip": saying(answer(b"abcd", "200 OK", more="Content-Encoding: gzip\r\n")),
    "huge header": saying(b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000 + b"\r\n\r\n"),
    "huge body": saying(answer(b"a" * (5 * 1024 * 1024), "200 OK")),
    "time-out": saying(answer(b"{}", "408 Request Timeout")),
    "broken": saying(
        answer(b'{"status":500,"code":"X","title":"","detail":"","message":"","category":"","retryable":true}', "500 X")
    ),
    "bad gateway": saying(answer(b"<html>", "502 Bad Gateway", "text/html")),
    "unavailable": saying(answer(b"", "503 Service Unavailable")),
    "gateway time-out": saying(answer(b"", "504 Gateway Timeout")),
    "not found by a proxy": saying(answer(b"<html>", "404 Not Found", "text/html")),
    "forbidden by a proxy": saying(answer(b"<html>", "403 Forbidden", "text/html")),
    "a portal's login (401)": saying(answer(b"<html>log in</html>", "401 Unauthorized", "text/html")),
    "unauthorised, says a gateway": saying(answer(b'{"message":"Unauthorized"}', "401 Unauthorized")),
    "too many requests, says a gateway": saying(
        answer(b"<html>slow down</html>", "429 Too Many Requests", "text/html", more="Retry-After: 7\r\n")
    ),
    "a refusal in another answer's shape": saying(answer(b'{"status":409,"code":"X"}', "404 Not Found")),
    "network login": saying(answer(b"", "511 Network Authentication Required")),
    "about somebody else": saying(answer(GOOD.replace(b"M-1", b"M-2"))),
}


class FaultServer:
    """Deals with every connection by `fault`."""

    def __init__(self, fault):
        self._fault = fault
        self.asked = 0
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self._socket.listen(8)
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)

    def _serve(self):
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.asked += 1
            threading.Thread(target=self._deal, args=(connection,), daemon=True).start()

    def _deal(self, connection):
        with connection, contextlib.suppress(OSError):
            self._fault(connection)
