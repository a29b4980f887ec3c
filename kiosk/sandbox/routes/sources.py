"""Trigger sources."""

from typing import Annotated

from fastapi import APIRouter, Query

from kiosk.sandbox import answers, catalogue
from kiosk.sandbox.access import Admin, Here, Owner
from kiosk.sandbox.bodies import Source
from kiosk.sandbox.database import Document
from kiosk.sandbox.paging import MOST, Order, SourceField, by
from kiosk.sandbox.problem import Json, missing
from kiosk.sandbox.tenant import Sandbox
from kiosk.sandbox.tokens import Caller, Role

router = APIRouter(prefix="/trigger-sources")


def seen(caller: Caller, body: Document) -> bool:
    """Show a business its own sources and those of the whole tenant, others all."""
    return caller.role is not Role.BUSINESS or body["businessId"] in (None, caller.subject)


@router.get("")
def sources(  # noqa: PLR0913 - the contract's own filters
    sandbox: Here,
    caller: Owner,
    *,
    kind: Annotated[str | None, Query(alias="type")] = None,
    business: Annotated[str | None, Query(alias="businessId")] = None,
    campaign: Annotated[str | None, Query(alias="campaignId")] = None,
    active: bool | None = None,
    limit: Annotated[int | None, Query(ge=1)] = None,
    offset: Annotated[int, Query(ge=0, le=10**9)] = 0,
    sort: SourceField | None = None,
    order: Order = "ASC",
) -> Json:
    """List trigger sources as a bare array."""
    wanted = {"type": kind, "businessId": business, "isActive": active}
    attached = at(sandbox, campaign)
    found = [
        one
        for one in sandbox.database.all("source")
        if seen(caller, one)
        and all(value is None or one[name] == value for name, value in wanted.items())
        and (attached is None or one["id"] in attached)
    ]
    window = by(found, sort, order)[offset:][: min(limit, MOST) if limit else None]
    return Json([answers.source(sandbox, one) for one in window])


def at(sandbox: Sandbox, campaign: str | None) -> list[str] | None:
    """Find the ids attached to a campaign; None when no campaign is asked for."""
    if campaign is None:
        return None
    found = sandbox.database.get("campaign", campaign)
    return found["triggerSourceIds"] if found else []


@router.post("")
def create(sandbox: Here, _: Admin, body: Source) -> Json:
    """Create a trigger source."""
    made = catalogue.create(sandbox, "source", catalogue.EMPTY_SOURCE, owned(sandbox, body))
    return Json(answers.source(sandbox, made), 201)


def owned(sandbox: Sandbox, body: Source) -> Document:
    """Refuse an owner that does not exist."""
    if body.business_id is not None:
        catalogue.need(sandbox, "business", body.business_id)
    return body.given()


@router.get("/{key}")
def source(sandbox: Here, caller: Owner, key: str) -> Json:
    """Read one trigger source."""
    found = catalogue.need(sandbox, "source", key)
    if not seen(caller, found):
        raise missing("trigger source", "TRIGGER_SOURCE", "trigger-source")
    return Json(answers.source(sandbox, found))


@router.put("/{key}")
def change(sandbox: Here, _: Admin, key: str, body: Source) -> Json:
    """Change a trigger source."""
    with sandbox.database.transaction():
        found = catalogue.need(sandbox, "source", key)
        return Json(answers.source(sandbox, catalogue.change(sandbox, "source", found, owned(sandbox, body))))


@router.delete("/{key}")
def remove(sandbox: Here, _: Admin, key: str) -> Json:
    """Delete a trigger source."""
    catalogue.remove_source(sandbox, key)
    return Json(content=True)
