"""One sandbox behind one recorder for this room, and the table of the whole contract at the end of a run."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.contract.everybody import Everybody, seed_of
from tests.contract.recorder import Recorder, recording
from tests.contract.table import TABLE
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


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if TABLE.rows:
        terminalreporter.section("PERS: every operation of the contract")
        for line in TABLE.lines():
            terminalreporter.write_line(line)
