"""The ledger: every claim that was booked, counted for the rules and listed for the history."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from kiosk.sandbox.database import Database, Document

COLUMNS = "id, created, campaign, member, business, source, role, rewarded, request"
ORDERS = {"ASC": "ORDER BY created, rowid", "DESC": "ORDER BY created DESC, rowid DESC"}


@dataclass(frozen=True, slots=True)
class Booked:
    """One claim that took effect."""

    id: str
    created: datetime
    campaign: str
    member: str
    business: str | None
    source: str | None
    role: str
    rewarded: bool
    request: Document


@dataclass(frozen=True, slots=True)
class Which:
    """Which claims are meant; None means any."""

    campaign: str | None = None
    member: str | None = None
    business: str | None = None
    source: str | None = None
    rewarded: int | None = None
    since: datetime | None = None
    until: datetime | None = None

    def where(self) -> tuple[str, list[object]]:
        """Say it in SQL."""
        equal = {
            "campaign": self.campaign,
            "member": self.member,
            "business": self.business,
            "source": self.source,
            "rewarded": self.rewarded,
        }
        parts: dict[str, object] = {f"{name} = ?": value for name, value in equal.items() if value is not None}
        if self.since:
            parts["created >= ?"] = self.since.timestamp()
        if self.until:
            parts["created <= ?"] = self.until.timestamp()
        return " AND ".join(["1", *parts]), list(parts.values())


class Ledger:
    """Reads and writes claims; whoever needs both in one judgement holds the database's transaction."""

    def __init__(self, database: Database) -> None:
        """Write to this file."""
        self.database = database

    def book(self, claim: Booked) -> None:
        """Write one claim down."""
        self.database.write(
            f"INSERT INTO claim ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - constant columns
            claim.id,
            claim.created.timestamp(),
            claim.campaign,
            claim.member,
            claim.business,
            claim.source,
            claim.role,
            int(claim.rewarded),
            json.dumps(claim.request),
        )

    def count(self, which: Which) -> int:
        """How many there are."""
        where, values = which.where()
        sql = f"SELECT count(*) FROM claim WHERE {where}"  # noqa: S608 - column names are constants
        return int(self.database.rows(sql, *values)[0][0])

    def latest(self, which: Which) -> datetime | None:
        """When the newest of them was made."""
        where, values = which.where()
        sql = f"SELECT max(created) FROM claim WHERE {where}"  # noqa: S608 - column names are constants
        return moment(self.database.rows(sql, *values)[0][0])

    def list(self, which: Which, order: str = "DESC", limit: int = -1, offset: int = 0) -> list[Booked]:
        """Read them, newest first unless asked otherwise."""
        where, values = which.where()
        sql = f"SELECT {COLUMNS} FROM claim WHERE {where} {ORDERS[order]} LIMIT ? OFFSET ?"  # noqa: S608 - as above
        return [booked(row) for row in self.database.rows(sql, *values, limit, offset)]

    def analytics(self, source: str) -> Document:
        """Count what happened at one trigger source so far."""
        total, users, first, last = self.database.rows(
            "SELECT count(*), count(DISTINCT member), min(created), max(created) FROM claim WHERE source = ?", source
        )[0]
        days = max(1.0, (last - first) / 86400) if total else 1.0
        return {
            "totalEngagements": total,
            "uniqueUsers": users,
            "firstEngagedAt": iso(moment(first)),
            "lastEngagedAt": iso(moment(last)),
            "averageEngagementsPerDay": round(total / days, 3),
        }


def booked(row: tuple[Any, ...]) -> Booked:
    """Turn one row of COLUMNS into a value."""
    key, created, campaign, member, business, source, role, rewarded, request = row
    return Booked(
        key,
        datetime.fromtimestamp(created, UTC),
        campaign,
        member,
        business,
        source,
        role,
        bool(rewarded),
        json.loads(request),
    )


def moment(seconds: float | None) -> datetime | None:
    """Seconds since 1970 as a moment."""
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)


def iso(when: datetime | None) -> str | None:
    """Write a moment the way the API does: UTC, milliseconds, Z."""
    return when.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z") if when else None
