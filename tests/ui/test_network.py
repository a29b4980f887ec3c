"""The window opens no connection, whatever a name or a picture asks for."""

import socket
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent
from pytestqt.logging import QtLoggingPlugin

from kiosk.domain.screens import Receipt, ShowYourCode, Welcome

from .glass import Glass


@pytest.fixture
def door() -> Iterator[socket.socket]:
    """A listening port nobody should ever knock at."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.2)
        yield listening


def test_markup_in_a_name_is_letters_and_fetches_nothing(glass: Glass, door: socket.socket) -> None:
    name = f"<img src=http://127.0.0.1:{door.getsockname()[1]}/a.png><b>Mara</b>"
    for screen in (Welcome(name), ShowYourCode(name, name), Receipt("K7Q-3F9Q", 1, name, name, name)):
        glass.show(screen)
        assert name in glass.words()
        assert all(line.letters.width() > 100 for line in glass.lines() if line.text == name)
    with pytest.raises(TimeoutError):
        door.accept()


@pytest.mark.qt_log_ignore("Protocol")
def test_not_even_an_image_that_asks_gets_a_connection(
    glass: Glass, door: socket.socket, qtlog: QtLoggingPlugin
) -> None:
    asking = QQmlComponent(glass.view.engine())
    source = f"http://127.0.0.1:{door.getsockname()[1]}/a.png"
    asking.setData(f'import QtQuick\nImage {{ source: "{source}" }}'.encode(), QUrl())
    image = asking.create()
    glass.qtbot.waitUntil(lambda: any("Protocol" in record.message for record in qtlog.records), timeout=3000)
    assert image.property("implicitWidth") == 0
    with pytest.raises(TimeoutError):
        door.accept()
