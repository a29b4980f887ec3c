"""The seed: plants a believable venue, the same every time, with one guest who has already been in today."""

from datetime import timedelta

from kiosk.sandbox import tenant
from kiosk.sandbox.database import Database, Document
from kiosk.sandbox.ledger import Booked, Which
from kiosk.sandbox.names import (
    BUSINESS_ID,
    BUSINESS_PROOF,
    CAMPAIGN_BAKERY,
    CAMPAIGN_BREAKFAST,
    CAMPAIGN_HAPPY_HOUR,
    CAMPAIGN_LUNCH,
    CAMPAIGN_WINTER,
    MEMBER_SEEN_TODAY,
    NAMES,
    OTHER_BUSINESS_ID,
    SOURCE_CLOSED,
    SOURCE_COUNTER,
    SOURCE_ENTRANCE,
    SOURCE_FOREIGN,
    SOURCE_TERRACE,
    TOKEN_POINTS,
    TOKEN_STAMP,
    TWO_BUSINESSES_PROOF,
)
from kiosk.sandbox.tenant import Sandbox
from kiosk.sandbox.venue import BUSINESSES, CAMPAIGNS, SOURCES, TOKENS, member

__all__ = [
    "BUSINESS_ID",
    "BUSINESS_PROOF",
    "CAMPAIGN_BAKERY",
    "CAMPAIGN_BREAKFAST",
    "CAMPAIGN_HAPPY_HOUR",
    "CAMPAIGN_LUNCH",
    "CAMPAIGN_WINTER",
    "MEMBER_SEEN_TODAY",
    "OTHER_BUSINESS_ID",
    "SOURCE_CLOSED",
    "SOURCE_COUNTER",
    "SOURCE_ENTRANCE",
    "SOURCE_FOREIGN",
    "SOURCE_TERRACE",
    "TOKEN_POINTS",
    "TOKEN_STAMP",
    "TWO_BUSINESSES_PROOF",
    "plant",
    "rehearsal",
]


def plant(sandbox: Sandbox) -> None:
    """Make the venue where it is missing; what somebody has changed since stays changed."""
    database = sandbox.database
    with database.transaction():
        if database.setting("seeded") is None:
            plant_catalogue(database)
            plant_people(database)
            database.set("seeded", "yes")
        seen_today(sandbox)


def plant_catalogue(database: Database) -> None:
    """Make businesses, tokens, sources, triggers and campaigns."""
    beds = {"business": BUSINESSES, "token": TOKENS, "source": SOURCES}
    for kind, bodies in beds.items():
        for body in bodies:
            database.put(kind, body)
    for body, trigger in CAMPAIGNS:
        database.put("campaign", body)
        database.put("trigger", trigger)


def plant_people(database: Database) -> None:
    """Make members with all their names, and the proofs that sign people in."""
    for name in NAMES:
        body = database.put("member", member(name))
        for field in ("id", "email", "externalId", "accountAddress"):
            database.write("INSERT OR IGNORE INTO identifier VALUES (?, ?)", body[field].casefold(), name.id)
        database.write("INSERT INTO proof VALUES (?, 'user', ?)", f"sandbox-proof-{name.id}", name.id)
    for proof, subject in (
        (BUSINESS_PROOF, BUSINESS_ID),
        (TWO_BUSINESSES_PROOF, BUSINESS_ID),
        (TWO_BUSINESSES_PROOF, OTHER_BUSINESS_ID),
    ):
        database.write("INSERT INTO proof VALUES (?, 'business', ?)", proof, subject)
    database.set("api_key_business", BUSINESS_ID)


def seen_today(sandbox: Sandbox) -> None:
    """Let one guest have had her breakfast today, unless she really had."""
    now = sandbox.now()
    start, _ = sandbox.day(now)
    if sandbox.ledger.count(Which(campaign=CAMPAIGN_BREAKFAST, member=MEMBER_SEEN_TODAY, since=start)):
        return
    early = max(start, now - timedelta(minutes=20))
    sandbox.ledger.book(
        Booked(
            f"claim-seed-{start:%Y-%m-%d}",
            early,
            CAMPAIGN_BREAKFAST,
            MEMBER_SEEN_TODAY,
            BUSINESS_ID,
            SOURCE_ENTRANCE,
            "BUSINESS",
            rewarded=True,
            request={"triggerSourceId": SOURCE_ENTRANCE},
        )
    )


def rehearsal(sandbox: Sandbox) -> Document:
    """Everything a rehearsal has to know to sign in and claim."""
    members = [
        {name: one[name] for name in ("id", "email", "externalId", "firstName", "lastName")}
        for one in sandbox.database.all("member")
    ]
    return {
        "projectKey": tenant.PROJECT_KEY,
        "businessId": BUSINESS_ID,
        "businessAuthToken": BUSINESS_PROOF,
        "twoBusinessesAuthToken": TWO_BUSINESSES_PROOF,
        "adminAuthToken": tenant.ADMIN_PROOF,
        "systemAuthToken": tenant.SYSTEM_PROOF,
        "businessApiKey": tenant.BUSINESS_API_KEY,
        "tenantApiKey": tenant.TENANT_API_KEY,
        "memberSeenToday": MEMBER_SEEN_TODAY,
        "members": [{**one, "authToken": f"sandbox-proof-{one['id']}"} for one in members],
        "sources": sandbox.database.all("source"),
        "campaigns": [
            {name: one[name] for name in ("id", "name", "isActive", "triggerSourceIds")}
            for one in sandbox.database.all("campaign")
        ],
        "tokens": [
            {name: one[name] for name in ("id", "name", "symbol", "type")} for one in sandbox.database.all("token")
        ],
    }
