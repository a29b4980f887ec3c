"""The audit trail: what staff decided, one line each, chained so that no line can be changed or taken out unseen.

Each line carries an HMAC over its words and the HMAC of the line before; `audit.head` holds how many lines there are,
so that lines missing at the end are found too. The key comes from the outbox's own: whoever has that can forge both.
"""

import hashlib
import hmac
import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from kiosk.staff import files

NAME = "audit.log"
HEAD = "audit.head"
_LONGEST = 128 * 1024  #: bytes of a line, which no question at the door makes it reach


@dataclass(frozen=True, slots=True)
class Act:
    """Somebody decided something."""

    at: datetime
    who: str
    scope: str  #: steward or supervisor; owner: whoever has the files
    what: str
    reference: str  #: of the claim; empty: not about one
    reason: str
    more: str = ""


@dataclass(frozen=True, slots=True)
class Sound:
    """Nothing was changed. `torn`: lines that a power cut left unfinished; what they told of was never done."""

    acts: int
    torn: int


@dataclass(frozen=True, slots=True)
class Broken:
    """Somebody has been at it."""

    line: int
    why: str


class _Line(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    act: Act
    before: str
    mac: str


class _Head(BaseModel):
    lines: int
    last: str
    mac: str


class Audit:
    """Append only; an act is on disk when `write` returns. Safe to use from several threads and processes."""

    def __init__(self, folder: Path, key: bytes) -> None:
        """`key`: of this outbox, for this purpose."""
        self._folder = folder
        self._key = key

    def write(self, act: Act) -> None:
        """Before what it tells of takes effect. Raises StorageTrouble, and then it must not."""
        with files.alone(self._folder):
            lines, before = self._stands_at()
            mac = self._mac(act, before)
            files.append(self._folder / NAME, _text(act, before, mac).encode())
            head = _Head(lines=lines + 1, last=mac, mac=self._head_mac(lines + 1, mac))
            files.replace(self._folder / HEAD, head.model_dump_json().encode())

    def acts(self) -> list[Act]:
        """All of them, oldest first."""
        with files.alone(self._folder):
            return [line.act for line in self._lines() if line is not None]

    def verify(self) -> Sound | Broken:
        """Whether it is what we wrote."""
        with files.alone(self._folder):
            lines, head = self._lines(), files.contents(self._folder / HEAD)
        macs = [""]
        for number, line in enumerate(lines, 1):
            if line is not None:
                if line.before != macs[-1]:
                    return Broken(number, "a line before this one is missing, or was put in")
                if not hmac.compare_digest(line.mac, self._mac(line.act, line.before)):
                    return Broken(number, "this line was changed")
                macs.append(line.mac)
        return self._against(head, macs) or Sound(len(macs) - 1, len(lines) - len(macs) + 1)

    def _stands_at(self) -> tuple[int, str]:
        """How many lines there are, and the HMAC of the last: by the head where it fits that line, else by all."""
        tail = files.end(self._folder / NAME, _LONGEST).splitlines()
        last = _line(tail[-1]) if tail else None
        head = self._head(files.contents(self._folder / HEAD))
        if last is not None and head is not None and head.last == last.mac:
            return head.lines, head.last
        lines = [line for line in self._lines() if line is not None]
        # More than there are: some were taken from the end, and that must not be forgotten with this line.
        return max(len(lines), head.lines if head else 0), lines[-1].mac if lines else ""

    def _head(self, text: bytes) -> _Head | None:
        """None: it was changed, or there is none."""
        try:
            head = _Head.model_validate_json(text)
        except ValidationError:
            return None
        return head if hmac.compare_digest(head.mac, self._head_mac(head.lines, head.last)) else None

    def _against(self, text: bytes, macs: list[str]) -> Broken | None:
        """The head is written after its line, so it may be behind by lines never acted on, but never ahead."""
        if not text:
            return Broken(0, f"{HEAD} is missing") if len(macs) > 2 else None  # noqa: PLR2004 - one line without its head
        head = self._head(text)
        if head is None:
            return Broken(0, f"{HEAD} was changed")
        if head.lines >= len(macs) or macs[head.lines] != head.last:
            return Broken(len(macs), "lines are missing at the end")
        return None

    def _lines(self) -> list[_Line | None]:
        return [_line(line) for line in files.contents(self._folder / NAME).splitlines()]

    def _mac(self, act: Act, before: str) -> str:
        return self._keyed(_text(act, before, ""))

    def _head_mac(self, lines: int, last: str) -> str:
        return self._keyed(f"head {lines} {last}")

    def _keyed(self, text: str) -> str:
        return hmac.new(self._key, text.encode(), hashlib.sha256).hexdigest()


def audit_of(folder: Path, secret: bytes) -> Audit:
    """The audit trail of an outbox; `secret`: one derived from the outbox's key."""
    return Audit(folder, hmac.digest(secret, b"audit of staff acts", hashlib.sha256))


def _line(text: bytes) -> _Line | None:
    """None: a line that was never finished."""
    try:
        return _Line.model_validate_json(text)
    except ValidationError:
        return None


def _text(act: Act, before: str, mac: str) -> str:
    said = asdict(act) | {"at": act.at.astimezone(UTC).isoformat()}
    return json.dumps({"act": said, "before": before, "mac": mac}, separators=(",", ":"))
