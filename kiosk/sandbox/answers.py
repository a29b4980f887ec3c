"""Answers: what the sandbox keeps, told in the shapes of the API."""

from typing import Any

from kiosk.sandbox.database import Document
from kiosk.sandbox.ledger import Booked, iso
from kiosk.sandbox.tenant import Sandbox

LATER_THAN_V17 = ("order", "tags", "countryCodeRestrictions", "triggerSourceIds", "included")
V17_USER = (
    "id",
    "email",
    "firstName",
    "lastName",
    "externalId",
    "accountAddress",
    "instagramAccountId",
    "googleAccountName",
)
V17_BUSINESS = (
    "id",
    "email",
    "accountAddress",
    "businessLegalName",
    "displayName",
    "description",
    "shortDescription",
    "websiteUrl",
    "imageUrl",
    "streetAddress",
    "city",
    "postalCode",
    "coordsLatitude",
    "coordsLongitude",
    "businessType",
    "isActive",
    "canMintToken",
    "canChargeToken",
    "canManageUsers",
    "canReceiveDonation",
)
V17_TRIGGER = (
    "id",
    "name",
    "description",
    "maxPerDay",
    "maxPerUser",
    "minCooldownSeconds",
    "maxGeoDistanceInMeters",
    "requiredUserInfo",
    "triggerType",
    "maxMultiplier",
    "completionThreshold",
)


def without_nothing(body: Document) -> Document:
    """Leave out what is null."""
    return {name: value for name, value in body.items() if value is not None}


def picture(sandbox: Sandbox, body: Document) -> Document:
    """Let a picture of our own point at this server, wherever it listens today."""
    url = body.get("imageUrl")
    return {**body, "imageUrl": sandbox.base_url + url} if url and url.startswith("/") else body


def business(sandbox: Sandbox, key: str | None) -> Document | None:
    """One business."""
    found = sandbox.database.get("business", key)
    return found and picture(sandbox, found)


def trigger(body: Document | None) -> Document | None:
    """One trigger; the ids of conditions are an affair of v1.7."""
    if body is None:
        return None
    conditions = [{name: one[name] for name in ("conditionType", "value", "key")} for one in body["conditions"]]
    return {**body, "conditions": conditions}


def source(sandbox: Sandbox, body: Document) -> Document:
    """One trigger source with its counters."""
    return {**body, "analytics": sandbox.ledger.analytics(body["id"])}


def unit(sandbox: Sandbox, body: Document) -> Document:
    """One reward with its token."""
    kept = {name: value for name, value in body.items() if name != "tokenId"}
    return {**kept, "token": sandbox.database.get("token", body["tokenId"])}


def campaign(sandbox: Sandbox, body: Document, include: str = "") -> Document:
    """One campaign, with what `include` asks for."""
    told = picture(sandbox, {name: value for name, value in body.items() if name != "triggerId"})
    told["trigger"] = trigger(sandbox.database.get("trigger", body["triggerId"]))
    told["tokenUnits"] = [unit(sandbox, one) for one in body["tokenUnits"]]
    wanted = {name.strip() for name in include.split(",")}
    included = {name: look_up(sandbox, body) for name, look_up in INCLUDED.items() if name in wanted}
    return {**told, "included": included} if included else told


def sources_of(sandbox: Sandbox, body: Document) -> list[Document]:
    """Find the trigger sources of a campaign."""
    found = (sandbox.database.get("source", key) for key in body["triggerSourceIds"])
    return [source(sandbox, one) for one in found if one]


def businesses_of(sandbox: Sandbox, body: Document) -> list[Document]:
    """Find the businesses engaged in a campaign."""
    keys = dict.fromkeys(key for one in body["businessEngagements"] for key in one["businessIds"])
    return [found for found in (business(sandbox, key) for key in keys) if found]


INCLUDED = {"triggerSources": sources_of, "businesses": businesses_of}


def claim(sandbox: Sandbox, booked: Booked, body: Document | None = None) -> Document:
    """One claim; what the claimant sent along (conditionsData) is kept but not told."""
    found = body or campaign(sandbox, sandbox.database.get("campaign", booked.campaign) or {})
    return {
        "id": booked.id,
        "createdAt": iso(booked.created),
        "campaign": found,
        "user": sandbox.database.get("member", booked.member),
        "business": business(sandbox, booked.business),
    }


def claims(sandbox: Sandbox, booked: list[Booked]) -> list[Document]:
    """Many claims; each campaign is looked up once."""
    keys = {one.campaign for one in booked}
    known = {key: campaign(sandbox, sandbox.database.get("campaign", key) or {}) for key in keys}
    return [claim(sandbox, one, known[one.campaign]) for one in booked]


def v17_trigger(body: Document | None) -> Document | None:
    """One trigger the way v1.7 tells it, limits that are not set left out."""
    if body is None:
        return None
    return {**without_nothing({name: body.get(name) for name in V17_TRIGGER}), "conditions": body["conditions"]}


def v17_campaign(sandbox: Sandbox, body: Document) -> Document:
    """One campaign the way v1.7 tells it."""
    told = {name: value for name, value in campaign(sandbox, body).items() if name not in LATER_THAN_V17}
    told["trigger"] = v17_trigger(sandbox.database.get("trigger", body["triggerId"]))
    told["businessEngagements"] = [v17_engagement(one) for one in body["businessEngagements"]]
    return told


def v17_engagement(body: Document) -> Document:
    """One engagement, spelled as v1.7 spells it."""
    names = {"maxPerBusiness": "maxPerBussiness"}
    return {names.get(name, name): value for name, value in body.items() if name != "externalUrl"}


def v17_claim(sandbox: Sandbox, booked: Booked) -> Document:
    """One claim the way v1.7 tells it."""
    body: dict[str, Any] = sandbox.database.get("campaign", booked.campaign) or {}
    user = sandbox.database.get("member", booked.member) or {}
    at = business(sandbox, booked.business)
    told = {
        "id": booked.id,
        "createdAt": iso(booked.created),
        "campaign": v17_campaign(sandbox, body),
        "user": {name: user.get(name) for name in V17_USER},
        "business": at and {name: at.get(name) for name in V17_BUSINESS},
    }
    return without_nothing(told)
