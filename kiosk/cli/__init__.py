"""The command `kiosk`: one thin module for each group of commands."""

import sys

import typer

from kiosk import __version__
from kiosk.cli.late import Late
from kiosk.refusal import Refusal

application = typer.Typer(
    name="kiosk",
    cls=Late,
    help="The claim terminal for PERS: reads QR codes and NFC tags and claims rewards, exactly once.",
    epilog="Begin with:  kiosk demo",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _say_version(asked: bool) -> None:  # noqa: FBT001 - typer's own form of a flag
    if asked:
        typer.echo(f"kiosk {__version__}")
        raise typer.Exit


@application.callback()
def _kiosk(
    version: bool = typer.Option(False, "--version", callback=_say_version, is_eager=True, help="Say the version."),  # noqa: FBT001, FBT003
) -> None:
    """The claim terminal for PERS: reads QR codes and NFC tags and claims rewards, exactly once."""


def main() -> None:
    """Runs a command; whatever a person can mend is one sentence, never a traceback."""
    try:
        application()
    except Refusal as refusal:
        typer.secho(str(refusal), fg="red", err=True)
        sys.exit(refusal.code)
    except PermissionError as trouble:
        name = trouble.filename or "A file"
        said = f"{name} is not for you: {trouble.strerror}. Type the same with sudo, or as the user it belongs to."
        typer.secho(said, fg="red", err=True)
        sys.exit(1)
