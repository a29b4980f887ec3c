"""A window in a process of its own, for tests.bench.face: bare, ours, or ours while a backlog drains."""

import json
import os
import sys
import tempfile
import time
from pathlib import Path

OPENING = 1.0  #: seconds in which a window may still be opening


def main() -> None:
    kind, began = sys.argv[1], float(sys.argv[2])
    print(json.dumps({"bare": bare, "ours": ours, "drains": drains}[kind](began)))
    sys.stdout.flush()
    os._exit(0)  # what is measured is over


def memory() -> float:
    """Resident, in MiB."""
    told = Path("/proc/self/status").read_text().split("VmRSS:")[1].split()[0]
    return int(told) / 1024


def bare(began: float) -> dict[str, float]:
    import cv2
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickView

    app, made = QGuiApplication([]), {}
    page = Path(tempfile.mkdtemp()) / "bare.qml"
    page.write_text('import QtQuick\nRectangle { width: 1280; height: 800; Text { text: "Show your code" } }\n')
    view = QQuickView(QUrl.fromLocalFile(page))
    view.frameSwapped.connect(lambda: (made.setdefault("start", (time.monotonic() - began) * 1000), app.exit()))
    view.show()
    app.exec()
    assert cv2.__version__
    return {**made, "memory": memory()}


def settings(folder: Path, url: str, more: str, seed: dict[str, str]):
    from kiosk.settings import read_settings

    path = folder / "config.toml"
    path.write_text(
        f"""{more}
[pers]
base_url = "{url}"
project_key = "{seed["projectKey"]}"
business_id = "{seed["businessId"]}"
auth_token = "{seed["businessAuthToken"]}"
[venue]
trigger_source = "src-terrace"
[screen]
full_screen = false
volume = 0
[outbox]
folder = "{folder / "outbox"}"
"""
    )
    return read_settings(path, {})


def ours(began: float) -> dict[str, float]:
    """The whole program, up to its first frame."""
    from PySide6.QtGui import QGuiApplication

    from kiosk.app import Guests, run

    made: dict[str, float] = {}

    def arrived(window, _running) -> None:
        def seen(_screen) -> None:
            made.setdefault("start", (time.monotonic() - began) * 1000)
            made.setdefault("memory", memory())
            QGuiApplication.exit(0)

        window.shown.connect(seen)

    seed = {"projectKey": "k", "businessId": "b", "businessAuthToken": "t"}
    with tempfile.TemporaryDirectory() as folder:
        run(settings(Path(folder), "http://127.0.0.1:9", "cameras = []", seed), Guests(arrived=arrived))
    return made


def drains(_began: float) -> dict[str, float]:
    """The longest time between two turns of the GUI's loop, while a backlog drains and the camera runs."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication

    from kiosk.app import Guests, run
    from kiosk.demo.stand import sandbox
    from kiosk.domain.claim import Tenant
    from kiosk.whereabouts import resource
    from tests.bench.face import backlog

    gaps: list[float] = []
    timers: list[QTimer] = []

    def arrived(_window, running) -> None:
        last = [time.monotonic()]
        opened = last[0] + OPENING

        def turn() -> None:
            now = time.monotonic()
            if now > opened:
                gaps.append(now - last[0])
            last[0] = now

        def look() -> None:
            if not running.outbox.counts().open:
                QGuiApplication.exit(0)

        QTimer.singleShot(120_000, QGuiApplication.exit)
        for interval, doing in ((1, turn), (500, look)):
            timers.append(QTimer(interval=interval))
            timers[-1].timeout.connect(doing)
            timers[-1].start()

    with tempfile.TemporaryDirectory() as folder, sandbox(Path(folder) / "sandbox.db") as stand:
        seed = stand.read("/_seed")
        camera = f'[[cameras]]\nsource = "{resource("demo/clip.mp4")}"\nname = "camera"\n'
        told = settings(Path(folder), stand.url, camera, seed)
        backlog(told.outbox.folder, Tenant(told.pers.base_url, told.pers.project_key, told.pers.business_id))
        run(told, Guests(arrived=arrived))
    gaps.sort()
    return {"stall": gaps[-1] * 1000, "p99": gaps[int(len(gaps) * 0.99)] * 1000}


if __name__ == "__main__":
    main()
