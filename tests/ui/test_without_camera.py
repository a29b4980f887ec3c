"""A terminal without a camera asks for what it can read: nobody shows a phone to a glass that sees nothing."""

from collections.abc import Callable

import pytest
from PySide6.QtQuick import QQuickItem

import kiosk.app
from kiosk.domain.screens import NotOurs, ShowYourCode, Welcome
from kiosk.settings import Settings, read_settings
from kiosk.ui.languages import NAMES

from .glass import Glass

TAPPED = (Welcome("Café", taps=True), ShowYourCode("Table 12", taps=True))
SCANNED = (Welcome("Café"), ShowYourCode("Table 12"), NotOurs())
SIZES = ((1280, 800), (800, 480), (1080, 1920))


def cameras(glass: Glass) -> list[QQuickItem]:
    return [item for item in glass.items() if "CameraFrame" in item.metaObject().className()]


def test_with_a_tag_reader_only_a_tap_is_asked_for(glass_with: Callable[..., Glass]) -> None:
    glass = glass_with(sees=False)
    for screen, wanted in zip(TAPPED, ("Tap phone or card here", "Now tap with your own phone or card"), strict=True):
        glass.show(screen)
        heard = "\n".join(glass.spoken())
        assert wanted in glass.words()
        assert wanted in heard
        assert [words for words in ("how", "glass", "amera", "app") if words in glass.words() + heard] == []
        assert cameras(glass) == []


def test_with_a_hand_scanner_only_nobody_looks_for_a_camera(glass_with: Callable[..., Glass]) -> None:
    glass = glass_with(sees=False)
    for screen, wanted in zip(
        SCANNED, ("Show your code", "Now show your own code", "Ready for your code"), strict=True
    ):
        glass.show(screen)
        assert wanted in glass.words()
        assert [words for words in ("glass", "amera", "ap phone") if words in glass.words()] == []
        assert cameras(glass) == []


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_its_words_are_read_to_their_end_in_every_language(
    glass_with: Callable[..., Glass], size: tuple[int, int]
) -> None:
    for language in NAMES:
        glass = glass_with(size=size, sees=False, languages=(language,))
        for screen in (*TAPPED, *SCANNED):
            glass.show(screen)
            assert [line.text for line in glass.lines() if line.cut_short] == [], language


@pytest.mark.parametrize(("table", "sees"), [("cameras = []", False), ("", True)])
def test_the_window_knows_it_from_the_config(qtbot: object, tmp_path, table: str, sees: bool) -> None:
    window = kiosk.app._window(_settings(tmp_path, table), print)
    assert window._view.rootObject().property("sees") is sees
    window.close()


def _settings(folder, table: str) -> Settings:
    path = folder / "config.toml"
    path.write_text(
        f"""{table}
[pers]
base_url = "http://127.0.0.1:9"
project_key = "p"
business_id = "b"
auth_token = "t"
[venue]
trigger_source = "s"
[screen]
full_screen = false
[outbox]
folder = "{folder}"
"""
    )
    return read_settings(path)
