"""`kiosk pers setup`: a whole venue from one file, as often as one likes."""

from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from kiosk.api import modern
from kiosk.api.operations import Operations, Refused
from kiosk.cli.pers_line import AS_JSON, calling, console, dump, fail, got
from kiosk.cli.pers_plan import Step, There, look, steps, unknown_names
from kiosk.cli.pers_venue import VenueFile, read_venue


def setup(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(help="The venue; see resources/venue.example.toml.", dir_okay=False)],
    *,
    apply: Annotated[bool, typer.Option("--apply", help="Also change what is there and differs.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be done.")] = False,
    as_json: AS_JSON = False,
) -> None:
    """Makes triggers, trigger sources and campaigns with their rewards, as the file says, and switches them on.

    What is there already is left alone: run it again and it says what differs, or that there is nothing to do.
    Nothing is ever deleted. Businesses, members and loyalty tokens are made at PERS; what is missing is named.

    Examples:

      kiosk pers setup venue.toml --dry-run

      kiosk pers setup venue.toml

      kiosk pers setup venue.toml --apply
    """
    venue = read_venue(file)
    with calling(ctx) as pers:
        there = look(pers, venue)
        if missing := [*unknown_names(venue, there), *_missing(pers, venue)]:
            fail(f"Nothing was done, for this is missing: {'; '.join(missing)}.")
        planned = list(steps(venue, there))
        doing = [step for step in planned if not dry_run and (apply or not step.changes)]
        left = [step for step in planned if step not in doing]
        for step in doing:
            _do(step, pers, there, quiet=as_json)
    _say(doing, left, dry_run=dry_run, as_json=as_json)


def _missing(pers: Operations, venue: VenueFile) -> Iterator[str]:
    """What only PERS can make; loyalty tokens cannot be looked up, so the server says it when they are used."""
    for ident in venue.businesses():
        came = pers.ask(modern.A_BUSINESS, ident)
        if isinstance(came, Refused) and came.status == HTTPStatus.NOT_FOUND:
            yield f"the business {ident!r}"
        else:
            got(came)
    for name in venue.venue.members:
        if not got(pers.ask(modern.MEMBERS, query={"search": name})):
            yield f"the member {name!r}"


def _do(step: Step, pers: Operations, there: There, *, quiet: bool) -> None:
    try:
        step.do(pers, there)
    except typer.Exit:
        typer.secho(f"It stopped at: {step.said}. Mend it and run this again; what was done stays.", err=True)
        raise
    if not quiet:
        console().print(Text.assemble(("✓ ", "green"), step.said))


def _say(done: list[Step], left: list[Step], *, dry_run: bool, as_json: bool) -> None:
    if as_json:
        dump({"done": [step.said for step in done], "left": [step.said for step in left]})
        return
    for step in left:
        differs = step.changes and not dry_run
        sign, style = ("≠", "yellow") if step.changes else ("+", "cyan")
        console().print(Text.assemble((f"{sign} ", style), step.said, (" (differs)" if differs else "")))
    console().print(_last_word(done, left, dry_run=dry_run))


def _last_word(done: list[Step], left: list[Step], *, dry_run: bool) -> str:
    if dry_run and left:
        return f"To do: {len(left)}; changes (≠) only with --apply."
    if left:
        return f"Done: {len(done)}. Left alone, for they differ: {len(left)}; --apply changes them."
    return f"Done: {len(done)}." if done else "Nothing to do: the server holds what the file says."
