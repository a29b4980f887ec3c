"""Sessions: JWTs minted, checked and renewed."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import uuid4

import jwt
from jwt.algorithms import OKPAlgorithm

from kiosk.sandbox.database import Document
from kiosk.sandbox.problem import RefusalError
from kiosk.sandbox.tenant import Sandbox

ISSUER = "pers-sandbox"


class Role(StrEnum):
    """Who is calling."""

    PUBLIC = "PUBLIC"
    USER = "USER"
    BUSINESS = "BUSINESS"
    ADMIN = "ADMIN"
    SYSTEM = "SYSTEM"


@dataclass(frozen=True, slots=True)
class Caller:
    """Who is calling, and which member, business or tenant that is."""

    role: Role
    subject: str = ""


def pair(sandbox: Sandbox, caller: Caller) -> Document:
    """Mint both tokens of a session."""
    now = sandbox.now()
    return {"accessToken": mint(sandbox, caller, "access", now), "refreshToken": mint(sandbox, caller, "refresh", now)}


def mint(sandbox: Sandbox, caller: Caller, use: str, now: datetime) -> str:
    """Mint one token."""
    weather = sandbox.weather
    claims: Document = {
        "iss": ISSUER,
        "sub": caller.subject,
        "role": caller.role.value,
        "use": use,
        "jti": uuid4().hex,
        "iat": now.timestamp(),
        "exp": now.timestamp() + float(sandbox.setting(f"{use}_seconds")),
        "gen": weather.generation if use == "access" else weather.refresh_generation,
    }
    if caller.role is Role.BUSINESS:
        claims["businessId"] = caller.subject
    return jwt.encode(claims, sandbox.key, "EdDSA", headers={"kid": sandbox.database.setting("key_id")})


def read(sandbox: Sandbox, token: str, use: str) -> dict[str, Any]:
    """Check a token's signature and use; its age is judged apart, by the server's own clock."""
    try:
        # The library's own clock does not know the weather's skew, so it may not judge the times.
        claims: dict[str, Any] = jwt.decode(
            token,
            sandbox.key.public_key(),
            ["EdDSA"],
            issuer=ISSUER,
            options={"verify_exp": False, "verify_iat": False, "require": ["sub", "role", "use", "exp", "gen"]},
        )
    except jwt.InvalidTokenError as wrong:
        raise RefusalError(401, "TOKEN_INVALID", "This token was not made by this server.", "auth") from wrong
    if claims["use"] != use:
        raise RefusalError(401, "TOKEN_INVALID", f"This is not a token for {use}.", "auth")
    return claims


def alive(sandbox: Sandbox, claims: dict[str, Any], generation: int) -> Caller:
    """Refuse a token that is too old; else say whose it is."""
    if claims["exp"] <= sandbox.now().timestamp() or claims["gen"] < generation:
        raise RefusalError(401, "TOKEN_EXPIRED", "This session has ended; sign in again.", "auth")
    return Caller(Role(claims["role"]), claims["sub"])


def caller_of(sandbox: Sandbox, access_token: str) -> Caller:
    """Say who holds this access token."""
    return alive(sandbox, read(sandbox, access_token, "access"), sandbox.weather.generation)


def renew(sandbox: Sandbox, access_token: str, refresh_token: str) -> Document:
    """Mint a new pair; the access token may be dead, but both must be of one session's holder."""
    claims = read(sandbox, refresh_token, "refresh")
    holder = alive(sandbox, claims, sandbox.weather.refresh_generation)
    access = read(sandbox, access_token, "access")
    if (access["sub"], access["role"]) != (holder.subject, holder.role):
        raise RefusalError(401, "TOKEN_INVALID", "These two tokens do not belong together.", "auth")
    return pair(sandbox, holder)


def jwks(sandbox: Sandbox) -> Document:
    """Publish the public half of the signing key."""
    public = OKPAlgorithm.to_jwk(sandbox.key.public_key(), as_dict=True)
    return {"keys": [{**public, "kid": sandbox.database.setting("key_id"), "use": "sig", "alg": "EdDSA"}]}
