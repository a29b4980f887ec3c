"""The display: whether a window could be shown here at all; Qt aborts the process where it is asked to and cannot."""

import os
import socket
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

_LOCAL = "/tmp/.X11-unix/X"  # noqa: S108 - where X servers have their sockets
_NONE_NEEDED = frozenset({"offscreen", "minimal", "vnc", "linuxfb", "eglfs"})


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """By the platform that is asked for: something answers at its socket, or it needs none."""
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform in _NONE_NEEDED:
        return True
    wayland = _wayland(environment)
    if platform.startswith("wayland"):
        return wayland
    return _x11(environment.get("DISPLAY", "")) or (wayland and not platform)


def without_graphics_card(dev: Path = Path("/dev")) -> bool:
    """Whether Qt had better draw by itself: its own renderer is quicker than OpenGL without a card, and never fails."""
    return not any((dev / "dri").glob("*"))


def _wayland(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    return bool(name) and _answers(os.path.join(environment.get("XDG_RUNTIME_DIR", ""), name))  # noqa: PTH118 - may be absolute


def _x11(name: str) -> bool:
    host, _, number = name.partition(":")
    if host in {"", "unix"}:
        return bool(number) and (_answers(_LOCAL + number.partition(".")[0]) or _answers(_abstract(number)))
    return True  # another machine's: only a try would tell


def _abstract(number: str) -> str:
    return "\0" + _LOCAL + number.partition(".")[0]


def _answers(path: str) -> bool:
    with suppress(OSError), socket.socket(socket.AF_UNIX) as line:
        line.settimeout(2)
        line.connect(path)
        return True
    return False
