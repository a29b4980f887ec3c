"""An operation of PERS as a value: where it is, who may call it, what goes in and what comes out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from string import Formatter
from typing import Generic, TypeVar
from urllib.parse import quote

from pydantic import ValidationError

from kiosk.api.asked import Asked
from kiosk.api.guesses import GUESSED, Guesses
from kiosk.api.said.lenient import Said
from kiosk.api.wire import plain_json

Came_co = TypeVar("Came_co", covariant=True)
One = TypeVar("One", bound=Said)


class Role(Enum):
    """Who calls."""

    PUBLIC = "public"
    USER = "user"
    BUSINESS = "business"
    ADMIN = "admin"
    SYSTEM = "system"


class Pages(Enum):
    """How a list is cut."""

    NONE = "whole"
    NUMBERED = "page and limit"
    OFFSET = "limit and offset"


@dataclass(frozen=True, slots=True)
class Operation(Generic[Came_co]):
    """One operation of the contract; `read` raises ValueError where an answer is not what it should be."""

    name: str
    call: str  #: method and path as documented, or as guessed
    role: Role
    read: Callable[[bytes, Guesses], Came_co]
    asked: type[Asked] | None = None
    pages: Pages = Pages.NONE

    @property
    def ids(self) -> tuple[str, ...]:
        """The names of the ids in its path, in order."""
        return tuple(name for _, name, _, _ in Formatter().parse(self.call) if name)

    def where(self, ids: tuple[str, ...], guesses: Guesses = GUESSED) -> tuple[str, str]:
        """Method and path for these ids. Raises ValueError where they are too many, too few or no ids."""
        if len(ids) != len(self.ids):
            raise ValueError(f"{self.name} wants {len(self.ids)} ids, not {len(ids)}")
        safe = {name: _safe(one) for name, one in zip(self.ids, ids, strict=True)}
        method, _, path = guesses.calls.get(self.name, self.call).partition(" ")
        return method, path.format_map(safe)


def one(model: type[One]) -> Callable[[bytes, Guesses], One]:
    """Reads a thing."""

    def read(body: bytes, _: Guesses) -> One:
        return model.model_validate(plain_json(body))

    return read


def many(model: type[One]) -> Callable[[bytes, Guesses], tuple[One, ...]]:
    """Reads a list, bare or in an envelope; one item that fits nowhere spoils it, for it must be whole."""

    def read(body: bytes, guesses: Guesses) -> tuple[One, ...]:
        items = guesses.items(plain_json(body))
        if items is None:
            raise ValueError("there is no list in it")
        return tuple(model.model_validate(item) for item in items)

    return read


def done(body: bytes, _: Guesses) -> bool:
    """Reads a yes; what a deletion answers is not always documented, so an empty body is one too."""
    return not body.strip() or plain_json(body) is not False


def anything(body: bytes, _: Guesses) -> Mapping[str, object]:
    """Reads what is not documented at all."""
    said = plain_json(body) if body.strip() else {}
    return said if isinstance(said, dict) else {"said": said}


def problem(wrong: ValueError) -> str:
    """What is wrong with an answer, without what was in it."""
    if isinstance(wrong, ValidationError):
        first = wrong.errors(include_input=False, include_url=False, include_context=False)[0]
        return f"{'.'.join(str(step) for step in first['loc'])}: {first['msg']}"
    return type(wrong).__name__


def _safe(ident: str) -> str:
    """An id as one step of a path; `..` would be another operation."""
    if ident.strip() in {"", ".", ".."}:
        raise ValueError(f"{ident!r} is no id")
    return quote(ident, safe="")
