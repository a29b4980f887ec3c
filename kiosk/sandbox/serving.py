"""Serving: the line that can be cut and mended, the commands that do it, and a quick stop."""

import asyncio
import contextlib
import os
import signal
import socket
import threading
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any, TextIO

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from kiosk.sandbox.application import build
from kiosk.sandbox.database import Database
from kiosk.sandbox.seed import plant
from kiosk.sandbox.storm import App, Connection
from kiosk.sandbox.tenant import Sandbox, found

HOST = "127.0.0.1"
# A request in flight gets this long to end when the server stops.
GRACE = 1.0


class Line:
    """The way in: a listening socket and the connections it let in."""

    def __init__(self, sock: socket.socket) -> None:
        """Take the first socket; a later one listens at the same port."""
        self.sock: socket.socket | None = sock
        self.port: int = sock.getsockname()[1]
        self.state = ServerState()
        self.server: asyncio.Server | None = None
        self.config: uvicorn.Config | None = None

    def connections(self) -> set[Connection]:
        """List the connections open now."""
        opened: set[Any] = self.state.connections
        return set(opened)

    def carry(self, app: App) -> None:
        """Say what answers on this line; the server's own voice is off, for the parent reads our output."""
        self.config = uvicorn.Config(
            app,
            http=H11Protocol,
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="critical",
            access_log=False,
            date_header=False,
            server_header=False,
        )

    def protocol(self) -> H11Protocol:
        """Serve one connection."""
        if self.config is None:
            message = "The line carries nothing yet."
            raise RuntimeError(message)
        return H11Protocol(self.config, self.state, {})

    async def up(self) -> None:
        """Listen; doing so twice changes nothing."""
        if self.server is None:
            sock, self.sock = self.sock or bind(self.port), None
            self.server = await asyncio.get_running_loop().create_server(self.protocol, sock=sock, backlog=256)

    async def close(self) -> None:
        """Stop listening; whoever was just let in is let in properly, for asyncio drops them half made otherwise."""
        server, self.server = self.server, None
        if server is None:
            return
        for sock in server.sockets:
            asyncio.get_running_loop().remove_reader(sock.fileno())
        await turns()
        server.close()

    async def down(self) -> None:
        """Stop listening and cut every connection."""
        await self.close()
        for connection in self.connections():
            connection.transport.abort()
        await turns()

    async def end(self) -> None:
        """Let requests in flight end, but not for long."""
        await self.close()
        if tasks := set(self.state.tasks):
            await asyncio.wait(tasks, timeout=GRACE)
        await self.down()


async def turns() -> None:
    """Let the loop finish what it has begun: a connection takes a few turns to open and to close."""
    for _ in range(5):
        await asyncio.sleep(0)


def bind(port: int) -> socket.socket:
    """Take a port of this machine, and of this machine only."""
    # Named TCP outright: only then asyncio turns Nagle's algorithm off, which would cost 40 ms an answer.
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((HOST, port))
    except OSError:
        sock.close()
        raise
    return sock


def serve(
    db: Path,
    *,
    port: int,
    seed: bool,
    reset: bool,
    assets: Path | None,
    commands: TextIO | None,
    ready: Callable[[int], None] | None,
) -> None:
    """Open the file, serve until told to stop, close the file."""
    with contextlib.closing(Database(db)) as database, contextlib.closing(bind(port)) as sock:
        if reset:
            database.empty()
        found(database)
        line = Line(sock)
        sandbox = Sandbox(database, f"http://{HOST}:{line.port}")
        if seed:
            plant(sandbox)
        line.carry(build(sandbox, assets, line.connections))
        asyncio.run(run(line, commands, ready))


async def run(line: Line, commands: TextIO | None, ready: Callable[[int], None] | None) -> None:
    """Listen, obey, stop."""
    async with heard(commands) as orders:
        await line.up()
        if ready is not None:
            ready(line.port)
        while (order := await orders.get()) is not None:
            await obey(line, order)
        await line.end()


async def obey(line: Line, order: str) -> None:
    """Do what one line of the commands says; what we do not know we ignore."""
    match order.split():
        case ["line", "down"]:
            await line.down()
        case ["line", "up"]:
            await line.up()


@contextlib.asynccontextmanager
async def heard(commands: TextIO | None) -> AsyncIterator["asyncio.Queue[str | None]"]:
    """Hear commands and stop signals in one queue, where None means stop."""
    loop, orders = asyncio.get_running_loop(), asyncio.Queue[str | None]()
    if threading.current_thread() is threading.main_thread():
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, orders.put_nowait, None)
    if commands is None:
        yield orders
        return
    pipe = commands.fileno()
    # Read in the loop: a thread blocked on the pipe could not be ended with the rest of us.
    loop.add_reader(pipe, hear, pipe, bytearray(), orders)
    try:
        yield orders
    finally:
        loop.remove_reader(pipe)


def hear(pipe: int, heard_so_far: bytearray, orders: "asyncio.Queue[str | None]") -> None:
    """Take what has come through the pipe; its end means stop."""
    came = os.read(pipe, 4096)
    heard_so_far += came
    *lines, rest = heard_so_far.split(b"\n")
    heard_so_far[:] = rest
    for line in lines:
        orders.put_nowait(line.decode(errors="replace"))
    if not came:
        orders.put_nowait(None)
