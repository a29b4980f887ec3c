"""Fitness: one thing after the other that a machine needs to be a terminal, looked at, with what to do about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class How(StrEnum):
    """How a thing was found; also the order of how bad it is."""

    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    what: str
    how: How
    said: str
    fix: str = ""  #: what to type or do; empty where all is well


def good(what: str, said: str) -> Finding:
    """Nothing to do."""
    return Finding(what, How.GOOD, said)


def warning(what: str, said: str, fix: str) -> Finding:
    """It works, with reservations."""
    return Finding(what, How.WARNING, said, fix)


def bad(what: str, said: str, fix: str) -> Finding:
    """It stands in the way."""
    return Finding(what, How.BAD, said, fix)


def worst(findings: Iterable[Finding]) -> How:
    """The worst of them; good where there is none."""
    order = list(How)
    return max((finding.how for finding in findings), key=order.index, default=How.GOOD)
