"""Mending: an open claim whose row no longer opens with the key is written anew from the second journal."""

import sqlite3
from pathlib import Path

from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.storage.database import DAMAGED, OutboxDamaged, StorageTrouble
from kiosk.storage.journal import Journal
from kiosk.storage.rows import values_of
from kiosk.storage.sealing import NAME as KEY
from kiosk.storage.sealing import Seal

OTHER_KEY = QT_TRANSLATE_NOOP("Staff", "%1 does not open the claims in %2. Put the one back that does.")
_OPEN = "('waiting', 'sending', 'uncertain', 'parked')"


def mend(connection: sqlite3.Connection, seal: Seal, journal: Journal, folder: Path) -> int:
    """How many there were. One alone would stop every lane that takes it, at every start anew.

    Raises OutboxDamaged where the journal is no help, StorageTrouble where it is the key that fits nothing.
    """
    spoilt = [
        name
        for name, sealed in connection.execute(f"SELECT reference, sealed FROM claim WHERE state IN {_OPEN}")
        if not _opens(seal, sealed, name)
    ]
    claims = journal.known().claims if spoilt else {}
    for name in spoilt:
        if not claims:
            raise StorageTrouble(Notice(OTHER_KEY, (str(folder / KEY), str(folder))))
        if name not in claims:
            raise OutboxDamaged(Notice(DAMAGED, (str(folder), name)))
        connection.execute(
            "UPDATE claim SET tenant = :tenant, place = :place, member_key = :member_key, sealed = :sealed,"
            " scanned_at = :scanned_at, value = :value WHERE reference = :reference",
            values_of(claims[name].row),
        )
    return len(spoilt)


def _opens(seal: Seal, sealed: bytes, name: str) -> bool:
    try:
        seal.open(sealed, name)
    except StorageTrouble:
        return False
    return True
