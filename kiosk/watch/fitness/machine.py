"""What is installed on this machine: Python, SQLite, Qt, the decoders, letters."""

import ctypes.util
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.watch.fitness import Finding, bad, good, warning

QT_LIBRARIES = "apt install libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0"
AGAIN = "install the package again: apt install --reinstall pers-kiosk"


def libraries() -> Iterator[Finding]:
    """What the program is made of."""
    yield good("Python", sys.version.split()[0])
    yield good("SQLite", sqlite3.sqlite_version)
    yield _imported("Qt", "PySide6.QtQuick", QT_LIBRARIES)
    yield _imported("OpenCV", "cv2", AGAIN)
    if ctypes.util.find_library("zbar"):
        yield good("zbar", "there")
    else:
        yield warning("zbar", "libzbar0 is missing: fewer codes are read", "apt install libzbar0")


def fonts(folder: Path) -> Finding:
    """The letters that come with the program; a machine may have none of its own, and then every letter is a box."""
    found = sorted(font.name for font in folder.glob("*.ttf"))
    if not found:
        return bad("Fonts", f"there is none in {folder}: every letter would be an empty box", AGAIN)
    return good("Fonts", f"{len(found)} come with the program")


def _imported(what: str, module: str, fix: str) -> Finding:
    try:
        __import__(module)
    except ImportError as missing:
        return bad(what, str(missing), fix)
    return good(what, "there")
