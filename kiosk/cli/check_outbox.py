"""What `kiosk check` says about the outbox, and about the terminal that is at work with it."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.door import NobodyThere, ask, process_behind
from kiosk.storage.probe import probe
from kiosk.watch.fitness import Finding, bad, disk, good, warning
from kiosk.watch.fitness.hardening import hardening


def outbox(folder: Path, least_mib: int) -> Iterator[Finding]:
    """Room, owner, kind of disk, and whether claims are kept there."""
    yield disk.room(folder, least_mib)
    yield from disk.owner(folder)
    yield disk.kind(folder)
    yield disk.keeping(folder, _probed)


def at_work(folder: Path) -> Iterator[Finding]:
    """What a running terminal says of itself, and what protects it."""
    said = ask(folder, {"ask": "ready"})
    if isinstance(said, dict) and "word" in said:
        yield from _ready(said)
    elif not isinstance(said, NobodyThere):
        yield bad("Terminal at work", "it does not say how it is", "sudo systemctl restart pers-kiosk")
    yield from hardening(process_behind(folder))


def _ready(said: dict[str, object]) -> Iterator[Finding]:
    word, reasons = str(said["word"]), said.get("reasons")
    if word == "READY":
        yield good("Terminal at work", word)
    for reason in reasons if isinstance(reasons, list) else []:
        yield (bad if reason["word"] == "NO" else warning)("Terminal at work", reason["what"], reason["todo"])


def _probed(folder: Path) -> tuple[str, int, float]:
    found = probe(folder)
    return found.journal, found.synchronous, found.commit_seconds
