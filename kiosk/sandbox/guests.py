"""Guests: members made from what they say of themselves, where the tenant lets anybody in without a proof."""

from kiosk.sandbox import catalogue
from kiosk.sandbox.database import Document
from kiosk.sandbox.problem import RefusalError
from kiosk.sandbox.tenant import Sandbox

# What is kept of it; no document says what a guest may tell, so anything else is let pass.
TOLD = ("email", "externalId", "firstName", "lastName")
LONGEST = 512
NAMES = ("id", "email", "identifierEmail", "externalId")


def welcome(sandbox: Sandbox, kind: str, said: Document) -> Document:
    """Make a member; a name that somebody has already would need a proof."""
    if sandbox.setting("allow_guests") != "True":
        sentence = "This tenant does not sign anybody in without a proof (allowJWTForUnauthenticatedUsers is off)."
        raise RefusalError(403, "UNAUTHENTICATED_LOGIN_OFF", sentence, "auth", "rawLoginData")
    if kind not in ("user", "external"):
        sentence = "Without a proof only a user can sign in."
        raise RefusalError(403, "UNAUTHENTICATED_LOGIN_OFF", sentence, "auth", "authType")
    with sandbox.database.transaction():
        return made(sandbox, {name: said[name] for name in TOLD if fits(said.get(name))})


def fits(said: object) -> bool:
    """Take texts only, and none that names nobody."""
    return isinstance(said, str) and 0 < len(said.strip()) <= len(said) <= LONGEST


def made(sandbox: Sandbox, given: Document) -> Document:
    """Write the member down with all names."""
    for name in (given.get("email"), given.get("externalId")):
        if name and sandbox.database.rows("SELECT 1 FROM identifier WHERE name = ?", name.strip().casefold()):
            sentence = "A member has this name already; sign in with a proof."
            raise RefusalError(409, "USER_EXISTS", sentence, "user", "rawLoginData")
    body = catalogue.create(sandbox, "member", catalogue.EMPTY_MEMBER, given)
    email = body["email"] or f"{body['id']}@user.pers.internal"
    body = sandbox.database.put("member", {**body, "identifierEmail": email})
    for name in filter(None, (body[one] for one in NAMES)):
        sandbox.database.write("INSERT OR IGNORE INTO identifier VALUES (?, ?)", name.strip().casefold(), body["id"])
    return body
