"""The campaigns, triggers and conditions of v1.7."""

from fastapi import APIRouter

from kiosk.sandbox import answers, catalogue
from kiosk.sandbox.access import Admin, Anyone, Here
from kiosk.sandbox.bodies import (
    Campaign,
    LegacyCondition,
    LegacyEngagement,
    LegacyReward,
    LegacyTrigger,
)
from kiosk.sandbox.database import Document
from kiosk.sandbox.ledger import Which
from kiosk.sandbox.problem import Json, RefusalError
from kiosk.sandbox.routes.campaigns import engaged, known, rewarded
from kiosk.sandbox.routes.triggers import changed, numbered
from kiosk.sandbox.tenant import Sandbox
from kiosk.sandbox.tokens import Caller, Role

router = APIRouter(prefix="/campaign")
PUBLIC = Caller(Role.PUBLIC)


def told(sandbox: Sandbox, body: Document) -> Json:
    """Answer with a campaign."""
    return Json(answers.v17_campaign(sandbox, body))


@router.get("")
def campaigns(sandbox: Here, _: Anyone) -> Json:
    """List active campaigns."""
    return Json([answers.v17_campaign(sandbox, one) for one in catalogue.seen_by(sandbox, PUBLIC)])


@router.get("/admin")
def all_campaigns(sandbox: Here, _: Admin, active: str | None = None) -> Json:
    """List campaigns for an admin; `active` is a text in v1.7."""
    wanted = None if active is None else active.lower() == "true"
    found = [one for one in sandbox.database.all("campaign") if wanted in (None, one["isActive"])]
    return Json([answers.v17_campaign(sandbox, one) for one in found])


@router.get("/{key}")
def campaign(sandbox: Here, _: Anyone, key: str) -> Json:
    """Read one active campaign."""
    return told(sandbox, catalogue.visible(sandbox, PUBLIC, key))


@router.post("/admin")
def create(sandbox: Here, _: Admin, body: Campaign) -> Json:
    """Create a campaign; it starts switched off."""
    return told(sandbox, catalogue.create(sandbox, "campaign", catalogue.EMPTY_CAMPAIGN, body.given()))


@router.post("/admin/trigger")
def create_trigger(sandbox: Here, _: Admin, body: LegacyTrigger) -> Json:
    """Create a trigger."""
    made = catalogue.create(sandbox, "trigger", catalogue.EMPTY_TRIGGER, numbered(body.given()))
    return Json(answers.v17_trigger(made))


@router.put("/admin/trigger/{key}")
def change_trigger(sandbox: Here, _: Admin, key: str, body: LegacyTrigger) -> Json:
    """Change a trigger."""
    return Json(answers.v17_trigger(changed(sandbox, key, body)))


@router.delete("/admin/trigger/{key}")
def remove_trigger(sandbox: Here, _: Admin, key: str) -> Json:
    """Delete a trigger."""
    catalogue.remove_trigger(sandbox, key)
    return Json(content=True)


@router.put("/admin/trigger/{key}/condition/{condition}")
def toggle_condition(sandbox: Here, _: Admin, key: str, condition: str) -> Json:
    """Add a condition to a trigger, or remove it when it is there."""
    with sandbox.database.transaction():
        found = catalogue.need(sandbox, "trigger", key)
        others = [one for one in found["conditions"] if one["id"] != condition]
        there = len(others) < len(found["conditions"])
        new = [] if there else [catalogue.need(sandbox, "condition", condition)]
        return Json(answers.v17_trigger(catalogue.change(sandbox, "trigger", found, {"conditions": others + new})))


@router.post("/admin/trigger-condition")
def create_condition(sandbox: Here, _: Admin, body: LegacyCondition) -> Json:
    """Create a condition of its own."""
    with sandbox.database.transaction():
        if sandbox.database.get("condition", body.id):
            raise RefusalError(409, "CONDITION_EXISTS", "There already is a condition of this id.", "condition", "id")
        return Json(sandbox.database.put("condition", body.given()))


@router.put("/admin/trigger-condition/{key}")
def change_condition(sandbox: Here, _: Admin, key: str, body: LegacyCondition) -> Json:
    """Change a condition, wherever it is in use; the path says which, not the body."""
    with sandbox.database.transaction():
        catalogue.need(sandbox, "condition", key)
        new = sandbox.database.put("condition", {**body.given(), "id": key})
        for one in sandbox.database.all("trigger"):
            conditions = [new if held["id"] == key else held for held in one["conditions"]]
            sandbox.database.put("trigger", {**one, "conditions": conditions})
        return Json(new)


@router.get("/trigger/all")
def triggers(sandbox: Here, _: Anyone) -> Json:
    """List triggers."""
    return Json([answers.v17_trigger(one) for one in sandbox.database.all("trigger")])


@router.put("/admin/{key}")
def change(sandbox: Here, _: Admin, key: str, body: Campaign) -> Json:
    """Change a campaign."""
    return told(sandbox, changed_campaign(sandbox, key, body.given()))


def changed_campaign(sandbox: Sandbox, key: str, given: Document) -> Document:
    """Change what was given of a campaign."""
    with sandbox.database.transaction():
        return catalogue.change(sandbox, "campaign", catalogue.need(sandbox, "campaign", key), given)


@router.delete("/admin/{key}")
def remove(sandbox: Here, _: Admin, key: str) -> Json:
    """Delete a campaign, unless somebody has claimed it: the history must stay readable."""
    with sandbox.database.transaction():
        catalogue.need(sandbox, "campaign", key)
        if sandbox.ledger.count(Which(campaign=key)):
            raise RefusalError(409, "CAMPAIGN_HAS_CLAIMS", "This campaign has claims; switch it off.", "campaign")
        sandbox.database.remove("campaign", key)
        return Json(content=True)


@router.put("/admin/{key}/activate")
def activate(sandbox: Here, _: Admin, key: str) -> Json:
    """Switch a campaign on, or off."""
    return told(sandbox, toggled(sandbox, key, "isActive"))


@router.put("/admin/{key}/environment")
def environment(sandbox: Here, _: Admin, key: str) -> Json:
    """Move a campaign to the test net, or back."""
    return told(sandbox, toggled(sandbox, key, "isTestnet"))


def toggled(sandbox: Sandbox, key: str, field: str) -> Document:
    """Turn a yes into a no."""
    with sandbox.database.transaction():
        found = catalogue.need(sandbox, "campaign", key)
        return catalogue.change(sandbox, "campaign", found, {field: not found[field]})


@router.put("/admin/{key}/trigger/{trigger}")
def assign(sandbox: Here, _: Admin, key: str, trigger: str) -> Json:
    """Give a campaign its trigger."""
    return told(sandbox, catalogue.assign(sandbox, key, trigger))


@router.post("/admin/{key}/token-units")
def add_reward(sandbox: Here, _: Admin, key: str, body: LegacyReward) -> Json:
    """Add a reward."""
    return told(sandbox, rewarded(sandbox, key, body.given()))


@router.put("/admin/{key}/token-units/{unit}")
def change_reward(sandbox: Here, _: Admin, key: str, unit: str, body: LegacyReward) -> Json:
    """Change a reward."""
    known(sandbox, body.given())
    return told(sandbox, catalogue.change_part(sandbox, key, "tokenUnits", unit, body.given()))


@router.delete("/admin/{key}/token-units/{unit}")
def remove_reward(sandbox: Here, _: Admin, key: str, unit: str) -> Json:
    """Remove a reward."""
    return told(sandbox, catalogue.change_part(sandbox, key, "tokenUnits", unit, None))


def engagement(body: LegacyEngagement) -> Document:
    """Read v1.7's spelling of an engagement."""
    names = {"maxPerBussiness": "maxPerBusiness"}
    return {names.get(name, name): value for name, value in body.given().items()}


@router.post("/admin/{key}/business-engagement")
def engage(sandbox: Here, _: Admin, key: str, body: LegacyEngagement) -> Json:
    """Engage businesses."""
    return told(sandbox, engaged(sandbox, key, engagement(body)))


@router.put("/admin/{key}/business-engagement/{part}")
def change_engagement(sandbox: Here, _: Admin, key: str, part: str, body: LegacyEngagement) -> Json:
    """Change an engagement."""
    known(sandbox, body.given())
    return told(sandbox, catalogue.change_part(sandbox, key, "businessEngagements", part, engagement(body)))


@router.delete("/admin/{key}/business-engagement/{part}")
def end_engagement(sandbox: Here, _: Admin, key: str, part: str) -> Json:
    """End an engagement."""
    return told(sandbox, catalogue.change_part(sandbox, key, "businessEngagements", part, None))
