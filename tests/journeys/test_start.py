"""The start: nothing that is not configured is loaded before the first screen is on the glass."""

import json
import os
import subprocess
import sys

FIRST = """
import json, sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from kiosk.app import Guests, run
from kiosk.settings import read_settings

seen = []
def arrived(window, _):
    def shown(screen):
        seen.append([type(screen).__name__, sorted(sys.modules)])
        QGuiApplication.exit(0)
    window.shown.connect(shown)
code = run(read_settings(Path(sys.argv[1]), {}), Guests(arrived=arrived), headless=True)
print(json.dumps(seen[0]))
sys.exit(code)
"""
CONFIG = """cameras = []
[pers]
base_url = "http://127.0.0.1:9"
project_key = "k"
business_id = "b"
auth_token = "t"
[venue]
trigger_source = "src-1"
[outbox]
folder = "{folder}"
"""
#: Cameras, tag readers, scanners, sound, codes to keep, the shell's tables, the sandbox, metrics.
LARGE = {"cv2", "numpy", "nfc", "ndef", "serial", "miniaudio", "PIL", "qrcode", "rich", "uvicorn", "prometheus_client"}


def test_the_first_screen_waits_for_no_library_of_what_is_not_configured(tmp_path):
    config = tmp_path / "config.toml"
    config.write_text(CONFIG.format(folder=tmp_path / "outbox"))
    done = subprocess.run(
        [sys.executable, "-c", FIRST, str(config)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
        text=True,
        timeout=100,
    )
    screen, modules = json.loads(done.stdout.splitlines()[-1])
    assert screen == "Welcome"
    assert not {name.partition(".")[0] for name in modules} & LARGE
