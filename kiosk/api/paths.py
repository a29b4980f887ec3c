"""Where things are at PERS, by version; paths that no public document names are guesses and marked so."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paths:
    """The paths of one version, below the base URL."""

    claim: str
    health: str
    business: str | None
    campaigns: str
    sources: str | None
    token: str | None
    refresh: str | None


PATHS: Mapping[str, Paths] = {
    "v2": Paths(
        claim="/v2/campaigns/claims",
        health="/v2/healthcheck",
        business="/v2/businesses/me",
        campaigns="/v2/campaigns",
        sources="/v2/trigger-sources",
        token="/v2/auth/token",  # noqa: S106 - a path, no secret
        refresh="/v2/auth/refresh",
    ),
    "v1.7": Paths(
        claim="/v1.7/campaign/business/claim",
        health="/v1.7/healthcheck",
        business=None,
        campaigns="/v1.7/campaign",
        sources=None,
        token=None,
        refresh=None,
    ),
}
