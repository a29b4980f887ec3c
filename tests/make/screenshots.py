"""Pictures of every screen in every language at every size, from the real window: contact sheets, and a comparison.

python -m tests.make.screenshots --out DIR [--sizes 1280x800 ...] [--languages en ...] [--only Receipt Saved ...]
    [--approve] [--full] [--readme DIR]

Without --approve each picture is compared with its approved one (tests/ui/approved), and what differs is told; with it
these are the approved ones. --full keeps each picture as it is. --readme makes the picture of the README.
A screen that has an example in tests/ui/examples.py is in all of it.
"""

import argparse
import os
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import numpy as np
from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.domain.scan import Frame
from kiosk.domain.screens import Screen
from kiosk.ui.facts import code_rows
from kiosk.ui.languages import NAMES, Tongue
from kiosk.ui.window import Look, Window
from tests.make.approved import SIZES, Place, approve, differences, small
from tests.ui.examples import OUTLINE, SCREENS

RESOURCES = Path(__file__).parents[2] / "resources"
VISITOR = ("Welcome-live", "ShowYourCode", "Sending", "Receipt", "Saved", "Declined", "NotOurs", "OutOfOrder")
FOR_README = {
    "screens.png": VISITOR,
    "staff.png": ("StaffHome", "StaffClaim", "StaffToday", "StaffShift"),
    "counter.png": ("Amount", "Confirm"),
}
ODD = ("long-", "bare-")  #: examples for the layout test alone


def main() -> None:
    """Make the pictures asked for."""
    told = _arguments()
    told.out.mkdir(parents=True, exist_ok=True)
    app = QGuiApplication.instance() or QGuiApplication([])
    chosen = {name: SCREENS[name] for name in told.only or SCREENS if told.only or not name.startswith(ODD)}
    made = taken(chosen, [(code, size) for code in told.languages for size in told.sizes], told.out, full=told.full)
    if told.readme:
        told.readme.mkdir(parents=True, exist_ok=True)
        for file, names in FOR_README.items():
            shown = dict(pictures({name: SCREENS[name] for name in names}, ("en", "1280x800")))
            _for_readme([shown[name] for name in names], told.readme / file)
    lines = []
    for name, places in made.items():
        if told.approve:
            approve(name, places)
        else:
            lines += differences(name, places)
    app.quit()
    print("\n".join(lines) or f"{sum(map(len, made.values()))} pictures, all as approved; sheets in {told.out}")
    sys.exit(bool(lines))


def taken(
    screens: Mapping[str, Screen], places: Iterable[Place], out: Path | None = None, *, full: bool = False
) -> Mapping[str, Mapping[Place, Image.Image]]:
    """Each screen at each place, small; the sheets go to `out`."""
    made: dict[str, dict[Place, Image.Image]] = defaultdict(dict)
    for place in places:
        shown = dict(pictures(screens, place))
        for name, picture in shown.items():
            made[name][place] = small(picture)
            if out and full:
                picture.save(out / f"{name}-{place[0]}-{place[1]}.png")
        if out:
            _sheet(list(shown.values()), out / f"contact-{place[0]}-{place[1]}.jpg")
    return made


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


def pictures(screens: Mapping[str, Screen], place: Place) -> Iterable[tuple[str, Image.Image]]:
    """Each screen in this language at this size; those with a camera last, because what it saw stays a while."""
    width, height = (int(side) for side in place[1].split("x"))
    window = Window(
        typed=print,
        scanned=print,
        look=Look(RESOURCES / "fonts", size=(width, height), reduced_motion=True),
        tongue=Tongue(RESOURCES / "translations", (place[0], *NAMES)),
    )
    for name in sorted(screens, key=lambda name: "live" in name):
        yield name, _picture(window, screens[name], live="live" in name)
    window.close()


def _picture(window: Window, screen: Screen, *, live: bool) -> Image.Image:
    drawn = QEventLoop()
    heard = window.shown.connect(drawn.quit)
    window.show(screen)
    QTimer.singleShot(5000, drawn.quit)
    drawn.exec()
    window.disconnect(heard)
    if live:
        window.preview(demo_frame())
        QGuiApplication.processEvents()
    grabbed = window.grab().convertToFormat(QImage.Format.Format_RGB888)
    pixels = np.frombuffer(grabbed.constBits(), np.uint8).reshape(grabbed.height(), grabbed.bytesPerLine())
    return Image.fromarray(pixels[:, : 3 * grabbed.width()].reshape(grabbed.height(), grabbed.width(), 3).copy())


def _sheet(shown: list[Image.Image], path: Path, columns: int = 4, cell: int = 560, gap: int = 16) -> None:
    small_ones = [image.resize((cell, image.height * cell // image.width), Image.Resampling.BOX) for image in shown]
    step = small_ones[0].height + gap
    rows = -(-len(small_ones) // columns)
    page = Image.new("RGB", (columns * (cell + gap) + gap, rows * step + gap), "#8A838C")
    for place, image in enumerate(small_ones):
        page.paste(image, (gap + place % columns * (cell + gap), gap + place // columns * step))
    page.save(path)


def _for_readme(shown: list[Image.Image], path: Path) -> None:
    _sheet(shown, path, columns=2, cell=640, gap=20)
    with Image.open(path) as page:
        small = page.quantize(160, dither=Image.Dither.NONE)
    small.save(path, optimize=True)


def _arguments() -> argparse.Namespace:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--out", type=Path, required=True)
    ask.add_argument("--sizes", nargs="+", default=SIZES)
    ask.add_argument("--only", nargs="+", choices=SCREENS, default=(), metavar="SCREEN")
    ask.add_argument("--readme", type=Path)
    ask.add_argument("--languages", nargs="+", choices=NAMES, default=list(NAMES))
    ask.add_argument("--approve", action="store_true")
    ask.add_argument("--full", action="store_true")
    return ask.parse_args()


if __name__ == "__main__":
    main()
