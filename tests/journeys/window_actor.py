"""A whole terminal with its window, offscreen: reads codes on stdin, writes what stands on the glass on stdout."""

import json
import os
import signal
import sys
import threading
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

from kiosk import app
from kiosk.settings import read_settings
from tests.ui.glass import Glass


class Looker(Glass):
    """Eyes on a window that is not a test's own."""

    def __init__(self, view, window):
        self.view, self.window = view, window


def tell(**what):
    os.write(1, json.dumps(what).encode() + b"\n")


def arrived(window, made, pictures):
    (view,) = (one for one in QGuiApplication.topLevelWindows() if isinstance(one, QQuickView))
    glass = Looker(view, window)

    def shown(screen):
        name, code = type(screen).__name__, getattr(screen, "code", "")
        if code:
            window.grab().save(str(pictures / f"{code}.jpg"))
        tell(screen=name, code=code, again=getattr(screen, "again", ""), lines=[line.text for line in glass.lines()])

    window.shown.connect(shown)
    threading.Thread(target=listen, args=(made,), daemon=True).start()


def listen(made):
    for line in sys.stdin:
        made.typed(line.strip())
    os.kill(os.getpid(), signal.SIGTERM)


def main():
    config, pictures = map(Path, sys.argv[1:])
    guests = app.Guests(arrived=lambda window, made: arrived(window, made, pictures))
    sys.exit(app.run(read_settings(config), guests, headless=True))


if __name__ == "__main__":
    main()
