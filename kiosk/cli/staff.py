"""`kiosk staff`: who may decide about claims, and the record of what they decided."""

import os
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from kiosk.cli.asking import folder_of, hidden, pin_of, print_json, refuse
from kiosk.cli.grouping import let_in
from kiosk.cli.options import CONFIG, DEFAULT, JSON, PIN_STDIN
from kiosk.cli.tables import moment, plain
from kiosk.staff.audit import Act, Audit, Broken, audit_of
from kiosk.staff.pins import PinStore, Refused, Scope
from kiosk.storage.sealing import NAME, read_seal

group = typer.Typer(help="Who may decide about claims.", no_args_is_help=True)

group.command("group")(let_in)

NAME_OF = Annotated[str, typer.Argument(metavar="NAME", help="Who.")]


@group.command("pin")
def pin(
    name: NAME_OF,
    scope: Annotated[Scope, typer.Option(help="What they may decide.")] = Scope.STEWARD,
    reset: Annotated[bool, typer.Option("--reset", help="Replace the PIN they have.")] = False,  # noqa: FBT002
    pin_stdin: PIN_STDIN = False,  # noqa: FBT002
    config: CONFIG = DEFAULT,
) -> None:
    """Gives somebody a PIN of 6 to 12 digits. Whoever has the terminal's files may also replace one.

    Examples:

      kiosk staff pin Ana --scope supervisor

      kiosk staff pin Ben --reset
    """
    folder = folder_of(config)
    chosen = sys.stdin.readline().strip() if pin_stdin else _asked_twice(name)
    given = PinStore(folder).give(name, chosen, scope, reset=reset)
    if isinstance(given, Refused):
        refuse(given.sentence)
    _note(folder, "reset a PIN" if reset else "gave a PIN", f"{given.name}, {given.scope}")
    typer.secho(f"{given.name} has a PIN and is a {given.scope}.", fg="green")


@group.command("enable")
def enable(
    name: NAME_OF,
    by: Annotated[str, typer.Option(help="A supervisor.")],
    pin_stdin: PIN_STDIN = False,  # noqa: FBT002
    config: CONFIG = DEFAULT,
) -> None:
    """Switches a PIN on again that was switched off by too many wrong ones.

    Example:  kiosk staff enable Ben --by Ana
    """
    folder = folder_of(config)
    store = PinStore(folder)
    supervisor = store.check(by, pin_of(by, "to enable", from_stdin=pin_stdin))
    person = supervisor if isinstance(supervisor, Refused) else store.enable(name, supervisor)
    if isinstance(person, Refused):
        refuse(person.sentence)
    _note(folder, "enabled a PIN", f"{person.name}, by {by}")
    typer.secho(f"{person.name} may try again.", fg="green")


@group.command("list")
def list_people(as_json: JSON = False, config: CONFIG = DEFAULT) -> None:  # noqa: FBT002
    """Lists everybody who has a PIN.

    Example:  kiosk staff list
    """
    people = PinStore(folder_of(config)).people()
    if as_json:
        said = [{"name": one.name, "scope": one.scope, "wrong": one.tally.wrong} for one in people]
        print_json(said)
        return
    table = Table("Name", "Scope", "Wrong PINs in a row")
    for one in people:
        table.add_row(plain(one.name), one.scope, "switched off" if one.switched_off else str(one.tally.wrong))
    Console().print(table)


@group.command("remove")
def remove(name: NAME_OF, config: CONFIG = DEFAULT) -> None:
    """Takes somebody's PIN away; what they decided stays in the audit trail.

    Example:  kiosk staff remove Ben
    """
    folder = folder_of(config)
    if not PinStore(folder).remove(name):
        refuse(f"Nobody here is called {name}.")
    _note(folder, "removed a PIN", name)
    typer.secho(f"{name} has no PIN any longer.", fg="green")


@group.command("audit")
def audit(as_json: JSON = False, config: CONFIG = DEFAULT) -> None:  # noqa: FBT002
    """Shows what staff decided, and whether anybody has changed the record of it since.

    Example:  kiosk staff audit
    """
    trail = _audit(folder_of(config))
    if trail is None:
        refuse("There is no outbox yet, so nobody has decided anything.")
    acts, verdict = trail.acts(), trail.verify()
    if as_json:
        print_json([asdict(act) for act in acts])
    else:
        _print_acts(acts)
    if isinstance(verdict, Broken):
        refuse(f"The audit trail was changed, line {verdict.line}: {verdict.why}.")
    print(f"{verdict.acts} acts, unchanged", file=sys.stderr)


def _print_acts(acts: list[Act]) -> None:
    table = Table("When", "Who", "What", "Claim", "Why")
    for act in acts:
        why = f"{act.reason} ({act.more})" if act.more else act.reason
        who = f"{act.who}, {act.scope}"
        table.add_row(moment(act.at.isoformat()), plain(who), plain(act.what), plain(act.reference), plain(why))
    Console().print(table)


def _asked_twice(name: str) -> str:
    return hidden(f"New PIN of {name}", once_more="Once more")


def _note(folder: Path, what: str, about: str) -> None:
    """Who has the files may give out PINs; that they did is in the trail as soon as there is an outbox to guard."""
    trail = _audit(folder)
    if trail is not None:
        trail.write(Act(datetime.now(UTC), f"user {os.getuid()}", "owner", what, "", about))


def _audit(folder: Path) -> Audit | None:
    return audit_of(folder, read_seal(folder, new=False).checking) if (folder / NAME).exists() else None
