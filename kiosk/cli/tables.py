"""Tables: how claims, their steps and people look in a shell."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from rich.table import Table
from rich.text import Text

#: A sign beside each colour, since colour is never the only one.
LOOKS: Mapping[str, tuple[str, str]] = {
    "waiting": ("◷", "yellow"),
    "sending": ("→", "cyan"),
    "uncertain": ("?", "magenta"),
    "accepted": ("✓", "green"),
    "rejected": ("✕", "red"),
    "parked": ("‖", "bold yellow"),
}


def claims_table(rows: Iterable[Mapping[str, Any]]) -> Table:
    """Claims and where they stand."""
    table = Table("Reference", "State", "Scanned", "Place", "Attempts", "What is known")
    for row in rows:
        table.add_row(
            plain(row["reference"]),
            state_text(row["state"]),
            moment(row["scanned_at"]),
            plain(row["place"]),
            str(row["attempts"]),
            plain(row["reason"]),
        )
    return table


def steps_table(rows: Iterable[Mapping[str, Any]]) -> Table:
    """What happened to one claim, in order."""
    table = Table("When", "State", "Attempt", "Start", "What was said")
    for row in rows:
        attempt = str(row["attempt"] or "")
        table.add_row(moment(row["at"]), state_text(row["state"]), attempt, str(row["start"]), plain(row["said"]))
    return table


def claim_text(claim: Mapping[str, Any]) -> Text:
    """One claim on a line of its own."""
    server = f"  as {claim['server_id']}" if claim["server_id"] else ""
    return Text.assemble(
        (claim["reference"], "bold"), "  ", state_text(claim["state"]), plain(f"  {claim['place']}{server}")
    )


def state_text(state: str) -> Text:
    """A state with its sign and colour."""
    sign, style = LOOKS.get(state, (" ", ""))
    return Text(f"{sign} {state}", style)


def moment(text: str) -> str:
    """A time as the clock on the wall shows it."""
    return datetime.fromisoformat(text).astimezone().strftime("%Y-%m-%d %H:%M:%S")


def plain(said: object) -> Text:
    """What somebody else wrote; nothing in it can move the cursor or colour the shell."""
    return Text("".join(letter if letter.isprintable() else "·" for letter in str(said)))
