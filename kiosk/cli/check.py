"""`kiosk check`: what is missing on this machine, thing by thing, with what to do about it."""

import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from kiosk.cli import check_cameras, check_kept, check_outbox, check_readers, check_server
from kiosk.cli.options import CONFIG, DEFAULT
from kiosk.settings import Misconfigured, Settings, read_settings
from kiosk.watch.fitness import Finding, How, bad, clock, good, machine, warning, worst
from kiosk.whereabouts import example_config, resource

SIGNS = {How.GOOD: ("✓", "green"), How.WARNING: ("!", "yellow"), How.BAD: ("✕", "red")}
EXAMPLES = "your-"  #: how the values begin that `kiosk config init` cannot know
CODES = {How.GOOD: 0, How.WARNING: 1, How.BAD: 2}


def check(
    config: CONFIG = DEFAULT,
    as_json: Annotated[bool, typer.Option("--json", help="For machines.")] = False,  # noqa: FBT002
) -> None:
    """Looks at everything a terminal needs on this machine, and says what to do about what is missing.

    Ends with 0 where all is well, 1 where something could be better, 2 where something stands in the way.

    Examples:

      kiosk check

      kiosk check --config /etc/pers-kiosk/config.toml --json
    """
    console = Console(quiet=as_json)
    findings = []
    for finding in looked(config):
        findings.append(finding)
        _tell(finding, console)
    if as_json:
        print(json.dumps([asdict(finding) for finding in findings], indent=2))
    raise typer.Exit(CODES[worst(findings)])


def looked(config: Path) -> Iterator[Finding]:
    """Every finding, as it is found: first the machine, then what the config asks of it."""
    os.environ.setdefault("OPENCV_LOG_LEVEL", "ERROR")
    yield from machine.libraries()
    yield machine.fonts(resource("fonts"))
    yield clock.clock(datetime.now(UTC), example_config())
    yield clock.real_time_clock()
    yield check_readers.display()
    yield from check_cameras.plugged_in()
    try:
        settings = read_settings(config)
    except Misconfigured as wrong:
        yield bad("Config", str(wrong), f"kiosk config init {config}" if not config.exists() else f"edit {config}")
        return
    yield good("Config", str(config))
    yield from _filled_in(settings, config)
    yield from _configured(settings)


def _filled_in(settings: Settings, config: Path) -> Iterator[Finding]:
    """What only the venue can know."""
    pers = settings.pers
    ours = (pers.project_key, pers.business_id, settings.venue.trigger_source)
    left = ", ".join(said for said in ours if said and said.startswith(EXAMPLES))
    if left:
        yield bad("Your values", f"{left}: so the example says; yours are not in yet", f"edit {config}")


def _configured(settings: Settings) -> Iterator[Finding]:
    yield from check_server.settling(settings)
    yield from check_cameras.configured(settings)
    yield from _commands(settings)
    yield from check_readers.tag_readers(settings)
    yield from check_outbox.outbox(settings.outbox.folder, settings.outbox.least_free_mib)
    yield from check_kept.here(settings)
    yield from check_server.server(settings)
    yield from check_outbox.at_work(settings.outbox.folder)


def _commands(settings: Settings) -> Iterator[Finding]:
    """What the config has run for eyes and ears must be there."""
    screen = settings.screen
    for what, key, command in (
        ("Speech", "speech_command", screen.speech_command if screen.speech else ()),
        ("Light", "light_command", screen.light_command),
    ):
        if command and shutil.which(command[0]):
            yield good(what, command[0])
        elif command:
            fix = "sudo apt install espeak-ng" if command[0] == "espeak-ng" else f"see screen.{key} in the config"
            yield warning(what, f"there is no command {command[0]} on this machine", fix)


def _tell(finding: Finding, console: Console) -> None:
    sign, colour = SIGNS[finding.how]
    console.print(Text.assemble((f"{sign} ", colour), (f"{finding.what}  ", "bold"), finding.said))
    if finding.fix:
        console.print(Text(f"    → {finding.fix}"))
