"""Keeps None, True and False alive under PySide6 6.12.0, which on Python before 3.12 gives them back once too often."""

import ctypes
import sys

PLENTY = sys.maxsize // 2


def keep_singletons() -> None:
    """Count so many references to them that no miscounting reaches zero, where the process would abort.

    Built for a Python in which they live for ever, 6.12.0 returns them from every call and every `emit` without
    counting: about a thousand frames of the camera would end the terminal. Versions up to 6.11.3 count rightly.
    """
    if sys.version_info < (3, 12):
        for thing in (None, True, False, NotImplemented):
            ctypes.c_ssize_t.from_address(id(thing)).value = PLENTY
