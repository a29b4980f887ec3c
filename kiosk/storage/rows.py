"""Rows: a claim as it stands in the file, sealed, and back again."""

import json
from dataclasses import asdict
from datetime import UTC, datetime

from kiosk.domain.claim import Claim, Entry, Request, State, Tenant
from kiosk.storage.sealing import Seal

COLUMNS = "reference, tenant, sealed, state, attempts, doubts, server_id, reason, scanned_at, value, proven"
Row = tuple[str, str, bytes, str, int, int, str | None, str | None, str, float, int]


def row_of(claim: Claim, seal: Seal) -> dict[str, object]:
    """What is written once and never changes; bytes as hexadecimal, so that the journal can hold it too."""
    body = json.dumps(asdict(claim.request), separators=(",", ":")).encode()
    return {
        "reference": claim.reference,
        "tenant": tenant_text(claim.tenant),
        "place": claim.request.place,
        "member_key": seal.look_up(claim.request.member).hex(),
        "sealed": seal.close(body, claim.reference).hex(),
        "scanned_at": moment_text(claim.scanned_at),
        "value": claim.value,
    }


def values_of(row: dict[str, object]) -> dict[str, object]:
    """The same for SQL, bytes as bytes."""
    return {**row, "member_key": bytes.fromhex(str(row["member_key"])), "sealed": bytes.fromhex(str(row["sealed"]))}


def entry_of(row: Row, seal: Seal) -> Entry:
    """A claim and where it stands. Raises StorageTrouble where the row was changed."""
    reference, tenant, sealed, state, attempts, doubts, server_id, reason, scanned_at, value, proven = row
    request = Request(**json.loads(seal.open(sealed, reference)))
    claim = Claim(reference, request, Tenant(*json.loads(tenant)), datetime.fromisoformat(scanned_at), value)
    return Entry(claim, State(state), attempts, doubts, server_id, reason, proven)


def tenant_text(tenant: Tenant) -> str:
    """A tenant as text that can be compared."""
    return json.dumps([tenant.base_url, tenant.project, tenant.business])


def moment_text(moment: datetime) -> str:
    """A time as text that can be compared: UTC, milliseconds."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")
