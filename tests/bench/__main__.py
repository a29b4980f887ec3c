"""`make bench`: every row of every bench, ours beside its peers, measured in one run."""

import importlib
import sys

from rich.console import Console
from rich.table import Table

BENCHES = ("outbox", "drain", "eyes", "tap", "sandbox", "face", "package")


def main() -> None:
    wanted = sys.argv[1:] or BENCHES
    console = Console()
    for name in wanted:
        try:
            bench = importlib.import_module(f"tests.bench.{name}")
        except ModuleNotFoundError as missing:
            if missing.name != f"tests.bench.{name}":
                raise
            console.print(f"[yellow]no bench called {name}[/]")
            continue
        with console.status(f"measuring {name} …"):
            rows = bench.rows()
        show(console, name, bench.__doc__ or "", rows)


def show(console: Console, name: str, title: str, rows: list[dict[str, object]]) -> None:
    """A table of whatever the rows say; a bench that measured nothing says why in a row."""
    table = Table(title=f"{name}: {title.splitlines()[0]}", title_justify="left")
    for column in dict.fromkeys(key for row in rows for key in row):
        table.add_column(column, justify="left" if column == "what" else "right", overflow="fold")
    for row in rows:
        table.add_row(*(_text(row.get(column.header, "")) for column in table.columns))
    console.print(table)


def _text(value: object) -> str:
    return f"{value:,.3g}" if isinstance(value, float) else str(value)


if __name__ == "__main__":
    main()
