"""`kiosk codes watch`: a camera test that shows rate, effort and hits; no picture and no code is kept or shown."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from threading import Event
from time import monotonic

from rich.console import Console
from rich.live import Live
from rich.table import Table

from kiosk.assembly.cameras import eye_settings
from kiosk.assembly.plans import ourselves
from kiosk.capture.eye import Eye
from kiosk.cli.asking import print_json, refuse
from kiosk.settings import CameraTable, read_settings

BEAT = 0.25  #: seconds between two looks at the tally
START = 15.0  #: seconds that a camera and a decoder may take to start
NOTHING = "No picture came."


@dataclass(frozen=True, slots=True)
class Standing:
    """How a camera and its decoder do."""

    camera: str
    seconds: float
    frames_per_second: float
    looked_at_share: float
    decode_ms: float
    hit_ratio: float
    codes: int  #: different ones that were held up
    refused: tuple[str, ...]  #: what the camera did not let itself be set to
    trouble: str


class _Watched:
    """An eye at work, and what it said."""

    def __init__(self, camera: CameraTable) -> None:
        self.name, self.texts, self.trouble, self.over = camera.called, set[int](), "", Event()
        self._first: float | None = None
        self.eye = Eye(
            replace(eye_settings(camera), loop=False),
            report=lambda scan: self.texts.add(hash(scan.text)),
            preview=lambda _: self._shown(),
            lost=lambda _, why: self._stands(why),
            found=lambda _: self._stands(""),
            ended=self.over.set,
            decoder_command=ourselves("decode"),
        )

    def _stands(self, why: str) -> None:
        self.trouble = why

    def _shown(self) -> None:
        """The first picture is there: a camera and a decoder that take a second to start are not slow for it."""
        self._first = self._first or monotonic()

    def until(self, begun: float, seconds: float) -> float:
        """When so many seconds are over: from the first picture on, or from the trouble that keeps it away."""
        if self._first is None and not self.trouble:
            return begun + START + seconds
        return (self._first or begun) + seconds

    def standing(self) -> Standing:
        """Up to now."""
        tally, now = self.eye.tally, monotonic()
        seconds = now - (self._first or now)
        looked = max(1, tally.looked)
        return Standing(
            camera=self.name,
            seconds=round(seconds, 1),
            frames_per_second=round(tally.frames / max(seconds, 0.001), 1),
            looked_at_share=round(tally.looked / max(1, tally.frames), 3),
            decode_ms=round(tally.seconds / looked * 1000, 2),
            hit_ratio=round(tally.hits / looked, 3),
            codes=len(self.texts),
            refused=self.eye.refused,
            trouble=self.trouble or ("" if tally.frames else NOTHING),
        )


def watch_it(camera: CameraTable, seconds: float, *, as_json: bool) -> str:
    """Look for so long; answers what is wrong in one sentence, or nothing."""
    watched = _Watched(camera)
    with watched.eye, _shown(quiet=as_json) as show:
        last = _follow(watched, seconds, show)
    if as_json:
        print_json(asdict(last))
    return last.trouble


def camera_of(source: str, config: Path) -> CameraTable:
    """The one asked for, or the first of the config."""
    if source:
        return CameraTable(source=source)
    cameras = read_settings(config).cameras
    if not cameras:
        refuse("The config has no camera: say which with --source.")
    return cameras[0]


def _follow(watched: _Watched, seconds: float, live: Live) -> Standing:
    begun = monotonic()
    while monotonic() < watched.until(begun, seconds) and not watched.over.wait(BEAT):
        live.update(_table(watched.standing()), refresh=True)
    standing = watched.standing()
    live.update(_table(standing), refresh=True)
    return standing


@contextmanager
def _shown(*, quiet: bool) -> Iterator[Live]:
    with Live(console=Console(quiet=quiet), auto_refresh=False) as live:
        yield live


def _table(standing: Standing) -> Table:
    table = Table(show_header=False)
    table.add_row("Camera", standing.camera)
    table.add_row("Frames a second", f"{standing.frames_per_second:g}")
    table.add_row("Looked at", f"{standing.looked_at_share:.0%}")
    table.add_row("Reading takes", f"{standing.decode_ms:.1f} ms")
    table.add_row("With a code", f"{standing.hit_ratio:.0%}")
    table.add_row("Different codes", str(standing.codes))
    for said in standing.refused:
        table.add_row("Refused", said)
    table.add_row("Trouble", standing.trouble or "none")
    return table
