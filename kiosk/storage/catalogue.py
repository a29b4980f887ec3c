"""The catalogue as last read, so that a cold start without a line knows what it gives out."""

import json
import sqlite3
from contextlib import closing
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from kiosk.domain.catalogue import Campaign, Catalogue, Reward, Source
from kiosk.storage.database import NAME, Database


def keep_catalogue(database: Database, catalogue: Catalogue) -> None:
    """Replaces the one that was kept."""
    body = asdict(catalogue)
    read_at = body.pop("read_at").isoformat()
    with database.transaction() as connection:
        connection.execute(
            "INSERT OR REPLACE INTO catalogue (one, read_at, body) VALUES (1, ?, ?)",
            (read_at, json.dumps(body, default=sorted)),
        )


def kept_catalogue(database: Database) -> Catalogue:
    """The one that was kept; an empty one where none was."""
    with database.reading() as connection:
        row = connection.execute("SELECT read_at, body FROM catalogue").fetchone()
    if row is None:
        return Catalogue()
    body = json.loads(row[1])
    return Catalogue(
        business=body["business"],
        campaigns=tuple(_campaign(told) for told in body["campaigns"]),
        sources=tuple(Source(**told) for told in body["sources"]),
        read_at=datetime.fromisoformat(row[0]),
    )


def read_at_rest(folder: Path) -> datetime | None:
    """When the kept one was read, of an outbox nobody has open; None where nobody can say without changing the file."""
    path = folder / NAME
    log = path.with_name(f"{NAME}-wal")
    try:
        if not path.exists() or (log.exists() and log.stat().st_size):
            return None
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)) as connection:
            row = connection.execute("SELECT read_at FROM catalogue").fetchone()
            return datetime.fromisoformat(row[0]) if row else None
    except (sqlite3.Error, ValueError, OSError):
        return None


def _campaign(told: dict[str, object]) -> Campaign:
    rewards = told.pop("rewards")
    sources = told.pop("sources")
    assert isinstance(rewards, list)
    assert isinstance(sources, list)
    return Campaign(**told, rewards=tuple(Reward(**one) for one in rewards), sources=frozenset(sources))  # type: ignore[arg-type]
