"""Where the terminal's own calls are, by version; taken from the table of operations, so guessed once only."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.api import legacy, modern
from kiosk.api.guesses import GUESSED, Guesses
from kiosk.api.operation import Operation


@dataclass(frozen=True, slots=True)
class Paths:
    """The paths of one version, below the base URL, and the guesses they and the answers are read by."""

    claim: str
    health: str
    business: str | None
    campaigns: str
    sources: str | None
    token: str | None
    refresh: str | None
    guesses: Guesses = GUESSED


def paths_of(version: str, guesses: Guesses = GUESSED) -> Paths:
    """The paths of this version, by these guesses."""

    def at(operation: Operation[Any]) -> str:
        return operation.where((), guesses)[1]

    if version == "v1.7":
        claim, health, campaigns = at(legacy.BUSINESS_CLAIM), at(legacy.HEALTH), at(legacy.CAMPAIGNS)
        return Paths(claim, health, None, campaigns, None, None, None, guesses)
    return Paths(
        claim=at(modern.CLAIM),
        health=at(modern.HEALTH),
        business=at(modern.MY_BUSINESS),
        campaigns=at(modern.CAMPAIGNS),
        sources=at(modern.SOURCES),
        token=at(modern.SIGN_IN),
        refresh=at(modern.REFRESH),
        guesses=guesses,
    )


PATHS: Mapping[str, Paths] = {version: paths_of(version) for version in ("v2", "v1.7")}
