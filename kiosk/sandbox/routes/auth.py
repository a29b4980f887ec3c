"""Signing in: proofs exchanged for sessions, sessions renewed."""

from fastapi import APIRouter, Depends

from kiosk.sandbox.access import Here, project
from kiosk.sandbox.bodies import SignIn, Tokens
from kiosk.sandbox.guests import welcome
from kiosk.sandbox.problem import Json, RefusalError
from kiosk.sandbox.tenant import Sandbox
from kiosk.sandbox.tokens import Caller, Role, jwks, pair, renew

router = APIRouter(dependencies=[Depends(project)])

ROLES = {
    "user": Role.USER,
    "external": Role.USER,
    "business": Role.BUSINESS,
    "tenant": Role.ADMIN,
    "system": Role.SYSTEM,
}


@router.post("/auth/token")
def token(sandbox: Here, body: SignIn) -> Json:
    """Exchange a proof for a session, or, where the tenant wants that, no more than a word."""
    if body.raw_login_data is not None:
        guest = welcome(sandbox, body.auth_type, body.raw_login_data)
        return Json(pair(sandbox, Caller(Role.USER, guest["id"])))
    wanted = body.context.business_id if body.context else None
    return Json(pair(sandbox, Caller(ROLES[body.auth_type], subject(sandbox, body, wanted))))


def subject(sandbox: Sandbox, body: SignIn, wanted: str | None) -> str:
    """Find whom the proof speaks for; several memberships have to be chosen from."""
    kind = "user" if body.auth_type == "external" else body.auth_type
    known = sandbox.database.rows("SELECT subject FROM proof WHERE proof = ? AND auth_type = ?", body.auth_token, kind)
    subjects = [str(one) for (one,) in known if kind != "business" or wanted in (None, one)]
    if not known:
        raise RefusalError(401, "PROOF_INVALID", f"This proof signs nobody in as {kind}.", "auth", "authToken")
    if not subjects:
        raise RefusalError(403, "MEMBERSHIP_MISSING", "You do not belong to this business.", "auth", "context")
    if len(subjects) > 1:
        raise several(sandbox, subjects)
    return subjects[0]


def several(sandbox: Sandbox, subjects: list[str]) -> RefusalError:
    """Offer the memberships to choose from."""
    found = (sandbox.database.get("business", one) for one in subjects)
    options = [{"businessId": one["id"], "displayName": one["displayName"]} for one in found if one]
    sentence = "You belong to several businesses; say which one in context.businessId."
    return RefusalError(
        400, "MULTIPLE_CONTEXT_SELECTION_REQUIRED", sentence, "auth", "context.businessId", {"options": options}
    )


@router.post("/auth/refresh")
def refresh(sandbox: Here, body: Tokens) -> Json:
    """Renew a session."""
    return Json(renew(sandbox, body.access_token, body.refresh_token))


@router.get("/.well-known/jwks.json")
def keys(sandbox: Here) -> Json:
    """Publish the key that tokens can be checked with."""
    return Json(jwks(sandbox))
