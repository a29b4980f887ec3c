"""The sandbox: a PERS-compatible server that ships with the kiosk and shares no code with it."""

from collections.abc import Callable
from pathlib import Path
from typing import TextIO

__all__ = ["serve"]


def serve(
    db: Path,
    *,
    port: int = 0,
    seed: bool = False,
    reset: bool = False,
    assets: Path | None = None,
    commands: TextIO | None = None,
    ready: Callable[[int], None] | None = None,
) -> None:
    """Serve on 127.0.0.1 until a stop signal comes or `commands` (a pipe or socket) ends."""
    # Imported late: whoever only wants the name does not pay for a web framework.
    from kiosk.sandbox.serving import serve as run  # noqa: PLC0415

    run(db, port=port, seed=seed, reset=reset, assets=assets, commands=commands, ready=ready)
