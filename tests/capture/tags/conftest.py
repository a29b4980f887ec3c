"""The virtual PC/SC reader, for as long as the tests of one file run."""

from collections.abc import Iterator

import pytest

from tests.capture.tags.cards import until_empty
from tests.capture.tags.daemon import Daemon, missing, virtual_reader


@pytest.fixture(scope="module")
def running() -> Iterator[Daemon]:
    if (why := missing()) is not None:
        pytest.skip(f"no virtual PC/SC reader: {why}")
    with virtual_reader() as daemon:
        yield daemon


@pytest.fixture
def daemon(running: Daemon) -> Daemon:
    """With both its slots empty."""
    until_empty()
    return running
