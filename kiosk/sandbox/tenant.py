"""The tenant of this sandbox: its keys, its settings and everything a request needs in one value."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from secrets import token_hex
from zoneinfo import ZoneInfo

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key

from kiosk.sandbox.database import Database, Document
from kiosk.sandbox.ledger import Ledger
from kiosk.sandbox.weather import Weather

# Fixed on purpose: a sandbox protects nothing, and a rehearsal should not need its keys copied about.
PROJECT_KEY = "pk_test_" + "5a4d" * 16
BUSINESS_API_KEY = "sandbox-business-key"
TENANT_API_KEY = "sandbox-tenant-key"
ADMIN_PROOF = "sandbox-proof-admin"
SYSTEM_PROOF = "sandbox-proof-system"
TENANT_ID = "tenant-morgenrot"

DEFAULTS = {"day_zone": "UTC", "access_seconds": "900", "refresh_seconds": "86400", "allow_guests": "False"}


@dataclass
class Sandbox:
    """Everything a request may touch."""

    database: Database
    base_url: str
    weather: Weather = field(default_factory=Weather)

    @cached_property
    def ledger(self) -> Ledger:
        """The claims that were booked."""
        return Ledger(self.database)

    @cached_property
    def key(self) -> Ed25519PrivateKey:
        """The key tokens are signed with; it outlives a restart, so tokens do too."""
        loaded = load_pem_private_key(str(self.database.setting("signing_key")).encode(), None)
        if not isinstance(loaded, Ed25519PrivateKey):
            message = "The signing key in the sandbox's file is not an Ed25519 key."
            raise TypeError(message)
        return loaded

    def setting(self, name: str) -> str:
        """One setting, or its default."""
        return self.database.setting(name) or DEFAULTS[name]

    def settings(self) -> Document:
        """All settings that may be changed."""
        return {
            "dayZone": self.setting("day_zone"),
            "accessSeconds": float(self.setting("access_seconds")),
            "refreshSeconds": float(self.setting("refresh_seconds")),
            "allowJWTForUnauthenticatedUsers": self.setting("allow_guests") == "True",
        }

    def now(self) -> datetime:
        """Read the server's clock."""
        return self.weather.now()

    def day(self, now: datetime) -> tuple[datetime, datetime]:
        """Begin and end of the day that `now` falls on, where the tenant lives."""
        local = now.astimezone(ZoneInfo(self.setting("day_zone")))
        start = local.replace(hour=0, minute=0, second=0, microsecond=0)
        return start, (start + timedelta(hours=36)).replace(hour=0)


def found(database: Database) -> None:
    """Make the tenant, once: a signing key and the proofs of its admin and its system."""
    if database.setting("signing_key"):
        return
    pem = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with database.transaction():
        database.set("signing_key", pem.decode())
        database.set("key_id", token_hex(8))
        database.write("INSERT INTO proof VALUES (?, 'tenant', ?)", ADMIN_PROOF, TENANT_ID)
        database.write("INSERT INTO proof VALUES (?, 'system', ?)", SYSTEM_PROOF, TENANT_ID)
