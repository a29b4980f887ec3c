"""The command `kiosk`: one thin module for each group of commands."""

import sys

import typer

from kiosk import __version__
from kiosk.cli import check, codes, config, demo, diagnose, outbox, pers, run, sandbox, staff
from kiosk.settings import Misconfigured
from kiosk.storage.database import StorageTrouble

BAD_CONFIG = 2
NO_STORAGE = 3

application = typer.Typer(
    name="kiosk",
    help="The claim terminal for PERS: reads QR codes and NFC tags and claims rewards, exactly once.",
    epilog="Begin with:  kiosk demo",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
application.command("run")(run.run)
application.command("demo")(demo.demo)
application.command("sandbox")(sandbox.sandbox)
application.command("check")(check.check)
application.command("diagnose")(diagnose.diagnose)
application.command("decode", hidden=True)(run.decode)
application.add_typer(codes.group, name="codes")
application.add_typer(config.group, name="config")
application.add_typer(outbox.group, name="outbox")
application.add_typer(pers.group, name="pers")
application.add_typer(staff.group, name="staff")


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
    except Misconfigured as wrong:
        _refuse(str(wrong), BAD_CONFIG)
    except StorageTrouble as trouble:
        _refuse(str(trouble), NO_STORAGE)


def _refuse(sentence: str, code: int) -> None:
    typer.secho(sentence, fg="red", err=True)
    sys.exit(code)
