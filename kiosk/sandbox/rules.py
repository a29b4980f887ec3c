"""The rules: what a claim is judged by, in this order; the first broken one is the answer.

What the public documents leave open about them is decided as `choices` says.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from geographiclib.geodesic import Geodesic

from kiosk.sandbox import conditions, limits
from kiosk.sandbox.case import Case
from kiosk.sandbox.ledger import iso
from kiosk.sandbox.limits import Facts, facts
from kiosk.sandbox.problem import RefusalError
from kiosk.sandbox.tokens import Role


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule, its code and the sentence a person reads."""

    code: str
    sentence: str
    broken: Callable[[Case], Facts]


def moment(text: str | None) -> datetime | None:
    """Read a stored moment."""
    return datetime.fromisoformat(text) if text else None


def inactive(case: Case) -> Facts:
    """Want the campaign switched on."""
    return facts(broken=not case.campaign["isActive"])


def not_started(case: Case) -> Facts:
    """Want it begun; its first moment counts."""
    start = moment(case.campaign["startDate"])
    return facts(broken=start is not None and case.now < start, startDate=iso(start), availableAt=iso(start))


def ended(case: Case) -> Facts:
    """Want it not ended; its last moment counts."""
    end = moment(case.campaign["endDate"])
    return facts(broken=end is not None and case.now > end, endDate=iso(end))


def no_trigger(case: Case) -> Facts:
    """Want something to say who may claim."""
    return facts(broken=case.trigger is None)


def wrong_type(case: Case) -> Facts:
    """Want the role that the trigger is made for."""
    wanted = case.limit("triggerType")
    return facts(broken=wanted != f"CLAIM_BY_{case.caller.role.value}", triggerType=wanted)


def source_needed(case: Case) -> Facts:
    """Want a campaign with sources claimed at one of them."""
    broken = case.knows_sources and case.source is None and bool(case.campaign["triggerSourceIds"])
    return facts(broken=broken)


def source_inactive(case: Case) -> Facts:
    """Want the source switched on."""
    return facts(broken=case.source is not None and not case.source["isActive"])


def source_foreign(case: Case) -> Facts:
    """Let a business claim at its own sources and at those of the whole tenant."""
    owner = case.source and case.source["businessId"]
    return facts(broken=case.caller.role is Role.BUSINESS and owner not in (None, case.caller.subject))


def no_place(case: Case) -> Facts:
    """Want to know the place where distance matters."""
    nowhere = case.request.latitude is None or case.request.longitude is None
    return facts(broken=case.limit("maxGeoDistanceInMeters") is not None and nowhere)


def too_far(case: Case) -> Facts:
    """Want the claim made near the business; a business that has no place is near everything."""
    farthest, at = case.limit("maxGeoDistanceInMeters"), case.business or {}
    place = (at.get("coordsLatitude"), at.get("coordsLongitude"))
    if farthest is None or None in place:
        return None
    line = Geodesic.WGS84.Inverse(*place, case.request.latitude, case.request.longitude, Geodesic.DISTANCE)
    meters = round(float(line["s12"]), 1)
    return facts(broken=meters > farthest, meters=meters, limit=farthest)


def user_info(case: Case) -> Facts:
    """Want the member's account to have what the trigger wants to know."""
    wanted = case.limit("requiredUserInfo")
    return facts(broken=bool(wanted) and not case.member.get(wanted), requiredUserInfo=wanted)


def condition(case: Case) -> Facts:
    """Want all conditions to hold."""
    data = case.request.conditions_data
    failed = [one for one in case.limit("conditions") or [] if not conditions.holds(one, data)]
    return facts(broken=bool(failed), conditions=[conditions.told(one) for one in failed])


def multiplier_invalid(case: Case) -> Facts:
    """Refuse to reward nothing, or less than nothing."""
    return facts(broken=case.request.multiplier <= 0, multiplier=case.request.multiplier)


def multiplier(case: Case) -> Facts:
    """Keep the multiplier under its cap."""
    most = case.limit("maxMultiplier")
    return facts(broken=most is not None and case.request.multiplier > most, limit=most)


def amount(case: Case) -> Facts:
    """Keep each reward of this claim under its cap."""
    caps = [(one["amount"] * case.request.multiplier, one["maxAmount"]) for one in case.campaign["tokenUnits"]]
    over = [{"amount": due, "limit": cap} for due, cap in caps if cap is not None and due > cap]
    return facts(broken=bool(over), rewards=over)


def completed(case: Case) -> Facts:
    """Let a campaign with a threshold be completed once."""
    threshold = case.limit("completionThreshold")
    return facts(broken=threshold is not None and case.count(rewarded=1) > 0, completionThreshold=threshold)


def not_engaged(case: Case) -> Facts:
    """Want this business engaged where any is."""
    return facts(broken=bool(case.campaign["businessEngagements"]) and not case.engagements)


def country(case: Case) -> Facts:
    """Want the member's country (customData.countryCode) on the list, or off the NOT_ list."""
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
    Rule("MAX_PER_USER_REACHED", "You have claimed this as often as one person can.", limits.max_per_user),
    Rule("MAX_PER_DAY_PER_USER_REACHED", "You have already claimed this today.", limits.max_per_day_per_user),
    Rule("MAX_TOTAL_REACHED", "All of these rewards have been given out.", limits.max_total),
    Rule("MAX_PER_DAY_TOTAL_REACHED", "All of today's rewards have been given out.", limits.max_per_day_total),
    Rule("MAX_PER_SOURCE_REACHED", "This code has been used as often as it can be.", limits.max_per_source),
    Rule("COOLDOWN_ACTIVE", "It is too soon after your last claim.", limits.cooldown),
    Rule("LOCATION_REQUIRED", "This reward needs to know where it is claimed.", no_place),
    Rule("TOO_FAR_AWAY", "You are too far away from the business.", too_far),
    Rule("USER_INFO_REQUIRED", "Your account lacks something this reward needs.", user_info),
    Rule("CONDITION_NOT_MET", "A condition of this reward is not met.", condition),
    Rule("MULTIPLIER_INVALID", "The multiplier must be more than zero.", multiplier_invalid),
    Rule("MULTIPLIER_TOO_HIGH", "The multiplier is higher than this campaign allows.", multiplier),
    Rule("AMOUNT_TOO_HIGH", "The reward would be higher than this campaign allows.", amount),
    Rule("CAMPAIGN_COMPLETED", "You have already completed this campaign.", completed),
    Rule("BUSINESS_NOT_ENGAGED", "This business does not take part in this campaign.", not_engaged),
    Rule("MAX_PER_BUSINESS_REACHED", "You have claimed this here as often as one person can.", limits.max_per_business),
    Rule("MAX_PER_DAY_AT_BUSINESS_REACHED", "You have already claimed this here today.", limits.max_per_business_today),
    Rule("COUNTRY_NOT_ALLOWED", "This reward is not available in your country.", country),
)


def judge(case: Case) -> RefusalError | None:
    """Answer with the first broken rule, or None when the claim may be booked."""
    for rule in RULES:
        found = rule.broken(case)
        if found is not None:
            return RefusalError(422, rule.code, rule.sentence, "campaign", details=found)
    return None
