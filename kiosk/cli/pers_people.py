"""`kiosk pers claims`, `members` and `businesses`: who is there, and what they have claimed."""

from typing import Annotated

import typer

from kiosk.api import modern
from kiosk.api.said.claims import Claim
from kiosk.api.said.people import Business, BusinessType, Member
from kiosk.cli.pers_campaigns import reward_text
from kiosk.cli.pers_line import AS_JSON, Columns, calling, dump, got, joined, show

claims = typer.Typer(help="Claims: what was given to whom.", no_args_is_help=True)
members = typer.Typer(help="Members of the loyalty programme.", no_args_is_help=True)
businesses = typer.Typer(help="Businesses, which PERS makes.", no_args_is_help=True)

CLAIMS: Columns[Claim] = {
    "When": lambda one: one.created_at,
    "Id": lambda one: one.id,
    "Campaign": lambda one: one.campaign.name or one.campaign.id if one.campaign else None,
    "Member": lambda one: one.user.external_id or one.user.id if one.user else None,
    "Business": lambda one: one.business.display_name or one.business.id if one.business else None,
    "Gives": lambda one: joined(reward_text(unit) for unit in one.campaign.token_units) if one.campaign else None,
}
MEMBERS: Columns[Member] = {
    "Id": lambda one: one.id,
    "External id": lambda one: one.external_id,
    "Name": lambda one: " ".join(part for part in (one.first_name, one.last_name) if part),
    "E-mail": lambda one: one.email,
    "Active": lambda one: one.is_active,
}
BUSINESSES: Columns[Business] = {
    "Id": lambda one: one.id,
    "Name": lambda one: one.display_name or one.business_legal_name,
    "Kind": lambda one: one.business_type.name if one.business_type else None,
    "City": lambda one: one.city,
    "Active": lambda one: one.is_active,
}
TYPES: Columns[BusinessType] = {
    "Id": lambda one: one.id,
    "Name": lambda one: one.name,
    "Code": lambda one: one.code,
    "What": lambda one: one.description,
}


@claims.command("list")
def list_claims(
    ctx: typer.Context,
    *,
    campaign: Annotated[str | None, typer.Option(help="Only of this campaign.")] = None,
    member: Annotated[str | None, typer.Option(help="Only of this member (the server's id).")] = None,
    business: Annotated[str | None, typer.Option(help="Only made with this business.")] = None,
    source: Annotated[str | None, typer.Option(help="Only made at this trigger source.")] = None,
    as_json: AS_JSON = False,
) -> None:
    """Lists claims, newest first; a business sees its own.

    Example:  kiosk pers claims list --source src-entrance --member usr-1001
    """
    query = {"campaignId": campaign, "userId": member, "businessId": business, "triggerSourceId": source}
    with calling(ctx) as pers:
        found = got(pers.ask(modern.CLAIMS, query={**query, "sortBy": "createdAt", "sortOrder": "DESC"}))
    show(found, CLAIMS, as_json=as_json)


@members.command("find")
def find(
    ctx: typer.Context,
    text: Annotated[str, typer.Argument(help="Part of a name, an e-mail or an id; nothing: all.")] = "",
    *,
    as_json: AS_JSON = False,
) -> None:
    """Looks members up.

    Example:  kiosk pers members find puig
    """
    with calling(ctx) as pers:
        found = got(pers.ask(modern.MEMBERS, query={"search": text or None}))
    show(found, MEMBERS, as_json=as_json)


@businesses.command("list")
def list_businesses(ctx: typer.Context, *, as_json: AS_JSON = False) -> None:
    """Lists active businesses.

    Example:  kiosk pers businesses list
    """
    with calling(ctx) as pers:
        found = got(pers.ask(modern.BUSINESSES))
    show(found, BUSINESSES, as_json=as_json)


@businesses.command("types")
def types(ctx: typer.Context, *, as_json: AS_JSON = False) -> None:
    """Lists the kinds of businesses.

    Example:  kiosk pers businesses types
    """
    with calling(ctx) as pers:
        found = got(pers.ask(modern.BUSINESS_TYPES))
    show(found, TYPES, as_json=as_json)


@businesses.command("show")
def show_business(
    ctx: typer.Context, ident: Annotated[str, typer.Argument(help="Its id; `me`: the one signed in.")]
) -> None:
    """Shows a business, as JSON.

    Example:  kiosk pers businesses show me
    """
    with calling(ctx) as pers:
        came = pers.ask(modern.MY_BUSINESS) if ident == "me" else pers.ask(modern.A_BUSINESS, ident)
        dump(got(came).plain())
