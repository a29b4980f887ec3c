"""A window for a test, offscreen, and a look at it; any Qt warning fails the test (pyproject.toml says so)."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from .glass import Glass

FONTS = Path(__file__).parents[2] / "resources" / "fonts"


@pytest.fixture
def glass(qtbot: QtBot) -> Iterator[Glass]:
    """A window of its own for each test, at rest in its motions, closed again."""
    looked_at = Glass(qtbot, FONTS)
    yield looked_at
    looked_at.window.close()


@pytest.fixture
def glass_with(qtbot: QtBot) -> Iterator[Callable[..., Glass]]:
    """Windows that are not as usual, closed again."""
    opened: list[Glass] = []

    def open_one(**different: object) -> Glass:
        opened.append(Glass(qtbot, FONTS, **different))
        return opened[-1]

    yield open_one
    for one in opened:
        one.window.close()
