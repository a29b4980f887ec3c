"""Settings: config.toml and the environment, checked; whatever is wrong is said with its line."""

import difflib
import os
import re
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from zoneinfo import ZoneInfo

import platformdirs
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, ValidationError, model_validator

PREFIX = "KIOSK_"


class Misconfigured(Exception):
    """The config cannot be used; the text is for the person who wrote it."""


class Section(BaseModel):
    """A table of the config: frozen, and a key nobody knows is a mistake."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


def _is_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError) as unknown:
        raise ValueError(f"{name!r} is no time zone; write one such as 'Europe/Madrid'") from unknown
    return name


def _is_web(url: str) -> str:
    plain = re.match(r"http://(127\.0\.0\.1|localhost|\[::1\])[:/]", url + "/")
    if not url.startswith("https://") and not plain:
        raise ValueError("must begin with https:// (http:// is for this machine only)")
    return url.rstrip("/")


Zone = Annotated[str, AfterValidator(_is_zone)]
Url = Annotated[str, AfterValidator(_is_web)]


class Pers(Section):
    """The server."""

    base_url: Url
    version: Literal["v2", "v1.7"] = "v2"
    project_key: str = Field(min_length=1)
    business_id: str = Field(min_length=1)
    auth_token: SecretStr | None = None
    auth_token_file: Path | None = None
    api_key: SecretStr | None = None
    day_zone: Zone = "UTC"

    def sign_in_secret(self) -> SecretStr:
        """The proof to sign in with: the environment or config, a 0600 file, or systemd's credential."""
        if self.auth_token is not None:
            return self.auth_token
        handed = os.environ.get("CREDENTIALS_DIRECTORY")
        path = self.auth_token_file or (Path(handed) / "pers-auth-token" if handed else None)
        if path is None:
            raise Misconfigured(
                "Nothing to sign in with: set KIOSK_PERS_AUTH_TOKEN, pers.auth_token_file, or systemd's LoadCredential."
            )
        return SecretStr(_read_secret(path))


class Venue(Section):
    """Where the terminal stands."""

    name: str = ""
    terminal: str = Field(default="terminal-1", pattern=r"^[A-Za-z0-9._-]{1,40}$")
    terminals: int = Field(default=1, ge=1, le=1000)
    timezone: Zone = "UTC"
    latitude: float | None = Field(default=None, ge=-90, le=90)
    longitude: float | None = Field(default=None, ge=-180, le=180)
    trigger_source: str | None = None
    campaign_id: str | None = None
    visitor_seconds: float = Field(default=2, ge=0, le=30)

    @model_validator(mode="after")
    def _whole_position(self) -> Self:
        if (self.latitude is None) != (self.longitude is None):
            raise ValueError("latitude and longitude go together: set both or neither")
        return self


class CameraTable(Section):
    """One camera."""

    source: str = "0"
    name: str = ""
    width: int = Field(default=1280, ge=160, le=7680)
    height: int = Field(default=720, ge=120, le=4320)
    fps: int = Field(default=30, ge=1, le=240)
    mirror: bool = True
    rotate: Literal[0, 90, 180, 270] = 0
    loop: bool = True


class CodesTable(Section):
    """Which codes are ours."""

    hosts: tuple[str, ...] = ()
    bare: Literal["member", "source", "none"] = "member"


class LineTable(Section):
    """How the server is spoken to."""

    connect_seconds: float = Field(default=5, gt=0, le=60)
    answer_seconds: float = Field(default=15, gt=0, le=120)
    lanes: int = Field(default=2, ge=1, le=8)
    catalogue_minutes: float = Field(default=5, gt=0, le=1440)
    hourly_requests: int = Field(default=10_000, ge=1)


class SettlingTable(Section):
    """How it is found out what became of claims that were sent and never answered."""

    exclusive_sources: tuple[str, ...] = ()
    longest_seconds: float = Field(default=300, gt=0)
    lag_seconds: float = Field(default=90, gt=0)
    quarantine_seconds: float | None = Field(default=None, gt=0)
    max_age_hours: float = Field(default=72, gt=0)


class ScreenTable(Section):
    """The window."""

    full_screen: bool = True
    width: int = Field(default=1280, ge=640, le=7680)
    height: int = Field(default=800, ge=400, le=7680)
    accent: str = Field(default="#4B2357", pattern=r"^#[0-9A-Fa-f]{6}$")
    reduced_motion: bool = False


class OutboxTable(Section):
    """Where claims are kept."""

    folder: Path = Path(platformdirs.user_data_dir("pers-kiosk"))
    max_open: int = Field(default=5000, ge=1)
    max_value: float | None = Field(default=None, gt=0)
    least_free_mib: int = Field(default=64, ge=0)


class Settings(Section):
    """All of it."""

    pers: Pers
    venue: Venue = Venue()
    cameras: tuple[CameraTable, ...] = (CameraTable(),)
    codes: CodesTable = CodesTable()
    line: LineTable = LineTable()
    settling: SettlingTable = SettlingTable()
    screen: ScreenTable = ScreenTable()
    outbox: OutboxTable = OutboxTable()

    @model_validator(mode="after")
    def _has_a_target(self) -> Self:
        if self.pers.version == "v1.7" and not self.venue.campaign_id:
            raise ValueError("pers.version v1.7 knows no trigger sources: set venue.campaign_id")
        if self.pers.version == "v2" and not self.venue.trigger_source:
            raise ValueError("set venue.trigger_source: the trigger source that members claim at here")
        return self


def read_settings(path: Path, environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings in `path`, overridden by `KIOSK_<TABLE>_<KEY>`. Raises Misconfigured with file, line and key."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as missing:
        raise Misconfigured(f"{path} is not there. Make one with: kiosk config init {path}") from missing
    except (OSError, UnicodeDecodeError) as unreadable:
        raise Misconfigured(f"{path} cannot be read: {unreadable}") from unreadable
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        raise Misconfigured(f"{path}: {wrong}. Text needs quotes, and every line is: key = value") from wrong
    try:
        return Settings.model_validate(_with_environment(said, environment))
    except ValidationError as wrong:
        raise Misconfigured("\n".join(_sentences(path, text, wrong))) from wrong


def _with_environment(said: dict[str, Any], environment: Mapping[str, str]) -> dict[str, Any]:
    for table, section in Settings.model_fields.items():
        if isinstance(section.annotation, type) and issubclass(section.annotation, BaseModel):
            for key in section.annotation.model_fields:
                told = environment.get(f"{PREFIX}{table}_{key}".upper())
                if told is not None:
                    said.setdefault(table, {})[key] = told
    return said


def _read_secret(path: Path) -> str:
    try:
        if path.stat().st_mode & 0o077:
            raise Misconfigured(f"{path} can be read by others. Type: chmod 600 {path}")
        return path.read_text(encoding="utf-8").strip()
    except OSError as unreadable:
        raise Misconfigured(f"The secret in {path} cannot be read: {unreadable.strerror}.") from unreadable


def _sentences(path: Path, text: str, wrong: ValidationError) -> list[str]:
    return [f"{path}, {_sentence(text, error['loc'], error['type'], error['msg'])}" for error in wrong.errors()]


def _sentence(text: str, where: Sequence[int | str], kind: str, said: str) -> str:
    key = ".".join(str(step) for step in where) or "the whole"
    line = _line_of(text, where)
    at = f"line {line}: {key}" if line else key
    if kind == "missing":
        return f"{at} is missing. See config.example.toml for what it means."
    if kind == "extra_forbidden":
        return f"{at} is not a key we know.{_nearest(where)}"
    return f"{at}: {said.removeprefix('Value error, ')}."


def _nearest(where: Sequence[int | str]) -> str:
    names = [name for name in _names(where[:-1]) if isinstance(name, str)]
    close = difflib.get_close_matches(str(where[-1]), names, n=1)
    return f" Did you mean {close[0]}?" if close else f" Known here: {', '.join(names)}."


def _names(where: Sequence[int | str]) -> list[str]:
    match list(where):
        case []:
            return list(Settings.model_fields)
        case ["cameras", *_]:
            return list(CameraTable.model_fields)
        case [str(table), *_]:
            made = Settings.model_fields[table].annotation
            return list(made.model_fields) if isinstance(made, type) and issubclass(made, BaseModel) else []
        case _:
            return []


def _line_of(text: str, where: Sequence[int | str]) -> int | None:
    """The line of a key, or of its table where the key is missing; pydantic and tomllib do not keep it."""
    if not where:
        return None
    wanted = (where[0], where[1] if len(where) > 1 and isinstance(where[1], int) else 0)
    seen: Counter[str] = Counter()
    current: tuple[str, int] | None = None
    found = None
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*\[\[?\s*([\w-]+)", line):
            current = (header[1], seen[header[1]])
            seen[header[1]] += 1
            found = number if current == wanted else found
        elif current == wanted and re.match(rf"\s*\"?{re.escape(str(where[-1]))}\"?\s*=", line):
            return number
    return found
