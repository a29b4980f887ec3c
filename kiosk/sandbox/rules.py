"""The rules: what a claim is judged by, in this order; the first broken one is the answer.

What the public documents leave open is decided here: limits count claims, totals count completions, null is no
limit and 0 is none allowed; days begin at midnight in the tenant's day_zone; a refused try resets no cooldown;
too large a multiplier or reward is refused, not cut; all conditions must hold; whoever has completed a campaign
with a threshold is done with it; a business must be engaged wherever anybody is.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from geographiclib.geodesic import Geodesic

from kiosk.sandbox import conditions
from kiosk.sandbox.case import Case
from kiosk.sandbox.database import Document
from kiosk.sandbox.ledger import iso
from kiosk.sandbox.problem import RefusalError
from kiosk.sandbox.tokens import Role

# None: the rule holds. A document: it is broken, and these are the facts.
Facts = Document | None


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule, its code and the sentence a person reads."""

    code: str
    sentence: str
    broken: Callable[[Case], Facts]


def facts(*, broken: bool, **known: object) -> Facts:
    """State the facts when a rule is broken."""
    return known if broken else None


def moment(text: str | None) -> datetime | None:
    """Read a stored moment."""
    return datetime.fromisoformat(text) if text else None


def used_up(case: Case, name: str, used: int) -> Facts:
    """Compare what was used with a limit of the trigger."""
    limit = case.limit(name)
    return facts(broken=limit is not None and used >= limit, limit=limit, used=used)


def used_up_today(case: Case, name: str, used: int) -> Facts:
    """Do the same for a limit that ends with the day."""
    found = used_up(case, name, used)
    return found and {**found, "availableAt": iso(case.day[1])}


def inactive(case: Case) -> Facts:
    """The campaign is switched on."""
    return facts(broken=not case.campaign["isActive"])


def not_started(case: Case) -> Facts:
    """It has begun; its first moment counts."""
    start = moment(case.campaign["startDate"])
    return facts(broken=start is not None and case.now < start, startDate=iso(start), availableAt=iso(start))


def ended(case: Case) -> Facts:
    """It has not ended; its last moment counts."""
    end = moment(case.campaign["endDate"])
    return facts(broken=end is not None and case.now > end, endDate=iso(end))


def no_trigger(case: Case) -> Facts:
    """Something says who may claim."""
    return facts(broken=case.trigger is None)


def wrong_type(case: Case) -> Facts:
    """The caller's role is the one the trigger is made for."""
    wanted = case.limit("triggerType")
    return facts(broken=wanted != f"CLAIM_BY_{case.caller.role.value}", triggerType=wanted)


def source_needed(case: Case) -> Facts:
    """A campaign with sources is claimed at one of them."""
    broken = case.knows_sources and case.source is None and bool(case.campaign["triggerSourceIds"])
    return facts(broken=broken)


def source_inactive(case: Case) -> Facts:
    """The source is switched on."""
    return facts(broken=case.source is not None and not case.source["isActive"])


def source_foreign(case: Case) -> Facts:
    """A business claims at its own sources and at those of the whole tenant."""
    owner = case.source and case.source["businessId"]
    return facts(broken=case.caller.role is Role.BUSINESS and owner not in (None, case.caller.subject))


def max_per_user(case: Case) -> Facts:
    """A member's claims in all."""
    return used_up(case, "maxPerUser", case.count())


def max_per_day_per_user(case: Case) -> Facts:
    """A member's claims today, under the new name or else the old one."""
    name = "maxPerDay" if case.limit("maxPerDayPerUser") is None else "maxPerDayPerUser"
    return used_up_today(case, name, case.count(today=True))


def max_total(case: Case) -> Facts:
    """Everybody's completions in all."""
    return used_up(case, "maxTotal", case.count(mine=False, rewarded=1))


def max_per_day_total(case: Case) -> Facts:
    """Everybody's completions today."""
    return used_up_today(case, "maxPerDayTotal", case.count(mine=False, today=True, rewarded=1))


def max_per_source(case: Case) -> Facts:
    """Everybody's claims at this source in this campaign."""
    if case.source is None:
        return None
    return used_up(case, "maxPerSource", case.count(mine=False, source=case.source["id"]))


def cooldown(case: Case) -> Facts:
    """Time enough has passed since this member's last claim in this campaign."""
    wait, last = case.limit("minCooldownSeconds"), case.ledger.latest(case.which())
    if wait is None or last is None:
        return None
    free = last + timedelta(seconds=min(wait, 1e9))
    left = (free - case.now).total_seconds()
    return facts(broken=left > 0, secondsLeft=ceil(left), availableAt=iso(free))


def no_place(case: Case) -> Facts:
    """Where distance matters, the claim says where it was made."""
    nowhere = case.request.latitude is None or case.request.longitude is None
    return facts(broken=case.limit("maxGeoDistanceInMeters") is not None and nowhere)


def too_far(case: Case) -> Facts:
    """The claim was made near the business; a business that has no place is near everything."""
    farthest, at = case.limit("maxGeoDistanceInMeters"), case.business or {}
    place = (at.get("coordsLatitude"), at.get("coordsLongitude"))
    if farthest is None or None in place:
        return None
    line = Geodesic.WGS84.Inverse(*place, case.request.latitude, case.request.longitude, Geodesic.DISTANCE)
    meters = round(float(line["s12"]), 1)
    return facts(broken=meters > farthest, meters=meters, limit=farthest)


def user_info(case: Case) -> Facts:
    """The member's account has what the trigger wants to know."""
    wanted = case.limit("requiredUserInfo")
    return facts(broken=bool(wanted) and not case.member.get(wanted), requiredUserInfo=wanted)


def condition(case: Case) -> Facts:
    """All conditions hold."""
    data = case.request.conditions_data
    failed = [one for one in case.limit("conditions") or [] if not conditions.holds(one, data)]
    return facts(broken=bool(failed), conditions=[conditions.told(one) for one in failed])


def multiplier_invalid(case: Case) -> Facts:
    """Nothing and less than nothing cannot be claimed."""
    return facts(broken=case.request.multiplier <= 0, multiplier=case.request.multiplier)


def multiplier(case: Case) -> Facts:
    """The multiplier stays under its cap."""
    most = case.limit("maxMultiplier")
    return facts(broken=most is not None and case.request.multiplier > most, limit=most)


def amount(case: Case) -> Facts:
    """No reward of this claim exceeds its cap."""
    caps = [(one["amount"] * case.request.multiplier, one["maxAmount"]) for one in case.campaign["tokenUnits"]]
    over = [{"amount": due, "limit": cap} for due, cap in caps if cap is not None and due > cap]
    return facts(broken=bool(over), rewards=over)


def completed(case: Case) -> Facts:
    """A campaign with a threshold is completed once."""
    threshold = case.limit("completionThreshold")
    return facts(broken=threshold is not None and case.count(rewarded=1) > 0, completionThreshold=threshold)


def not_engaged(case: Case) -> Facts:
    """Where any business is engaged, this one is too."""
    return facts(broken=bool(case.campaign["businessEngagements"]) and not case.engagements)


def at_business(case: Case, name: str, *, today: bool) -> Facts:
    """Compare this member's claims with this business with the tightest of its engagements."""
    limits = [one[name] for one in case.engagements if one[name] is not None]
    used = case.count(today=today, business=(case.business or {}).get("id")) if limits else 0
    return facts(broken=bool(limits) and used >= min(limits), limit=min(limits, default=None), used=used)


def max_per_business(case: Case) -> Facts:
    """A member's claims with this business in all."""
    return at_business(case, "maxPerBusiness", today=False)


def max_per_business_today(case: Case) -> Facts:
    """A member's claims with this business today."""
    found = at_business(case, "maxPerDay", today=True)
    return found and {**found, "availableAt": iso(case.day[1])}


def country(case: Case) -> Facts:
    """The member's country (customData.countryCode) is on the list, or not on the NOT_ list."""
    listed = case.campaign["countryCodeRestrictions"] or []
    home = (case.member.get("customData") or {}).get("countryCode")
    allowed = [code for code in listed if not code.startswith("NOT_")]
    return facts(broken=f"NOT_{home}" in listed or (bool(allowed) and home not in allowed), countryCode=home)


RULES: tuple[Rule, ...] = (
    Rule("CAMPAIGN_INACTIVE", "This campaign is switched off.", inactive),
    Rule("CAMPAIGN_NOT_STARTED", "This campaign has not started yet.", not_started),
    Rule("CAMPAIGN_ENDED", "This campaign has ended.", ended),
    Rule("CAMPAIGN_WITHOUT_TRIGGER", "Nothing says who may claim this campaign yet.", no_trigger),
    Rule("CLAIM_TYPE_NOT_ALLOWED", "This campaign is claimed in another way.", wrong_type),
    Rule("TRIGGER_SOURCE_REQUIRED", "This campaign can only be claimed at one of its codes.", source_needed),
    Rule("TRIGGER_SOURCE_INACTIVE", "This code is switched off.", source_inactive),
    Rule("TRIGGER_SOURCE_FOREIGN", "This code belongs to another business.", source_foreign),
    Rule("MAX_PER_USER_REACHED", "You have claimed this as often as one person can.", max_per_user),
    Rule("MAX_PER_DAY_PER_USER_REACHED", "You have already claimed this today.", max_per_day_per_user),
    Rule("MAX_TOTAL_REACHED", "All of these rewards have been given out.", max_total),
    Rule("MAX_PER_DAY_TOTAL_REACHED", "All of today's rewards have been given out.", max_per_day_total),
    Rule("MAX_PER_SOURCE_REACHED", "This code has been used as often as it can be.", max_per_source),
    Rule("COOLDOWN_ACTIVE", "It is too soon after your last claim.", cooldown),
    Rule("LOCATION_REQUIRED", "This reward needs to know where it is claimed.", no_place),
    Rule("TOO_FAR_AWAY", "You are too far away from the business.", too_far),
    Rule("USER_INFO_REQUIRED", "Your account lacks something this reward needs.", user_info),
    Rule("CONDITION_NOT_MET", "A condition of this reward is not met.", condition),
    Rule("MULTIPLIER_INVALID", "The multiplier must be more than zero.", multiplier_invalid),
    Rule("MULTIPLIER_TOO_HIGH", "The multiplier is higher than this campaign allows.", multiplier),
    Rule("AMOUNT_TOO_HIGH", "The reward would be higher than this campaign allows.", amount),
    Rule("CAMPAIGN_COMPLETED", "You have already completed this campaign.", completed),
    Rule("BUSINESS_NOT_ENGAGED", "This business does not take part in this campaign.", not_engaged),
    Rule("MAX_PER_BUSINESS_REACHED", "You have claimed this here as often as one person can.", max_per_business),
    Rule("MAX_PER_DAY_AT_BUSINESS_REACHED", "You have already claimed this here today.", max_per_business_today),
    Rule("COUNTRY_NOT_ALLOWED", "This reward is not available in your country.", country),
)


def judge(case: Case) -> RefusalError | None:
    """Answer with the first broken rule, or None when the claim may be booked."""
    for rule in RULES:
        found = rule.broken(case)
        if found is not None:
            return RefusalError(422, rule.code, rule.sentence, "campaign", details=found)
    return None
