"""`kiosk outbox`: the claims on their way, and those that wait for a person."""

import time
from typing import Annotated

import typer
from rich.console import Console

from kiosk.cli import deciding, exporting, keeping, tasks
from kiosk.cli.asking import Teller, folder_of, print_json, reaching, rows_of
from kiosk.cli.filters import BEGINS, PLACE, SINCE, STATES, filter_of
from kiosk.cli.options import CONFIG, DEFAULT, JSON, REFERENCE
from kiosk.cli.progress import bar, with_progress
from kiosk.cli.tables import claim_text, claims_table, steps_table
from kiosk.domain.claim import OPEN, State

group = typer.Typer(help="The claims on their way, and those that wait for a person.", no_args_is_help=True)
_POLL = 0.5  #: seconds between looks at how settling goes


@group.command("list")
def list_claims(
    states: STATES = None,
    since: SINCE = None,
    place: PLACE = None,
    reference: BEGINS = None,
    every: Annotated[bool, typer.Option("--all", "-a", help="Settled ones too.")] = False,  # noqa: FBT002
    most: Annotated[int, typer.Option(min=1, help="The newest so many.")] = 1000,
    as_json: JSON = False,  # noqa: FBT002
    config: CONFIG = DEFAULT,
) -> None:
    """Lists claims: those that are not settled, unless told otherwise.

    Examples:

      kiosk outbox list

      kiosk outbox list --state parked --state uncertain --since 8h --json
    """
    wanted = filter_of(states or (list(State) if every else list(OPEN)), since, place, reference)
    with reaching(folder_of(config)) as tell:
        answer = tell({"ask": "outbox.list", "most": most} | wanted)
        rows = list(with_progress("Reading", rows_of(tell, answer), answer["total"]))
    if as_json:
        print_json(rows)
        return
    Console().print(claims_table(rows))
    older = answer["found"] - answer["total"]
    print(
        f"{len(rows)} claim{'s' * (len(rows) != 1)}"
        + (f"; {older} older ones are left out, --most shows more" if older else "")
    )


@group.command("show")
def show_claim(reference: REFERENCE, as_json: JSON = False, config: CONFIG = DEFAULT) -> None:  # noqa: FBT002
    """Shows all that ever happened to one claim: every state, attempt and answer.

    Example:  kiosk outbox show K7Q-3F9Q
    """
    with reaching(folder_of(config)) as tell:
        answer = tell({"ask": "outbox.show", "reference": reference})
        steps = list(rows_of(tell, answer))
    if as_json:
        print_json(answer["claim"] | {"steps": steps})
        return
    console = Console()
    console.print(claim_text(answer["claim"]))
    console.print(steps_table(steps))


@group.command("settle")
def settle(
    reference: Annotated[str | None, typer.Argument(help="Only what this claim waits for.")] = None,
    wait: Annotated[float, typer.Option(min=0, max=3600, help="Seconds to watch it.")] = 0,
    as_json: JSON = False,  # noqa: FBT002
    config: CONFIG = DEFAULT,
) -> None:
    """Has the running terminal look into the claim history now, for what became of uncertain claims.

    Example:  kiosk outbox settle --wait 60
    """
    with reaching(folder_of(config)) as tell:
        uncertain = tell({"ask": "outbox.settle", "reference": reference})["uncertain"]
        left = _watch(tell, uncertain, wait)
    if as_json:
        print_json({"uncertain": left, "settled": uncertain - left})
    else:
        print(f"{uncertain - left} settled, {left} still uncertain" if wait else f"Looking: {left} are uncertain.")


def _watch(tell: Teller, uncertain: int, wait: float) -> int:
    """How many are still uncertain when none is left or the time is over."""
    until, left = time.monotonic() + wait, uncertain
    with bar() as progress:
        task = progress.add_task("Settling", total=uncertain)
        while left and time.monotonic() < until:
            time.sleep(_POLL)
            left = tell({"ask": "outbox.count"})["counts"]["uncertain"]
            progress.update(task, completed=max(0, uncertain - left))
    return left


group.command("put-back")(deciding.put_back)
group.command("accept")(deciding.accept)
group.command("reject")(deciding.reject)
group.command("void")(deciding.void)
group.command("tasks")(tasks.list_tasks)
group.command("done")(tasks.end_tasks)
group.command("export")(exporting.export)
group.command("count")(keeping.count)
group.command("backup")(keeping.backup)
