"""What is read only by effort: tilted, crumpled, and what must not be read at all."""

from pathlib import Path
from time import thread_time

import cv2
import numpy as np
import pytest
import qrcode
from cv2.typing import MatLike

from kiosk.capture.reading import zxing
from kiosk.capture.still import read_gray, read_still
from kiosk.capture.view import whole
from kiosk.capture.watch import Watch

TEXT = "pers:member:M-1001"


def code(text: str = TEXT, side: int = 300) -> MatLike:
    drawn = qrcode.QRCode(border=4, box_size=8, error_correction=qrcode.constants.ERROR_CORRECT_M)
    drawn.add_data(text)
    picture = np.array(drawn.make_image().get_image().convert("L"))
    return cv2.resize(picture, (side, side), interpolation=cv2.INTER_AREA)


def scene(part: MatLike, left: int = 500, top: int = 200, light: int = 150) -> MatLike:
    frame = np.full((720, 1280), light, np.uint8)
    frame[top : top + part.shape[0], left : left + part.shape[1]] = part
    return cv2.GaussianBlur(frame, (0, 0), 0.8)


def tilted() -> MatLike:
    corners = np.array([[560, 200], [660, 140], [660, 520], [560, 520]], np.float32)
    small = cv2.resize(code(), (150, 300), interpolation=cv2.INTER_AREA)
    square = np.array([[0, 0], [150, 0], [150, 300], [0, 300]], np.float32)
    matrix, white = cv2.getPerspectiveTransform(square, corners), np.full((720, 1280), 255, np.uint8)
    seen = cv2.warpPerspective(small, matrix, (1280, 720), white, cv2.INTER_LINEAR, cv2.BORDER_TRANSPARENT)
    return cv2.GaussianBlur(seen, (0, 0), 0.8)


def crumpled() -> MatLike:
    y, x = np.mgrid[0:400, 0:400].astype(np.float32)
    x, y = x + 4.5 * np.sin(y / 45) + 2.2 * np.sin(x / 60), y + 4 * np.sin(x / 50 + 1)
    return scene(cv2.remap(code(side=400), x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), top=150)


HARD = {"tilted": tilted, "crumpled": crumpled}


@pytest.mark.parametrize("name", HARD)
def test_what_first_sight_does_not_read_effort_does(name: str) -> None:
    frame = HARD[name]()
    assert not zxing(whole(frame)).sightings
    (seen,) = read_gray(frame)
    assert seen.text == TEXT
    x, y = (sum(corner[way] for corner in seen.corners) / 4 for way in (0, 1))
    assert 0.35 < x < 0.65
    assert 0.3 < y < 0.7


@pytest.mark.parametrize("name", HARD)
def test_a_stream_of_it_is_read_twice_within_a_second(name: str) -> None:
    chance, watch, frame = np.random.default_rng(1), Watch(), HARD[name]()
    seen = 0
    for _ in range(30):
        noisy = np.clip(frame + chance.normal(0, 1.5, frame.shape), 0, 255).astype(np.uint8)
        seen += any(sighting.text == TEXT for sighting in watch.look(noisy))
    assert seen >= 2


def test_dark_mode_is_read_at_first_sight() -> None:
    assert [seen.text for seen in Watch().look(scene(255 - code(), light=20))] == [TEXT]


def test_nothing_is_read_into_noise() -> None:
    for seed in range(2):
        chance = np.random.default_rng(seed)
        frame = cv2.resize(chance.integers(0, 255, (180, 320)).astype(np.uint8), (1280, 720))
        assert read_gray(frame) == []


def test_a_busy_scene_without_a_code_does_not_eat_the_machine() -> None:
    chance, watch = np.random.default_rng(1), Watch()
    frames = [cv2.resize(chance.integers(0, 255, (90, 160)).astype(np.uint8), (1280, 720)) for _ in range(8)]
    begun = thread_time()
    for number in range(120):
        watch.look(frames[number % 8])
    assert (thread_time() - begun) / 120 < 0.05


@pytest.mark.parametrize("shape", [(1, 1), (1, 1920), (1920, 1), (2, 2), (50, 300), (73, 80), (1080, 1920)])
def test_frames_of_any_shape_do_no_harm(shape: tuple[int, int]) -> None:
    watch = Watch()
    for seed in range(12):
        assert watch.look(np.random.default_rng(seed).integers(0, 255, shape).astype(np.uint8)) == []


def test_a_picture_file_is_read_and_what_is_none_holds_nothing(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "a.png"), scene(code("x" * 700, 500), top=100))
    (tmp_path / "b.png").write_bytes(b"no picture")
    ((text, form, decoder),) = read_still(tmp_path / "a.png")
    assert (text, form, decoder) == ("x" * 700, "QR Code", "zxing")
    assert read_still(tmp_path / "b.png") == []
    assert read_still(tmp_path / "c.png") == []
