"""`kiosk run`: the terminal at work; and the decoder process it starts for itself."""

import os
from pathlib import Path
from types import ModuleType
from typing import Annotated

import typer

from kiosk.cli.options import CONFIG, DEFAULT
from kiosk.domain.screens import Closed
from kiosk.settings import Misconfigured, Settings, read_settings
from kiosk.storage.database import StorageTrouble
from kiosk.watch.fitness import How, machine
from kiosk.whereabouts import resource

APOLOGY = 10  #: seconds on the screen, then the service manager tries again; well within its WatchdogSec=


def run(
    config: CONFIG = DEFAULT,
    headless: Annotated[bool, typer.Option("--headless", help="Without a screen.")] = False,  # noqa: FBT002
    windowed: Annotated[bool, typer.Option("--windowed", help="In a window, not full screen.")] = False,  # noqa: FBT002
    service: Annotated[bool, typer.Option("--service", help="Say what stands in the way on the screen.")] = False,  # noqa: FBT002
) -> None:
    """Runs the terminal, full screen, until it is told to stop.

    Examples:

      kiosk run --config /etc/pers-kiosk/config.toml

      kiosk run --windowed
    """
    try:
        settings = read_settings(config)
        app = _app(headless=headless)
        _begin_log(settings)
        if windowed:
            settings = settings.model_copy(update={"screen": settings.screen.model_copy(update={"full_screen": False})})
        code = app.run(settings, headless=headless)
    except (Misconfigured, StorageTrouble) as trouble:
        if service:
            _say_on_screen(trouble)
        raise
    raise typer.Exit(code)


def _app(*, headless: bool) -> ModuleType:
    """The window's part, where it can be used at all. Raises Misconfigured with what to type."""
    try:
        from kiosk import app  # noqa: PLC0415 - Qt takes a while, and a wrong config should be said at once
    except ImportError as missing:
        raise Misconfigured(f"Qt cannot start: {missing}. Type: {machine.QT_LIBRARIES}") from missing
    letters = machine.fonts(resource("fonts"))
    if letters.how is How.BAD:
        raise Misconfigured(f"Fonts: {letters.said}. To mend it, {letters.fix}")
    if not headless and not app.has_display():
        raise Misconfigured("There is no display here. Start it in a graphical session, or with --headless.")
    return app


def _say_on_screen(trouble: Misconfigured | StorageTrouble) -> None:
    """Where there is a screen: somebody stands before it, and the journal is far away."""
    try:
        app = _app(headless=False)
    except Misconfigured:
        return
    why = Closed.NO_DISK if isinstance(trouble, StorageTrouble) else Closed.NO_START
    app.apologise(str(trouble), why, seconds=APOLOGY)


def _begin_log(settings: Settings) -> None:
    from kiosk.watch import logs  # noqa: PLC0415 - with structlog it takes a while

    told = settings.watch
    handed = os.environ.get("LOGS_DIRECTORY")  # by systemd
    folder = told.log_folder or (Path(handed) if handed else None)
    try:
        logs.begin(told.log_level, folder, most_mib=told.log_mib, files=told.log_files)
    except OSError as trouble:
        raise Misconfigured(f"The log folder {folder} cannot be used: {trouble.strerror}.") from trouble
    os.environ.setdefault("OPENCV_LOG_LEVEL", "ERROR")
