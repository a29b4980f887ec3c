"""Settings: config.toml and the environment, checked; whatever is wrong is said with its line."""

import os
import tomllib
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Self, get_args

from pydantic import BaseModel, ValidationError, model_validator

from kiosk.settings.counter import CounterTable
from kiosk.settings.genuine import GenuineTable
from kiosk.settings.sentences import sentences
from kiosk.settings.tables import (
    CameraTable,
    CodesTable,
    KeysTable,
    LineTable,
    Misconfigured,
    NfcTable,
    OutboxTable,
    Pers,
    ScannerTable,
    ScreenTable,
    Section,
    SettlingTable,
    Venue,
)
from kiosk.settings.watching import WatchTable

__all__ = [
    "CameraTable",
    "CounterTable",
    "Misconfigured",
    "NfcTable",
    "ScannerTable",
    "Section",
    "Settings",
    "read_settings",
]

PREFIX = "KIOSK_"


class Settings(Section):
    """All of it."""

    pers: Pers
    venue: Venue = Venue()
    cameras: tuple[CameraTable, ...] = (CameraTable(),)
    nfc: NfcTable = NfcTable()
    genuine: GenuineTable = GenuineTable()
    scanners: tuple[ScannerTable, ...] = ()
    keys: KeysTable = KeysTable()
    codes: CodesTable = CodesTable()
    line: LineTable = LineTable()
    settling: SettlingTable = SettlingTable()
    screen: ScreenTable = ScreenTable()
    outbox: OutboxTable = OutboxTable()
    watch: WatchTable = WatchTable()
    counter: CounterTable = CounterTable()

    @model_validator(mode="after")
    def _has_a_target(self) -> Self:
        if self.pers.version == "v1.7" and not self.venue.campaign_id:
            raise ValueError("pers.version v1.7 knows no trigger sources: set venue.campaign_id")
        if self.pers.version == "v2" and not self.venue.trigger_source:
            raise ValueError("set venue.trigger_source: the trigger source that members claim at here")
        return self

    @model_validator(mode="after")
    def _are_told_apart(self) -> Self:
        tags = [self.nfc.name] if self.nfc.reader != "none" else []
        names = [*(one.called for one in self.cameras), *(one.name for one in self.scanners), *tags]
        if twice := [name for name, count in Counter(names).items() if count > 1]:
            raise ValueError(f"two devices are called {twice[0]!r}: give each a name of its own")
        return self


def read_settings(path: Path, environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings in `path`, overridden by `KIOSK_<TABLE>_<KEY>`. Raises Misconfigured with file, line and key."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as missing:
        raise Misconfigured(f"{path} is not there. Make one with: kiosk config init {path}") from missing
    except UnicodeDecodeError as foreign:
        raise Misconfigured(f"{path} is no text in UTF-8. Make a new one with: kiosk config init NAME") from foreign
    except OSError as unreadable:
        raise Misconfigured(f"{path} cannot be read: {unreadable.strerror}.") from unreadable
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        raise Misconfigured(f"{path}: {wrong}. Text needs quotes, and every line is: key = value") from wrong
    variables = _variables(environment)
    for where, name in variables.items():
        table, _, key = where.partition(".")
        if isinstance(said.setdefault(table, {}), dict):
            said[table][key] = environment[name]
    try:
        return Settings.model_validate(said)
    except ValidationError as wrong:
        raise Misconfigured("\n".join(sentences(path, text, wrong, tables(), variables))) from wrong


def tables() -> dict[str, type[BaseModel]]:
    """The model of each table, also of those that may stand several times."""
    found = {name: field.annotation for name, field in Settings.model_fields.items()}
    return {name: get_args(kind)[0] if get_args(kind) else kind for name, kind in found.items()}  # type: ignore[misc]


def _variables(environment: Mapping[str, str]) -> dict[str, str]:
    """Those that are set, by "table.key"; of several cameras, none can be named by a variable."""
    single = {name: model for name, model in tables().items() if not get_args(Settings.model_fields[name].annotation)}
    keys = [(table, key) for table, model in single.items() for key in model.model_fields]
    names = {f"{table}.{key}": f"{PREFIX}{table}_{key}".upper() for table, key in keys}
    return {key: name for key, name in names.items() if name in environment}
