"""The PIN store: who may decide, proven by a PIN that cannot be guessed by trying."""

import base64
import json
import math
import os
import unicodedata
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from pydantic import TypeAdapter, ValidationError

from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.staff import files
from kiosk.staff.strength import why_weak
from kiosk.staff.uptime import Uptime, uptime
from kiosk.storage.database import StorageTrouble

NAME = "staff.json"
#: Argon2id with 64 MiB and three passes: about 0.2 s a try, also for whoever has stolen the file.
HASHER = PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=1)
FREE = 5  #: wrong PINs before there is a wait
MOST = 100  #: wrong PINs in a row before the PIN is switched off
_FIRST_WAIT, _LONGEST_WAIT = 30, 3600  #: seconds; doubled at each wrong PIN
_LONGEST_NAME = 40
_WRONG = "Name and PIN do not go together."


class Scope(StrEnum):
    """What somebody may decide."""

    STEWARD = "steward"
    SUPERVISOR = "supervisor"

    def covers(self, needed: "Scope") -> bool:
        """A supervisor may do all that a steward may."""
        return self is Scope.SUPERVISOR or needed is Scope.STEWARD


@dataclass(frozen=True, slots=True)
class Allowed:
    """Name and PIN go together."""

    name: str
    scope: Scope


@dataclass(frozen=True, slots=True)
class Refused:
    """They do not, or it is not the time to try."""

    seconds: int | None  #: until the next try; None: not until somebody helps
    sentence: str


@dataclass(frozen=True, slots=True)
class Tally:
    """Wrong PINs in a row, and when the last one was tried."""

    wrong: int = 0
    tried: Uptime = field(default=Uptime("", 0.0))


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a PIN."""

    name: str
    scope: Scope
    hash: str = field(repr=False)
    tally: Tally = Tally()

    @property
    def switched_off(self) -> bool:
        """After too many wrong PINs."""
        return self.tally.wrong >= MOST


@dataclass(frozen=True, slots=True)
class _Book:
    """What is in the file. Names nobody has share one tally, so that they answer like the others."""

    people: dict[str, Person]
    strangers: Tally = Tally()

    def tally(self, key: str) -> Tally:
        return self.people[key].tally if key in self.people else self.strangers

    def with_tally(self, key: str, tally: Tally) -> "_Book":
        if key not in self.people:
            return replace(self, strangers=tally)
        return self.with_person(key, replace(self.people[key], tally=tally))

    def with_person(self, key: str, person: Person) -> "_Book":
        return replace(self, people=self.people | {key: person})


_BOOK = TypeAdapter(_Book)


class PinStore:
    """The people of one outbox folder. Safe to use from several threads and processes."""

    def __init__(self, folder: Path, *, clock: Callable[[], Uptime] = uptime, hasher: PasswordHasher = HASHER) -> None:
        """`clock`: one that nobody can set."""
        self._folder = folder
        self._path = folder / NAME
        self._clock = clock
        self._hasher = hasher
        self._decoy = _decoy(hasher)

    def check(self, name: str, pin: str) -> Allowed | Refused:
        """Whether name and PIN go together. The try is counted on disk first: pulling the plug gives no free one."""
        key = _key(name)
        with files.alone(self._folder):
            book = self._read()
            before = book.tally(key)
            if (barred := self._barred(before)) is not None:
                return barred
            counted = Tally(before.wrong + 1, self._clock())
            self._write(book.with_tally(key, counted))
            person = book.people.get(key)
            right = self._matches(person.hash if person else self._decoy, pin)
            if person is None or not right:
                return self._barred(counted, _WRONG) or Refused(0, _WRONG)
            self._write(book.with_tally(key, Tally()))
            return Allowed(person.name, person.scope)

    def give(self, name: str, pin: str, scope: Scope, *, reset: bool = False) -> Person | Refused:
        """A PIN for somebody new; with `reset` also for somebody who has one, which forgets the wrong tries."""
        shown = unicodedata.normalize("NFC", name).strip()
        if not 0 < len(shown) <= _LONGEST_NAME or not shown.isprintable():
            return Refused(None, f"A name has 1 to {_LONGEST_NAME} letters.")
        if (weak := why_weak(pin)) is not None:
            return Refused(None, weak)
        made = Person(shown, scope, self._hasher.hash(pin))
        with files.alone(self._folder):
            book = self._read()
            if _key(name) in book.people and not reset:
                return Refused(None, f"{shown} has a PIN already. With --reset it is replaced.")
            self._write(replace(book, strangers=Tally()).with_person(_key(name), made))
        return made

    def enable(self, name: str, by: Allowed) -> Person | Refused:
        """A supervisor lets somebody try again."""
        if not by.scope.covers(Scope.SUPERVISOR):
            return Refused(None, "Only a supervisor may switch a PIN on again.")
        with files.alone(self._folder):
            book = self._read().with_tally(_key(name), Tally())
            if _key(name) not in book.people:
                return Refused(None, f"Nobody here is called {name}.")
            self._write(book)
            return book.people[_key(name)]

    def remove(self, name: str) -> bool:
        """Takes somebody's PIN away. False: nobody here is called so."""
        with files.alone(self._folder):
            book = self._read()
            left = {key: person for key, person in book.people.items() if key != _key(name)}
            if len(left) == len(book.people):
                return False
            self._write(replace(book, people=left))
            return True

    def people(self) -> list[Person]:
        """Everybody with a PIN, by name."""
        with files.alone(self._folder):
            return sorted(self._read().people.values(), key=lambda person: _key(person.name))

    def _barred(self, tally: Tally, why: str = "Too many wrong PINs.") -> Refused | None:
        if tally.wrong >= MOST:
            return Refused(None, f"{why} This PIN is switched off: ask a supervisor, or type kiosk staff pin --reset.")
        left = math.ceil(_wait_after(tally.wrong) - self._clock().since(tally.tried))
        return Refused(left, f"{why} Wait {_in_words(left)} before the next try.") if left > 0 else None

    def _matches(self, known: str, pin: str) -> bool:
        try:
            return self._hasher.verify(known, pin.encode("utf-8", "surrogatepass"))
        except (VerificationError, InvalidHashError):
            return False

    def _read(self) -> _Book:
        text = files.contents(self._path)
        try:
            return _BOOK.validate_json(text) if text else _Book({})
        except ValidationError as damaged:
            raise StorageTrouble(
                Notice(
                    QT_TRANSLATE_NOOP("Staff", "%1 is damaged. Remove it and give the PINs anew."), (str(self._path),)
                )
            ) from damaged

    def _write(self, book: _Book) -> None:
        files.replace(self._path, json.dumps(asdict(book), indent=1).encode())


def _wait_after(wrong: int) -> int:
    return 0 if wrong < FREE else min(_FIRST_WAIT * 2 ** (wrong - FREE), _LONGEST_WAIT)


def _in_words(seconds: int) -> str:
    return f"{seconds} s" if seconds < 120 else f"{math.ceil(seconds / 60)} min"  # noqa: PLR2004 - two minutes


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name).strip().casefold()


def _decoy(hasher: PasswordHasher) -> str:
    """A hash of nothing, which takes as long to compare with as a real one: unknown names answer no faster."""
    salt, digest = (
        base64.b64encode(os.urandom(length)).decode().rstrip("=") for length in (hasher.salt_len, hasher.hash_len)
    )
    return f"$argon2id$v=19$m={hasher.memory_cost},t={hasher.time_cost},p={hasher.parallelism}${salt}${digest}"
