"""The package: start to the first frame and size, frozen beside the source tree and the bare window library."""

import os
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FROZEN = ROOT / "build/frozen/kiosk/kiosk"
RUNS = 5
CONFIG = """cameras = []
[pers]
base_url = "http://127.0.0.1:9"
project_key = "p"
business_id = "b"
auth_token = "t"
[venue]
trigger_source = "s"
[outbox]
folder = "{folder}/outbox"
"""
BARE = """
import sys
from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView
app = QGuiApplication(sys.argv)
view = QQuickView()
component = QQmlComponent(view.engine())
component.setData(QByteArray(b"import QtQuick; Rectangle { width: 800; height: 480 }"), QUrl())
view.setContent(QUrl(), component, component.create())
view.frameSwapped.connect(app.quit)
view.show()
app.exec()
"""


def rows() -> list[dict[str, object]]:
    """Best and middle of several warm starts; the first one is not counted."""
    found = [row("from the source tree", [sys.executable, "-m", "kiosk"], size(ROOT / "kiosk", ROOT / "resources"))]
    if FROZEN.exists():
        found.append(row("frozen, as in the Debian package", [str(FROZEN)], size(FROZEN.parent)))
    else:
        found.append({"what": "frozen: nothing to measure, type make deb first"})
    times = sorted(bare() for _ in range(RUNS))
    found.append(
        {"what": "a bare window of Qt Quick", "first frame, best (s)": times[0], "middle (s)": times[RUNS // 2]}
    )
    packages = sorted((ROOT / "build").glob("pers-kiosk_*.deb"))
    if packages:
        found.append({"what": packages[-1].name, "size (MB)": packages[-1].stat().st_size / 1e6})
    return found


def row(what: str, command: list[str], megabytes: float) -> dict[str, object]:
    first_frame(command)
    runs = sorted(first_frame(command) for _ in range(RUNS))
    named = {
        "first frame, best (s)": runs[0][0],
        "middle (s)": runs[RUNS // 2][0],
        "CPU, best (s)": min(runs, key=lambda run: run[1])[1],
    }
    return {"what": what, **named, "size (MB)": megabytes}


def first_frame(command: list[str]) -> tuple[float, float]:
    """Seconds until it tells the service manager that its first screen is shown, by the clock and of the processor."""
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(f"{folder}/notify")
        manager.settimeout(60)
        config = Path(folder) / "config.toml"
        config.write_text(CONFIG.format(folder=folder))
        environment = {**os.environ, "NOTIFY_SOCKET": f"{folder}/notify", "PYTHONPATH": str(ROOT)}
        began = time.perf_counter()
        words = [*command, "run", "--headless", "-c", str(config)]
        with subprocess.Popen(words, env=environment, stderr=subprocess.DEVNULL, cwd=ROOT) as process:
            assert manager.recv(4096).startswith(b"READY=1")
            took = time.perf_counter() - began
            used = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()[11:13]
            process.terminate()
    return took, sum(map(int, used)) / os.sysconf("SC_CLK_TCK")


def bare() -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", BARE], env=environment, check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - began


def size(*folders: Path) -> float:
    files = (path for folder in folders for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files if "__pycache__" not in path.parts) / 1e6
