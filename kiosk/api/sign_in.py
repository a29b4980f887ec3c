"""Sign-in: tokens got, renewed before they end, and shared by all threads without a herd."""

import logging
import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol

from kiosk.api.paths import Paths
from kiosk.api.session import Life, Session, begun, keep, kept
from kiosk.api.transport import Answer, Silence, Wire
from kiosk.api.wire import ErrorSaid, TokensSaid, parsed, refusal_in
from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.domain.outcome import LockedOut, Unreachable

LOG = logging.getLogger(__name__)

#: As whom to sign in, in the wire's words: an admin is "tenant".
Kind = Literal["user", "business", "tenant", "system", "external"]

FIT = re.compile(r"[\x21-\x7e]+")  # anything else would be shown in the complaint of whoever writes the header


@dataclass(frozen=True, slots=True)
class Access:
    """What to put into the headers of a request."""

    headers: dict[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class TurnedAway(LockedOut):
    """The server refused to let us in, and said why."""

    said: ErrorSaid


@dataclass(frozen=True, slots=True)
class Option:
    """A business that may be chosen."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Choose(TurnedAway):
    """A proof that belongs to several businesses, of which one has to be chosen."""

    options: tuple[Option, ...]


class LetsIn(Protocol):
    """A way to be let in."""

    def headers(self) -> Access | Unreachable | LockedOut:
        """Headers for the next request."""

    def renewed(self, refused: Access, /) -> Access | Unreachable | LockedOut:
        """Headers after these were refused."""

    def close(self) -> None:
        """Ends what is under way."""


def turns_away(came: Answer | Silence, method: str) -> bool:
    """Whether it says that nothing was done, for want of better headers; a gateway's 401 says so of a read only."""
    if not isinstance(came, Answer) or came.status != 401:
        return False
    return method == "GET" or refusal_in(came.status, came.body) is not None


def let_in(
    door: LetsIn, method: str, ask: Callable[[Access], Answer | Silence]
) -> Answer | Silence | Unreachable | LockedOut:
    """Asks; where that is turned away, once more with renewed headers."""
    access = door.headers()
    if not isinstance(access, Access):
        return access
    came = ask(access)
    if not turns_away(came, method):
        return came
    renewed = door.renewed(access)
    return ask(renewed) if isinstance(renewed, Access) else _with_words_of(came, renewed)


def _with_words_of(came: Answer | Silence, why: Unreachable | LockedOut) -> Unreachable | LockedOut:
    """Where nobody was asked anew, what the server said to the request itself is the most there is."""
    said = refusal_in(came.status, came.body) if isinstance(came, Answer) else None
    if said is None or not isinstance(why, LockedOut) or isinstance(why, TurnedAway):
        return why
    return TurnedAway(why.why, said, note=said.trace())


class SignIn:
    """One session with the server. Safe to use from several threads: only one of them renews."""

    def __init__(
        self,
        wire: Wire,
        paths: Paths,
        *,
        project: str,
        business: str | None,
        proof: Callable[[], str | None],
        file: Path | None,
        kind: Kind = "business",
    ) -> None:
        """`proof`: from the identity provider, asked for only when there is no session. `file`: kept at 0600."""
        self._wire = wire
        self._paths = paths
        self._project = project
        self._business = business
        self._proof = proof
        self._file = file
        self._kind = kind
        self._lock = threading.Lock()
        self._session = kept(file)

    def headers(self) -> Access | Unreachable | LockedOut:
        """Headers that should be let in, renewed first where they are about to end."""
        with self._lock:
            if self._session is None or self._session.is_about_to_end():
                refused = self._renew()
                if refused is not None:
                    return refused
            return self._access()

    def renewed(self, refused: Access) -> Access | Unreachable | LockedOut:
        """Headers after a 401; where another thread has renewed them already, those."""
        with self._lock:
            if self._session is not None and self._access() != refused:
                return self._access()
            return self._renew() or self._access()

    def again(self, proof: str) -> Unreachable | LockedOut | None:
        """Begins a new session with a new proof and touches nothing else; None where it worked."""
        with self._lock:
            return self._sign_in(proof)

    def life(self) -> Life | None:
        """When the session ends; None where there is none."""
        with self._lock:
            self._take_over()
            return self._session.life() if self._session else None

    def close(self) -> None:
        """Ends what is under way."""
        self._wire.close()

    def _access(self) -> Access:
        assert self._session is not None
        bearer = f"Bearer {self._session.tokens.access}"
        return Access({"x-project-key": self._project, "Authorization": bearer})

    def _renew(self) -> Unreachable | LockedOut | None:
        """By what another process signed in with, by the refresh token, else by the proof; None where it worked."""
        if self._take_over():
            return None
        refused = self._refresh() if self._session is not None else None
        if self._session is not None and not isinstance(refused, LockedOut):
            return refused
        proof = self._proof()
        if proof is None:
            return refused or LockedOut(Notice(QT_TRANSLATE_NOOP("Staff", "sign-in: there is nothing to sign in with")))
        return self._sign_in(proof)

    def _take_over(self) -> bool:
        """Whether `kiosk pers sign-in` has put a fresh session into the file."""
        found = kept(self._file)
        if found is None or (self._session and found.got <= self._session.got) or found.is_about_to_end():
            return False
        self._session = found
        return True

    def _refresh(self) -> Unreachable | LockedOut | None:
        assert self._session is not None
        tokens = self._session.tokens
        return self._ask(self._paths.refresh, {"accessToken": tokens.access, "refreshToken": tokens.refresh})

    def _sign_in(self, proof: str) -> Unreachable | LockedOut | None:
        asked: dict[str, object] = {"authToken": proof, "authType": self._kind}
        if self._kind == "business" and self._business:
            asked["context"] = {"businessId": self._business}
        return self._ask(self._paths.token, asked)

    def _ask(self, path: str | None, body: object) -> Unreachable | LockedOut | None:
        assert path is not None
        came = self._wire.ask("POST", path, headers={"x-project-key": self._project}, body=body)
        if isinstance(came, Silence):
            return Unreachable(f"sign-in: {came.why}")
        tokens = parsed(TokensSaid, came.body) if 200 <= came.status < 300 else None
        if tokens is None or not FIT.fullmatch(tokens.access):
            return _refused(came)
        self._session = begun(tokens)
        if self._file is not None:
            self._keep(self._file, self._session)
        return None

    def _keep(self, file: Path, session: Session) -> None:
        """A disk that does not take it costs a sign-in at the next start, and nothing now."""
        try:
            keep(file, session)
        except OSError as trouble:
            LOG.error("the session could not be kept", extra={"why": trouble.strerror})


class KeyIn:
    """v1.7 knows no session: a key of the business goes with every request, or the project's alone."""

    def __init__(self, project: str, key: str | None = None) -> None:
        """Both as the venue got them; without `key` only what is public can be read."""
        self._fits = all(FIT.fullmatch(one) for one in (project, key or "-"))
        self._access = Access({"x-project-key": project, **({"x-api-key": key} if key else {})})

    def headers(self) -> Access | LockedOut:
        """The same headers always."""
        return (
            self._access
            if self._fits
            else LockedOut(Notice(QT_TRANSLATE_NOOP("Staff", "a key holds characters that no header can carry")))
        )

    def renewed(self, _: Access) -> LockedOut:
        """There is nothing to renew."""
        return LockedOut(Notice(QT_TRANSLATE_NOOP("Staff", "the key is refused")))

    def close(self) -> None:
        """There is nothing under way."""


def _refused(came: Answer) -> Unreachable | LockedOut:
    """A sign-in that is refused locks out; one that breaks has only failed to reach the server."""
    said = parsed(ErrorSaid, came.body)
    if said is None or came.status >= 500 or came.status == 429:
        return Unreachable(f"sign-in: HTTP {came.status}")
    why = Notice(QT_TRANSLATE_NOOP("Staff", "sign-in: %1"), (f"{said.code}, {said.message or said.detail}",))
    if said.code != "MULTIPLE_CONTEXT_SELECTION_REQUIRED":
        return TurnedAway(why, said, note=said.trace())
    options = _options(said.details or {})
    return Choose(Notice("%1 %2", (why, ", ".join(f"{one.name} ({one.id})" for one in options))), said, options)


def _options(details: Mapping[str, object]) -> tuple[Option, ...]:
    """The businesses to choose from; no document says under which names they are told."""
    found = [one for part in details.values() if isinstance(part, list) for one in part if isinstance(one, dict)]
    told = [(_first(one, "businessId", "tenantId", "id"), _first(one, "displayName", "name")) for one in found]
    return tuple(Option(ident, name or ident) for ident, name in told if ident)


def _first(said: Mapping[str, object], *names: str) -> str:
    return next((text for name in names if isinstance(text := said.get(name), str) and text), "")
