"""The catalogue: business, campaigns and trigger sources as last read from the server."""

from dataclasses import dataclass
from datetime import datetime, timedelta

STALE = 4  #: so many reads that did not come
HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Reward:
    """So much of something, e.g. 120 points."""

    amount: float
    unit: str
    most: float | None = None  #: the server's cap on one claim

    def times(self, multiplier: float) -> "Reward":
        """What a claim with this multiplier brings."""
        made = self.amount * multiplier
        return Reward(made if self.most is None else min(made, self.most), self.unit, self.most)


@dataclass(frozen=True, slots=True)
class Campaign:
    """What is given out, at which sources."""

    id: str
    name: str
    rewards: tuple[Reward, ...] = ()
    sources: frozenset[str] = frozenset()
    picture: str | None = None  #: a file on this machine, already checked to be a picture
    picture_url: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A trigger source: the PERS thing a claim is made at."""

    id: str
    name: str
    active: bool = True


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All of it, and when it was read."""

    business: str = ""
    campaigns: tuple[Campaign, ...] = ()
    sources: tuple[Source, ...] = ()
    read_at: datetime | None = None

    def campaign_at(self, source: str | None) -> Campaign | None:
        """The one campaign of a trigger source; nothing where there are several or none."""
        found = [campaign for campaign in self.campaigns if source in campaign.sources]
        return found[0] if len(found) == 1 else None

    def campaign(self, ident: str | None) -> Campaign | None:
        """The campaign with this id."""
        return next((campaign for campaign in self.campaigns if campaign.id == ident), None)

    def source(self, ident: str) -> Source | None:
        """The trigger source with this id."""
        return next((source for source in self.sources if source.id == ident), None)


def is_stale(read_at: datetime | None, every: timedelta, now: datetime) -> bool:
    """Whether a catalogue that should be read so often is too old to be relied on; one never read is."""
    return read_at is None or now - read_at > max(STALE * every, HOUR)
