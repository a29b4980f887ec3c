"""`kiosk codes read`: what codes there are in pictures, folders, videos and PDFs."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from rich.console import Console
from rich.progress import Progress
from rich.text import Text

from kiosk.capture.exchange import Sighting
from kiosk.capture.feed import Unseen
from kiosk.capture.files import files_of, read_file
from kiosk.capture.reading import FORMATS, QR, known
from kiosk.cli.codes_wished import quiet_bar
from kiosk.cli.tables import plain
from kiosk.making.label import Unmakeable


@dataclass(frozen=True, slots=True)
class _Looked:
    """What came of one file."""

    file: Path
    codes: Sequence[Sighting]
    milliseconds: float


def read_all(paths: Sequence[Path], formats: tuple[str, ...], *, as_json: bool) -> list[str]:
    """Say what is in each file; answers a sentence for each path that cannot be read."""
    troubles: list[str] = []
    console = Console()
    with quiet_bar() as progress:
        for looked in _looked(paths, formats, progress, troubles):
            if as_json:
                print(_line(looked), flush=True)
            else:
                console.print(_told(looked), soft_wrap=True)
    return troubles


def _looked(
    paths: Sequence[Path], formats: tuple[str, ...], progress: Progress, troubles: list[str]
) -> Iterator[_Looked]:
    files = list(_files(paths, troubles))
    task = progress.add_task("Reading", total=len(files))
    for file in files:
        begun = perf_counter()
        try:
            codes = read_file(file, progress.refresh, formats)
        except Unseen as unseen:
            troubles.append(str(unseen))
        else:
            yield _Looked(file, codes, (perf_counter() - begun) * 1000)
        progress.advance(task)


def chosen(names: Sequence[str]) -> tuple[str, ...]:
    """The formats named on the command line, one by one or with commas. Raises Unmakeable."""
    try:
        return known([name.strip() for several in names for name in several.split(",")] or QR)
    except ValueError as unknown:
        raise Unmakeable(f"{unknown}: choose from {', '.join(FORMATS)}.") from unknown


def _files(paths: Sequence[Path], troubles: list[str]) -> Iterator[Path]:
    for path in paths:
        try:
            yield from files_of(path)
        except Unseen as unseen:
            troubles.append(str(unseen))


def _line(looked: _Looked) -> str:
    codes = [{"text": seen.text, "format": seen.format, "decoder": seen.decoder} for seen in looked.codes]
    return json.dumps({"file": str(looked.file), "codes": codes, "ms": round(looked.milliseconds, 1)})


def _told(looked: _Looked) -> Text:
    lines = [
        Text.assemble("  ", plain(seen.text), (f"  {seen.format}, by {seen.decoder}", "dim")) for seen in looked.codes
    ]
    head = Text.assemble(plain(looked.file), (f"  {looked.milliseconds:.0f} ms", "dim"))
    return Text("\n").join([head, *(lines or [Text("  no code")])])
