"""`kiosk codes`: read codes, make them, put them on tags, and try a camera.

What a command needs is imported when it runs: eyes and pens are heavy, and every other command would wait for them.
"""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.asking import refuse
from kiosk.cli.options import CONFIG, DEFAULT, JSON
from kiosk.making.label import Form, Unmakeable

group = typer.Typer(help="Codes: read, made, put on tags; and a camera tried.", no_args_is_help=True)

PATHS = Annotated[list[Path], typer.Argument(metavar="PATH...", help="Pictures, folders, videos, PDFs.")]
SOURCE = Annotated[str, typer.Option(help="The id of a trigger source.")]
MEMBER = Annotated[str, typer.Option(help="The id of a member.")]
LIST = Annotated[Path | None, typer.Option("--csv", help="A list with the columns kind,id,title.", dir_okay=False)]


@group.callback()
def _codes() -> None:
    """Codes: read, made, put on tags; and a camera tried."""


@group.command("read")
def read(
    paths: PATHS,
    formats: Annotated[
        list[str] | None,
        typer.Option(
            "--format", help="Of codes; again for more. QRCode, MicroQRCode, Aztec, DataMatrix, PDF417, Code128, EAN13."
        ),
    ] = None,
    as_json: JSON = False,  # noqa: FBT002
) -> None:
    """Says which codes are in pictures, folders, videos (frame by frame) and PDFs. Opens nothing that they name.

    Examples:

      kiosk codes read poster.png

      kiosk codes read photographs/ clip.mp4 --json

      kiosk codes read pass.pdf --format aztec --format pdf417
    """
    from kiosk.cli.codes_read import chosen, read_all  # noqa: PLC0415

    try:
        troubles = read_all(paths, chosen(formats or ()), as_json=as_json)
    except Unmakeable as why:
        refuse(str(why))
    for trouble in troubles:
        typer.secho(trouble, fg="red", err=True)
    raise typer.Exit(1 if troubles else 0)


@group.command("make")
def make(  # noqa: PLR0913, PLR0917 - an option each
    source: SOURCE = "",
    member: MEMBER = "",
    csv: LIST = None,
    title: Annotated[str, typer.Option(help="What people call it; stands over or under the code.")] = "",
    form: Annotated[Form, typer.Option("--format", help="A PDF is a sheet of many, unless --poster.")] = Form.PNG,
    as_poster: Annotated[bool, typer.Option("--poster", help="A page for each, with title and instructions.")] = False,  # noqa: FBT002
    lang: Annotated[str, typer.Option(help="Of the instructions: en, es, de, fr, ca, pt, it.")] = "en",
    size: Annotated[float, typer.Option(help="How wide a code is (mm).", min=10, max=1000)] = 40,
    out: Annotated[Path | None, typer.Option(help="The file; the folder, if they are several.")] = None,
) -> None:
    """Makes codes and reads each of them back from its file before it says done. Never over a file that is there.

    Examples:

      kiosk codes make --source S-1 --title "Breakfast" --format pdf --poster --lang en,es

      kiosk codes make --csv members.csv --format pdf --size 30 --out cards.pdf
    """
    from kiosk.cli.codes_make import make_all, wish  # noqa: PLC0415
    from kiosk.cli.codes_wished import wished  # noqa: PLC0415

    try:
        labels = wished(source, member, csv, title)
        typer.secho(make_all(wish(labels, form, size, lang, out, as_poster=as_poster)), fg="green")
    except Unmakeable as why:
        refuse(str(why))


@group.command("write-tag")
def write_tag(
    source: SOURCE = "",
    member: MEMBER = "",
    csv: LIST = None,
    count: Annotated[int, typer.Option(min=1, max=10_000, help="The same on so many tags.")] = 1,
    lock: Annotated[bool, typer.Option("--lock", help="Make each tag unchangeable, for ever.")] = False,  # noqa: FBT002
    reader: Annotated[str, typer.Option(help="As in nfc.reader; without it, what the config says, or auto.")] = "",
    patience: Annotated[float, typer.Option(help="How long to wait for each tag (seconds).", min=0.1)] = 30.0,
    config: CONFIG = DEFAULT,
) -> None:
    """Writes codes on tags, one after the other, and reads each back from its tag.

    Examples:

      kiosk codes write-tag --source S-1 --count 12 --lock

      kiosk codes write-tag --csv sources.csv --reader pcsc
    """
    from kiosk.cli.codes_tag import configured, write_all  # noqa: PLC0415
    from kiosk.cli.codes_wished import wished  # noqa: PLC0415

    try:
        labels = wished(source, member, csv) * count
        write_all(labels, reader or configured(config), lock=lock, patience=patience)
    except Unmakeable as why:
        refuse(str(why))


@group.command("watch")
def watch(
    source: Annotated[str, typer.Option(help="Which camera; without it, the first of the config.")] = "",
    seconds: Annotated[float, typer.Option(help="How long.", min=0.5, max=86400)] = 10.0,
    as_json: JSON = False,  # noqa: FBT002
    config: CONFIG = DEFAULT,
) -> None:
    """Tries a camera: how many frames come, how many are looked at, how long reading takes, how often it succeeds.

    Examples:

      kiosk codes watch --seconds 30

      kiosk codes watch --source /dev/video0 --json
    """
    from kiosk.cli.codes_watch import camera_of, watch_it  # noqa: PLC0415

    trouble = watch_it(camera_of(source, config), seconds, as_json=as_json)
    if trouble:
        refuse(trouble)
