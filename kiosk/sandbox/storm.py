"""The storm: bad weather as it falls on one request, between the socket and the application."""

import asyncio
import logging
import socket
import struct
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass, field
from email.utils import format_datetime
from typing import Any, Protocol

from kiosk.sandbox.problem import Json, RefusalError, told
from kiosk.sandbox.tenant import Sandbox
from kiosk.sandbox.weather import Fault, Kind

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Awaitable[None]]

# Far more than any request of the contract needs.
LARGEST_BODY = 256 * 1024
HTML = b"<!doctype html><html><title>Welcome</title><body><h1>Free Wi-Fi</h1>Please accept our terms.</body></html>"
INSTEAD = frozenset({Kind.STATUS, Kind.TOO_MANY, Kind.HTML})
log = logging.getLogger(__name__)


class Connection(Protocol):
    """What we need of one open connection."""

    client: tuple[str, int] | None
    transport: asyncio.Transport


@dataclass(slots=True)
class Answer:
    """What is to be said, held back until the weather has had its way with it."""

    status: int = 500
    headers: list[tuple[bytes, bytes]] = field(default_factory=list)
    body: bytes = b""

    async def hear(self, message: Message) -> None:
        """Take one message of the application."""
        if message["type"] == "http.response.start":
            self.status, self.headers = message["status"], list(message.get("headers", ()))
        else:
            self.body += message.get("body", b"")


class Storm:
    """ASGI middleware: reads the whole request, lets the faults strike, dates the answer."""

    def __init__(self, app: App, sandbox: Sandbox, connections: Callable[[], set[Connection]]) -> None:
        """Stand before `app`; `connections` are the server's open ones."""
        self.app = app
        self.sandbox = sandbox
        self.connections = connections

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Serve one request; the body is read first, so that a client who gives up stops nothing."""
        if scope["type"] != "http":
            return
        body = await whole(receive)
        if body is not None and len(body) <= LARGEST_BODY:
            await self.serve(scope, body, send)
        elif body is not None:
            refusal = RefusalError(
                413,
                "BODY_TOO_LARGE",
                "This request is larger than anything the API takes.",
                headers={"connection": "close"},
            )
            await self.say(spoken(told(refusal, self.sandbox.now())), send)

    async def serve(self, scope: Message, body: bytes, send: Send) -> None:
        """Let weather, application and weather again have it; the side door is always fair."""
        indoors = scope["path"] == "/" or scope["path"].startswith(("/_", "/assets/"))
        faults = [] if indoors else self.sandbox.weather.strike(scope["method"], scope["path"])
        await asyncio.sleep(sum(fault.seconds for fault in faults if fault.kind is Kind.DELAY))
        if await self.struck(scope, send, faults, after=False):
            return
        answer = await self.ask(scope, body)
        if not await self.struck(scope, send, faults, after=True):
            await self.deliver(scope, answer, send, faults)

    async def struck(self, scope: Message, send: Send, faults: list[Fault], *, after: bool) -> bool:
        """Let the faults of this side of the commit strike; True when they took the answer's place."""
        for fault in faults:
            if cuts(fault, after=after):
                await self.cut(scope, hard=fault.kind is Kind.RESET)
                return True
            if fault.kind in INSTEAD and fault.after_commit is after:
                await self.say(instead(fault, self.sandbox), send)
                return True
        return False

    async def ask(self, scope: Message, body: bytes) -> Answer:
        """Ask the application."""
        answer, parts = Answer(), [body]

        async def receive() -> Message:
            if parts:
                return {"type": "http.request", "body": parts.pop()}
            return await asyncio.Future()

        try:
            await self.app(scope, receive, answer.hear)
        except Exception:
            log.exception("The sandbox failed at %s %s", scope["method"], scope["path"])
        return answer

    async def deliver(self, scope: Message, answer: Answer, send: Send, faults: list[Fault]) -> None:
        """Say the answer, all of it, half of it, or drop by drop."""
        kinds = {fault.kind: fault for fault in faults}
        if Kind.TRUNCATED in kinds:
            await self.begin(answer, send)
            await send({"type": "http.response.body", "body": answer.body[: len(answer.body) // 2], "more_body": True})
            await self.cut(scope, hard=False)
        elif Kind.DRIP in kinds:
            await self.begin(answer, send)
            await drip(answer.body, send, kinds[Kind.DRIP].seconds or 1.0)
        else:
            await self.say(answer, send)

    async def begin(self, answer: Answer, send: Send) -> None:
        """Say status and headers, dated by the server's own clock."""
        date = format_datetime(self.sandbox.now(), usegmt=True).encode()
        await send(
            {"type": "http.response.start", "status": answer.status, "headers": [(b"date", date), *answer.headers]}
        )

    async def say(self, answer: Answer, send: Send) -> None:
        """Say it whole."""
        await self.begin(answer, send)
        await send({"type": "http.response.body", "body": answer.body})

    async def cut(self, scope: Message, *, hard: bool) -> None:
        """Close the connection without another word; hard means with a reset."""
        for connection in [one for one in self.connections() if one.client == scope["client"]]:
            if hard:
                raw: socket.socket = connection.transport.get_extra_info("socket")
                raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                connection.transport.abort()
            else:
                connection.transport.close()
        # The server learns of the loss in its next turn; before that it would try to answer 500.
        await asyncio.sleep(0.01)


async def whole(receive: Receive) -> bytes | None:
    """Read the whole body, or a little more than is allowed; None when the client has gone."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        if not message.get("more_body") or len(body) > LARGEST_BODY:
            return bytes(body)


async def drip(body: bytes, send: Send, pause: float) -> None:
    """Say a body one byte at a time."""
    for byte in body:
        await asyncio.sleep(pause)
        await send({"type": "http.response.body", "body": bytes([byte]), "more_body": True})
    await send({"type": "http.response.body", "body": b""})


def cuts(fault: Fault, *, after: bool) -> bool:
    """Whether this fault closes the connection on this side of the commit."""
    match fault.kind:
        case Kind.DROP_BEFORE:
            return not after
        case Kind.DROP_AFTER:
            return after
        case Kind.RESET:
            return fault.after_commit is after
        case _:
            return False


def instead(fault: Fault, sandbox: Sandbox) -> Answer:
    """Make up the answer that a gateway in bad weather gives."""
    if fault.kind is Kind.HTML:
        return Answer(200, [(b"content-type", b"text/html"), (b"content-length", b"%d" % len(HTML))], HTML)
    if fault.kind is Kind.TOO_MANY:
        refusal = RefusalError(
            429, "TOO_MANY_REQUESTS", "Too many requests; come back later.", headers={"retry-after": fault.retry_after}
        )
    else:
        refusal = RefusalError(fault.status, "WEATHER", "The weather is bad; this answer is not the server's own.")
    return spoken(told(refusal, sandbox.now()))


def spoken(response: Json) -> Answer:
    """Turn a response into an answer."""
    return Answer(response.status_code, list(response.raw_headers), bytes(response.body))
