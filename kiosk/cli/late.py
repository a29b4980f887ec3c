"""Late: each command is imported when somebody types it, so that none waits for the libraries of the others."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

#: What a list of all commands says of each; `kiosk.cli.<word>` has the command itself, or a group of them.
SUMMARIES: Mapping[str, str] = {
    "run": "Runs the terminal, full screen, until it is told to stop.",
    "demo": "Shows the terminal at work: a sandbox, a venue, members who hold up their phones, a line that fails.",
    "sandbox": "Serves the PERS API on this machine, with rules, a ledger and bad weather on demand.",
    "check": "Looks at everything a terminal needs on this machine, and says what to do about what is missing.",
    "diagnose": "Collects what support needs to know of this terminal, shows it, and writes it when you say yes.",
    "decode": "",
    "codes": "Codes: read, made, put on tags; and a camera tried.",
    "config": "The settings.",
    "outbox": "The claims on their way, and those that wait for a person.",
    "pers": "Campaigns, triggers, sources and rewards at PERS, by the server of the config or of --url.",
    "staff": "Who may decide about claims.",
}


class Late(TyperGroup):
    """Lists its commands by their summaries, and knows the whole of the one that was typed."""

    def __init__(self, **told: Any) -> None:  # noqa: ANN401 - typer's own arguments
        super().__init__(**told)
        for word, summary in SUMMARIES.items():
            self.add_command(TyperCommand(word, help=summary, hidden=not summary))

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:  # noqa: ANN401 - typer hides its type
        """The whole command in place of its summary."""
        word, summary, rest = super().resolve_command(ctx, args)
        return word, _loaded(word, hidden=summary.hidden) if word and summary else None, rest


def _loaded(word: str, *, hidden: bool) -> Any:  # noqa: ANN401 - same
    """A command as typer makes it of its function, or of its group."""
    module, alone = import_module(f"kiosk.cli.{word}"), typer.Typer()
    if hasattr(module, "group"):
        alone.add_typer(module.group, name=word)
    else:
        alone.command(word, hidden=hidden)(getattr(module, word))
    return typer.main.get_group(alone).commands[word]
