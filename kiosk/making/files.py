"""Files of made codes: written whole or not at all, and never over one that is there."""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from io import BytesIO
from itertools import islice
from pathlib import Path

from PIL import Image

from kiosk.making.label import Label, Unmakeable
from kiosk.making.pattern import DPI

#: JPEG of this quality leaves the edge of a printed module where it was.
QUALITY = 95
AT_A_TIME = 8  #: pages


def png(image: Image.Image) -> bytes:
    """A picture that knows its size in print."""
    out = BytesIO()
    image.save(out, "PNG", dpi=(DPI, DPI), optimize=True)
    return out.getvalue()


def pdf(pages: Iterable[Image.Image]) -> bytes:
    """A document of pictures, each a page; a few at a time, for a page is nine megabytes and there may be hundreds."""
    out, left = BytesIO(), iter(pages)
    while some := list(islice(left, AT_A_TIME)):
        first, *rest = some
        begun = out.tell() > 0
        first.save(out, "PDF", resolution=DPI, quality=QUALITY, save_all=True, append_images=rest, append=begun)
    return out.getvalue()


def names(labels: Sequence[Label], ending: str) -> Iterator[str]:
    """A file name for each, no two of them alike, whatever the ids are made of."""
    taken: set[str] = set()
    for one in labels:
        stem = f"{one.kind}-{re.sub(r'[^A-Za-z0-9_-]', '_', one.ident)[:80]}"
        name, number = stem, 1
        while name.lower() in taken:
            number += 1
            name = f"{stem}-{number}"
        taken.add(name.lower())
        yield f"{name}.{ending}"


def put(path: Path, data: bytes) -> None:
    """Write a new file. Raises Unmakeable."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            _fill(file.fileno(), data, path)
    except FileExistsError as there:
        raise Unmakeable(f"{path} is there already: choose another name with --out.") from there
    except OSError as trouble:
        raise Unmakeable(f"{path} cannot be written: {trouble.strerror}.") from trouble


def _fill(file: int, data: bytes, path: Path) -> None:
    rest = memoryview(data)
    try:
        while rest:
            rest = rest[os.write(file, rest) :]
    except OSError:
        with suppress(OSError):
            path.unlink()
        raise
