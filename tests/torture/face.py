"""Random keys, clicks, drags and closings at the real window, full screen: it is never left and never complains.

python -m tests.torture.face --events 100000 [--seed 1]
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.progress import track

from kiosk.demo.stand import Stand, sandbox

WIDE, HIGH = 1280, 800
BATCH = 1000
PATIENCE = 90
LEAVING = ("alt+F4", "ctrl+q", "ctrl+w", "Escape", "F11", "alt+Tab", "super", "Menu", "ctrl+alt+Delete", "alt+space",
           "ctrl+alt+t", "alt+F2", "shift+F10", "ctrl+shift+i", "F5", "F1", "Print", "XF86Close", "ctrl+c")  # fmt: skip
MOVING = ("Tab", "shift+Tab", "space", "Return", "Up", "Down", "Left", "Right", "Home", "End", "Page_Down", "BackSpace")
LETTERS = [*"abcdefghijklmnopqrstuvwxyz0123456789", "colon", "slash", "at", "minus", "eacute", "ntilde"]


def main() -> None:
    """Torture it and tell."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--events", type=int, default=100_000)
    ask.add_argument("--seed", type=int, default=1)
    told = ask.parse_args()
    began = time.monotonic()
    trouble = torture(told.events, told.seed)
    took = f"{told.events} events in {time.monotonic() - began:.0f} s, seed {told.seed}"
    print(f"{took}: {trouble or 'never left, no word of complaint'}")
    sys.exit(bool(trouble))


def torture(events: int, seed: int) -> str:
    """What went wrong; empty where nothing did."""
    with tempfile.TemporaryDirectory() as folder, screen() as display, sandbox(Path(folder) / "sandbox.db") as stand:
        environment = {**os.environ, "DISPLAY": display, "QT_QUICK_BACKEND": "software"}
        environment.pop("QT_QPA_PLATFORM", None)
        with (Path(folder) / "said").open("w+") as said:
            command = [sys.executable, "-m", "kiosk", "run", "--config", str(config(stand, Path(folder)))]
            process = subprocess.Popen(command, env=environment, stdout=said, stderr=said)
            try:
                trouble = at_the_window(process, environment, stand, events, random.Random(seed))
            finally:
                process.terminate()
                code = process.wait(30)
            said.seek(0)
            complaints = [line for line in said if any(word in line for word in (".qml", "QML", "Traceback", "Qt"))]
    return trouble or (f"it ended with {code}" if code else "") or "".join(complaints[:5])


def at_the_window(
    process: subprocess.Popen, environment: dict, stand: Stand, events: int, chance: random.Random
) -> str:
    """The events, in batches; after each the window must stand where it stood, and at the end a claim must work."""
    window = seen(process, environment)
    for at in track(range(0, events, BATCH), f"{BATCH} events at a time"):
        script = "\n".join(event(chance, window) for _ in range(min(BATCH, events - at)))
        subprocess.run(["xdotool", "-"], input=script, text=True, env=environment, check=False, capture_output=True)
        if process.poll() is not None:
            return f"it ended with {process.returncode} within {at + BATCH} events"
        if not full(environment, window):
            return f"it was left within {at + BATCH} events"
    return "" if works(environment, stand) else "a code typed at the end was not claimed"


def event(chance: random.Random, window: str) -> str:
    """One thing a bored visitor may do."""
    x, y, to_x, to_y = (chance.randrange(side) for side in (WIDE, HIGH, WIDE, HIGH))
    button = chance.choice((1, 1, 1, 1, 2, 3, 4, 5))
    return chance.choices(
        (
            f"key {chance.choice(LETTERS)}",
            f"key {chance.choice(MOVING)}",
            f"key {chance.choice(LEAVING)}",
            f"mousemove {x} {y} click {button}",
            f"mousemove {x} {HIGH - 1 - y // 5} click 1",
            f"mousemove {x} {y} mousedown 1 mousemove {to_x} {to_y} mouseup 1",
            f"windowquit {window}",
        ),
        (30, 15, 15, 15, 10, 10, 1),
    )[0]


def seen(process: subprocess.Popen, environment: dict) -> str:
    """The window, once it is there."""
    find = ["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(process.pid)]
    found = subprocess.run(find, env=environment, check=True, timeout=PATIENCE, capture_output=True, text=True)
    time.sleep(2)
    return found.stdout.split()[-1]


def full(environment: dict, window: str) -> bool:
    """It is shown, over the whole screen."""
    asked = ["xdotool", "getwindowgeometry", "--shell", window]
    told = subprocess.run(asked, env=environment, check=False, capture_output=True, text=True, timeout=PATIENCE).stdout
    return all(line in told for line in ("X=0", "Y=0", f"WIDTH={WIDE}", f"HEIGHT={HIGH}"))


def works(environment: dict, stand: Stand) -> bool:
    """A member's code that is typed becomes a claim."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for words in (["key", "Escape"], ["type", "--delay", "60", "pers:member:M-1004"], ["key", "Return"]):
            subprocess.run(["xdotool", *words], env=environment, check=False, timeout=PATIENCE)
        for _ in range(20):
            if any(row["reference"] for row in stand.read("/_ledger")):
                return True
            time.sleep(0.5)
    return False


def config(stand: Stand, folder: Path) -> Path:
    """A terminal in full screen without a camera, to which only our own codes mean something."""
    seed = stand.read("/_seed")
    path = folder / "config.toml"
    path.write_text(
        f"""cameras = []
[pers]
base_url = "{stand.url}"
project_key = "{seed["projectKey"]}"
business_id = "{seed["businessId"]}"
auth_token = "{seed["businessAuthToken"]}"
[venue]
trigger_source = "src-terrace"
latitude = 41.3902
longitude = 2.1540
[codes]
bare = "none"
[screen]
volume = 0
[outbox]
folder = "{folder / "outbox"}"
"""
    )
    return path


@contextmanager
def screen() -> Iterator[str]:
    """A virtual screen; yields its name."""
    ours, theirs = os.pipe()
    command = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", f"{WIDE}x{HIGH}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[theirs], stderr=subprocess.DEVNULL)
    os.close(theirs)
    try:
        yield f":{os.read(ours, 16).decode().strip()}"
    finally:
        server.terminate()
        server.wait(10)
        os.close(ours)


if __name__ == "__main__":
    main()
