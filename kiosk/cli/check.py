"""`kiosk check`: what is missing on this machine, thing by thing, with what to do about it."""

import ctypes.util
import json
import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import chain
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from kiosk.cli.run import CONFIG, DEFAULT
from kiosk.domain.catalogue import Catalogue
from kiosk.settings import Misconfigured, Settings, read_settings

LEAST_FREE = 64  #: MiB
SIGNS = {"good": ("✓", "green"), "warning": ("!", "yellow"), "bad": ("✕", "red")}
CODES = {"good": 0, "warning": 0, "bad": 1}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    what: str
    how: str  #: good, warning, bad
    said: str
    fix: str = ""


def check(
    config: CONFIG = DEFAULT,
    as_json: Annotated[bool, typer.Option("--json", help="For machines.")] = False,  # noqa: FBT002
) -> None:
    """Looks at libraries, cameras, disk, config and server, and says what to do about what is missing.

    Examples:

      kiosk check

      kiosk check --config /etc/pers-kiosk/config.toml --json
    """
    findings = list(_findings(config, Console(quiet=as_json)))
    if as_json:
        print(json.dumps([asdict(finding) for finding in findings], indent=2))
    raise typer.Exit(max(CODES[finding.how] for finding in findings))


def _findings(config: Path, console: Console) -> Iterator[Finding]:
    for finding in chain(_libraries(), _display(), _cameras(), _configured(config)):
        sign, colour = SIGNS[finding.how]
        console.print(Text.assemble((f"{sign} ", colour), (f"{finding.what}  ", "bold"), finding.said))
        if finding.fix:
            console.print(Text(f"    → {finding.fix}"))
        yield finding


def _libraries() -> Iterator[Finding]:
    yield Finding("Python", "good", sys.version.split()[0])
    yield Finding("SQLite", "good", sqlite3.sqlite_version)
    yield _imported("Qt", "PySide6.QtQuick", "apt install libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1")
    yield _imported("OpenCV", "cv2", "install the package again")
    if ctypes.util.find_library("zbar"):
        yield Finding("zbar", "good", "there")
    else:
        yield Finding("zbar", "warning", "libzbar0 is missing: fewer codes are read", "apt install libzbar0")


def _imported(what: str, module: str, fix: str) -> Finding:
    try:
        __import__(module)
    except ImportError as missing:
        return Finding(what, "bad", str(missing), fix)
    return Finding(what, "good", "there")


def _display() -> Iterator[Finding]:
    from kiosk.app import has_display  # noqa: PLC0415 - imports Qt, which may be what is missing

    if has_display():
        yield Finding("Display", "good", "there")
    else:
        yield Finding("Display", "warning", "none in this session", "start kiosk run in a graphical session")


def _cameras() -> Iterator[Finding]:
    from kiosk.capture.devices import cameras  # noqa: PLC0415

    found = cameras()
    if not found:
        fix = "plug one in; if it is, add this user to the group video: usermod -aG video $USER"
        yield Finding("Cameras", "warning", "no /dev/video* here", fix)
    for camera in found:
        how = "good" if camera.works else "bad"
        yield Finding(
            f"Camera {camera.path}", how, camera.said, "" if camera.works else "unplug it, or close what uses it"
        )


def _configured(config: Path) -> Iterator[Finding]:
    try:
        settings = read_settings(config)
    except Misconfigured as wrong:
        yield Finding("Config", "bad", str(wrong), f"kiosk config init {config}" if not config.exists() else "")
        return
    yield Finding("Config", "good", str(config))
    yield from _settling(settings)
    yield from _tag_readers(settings)
    yield _outbox(settings)
    yield from _server(settings)


def _outbox(settings: Settings) -> Finding:
    folder = settings.outbox.folder
    there = next(path for path in (folder, *folder.parents) if path.exists())
    free = shutil.disk_usage(there).free // 2**20
    if not os.access(there, os.W_OK):
        return Finding("Outbox", "bad", f"{there} cannot be written by this user", f"chown $USER {there}")
    if free < LEAST_FREE:
        return Finding("Outbox", "bad", f"only {free} MiB left in {there}", "make room on this disk")
    return Finding("Outbox", "good", f"{folder}, {free} MiB free")


def _tag_readers(settings: Settings) -> Iterator[Finding]:
    """Only where one is wanted: most venues have none."""
    if settings.nfc.reader == "none":
        return
    from kiosk.capture.tags.fitness import facts  # noqa: PLC0415 - looks for readers that most venues do not have

    for fact in facts(settings.nfc.reader):
        yield Finding(fact.what, "good" if fact.good else "bad", fact.said, fact.fix)


def _settling(settings: Settings) -> Iterator[Finding]:
    """What keeps a claim that was sent and never answered from being settled without a person."""
    source, told = settings.venue.trigger_source, settings.settling
    if source not in told.exclusive_sources:
        said = f"{source or 'this terminal'} may be claimed at by others: unanswered claims will wait for a person"
        fix = "give this terminal a trigger source of its own, and name it in settling.exclusive_sources"
        yield Finding("Settling", "warning", said, fix)
    if not {"longest_seconds", "lag_seconds", "quarantine_seconds"} & told.model_fields_set:
        fix = "ask the operator of your PERS, then set settling.longest_seconds and settling.lag_seconds"
        yield Finding("Settling times", "warning", "L and H are our guesses", fix)


def _server(settings: Settings) -> Iterator[Finding]:
    from kiosk.assembly import speaking  # noqa: PLC0415 - imports OpenCV, which may be what is missing

    with tempfile.TemporaryDirectory() as folder, speaking(settings, Path(folder)) as pers:
        if not pers.answers():
            fix = "check pers.base_url, the network cable, and this machine's clock"
            yield Finding("Server", "bad", f"{settings.pers.base_url} does not answer", fix)
            return
        yield Finding("Server", "good", settings.pers.base_url)
        catalogue = pers.read_catalogue()
    if catalogue is None:
        fix = "check project_key, business_id and the proof to sign in with"
        yield Finding("Sign-in", "bad", "the server does not let this terminal in", fix)
        return
    yield Finding("Sign-in", "good", catalogue.business or settings.pers.business_id)
    if settings.venue.trigger_source is not None:
        yield _source(catalogue, settings.venue.trigger_source)


def _source(catalogue: Catalogue, ident: str) -> Finding:
    source, campaign = catalogue.source(ident), catalogue.campaign_at(ident)
    if source is None:
        known = ", ".join(one.id for one in catalogue.sources) or "none"
        return Finding(
            "Trigger source", "bad", f"{ident} is not at the server", f"venue.trigger_source: one of {known}"
        )
    if not source.active:
        return Finding("Trigger source", "bad", f"{source.name} is not active", "activate it at PERS")
    return Finding("Trigger source", "good", f"{source.name}" + (f", for {campaign.name}" if campaign else ""))
