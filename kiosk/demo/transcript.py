"""The transcript: every screen that was shown, as a line and as a picture."""

from dataclasses import dataclass, field
from pathlib import Path

from rich.console import Console
from rich.text import Text

from kiosk.domain.screens import (
    Amount,
    Confirm,
    Declined,
    NotOurs,
    OutOfOrder,
    Receipt,
    Saved,
    Screen,
    Sending,
    ShowYourCode,
    Welcome,
)


@dataclass(slots=True)
class Transcript:
    """Writes down what a visitor saw."""

    console: Console
    folder: Path | None = None
    number: int = 0
    shown: list[Screen] = field(default_factory=list)

    def say(self, sign: str, colour: str, words: str) -> None:
        """One line that is not a screen."""
        self.console.print(Text.assemble((f" {sign} ", colour), words))

    def note(self, screen: Screen) -> Path | None:
        """Writes the line; returns where the picture of it should go."""
        self.shown.append(screen)
        self.say(*line_of(screen))
        if self.folder is None:
            return None
        self.number += 1
        return self.folder / f"{self.number:02d}-{type(screen).__name__}.png"


def line_of(screen: Screen) -> tuple[str, str, str]:
    """Sign, colour and words of a screen."""
    match screen:
        case Welcome(venue, saved):
            return "○", "dim", f"Welcome        {venue}" + (f", {saved} saved here" if saved else "")
        case Sending(reference):
            return "…", "cyan", f"Sending        {reference}"
        case Receipt(reference, amount, unit, campaign, who):
            return "✓", "bold green", f"Receipt        {reference}  +{amount or 0:g} {unit}, {campaign}, {who}"
        case Saved(reference, campaign):
            return "◷", "bold yellow", f"Saved          {reference}  {campaign}"
        case Declined(reference, code, again):
            return "✕", "bold red", f"Declined       {reference}  {code}, again: {again}"
        case NotOurs(why):
            return "?", "magenta", f"Not ours       {why}"
        case ShowYourCode(source):
            return "→", "cyan", f"Show your code {source}"
        case Amount() | Confirm():
            return "○", "dim", "At the counter"
        case OutOfOrder(why, for_staff):
            return "▬", "bold", f"Out of order   {why} {for_staff}"
