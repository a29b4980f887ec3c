"""Claims of v2: made, and read again."""

from typing import Annotated, Literal

from fastapi import APIRouter, Query

from kiosk.sandbox import answers
from kiosk.sandbox.access import Claimant, Here, LegacySystem, SignedIn
from kiosk.sandbox.bodies import Claim, LegacyClaim
from kiosk.sandbox.history import read, visible
from kiosk.sandbox.judgement import submit
from kiosk.sandbox.ledger import Which
from kiosk.sandbox.paging import Order, Paged
from kiosk.sandbox.problem import Json

router = APIRouter()


@router.post("/campaigns/claims")
def claim(sandbox: Here, caller: Claimant, body: Claim) -> Json:
    """Claim a reward; the caller's role decides the kind of claim."""
    return Json(answers.claim(sandbox, submit(sandbox, caller, body)), 201)


@router.post("/campaign-claims/system")
def system_claim(sandbox: Here, caller: LegacySystem, body: LegacyClaim) -> Json:
    """Claim as 2.0.2 did it for a system."""
    return Json(answers.claim(sandbox, submit(sandbox, caller, body.modern())), 201)


@router.get("/campaigns/claims")
def history(  # noqa: PLR0913 - the contract's own filters
    sandbox: Here,
    caller: SignedIn,
    page: Paged,
    *,
    campaign: Annotated[str | None, Query(alias="campaignId")] = None,
    user: Annotated[str | None, Query(alias="userId")] = None,
    business: Annotated[str | None, Query(alias="businessId")] = None,
    source: Annotated[str | None, Query(alias="triggerSourceId")] = None,
    sort_by: Annotated[Literal["createdAt"], Query(alias="sortBy")] = "createdAt",
    order: Annotated[Order, Query(alias="sortOrder")] = "DESC",
) -> Json:
    """Read claims, newest first; a business and a user see their own only."""
    del sort_by
    which = visible(caller, Which(campaign=campaign, member=user, business=business, source=source))
    return Json(read(sandbox, which, page, order))


@router.get("/campaigns/claims/me")
def own(sandbox: Here, caller: SignedIn, page: Paged) -> Json:
    """Read the caller's own claims."""
    return Json(read(sandbox, visible(caller, Which()), page))
