"""Failpoints: named places at which a test may pull the plug; nothing happens at them in a terminal at work."""

import os
import signal

_WANTED, _, _COUNT = os.environ.get("KIOSK_FAILPOINT", "").partition(":")
_left = int(_COUNT or 1)


def reach(name: str) -> None:
    """Kills this process with SIGKILL when it gets here for the n-th time, if KIOSK_FAILPOINT=name:n says so."""
    if name != _WANTED:
        return
    global _left  # noqa: PLW0603 - one countdown for the one process it ends
    _left -= 1
    if _left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
