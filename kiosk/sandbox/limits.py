"""Limits: the rules that count and time earlier claims."""

from datetime import timedelta
from math import ceil

from kiosk.sandbox.case import Case
from kiosk.sandbox.database import Document
from kiosk.sandbox.ledger import iso

# None: the rule holds. A document: it is broken, and these are the facts.
Facts = Document | None


def facts(*, broken: bool, **known: object) -> Facts:
    """State the facts when a rule is broken."""
    return known if broken else None


def used_up(case: Case, name: str, used: int) -> Facts:
    """Compare what was used with a limit of the trigger."""
    limit = case.limit(name)
    return facts(broken=limit is not None and used >= limit, limit=limit, used=used)


def used_up_today(case: Case, name: str, used: int) -> Facts:
    """Do the same for a limit that ends with the day."""
    found = used_up(case, name, used)
    return found and {**found, "availableAt": iso(case.day[1])}


def max_per_user(case: Case) -> Facts:
    """Count a member's claims in all."""
    return used_up(case, "maxPerUser", case.count())


def max_per_day_per_user(case: Case) -> Facts:
    """Count a member's claims today, under the new name or else the old one."""
    name = "maxPerDay" if case.limit("maxPerDayPerUser") is None else "maxPerDayPerUser"
    return used_up_today(case, name, case.count(today=True))


def max_total(case: Case) -> Facts:
    """Count everybody's completions in all."""
    return used_up(case, "maxTotal", case.count(mine=False, rewarded=1))


def max_per_day_total(case: Case) -> Facts:
    """Count everybody's completions today."""
    return used_up_today(case, "maxPerDayTotal", case.count(mine=False, today=True, rewarded=1))


def max_per_source(case: Case) -> Facts:
    """Count everybody's claims at this source in this campaign."""
    if case.source is None:
        return None
    return used_up(case, "maxPerSource", case.count(mine=False, source=case.source["id"]))


def cooldown(case: Case) -> Facts:
    """Let time enough pass since this member's last claim in this campaign."""
    wait, last = case.limit("minCooldownSeconds"), case.ledger.latest(case.which())
    if wait is None or last is None:
        return None
    free = last + timedelta(seconds=min(wait, 1e9))
    left = (free - case.now).total_seconds()
    return facts(broken=left > 0, secondsLeft=ceil(left), availableAt=iso(free))


def at_business(case: Case, name: str, *, today: bool) -> Facts:
    """Compare this member's claims with this business with the tightest of its engagements."""
    limits = [one[name] for one in case.engagements if one[name] is not None]
    used = case.count(today=today, business=(case.business or {}).get("id")) if limits else 0
    return facts(broken=bool(limits) and used >= min(limits), limit=min(limits, default=None), used=used)


def max_per_business(case: Case) -> Facts:
    """Count a member's claims with this business in all."""
    return at_business(case, "maxPerBusiness", today=False)


def max_per_business_today(case: Case) -> Facts:
    """Count a member's claims with this business today."""
    found = at_business(case, "maxPerDay", today=True)
    return found and {**found, "availableAt": iso(case.day[1])}
