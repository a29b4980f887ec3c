"""Answers: the screens that the server's yes and no become, and when it works again."""

from datetime import datetime, timedelta

from kiosk.domain.catalogue import Catalogue, Reward
from kiosk.domain.outcome import Accepted
from kiosk.domain.screens import Again, Declined, Receipt, Turn

SOON = timedelta(hours=20)  #: what is further away is no number of minutes a visitor could use
#: Refusals that end with the day, and those that never end; cooldowns carry their own time.
_TOMORROW = ("PER_DAY", "DAILY")
_NEVER = ("MAX_PER_USER", "MAX_TOTAL", "PER_SOURCE", "COMPLETED", "ENDED", "EXPIRED")


def receipt(
    reference: str,
    accepted: Accepted,
    catalogue: Catalogue,
    expected: str | None,
    turn: Turn | None = None,
    times: float = 1,
) -> Receipt:
    """What there is, by the answer itself, or else by the campaign that the claim was `expected` to be for."""
    campaign = catalogue.campaign(accepted.campaign or expected)
    rewards = accepted.rewards or tuple(reward.times(times) for reward in (campaign.rewards if campaign else ()))
    first = rewards[0] if rewards else Reward(0, "")
    return Receipt(
        reference,
        amount=first.amount if rewards else None,
        unit=first.unit,
        campaign=campaign.name if campaign else "",
        who=accepted.who,
        picture=(campaign.picture or "") if campaign else "",
        turn=turn,
        standing=accepted.standing,
    )


def declined(reference: str, code: str, again_at: datetime | None, now: datetime) -> Declined:
    """What the visitor is told."""
    if any(part in code for part in _TOMORROW):
        return Declined(reference, code, Again.TOMORROW)
    if again_at is not None and now < again_at < now + SOON:
        return Declined(reference, code, Again.IN_MINUTES, minutes=-(-int((again_at - now).total_seconds()) // 60))
    return Declined(reference, code, Again.NEVER if any(part in code for part in _NEVER) else Again.UNKNOWN)
