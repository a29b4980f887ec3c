"""Campaign triggers of v2."""

from uuid import uuid4

from fastapi import APIRouter

from kiosk.sandbox import answers, catalogue
from kiosk.sandbox.access import Admin, Anyone, Here
from kiosk.sandbox.bodies import Condition, Trigger
from kiosk.sandbox.conditions import same
from kiosk.sandbox.database import Document
from kiosk.sandbox.paging import Paged
from kiosk.sandbox.problem import Json
from kiosk.sandbox.tenant import Sandbox

router = APIRouter(prefix="/campaign-triggers")


@router.get("")
def triggers(sandbox: Here, _: Anyone, page: Paged) -> Json:
    """List triggers."""
    return Json(page.cut([answers.trigger(one) or {} for one in sandbox.database.all("trigger")]))


@router.post("")
def create(sandbox: Here, _: Admin, body: Trigger) -> Json:
    """Create a trigger."""
    made = catalogue.create(sandbox, "trigger", catalogue.EMPTY_TRIGGER, numbered(body.given()))
    return Json(answers.trigger(made), 201)


def numbered(given: Document) -> Document:
    """Give each condition the id that v1.7 knows it by."""
    if "conditions" not in given:
        return given
    return {**given, "conditions": [{"id": str(uuid4()), **one} for one in given["conditions"]]}


@router.get("/{key}")
def trigger(sandbox: Here, _: Anyone, key: str) -> Json:
    """Read one trigger."""
    return Json(answers.trigger(catalogue.need(sandbox, "trigger", key)))


@router.put("/{key}")
def change(sandbox: Here, _: Admin, key: str, body: Trigger) -> Json:
    """Change a trigger."""
    return Json(answers.trigger(changed(sandbox, key, body)))


def changed(sandbox: Sandbox, key: str, body: Trigger) -> Document:
    """Change what was given of a trigger."""
    with sandbox.database.transaction():
        found = catalogue.need(sandbox, "trigger", key)
        return catalogue.change(sandbox, "trigger", found, numbered(body.given()))


@router.delete("/{key}")
def remove(sandbox: Here, _: Admin, key: str) -> Json:
    """Delete a trigger."""
    catalogue.remove_trigger(sandbox, key)
    return Json(content=True)


@router.put("/{key}/assign/{campaign}")
def assign(sandbox: Here, _: Admin, key: str, campaign: str) -> Json:
    """Give a campaign this trigger."""
    return Json(answers.campaign(sandbox, catalogue.assign(sandbox, campaign, key)))


@router.delete("/{key}/assign/{campaign}")
def take_away(sandbox: Here, _: Admin, key: str, campaign: str) -> Json:
    """Take the trigger off a campaign."""
    return Json(answers.campaign(sandbox, catalogue.assign(sandbox, campaign, key, there=False)))


@router.put("/{key}/conditions")
def toggle(sandbox: Here, _: Admin, key: str, body: Condition) -> Json:
    """Add the condition, or remove it when it is there."""
    with sandbox.database.transaction():
        found = catalogue.need(sandbox, "trigger", key)
        others = [one for one in found["conditions"] if not alike(one, body.given())]
        new = [{"id": str(uuid4()), **body.given()}] if len(others) == len(found["conditions"]) else []
        return Json(answers.trigger(catalogue.change(sandbox, "trigger", found, {"conditions": [*others, *new]})))


def alike(one: Document, other: Document) -> bool:
    """Whether two conditions say the same."""
    return all(same(one[name], other[name]) for name in ("conditionType", "key", "value"))
