"""A whole terminal without window and camera: reads codes on stdin, writes every screen it shows on stdout."""

import json
import os
import sys
import threading
from dataclasses import asdict
from pathlib import Path

from kiosk.assembly import Outlets, running
from kiosk.settings import read_settings


def say(**what):
    os.write(1, json.dumps(what, default=str).encode() + b"\n")


def main():
    settings = read_settings(Path(sys.argv[1]))
    outlets = Outlets(
        show=lambda screen: say(screen=type(screen).__name__, **asdict(screen)),
        broken=lambda trouble: say(broken=repr(trouble)),
    )
    with running(settings, outlets) as made:
        say(ready=True)
        for line in sys.stdin:
            word, _, rest = line.strip().partition(" ")
            if word == "scan":
                made.typed(rest)
            elif word == "counts":
                say(counts=asdict(made.outbox.counts()))
    say(stopped=[thread.name for thread in threading.enumerate() if thread.name.startswith("lane")])


if __name__ == "__main__":
    main()
