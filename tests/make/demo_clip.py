"""Makes `resources/demo`: a clip of eight visitors who hold up their phones, and the pictures of the rewards."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import qrcode
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from tests.make.demo_rewards import REWARDS

HERE = Path(__file__).resolve().parents[2] / "resources"
WIDTH, HEIGHT, FPS = 1280, 720, 12
ENTER, HOLD, LEAVE, EMPTY = 0.7, 2.2, 0.6, 1.2  #: seconds of each visitor
ART = 900, 1440  #: the canvas a phone is drawn on, about twice as large as in the frame
PHONE = 150, 60, 750, 1300
SKIN = ("#c68863", "#e8b896", "#8d5a3b", "#f0c8a8")
Picture = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who comes, with which code, on what kind of screen."""

    name: str
    code: str
    side: int  #: where from: -1 left, 1 right
    turn: float  #: degrees the phone is held askew
    sleeve: str
    paper: str = "#f6f4ef"
    ink: str = "#1c1523"
    card: str = "#ffffff"
    modules: str = "#111111"
    light: float = 1.0  #: how bright the screen is


DARK: dict[str, Any] = {"paper": "#17131c", "ink": "#f2eef7"}
INVERTED: dict[str, Any] = DARK | {"card": "#221c2b", "modules": "#f2eef7"}
#: Members of the sandbox's seed; Greta has had her breakfast today, and a Wi-Fi code is not one of ours.
VISITORS = (
    Visitor("Clara P.", "pers:member:M-1001", -1, -5.0, "#3d5a6c"),
    Visitor("Jonas W.", "pers:member:M-1002", 1, 6.0, "#8c3f3f"),
    Visitor("Greta L.", "pers:member:M-1007", -1, 3.0, "#54683f", **DARK),
    Visitor("Guest Wi-Fi", "WIFI:S:Guest;T:WPA;P:coffee;;", 1, -4.0, "#6b6257"),
    Visitor("Amina H.", "pers:member:M-1003", -1, 8.0, "#2d2a4a", light=0.62),
    Visitor("Marc F.", "pers:member:M-1004", 1, -7.0, "#a8763e", **INVERTED),
    Visitor("Lucía O.", "pers:member:M-1005", 1, 2.0, "#4a2159"),
    Visitor("Tom W.", "pers:member:M-1006", -1, -3.0, "#2f5d50", **DARK),
)


def main() -> None:
    """Write the clip and the pictures."""
    target = HERE / "demo"
    (target / "rewards").mkdir(parents=True, exist_ok=True)
    for name, draw in REWARDS.items():
        draw().quantize(64).save(target / "rewards" / f"{name}.png", optimize=True)
    clip = target / "clip.mp4"
    writer = cv2.VideoWriter(str(clip), cv2.VideoWriter.fourcc(*"mp4v"), FPS, (WIDTH, HEIGHT))
    for frame in frames():
        writer.write(frame)
    writer.release()
    sys.stdout.write(f"{clip}: {clip.stat().st_size / 1e6:.1f} MB\n")


def frames() -> Iterator[Picture]:
    """Draw the whole clip, frame by frame."""
    room = _room()
    yield from [_bgr(room)] * round(EMPTY * FPS)
    for number, visitor in enumerate(VISITORS):
        skin = SKIN[number % len(SKIN)]
        phone, person = _premultiplied(np.array(_phone(visitor, skin))), _person(visitor, skin)
        for tick in range(round((ENTER + HOLD + LEAVE) * FPS)):
            yield _moment(room, person, phone, visitor, tick / FPS)
        yield from [_bgr(room)] * round(EMPTY * FPS)


def _moment(room: Image.Image, person: Image.Image, phone: Picture, visitor: Visitor, at: float) -> Picture:
    """One frame; what moves is the mean of where it was while the shutter stood open."""
    away = _away(at) * visitor.side
    scene = room.copy()
    scene.paste(person, (round(away * 700), 0), person)
    ground = np.array(scene)[:, :, ::-1].astype(np.float32)
    layer = _open_shutter(phone, visitor, at)
    alpha = layer[:, :, 3:] / 255
    return np.clip(ground * (1 - alpha) + layer[:, :, 2::-1], 0, 255).astype(np.uint8)


def _open_shutter(phone: Picture, visitor: Visitor, at: float) -> NDArray[np.float32]:
    moments = np.linspace(at, at + 0.4 / FPS, 24 if _away(at) else 2)
    layer = np.zeros((HEIGHT, WIDTH, 4), np.float32)
    for moment in moments:
        cv2.accumulate(_held(phone, visitor, float(moment)), layer)
    return np.asarray(cv2.GaussianBlur(layer / len(moments), (0, 0), 1.0), np.float32)


def _held(phone: Picture, visitor: Visitor, at: float) -> Picture:
    """Put the phone where a hand that is never quite still holds it."""
    layer = cv2.warpPerspective(phone, _pose(visitor, at), (WIDTH, HEIGHT), flags=cv2.INTER_AREA)
    return np.asarray(layer, np.uint8)


def _pose(visitor: Visitor, at: float) -> NDArray[np.float64]:
    away = _away(at) * visitor.side
    sway = np.sin(at * 3.1 + visitor.turn) + 0.5 * np.sin(at * 7.3)
    turn = np.deg2rad(visitor.turn + 1.1 * sway + 14 * away)
    tilt = 0.10 * np.sin(at * 1.7 + visitor.turn) + 0.06 * visitor.side
    centre = 640 + 900 * away + 4 * sway, 372 + 3 * np.cos(at * 4.3) + 120 * abs(away)
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * (np.array(ART) / 2)
    turned = corners @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    depth = 1 + tilt * turned[:, :1] / 900 + 0.05 * turned[:, 1:] / 1400
    placed = (turned * 0.52 * (1 - 0.04 * np.cos(at)) / depth + np.array(centre)).astype(np.float32)
    source = np.array([[0, 0], [ART[0], 0], [ART[0], ART[1]], [0, ART[1]]], np.float32) / 2
    return np.asarray(cv2.getPerspectiveTransform(source, placed), np.float64)


def _away(at: float) -> float:
    """How far from the middle: 1 outside, 0 held up."""
    if at < ENTER:
        return float((1 - at / ENTER) ** 3)
    return float(max(0.0, (at - ENTER - HOLD) / LEAVE) ** 2)


def _premultiplied(art: Picture) -> Picture:
    """Multiply a drawing's colours by its alpha, so that moments can be added up, and halve it."""
    alpha = art[:, :, 3:].astype(np.uint16)
    colours = art[:, :, :3].astype(np.uint16) * alpha // 255
    whole = np.concatenate([colours, alpha], axis=2).astype(np.uint8)
    return np.asarray(cv2.resize(whole, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.uint8)


def _bgr(picture: Image.Image) -> Picture:
    return np.array(picture)[:, :, ::-1].copy()


# What is drawn once


def _phone(visitor: Visitor, skin: str) -> Image.Image:
    """Draw a phone in a hand, its screen lit."""
    art = Image.new("RGBA", ART)
    pen = ImageDraw.Draw(art)
    _hand_behind(pen, visitor, skin)
    left, top, right, bottom = PHONE
    pen.rounded_rectangle(PHONE, 84, "#101014")
    pen.rounded_rectangle((left + 4, top + 4, right - 4, bottom - 4), 80, outline="#4a4a52", width=4)
    art.paste(_screen(visitor), (left + 22, top + 22), _rounded(556, 1196, 64))
    for finger in range(4):  # the tips that hold its edge
        pen.rounded_rectangle((118, 560 + 128 * finger, 178, 646 + 128 * finger), 30, skin)
    pen.rounded_rectangle((716, 640, 790, 900), 37, skin)
    return art


def _hand_behind(pen: ImageDraw.ImageDraw, visitor: Visitor, skin: str) -> None:
    pen.rounded_rectangle((190, 760, 770, 1380), 150, skin)
    pen.rounded_rectangle((210, 1290, 740, 1640), 70, visitor.sleeve)


def _screen(visitor: Visitor) -> Image.Image:
    """Draw the app: whose code it is, and the code on a card."""
    screen = Image.new("RGB", (556, 1196), visitor.paper)
    pen = ImageDraw.Draw(screen)
    pen.text((48, 30), "9:41", visitor.ink, _font(700, 30))
    pen.rounded_rectangle((208, 22, 348, 60), 19, "#000000")
    pen.ellipse((48, 130, 144, 226), "#4f2a63")
    pen.text((96, 178), visitor.name[0], "#ffffff", _font(800, 48), anchor="mm")
    pen.text((168, 146), visitor.name, visitor.ink, _font(800, 40))
    pen.text((168, 194), "Café Morgenrot", visitor.ink, _font(500, 28))
    pen.rounded_rectangle((34, 300, 522, 788), 44, visitor.card)
    screen.paste(_code(visitor), (58, 324))
    pen.text((278, 850), "Show this at the entrance", visitor.ink, _font(500, 32), anchor="mm")
    pen.rounded_rectangle((48, 1020, 508, 1112), 46, "#4f2a63")
    pen.text((278, 1066), "My rewards", "#ffffff", _font(700, 34), anchor="mm")
    return screen.point(lambda value: int(value * visitor.light))


def _code(visitor: Visitor) -> Image.Image:
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=1, box_size=12)
    code.add_data(visitor.code)
    code.make(fit=True)
    picture: Image.Image = code.make_image(fill_color=visitor.modules, back_color=visitor.card).get_image()
    return picture.convert("RGB").resize((440, 440), Image.Resampling.LANCZOS)


def _person(visitor: Visitor, skin: str) -> Image.Image:
    """Draw who holds it: out of focus, behind the phone."""
    person = Image.new("RGBA", (WIDTH, HEIGHT))
    pen = ImageDraw.Draw(person)
    x = 640 + 150 * visitor.side
    pen.rounded_rectangle((x - 250, 350, x + 250, 1000), 170, visitor.sleeve)
    pen.rounded_rectangle((x - 48, 250, x + 48, 400), 40, skin)
    pen.ellipse((x - 98, 62, x + 98, 312), skin)
    pen.pieslice((x - 106, 46, x + 106, 272), 176, 364, "#33261f")
    return person.filter(ImageFilter.GaussianBlur(11))


def _room() -> Image.Image:
    """Draw the place in the evening: wall, window, shelf, counter and lamps, all out of focus."""
    room = Image.new("RGB", (WIDTH, HEIGHT), "#8f8274")
    pen = ImageDraw.Draw(room)
    pen.rectangle((60, 40, 420, 470), "#c9d3d6")
    pen.rectangle((232, 40, 248, 470), "#6d6257")
    pen.rectangle((0, 540, WIDTH, HEIGHT), "#5b4636")
    pen.rectangle((0, 528, WIDTH, 548), "#79604c")
    for shelf in (170, 320):
        pen.rectangle((860, shelf, 1240, shelf + 14), "#5d4b3d")
        for bottle in range(7):
            pen.rounded_rectangle((880 + 50 * bottle, shelf - 76, 908 + 50 * bottle, shelf), 9, BOTTLES[bottle % 4])
    for x, y in ((330, 96), (650, 70), (1010, 60)):
        pen.ellipse((x - 46, y - 46, x + 46, y + 46), "#ffe2ae")
    return room.filter(ImageFilter.GaussianBlur(13))


BOTTLES = ("#41604f", "#7a3b35", "#b08a4e", "#3a4a5c")


def _rounded(width: int, height: int, radius: int) -> Image.Image:
    mask = Image.new("L", (width, height))
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, width - 1, height - 1), radius, 255)
    return mask


def _font(weight: int, size: int) -> ImageFont.FreeTypeFont:
    name = {500: "Medium", 700: "Bold", 800: "ExtraBold"}[weight]
    return ImageFont.truetype(str(HERE / "fonts" / f"Inter_{weight}{name}.ttf"), size)


if __name__ == "__main__":
    main()
