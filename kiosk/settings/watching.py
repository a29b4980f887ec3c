"""The table [watch]: what the terminal writes about itself, and what others may measure."""

from pathlib import Path
from typing import Literal

from pydantic import Field

from kiosk.settings.tables import Section


class WatchTable(Section):
    """Logs, metrics and health."""

    log_level: Literal["debug", "info", "warning", "error"] = "info"
    log_folder: Path | None = None
    log_mib: int = Field(default=20, ge=1, le=10_000)
    log_files: int = Field(default=4, ge=1, le=99)
    metrics_port: int = Field(default=0, ge=0, le=65535)
