"""How a command asks about the outbox: at the door of the running terminal, or in the outbox itself."""

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

import typer

from kiosk.door import NobodyThere, ask
from kiosk.settings import read_settings
from kiosk.staff.desk import Desk, desk_at
from kiosk.storage.opening import is_there
from kiosk.storage.outbox import Outbox

Answer = dict[str, Any]
Teller = Callable[[Answer], Answer]
_PATIENCE = 60.0  #: seconds for one page of a long answer


@contextmanager
def reaching(folder: Path) -> Iterator[Teller]:
    """Puts questions to whoever has the outbox; a refusal is one sentence and exit code 1."""
    if not isinstance(ask(folder, {"ask": "outbox.count"}), NobodyThere):
        yield partial(_at_the_door, folder)
        return
    if not is_there(folder):
        refuse(f"There is no outbox in {folder} yet.")
    with as_owner(folder):
        outbox = Outbox(folder, datetime.now(UTC))
        desk = desk_at(outbox, folder)
    if outbox.alarm:
        typer.secho(outbox.alarm, fg="yellow", err=True)
    try:
        yield lambda question: _heard(_answered(desk, folder, question))
    finally:
        with as_owner(folder):
            outbox.close()


@contextmanager
def as_owner(folder: Path) -> Iterator[None]:
    """Root acts as the outbox's owner, so that no file in it becomes one that the terminal cannot open."""
    there = folder.stat()
    if os.geteuid() != 0 or there.st_uid == 0:
        yield
        return
    os.setegid(there.st_gid)
    os.seteuid(there.st_uid)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(0)


def signed(config: Path, question: Answer, *, from_stdin: bool) -> Answer:
    """Puts a question that somebody signs. The PIN is typed first: an outbox that is open keeps others out."""
    pin = pin_of(question["by"], question["reason"], from_stdin=from_stdin)
    with reaching(folder_of(config)) as tell:
        return tell(question | {"pin": pin})


def rows_of(tell: Teller, answer: Answer) -> Iterator[Answer]:
    """All rows of an answer, page by page."""
    yield from answer["rows"]
    while answer["more"]:
        answer = tell({"ask": "outbox.more", "token": answer["more"]})
        yield from answer["rows"]


def pin_of(by: str, reason: str, *, from_stdin: bool) -> str:
    """The PIN, hidden; not asked for while something else is missing."""
    if not by or not reason:
        return ""
    if from_stdin:
        return sys.stdin.readline().strip()
    return hidden(f"PIN of {by}")


def hidden(question: str, *, once_more: str = "") -> str:
    """What is typed at a terminal and not shown; where there is none, one sentence says what to do."""
    try:
        os.close(os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY))
    except OSError:
        if not sys.stdin.isatty():
            refuse("There is no terminal to type a PIN at. Pipe it in: --pin-stdin.")
    return str(typer.prompt(question, hide_input=True, confirmation_prompt=once_more or False, err=True))


def folder_of(config: Path) -> Path:
    """The outbox that a config is about."""
    return read_settings(config).outbox.folder


def print_json(what: object) -> None:
    """For machines."""
    print(json.dumps(what, indent=2, default=str))


def refuse(sentence: str) -> NoReturn:
    """One sentence, and exit code 1."""
    typer.secho(sentence, fg="red", err=True)
    raise typer.Exit(1)


def _at_the_door(folder: Path, question: Answer) -> Answer:
    return _heard(ask(folder, question, seconds=_PATIENCE))


def _answered(desk: Desk, folder: Path, question: Answer) -> object:
    with as_owner(folder):
        return desk.answer(question)


def _heard(said: object) -> Answer:
    if not isinstance(said, dict):
        refuse(f"The terminal no longer answers: {said.why if isinstance(said, NobodyThere) else 'not in our form'}.")
    if "refused" in said:
        refuse(str(said["refused"]))
    return said
