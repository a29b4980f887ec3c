"""`kiosk diagnose`: one file for support, shown before it is written, without members and secrets."""

import json
import os
import platform
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Annotated

import typer

from kiosk import __version__
from kiosk.cli.asking import refuse
from kiosk.cli.check import looked
from kiosk.cli.options import CONFIG, DEFAULT
from kiosk.door import NobodyThere, ask
from kiosk.settings import Misconfigured, Settings, read_settings
from kiosk.watch.redaction import redacted

LIBRARIES = ("PySide6_Essentials", "opencv-python-headless", "zxing-cpp", "httpx", "pydantic", "nfcpy", "pyscard")
LINES = 200  #: of the log
_USB = Path("/sys/bus/usb/devices")


def diagnose(
    out: Annotated[Path, typer.Option(help="A file that is not there yet.", dir_okay=False)] = Path("diagnosis.json"),
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Write without asking.")] = False,  # noqa: FBT002
    config: CONFIG = DEFAULT,
) -> None:
    """Collects what support needs to know of this terminal, shows it, and writes it when you say yes.

    Example:  kiosk diagnose --out diagnosis.json
    """
    text = diagnosis(config)
    print(text)
    if not yes and not typer.confirm(f"This is all of it. Write it to {out}?", err=True):
        raise typer.Exit(1)
    try:
        with os.fdopen(os.open(out, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
            file.write(text + "\n")
    except FileExistsError:
        refuse(f"{out} is there already, and nothing was written. Choose another name with --out.")
    except OSError as trouble:
        with suppress(OSError):
            out.unlink()
        refuse(f"{out} cannot be written: {trouble.strerror}.")
    typer.secho(f"Wrote {out}.", fg="green", err=True)


def diagnosis(config: Path) -> str:
    """All of it, as JSON; redacted as a whole, after what it is made of was chosen."""
    said: dict[str, object] = {"at": datetime.now(UTC).isoformat(), "versions": dict(_versions()), "usb": _plugged_in()}
    secrets: list[str] = []
    try:
        settings = read_settings(config)
        secrets = list(_secrets(settings))
        said |= _of_terminal(settings)
    except Misconfigured as wrong:
        said["config"] = str(wrong)
    said["check"] = [asdict(finding) for finding in looked(config)]
    return redacted(json.dumps(said, indent=2, ensure_ascii=False, default=str), secrets)


def _of_terminal(settings: Settings) -> dict[str, object]:
    folder = settings.outbox.folder
    counts, ready = ask(folder, {"ask": "outbox.count"}), ask(folder, {"ask": "ready"})
    return {
        "config": settings.model_dump(mode="json"),
        "outbox": f"no terminal runs: {counts.why}" if isinstance(counts, NobodyThere) else counts,
        "readiness": "no terminal runs" if isinstance(ready, NobodyThere) else ready,
        "outbox files": {path.name: path.stat().st_size for path in _files(folder)},
        "log": _last_lines(settings),
    }


def _versions() -> Iterator[tuple[str, str]]:
    yield "pers-kiosk", __version__
    yield "system", platform.freedesktop_os_release().get("PRETTY_NAME", "")
    yield "kernel", platform.release()
    yield "machine", platform.machine()
    yield "python", platform.python_version()
    for name in LIBRARIES:
        try:
            yield name, version(name)
        except PackageNotFoundError:
            yield name, "unknown"


def _plugged_in() -> list[str]:
    return sorted(
        " ".join(_word(device / name) for name in ("idVendor", "idProduct", "manufacturer", "product"))
        for device in _USB.glob("*")
        if (device / "idVendor").exists()
    )


def _word(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.is_file())
    except OSError:
        return []


def _last_lines(settings: Settings) -> list[str]:
    log = (settings.watch.log_folder or Path("/var/log/pers-kiosk")) / "kiosk.log"
    try:
        return log.read_text(encoding="utf-8", errors="replace").splitlines()[-LINES:]
    except OSError as gone:
        return [f"{log} cannot be read: {gone.strerror}"]


def _secrets(settings: Settings) -> Iterator[str]:
    """What must not get out, wherever it may stand."""
    for secret in (settings.pers.auth_token, settings.pers.api_key):
        if secret is not None:
            yield secret.get_secret_value()
    try:
        yield settings.pers.sign_in_secret().get_secret_value()
        session = json.loads((settings.outbox.folder / "session.json").read_text(encoding="utf-8"))
        yield from (str(value) for value in session.values() if isinstance(value, str))
    except (Misconfigured, OSError, ValueError, AttributeError):
        return
