"""The catalogue: campaigns, triggers and sources found, changed and put together."""

from uuid import uuid4

from kiosk.sandbox.database import Document
from kiosk.sandbox.ledger import iso
from kiosk.sandbox.problem import RefusalError, missing
from kiosk.sandbox.tenant import Sandbox
from kiosk.sandbox.tokens import Caller, Role

SAID = {
    "campaign": "campaign",
    "trigger": "trigger",
    "source": "trigger source",
    "business": "business",
    "token": "token",
    "member": "member",
    "condition": "condition",
}
CODES = {"source": "TRIGGER_SOURCE", "member": "USER"}

EMPTY_CAMPAIGN: Document = {
    "description": None,
    "beneficiaryAccountAddress": None,
    "startDate": None,
    "endDate": None,
    "imageUrl": None,
    "externalUrl": None,
    "isActive": False,
    "isTestnet": False,
    "order": 1,
    "tags": [],
    "countryCodeRestrictions": [],
    "triggerId": None,
    "tokenUnits": [],
    "businessEngagements": [],
    "triggerSourceIds": [],
}
EMPTY_TRIGGER: Document = {
    "name": "",
    "description": "",
    "triggerType": "CLAIM_BY_USER",
    "maxPerDay": None,
    "maxPerDayPerUser": None,
    "maxPerUser": None,
    "maxTotal": None,
    "maxPerDayTotal": None,
    "maxPerSource": None,
    "minCooldownSeconds": None,
    "maxGeoDistanceInMeters": None,
    "requiredUserInfo": None,
    "maxMultiplier": None,
    "completionThreshold": None,
    "conditions": [],
    "sourceLogic": "any",
}
EMPTY_SOURCE: Document = {"description": None, "metadata": {}, "businessId": None, "isActive": True}
EMPTY_ENGAGEMENT: Document = {"shortDescription": None, "maxPerBusiness": None, "maxPerDay": None, "externalUrl": None}
EMPTY_MEMBER: Document = {
    "email": None,
    "identifierEmail": None,
    "firstName": None,
    "lastName": None,
    "externalId": None,
    "accountAddress": None,
    "instagramAccountId": None,
    "googleAccountName": None,
    "customData": None,
    "publicProfile": None,
    "isActive": True,
    "currentSigningAccountId": None,
    "wallets": [],
}
EMPTY_UNIT: Document = {"tokenMetadataIncrementalId": None, "maxAmount": None}


def need(sandbox: Sandbox, kind: str, key: str) -> Document:
    """Find something or refuse with its 404."""
    found = sandbox.database.get(kind, key)
    if found is None:
        raise missing(SAID[kind], CODES.get(kind, kind.upper()), SAID[kind].replace(" ", "-"))
    return found


def create(sandbox: Sandbox, kind: str, empty: Document, given: Document) -> Document:
    """Make a new thing."""
    stamps = {"createdAt": iso(sandbox.now()), "updatedAt": iso(sandbox.now())}
    return sandbox.database.put(kind, {"id": str(uuid4()), **empty, **given, **stamps})


def change(sandbox: Sandbox, kind: str, body: Document, given: Document) -> Document:
    """Change what was given and leave the rest."""
    return sandbox.database.put(kind, {**body, **given, "updatedAt": iso(sandbox.now())})


def own(body: Document, sources: set[str], business: str) -> bool:
    """Whether a campaign is a business's own: it is engaged in it, or one of its sources is attached."""
    engaged = any(business in one["businessIds"] for one in body["businessEngagements"])
    return engaged or not sources.isdisjoint(body["triggerSourceIds"])


def seen_by(sandbox: Sandbox, caller: Caller) -> list[Document]:
    """Find the campaigns a caller may see: the public the active ones, a business its own, an admin all."""
    everything = sandbox.database.all("campaign")
    match caller.role:
        case Role.ADMIN | Role.SYSTEM:
            return everything
        case Role.BUSINESS:
            mine = {one["id"] for one in sandbox.database.all("source") if one["businessId"] == caller.subject}
            return [one for one in everything if own(one, mine, caller.subject)]
        case _:
            return [one for one in everything if one["isActive"]]


def visible(sandbox: Sandbox, caller: Caller, key: str) -> Document:
    """One campaign the caller may see; others do not exist for them."""
    need(sandbox, "campaign", key)
    found = [one for one in seen_by(sandbox, caller) if one["id"] == key]
    if not found:
        raise missing("campaign", "CAMPAIGN", "campaign")
    return found[0]


def attach(sandbox: Sandbox, campaign: str, source: str, *, there: bool) -> Document:
    """Attach a source to a campaign, or take it away; doing so twice changes nothing."""
    with sandbox.database.transaction():
        body = need(sandbox, "campaign", campaign)
        need(sandbox, "source", source)
        others = [one for one in body["triggerSourceIds"] if one != source]
        return change(sandbox, "campaign", body, {"triggerSourceIds": [*others, source] if there else others})


def assign(sandbox: Sandbox, campaign: str, trigger: str, *, there: bool = True) -> Document:
    """Give a campaign its trigger, or take it away."""
    with sandbox.database.transaction():
        body = need(sandbox, "campaign", campaign)
        need(sandbox, "trigger", trigger)
        if not there and body["triggerId"] != trigger:
            raise RefusalError(409, "TRIGGER_NOT_ASSIGNED", "This campaign has another trigger or none.", "campaign")
        return change(sandbox, "campaign", body, {"triggerId": trigger if there else None})


def add_part(sandbox: Sandbox, campaign: str, field: str, part: Document) -> Document:
    """Add a reward or an engagement to a campaign."""
    with sandbox.database.transaction():
        body = need(sandbox, "campaign", campaign)
        return change(sandbox, "campaign", body, {field: [*body[field], {"id": str(uuid4()), **part}]})


def change_part(sandbox: Sandbox, campaign: str, field: str, key: str, given: Document | None) -> Document:
    """Change a reward or an engagement; given None, remove it."""
    with sandbox.database.transaction():
        body = need(sandbox, "campaign", campaign)
        if key not in {one["id"] for one in body[field]}:
            kind = "reward" if field == "tokenUnits" else "engagement"
            raise missing(kind, kind.upper(), "campaign")
        changed = [one if one["id"] != key else {**one, **(given or {})} for one in body[field]]
        kept = changed if given is not None else [one for one in body[field] if one["id"] != key]
        return change(sandbox, "campaign", body, {field: kept})


def remove_trigger(sandbox: Sandbox, key: str) -> None:
    """Remove a trigger and take it off every campaign."""
    with sandbox.database.transaction():
        need(sandbox, "trigger", key)
        for body in sandbox.database.all("campaign"):
            if body["triggerId"] == key:
                change(sandbox, "campaign", body, {"triggerId": None})
        sandbox.database.remove("trigger", key)


def remove_source(sandbox: Sandbox, key: str) -> None:
    """Remove a source and take it off every campaign; claims made at it stay in the history."""
    with sandbox.database.transaction():
        need(sandbox, "source", key)
        for body in sandbox.database.all("campaign"):
            if key in body["triggerSourceIds"]:
                attach(sandbox, body["id"], key, there=False)
        sandbox.database.remove("source", key)
