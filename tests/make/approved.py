"""Approved pictures: a small sheet for each screen, every language down, every size across; and how to compare."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter

from kiosk.ui.languages import NAMES

FOLDER = Path(__file__).parents[1] / "ui" / "approved"
SIZES = ("800x480", "1024x600", "1280x800", "1920x1080", "1080x1920")
HIGH, GAP = 96, 4
CLEARLY = 48  #: of 255: letters drawn a little otherwise stay below it once both are blurred
MOST = 0.03  #: the share of a picture that may differ clearly

Place = tuple[str, str]  # language, size


def small(picture: Image.Image) -> Image.Image:
    """A picture as it is kept."""
    return picture.convert("RGB").resize((_wide(f"{picture.width}x{picture.height}"), HIGH), Image.Resampling.BOX)


def approve(name: str, made: Mapping[Place, Image.Image]) -> None:
    """Keep these as what this screen should look like."""
    FOLDER.mkdir(exist_ok=True)
    sheet = Image.new("RGB", (_left(len(SIZES)), len(NAMES) * (HIGH + GAP)), "#8A838C")
    for place, picture in made.items():
        sheet.paste(picture, _corner(place))
    sheet.save(FOLDER / f"{name}.webp", quality=55, method=6)


def differences(name: str, made: Mapping[Place, Image.Image]) -> list[str]:
    """Which of these look other than approved, a line each."""
    path = FOLDER / f"{name}.webp"
    if not path.exists():
        return [f"{name}: nothing approved yet"]
    with Image.open(path) as opened:
        sheet = opened.convert("RGB")
    lines = []
    for place, picture in made.items():
        x, y = _corner(place)
        share = _differs(picture, sheet.crop((x, y, x + picture.width, y + HIGH)))
        if share > MOST:
            lines.append(f"{name} in {place[0]} at {place[1]}: {share:.0%} of it differs")
    return lines


def _differs(one: Image.Image, two: Image.Image) -> float:
    soft = [np.asarray(picture.filter(ImageFilter.GaussianBlur(1.5)), np.int16) for picture in (one, two)]
    apart = np.abs(soft[0] - soft[1]).max(axis=2)[: HIGH - 4]  # the time that is left runs along the low edge
    return float((apart > CLEARLY).mean())


def _corner(place: Place) -> tuple[int, int]:
    return _left(SIZES.index(place[1])), list(NAMES).index(place[0]) * (HIGH + GAP)


def _left(column: int) -> int:
    return sum(_wide(size) + GAP for size in SIZES[:column])


def _wide(size: str) -> int:
    width, height = (int(side) for side in size.split("x"))
    return round(width * HIGH / height)
