"""Slips: the newest claims of a counter, as lines that staff see."""

from datetime import timedelta, tzinfo

from kiosk.domain.amount import Tariff, Wrong, cents_of
from kiosk.domain.claim import Entry, State
from kiosk.domain.screens import Slip

MOST = 12  #: more than any screen has room for
SHIFT = timedelta(hours=12)


def slip_of(entry: Entry, tariff: Tariff, zone: tzinfo) -> Slip:
    """A claim and where it stands. Rejected without an attempt is voided: the server never heard of it."""
    untried = entry.attempts == 0
    return Slip(
        entry.claim.reference,
        entry.claim.scanned_at.astimezone(zone),
        _amount(entry, tariff),
        entry.state,
        untried=untried and entry.state is State.WAITING,
        voided=untried and entry.state is State.REJECTED,
    )


def _amount(entry: Entry, tariff: Tariff) -> int | None:
    about = entry.claim.request.conditions.get("source")
    said = about.get("amount") if isinstance(about, dict) else None
    cents = cents_of(said, tariff.decimals) if isinstance(said, str) else Wrong.EMPTY
    return None if isinstance(cents, Wrong) else cents
