"""What a refusal of PERS means to whoever sets up a venue: a code becomes one plain sentence."""

from typing import Any

from kiosk.api.operations import Refused
from kiosk.api.transport import Silence

#: In English here; `{word}` is filled from the refusal's details, and left out where they do not hold it.
SENTENCES: dict[str, str] = {
    "AUTHENTICATION_REQUIRED": "This needs somebody to be signed in: set KIOSK_PERS_ADMIN_TOKEN.",
    "SIGN_IN_IMPOSSIBLE": "There is nothing to sign in with: set KIOSK_PERS_ADMIN_TOKEN; see kiosk pers --help.",
    "ROLE_NOT_ALLOWED": "Your role may not do this. Most of it is for admins: set KIOSK_PERS_ADMIN_TOKEN.",
    "PROOF_INVALID": "The server does not accept this proof. Get a fresh one from your identity provider.",
    "TOKEN_EXPIRED": "The session has ended. Try again, with a fresh proof if it does not help.",
    "TOKEN_INVALID": "The server does not know this session. Sign in again.",
    "PROJECT_KEY_MISSING": "The project key is missing: set --project-key or pers.project_key.",
    "PROJECT_KEY_UNKNOWN": "No project has this project key. Compare it with the one PERS gave you.",
    "API_KEY_UNKNOWN": "No business has this API key. Compare it with the one PERS gave you.",
    "MEMBERSHIP_MISSING": "You do not belong to this business. Compare pers.business_id with the one PERS gave you.",
    "MULTIPLE_CONTEXT_SELECTION_REQUIRED": "You belong to several businesses. Say which with --business: {options}.",
    "USER_EXISTS": "A member has this name already, so signing in needs a proof.",
    "UNAUTHENTICATED_LOGIN_OFF": "This project lets nobody in without a proof.",
    "VALIDATION_FAILED": "The server does not understand the request: {message}",
    "BODY_UNREADABLE": "The server could not read the request.",
    "BODY_TOO_LARGE": "The request is larger than the server takes.",
    "ROUTE_NOT_FOUND": "This server has no such operation. If its paths are others, say so in pers.guesses.",
    "METHOD_NOT_ALLOWED": "This server does this in another way. Correct the call in pers.guesses.",
    "ID_INVALID": "{message}",
    "CAMPAIGN_NOT_FOUND": "There is no such campaign. See: kiosk pers campaigns list",
    "CAMPAIGN_HAS_CLAIMS": "This campaign has claims and stays in the books. Switch it off: campaigns deactivate.",
    "TRIGGER_NOT_FOUND": "There is no such trigger. See: kiosk pers triggers list",
    "TRIGGER_NOT_ASSIGNED": "This campaign has another trigger, or none.",
    "TRIGGER_SOURCE_NOT_FOUND": "There is no such trigger source. See: kiosk pers sources list",
    "TOKEN_NOT_FOUND": "There is no such loyalty token. PERS makes them; ask there for its id.",
    "BUSINESS_NOT_FOUND": "There is no such business. See: kiosk pers businesses list",
    "REWARD_NOT_FOUND": "This campaign has no such reward. See: kiosk pers rewards list",
    "ENGAGEMENT_NOT_FOUND": "This campaign has no such engagement. See: kiosk pers engagements list",
    "CONDITION_NOT_FOUND": "There is no such condition.",
    "CONDITION_EXISTS": "There is a condition of this id already.",
    "USER_NOT_FOUND": "There is no such member. See: kiosk pers members find",
    "USER_IDENTIFIER_REQUIRED": "The claim does not say whose it is.",
    "CAMPAIGN_INACTIVE": "This campaign is switched off. Switch it on: kiosk pers campaigns activate",
    "CAMPAIGN_NOT_STARTED": "This campaign starts later: {startDate}.",
    "CAMPAIGN_ENDED": "This campaign is over since {endDate}.",
    "CAMPAIGN_WITHOUT_TRIGGER": "This campaign has no trigger. Give it one: kiosk pers triggers assign",
    "CLAIM_TYPE_NOT_ALLOWED": "The campaign's trigger is for {triggerType}, so this caller cannot claim it.",
    "TRIGGER_SOURCE_REQUIRED": "This campaign has trigger sources and can be claimed only at one of them.",
    "TRIGGER_SOURCE_INACTIVE": "This trigger source is switched off. Switch it on: kiosk pers sources activate",
    "TRIGGER_SOURCE_FOREIGN": "This trigger source belongs to another business.",
    "TRIGGER_SOURCE_WITHOUT_CAMPAIGN": "No campaign is attached to this trigger source: kiosk pers sources attach",
    "MAX_PER_USER_REACHED": "This member has claimed all they may: {limit}.",
    "MAX_PER_DAY_PER_USER_REACHED": "This member has claimed all they may in a day: {limit}.",
    "MAX_TOTAL_REACHED": "All {limit} are given out.",
    "MAX_PER_DAY_TOTAL_REACHED": "All {limit} of today are given out.",
    "MAX_PER_SOURCE_REACHED": "This trigger source is used up: {limit}.",
    "MAX_PER_BUSINESS_REACHED": "This member has claimed all they may at this business: {limit}.",
    "MAX_PER_DAY_AT_BUSINESS_REACHED": "This member has claimed all they may at this business in a day: {limit}.",
    "COOLDOWN_ACTIVE": "This member claimed a moment ago; again in {secondsLeft} seconds.",
    "LOCATION_REQUIRED": "This campaign wants to know where it is claimed: set venue.latitude and venue.longitude.",
    "TOO_FAR_AWAY": "The claim was made {meters} m from the business; {limit} m are allowed.",
    "USER_INFO_REQUIRED": "The member's account lacks {requiredUserInfo}.",
    "CONDITION_NOT_MET": "A condition of the trigger does not hold: {conditions}.",
    "MULTIPLIER_INVALID": "The multiplier must be more than nothing.",
    "MULTIPLIER_TOO_HIGH": "The multiplier is higher than the trigger allows: {limit}.",
    "AMOUNT_TOO_HIGH": "The reward would be higher than the campaign allows.",
    "CAMPAIGN_COMPLETED": "This member has completed this campaign.",
    "BUSINESS_NOT_ENGAGED": "The business does not take part in this campaign: kiosk pers engagements add",
    "COUNTRY_NOT_ALLOWED": "This campaign is not for the member's country ({countryCode}).",
    "TOO_MANY_REQUESTS": "The server has had enough for now. Try again in a minute.",
    "INTERNAL_ERROR": "The server failed. Try again later.",
}  # fmt: skip


def sentence(refused: Refused) -> str:
    """Why the server said no; for a code we have no words for, the code and the server's own."""
    known = SENTENCES.get(refused.code)
    said = _filled(known, refused) if known else f"The server refuses ({refused.code}): {refused.message}"
    return said + (f" [{refused.correlation}]" if refused.correlation else "")


def silence(quiet: Silence) -> str:
    """Why there is no answer."""
    if quiet.left:
        return f"The server gave no answer that we understand ({quiet.why})."
    return f"The server cannot be reached ({quiet.why}). Check --url or pers.base_url, and the network."


def _filled(known: str, refused: Refused) -> str:
    return known.format_map(_Details({**refused.details, "message": refused.message}))


class _Details(dict[str, Any]):
    """Details as a sentence wants them; what is missing is said to be."""

    def __getitem__(self, key: str) -> str:
        value = self.get(key, "unknown")
        return ", ".join(_told(one) for one in value) if isinstance(value, list) else str(value)


def _told(said: object) -> str:
    return " ".join(str(part) for part in said.values()) if isinstance(said, dict) else str(said)
