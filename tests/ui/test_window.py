"""A window is told from any thread, draws the newest, opens nothing and closes."""

import gc
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from threading import Thread

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import QRectF, QThread
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from kiosk.domain.scan import Frame, Hint
from kiosk.domain.screens import NotOurs, Receipt, Saved, Screen, Sending, ShowYourCode, Welcome
from kiosk.ui.window import Look, Window

from .conftest import FONTS
from .examples import SCREENS
from .glass import Glass

WATCHING: list[Screen] = [Welcome("Café"), ShowYourCode("Table 12"), NotOurs()]
RED, GREEN, BLUE = (0, 0, 255), (0, 255, 0), (255, 0, 0)


def test_a_screen_told_from_another_thread_arrives(glass: Glass) -> None:
    threads = []
    glass.window.shown.connect(lambda _: threads.append(QThread.currentThread()))
    with glass.qtbot.waitSignal(glass.window.shown, timeout=5000) as shown:
        Thread(target=glass.window.show, args=(Saved("K7Q-3F9Q"),)).start()
    assert shown.args == [Saved("K7Q-3F9Q")]
    assert "Saved for you" in glass.words()
    assert threads == [QGuiApplication.instance().thread()]


def test_shown_comes_once_for_each_screen_and_in_order(glass: Glass) -> None:
    seen: list[Screen] = []
    glass.window.shown.connect(seen.append)
    told = list(SCREENS.values())[:8]
    for screen in told:
        glass.show(screen)
    glass.qtbot.wait(100)
    assert seen == told


def test_what_is_shown_is_drawn(glass: Glass) -> None:
    pictures = []
    for screen in SCREENS.values():
        glass.show(screen)
        pictures.append(glass.window.grab())
    assert all(one != two for one, two in pairwise(pictures[:8]))
    assert pictures[4].pixelColor(5, 400) == QColor("#0B4734")
    assert pictures[5].pixelColor(5, 400) == QColor("#F6B93B")


@pytest.mark.parametrize("screen", WATCHING, ids=lambda screen: type(screen).__name__)
def test_the_camera_is_seen_where_a_code_is_asked_for(glass: Glass, screen: Screen) -> None:
    glass.show(screen)
    picture = glass.look(_plain_frame(GREEN))
    assert picture.pixelColor(*_middle(glass)) == QColor("#00FF00")


def test_the_newest_frame_wins(glass: Glass) -> None:
    glass.show(Welcome("Café"))
    for _ in range(200):
        glass.window.preview(_plain_frame(RED))
    picture = glass.look(_plain_frame(BLUE))
    assert picture.pixelColor(*_middle(glass)) == QColor("#0000FF")


def test_frames_from_another_thread_never_line_up(glass: Glass) -> None:
    glass.show(Welcome("Café"))
    eye = Thread(target=lambda: [glass.window.preview(_plain_frame(RED)) for _ in range(2000)])
    eye.start()
    eye.join()
    drawn = glass.view.rootObject().property("look")
    QGuiApplication.processEvents()
    assert drawn is None
    assert glass.view.rootObject().property("look")["frame"] == 1


def test_the_picture_is_shown_as_it_comes_for_it_was_mirrored_already(glass: Glass) -> None:
    glass.show(Welcome("Café"))
    left, right = _halves(glass.look(_split_frame()), glass)
    assert (left, right) == (QColor("#FF0000"), QColor("#0000FF"))


HINTS = {
    Hint.CLOSER: "Come closer",
    Hint.STILL: "Hold still",
    Hint.LIGHT: "More light",
    Hint.BRIGHTNESS: "Turn up your screen's brightness",
}


@pytest.mark.parametrize("screen", WATCHING, ids=lambda screen: type(screen).__name__)
@pytest.mark.parametrize("hint", HINTS)
def test_a_hint_is_read_on_the_glass_and_heard_while_it_helps(glass: Glass, screen: Screen, hint: Hint) -> None:
    glass.show(screen)
    glass.look(replace(_plain_frame(GREEN), hint=hint))
    [line] = [line for line in glass.lines() if line.text == HINTS[hint]]
    x, y, width, height = _camera(glass)
    assert QRectF(x, y, width, height).contains(line.letters)
    assert not line.cut_short
    assert HINTS[hint] in glass.spoken()
    glass.look(_plain_frame(GREEN))
    assert not set(HINTS.values()) & {line.text for line in glass.lines()}


def test_the_code_found_is_outlined_where_the_visitor_sees_it(glass: Glass) -> None:
    glass.show(Welcome("Café"))
    before = glass.look(_plain_frame(GREEN))
    after = glass.look(_plain_frame(GREEN, ((0.1, 0.35), (0.3, 0.35), (0.3, 0.65), (0.1, 0.65))))
    x, y, width, height = _camera(glass)
    row = y + height // 2
    changed = [at for at in range(x, x + width, 4) if before.pixelColor(at, row) != after.pixelColor(at, row)]
    assert changed
    assert all(0.05 < (at - x) / width < 0.35 for at in changed)


@pytest.mark.parametrize(
    "frame", [Frame(0, 0, b""), Frame(4, 4, b"short"), Frame(-1, -1, b"abc")], ids=["empty", "short", "negative"]
)
def test_a_frame_that_is_none_changes_nothing(glass: Glass, frame: Frame) -> None:
    glass.show(Welcome("Café"))
    before = glass.window.grab()
    assert glass.look(frame) == before
    assert glass.look(_plain_frame(GREEN)) != before


def test_a_thousand_frames_do_not_wear_the_process_out(glass: Glass) -> None:
    glass.show(Sending("K7Q-3F9Q"))
    for _ in range(1500):
        glass.window.preview(_plain_frame(RED))
        QGuiApplication.processEvents()
    gc.collect()
    assert min(sys.getrefcount(thing) for thing in (None, True, False)) > 50


def test_the_code_on_the_glass_can_be_photographed(glass: Glass) -> None:
    glass.show(Saved("K7Q-3F9Q"))
    assert [found.text for found in zxingcpp.read_barcodes(_pixels(glass.window.grab()))] == ["K7Q-3F9Q"]


def test_a_reward_has_its_picture(glass: Glass, tmp_path: Path) -> None:
    picture = QImage(900, 300, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FF00FF"))
    path = tmp_path / "ein Bild %20 ä.png"
    assert picture.save(str(path))
    glass.show(Receipt("K7Q-3F9Q", 120, picture=str(path)))
    assert glass.window.grab().pixelColor(777, 604) == QColor("#FF00FF")


@pytest.mark.parametrize("content", [None, b"", b"no picture", b"\x89PNG\r\n\x1a\n" + bytes(40), b"x" * (9 << 20)])
def test_what_is_no_picture_becomes_a_mark(glass: Glass, tmp_path: Path, content: bytes | None) -> None:
    glass.show(Receipt("K7Q-3F9Q", 120))
    bare = glass.window.grab()
    path = tmp_path / "reward.png"
    if content is not None:
        path.write_bytes(content)
    glass.show(Receipt("K7Q-3F9Q", 120, picture=str(path)))
    assert glass.window.grab().copy(640, 480, 300, 300) == bare.copy(640, 480, 300, 300)


def test_the_time_left_runs_down(glass: Glass) -> None:
    glass.show(Saved("K7Q-3F9Q", seconds=2))
    early = _bar(glass.window.grab())
    glass.qtbot.wait(700)
    assert _bar(glass.window.grab()) < early - 200


def test_a_ticket_arrives_unless_motion_is_reduced(qtbot: QtBot) -> None:
    glass = Glass(qtbot, FONTS, still=False)
    glass.show(Saved("K7Q-3F9Q"))
    early = glass.window.grab().copy(0, 0, 1280, 780)
    qtbot.wait(500)
    assert glass.window.grab().copy(0, 0, 1280, 780) != early
    glass.window.close()


def test_a_camera_that_falls_silent_is_not_shown_as_seeing(glass: Glass) -> None:
    glass.show(Welcome("Café"))
    assert glass.look(_plain_frame(GREEN)).pixelColor(*_middle(glass)) == QColor("#00FF00")
    glass.qtbot.wait(2200)
    assert glass.window.grab().pixelColor(*_middle(glass)) != QColor("#00FF00")


@pytest.mark.usefixtures("qapp")
def test_full_screen_fills_the_screen() -> None:
    window = Window(typed=print, scanned=print, look=Look(FONTS, full_screen=True))
    [view] = [view for view in QGuiApplication.topLevelWindows() if view.isVisible()]
    assert view.size() == view.screen().size()
    window.close()
    assert not view.isVisible()
    assert window.grab().isNull()


@pytest.mark.parametrize("accent", ["#FFD400", "#FF6B57", "#111111", "#FFFFFF"])
def test_any_accent_can_be_read(qtbot: QtBot, accent: str) -> None:
    window = Window(typed=print, scanned=print, look=Look(FONTS, accent=accent, reduced_motion=True))
    with qtbot.waitSignal(window.shown, timeout=5000):
        window.show(Welcome("Café Morgenrot"))
    assert window.grab().pixelColor(5, 5) == QColor("#F3F0EA")
    window.close()


def _plain_frame(colour: tuple[int, int, int], outline: tuple[tuple[float, float], ...] = ()) -> Frame:
    return Frame(160, 90, bytes(colour) * (160 * 90), outline)


def _split_frame() -> Frame:
    return Frame(160, 90, (bytes(RED) * 80 + bytes(BLUE) * 80) * 90)


def _camera(glass: Glass) -> tuple[int, int, int, int]:
    [frame] = [item for item in glass.items() if item.property("reach") == 0.2]
    room = frame.mapRectToScene(frame.boundingRect())
    return int(room.x()), int(room.y()), int(room.width()), int(room.height())


def _middle(glass: Glass) -> tuple[int, int]:
    x, y, width, height = _camera(glass)
    return x + width // 2, y + height // 2


def _halves(picture: QImage, glass: Glass) -> tuple[QColor, QColor]:
    x, y, width, height = _camera(glass)
    return tuple(picture.pixelColor(x + width * share // 4, y + height // 2) for share in (1, 3))


def _bar(picture: QImage) -> int:
    ground = picture.pixelColor(5, 400)
    return sum(picture.pixelColor(x, picture.height() - 4) != ground for x in range(picture.width()))


def _pixels(picture: QImage) -> np.ndarray:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    return np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())[:, : grey.width()]


def test_a_pin_can_be_typed_after_the_counter_was_shown(glass: Glass) -> None:
    glass.show(SCREENS["Amount"])
    glass.show(SCREENS["who-StaffPin"])
    glass.show(SCREENS["StaffPin"])
    glass.press("4", end=False)
    glass.qtbot.waitUntil(lambda: "Digits typed: 1" in glass.spoken())
