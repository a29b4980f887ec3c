"""`kiosk codes make`: the files are made, and the terminal's own eyes read them back."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.capture.proof import missing
from kiosk.cli.codes_wished import quiet_bar
from kiosk.making.files import put
from kiosk.making.job import Job, Wish, jobs
from kiosk.making.label import Form, Label, Unmakeable
from kiosk.making.page import Fonts
from kiosk.making.words import languages
from kiosk.whereabouts import resource


def wish(labels: Sequence[Label], form: Form, size: float, lang: str, out: Path | None, *, as_poster: bool) -> Wish:
    """What was asked for on the command line. Raises Unmakeable."""
    fonts = Fonts(resource("fonts") / "Inter_500Medium.ttf", resource("fonts") / "Inter_700Bold.ttf")
    return Wish(labels, form, as_poster, size, languages(lang), fonts, out)


def make_all(wanted: Wish) -> str:
    """Make the files, read them back, and only then say so. Raises Unmakeable."""
    todo = jobs(wanted)
    with quiet_bar() as progress:
        for job in progress.track(todo, description="Making"):
            put(job.path, job.draw())
            _prove(job)
    codes = sum(len(job.labels) for job in todo)
    where = todo[0].path if len(todo) == 1 else todo[0].path.parent
    return f"Made {codes} {'code' if codes == 1 else 'codes'} in {where}; each was read back."


def _prove(job: Job) -> None:
    lost = missing(job.path, {one.text for one in job.labels})
    if lost:
        job.path.unlink()
        ident = min(lost).split(":", 2)[2]
        raise Unmakeable(f"The code of {ident!r} could not be read back, so {job.path} was removed.")
