"""`kiosk outbox tasks | done`: claims refused after their visitor had left, until somebody has seen to them."""

from typing import Annotated

import typer
from rich.console import Console

from kiosk.cli.asking import folder_of, print_json, reaching, rows_of, signed
from kiosk.cli.options import BY, CONFIG, DEFAULT, JSON, PIN_STDIN, REASON
from kiosk.cli.tables import claims_table


def list_tasks(as_json: JSON = False, config: CONFIG = DEFAULT) -> None:  # noqa: FBT002
    """Lists claims that the server refused after their visitor had left, and that nobody has seen to.

    Example:  kiosk outbox tasks
    """
    with reaching(folder_of(config)) as tell:
        rows = list(rows_of(tell, tell({"ask": "outbox.tasks"})))
    if as_json:
        print_json(rows)
        return
    if rows:
        Console().print(claims_table(rows))
    print(f"{len(rows)} to see to" if rows else "Nothing to see to.")


def end_tasks(
    references: Annotated[list[str], typer.Argument(help="As the visitors have them, such as K7Q-3F9Q.")],
    by: BY = "",
    reason: REASON = "",
    pin_stdin: PIN_STDIN = False,  # noqa: FBT002
    as_json: JSON = False,  # noqa: FBT002
    config: CONFIG = DEFAULT,
) -> None:
    """Notes that somebody has seen to these claims; they are tasks no longer.

    Example:  kiosk outbox done K7Q-3F9Q K7Q-41HM --by Ana --reason "told the visitors"
    """
    question = {"ask": "outbox.done", "references": references, "by": by, "reason": reason}
    answer = signed(config, question, from_stdin=pin_stdin)
    if as_json:
        print_json(answer)
    else:
        print(f"Seen to: {', '.join(answer['done'])}. {answer['left']} left.")
