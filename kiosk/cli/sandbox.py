"""`kiosk sandbox`: a PERS-compatible server on this machine, to rehearse with."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk.refusal import Refusal


class NoSandbox(Refusal):
    """The file or the port is in the way."""

    code = 1


def sandbox(
    port: Annotated[
        int, typer.Option(help="Where it listens on 127.0.0.1; 0: any free port.", min=0, max=65535)
    ] = 8765,
    db: Annotated[Path, typer.Option(help="Its own database.", dir_okay=False)] = Path("sandbox.db"),
    seed: Annotated[bool, typer.Option("--seed", help="Fill an empty database with a venue.")] = False,  # noqa: FBT002
    reset: Annotated[bool, typer.Option("--reset", help="Begin with an empty database.")] = False,  # noqa: FBT002
    child: Annotated[bool, typer.Option("--child", hidden=True)] = False,  # noqa: FBT002
) -> None:
    """Serves the PERS API on this machine, with rules, a ledger and bad weather on demand.

    Examples:

      kiosk sandbox --seed

      kiosk sandbox --port 9000 --db /tmp/venue.db --seed --reset

    The API's own description is at /openapi.json, what it booked at /_ledger, whom it knows at /_seed.
    """
    import sqlite3  # noqa: PLC0415 - help needs none of these

    from kiosk.sandbox import serve  # noqa: PLC0415 - FastAPI takes a while, and only this command needs it
    from kiosk.sandbox.database import NotASandboxError  # noqa: PLC0415
    from kiosk.whereabouts import resource  # noqa: PLC0415

    try:
        serve(
            db,
            port=port,
            seed=seed,
            reset=reset,
            assets=resource("demo/rewards"),
            commands=sys.stdin if child else None,
            ready=_announce if child else _tell,
        )
    except NotASandboxError as foreign:
        raise NoSandbox(f"{foreign} Choose another with --db.") from foreign
    except sqlite3.OperationalError as trouble:
        raise NoSandbox(f"{db} cannot be used: {trouble}. Choose another file with --db.") from trouble
    except OSError as trouble:
        raise NoSandbox(
            f"Port {port} cannot be used: {trouble.strerror}. Choose another with --port, or end what uses it."
        ) from trouble


def _announce(port: int) -> None:
    """For the process that started us."""
    print(json.dumps({"port": port}), flush=True)


def _tell(port: int) -> None:
    typer.secho(f"The sandbox listens on http://127.0.0.1:{port} (Ctrl-C ends it)", fg="green")
