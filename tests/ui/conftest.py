"""A window for a test, offscreen, and a look at it; any Qt warning fails the test."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.logging import QtLoggingPlugin, Record
from pytestqt.qtbot import QtBot

from .glass import Glass

FONTS = Path(__file__).parents[2] / "resources" / "fonts"


@pytest.fixture
def glass(qtbot: QtBot) -> Iterator[Glass]:
    """A window of its own for each test, at rest in its motions, closed again."""
    looked_at = Glass(qtbot, FONTS)
    yield looked_at
    looked_at.window.close()


@pytest.fixture(autouse=True)
def quiet(request: pytest.FixtureRequest, qtlog: QtLoggingPlugin) -> Iterator[None]:
    """Whatever Qt or QML complains of is a fault, unless the test says that it is what it waits for."""
    yield
    loud: list[Record] = [record for record in qtlog.records if record.log_type_name != "QtDebugMsg"]
    assert request.node.get_closest_marker("qt_log_ignore") or not loud, loud
