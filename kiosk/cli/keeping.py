"""`kiosk outbox count` and `backup`: what the package asks before it is upgraded or removed."""

from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.asking import as_owner, folder_of, print_json, reaching, refuse
from kiosk.cli.run import CONFIG, DEFAULT
from kiosk.domain.claim import Counts
from kiosk.door import NobodyThere, ask
from kiosk.settings import Misconfigured
from kiosk.storage.backup import back_up
from kiosk.storage.database import NAME

FALLBACK = Annotated[Path | None, typer.Option(help="The outbox, where the settings cannot be read.", file_okay=False)]


def count(
    only_open: Annotated[bool, typer.Option("--open", help="Only how many are not settled.")] = False,  # noqa: FBT002
    folder: FALLBACK = None,
    config: CONFIG = DEFAULT,
) -> None:
    """Counts the claims, state by state; where there is no outbox yet, there are none.

    Example:  kiosk outbox count --open
    """
    place = _place(config, folder)
    counts = Counts()
    if (place / NAME).exists():
        with reaching(place) as tell:
            counts = Counts(**tell({"ask": "outbox.count"})["counts"])
    if only_open:
        print(counts.open)
    else:
        print_json({**asdict(counts), "open": counts.open})


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
