"""Where claims are kept: whose the folder is, whether it may be written, and how much room is left."""

import os
import shutil
from pathlib import Path

from kiosk.watch.fitness import Finding, bad, good

MIB = 2**20


def room(folder: Path, least_mib: int) -> Finding:
    """Whether this user may write there, and whether there is room for new claims."""
    there = next(path for path in (folder, *folder.parents) if path.exists())
    free = shutil.disk_usage(there).free // MIB
    if not os.access(there, os.W_OK):
        return bad("Outbox", f"{there} cannot be written by this user", f"chown $USER {there}")
    if free < least_mib:
        return bad("Outbox", f"only {free} MiB left in {there}, and new claims need {least_mib}", "make room there")
    return good("Outbox", f"{folder}, {free} MiB free")
