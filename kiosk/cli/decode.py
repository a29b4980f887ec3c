"""`kiosk decode`: the decoder process that a terminal starts for itself."""

from typing import Annotated

import typer


def decode(formats: Annotated[list[str] | None, typer.Argument()] = None) -> None:
    """Reads frames on stdin and writes what is in them; the terminal starts this for itself."""
    from kiosk.capture.decoding import main  # noqa: PLC0415 - only this process needs the decoders

    main(formats or ())
