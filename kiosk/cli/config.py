"""`kiosk config`: a config to begin with."""

from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer

from kiosk.settings import Misconfigured
from kiosk.whereabouts import example_config

group = typer.Typer(help="The settings.", no_args_is_help=True)


@group.callback()
def _config() -> None:
    """The settings."""


@group.command("init")
def init(
    path: Annotated[Path, typer.Argument(help="Where to write it.", dir_okay=False)] = Path("config.toml"),
) -> None:
    """Writes a config with every key explained; never over one that is there.

    Example:  kiosk config init /etc/pers-kiosk/config.toml
    """
    text = example_config().read_text(encoding="utf-8")
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError as there:
        raise Misconfigured(f"{path} is there already, and nothing was written. Choose another name.") from there
    except OSError as trouble:
        with suppress(OSError):
            path.unlink()  # a config of which half was written would be taken for a whole one
        raise Misconfigured(f"{path} cannot be written: {trouble.strerror}.") from trouble
    typer.secho(
        f"Wrote {path}. Fill in project_key, business_id and trigger_source, then: kiosk check -c {path}", fg="green"
    )
