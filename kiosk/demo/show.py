"""The show: from nothing to a venue at work, and what the two books say in the end."""

import json
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from rich.console import Console
from rich.table import Table

from kiosk import app
from kiosk.assembly import Running
from kiosk.demo.director import Director, Weather
from kiosk.demo.stand import Stand, config_for, sandbox
from kiosk.demo.transcript import Transcript
from kiosk.demo.verdict import Verdict, compare
from kiosk.domain.claim import Counts, Entry, State
from kiosk.settings import Settings, read_settings
from kiosk.whereabouts import resource

DISAGREE = 1


@dataclass(frozen=True, slots=True)
class Wish:
    """What the viewer asked for."""

    headless: bool
    weather: Weather
    camera: str | None  #: a device of this machine; None: the clip
    out: Path | None


@dataclass(slots=True)
class Book:
    """The terminal's own book, as it was when it stopped."""

    entries: list[Entry] = field(default_factory=list)
    counts: Counts = field(default_factory=Counts)

    def copy(self, made: Running) -> None:
        """Reads it."""
        self.entries = made.outbox.entries(State)
        self.counts = made.outbox.counts()


def play(wish: Wish, console: Console) -> int:
    """Runs the demo; 0 only if the sandbox's ledger agrees with the terminal's outbox."""
    with tempfile.TemporaryDirectory(prefix="kiosk-demo-") as folder, sandbox(Path(folder) / "sandbox.db") as stand:
        settings = _settings(wish, Path(folder), stand)
        book, code = _perform(wish, console, stand, settings)
        verdict = compare(book.entries, book.counts, stand.read("/_ledger"))
    _tell(verdict, console, wish.out)
    return code or (0 if verdict.agrees else DISAGREE)


def _settings(wish: Wish, folder: Path, stand: Stand) -> Settings:
    config = folder / "config.toml"
    camera = wish.camera or str(resource("demo/clip.mp4"))
    config.write_text(config_for(stand.read("/_seed"), stand.url, folder / "outbox", camera), encoding="utf-8")
    return read_settings(config, {})


def _perform(wish: Wish, console: Console, stand: Stand, settings: Settings) -> tuple[Book, int]:
    if wish.out is not None:
        wish.out.mkdir(parents=True, exist_ok=True)
    over = QGuiApplication.quit if wish.headless else None
    director = Director(stand, Transcript(console, wish.out), wish.weather, over=over)
    book = Book()
    guests = app.Guests(director.arrive, director.clip_ended, director.delivered, book.copy)
    code = app.run(settings, guests, headless=wish.headless)
    stand.line("up")
    return book, code


def _tell(verdict: Verdict, console: Console, out: Path | None) -> None:
    table = Table(title="Outbox and ledger agree" if verdict.agrees else "Outbox and ledger DISAGREE")
    summary = verdict.summary()
    names = ("recorded", "waiting", "sending", "uncertain", "accepted", "rejected", "parked")
    for name in names:
        table.add_column(name, justify="right")
    table.add_row(*(str(summary[name]) for name in names))
    console.print(table)
    if out is not None:
        (out / "summary.json").write_text(json.dumps(summary, indent=2) + "\n", encoding="utf-8")
        console.print(f"Pictures and summary.json are in {out}")
