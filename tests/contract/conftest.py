"""One sandbox behind one recorder for this room."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.contract.everybody import Everybody, seed_of
from tests.contract.recorder import Recorder, recording
from tests.sandbox.desk import running


@pytest.fixture(scope="package")
def recorder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Recorder]:
    db = tmp_path_factory.mktemp("contract") / "recorded.db"
    with running(db, seed=True) as server, recording(server.url) as found:
        yield found


@pytest.fixture(scope="package")
def everybody(recorder: Recorder) -> Iterator[Everybody]:
    with ExitStack() as stack:
        yield Everybody(recorder.url, seed_of(recorder.url), stack)
