"""The one table that sorts what came back for a claim into outcomes."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from kiosk.api.clock import date_of
from kiosk.api.guesses import GUESSED, Guesses
from kiosk.api.transport import Answer, Silence
from kiosk.api.wire import ClaimSaid, ErrorSaid, parsed, refusal_in
from kiosk.domain.claim import Request
from kiosk.domain.line import LONGEST_TOLD
from kiosk.domain.member import is_among, masked
from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.domain.outcome import Accepted, Deferred, LockedOut, Mismatch, Outcome, Rejected, Uncertain, Unreachable

#: Fields that stand in every request of ours: a complaint about one of them is about us, not about the visitor.
OURS = frozenset({"triggerSourceId", "campaignId", "userIdentifier", "multiplier", "conditionsData"})
REFUSALS = frozenset({400, 404, 409, 422})
LATER = 60.0  #: seconds, where a 429 does not say


def sort_claim(came: Answer | Silence, request: Request, now: datetime, guesses: Guesses = GUESSED) -> Outcome:
    """What became of a claim. 401 and 403 mean locked out here; the client finds out whether they mean it.

    "Nothing was done" is believed only in the API's own shape: a portal's 401 says nothing about what the server did.
    """
    if isinstance(came, Silence):
        return Uncertain(came.why) if came.left else Unreachable(came.why)
    if 200 <= came.status < 300:
        return _sort_yes(came, request)
    said = refusal_in(came.status, came.body)
    if said is None:
        return Uncertain(f"HTTP {came.status}, not an answer we know")
    why = f"HTTP {came.status}, {guesses.code(said.code)}"
    if came.status in {401, 403}:
        return LockedOut(why, note=said.trace())
    if came.status == 429:
        later = retry_after(came.headers.get("retry-after"), date_of(came.headers) or now)
        return Deferred(later, why, note=said.trace())
    if came.status in REFUSALS:
        return _sort_no(came, said, guesses)
    return Uncertain(f"{why}: no verdict on a claim", note=said.trace())


def rejection(said: ErrorSaid, guesses: Guesses = GUESSED) -> Rejected:
    """The refusal as an outcome, by the code our sentences know."""
    code = guesses.code(said.code)
    return Rejected(code, said.message or said.detail, said.again_at(), said.correlation, said.retryable)


def retry_after(header: str | None, now: datetime) -> float:
    """Seconds from a Retry-After header, which is a number, a date or nonsense; the line clamps it.

    `now` by the server's own clock; a date that is far from it is nonsense too.
    """
    try:
        return float(int(header or ""))
    except ValueError:
        pass
    try:
        told = parsedate_to_datetime(header or "")
    except ValueError:
        return LATER
    seconds = (told.replace(tzinfo=told.tzinfo or UTC) - now).total_seconds()
    return seconds if 0 <= seconds <= LONGEST_TOLD else LATER


def _sort_yes(came: Answer, request: Request) -> Outcome:
    said = parsed(ClaimSaid, came.body)
    if said is None:
        return Uncertain(f"HTTP {came.status}, but no claim in it")
    if said.user is not None and not is_among(request.member, said.user.identifiers()):
        return Uncertain(
            Notice(QT_TRANSLATE_NOOP("Staff", "the answer is about another member (claim %1)"), (said.id,)), alarm=True
        )
    campaign = said.campaign
    return Accepted(
        said.id,
        campaign.id if campaign else None,
        masked(said.user.firstName or "", said.user.lastName or "") if said.user else "",
        tuple(reward.times(request.multiplier) for reward in campaign.rewards()) if campaign else (),
        "" if said.user else "the answer shows no member",
        tuple(said.user.identifiers()) if said.user else (),
        said.standing(),
    )


def _sort_no(came: Answer, said: ErrorSaid, guesses: Guesses) -> Outcome:
    if came.status == 400 and said.category == "VALIDATION" and said.target in OURS:
        about = guesses.code(said.code), said.target, said.message or said.detail
        return Mismatch(Notice(QT_TRANSLATE_NOOP("Staff", "%1 about %2: %3"), about), note=said.trace())
    return rejection(said, guesses)
