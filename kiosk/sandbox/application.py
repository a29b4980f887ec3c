"""The application: routes, gates and the shape of every failure put together."""

import logging
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.staticfiles import StaticFiles

from kiosk.sandbox.database import Document
from kiosk.sandbox.problem import Json, RefusalError, told
from kiosk.sandbox.routes import auth, campaigns, claims, people, side_door, sources, triggers, v17, v17_claims
from kiosk.sandbox.storm import App, Connection, Storm
from kiosk.sandbox.tenant import Sandbox

# Claims come first: /campaigns/claims is not a campaign called "claims".
V2 = (claims, campaigns, sources, triggers, people, auth)
V17 = (v17_claims, v17)
CODES = {404: "ROUTE_NOT_FOUND", 405: "METHOD_NOT_ALLOWED", 400: "BODY_UNREADABLE"}
log = logging.getLogger(__name__)


def build(sandbox: Sandbox, assets: Path | None, connections: Callable[[], set[Connection]]) -> App:
    """Put the server together, weather in front."""
    app = FastAPI(title="PERS sandbox", docs_url=None, redoc_url=None, redirect_slashes=False)
    app.state.sandbox = sandbox
    for module in V2:
        app.include_router(module.router, prefix="/v2")
    for older in V17:
        app.include_router(older.router, prefix="/v1.7")
    for base in ("/v2", "/v1.7"):
        app.include_router(people.root, prefix=base)
    app.include_router(side_door.router)
    if assets is not None:
        app.mount("/assets", StaticFiles(directory=assets))
    explain(app)
    return Storm(app, sandbox, connections)


def explain(app: FastAPI) -> None:
    """Tell every failure in the documented shape."""
    app.add_exception_handler(RefusalError, refused)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(HTTPException, unrouted)
    app.add_exception_handler(Exception, failed)


def say(request: Request, refusal: RefusalError) -> Json:
    """Tell a refusal at the server's time."""
    sandbox: Sandbox = request.app.state.sandbox
    return told(refusal, sandbox.now())


async def refused(request: Request, wrong: Exception) -> Json:
    """Tell what a handler refused."""
    return say(request, wrong) if isinstance(wrong, RefusalError) else await failed(request, wrong)


async def invalid(request: Request, wrong: Exception) -> Json:
    """Tell which field is wrong, without repeating what was in it."""
    errors = [error(one) for one in wrong.errors()] if isinstance(wrong, RequestValidationError) else []
    first = errors[0]
    sentence = f"{first['field'] or 'The request'}: {first['problem']}."
    return say(
        request,
        RefusalError(
            400, "VALIDATION_FAILED", sentence, target=first["field"] or None, details={"errors": errors[:20]}
        ),
    )


def error(found: dict[str, Any]) -> Document:
    """Name one wrong field by its path in the request."""
    path = ".".join(str(part) for part in found["loc"] if part not in ("body", "query", "path"))
    return {"field": path[:200], "problem": str(found["msg"])}


async def unrouted(request: Request, wrong: Exception) -> Json:
    """Tell that there is nothing here, or not by this method."""
    status, headers = (wrong.status_code, wrong.headers) if isinstance(wrong, HTTPException) else (500, None)
    sentence = {404: "There is nothing at this address.", 405: "This address does not take this method."}
    refusal = RefusalError(
        status,
        CODES.get(status, "REQUEST_REFUSED"),
        sentence.get(status, "This request could not be read."),
        headers={name.lower(): value for name, value in (headers or {}).items()}
        | (allowed(request) if status == 405 else {}),
    )
    return say(request, refusal)


def allowed(request: Request) -> dict[str, str]:
    """Name all methods of this address: a route knows its own only, and a written word is more exact than an id."""
    paths: dict[str, Document] = request.app.openapi()["paths"]
    here = [one for one in paths if re.fullmatch(re.sub(r"{\w+}", "[^/]+", one), request.url.path)]
    exact = min(here, key=lambda one: one.count("{"), default="")
    return {"allow": ", ".join(sorted(name.upper() for name in paths[exact]))} if exact else {}


async def failed(request: Request, wrong: Exception) -> Json:
    """Tell that the fault is ours; the log says the rest."""
    log.error("The sandbox has a bug: %s", type(wrong).__name__)
    return say(request, RefusalError(500, "INTERNAL_ERROR", "The sandbox failed; its log says why.", "system"))
