"""Which codes are wished: one by its id, or those of a list; and a bar that shows how far they are."""

from pathlib import Path

from rich.progress import Progress

from kiosk.cli.progress import bar
from kiosk.making.label import Kind, Label, Unmakeable, label, labels_of


def wished(source: str, member: str, listed: Path | None, title: str = "") -> list[Label]:
    """One label, or those of a list. Raises Unmakeable."""
    if sum((bool(source), bool(member), listed is not None)) != 1:
        raise Unmakeable("Say what for: --source ID, --member ID, or --csv FILE with the columns kind,id,title.")
    if listed is None:
        return [label(Kind.SOURCE if source else Kind.MEMBER, source or member, title)]
    if title:
        raise Unmakeable("With a list, titles stand in its column title.")
    try:
        with listed.open(encoding="utf-8-sig", newline="") as lines:
            return labels_of(lines)
    except OSError as trouble:
        raise Unmakeable(f"{listed} cannot be read: {trouble.strerror}.") from trouble


def quiet_bar() -> Progress:
    """A bar where somebody sees it; in a pipe or a log it would only leave empty lines."""
    progress = bar()
    progress.disable = not progress.console.is_terminal
    return progress
