"""Progress: bars on standard error, so that standard output stays clean."""

from collections.abc import Iterable, Iterator

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from kiosk.cli.asking import Answer


def bar() -> Progress:
    """One that goes away when it is done."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True)


def with_progress(what: str, rows: Iterable[Answer], total: int) -> Iterator[Answer]:
    """A bar while it lasts; steps of a claim do not count."""
    with bar() as progress:
        task = progress.add_task(what, total=total)
        for row in rows:
            yield row
            progress.advance(task, row.get("what") != "step")
