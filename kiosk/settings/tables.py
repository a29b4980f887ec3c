"""The tables of the config, each key with what it may be."""

import os
import re
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import platformdirs
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, model_validator

from kiosk.refusal import Refusal

_INSTALLED = "/etc/pers-kiosk"  #: where the Debian package keeps the secret that systemd hands over; for root


class Misconfigured(Refusal):
    """The config cannot be used; the text is for the person who wrote it."""

    code = 2


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


def _is_part(region: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    left, top, width, height = region
    inside = all(0 <= share <= 1 for share in region) and left + width <= 1 and top + height <= 1
    if not inside or width == 0 or height == 0:
        raise ValueError("left, top, width and height are shares of the picture, from 0 to 1, and lie inside it")
    return region


def _is_reader(name: str) -> str:
    """What somebody can look for; whether it is there, only the terminal finds out, again and again."""
    if not re.fullmatch(r"none|auto|pcsc(:.*)?|usb(:[0-9A-Fa-f:]+)?|udp(:.+)?|(tty|com):.+|/.+", name):
        raise ValueError(
            'write "none", "auto", "pcsc", "pcsc:NAME", "usb", or the reader\'s path, such as "/dev/ttyUSB0"'
        )
    return name


def _told(value: object) -> object:
    if isinstance(value, str) and value != "auto":
        raise ValueError('write "auto", or a number')
    return None if value == "auto" else value


Zone = Annotated[str, AfterValidator(_is_zone)]
Own = Annotated[Annotated[float, Field(ge=0, le=10_000)] | None, BeforeValidator(_told)]  #: None: as the camera likes
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
    guesses: dict[str, dict[str, str]] = {}

    def sign_in_secret(self) -> SecretStr:
        """The proof to sign in with: the environment or config, a 0600 file, or systemd's credential."""
        if self.auth_token is not None:
            return self.auth_token
        handed = os.environ.get("CREDENTIALS_DIRECTORY")
        path = self.auth_token_file or (Path(handed or _INSTALLED) / "pers-auth-token")
        if self.auth_token_file is None and not handed and not os.access(path, os.R_OK):
            raise Misconfigured(
                "Nothing to sign in with: set KIOSK_PERS_AUTH_TOKEN, pers.auth_token_file, or systemd's LoadCredential."
            )
        return SecretStr(read_secret(path))


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
    cooldown_seconds: float = Field(default=5, ge=0, le=86400)
    group_seconds: float = Field(default=120, ge=5, le=3600)

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
    exposure: Own = None
    gain: Own = None
    mirror: bool = True
    rotate: Literal[0, 90, 180, 270] = 0
    formats: tuple[Literal["QRCode", "MicroQRCode", "Aztec", "DataMatrix", "PDF417", "Code128", "EAN13"], ...] = Field(
        default=("QRCode",), min_length=1
    )
    region: Annotated[tuple[float, float, float, float], AfterValidator(_is_part)] = (0, 0, 1, 1)
    frozen_seconds: float = Field(default=3, ge=0, le=60)
    loop: bool = True

    @property
    def called(self) -> str:
        """Its name, or by its host (a stream's address may hold a password), its path's end, or its number."""
        if "://" in self.source:
            return self.name or f"camera {urlsplit(self.source).hostname or 'stream'}"
        return self.name or f"camera {Path(self.source).name or self.source}"


class NfcTable(Section):
    """The tag reader."""

    reader: Annotated[str, AfterValidator(_is_reader)] = "none"
    name: str = "tag reader"
    uid_is_identity: bool = False


class ScannerTable(Section):
    """A hand scanner on a serial port."""

    port: str = Field(min_length=1)
    name: str = "scanner"
    baud: int = Field(default=9600, ge=300, le=4_000_000)
    prefix: str = ""
    suffix: str = ""


class KeysTable(Section):
    """Hand scanners that type like a keyboard, and people who type."""

    gap_milliseconds: int = Field(default=35, ge=5, le=200)
    prefix: str = ""
    suffix: str = Field(default="\r", min_length=1)
    layout: Literal["desktop", "us", "es", "de"] = "desktop"
    minimum: int = Field(default=4, ge=1, le=64)


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
    dim_seconds: float = Field(default=300, ge=0, le=86_400)
    flash: bool = False
    volume: int = Field(default=70, ge=0, le=100)
    speech: bool = False
    speech_command: tuple[str, ...] = ("espeak-ng", "-v", "{language}", "--")
    light_command: tuple[str, ...] = ()
    languages: tuple[Literal["en", "es", "de", "fr", "ca", "pt", "it", "ar"], ...] = Field(
        default=("en", "es", "de", "fr", "ca", "pt", "it", "ar"), min_length=1
    )


class OutboxTable(Section):
    """Where claims are kept."""

    folder: Path = Path(platformdirs.user_data_dir("pers-kiosk"))
    max_open: int = Field(default=5000, ge=1)
    max_value: float | None = Field(default=None, gt=0)
    least_free_mib: int = Field(default=64, ge=0)
    keep_settled_days: float = Field(default=30, ge=1, le=3660)


def read_secret(path: Path) -> str:
    """What stands in a file that only its owner may read. Raises Misconfigured."""
    try:
        # systemd hands its credentials over with an access list, which shows as rights of the group.
        others = 0o007 if str(path).startswith(os.environ.get("CREDENTIALS_DIRECTORY") or "\0") else 0o077
        if path.stat().st_mode & others:
            raise Misconfigured(f"{path} can be read by others. Type: chmod 600 {path}")
        said = path.read_text(encoding="utf-8").strip()
    except OSError as unreadable:
        raise Misconfigured(f"The secret in {path} cannot be read: {unreadable.strerror}.") from unreadable
    if not said:
        raise Misconfigured(f"There is nothing in {path} yet: write the secret into it.")
    return said
