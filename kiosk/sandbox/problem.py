"""Refusals: the StructuredError every failure is told in."""

import json
from dataclasses import dataclass, field
from datetime import datetime
from http import HTTPStatus
from uuid import uuid4

from starlette.responses import JSONResponse

from kiosk.sandbox.database import Document
from kiosk.sandbox.ledger import iso

CATEGORIES = {
    400: "VALIDATION",
    401: "SECURITY",
    403: "SECURITY",
    405: "VALIDATION",
    413: "VALIDATION",
    429: "RATE_LIMIT",
    500: "SYSTEM",
    502: "SYSTEM",
    503: "SYSTEM",
    504: "SYSTEM",
}
RETRYABLE = frozenset({429, 500, 502, 503, 504})


class Json(JSONResponse):
    """A JSON answer in plain ASCII, so that no text from outside can break its encoding."""

    def render(self, content: object) -> bytes:
        """Write it compactly."""
        return json.dumps(content, allow_nan=False, separators=(",", ":")).encode("ascii")


@dataclass(slots=True)
class RefusalError(Exception):
    """Something the server will not do, and why, in one sentence."""

    status: int
    code: str
    sentence: str
    domain: str = "request"
    target: str | None = None
    details: Document = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)


def told(refusal: RefusalError, now: datetime) -> Json:
    """Tell a refusal in the documented shape."""
    correlation = f"pers-{uuid4().hex[:12]}"
    body: Document = {
        "status": refusal.status,
        "title": HTTPStatus(refusal.status).phrase,
        "detail": refusal.sentence,
        "message": refusal.sentence,
        "code": refusal.code,
        "category": CATEGORIES.get(refusal.status, "DOMAIN_RULE"),
        "domain": refusal.domain,
        "retryable": refusal.status in RETRYABLE,
        "timestamp": iso(now),
        "correlationId": correlation,
    }
    extras = {"target": refusal.target, "details": refusal.details}
    body.update({name: value for name, value in extras.items() if value})
    return Json(body, refusal.status, {**refusal.headers, "x-correlation-id": correlation})


def missing(kind: str, code: str, domain: str) -> RefusalError:
    """There is no such thing."""
    return RefusalError(404, f"{code}_NOT_FOUND", f"There is no such {kind}.", domain)
