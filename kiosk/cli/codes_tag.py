"""`kiosk codes write-tag`: codes go on tags, each is read back from its tag, and they are counted."""

from collections.abc import Sequence
from pathlib import Path

import typer

from kiosk.capture.tags.keeping import Unready
from kiosk.capture.tags.ndef import Text
from kiosk.capture.tags.reader import identity
from kiosk.capture.tags.writing import Refused, Writer, Written, writer
from kiosk.making.label import Label, Unmakeable
from kiosk.settings import read_settings

NOBODY = "No tag reader is set: say --reader auto, or set nfc.reader in the config."

MADE_UP = "Its number is another at each tap: only the code on it can name anything."


def write_all(labels: Sequence[Label], reader: str, *, lock: bool, patience: float) -> None:
    """Write tag after tag with this reader. Raises Unmakeable."""
    try:
        with writer(reader) as at_work:
            _write(at_work, labels, lock=lock, patience=patience)
    except Unready as why:
        raise Unmakeable(str(why)) from why


def configured(config: Path) -> str:
    """What the config says; a bench without one takes what is plugged in. Raises Unmakeable."""
    said = read_settings(config).nfc.reader if config.exists() else "auto"
    if said == "none":
        raise Unmakeable(NOBODY)
    return said


def _write(at_work: Writer, labels: Sequence[Label], *, lock: bool, patience: float) -> None:
    """Tag after tag; one that is not written ends the batch, and says where to go on."""
    for number, one in enumerate(labels, 1):
        counter = f"{number} of {len(labels)}"
        typer.echo(f"{counter}: hold a tag for {one.caption} to the reader.", err=True)
        match at_work.write(one.text, lock=lock, patience=patience):
            case Written() as done:
                typer.secho(f"{counter}: {_said(one, done)}", fg="green")
            case Refused(said):
                raise Unmakeable(f"{counter}, {one.caption}: {said} {number - 1} written.")
        if number < len(labels):
            _await_removal(at_work, patience)


def _said(one: Label, done: Written) -> str:
    locked = ", locked" if done.locked else ""
    said = f"{one.caption} is on tag {done.uid} ({done.octets} octets, read back{locked})."
    return said if isinstance(identity(bytes.fromhex(done.uid)), Text) else f"{said} {MADE_UP}"


def _await_removal(at_work: Writer, patience: float) -> None:
    typer.echo("Take it away.", err=True)
    if not at_work.await_removal(patience):
        raise Unmakeable("The tag stays at the reader: take it away and begin again with those that are left.")
