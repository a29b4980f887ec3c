"""Pictures of every screen at every size from the real window, and one contact sheet of them all.

python -m tests.make.screenshots --out DIR [--sizes 1280x800 800x480 1080x1920] [--only Receipt Saved] [--readme DIR]

With --readme the eight screens of a visitor, small and together, go to a folder of their own.
"""

import argparse
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import numpy as np
from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.domain.scan import Frame
from kiosk.domain.screens import Screen
from kiosk.ui.facts import code_rows
from kiosk.ui.languages import NAMES, Tongue
from kiosk.ui.window import Look, Window
from tests.ui.examples import OUTLINE, SCREENS

RESOURCES = Path(__file__).parents[2] / "resources"
VISITOR = ("Welcome-live", "ShowYourCode", "Sending", "Receipt", "Saved", "Declined", "NotOurs", "OutOfOrder")
SIZES = ("1280x800", "800x480", "1080x1920")


def main() -> None:
    """Make the pictures asked for."""
    told = _arguments()
    told.out.mkdir(parents=True, exist_ok=True)
    app = QGuiApplication.instance() or QGuiApplication([])
    chosen = {name: screen for name, screen in SCREENS.items() if not told.only or name in told.only}
    for size in told.sizes:
        made = list(_pictures(chosen, size, told.out, told.language))
        _sheet(made, told.out / f"contact-{size}.png")
    if told.readme:
        told.readme.mkdir(parents=True, exist_ok=True)
        _for_readme([told.out / f"{name}-{told.sizes[0]}.png" for name in VISITOR], told.readme / "screens.png")
    app.quit()


def demo_frame(width: int = 1280, height: int = 720) -> Frame:
    """A hand-made camera picture: a dim room and a phone with a code, seen a little askew."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    room = np.stack([90 - y / 12, 95 + x / 24 - y / 14, 120 + x / 20 - y / 16], axis=2).clip(0, 255)
    page = Image.fromarray(room[:, :, ::-1].astype(np.uint8))
    page.paste((24, 22, 28), (int(width * 0.38), int(height * 0.1), int(width * 0.63), int(height * 0.95)))
    page.paste((250, 250, 250), (int(width * 0.395), int(height * 0.16), int(width * 0.615), int(height * 0.88)))
    page.paste(_code(int(width * 0.16)), (int(width * 0.425), int(height * 0.27)))
    page = page.rotate(-4, resample=Image.Resampling.BICUBIC, fillcolor=(96, 92, 88))
    pixels = np.ascontiguousarray(np.asarray(page)[:, :, ::-1]).tobytes()
    return Frame(width, height, pixels, OUTLINE)


def _code(side: int) -> Image.Image:
    cells = np.array([[255 * (cell == "0") for cell in row] for row in code_rows("pers:member:mara")], np.uint8)
    return Image.fromarray(cells).resize((side, side), Image.Resampling.NEAREST).convert("RGB")


def _pictures(screens: Mapping[str, Screen], size: str, out: Path, language: str) -> Iterable[Path]:
    width, height = (int(side) for side in size.split("x"))
    window = Window(
        typed=print,
        scanned=print,
        look=Look(RESOURCES / "fonts", size=(width, height), reduced_motion=True),
        tongue=Tongue(RESOURCES / "translations", (language, *NAMES)),
    )
    for name, screen in screens.items():
        if "live" in name:
            window.preview(demo_frame())
        yield _picture(window, screen, out / f"{name}-{size}.png")
    window.close()


def _picture(window: Window, screen: Screen, path: Path) -> Path:
    drawn = QEventLoop()
    heard = window.shown.connect(drawn.quit)
    window.show(screen)
    QTimer.singleShot(5000, drawn.quit)
    drawn.exec()
    window.disconnect(heard)
    window.grab().save(str(path))
    return path


def _sheet(pictures: list[Path], path: Path, columns: int = 4, cell: int = 560, gap: int = 16) -> None:
    opened = [Image.open(picture).convert("RGB") for picture in pictures]
    small = [image.resize((cell, image.height * cell // image.width), Image.Resampling.LANCZOS) for image in opened]
    step = small[0].height + gap
    rows = -(-len(small) // columns)
    page = Image.new("RGB", (columns * (cell + gap) + gap, rows * step + gap), "#8A838C")
    for place, image in enumerate(small):
        page.paste(image, (gap + place % columns * (cell + gap), gap + place // columns * step))
    page.save(path)


def _for_readme(pictures: list[Path], path: Path) -> None:
    _sheet(pictures, path, columns=2, cell=640, gap=20)
    with Image.open(path) as page:
        small = page.quantize(160, dither=Image.Dither.NONE)
    small.save(path, optimize=True)


def _arguments() -> argparse.Namespace:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--out", type=Path, required=True)
    ask.add_argument("--sizes", nargs="+", default=SIZES)
    ask.add_argument("--only", nargs="+", default=())
    ask.add_argument("--readme", type=Path)
    ask.add_argument("--language", choices=NAMES, default="en")
    return ask.parse_args()


if __name__ == "__main__":
    main()
