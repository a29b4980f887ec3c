"""Options that several commands have."""

import os
from pathlib import Path
from typing import Annotated

import typer

CONFIG = Annotated[
    Path,
    typer.Option("--config", "-c", envvar="KIOSK_CONFIG", help="The settings.", show_default=True, dir_okay=False),
]
#: Beside us, as in a rehearsal, or where the Debian package has it.
_PLACES = (Path("config.toml"), Path("/etc/pers-kiosk/config.toml"))
DEFAULT = next((path for path in _PLACES if os.path.exists(path)), _PLACES[0])

JSON = Annotated[bool, typer.Option("--json", help="For machines.")]
REFERENCE = Annotated[str, typer.Argument(help="As the visitor has it, such as K7Q-3F9Q.")]
BY = Annotated[str, typer.Option(help="Who decides: a name from kiosk staff list.")]
REASON = Annotated[str, typer.Option(help="Why; it stays in the audit trail.")]
PIN_STDIN = Annotated[bool, typer.Option("--pin-stdin", help="Read the PIN from standard input, for scripts.")]
