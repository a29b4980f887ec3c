"""`kiosk demo`: the whole thing at once, without hardware and without a server."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console


def demo(
    headless: Annotated[bool, typer.Option("--headless", help="Without a screen; ends by itself.")] = False,  # noqa: FBT002
    out: Annotated[
        Path | None, typer.Option(help="Pictures of the screens and summary.json go there.", file_okay=False)
    ] = None,
    clip: Annotated[bool, typer.Option("--clip", help="The demo clip, even where there is a camera.")] = False,  # noqa: FBT002
    line_down_after: Annotated[int, typer.Option(min=0, help="Cut the line after so many answers; 0: never.")] = 3,
    line_up_after: Annotated[int, typer.Option(min=1, help="Mend it after so many saved claims.")] = 2,
) -> None:
    """Shows the terminal at work: a sandbox, a venue, members who hold up their phones, a line that fails.

    Examples:

      kiosk demo

      kiosk demo --headless --out pictures

      kiosk demo --line-down-after 1 --line-up-after 3
    """
    from kiosk import app  # noqa: PLC0415 - Qt takes a while
    from kiosk.capture.devices import first_camera  # noqa: PLC0415
    from kiosk.demo.director import Weather  # noqa: PLC0415
    from kiosk.demo.show import Wish, play  # noqa: PLC0415
    from kiosk.demo.stand import SandboxTrouble  # noqa: PLC0415

    console = Console()
    headless = headless or not app.has_display()
    camera = None if clip or headless else first_camera()
    _say_what_is_shown(console, camera, headless=headless)
    out = out or (Path("kiosk-demo") if headless else None)
    try:
        code = play(Wish(headless, Weather(line_down_after, line_up_after), camera, out), console)
    except SandboxTrouble as trouble:
        console.print(str(trouble), style="red")
        code = 1
    raise typer.Exit(code)


def _say_what_is_shown(console: Console, camera: str | None, *, headless: bool) -> None:
    if camera is not None:
        console.print(f"Using the camera {camera}. Show it a code such as pers:member:M-1001, or start with --clip.")
    else:
        console.print(
            "No camera here: " * (not headless) + "playing the demo clip, in which members hold up their phones."
        )
