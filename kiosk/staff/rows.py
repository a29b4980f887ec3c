"""Rows: a claim and its way as staff see them; who claims is not in them."""

import base64
import json
from dataclasses import asdict

from kiosk.domain.claim import Entry, TrailStep
from kiosk.staff.paging import Row
from kiosk.storage.sealing import Seal

_LONGEST = 400  #: letters of what a server said


def row_of(entry: Entry) -> Row:
    """A claim and where it stands, without its member."""
    return {
        "reference": entry.claim.reference,
        "state": entry.state.value,
        "scanned_at": entry.claim.scanned_at.isoformat(),
        "place": entry.claim.request.place,
        "attempts": entry.attempts,
        "doubts": entry.doubts,
        "server_id": entry.server_id,
        "reason": short(entry.reason or ""),
    }


def step_row(step: TrailStep) -> Row:
    """One step of its way."""
    at = step.at.isoformat()
    return {
        "at": at,
        "start": step.epoch,
        "attempt": step.attempt,
        "state": step.state.value,
        "said": short(step.said),
    }


def full_row(entry: Entry) -> Row:
    """With the whole request, member and all: for a supervisor who asked for it."""
    return row_of(entry) | {"request": asdict(entry.claim.request), "tenant": asdict(entry.claim.tenant)}


def sealed_row(entry: Entry, seal: Seal) -> Row:
    """With the whole request, readable only where this outbox's key is."""
    body = json.dumps(asdict(entry.claim.request)).encode()
    return row_of(entry) | {"sealed": base64.b64encode(seal.close(body, entry.claim.reference)).decode()}


def short(said: str) -> str:
    """As much of it as anybody reads."""
    return said if len(said) <= _LONGEST else said[: _LONGEST - 1] + "…"
