"""Sign-in: tokens got, renewed before they end, and shared by all threads without a herd."""

import base64
import json
import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.api.paths import Paths
from kiosk.api.transport import Answer, Silence, Wire
from kiosk.api.wire import ErrorSaid, TokensSaid, parsed
from kiosk.domain.outcome import LockedOut, Unreachable

EARLY = 60.0  #: seconds before its end at which a token is renewed


@dataclass(frozen=True, slots=True)
class Access:
    """What to put into the headers of a request."""

    headers: dict[str, str] = field(repr=False)


class SignIn:
    """One session with the server. Safe to use from several threads: only one of them renews."""

    def __init__(
        self,
        wire: Wire,
        paths: Paths,
        *,
        project: str,
        business: str,
        proof: Callable[[], str | None],
        file: Path,
    ) -> None:
        """`proof`: from the identity provider, asked for only when there is no session. `file`: kept at 0600."""
        self._wire = wire
        self._paths = paths
        self._project = project
        self._business = business
        self._proof = proof
        self._file = file
        self._lock = threading.Lock()
        self._tokens = _kept(file)

    def headers(self) -> Access | Unreachable | LockedOut:
        """Headers that should be let in, renewed first where they are about to end."""
        with self._lock:
            if self._tokens is None or _ends(self._tokens.access) - EARLY < time.time():
                refused = self._renew()
                if refused is not None:
                    return refused
            return self._access()

    def renewed(self, refused: Access) -> Access | Unreachable | LockedOut:
        """Headers after a 401; where another thread has renewed them already, those."""
        with self._lock:
            if self._tokens is not None and self._access() != refused:
                return self._access()
            return self._renew() or self._access()

    def close(self) -> None:
        """Ends what is under way."""
        self._wire.close()

    def _access(self) -> Access:
        assert self._tokens is not None
        return Access({"x-project-key": self._project, "Authorization": f"Bearer {self._tokens.access}"})

    def _renew(self) -> Unreachable | LockedOut | None:
        """By the refresh token, else by the proof; None where it worked."""
        refused: Unreachable | LockedOut | None = None
        if self._tokens is not None:
            body = {"accessToken": self._tokens.access, "refreshToken": self._tokens.refresh}
            refused = self._ask(self._paths.refresh, body)
            if not isinstance(refused, LockedOut):
                return refused
        proof = self._proof()
        if proof is None:
            return refused or LockedOut("sign-in: there is nothing to sign in with")
        context = {"businessId": self._business}
        return self._ask(self._paths.token, {"authToken": proof, "authType": "business", "context": context})

    def _ask(self, path: str | None, body: object) -> Unreachable | LockedOut | None:
        assert path is not None
        came = self._wire.ask("POST", path, headers={"x-project-key": self._project}, body=body)
        if isinstance(came, Silence):
            return Unreachable(f"sign-in: {came.why}")
        tokens = parsed(TokensSaid, came.body) if 200 <= came.status < 300 else None
        if tokens is None:
            return _refused(came)
        self._tokens = tokens
        _keep(self._file, tokens)
        return None


class KeyIn:
    """v1.7 knows no session: a key of the business goes with every request."""

    def __init__(self, project: str, key: str) -> None:
        """Both as the venue got them."""
        self._access = Access({"x-project-key": project, "x-api-key": key})

    def headers(self) -> Access:
        """The same headers always."""
        return self._access

    def renewed(self, _: Access) -> LockedOut:
        """There is nothing to renew."""
        return LockedOut("the key is refused")

    def close(self) -> None:
        """There is nothing under way."""


def _refused(came: Answer) -> Unreachable | LockedOut:
    """A sign-in that is refused locks out; one that breaks has only failed to reach the server."""
    said = parsed(ErrorSaid, came.body)
    if said is None or came.status >= 500 or came.status == 429:
        return Unreachable(f"sign-in: HTTP {came.status}")
    options = f" {json.dumps(said.details)}" if said.code == "MULTIPLE_CONTEXT_SELECTION_REQUIRED" else ""
    return LockedOut(f"sign-in: {said.code}, {said.message or said.detail}{options}")


def _ends(token: str) -> float:
    """When a JWT ends, in seconds since 1970; one that does not say is taken as good until it is refused."""
    try:
        body = token.split(".")[1]
        said = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
        return float(said["exp"])
    except (IndexError, ValueError, KeyError, TypeError):
        return float("inf")


def _kept(file: Path) -> TokensSaid | None:
    try:
        return parsed(TokensSaid, file.read_bytes())
    except OSError:
        return None


def _keep(file: Path, tokens: TokensSaid) -> None:
    """Replaces the file whole, so that a pulled plug leaves the old session or the new one."""
    draft = file.with_suffix(".new")
    handle = os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    try:
        os.write(handle, json.dumps({"access": tokens.access, "refresh": tokens.refresh}).encode())
        os.fsync(handle)
    finally:
        os.close(handle)
    draft.replace(file)
