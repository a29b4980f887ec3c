"""The seed: a believable venue, the same every time, with one guest who has already been in today."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import NAMESPACE_DNS, uuid5

from kiosk.sandbox import tenant
from kiosk.sandbox.catalogue import EMPTY_CAMPAIGN, EMPTY_ENGAGEMENT, EMPTY_SOURCE, EMPTY_TRIGGER, EMPTY_UNIT
from kiosk.sandbox.database import Database, Document
from kiosk.sandbox.ledger import Booked, Which, iso
from kiosk.sandbox.tenant import Sandbox

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
    Name(1001, "Clara", "Puig"), Name(1002, "Jonas", "Weber", "DE"), Name(1003, "Amina", "Haddad", "FR"),
    Name(1004, "Marc", "Ferrer"), Name(1005, "Lucía", "Ortega"), Name(1006, "Tom", "Whitfield", "GB"),
    Name(1007, "Greta", "Lindqvist", "SE"), Name(1008, "Pau", "Serra"), Name(1009, "Yuki", "Tanaka", "JP"),
    Name(1010, "Mehmet", "Yildiz", "TR"), Name(1011, "Inés", "Molina"), Name(1012, "Felix", "Brandt", "DE"))


def account(key: str) -> str:
    """Make up a chain address that is always the same for the same key."""
    return "0x" + uuid5(NAMESPACE_DNS, key).hex + "00000000"


def member(name: Name) -> Document:
    """One member as the API tells it."""
    return {
        "id": name.id, "email": name.email, "identifierEmail": name.email, "firstName": name.first,
        "lastName": name.last, "externalId": f"M-{name.number}", "accountAddress": account(name.id),
        "instagramAccountId": None, "googleAccountName": None, "customData": {"countryCode": name.country},
        "publicProfile": None, "isActive": True, "currentSigningAccountId": None, "wallets": [],
        "createdAt": iso(BEGIN), "updatedAt": iso(BEGIN)}


def business(key: str, name: str, street: str, place: tuple[float, float], image: str) -> Document:
    """One business as the API tells it."""
    return {
        "id": key, "email": f"hello@{key.removeprefix('biz-')}.example", "accountAddress": account(key),
        "businessLegalName": f"{name} S.L.", "displayName": name, "description": f"{name}, Barcelona",
        "shortDescription": name, "websiteUrl": None, "imageUrl": f"/assets/{image}", "streetAddress": street,
        "city": "Barcelona", "postalCode": "08003", "coordsLatitude": place[0], "coordsLongitude": place[1],
        "businessType": {"id": 1, "name": "Café", "description": "Coffee and food", "code": "CAFE", "iconUrl": None},
        "isActive": True, "canMintToken": True, "canChargeToken": True, "canManageUsers": True,
        "canReceiveDonation": False, "wallets": [], "currentSigningAccountId": None}


def token(key: str, name: str, symbol: str, kind: str) -> Document:
    """One loyalty token as the API tells it."""
    return {"id": key, "contractAddress": account(key), "metadata": [], "abi": {}, "abiUrl": {}, "chainId": 137,
            "name": name, "symbol": symbol, "decimals": 0, "isActive": True, "isGallery": False, "type": kind}


def source(key: str, name: str, owner: str, **more: object) -> Document:
    """One trigger source."""
    stamps = {"createdAt": iso(BEGIN), "updatedAt": iso(BEGIN)}
    return {"id": key, **EMPTY_SOURCE, "type": "QR_CODE", "name": name, "businessId": owner, **stamps, **more}


def campaign(key: str, name: str, reward: Document, owner: str, limits: Document, **more: object) -> list[Document]:
    """One campaign and its trigger, named alike."""
    short = key.removeprefix("cmp-")
    trigger = {"id": f"trg-{short}", **EMPTY_TRIGGER, "name": name, "triggerType": "CLAIM_BY_BUSINESS", **limits}
    engagement = {"id": f"eng-{short}", **EMPTY_ENGAGEMENT, "businessIds": [owner], "campaignId": key}
    body = {"id": key, **EMPTY_CAMPAIGN, "name": name, "isActive": True, "triggerId": trigger["id"],
            "tokenUnits": [{"id": f"unit-{short}", **EMPTY_UNIT, **reward}], "businessEngagements": [engagement],
            "startDate": iso(BEGIN), "imageUrl": f"/assets/{short}.png", "createdAt": iso(BEGIN),
            "updatedAt": None, **more}
    return [body, trigger]


def campaigns() -> list[list[Document]]:
    """Every campaign with its trigger."""
    points, stamp = {"tokenId": TOKEN_POINTS}, {"tokenId": TOKEN_STAMP}
    return [
        campaign(CAMPAIGN_BREAKFAST, "Breakfast bonus", {**points, "amount": 120}, BUSINESS_ID,
                 {"maxPerDayPerUser": 1}, triggerSourceIds=[SOURCE_ENTRANCE], order=1, tags=["breakfast"],
                 description="120 points for every morning you come by."),
        campaign(CAMPAIGN_LUNCH, "Lunch stamp", {**stamp, "amount": 1}, BUSINESS_ID,
                 {"minCooldownSeconds": 3600}, triggerSourceIds=[SOURCE_COUNTER, SOURCE_CLOSED], order=2,
                 tags=["lunch"], description="One stamp for each lunch; the tenth is on us."),
        campaign(CAMPAIGN_HAPPY_HOUR, "Happy hour", {**points, "amount": 15, "maxAmount": 150}, BUSINESS_ID,
                 {"maxMultiplier": 20}, triggerSourceIds=[SOURCE_TERRACE], order=3, tags=["evening"],
                 description="15 points for every euro on the terrace."),
        campaign(CAMPAIGN_WINTER, "Winter punch", {**points, "amount": 40}, BUSINESS_ID, {}, order=4,
                 endDate="2025-03-01T00:00:00.000Z", tags=["winter"], description="Last winter's warm drink."),
        campaign(CAMPAIGN_BAKERY, "Bread club", {**points, "amount": 25}, OTHER_BUSINESS_ID, {}, order=5,
                 triggerSourceIds=[SOURCE_FOREIGN], description="The bakery next door.")]


SOURCES = (
    source(SOURCE_ENTRANCE, "Entrance kiosk", BUSINESS_ID), source(SOURCE_COUNTER, "Counter", BUSINESS_ID),
    source(SOURCE_TERRACE, "Terrace", BUSINESS_ID), source(SOURCE_CLOSED, "Old counter", BUSINESS_ID, isActive=False),
    source(SOURCE_FOREIGN, "Bakery door", OTHER_BUSINESS_ID))
BUSINESSES = (
    business(BUSINESS_ID, "Café Morgenrot", "Carrer del Rec 14", (41.38506, 2.18216), "morgenrot.png"),
    business(OTHER_BUSINESS_ID, "Forn Vell", "Carrer del Rec 20", (41.38561, 2.18262), "bakery.png"))
TOKENS = (token(TOKEN_POINTS, "Morgenrot points", "PTS", "ERC20"), token(TOKEN_STAMP, "Lunch stamp", "STAMP", "ERC1155"))


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
    for body, trigger in campaigns():
        database.put("campaign", body)
        database.put("trigger", trigger)


def plant_people(database: Database) -> None:
    """Make members with all their names, and the proofs that sign people in."""
    for name in NAMES:
        body = database.put("member", member(name))
        for field in ("id", "email", "externalId", "accountAddress"):
            database.write("INSERT OR IGNORE INTO identifier VALUES (?, ?)", body[field].casefold(), name.id)
        database.write("INSERT INTO proof VALUES (?, 'user', ?)", f"sandbox-proof-{name.id}", name.id)
    for proof, subject in ((BUSINESS_PROOF, BUSINESS_ID), (TWO_BUSINESSES_PROOF, BUSINESS_ID),
                           (TWO_BUSINESSES_PROOF, OTHER_BUSINESS_ID)):
        database.write("INSERT INTO proof VALUES (?, 'business', ?)", proof, subject)
    database.set("api_key_business", BUSINESS_ID)


def seen_today(sandbox: Sandbox) -> None:
    """Let one guest have had her breakfast today, unless she really had."""
    now = sandbox.now()
    start, _ = sandbox.day(now)
    if sandbox.ledger.count(Which(campaign=CAMPAIGN_BREAKFAST, member=MEMBER_SEEN_TODAY, since=start)):
        return
    early = max(start, now - timedelta(minutes=20))
    sandbox.ledger.book(Booked(
        f"claim-seed-{start:%Y-%m-%d}", early, CAMPAIGN_BREAKFAST, MEMBER_SEEN_TODAY, BUSINESS_ID, SOURCE_ENTRANCE,
        "BUSINESS", rewarded=True, request={"triggerSourceId": SOURCE_ENTRANCE}))


def rehearsal(sandbox: Sandbox) -> Document:
    """Everything a rehearsal has to know to sign in and claim."""
    members = [{name: one[name] for name in ("id", "email", "externalId", "firstName", "lastName")}
               for one in sandbox.database.all("member")]
    return {
        "projectKey": tenant.PROJECT_KEY, "businessId": BUSINESS_ID, "businessAuthToken": BUSINESS_PROOF,
        "twoBusinessesAuthToken": TWO_BUSINESSES_PROOF, "adminAuthToken": tenant.ADMIN_PROOF,
        "systemAuthToken": tenant.SYSTEM_PROOF, "businessApiKey": tenant.BUSINESS_API_KEY,
        "tenantApiKey": tenant.TENANT_API_KEY, "memberSeenToday": MEMBER_SEEN_TODAY,
        "members": [{**one, "authToken": f"sandbox-proof-{one['id']}"} for one in members],
        "sources": sandbox.database.all("source"),
        "campaigns": [{name: one[name] for name in ("id", "name", "isActive", "triggerSourceIds")}
                      for one in sandbox.database.all("campaign")],
        "tokens": [{name: one[name] for name in ("id", "name", "symbol", "type")}
                   for one in sandbox.database.all("token")]}
