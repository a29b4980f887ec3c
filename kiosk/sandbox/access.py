"""Access: who is calling, and which roles an operation is open to."""

from collections.abc import Awaitable, Callable
from hmac import compare_digest
from typing import Annotated

from fastapi import Depends, Request

from kiosk.sandbox.problem import RefusalError
from kiosk.sandbox.tenant import BUSINESS_API_KEY, PROJECT_KEY, TENANT_API_KEY, Sandbox
from kiosk.sandbox.tokens import Caller, Role, caller_of

PUBLIC = Caller(Role.PUBLIC)
ASK_FOR_TOKEN = {"www-authenticate": "Bearer"}


async def sandbox_of(request: Request) -> Sandbox:
    """Find the sandbox this request came to."""
    found: Sandbox = request.app.state.sandbox
    return found


Here = Annotated[Sandbox, Depends(sandbox_of)]


async def project(request: Request) -> None:
    """Refuse a request that names no project, or another one."""
    key = request.headers.get("x-project-key")
    if key is None:
        raise RefusalError(401, "PROJECT_KEY_MISSING", "The header x-project-key is missing.", "auth")
    if not compare_digest(key.encode(), PROJECT_KEY.encode()):
        raise RefusalError(401, "PROJECT_KEY_UNKNOWN", "No project has this x-project-key.", "auth")


def bearer(request: Request, sandbox: Sandbox) -> Caller:
    """Say who the bearer token belongs to; no token is the public."""
    header = request.headers.get("authorization")
    if header is None:
        return PUBLIC
    scheme, _, token = header.partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise RefusalError(401, "TOKEN_INVALID", "The Authorization header must be a Bearer token.", "auth")
    return caller_of(sandbox, token.strip())


def api_key(request: Request, sandbox: Sandbox) -> Caller | None:
    """Say whose legacy API key this is; only some operations still look at it."""
    match request.headers.get("x-api-key"):
        case None:
            return None
        case key if key == BUSINESS_API_KEY:
            return Caller(Role.BUSINESS, sandbox.database.setting("api_key_business") or "")
        case key if key == TENANT_API_KEY:
            return Caller(Role.SYSTEM, "tenant")
        case _:
            raise RefusalError(401, "API_KEY_UNKNOWN", "No business or tenant has this x-api-key.", "auth")


async def identify(request: Request, sandbox: Here) -> Caller:
    """Say who calls a present-day operation."""
    await project(request)
    return bearer(request, sandbox)


async def identify_legacy(request: Request, sandbox: Here) -> Caller:
    """Say who calls an operation that also takes x-api-key."""
    await project(request)
    return api_key(request, sandbox) or bearer(request, sandbox)


def only(*roles: Role, legacy: bool = False) -> Callable[..., Awaitable[Caller]]:
    """Make a gate that is open to these roles."""

    async def gate(caller: Annotated[Caller, Depends(identify_legacy if legacy else identify)]) -> Caller:
        if caller.role is Role.PUBLIC and Role.PUBLIC not in roles:
            sentence = "Sign in first: this operation needs a session."
            raise RefusalError(401, "AUTHENTICATION_REQUIRED", sentence, "auth", headers=ASK_FOR_TOKEN)
        if caller.role not in roles:
            allowed = " or ".join(role.value.lower() for role in roles)
            raise RefusalError(403, "ROLE_NOT_ALLOWED", f"This operation is for the role {allowed} only.", "auth")
        return caller

    return gate


Anyone = Annotated[Caller, Depends(identify)]
Admin = Annotated[Caller, Depends(only(Role.ADMIN))]
User = Annotated[Caller, Depends(only(Role.USER))]
Business = Annotated[Caller, Depends(only(Role.BUSINESS))]
Owner = Annotated[Caller, Depends(only(Role.BUSINESS, Role.ADMIN, Role.SYSTEM))]
SignedIn = Annotated[Caller, Depends(only(Role.USER, Role.BUSINESS, Role.ADMIN, Role.SYSTEM))]
Claimant = Annotated[Caller, Depends(only(Role.USER, Role.BUSINESS, Role.SYSTEM))]
LegacyBusiness = Annotated[Caller, Depends(only(Role.BUSINESS, legacy=True))]
LegacySystem = Annotated[Caller, Depends(only(Role.SYSTEM, legacy=True))]
