"""`kiosk codes make`: codes for sources and members, as pictures, sheets and posters, each read back."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.asking import refuse
from kiosk.cli.codes_proof import missing
from kiosk.cli.codes_wished import LIST, MEMBER, SOURCE, wished
from kiosk.cli.progress import bar
from kiosk.making.files import put
from kiosk.making.job import Form, Job, Wish, jobs
from kiosk.making.label import Unmakeable
from kiosk.making.page import Fonts
from kiosk.making.words import languages
from kiosk.whereabouts import resource


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
    fonts = Fonts(resource("fonts") / "Inter_500Medium.ttf", resource("fonts") / "Inter_700Bold.ttf")
    try:
        labels = wished(source, member, csv, title)
        _make(jobs(Wish(labels, form, as_poster, size, languages(lang), fonts, out)))
    except Unmakeable as why:
        refuse(str(why))


def _make(wanted: Sequence[Job]) -> None:
    """Make them, read them back, and only then say so."""
    with bar() as progress:
        for job in progress.track(wanted, description="Making"):
            put(job.path, job.draw())
            _prove(job)
    codes = sum(len(job.labels) for job in wanted)
    where = wanted[0].path if len(wanted) == 1 else wanted[0].path.parent
    typer.secho(f"Made {codes} {'code' if codes == 1 else 'codes'} in {where}; each was read back.", fg="green")


def _prove(job: Job) -> None:
    lost = missing(job.path, [one.text for one in job.labels])
    if lost:
        job.path.unlink()
        raise Unmakeable(f"The code of {lost[0].split(':', 2)[2]!r} could not be read back, so {job.path} was removed.")
