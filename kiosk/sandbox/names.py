"""The names of the rehearsed venue: ids, proofs and people that are always the same."""

from dataclasses import dataclass
from datetime import UTC, datetime

BUSINESS_ID = "biz-morgenrot"
OTHER_BUSINESS_ID = "biz-bakery"
BUSINESS_PROOF = "sandbox-proof-morgenrot"
TWO_BUSINESSES_PROOF = "sandbox-proof-accountant"

SOURCE_ENTRANCE = "src-entrance"
SOURCE_COUNTER = "src-counter"
SOURCE_TERRACE = "src-terrace"
SOURCE_CLOSED = "src-closed"
SOURCE_FOREIGN = "src-bakery"

CAMPAIGN_BREAKFAST = "cmp-breakfast"
CAMPAIGN_LUNCH = "cmp-lunch"
CAMPAIGN_HAPPY_HOUR = "cmp-happy-hour"
CAMPAIGN_WINTER = "cmp-winter"
CAMPAIGN_BAKERY = "cmp-bakery"

TOKEN_POINTS = "tok-points"  # noqa: S105 - a loyalty token, not a secret
TOKEN_STAMP = "tok-stamp"  # noqa: S105 - a loyalty token, not a secret

# The guest whom the entrance refuses, whatever day it is.
MEMBER_SEEN_TODAY = "usr-1007"

BEGIN = datetime(2025, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Name:
    """One member of the loyalty programme."""

    number: int
    first: str
    last: str
    country: str = "ES"

    @property
    def id(self) -> str:
        """The member's id."""
        return f"usr-{self.number}"

    @property
    def email(self) -> str:
        """The member's e-mail address."""
        return f"{self.first}.{self.last}@example.com".lower().replace("í", "i").replace("ü", "ue").replace("é", "e")


NAMES = (
    Name(1001, "Clara", "Puig"),
    Name(1002, "Jonas", "Weber", "DE"),
    Name(1003, "Amina", "Haddad", "FR"),
    Name(1004, "Marc", "Ferrer"),
    Name(1005, "Lucía", "Ortega"),
    Name(1006, "Tom", "Whitfield", "GB"),
    Name(1007, "Greta", "Lindqvist", "SE"),
    Name(1008, "Pau", "Serra"),
    Name(1009, "Yuki", "Tanaka", "JP"),
    Name(1010, "Mehmet", "Yildiz", "TR"),
    Name(1011, "Inés", "Molina"),
    Name(1012, "Felix", "Brandt", "DE"),
)
