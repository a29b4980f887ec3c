"""How `kiosk pers` speaks to the server: as whom, where, and what a refusal does to the command."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, NoReturn, TypeVar

import typer
from pydantic import SecretStr
from rich.console import Console
from rich.table import Table
from rich.text import Text

from kiosk.api.guesses import GUESSED, Guesses
from kiosk.api.operations import Operations, Refused
from kiosk.api.paths import paths_of
from kiosk.api.said.lenient import Said
from kiosk.api.sign_in import Kind, SignIn
from kiosk.api.transport import Silence, Wire
from kiosk.cli.pers_words import sentence, silence

Came = TypeVar("Came")
Row = TypeVar("Row", bound=Said)
Columns = dict[str, Callable[[Row], object]]

AS_JSON = Annotated[bool, typer.Option("--json", help="For machines.")]
SECONDS = 15.0


@dataclass(frozen=True, slots=True)
class Line:
    """Where the server is and who calls it."""

    base_url: str
    project: str
    business: str | None
    kind: Kind
    proof: SecretStr | None
    session: Path | None = None  #: the running terminal's own, which only `sign-in` writes
    guesses: Guesses = GUESSED

    def wire(self) -> Wire:
        """A connection of one's own."""
        return Wire(self.base_url, connect_seconds=SECONDS, answer_seconds=SECONDS)

    def door(self, file: Path | None = None) -> SignIn:
        """The way in; the session ends with the command unless it is kept in `file`."""
        return SignIn(
            self.wire(),
            paths_of("v2", self.guesses),
            project=self.project,
            business=self.business,
            proof=lambda: self.proof.get_secret_value() if self.proof else None,
            file=file,
            kind=self.kind,
        )


@contextmanager
def calling(ctx: typer.Context) -> Iterator[Operations]:
    """The server, for one command."""
    line = line_of(ctx)
    with line.wire() as wire:
        door = line.door()
        try:
            yield Operations(wire, door, line.guesses)
        finally:
            door.close()


def line_of(ctx: typer.Context) -> Line:
    """What `kiosk pers` was told before the command."""
    make = ctx.find_object(_Later)
    assert make is not None
    return make.line()


def later(make: Callable[[], Line]) -> "_Later":
    """A line that is made when a command needs it, so that --help needs none."""
    return _Later(make)


@dataclass(frozen=True, slots=True)
class _Later:
    line: Callable[[], Line]


def got(came: Came | Refused | Silence) -> Came:
    """What came, or the end of the command with a sentence and code 1."""
    if isinstance(came, Refused):
        fail(sentence(came))
    if isinstance(came, Silence):
        fail(silence(came))
    return came


def fail(said: str) -> NoReturn:
    """Ends the command: what was asked for was not done."""
    typer.secho(said, fg="red", err=True)
    raise typer.Exit(1)


def show(rows: Sequence[Row], columns: Columns[Row], *, as_json: bool) -> None:
    """Things as a table for people or as JSON for machines."""
    if as_json:
        dump([row.plain() for row in rows])
        return
    table = Table(*columns, box=None, header_style="bold")
    for row in rows:
        table.add_row(*(cell(read(row)) for read in columns.values()))
    console().print(table)


def show_one(row: Said, said: str, *, as_json: bool) -> None:
    """One thing that was made or changed."""
    if as_json:
        dump(row.plain())
    else:
        console().print(Text.assemble(("✓ ", "green"), cell(said)))


def dump(said: object) -> None:
    """As JSON, whatever it is."""
    print(json.dumps(said, indent=2, ensure_ascii=False))


def cell(said: object) -> Text:
    """What somebody else wrote; nothing in it can move the cursor or colour the shell."""
    match said:
        case None:
            return Text("-", "dim")
        case bool():
            return Text("✓ yes", "green") if said else Text("✕ no", "red")
        case float():
            said = f"{said:g}"
        case datetime():
            said = said.astimezone().strftime("%Y-%m-%d %H:%M:%S")
        case _:
            pass
    return Text("".join(letter if letter.isprintable() else "·" for letter in str(said)))


def joined(parts: Iterable[Any]) -> str | None:
    """Several in one cell."""
    return ", ".join(str(part) for part in parts) or None


def console() -> Console:
    """As wide as the shell; into a file or a pipe nothing is cut."""
    made = Console(highlight=False)
    return made if made.is_terminal else Console(highlight=False, width=240)
