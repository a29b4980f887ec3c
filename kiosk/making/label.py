"""A label: one code to be made, and the lists they come in."""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from kiosk.domain.code import LONGEST, CodeRules, ForeignCode, MemberCode, SourceCode, read_code

#: A list may be so long, and a title.
MOST_LABELS, LONGEST_TITLE = 10_000, 80
COLUMNS = ("kind", "id", "title")


class Unmakeable(Exception):
    """A code that cannot be made as wished; the text is one sentence for the person who wished it."""


class Form(StrEnum):
    """Kinds of files that codes are made as."""

    SVG = "svg"
    PNG = "png"
    PDF = "pdf"


class Kind(StrEnum):
    """Whom or what a code names."""

    SOURCE = "source"
    MEMBER = "member"


@dataclass(frozen=True, slots=True)
class Label:
    """One code to be made."""

    kind: Kind
    ident: str
    title: str = ""

    @property
    def text(self) -> str:
        """What the code says."""
        return f"pers:{self.kind}:{self.ident}"

    @property
    def caption(self) -> str:
        """What people call it."""
        return self.title or self.ident


def label(kind: str, ident: str, title: str = "") -> Label:
    """A label whose code the terminal will understand. Raises Unmakeable."""
    if kind not in set(Kind):
        raise Unmakeable(f"A code is for a source or for a member, not for {kind!r}.")
    made = Label(Kind(kind), ident, " ".join(title.split()))
    if len(made.text) > LONGEST:
        raise Unmakeable(f"An id of {len(ident)} letters is too long: a code has at most {LONGEST}, {kind} and all.")
    if not _is_understood(made):
        raise Unmakeable(f"{ident!r} is no id of a {kind} that the terminal would understand.")
    if len(made.title) > LONGEST_TITLE or not made.title.isprintable():
        raise Unmakeable(f"The title of {ident!r} must have at most {LONGEST_TITLE} letters, all of them printable.")
    return made


def labels_of(lines: Iterable[str]) -> list[Label]:
    """The labels of a CSV with the columns kind, id and (where wished) title. Raises Unmakeable."""
    try:
        made = list(_rows(_table(lines)))
    except (csv.Error, UnicodeDecodeError) as wrong:
        raise Unmakeable(f"The list is no CSV in UTF-8: {wrong}.") from wrong
    if not made:
        raise Unmakeable("The list is empty: it needs the columns kind,id,title and a line for each code.")
    return made


def _table(lines: Iterable[str]) -> "csv.DictReader[str]":
    """A spreadsheet parts columns by what is no decimal point in its country, and writes their names as it likes."""
    rest = iter(lines)
    head = next(rest, "").lower().replace(" ", "")
    parted = next((mark for mark in ",;\t" if mark in head), ",")
    return csv.DictReader(chain([head], rest), delimiter=parted, strict=True)


def _rows(reader: "csv.DictReader[str]") -> Iterator[Label]:
    if not set(COLUMNS[:2]) <= set(reader.fieldnames or ()):
        raise Unmakeable("The list must begin with a line that names its columns: kind,id,title")
    before: dict[str, int] = {}
    for row in reader:
        if not any(said and said != [""] for said in row.values()):
            continue  # an empty line of a spreadsheet still has its commas
        made = _label_of_row(row, reader.line_num)
        if made.text in before:
            raise Unmakeable(f"Line {reader.line_num} of the list repeats line {before[made.text]}.")
        if len(before) == MOST_LABELS:
            raise Unmakeable(f"The list has more than {MOST_LABELS} lines: divide it.")
        before[made.text] = reader.line_num
        yield made


def _label_of_row(row: dict[str, str | None], number: int) -> Label:
    kind, ident, title = ((row.get(column) or "").strip() for column in COLUMNS)
    try:
        return label(kind.lower(), ident, title)
    except Unmakeable as why:
        raise Unmakeable(f"Line {number} of the list: {why}") from why


def _is_understood(made: Label) -> bool:
    """Ask the reading side of the terminal itself: made of an id, would the code mean that id again?"""
    match read_code(made.text, CodeRules()):
        case SourceCode(ident):
            return made.kind is Kind.SOURCE and ident == made.ident
        case MemberCode(ident):
            return made.kind is Kind.MEMBER and ident == made.ident
        case ForeignCode() | _:
            return False
