"""The rehearsed venue: a café in Barcelona, its neighbour, its campaigns and its codes."""

from uuid import NAMESPACE_DNS, uuid5

from kiosk.sandbox.catalogue import (
    EMPTY_CAMPAIGN,
    EMPTY_ENGAGEMENT,
    EMPTY_MEMBER,
    EMPTY_SOURCE,
    EMPTY_TRIGGER,
    EMPTY_UNIT,
)
from kiosk.sandbox.database import Document
from kiosk.sandbox.ledger import iso
from kiosk.sandbox.names import (
    BEGIN,
    BUSINESS_ID,
    CAMPAIGN_BAKERY,
    CAMPAIGN_BREAKFAST,
    CAMPAIGN_HAPPY_HOUR,
    CAMPAIGN_LUNCH,
    CAMPAIGN_WINTER,
    OTHER_BUSINESS_ID,
    SOURCE_CLOSED,
    SOURCE_COUNTER,
    SOURCE_ENTRANCE,
    SOURCE_FOREIGN,
    SOURCE_TERRACE,
    TOKEN_POINTS,
    TOKEN_STAMP,
    Name,
)


def account(key: str) -> str:
    """Make up a chain address that is always the same for the same key."""
    return "0x" + uuid5(NAMESPACE_DNS, key).hex + "00000000"


def member(name: Name) -> Document:
    """One member as the API tells it."""
    return {
        "id": name.id,
        **EMPTY_MEMBER,
        "email": name.email,
        "identifierEmail": name.email,
        "firstName": name.first,
        "lastName": name.last,
        "externalId": f"M-{name.number}",
        "accountAddress": account(name.id),
        "customData": {"countryCode": name.country},
        "createdAt": iso(BEGIN),
        "updatedAt": iso(BEGIN),
    }


def business(key: str, name: str, street: str, place: tuple[float, float], image: str) -> Document:
    """One business as the API tells it."""
    return {
        "id": key,
        "email": f"hello@{key.removeprefix('biz-')}.example",
        "accountAddress": account(key),
        "businessLegalName": f"{name} S.L.",
        "displayName": name,
        "description": f"{name}, Barcelona",
        "shortDescription": name,
        "websiteUrl": None,
        "imageUrl": f"/assets/{image}",
        "streetAddress": street,
        "city": "Barcelona",
        "postalCode": "08003",
        "coordsLatitude": place[0],
        "coordsLongitude": place[1],
        "businessType": {"id": 1, "name": "Café", "description": "Coffee and food", "code": "CAFE", "iconUrl": None},
        "isActive": True,
        "canMintToken": True,
        "canChargeToken": True,
        "canManageUsers": True,
        "canReceiveDonation": False,
        "wallets": [],
        "currentSigningAccountId": None,
    }


def token(key: str, name: str, symbol: str, kind: str) -> Document:
    """One loyalty token as the API tells it."""
    return {
        "id": key,
        "contractAddress": account(key),
        "metadata": [],
        "abi": {},
        "abiUrl": {},
        "chainId": 137,
        "name": name,
        "symbol": symbol,
        "decimals": 0,
        "isActive": True,
        "isGallery": False,
        "type": kind,
    }


def source(key: str, name: str, owner: str, **more: object) -> Document:
    """One trigger source."""
    stamps = {"createdAt": iso(BEGIN), "updatedAt": iso(BEGIN)}
    return {"id": key, **EMPTY_SOURCE, "type": "QR_CODE", "name": name, "businessId": owner, **stamps, **more}


def campaign(key: str, name: str, reward: Document, owner: str, limits: Document, **more: object) -> list[Document]:
    """One campaign and its trigger, named alike."""
    short = key.removeprefix("cmp-")
    trigger = {"id": f"trg-{short}", **EMPTY_TRIGGER, "name": name, "triggerType": "CLAIM_BY_BUSINESS", **limits}
    engagement = {"id": f"eng-{short}", **EMPTY_ENGAGEMENT, "businessIds": [owner], "campaignId": key}
    body = {
        "id": key,
        **EMPTY_CAMPAIGN,
        "name": name,
        "isActive": True,
        "triggerId": trigger["id"],
        "tokenUnits": [{"id": f"unit-{short}", **EMPTY_UNIT, **reward}],
        "businessEngagements": [engagement],
        "startDate": iso(BEGIN),
        "imageUrl": f"/assets/{short}.png",
        "createdAt": iso(BEGIN),
        "updatedAt": None,
        **more,
    }
    return [body, trigger]


POINTS, STAMP = {"tokenId": TOKEN_POINTS}, {"tokenId": TOKEN_STAMP}
# Every campaign with its trigger.
CAMPAIGNS = (
    campaign(
        CAMPAIGN_BREAKFAST,
        "Breakfast bonus",
        {**POINTS, "amount": 120},
        BUSINESS_ID,
        {"maxPerDayPerUser": 1},
        triggerSourceIds=[SOURCE_ENTRANCE],
        order=1,
        tags=["breakfast"],
        description="120 points for every morning you come by.",
    ),
    campaign(
        CAMPAIGN_LUNCH,
        "Lunch stamp",
        {**STAMP, "amount": 1},
        BUSINESS_ID,
        {"minCooldownSeconds": 3600},
        triggerSourceIds=[SOURCE_COUNTER, SOURCE_CLOSED],
        order=2,
        tags=["lunch"],
        description="One stamp for each lunch; the tenth is on us.",
    ),
    campaign(
        CAMPAIGN_HAPPY_HOUR,
        "Happy hour",
        {**POINTS, "amount": 15, "maxAmount": 150},
        BUSINESS_ID,
        {"maxMultiplier": 20},
        triggerSourceIds=[SOURCE_TERRACE],
        order=3,
        tags=["evening"],
        description="15 points for every euro on the terrace.",
    ),
    campaign(
        CAMPAIGN_WINTER,
        "Winter punch",
        {**POINTS, "amount": 40},
        BUSINESS_ID,
        {},
        order=4,
        endDate="2025-03-01T00:00:00.000Z",
        tags=["winter"],
        description="Last winter's warm drink.",
    ),
    campaign(
        CAMPAIGN_BAKERY,
        "Bread club",
        {**POINTS, "amount": 25},
        OTHER_BUSINESS_ID,
        {},
        order=5,
        triggerSourceIds=[SOURCE_FOREIGN],
        description="The bakery next door.",
    ),
)


SOURCES = (
    source(SOURCE_ENTRANCE, "Entrance kiosk", BUSINESS_ID),
    source(SOURCE_COUNTER, "Counter", BUSINESS_ID),
    source(SOURCE_TERRACE, "Terrace", BUSINESS_ID),
    source(SOURCE_CLOSED, "Old counter", BUSINESS_ID, isActive=False),
    source(SOURCE_FOREIGN, "Bakery door", OTHER_BUSINESS_ID),
)
BUSINESSES = (
    business(BUSINESS_ID, "Café Morgenrot", "Carrer del Rec 14", (41.38506, 2.18216), "morgenrot.png"),
    business(OTHER_BUSINESS_ID, "Forn Vell", "Carrer del Rec 20", (41.38561, 2.18262), "bakery.png"),
)
TOKENS = (
    token(TOKEN_POINTS, "Morgenrot points", "PTS", "ERC20"),
    token(TOKEN_STAMP, "Lunch stamp", "STAMP", "ERC1155"),
)
