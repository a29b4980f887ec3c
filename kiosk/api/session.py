"""A session: its two tokens, when they end, and the 0600 file they are kept in."""

import base64
import json
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pydantic import ValidationError

from kiosk.api.wire import TokensSaid, plain_json

EARLY = 60.0  #: seconds before its end at which a token is renewed
#: What the documents say, for tokens that do not say it themselves.
ACCESS, REFRESH = timedelta(minutes=15), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Life:
    """When a session ends: by itself, and for good."""

    access: datetime
    refresh: datetime
    begun: datetime


@dataclass(frozen=True, slots=True)
class Session:
    """Tokens as they were got."""

    tokens: TokensSaid
    got: datetime

    def is_about_to_end(self) -> bool:
        """Whether the access token should be renewed; one that does not say when it ends is good until refused.

        By how long it lasts, where it says so: our clock may be far from the server's, and each request would renew it.
        """
        made, end = told(self.tokens.access, "iat"), ends(self.tokens.access)
        if end is None:
            return False
        left = end.timestamp() if made is None else self.got.timestamp() + (end - made).total_seconds()
        return left - EARLY < time.time()

    def life(self) -> Life:
        """By what the tokens say, else by what the documents say."""
        return Life(
            ends(self.tokens.access) or self.got + ACCESS,
            ends(self.tokens.refresh) or self.got + REFRESH,
            self.got,
        )


def begun(tokens: TokensSaid) -> Session:
    """A session got just now."""
    return Session(tokens, datetime.now(UTC))


def ends(token: str) -> datetime | None:
    """When a JWT ends; None where it does not say, or is none."""
    return told(token, "exp")


def told(token: str, what: str) -> datetime | None:
    """A time that a JWT tells; None where it does not, or is none."""
    try:
        body = token.split(".")[1]
        said = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
        return datetime.fromtimestamp(float(said[what]), UTC)
    except (IndexError, ValueError, KeyError, TypeError, OverflowError, OSError, RecursionError):
        return None


def kept(file: Path | None) -> Session | None:
    """The session in this file, if there is one."""
    try:
        said = plain_json(file.read_bytes()) if file else None
        return Session(TokensSaid.model_validate(said), _got(said, file)) if file and said else None
    except (OSError, ValueError, ValidationError, RecursionError):
        return None


def keep(file: Path, session: Session) -> None:
    """Replaces the file whole, so that a pulled plug leaves the old session or the new one."""
    draft = file.with_name(f"{file.name}.{os.getpid()}.new")
    said = {"access": session.tokens.access, "refresh": session.tokens.refresh, "got": session.got.isoformat()}
    handle = os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(handle, "wb") as written:
            written.write(json.dumps(said).encode())
            written.flush()
            os.fsync(handle)
        draft.replace(file)
    except OSError:
        draft.unlink(missing_ok=True)
        raise


def _got(said: Mapping[str, object], file: Path) -> datetime:
    """When it was got; a file of an older version does not say, but its own date does."""
    got = said.get("got")
    return datetime.fromisoformat(got) if isinstance(got, str) else datetime.fromtimestamp(file.stat().st_mtime, UTC)
