"""The table of genuine tags: the keys of NTAG 424 DNA tags, which never stand in a log."""

import os
import re
from pathlib import Path

from pydantic import Field, SecretStr, field_validator

from kiosk.settings.tables import Misconfigured, Section, read_secret

CREDENTIAL = "pers-tag-keys"
KEY = re.compile(r"[0-9A-Fa-f]{32}")


class GenuineTable(Section):
    """Tags whose message the terminal checks itself."""

    meta_key: SecretStr | None = None
    file_key: SecretStr | None = None
    keys_file: Path | None = None
    label: str = Field(default="", pattern=r"^([0-9A-Fa-f]{2})*$")
    required: bool = False
    picc: str = Field(default="picc_data", min_length=1)
    uid: str = Field(default="uid", min_length=1)
    counter: str = Field(default="ctr", min_length=1)
    file: str = Field(default="enc", min_length=1)
    mac: str = Field(default="cmac", min_length=1)

    @field_validator("label")
    @classmethod
    def _fits(cls, label: str) -> str:
        if label and not 9 <= len(label) // 2 <= 24:  # noqa: PLR2004 - the sentence says what they are
            raise ValueError("must have 9 to 24 bytes, or be empty for one key for all tags")
        return label

    def keys(self) -> tuple[bytes, bytes] | None:
        """Both keys: from environment or config, a 0600 file, or systemd's credential; None where none are set."""
        if self.meta_key is not None or self.file_key is not None:
            said = [key.get_secret_value() for key in (self.meta_key, self.file_key) if key is not None]
            return _two(said, "genuine.meta_key and genuine.file_key")
        path = self.keys_file or _handed()
        return None if path is None else _two(read_secret(path).split(), str(path))


def _handed() -> Path | None:
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    path = Path(folder) / CREDENTIAL if folder else None
    return path if path is not None and path.exists() else None


def _two(said: list[str], where: str) -> tuple[bytes, bytes]:
    # The sentence does not say what was wrong: it would put half a key into a log.
    if len(said) != 2 or not all(KEY.fullmatch(key) for key in said):  # noqa: PLR2004 - as the sentence says
        raise Misconfigured(
            f"{where}: two keys of 32 hexadecimal digits are needed, the one for the number, then the one for the MAC."
        )
    return bytes.fromhex(said[0]), bytes.fromhex(said[1])
