"""Files with codes in them: pictures, folders of them, videos frame by frame, and PDFs page by page."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from cv2.typing import MatLike

from kiosk.capture.exchange import LONGEST_SIDE, Sighting
from kiosk.capture.feed import PICTURES, Unseen, Wish, open_feed, read_picture
from kiosk.capture.picture import within
from kiosk.capture.reading import QR
from kiosk.capture.still import LARGEST, read_gray
from kiosk.capture.watch import Watch

VIDEOS = frozenset({".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".mpg", ".mpeg", ".mjpeg"})
PDF = ".pdf"
PDF_DPI = 200
Step = Callable[[], None]  #: called after each frame or page


def files_of(path: Path) -> list[Path]:
    """A file itself, or what a folder and its folders hold that may have codes in it. Raises Unseen."""
    try:
        if not path.exists():
            raise Unseen(f"{path} is not there.")
        if not path.is_dir():
            return [path]
        known = PICTURES | VIDEOS | {PDF}
        found = sorted(file for file in path.rglob("*") if file.suffix.lower() in known and file.is_file())
    except OSError as trouble:
        raise Unseen(f"{path} cannot be opened: {trouble.strerror}.") from trouble
    if not found:
        raise Unseen(f"{path} holds no picture, video or PDF.")
    return found


def read_file(path: Path, step: Step, formats: tuple[str, ...] = QR) -> list[Sighting]:
    """Every code in a file, each text once. Raises Unseen."""
    ending = path.suffix.lower()
    if ending == PDF:
        found = _pdf(path, step, formats)
    elif ending in VIDEOS:
        found = _video(path, step, formats)
    else:
        found = _picture(path, step, formats)
    return list({seen.text: seen for seen in found}.values())


def _picture(path: Path, step: Step, formats: tuple[str, ...]) -> Iterator[Sighting]:
    picture = read_picture(path)
    if picture is None:
        raise Unseen(f"{path} is no picture that can be read.")
    yield from read_gray(_gray(picture, LARGEST), formats)
    step()


def _video(path: Path, step: Step, formats: tuple[str, ...]) -> Iterator[Sighting]:
    try:
        feed = open_feed(str(path.absolute()), Wish(0, 0, 0))
    except Unseen as unseen:
        raise Unseen(f"{path} is no video that can be played.") from unseen
    watch = Watch(formats)
    with closing(feed):
        while (picture := feed.read()) is not None:
            yield from watch.look(_gray(picture, LONGEST_SIDE))
            step()


def _pdf(path: Path, step: Step, formats: tuple[str, ...]) -> Iterator[Sighting]:
    import pypdfium2  # noqa: PLC0415 - heavy, and of use here only

    try:
        with closing(pypdfium2.PdfDocument(path)) as document:
            for page in document:
                yield from read_gray(_drawn(page), formats)
                step()
    except (pypdfium2.PdfiumError, OSError, ValueError) as trouble:
        raise Unseen(f"{path} is no PDF that can be read.") from trouble


def _drawn(page: Any) -> MatLike:  # noqa: ANN401 - the library says no types
    """A page as a printer would draw it, but never larger than a large photograph."""
    scale = min(PDF_DPI / 72, LARGEST / max(1.0, *page.get_size()))
    return np.ascontiguousarray(page.render(scale=scale, grayscale=True).to_numpy())


def _gray(picture: MatLike, side: int) -> MatLike:
    return cv2.cvtColor(within(picture, side, side), cv2.COLOR_BGR2GRAY)
