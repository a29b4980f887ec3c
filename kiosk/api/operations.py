"""Every operation of PERS, asked as one caller: lists are walked to their end, and answers are values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

from kiosk.api.asked import Asked
from kiosk.api.guesses import GUESSED, Guesses
from kiosk.api.legacy import LEGACY
from kiosk.api.modern import MODERN
from kiosk.api.operation import Operation, Pages, problem
from kiosk.api.sign_in import LetsIn, TurnedAway, let_in
from kiosk.api.transport import Answer, Silence, Wire
from kiosk.api.wire import ErrorSaid, parsed
from kiosk.domain.outcome import LockedOut, Unreachable

Came = TypeVar("Came")
Query = Mapping[str, str | float | bool | None]

PAGE = 100
MOST_PAGES = 1000

#: The whole contract, by operation id.
OPERATIONS: Mapping[str, Operation[Any]] = {operation.name: operation for operation in (*MODERN, *LEGACY)}


@dataclass(frozen=True, slots=True)
class Refused:
    """The server said no, in its own shape; a status of 0 means that we did not even ask."""

    status: int
    code: str
    message: str = ""
    category: str = ""
    retryable: bool = False
    correlation: str | None = None
    details: Mapping[str, Any] = field(default_factory=dict, repr=False)
    target: str | None = None


class Operations:
    """All operations for one thread and one caller."""

    def __init__(self, wire: Wire, door: LetsIn, guesses: Guesses = GUESSED) -> None:
        """`wire` is this thread's own; `door` says who calls and may be shared."""
        self._wire = wire
        self._door = door
        self._guesses = guesses

    def ask(
        self, operation: Operation[Came], *ids: str, body: Asked | None = None, query: Query | None = None
    ) -> Came | Refused | Silence:
        """Asks once; a list that comes in pages is read to its end."""
        try:
            method, path = operation.where(ids, self._guesses)
        except ValueError as wrong:
            return Refused(0, "ID_INVALID", f"{wrong}.")
        said = None if body is None else body.body()
        if operation.pages is Pages.NONE:
            return self._once(operation, method, path, said, plain(query))
        return self._walk(operation, method, path, plain(query))

    def close(self) -> None:
        """Ends what is under way."""
        self._wire.close()

    def _once(
        self, operation: Operation[Came], method: str, path: str, body: object, query: Mapping[str, str]
    ) -> Came | Refused | Silence:
        came = let_in(
            self._door,
            method,
            lambda access: self._wire.ask(method, path, headers=access.headers, body=body, query=query or None),
        )
        if not isinstance(came, Answer):
            return _turned_away(came, self._guesses)
        return read(came, operation, self._guesses)

    def _walk(
        self, operation: Operation[Came], method: str, path: str, query: Mapping[str, str]
    ) -> Came | Refused | Silence:
        """All pages, until one shows nothing new: a short one proves nothing, for a server may give less than asked."""
        found: dict[str, Any] = {}
        for number in range(1, MOST_PAGES + 1):
            window = _window(operation.pages, number, len(found))
            came = self._once(operation, method, path, None, {**query, **window})
            if isinstance(came, Refused | Silence):
                return came
            items = {item.id: item for item in cast("tuple[Any, ...]", came)}
            if items.keys() <= found.keys():
                return cast("Came", tuple(found.values()))
            found.update(items)
        return Silence(f"{operation.name}: more than {MOST_PAGES} pages", left=True)


def read(came: Answer, operation: Operation[Came], guesses: Guesses = GUESSED) -> Came | Refused | Silence:
    """What an answer says; one that is neither what the contract promises nor a refusal in its shape says nothing."""
    if 200 <= came.status < 300:
        try:
            return operation.read(came.body, guesses)
        except (ValueError, RecursionError) as wrong:
            why = problem(wrong) if isinstance(wrong, ValueError) else "nested too deep"
            return Silence(f"{operation.name}: HTTP {came.status}, but {why}", left=True)
    said = parsed(ErrorSaid, came.body)
    if said is None:
        return Silence(f"{operation.name}: HTTP {came.status}, not an answer we know", left=True)
    return refusal(said, guesses)


def refusal(said: ErrorSaid, guesses: Guesses = GUESSED) -> Refused:
    """A refusal as a value, by the code our sentences know."""
    return Refused(
        said.status,
        guesses.code(said.code),
        said.message or said.detail,
        said.category,
        said.retryable,
        said.correlation,
        said.details or {},
        said.target,
    )


def plain(query: Query | None) -> dict[str, str]:
    """A query as texts; what is None stays away."""
    said = {name: value for name, value in (query or {}).items() if value is not None}
    return {name: str(value).lower() if isinstance(value, bool) else str(value) for name, value in said.items()}


def _window(pages: Pages, number: int, found: int) -> dict[str, str]:
    where = {"offset": str(found)} if pages is Pages.OFFSET else {"page": str(number)}
    return {"limit": str(PAGE), **where}


def _turned_away(why: Silence | Unreachable | LockedOut, guesses: Guesses) -> Refused | Silence:
    match why:
        case Silence():
            return why
        case TurnedAway():
            return refusal(why.said, guesses)
        case LockedOut():
            return Refused(401, "SIGN_IN_IMPOSSIBLE", why.why, "SECURITY")
        case Unreachable():
            return Silence(why.why, left=False)
