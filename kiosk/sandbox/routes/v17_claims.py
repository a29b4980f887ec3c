"""The claims of v1.7; it answers 200 and knows neither trigger sources nor pages."""

from fastapi import APIRouter

from kiosk.sandbox import answers
from kiosk.sandbox.access import Admin, Here, LegacyBusiness, LegacySystem, User
from kiosk.sandbox.bodies import Claim as ModernClaim
from kiosk.sandbox.bodies import LegacyClaim, LegacyUserClaim
from kiosk.sandbox.catalogue import need
from kiosk.sandbox.history import everything
from kiosk.sandbox.judgement import submit
from kiosk.sandbox.ledger import Which
from kiosk.sandbox.problem import Json
from kiosk.sandbox.tenant import Sandbox
from kiosk.sandbox.tokens import Caller

router = APIRouter(prefix="/campaign")


def made(sandbox: Sandbox, caller: Caller, claim: ModernClaim) -> Json:
    """Book a claim and tell it."""
    return Json(answers.v17_claim(sandbox, submit(sandbox, caller, claim, knows_sources=False)))


def told(sandbox: Sandbox, which: Which) -> Json:
    """List claims."""
    return Json([answers.v17_claim(sandbox, one) for one in everything(sandbox, which)])


@router.post("/business/claim")
def business_claim(sandbox: Here, caller: LegacyBusiness, body: LegacyClaim) -> Json:
    """Claim for a member, as a business."""
    return made(sandbox, caller, body.modern())


@router.post("/system/claim")
def system_claim(sandbox: Here, caller: LegacySystem, body: LegacyClaim) -> Json:
    """Claim for a member, as a system."""
    return made(sandbox, caller, body.modern())


@router.post("/auth/claim")
def user_claim(sandbox: Here, caller: User, body: LegacyUserClaim) -> Json:
    """Claim for oneself."""
    return made(sandbox, caller, ModernClaim.model_validate(body.given()))


@router.get("/auth/claim")
def my_claims(sandbox: Here, caller: User) -> Json:
    """List the user's own claims."""
    return told(sandbox, Which(member=caller.subject))


@router.get("/auth/{campaign}/claim")
def my_claims_of(sandbox: Here, caller: User, campaign: str) -> Json:
    """List the user's own claims of one campaign."""
    return told(sandbox, Which(member=caller.subject, campaign=need(sandbox, "campaign", campaign)["id"]))


@router.get("/admin/claim")
def all_claims(sandbox: Here, _: Admin) -> Json:
    """List all claims."""
    return told(sandbox, Which())


@router.get("/admin/{campaign}/claim")
def claims_of(sandbox: Here, _: Admin, campaign: str) -> Json:
    """List the claims of one campaign."""
    return told(sandbox, Which(campaign=need(sandbox, "campaign", campaign)["id"]))


@router.get("/admin/claim/user/{user}")
def claims_by(sandbox: Here, _: Admin, user: str) -> Json:
    """List the claims of one user."""
    return told(sandbox, Which(member=need(sandbox, "member", user)["id"]))


@router.get("/admin/claim/business/{business}")
def claims_at(sandbox: Here, _: Admin, business: str) -> Json:
    """List the claims made with one business."""
    return told(sandbox, Which(business=need(sandbox, "business", business)["id"]))
