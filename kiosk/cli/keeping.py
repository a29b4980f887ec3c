"""`kiosk outbox count` and `backup`: what the package asks before it is upgraded or removed."""

from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.asking import as_owner, folder_of, print_json, reaching, refuse
from kiosk.cli.options import CONFIG, DEFAULT, JSON
from kiosk.domain.claim import Counts
from kiosk.door import NobodyThere, ask
from kiosk.settings import Misconfigured
from kiosk.storage.backup import back_up
from kiosk.storage.database import NAME
from kiosk.storage.opening import is_there

FALLBACK = Annotated[Path | None, typer.Option(help="The outbox, where the settings cannot be read.", file_okay=False)]


def count(
    only_open: Annotated[bool, typer.Option("--open", help="Only how many are not settled.")] = False,  # noqa: FBT002
    folder: FALLBACK = None,
    as_json: JSON = False,  # noqa: FBT002
    config: CONFIG = DEFAULT,
) -> None:
    """Counts all claims that were ever recorded by where they stand; where there is no outbox yet, there are none.

    Examples:

      kiosk outbox count

      kiosk outbox count --open
    """
    place = _place(config, folder)
    counts = Counts()
    if is_there(place):
        with reaching(place) as tell:
            counts = Counts(**tell({"ask": "outbox.count"})["counts"])
    recorded, *rest = asdict(counts).items()
    if as_json:
        print_json(asdict(counts) | {"open": counts.open})
    elif only_open:
        print(counts.open)
    else:
        print(f"{recorded[1]} recorded = " + " + ".join(f"{count} {state}" for state, count in rest))


def backup(folder: FALLBACK = None, config: CONFIG = DEFAULT) -> None:
    """Copies the outbox, its key and its journal into its own folder `backups`; the terminal must not run.

    Example:  kiosk outbox backup
    """
    place = _place(config, folder)
    if not (place / NAME).exists():
        refuse(f"There is no outbox in {place} yet.")
    if not isinstance(ask(place, {"ask": "outbox.count"}), NobodyThere):
        refuse("A terminal is using this outbox. Stop it first: systemctl stop pers-kiosk")
    with as_owner(place):
        aside = back_up(place, datetime.now(UTC))
    print(f"Backed up to {aside}.")


def _place(config: Path, folder: Path | None) -> Path:
    try:
        return folder_of(config)
    except Misconfigured:
        if folder is None:
            raise
        return folder
