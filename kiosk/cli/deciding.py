"""`kiosk outbox put-back | accept | reject | void`: what staff decide about a claim."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from kiosk.cli.asking import Answer, print_json, signed
from kiosk.cli.options import BY, CONFIG, DEFAULT, JSON, PIN_STDIN, REASON, REFERENCE
from kiosk.cli.tables import claim_text


def put_back(
    reference: REFERENCE,
    by: BY = "",
    reason: REASON = "",
    pin_stdin: PIN_STDIN = False,  # noqa: FBT002
    as_json: JSON = False,  # noqa: FBT002
    config: CONFIG = DEFAULT,
) -> None:
    """Lets a parked claim be sent once more. Where it may have taken effect before, only a supervisor may.

    Example:  kiosk outbox put-back K7Q-3F9Q --by Ana --reason "not in the app, visitor asked"
    """
    _decide(config, {"ask": "outbox.put-back", "reference": reference, "by": by, "reason": reason}, pin_stdin, as_json)


def accept(
    reference: REFERENCE,
    server_id: Annotated[str, typer.Option(help="The claim's id at the server, where you saw it.")] = "",
    by: BY = "",
    reason: REASON = "",
    pin_stdin: PIN_STDIN = False,  # noqa: FBT002
    as_json: JSON = False,  # noqa: FBT002
    config: CONFIG = DEFAULT,
) -> None:
    """Notes that a parked claim has taken effect at the server.

    Example:  kiosk outbox accept K7Q-3F9Q --server-id 5f2c --by Ana --reason "seen in the dashboard"
    """
    question = {"ask": "outbox.accept", "reference": reference, "server_id": server_id, "by": by, "reason": reason}
    _decide(config, question, pin_stdin, as_json)


def reject(
    reference: REFERENCE,
    by: BY = "",
    reason: REASON = "",
    pin_stdin: PIN_STDIN = False,  # noqa: FBT002
    as_json: JSON = False,  # noqa: FBT002
    config: CONFIG = DEFAULT,
) -> None:
    """Gives up a claim that is parked.

    Example:  kiosk outbox reject K7Q-3F9Q --by Ana --reason "the visitor was given it by hand"
    """
    _decide(config, {"ask": "outbox.reject", "reference": reference, "by": by, "reason": reason}, pin_stdin, as_json)


def void(
    reference: REFERENCE,
    by: BY = "",
    reason: REASON = "",
    pin_stdin: PIN_STDIN = False,  # noqa: FBT002
    as_json: JSON = False,  # noqa: FBT002
    config: CONFIG = DEFAULT,
) -> None:
    """Takes back a claim that still waits and was never tried.

    Example:  kiosk outbox void K7Q-3F9Q --by Ana --reason "scanned twice by mistake"
    """
    _decide(config, {"ask": "outbox.void", "reference": reference, "by": by, "reason": reason}, pin_stdin, as_json)


def _decide(config: Path, question: Answer, pin_stdin: bool, as_json: bool) -> None:  # noqa: FBT001 - flags as they were given
    claim = signed(config, question, from_stdin=pin_stdin)["claim"]
    if as_json:
        print_json(claim)
    else:
        Console().print(claim_text(claim))
