"""Campaigns of v2, with their sources, engagements and rewards."""

from typing import Annotated

from fastapi import APIRouter, Query

from kiosk.sandbox import answers, catalogue
from kiosk.sandbox.access import Admin, Anyone, Here
from kiosk.sandbox.bodies import Engagement, Reward
from kiosk.sandbox.database import Document
from kiosk.sandbox.paging import CampaignField, Order, Paged, by
from kiosk.sandbox.problem import Json
from kiosk.sandbox.tenant import Sandbox
from kiosk.sandbox.tokens import Caller, Role

router = APIRouter()


@router.get("/campaigns")
def campaigns(  # noqa: PLR0913 - the contract's own filters
    sandbox: Here,
    caller: Anyone,
    page: Paged,
    *,
    active: bool | None = None,
    tag: str | None = None,
    business: Annotated[str | None, Query(alias="businessId")] = None,
    sort_by: Annotated[CampaignField | None, Query(alias="sortBy")] = None,
    order: Annotated[Order, Query(alias="sortOrder")] = "ASC",
    include: str = "",
) -> Json:
    """List campaigns as the caller's level allows."""
    found = [one for one in catalogue.seen_by(sandbox, caller) if matches(one, caller, active, tag, business)]
    told = [answers.campaign(sandbox, one, include) for one in found]
    return Json(page.cut(by(told, sort_by, order)))


def matches(body: Document, caller: Caller, active: bool | None, tag: str | None, business: str | None) -> bool:  # noqa: FBT001
    """Filter one campaign; `active` is the admin's alone, `businessId` is not a business's."""
    wrong_state = caller.role is Role.ADMIN and active is not None and body["isActive"] is not active
    elsewhere = caller.role is not Role.BUSINESS and business is not None and not catalogue.own(body, set(), business)
    return not wrong_state and not elsewhere and (tag is None or tag in body["tags"])


@router.get("/campaigns/{campaign}")
def campaign(sandbox: Here, caller: Anyone, campaign: str, include: str = "") -> Json:
    """Read one campaign."""
    return Json(answers.campaign(sandbox, catalogue.visible(sandbox, caller, campaign), include))


@router.post("/campaigns/{campaign}/trigger-sources/{source}")
def attach(sandbox: Here, _: Admin, campaign: str, source: str) -> Json:
    """Attach a trigger source."""
    return Json(answers.campaign(sandbox, catalogue.attach(sandbox, campaign, source, there=True)))


@router.delete("/campaigns/{campaign}/trigger-sources/{source}")
def detach(sandbox: Here, _: Admin, campaign: str, source: str) -> Json:
    """Take a trigger source away."""
    return Json(answers.campaign(sandbox, catalogue.attach(sandbox, campaign, source, there=False)))


@router.post("/campaigns/{campaign}/engagements")
def engage(sandbox: Here, _: Admin, campaign: str, body: Engagement) -> Json:
    """Engage businesses."""
    return Json(answers.campaign(sandbox, engaged(sandbox, campaign, body.given())), 201)


def engaged(sandbox: Sandbox, campaign: str, given: Document) -> Document:
    """Add an engagement of known businesses."""
    known(sandbox, given)
    part = {**catalogue.EMPTY_ENGAGEMENT, **given, "campaignId": campaign}
    return catalogue.add_part(sandbox, campaign, "businessEngagements", part)


def known(sandbox: Sandbox, given: Document) -> None:
    """Refuse businesses and tokens that do not exist."""
    for key in given.get("businessIds", ()):
        catalogue.need(sandbox, "business", key)
    if "tokenId" in given:
        catalogue.need(sandbox, "token", given["tokenId"])


@router.put("/campaigns/{campaign}/engagements/{key}")
def change_engagement(sandbox: Here, _: Admin, campaign: str, key: str, body: Engagement) -> Json:
    """Change an engagement."""
    known(sandbox, body.given())
    changed = catalogue.change_part(sandbox, campaign, "businessEngagements", key, body.given())
    return Json(answers.campaign(sandbox, changed))


@router.delete("/campaigns/{campaign}/engagements/{key}")
def end_engagement(sandbox: Here, _: Admin, campaign: str, key: str) -> Json:
    """End an engagement."""
    changed = catalogue.change_part(sandbox, campaign, "businessEngagements", key, None)
    return Json(answers.campaign(sandbox, changed))


def unit(given: Document) -> Document:
    """Keep a reward under the older name of its token."""
    return {"tokenId" if name == "tokenEntityId" else name: value for name, value in given.items()}


def rewarded(sandbox: Sandbox, campaign: str, given: Document) -> Document:
    """Add a reward in a known token."""
    known(sandbox, given)
    return catalogue.add_part(sandbox, campaign, "tokenUnits", {**catalogue.EMPTY_UNIT, **given})


@router.post("/campaigns/{campaign}/tokens")
def add_reward(sandbox: Here, _: Admin, campaign: str, body: Reward) -> Json:
    """Add a reward."""
    return Json(answers.campaign(sandbox, rewarded(sandbox, campaign, unit(body.given()))), 201)


@router.put("/campaigns/{campaign}/tokens/{key}")
def change_reward(sandbox: Here, _: Admin, campaign: str, key: str, body: Reward) -> Json:
    """Change a reward."""
    given = unit(body.given())
    known(sandbox, given)
    return Json(answers.campaign(sandbox, catalogue.change_part(sandbox, campaign, "tokenUnits", key, given)))


@router.delete("/campaigns/{campaign}/tokens/{key}")
def remove_reward(sandbox: Here, _: Admin, campaign: str, key: str) -> Json:
    """Remove a reward."""
    return Json(answers.campaign(sandbox, catalogue.change_part(sandbox, campaign, "tokenUnits", key, None)))
