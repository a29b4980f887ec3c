"""One request and its answer: a deadline around the whole, a cap on the body, and proof of what left."""

import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Self

import httpcore
import httpx

from kiosk.api.clock import ServerClock

MOST = 4 * 1024 * 1024  #: bytes of an answer
REUSE = 2.0  #: seconds a connection may idle and still be used


@dataclass(frozen=True, slots=True)
class Answer:
    """Something came back, whole."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing usable came back."""

    why: str
    left: bool  #: whether the request began to leave, by the transport's own trace


class Wire:
    """A connection to one server, for one thread: no redirects, no proxies from the environment, no retries."""

    def __init__(
        self, base_url: str, *, connect_seconds: float, answer_seconds: float, clock: ServerClock | None = None
    ) -> None:
        """Nothing is sent yet. `clock` hears what time every answer tells."""
        self._limit = answer_seconds
        self._clock = clock or ServerClock()
        self._deadline = _Deadline()
        self._gate = _Gate()
        self._transport = _Transport(self._deadline)
        self._client = httpx.Client(
            base_url=base_url,
            transport=self._transport,
            timeout=httpx.Timeout(answer_seconds, connect=connect_seconds),
            trust_env=False,
            follow_redirects=False,
            headers={"Accept": "application/json", "Accept-Encoding": "identity", "Cache-Control": "no-cache"},
        )

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Closes."""
        self.close()

    def begin(self) -> None:
        """An attempt begins, of which nothing has left yet."""
        self._gate.left = False

    @property
    def left(self) -> bool:
        """Whether anything of the attempt has begun to leave; once this is closed, nothing more will."""
        return self._gate.left

    def close(self) -> None:
        """Closes the connection; a request in flight ends at once, with Silence, and none leaves any more."""
        self._gate.shut()
        self._deadline.cut()
        self._client.close()

    def ask(
        self,
        method: str,
        path: str,
        *,
        headers: Mapping[str, str],
        body: object = None,
        query: Mapping[str, str] | None = None,
    ) -> Answer | Silence:
        """Sends once. Never raises: whatever nobody foresaw is a Silence after it left.

        What changes something goes on a connection of its own: nobody can have closed it meanwhile, and nothing that an
        earlier answer left in it can pass for the answer to this.
        """
        events: list[str] = []
        self._deadline.at = time.monotonic() + self._limit
        try:
            if method != "GET":
                self._transport.hang_up()
            with self._client.stream(
                method,
                path,
                headers=dict(headers),
                json=body,
                params=query,
                extensions={"trace": lambda name, _: self._gate.hear(name, events)},
            ) as response:
                self._clock.hear(response.headers)
                return Answer(response.status_code, dict(response.headers), _whole(response))
        except Exception as trouble:  # noqa: BLE001 - an exception nobody foresaw must not pass for "never left"
            return Silence(_in_words(trouble), left=_has_left(events))


def _in_words(trouble: Exception) -> str:
    """A complaint about our own request quotes it, header and token included: its kind must do."""
    kind = type(trouble).__name__
    return kind if isinstance(trouble, httpx.LocalProtocolError) else f"{kind}: {trouble}"[:200]


def _has_left(events: Iterable[str]) -> bool:
    return any(_is_leaving(name) for name in events)


def _is_leaving(event: str) -> bool:
    return event.endswith("send_request_headers.started")


class _Gate:
    """What a request passes when it leaves: who shuts it knows for sure whether one has."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open = True
        self.left = True  #: of an attempt that nobody began nothing is known

    def hear(self, event: str, events: list[str]) -> None:
        """Httpcore tells this before it does it, so an exception here keeps the request from leaving."""
        with self._lock:
            if _is_leaving(event):
                if not self._open:
                    raise httpcore.ConnectError("closed before it left")
                self.left = True
            events.append(event)

    def shut(self) -> None:
        with self._lock:
            self._open = False


def _whole(response: httpx.Response) -> bytes:
    if response.headers.get("content-encoding", "identity") != "identity":
        raise httpx.DecodingError("an answer in an encoding we did not ask for")
    made = bytearray()
    for piece in response.iter_raw():
        made += piece
        if len(made) > MOST:
            raise httpx.DecodingError(f"an answer of over {MOST} bytes")
    return bytes(made)


class _Deadline:
    """When the request under way must be over, on the monotonic clock."""

    at: float = 0.0
    open: socket.socket | None = None

    def cut(self) -> None:
        """Ends a read in another thread; closing the socket alone would leave that thread waiting."""
        if self.open is not None:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(self.open, socket.SHUT_RDWR)

    def left(self, timeout: float | None) -> float:
        """The part of `timeout` that the deadline leaves."""
        left = self.at - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("the whole took too long")
        return left if timeout is None else min(timeout, left)


class _Stream(httpcore.NetworkStream):
    """httpx times each read; a server that drips a byte a second would never be too slow for it."""

    def __init__(self, inner: httpcore.NetworkStream, deadline: _Deadline) -> None:
        self._inner = inner
        self._deadline = deadline
        deadline.open = inner.get_extra_info("socket")

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _Stream(
            self._inner.start_tls(ssl_context, server_hostname, self._deadline.left(timeout)), self._deadline
        )

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - httpcore's own signature
        return self._inner.get_extra_info(info)


class _Backend(httpcore.SyncBackend):
    def __init__(self, deadline: _Deadline) -> None:
        self._deadline = deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        left = self._deadline.left(timeout)
        return _Stream(super().connect_tcp(host, port, left, local_address, socket_options), self._deadline)


@cache
def _trusted() -> ssl.SSLContext:
    """Whose certificates are believed: read once, for that takes as long as all else about a connection."""
    return httpx.create_ssl_context(trust_env=False)


class _Transport(httpx.HTTPTransport):
    """httpx's own transport over a pool that keeps the deadline; httpx has no public door for this."""

    def __init__(self, deadline: _Deadline) -> None:
        super().__init__(verify=_trusted(), trust_env=False)
        self._pool.close()
        self._pool = httpcore.ConnectionPool(
            ssl_context=_trusted(),
            keepalive_expiry=REUSE,
            network_backend=_Backend(deadline),
        )

    def hang_up(self) -> None:
        """Lets go of connections that idle; the pool is as new."""
        self._pool.close()
