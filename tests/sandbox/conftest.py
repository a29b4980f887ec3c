"""One sandbox for all tests of this room; whoever changes its weather gets a clear sky back."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.sandbox.desk import Desk, Server, running


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("sandbox") / "sandbox.db", seed=True) as found:
        yield found


@pytest.fixture(scope="session")
def at_desk(server: Server) -> Iterator[Desk]:
    with ExitStack() as stack:
        yield Desk(server.url, stack)


@pytest.fixture
def desk(at_desk: Desk) -> Iterator[Desk]:
    """The desk under a clear sky, before and after."""
    yield at_desk
    at_desk.door.delete("/_weather")
