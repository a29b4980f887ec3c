"""`kiosk outbox export`: claims and all their steps as JSON lines, for somebody else to read."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, TextIO

import typer

from kiosk.cli.asking import Answer, folder_of, pin_of, reaching, refuse, rows_of
from kiosk.cli.filters import PLACE, SINCE, STATES, filter_of
from kiosk.cli.options import BY, CONFIG, DEFAULT, PIN_STDIN, REASON
from kiosk.cli.progress import with_progress
from kiosk.domain.claim import State


def export(  # noqa: PLR0913, PLR0917 - one for each option
    path: Annotated[Path, typer.Argument(help="A file that is not there yet; - is standard output.")],
    states: STATES = None,
    since: SINCE = None,
    place: PLACE = None,
    sealed: Annotated[bool, typer.Option("--sealed", help="With the requests, sealed by the outbox's key.")] = False,  # noqa: FBT002
    members: Annotated[bool, typer.Option("--members", help="With who claims; for supervisors.")] = False,  # noqa: FBT002
    by: BY = "",
    reason: REASON = "",
    pin_stdin: PIN_STDIN = False,  # noqa: FBT002
    config: CONFIG = DEFAULT,
) -> None:
    """Writes claims and all their steps as JSON lines; without members unless a supervisor asks for them.

    Examples:

      kiosk outbox export today.jsonl --since 12h

      kiosk outbox export all.jsonl --sealed
    """
    if sealed and members:
        refuse("Either --sealed, or --members readable: choose one.")
    question: Answer = {"ask": "outbox.export", "form": "sealed" if sealed else "plain", "members": members}
    if members:
        question |= {"by": by, "reason": reason, "pin": pin_of(by, reason, from_stdin=pin_stdin)}
    with reaching(folder_of(config)) as tell:
        answer = tell(question | filter_of(states or list(State), since, place, None))
        claims = _write(path, rows_of(tell, answer), answer["total"])
    print(f"Wrote {claims} claims to {path}.", file=sys.stderr)


def _write(path: Path, rows: Iterator[Answer], total: int) -> int:
    """Private from its first byte, never over a file that is there, and never by half. Returns how many claims."""
    try:
        handle = os.dup(1) if path == Path("-") else os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except OSError as trouble:
        refuse(f"{path} cannot be written: {trouble.strerror}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            return _pour(rows, total, file)
    except BaseException as trouble:
        if path != Path("-"):
            path.unlink(missing_ok=True)
        if isinstance(trouble, OSError):
            refuse(f"{path} cannot be written: {trouble.strerror}.")
        raise


def _pour(rows: Iterator[Answer], total: int, file: TextIO) -> int:
    claims = 0
    for row in with_progress("Writing", rows, total):
        file.write(json.dumps(row) + "\n")
        claims += row["what"] == "claim"
    return claims
