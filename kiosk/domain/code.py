"""A code: what the text of a scan means to us; everything else is hostile or simply not ours."""

import json
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from urllib.parse import parse_qsl, unquote, urlsplit

from kiosk.domain.screens import Foreign

LONGEST = 512  #: characters; a QR code could hold 2,953 bytes
BLANKS = " \t\r\n"  #: around a code; other blanks and what separates the parts of a GS1 code belong to it
UNREADABLE = "\ufffd"  #: stands for octets that are no letters: not all of them the same member's

_BARE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{2,127}")
_EMAIL = re.compile(r"[^@\s<>\"'(),:;\[\]\\]{1,64}@[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24}")
_NAME = re.compile(r"[^\s<>\"'`\\]{1,254}")


@dataclass(frozen=True, slots=True)
class MemberCode:
    """Somebody who claims."""

    member: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SourceCode:
    """A place to claim at; the member is still to come."""

    source: str


@dataclass(frozen=True, slots=True)
class BothCode:
    """Place and member at once."""

    source: str
    member: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ForeignCode:
    """Not one of ours."""

    why: Foreign


Code = MemberCode | SourceCode | BothCode | ForeignCode

NOT_OURS = ForeignCode(Foreign.UNKNOWN)


@dataclass(frozen=True, slots=True)
class CodeRules:
    """Which codes this venue reads."""

    hosts: frozenset[str] = frozenset()  #: of links; empty: no link is ours
    bare: str = "member"  #: what an id without anything around it is: "member", "source" or "none"


def read_code(text: str, rules: CodeRules, is_source: Callable[[str], bool] = lambda _: False) -> Code:
    """What `text` means; `is_source` knows the ids of the catalogue. Opens and executes nothing."""
    if len(text) > LONGEST:  # before the blanks are taken off: a text cut short may end in some
        return ForeignCode(Foreign.TOO_LONG)
    text = text.strip(BLANKS)
    if not text or _is_tricky(text):
        return NOT_OURS
    if text.startswith("pers:"):
        return _read_own(text)
    if text.startswith("{"):
        return _read_json(text)
    if text.lower().startswith(("http://", "https://")):
        return _read_link(text, rules)
    if _EMAIL.fullmatch(text):
        return MemberCode(text)
    return _read_bare(text, rules, is_source)


def _is_tricky(text: str) -> bool:
    """Whether it holds control, bidi, zero-width, private or unassigned characters, or such as could not be read."""
    return UNREADABLE in text or any(
        unicodedata.category(letter) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"} for letter in text
    )


def _read_own(text: str) -> Code:
    match text.split(":", 2):
        case [_, "member", ident] if _NAME.fullmatch(ident):
            return MemberCode(ident)
        case [_, "source", ident] if _BARE.fullmatch(ident):
            return SourceCode(ident)
        case _:
            return NOT_OURS


def _read_json(text: str) -> Code:
    try:
        said = json.loads(text, parse_constant=_refuse, object_pairs_hook=tuple)
    except (ValueError, RecursionError):
        return NOT_OURS
    return _code_of(said if isinstance(said, tuple) else ())


def _refuse(constant: str) -> object:
    raise ValueError(constant)


def _read_link(text: str, rules: CodeRules) -> Code:
    try:
        link = urlsplit(text)
        host = link.hostname
        said = parse_qsl(link.query, max_num_fields=20)
    except ValueError:
        return NOT_OURS
    if host not in rules.hosts or link.username is not None:
        return NOT_OURS
    steps = [unquote(step) for step in link.path.split("/")]
    return _code_of([*pairwise(steps), *said])


def _code_of(said: Iterable[tuple[str, object]]) -> Code:
    """The code in pairs that use the wire's own field names; one that is there and unreadable spoils the other."""
    pairs = list(said)
    sources, members = _said(pairs, "triggerSourceId"), _said(pairs, "userIdentifier")
    if len(sources) > 1 or len(members) > 1:
        return NOT_OURS
    source = next((one for one in sources if isinstance(one, str) and _BARE.fullmatch(one)), None)
    member = next((one for one in members if isinstance(one, str) and _is_member(one)), None)
    if (sources and source is None) or (members and member is None):
        return NOT_OURS
    match source, member:
        case str(), str():
            return BothCode(source, member)
        case str(), None:
            return SourceCode(source)
        case None, str():
            return MemberCode(member)
        case _:
            return NOT_OURS


def _said(pairs: Iterable[tuple[str, object]], name: str) -> list[object]:
    """What a field says, each word once."""
    found: list[object] = []
    for value in (value for key, value in pairs if key == name and value not in (None, "")):
        if value not in found:
            found.append(value)
    return found


def _is_member(text: str) -> bool:
    return _NAME.fullmatch(text) is not None and not _is_tricky(text)


def _read_bare(text: str, rules: CodeRules, is_source: Callable[[str], bool]) -> Code:
    if not _BARE.fullmatch(text):
        return NOT_OURS
    if is_source(text) or rules.bare == "source":
        return SourceCode(text)
    return MemberCode(text) if rules.bare == "member" else NOT_OURS
