"""`kiosk codes write-tag`: codes put on tags, each read back from the tag, with a counter."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from kiosk.capture.tags.keeping import Unready
from kiosk.capture.tags.writing import Refused, Writer, Written, writer
from kiosk.cli.asking import refuse
from kiosk.cli.codes_wished import LIST, MEMBER, SOURCE, wished
from kiosk.cli.run import CONFIG, DEFAULT
from kiosk.making.label import Label, Unmakeable
from kiosk.settings import read_settings

NOBODY = "No tag reader is set: say --reader auto, or set nfc.reader in the config."


def write_tag(
    source: SOURCE = "",
    member: MEMBER = "",
    csv: LIST = None,
    lock: Annotated[bool, typer.Option("--lock", help="Make each tag unchangeable, for ever.")] = False,  # noqa: FBT002
    reader: Annotated[str, typer.Option(help="As in nfc.reader; without it, what the config says, or auto.")] = "",
    patience: Annotated[float, typer.Option(help="How long to wait for each tag (seconds).", min=0.1)] = 30.0,
    config: CONFIG = DEFAULT,
) -> None:
    """Writes codes on tags, one after the other, and reads each back from its tag.

    Examples:

      kiosk codes write-tag --source S-1 --lock

      kiosk codes write-tag --csv sources.csv --reader pcsc
    """
    try:
        labels = wished(source, member, csv)
        with writer(reader or _configured(config)) as at_work:
            _write(at_work, labels, lock=lock, patience=patience)
    except (Unmakeable, Unready) as why:
        refuse(str(why))


def _configured(config: Path) -> str:
    """What the config says; a bench without one takes what is plugged in."""
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
    return f"{one.caption} is on tag {done.uid} ({done.octets} octets, read back{locked})."


def _await_removal(at_work: Writer, patience: float) -> None:
    typer.echo("Take it away.", err=True)
    if not at_work.await_removal(patience):
        raise Unmakeable("The tag stays at the reader: take it away and begin again with those that are left.")
