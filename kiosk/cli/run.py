"""`kiosk run`: the terminal at work; and the decoder process it starts for itself."""

import logging
import os
from pathlib import Path
from typing import Annotated

import typer

from kiosk.settings import Misconfigured, read_settings

CONFIG = Annotated[
    Path,
    typer.Option("--config", "-c", envvar="KIOSK_CONFIG", help="The settings.", show_default=True, dir_okay=False),
]
#: Beside us, as in a rehearsal, or where the Debian package has it.
_PLACES = (Path("config.toml"), Path("/etc/pers-kiosk/config.toml"))
DEFAULT = next((path for path in _PLACES if os.path.exists(path)), _PLACES[0])  # noqa: PTH110 - says no where it may not look


def run(
    config: CONFIG = DEFAULT,
    headless: Annotated[bool, typer.Option("--headless", help="Without a screen.")] = False,  # noqa: FBT002
    windowed: Annotated[bool, typer.Option("--windowed", help="In a window, not full screen.")] = False,  # noqa: FBT002
) -> None:
    """Runs the terminal, full screen, until it is told to stop.

    Examples:

      kiosk run --config /etc/pers-kiosk/config.toml

      kiosk run --windowed
    """
    settings = read_settings(config)
    from kiosk import app  # noqa: PLC0415 - Qt takes a while, and a wrong config should be said at once

    if not headless and not app.has_display():
        raise Misconfigured("There is no display here. Start it in a graphical session, or with --headless.")
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    _quieten()
    if windowed:
        settings = settings.model_copy(update={"screen": settings.screen.model_copy(update={"full_screen": False})})
    raise typer.Exit(app.run(settings, headless=headless))


def decode(formats: Annotated[list[str] | None, typer.Argument()] = None) -> None:
    """Reads frames on stdin and writes what is in them; the terminal starts this for itself."""
    from kiosk.capture.decoding import main  # noqa: PLC0415 - only this process needs the decoders

    main(formats or ())


def _quieten() -> None:
    """Httpx writes whole addresses and httpcore writes headers into logs; both may hold what must not be there."""
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
    os.environ.setdefault("OPENCV_LOG_LEVEL", "ERROR")
