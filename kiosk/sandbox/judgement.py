"""Judgement: finds what a claim is about, judges it and books it, all in one transaction."""

from uuid import uuid4

from kiosk.sandbox.bodies import Claim
from kiosk.sandbox.case import Case
from kiosk.sandbox.database import Document
from kiosk.sandbox.ledger import Booked
from kiosk.sandbox.problem import RefusalError, missing
from kiosk.sandbox.rules import judge
from kiosk.sandbox.tenant import Sandbox
from kiosk.sandbox.tokens import Caller, Role


def submit(sandbox: Sandbox, caller: Caller, request: Claim, *, knows_sources: bool = True) -> Booked:
    """Book a claim or refuse it; the transaction makes judging and booking one step for everybody else."""
    with sandbox.database.transaction():
        case = gather(sandbox, caller, request, knows_sources=knows_sources)
        refusal = judge(case)
        if refusal:
            raise refusal
        booked = draft(case)
        sandbox.ledger.book(booked)
    return booked


def gather(sandbox: Sandbox, caller: Caller, request: Claim, *, knows_sources: bool) -> Case:
    """Find everything the claim is judged by; an unknown name is a 404 before any rule is asked."""
    source = source_of(sandbox, request)
    campaign = campaign_of(sandbox, request, source)
    now = sandbox.now()
    return Case(
        request,
        caller,
        member_of(sandbox, caller, request),
        campaign,
        sandbox.database.get("trigger", campaign["triggerId"]),
        source,
        business_of(sandbox, caller, request, source),
        knows_sources,
        sandbox.ledger,
        now,
        sandbox.day(now),
    )


def draft(case: Case) -> Booked:
    """Write the claim as it will be kept."""
    return Booked(
        id=str(uuid4()),
        created=case.now,
        campaign=case.campaign["id"],
        member=case.member["id"],
        business=(case.business or {}).get("id"),
        source=(case.source or {}).get("id"),
        role=case.caller.role.value,
        rewarded=case.rewarded,
        request=case.request.given(),
    )


def source_of(sandbox: Sandbox, request: Claim) -> Document | None:
    """Find the trigger source, if one is named."""
    if request.trigger_source_id is None:
        return None
    found = sandbox.database.get("source", request.trigger_source_id)
    if found is None:
        raise missing("trigger source", "TRIGGER_SOURCE", "trigger-source")
    return found


def campaign_of(sandbox: Sandbox, request: Claim, source: Document | None) -> Document:
    """Find the campaign: by the source, which wins over campaignId, or else by campaignId alone."""
    found = sandbox.database.get("campaign", request.campaign_id) if source is None else at(sandbox, request, source)
    if found is None:
        raise missing("campaign", "CAMPAIGN", "campaign")
    return found


def at(sandbox: Sandbox, request: Claim, source: Document) -> Document:
    """Choose among the campaigns of a source: the one also named, else the first that is active, else the first."""
    there = [one for one in sandbox.database.all("campaign") if source["id"] in one["triggerSourceIds"]]
    if not there:
        sentence = "No campaign can be claimed at this code."
        raise RefusalError(422, "TRIGGER_SOURCE_WITHOUT_CAMPAIGN", sentence, "trigger-source")
    return min(there, key=lambda one: (one["id"] != request.campaign_id, not one["isActive"], one["order"]))


def member_of(sandbox: Sandbox, caller: Caller, request: Claim) -> Document:
    """Find who claims: a user for himself, anybody else for the member they name."""
    if caller.role is Role.USER:
        found = sandbox.database.get("member", caller.subject)
    elif request.user_identifier is None:
        sentence = "The claim does not say who it is for: userIdentifier is missing."
        raise RefusalError(422, "USER_IDENTIFIER_REQUIRED", sentence, "user", "userIdentifier")
    else:
        found = named(sandbox, request.user_identifier)
    if found is None:
        raise missing("member", "USER", "user")
    return found


def named(sandbox: Sandbox, identifier: str) -> Document | None:
    """Find a member by any of the names they are known by, however it is written."""
    rows = sandbox.database.rows("SELECT member FROM identifier WHERE name = ?", identifier.strip().casefold())
    return sandbox.database.get("member", rows[0][0]) if rows else None


def business_of(
    sandbox: Sandbox,
    caller: Caller,
    request: Claim,
    source: Document | None,
) -> Document | None:
    """Find the business the claim is made with: the source's own, else the caller, else the one named."""
    own = caller.subject if caller.role is Role.BUSINESS else request.business_id
    key = (source and source["businessId"]) or own
    found = sandbox.database.get("business", key)
    if key is not None and found is None:
        raise missing("business", "BUSINESS", "business")
    return found
