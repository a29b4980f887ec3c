"""Tables that tests make for people, at the end of a run, also where the run was spread over several processes."""

import pytest
from hypothesis import HealthCheck, settings

from tests.contract.table import Table

# How long an example takes says how busy the machine is; in a fresh clone the tables of all letters are made first.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    told = [told for report in terminalreporter.getreports("passed") for told in report.user_properties]
    operations = Table()
    for name, said in told:
        if name == "operation":
            operations.note(*said)
        elif name.startswith("table: "):
            write(terminalreporter, name.removeprefix("table: "), said)
    if operations.rows:
        write(terminalreporter, "PERS: every operation of the contract", operations.lines())


def write(terminalreporter: pytest.TerminalReporter, title: str, lines: list[str]) -> None:
    terminalreporter.section(title)
    for line in lines:
        terminalreporter.write_line(line)
