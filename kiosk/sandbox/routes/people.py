"""Businesses, users, and the four operations at the root."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query

from kiosk.sandbox import answers, catalogue
from kiosk.sandbox.access import Admin, Anyone, Business, Here, LegacySystem, Owner, User, identify_legacy
from kiosk.sandbox.database import Document
from kiosk.sandbox.ledger import iso
from kiosk.sandbox.paging import Paged
from kiosk.sandbox.problem import Json, missing

router = APIRouter()
root = APIRouter()


@router.get("/businesses/me")
def my_business(sandbox: Here, caller: Business) -> Json:
    """Read the business that is signed in."""
    return Json(answers.business(sandbox, caller.subject))


@router.get("/businesses")
def businesses(sandbox: Here, _: Anyone, page: Paged) -> Json:
    """List active businesses."""
    active = [answers.picture(sandbox, one) for one in sandbox.database.all("business") if one["isActive"]]
    return Json(page.cut(active))


@router.get("/businesses/types")
def business_types(sandbox: Here, _: Anyone) -> Json:
    """List the kinds of businesses."""
    kinds = [one["businessType"] for one in sandbox.database.all("business") if one["businessType"]]
    return Json(list({kind["id"]: kind for kind in kinds}.values()))


@router.get("/businesses/{key}")
def business(sandbox: Here, _: Anyone, key: str) -> Json:
    """Read one business."""
    return Json(answers.picture(sandbox, catalogue.need(sandbox, "business", key)))


@router.get("/users/me")
def me(sandbox: Here, caller: User) -> Json:
    """Read the user who is signed in."""
    found = sandbox.database.get("member", caller.subject)
    if found is None:
        raise missing("member", "USER", "user")
    return Json(found)


@router.get("/users")
def users(sandbox: Here, _: Owner, page: Paged, search: Annotated[str, Query(max_length=512)] = "") -> Json:
    """List users, by any of their names; a business may look its members up too."""
    wanted = search.strip().casefold()
    return Json(page.cut([one for one in sandbox.database.all("member") if wanted in names(one)]))


def names(member: Document) -> str:
    """Everything a member may be searched by."""
    fields = ("id", "email", "firstName", "lastName", "externalId", "identifierEmail")
    return " ".join(str(member.get(field) or "") for field in fields).casefold()


@root.get("/", include_in_schema=False)
@root.get("", include_in_schema=False)
def hello() -> Json:
    """Say who is speaking."""
    return Json({"name": "PERS sandbox", "versions": ["v2", "v1.7"]})


@root.get("/healthcheck", dependencies=[Depends(identify_legacy)])
def healthcheck(sandbox: Here) -> Json:
    """Tell the server's time."""
    return Json({"status": "ok", "currentTime": iso(sandbox.now())})


@root.get("/system")
def system(_: LegacySystem) -> Json:
    """Say whether the tenant's system key is valid."""
    return Json({"valid": True})


@root.get("/admin")
def admin(_: Admin) -> Json:
    """Say whether the caller is an admin."""
    return Json({"valid": True})
