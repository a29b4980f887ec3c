"""`kiosk staff group`: a family or a party may claim one right after the other."""

from typing import Annotated

import typer

from kiosk.cli.asking import signed
from kiosk.cli.options import BY, CONFIG, DEFAULT, PIN_STDIN, REASON
from kiosk.domain.etiquette import LARGEST_GROUP


def let_in(
    count: Annotated[int, typer.Argument(min=0, max=LARGEST_GROUP, help="How many; 0 ends it.")],
    by: BY = "",
    reason: REASON = "they came together",
    pin_stdin: PIN_STDIN = False,  # noqa: FBT002
    config: CONFIG = DEFAULT,
) -> None:
    """Lets so many different members claim one right after the other, until all have or two minutes pass without one.

    Examples:

      kiosk staff group 4 --by Ana

      kiosk staff group 0 --by Ana
    """
    signed(config, {"ask": "venue.group", "count": count, "by": by, "reason": reason}, from_stdin=pin_stdin)
    said = f"The next {count} members may claim one right after the other." if count > 1 else "The group is over."
    typer.secho(said, fg="green")
