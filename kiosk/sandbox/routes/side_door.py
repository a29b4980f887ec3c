"""The side door: what no real server would show, for whoever rehearses with this one."""

from collections.abc import Mapping
from typing import Annotated
from zoneinfo import ZoneInfo, available_timezones

from fastapi import APIRouter
from pydantic import AfterValidator, Field
from starlette.responses import HTMLResponse

from kiosk.sandbox import page
from kiosk.sandbox.access import Here
from kiosk.sandbox.bodies import Body, Short
from kiosk.sandbox.database import Document
from kiosk.sandbox.ledger import Booked, Which, iso
from kiosk.sandbox.problem import Json, RefusalError
from kiosk.sandbox.seed import rehearsal
from kiosk.sandbox.weather import Fault, Kind

router = APIRouter()


def zone(name: str) -> str:
    """Refuse a zone nobody knows."""
    if name not in available_timezones():
        message = "is not a time zone"
        raise ValueError(message)
    return ZoneInfo(name).key


Seconds = Annotated[float, Field(ge=-1e8, le=1e8)]


class FaultBody(Body):
    """POST /_weather."""

    kind: Annotated[Kind, Field(strict=False)]
    path: Short = "/"
    method: Short | None = None
    count: Annotated[int, Field(ge=1)] | None = None
    probability: Annotated[float, Field(ge=0, le=1)] = 1.0
    seconds: Seconds = 0.0
    status: Annotated[int, Field(ge=300, le=599)] = 503
    retry_after: Short = "1"
    after_commit: bool = False


class SettingsBody(Body):
    """PUT /_settings."""

    day_zone: Annotated[Short, AfterValidator(zone)] | None = None
    access_seconds: Annotated[float, Field(gt=0, le=1e8)] | None = None
    refresh_seconds: Annotated[float, Field(gt=0, le=1e8)] | None = None
    allow_guests: Annotated[bool | None, Field(alias="allowJWTForUnauthenticatedUsers")] = None


@router.get("/_ledger")
def ledger(sandbox: Here) -> Json:
    """List every claim that was booked, oldest first, whatever the history pretends."""
    return Json([entry(one) for one in sandbox.ledger.list(Which(), "ASC")])


def entry(claim: Booked) -> Document:
    """Tell one claim to an auditor."""
    source = claim.request.get("conditionsData", {}).get("source")
    known = source if isinstance(source, dict) else {}
    return {
        "id": claim.id,
        "reference": known.get("reference"),
        "member": claim.member,
        "triggerSourceId": claim.source,
        "campaignId": claim.campaign,
        "businessId": claim.business,
        "createdAt": iso(claim.created),
        "medium": known.get("medium"),
        "role": claim.role,
        "rewarded": claim.rewarded,
        "multiplier": claim.request.get("multiplier", 1.0),
    }


@router.get("/_seed")
def seed(sandbox: Here) -> Json:
    """Tell the keys, proofs and names a rehearsal needs."""
    return Json(rehearsal(sandbox))


@router.get("/_settings")
def settings(sandbox: Here) -> Json:
    """Tell the tenant's settings."""
    return Json(sandbox.settings())


@router.put("/_settings")
def change_settings(sandbox: Here, body: SettingsBody) -> Json:
    """Change the tenant's settings."""
    for name, value in body.model_dump(exclude_none=True).items():
        sandbox.database.set(name, str(value))
    return Json(sandbox.settings())


# These three run in the event loop, where the weather is made.
@router.get("/_weather")
async def weather(sandbox: Here) -> Json:
    """List the faults in the air."""
    return Json([fault.told() for fault in sandbox.weather.faults])


@router.post("/_weather")
async def worsen(sandbox: Here, body: FaultBody) -> Json:
    """Let a fault into the air."""
    fault = Fault(next(sandbox.weather.numbers), **body.model_dump())
    return Json(sandbox.weather.add(fault).told(), 201)


@router.delete("/_weather")
async def clear(sandbox: Here) -> Json:
    """Clear the sky."""
    sandbox.weather.clear()
    return Json([])


@router.delete("/_weather/{number}")
async def clear_one(sandbox: Here, number: int) -> Json:
    """Clear one fault."""
    if number not in {fault.id for fault in sandbox.weather.faults}:
        raise RefusalError(404, "FAULT_NOT_FOUND", "There is no such fault in the air.", "weather")
    sandbox.weather.clear(number)
    return Json([fault.told() for fault in sandbox.weather.faults])


class Page(HTMLResponse):
    """A page that may load nothing from anywhere."""

    def init_headers(self, headers: Mapping[str, str] | None = None) -> None:
        """Say so to the browser."""
        policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'"
        super().init_headers({**(headers or {}), "content-security-policy": policy, "cache-control": "no-store"})


@router.get("/", include_in_schema=False)
def look(sandbox: Here) -> Page:
    """Show what goes on here."""
    return Page(page.whole(sandbox))


@router.get("/_page", include_in_schema=False)
def look_again(sandbox: Here) -> Page:
    """Show the part of it that changes."""
    return Page(page.live(sandbox))
