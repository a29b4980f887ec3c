"""Anywhere: a group of commands whose config may be named at the end of the line, as with every other command."""

from typing import Any

from typer.core import TyperGroup

FLAGS = frozenset({"-c", "--config"})


class Anywhere(TyperGroup):
    """The config is the group's own; typer would take it right behind the group's word only."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401 - typer hides its type
        """The config first, whatever stood before it."""
        named = {at + more for at, word in enumerate(args[:-1]) if word in FLAGS for more in (0, 1)}
        front = [word for at, word in enumerate(args) if at in named]
        return super().parse_args(ctx, front + [word for at, word in enumerate(args) if at not in named])
