"""Words: what a visitor reads for a refusal code, for a code that is not ours, and for how much it was."""

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.domain.notice import QT_TRANSLATE_NOOP
from kiosk.domain.screens import Closed, Foreign

NO_REASON = QT_TRANSLATE_NOOP("Refusal", "This one does not work here. The counter can help you.")

REASONS: dict[str, str] = {
    "MAX_PER_DAY_PER_USER_REACHED": QT_TRANSLATE_NOOP("Refusal", "You already collected here today."),
    "MAX_PER_DAY_AT_BUSINESS_REACHED": QT_TRANSLATE_NOOP(
        "Refusal", "You have all that this place gives in a day. Another place may give more."
    ),
    "MAX_PER_USER_REACHED": QT_TRANSLATE_NOOP("Refusal", "You already have all there is to collect."),
    "MAX_PER_BUSINESS_REACHED": QT_TRANSLATE_NOOP(
        "Refusal", "You already have all that this place gives. Another place may give more."
    ),
    "CAMPAIGN_COMPLETED": QT_TRANSLATE_NOOP("Refusal", "You have completed this campaign."),
    "MAX_TOTAL_REACHED": QT_TRANSLATE_NOOP("Refusal", "All of it is given out."),
    "MAX_PER_DAY_TOTAL_REACHED": QT_TRANSLATE_NOOP("Refusal", "All of it is given out for today."),
    "MAX_PER_SOURCE_REACHED": QT_TRANSLATE_NOOP("Refusal", "All of it is given out at this place."),
    "COOLDOWN_ACTIVE": QT_TRANSLATE_NOOP("Refusal", "You collected here a moment ago."),
    "CAMPAIGN_INACTIVE": QT_TRANSLATE_NOOP("Refusal", "This campaign is resting."),
    "CAMPAIGN_NOT_STARTED": QT_TRANSLATE_NOOP("Refusal", "This campaign starts later."),
    "CAMPAIGN_ENDED": QT_TRANSLATE_NOOP("Refusal", "This campaign is over."),
    "CAMPAIGN_NOT_FOUND": QT_TRANSLATE_NOOP("Refusal", "This campaign is no longer there."),
    "CAMPAIGN_WITHOUT_TRIGGER": QT_TRANSLATE_NOOP("Refusal", "This campaign is not open yet."),
    "CLAIM_TYPE_NOT_ALLOWED": QT_TRANSLATE_NOOP("Refusal", "This one is collected in your loyalty app."),
    "TRIGGER_SOURCE_REQUIRED": QT_TRANSLATE_NOOP("Refusal", "Show the code of the place first, then your own."),
    "TRIGGER_SOURCE_INACTIVE": QT_TRANSLATE_NOOP("Refusal", "The code of this place is resting."),
    "TRIGGER_SOURCE_FOREIGN": QT_TRANSLATE_NOOP("Refusal", "That code belongs to another place."),
    "TRIGGER_SOURCE_NOT_FOUND": QT_TRANSLATE_NOOP("Refusal", "We do not know the code of this place."),
    "TRIGGER_SOURCE_WITHOUT_CAMPAIGN": QT_TRANSLATE_NOOP("Refusal", "There is nothing to collect at this place yet."),
    "LOCATION_REQUIRED": QT_TRANSLATE_NOOP("Refusal", "This one must know where we are."),
    "TOO_FAR_AWAY": QT_TRANSLATE_NOOP("Refusal", "This one is collected at another place."),
    "COUNTRY_NOT_ALLOWED": QT_TRANSLATE_NOOP("Refusal", "This one is for another country."),
    "USER_NOT_FOUND": QT_TRANSLATE_NOOP("Refusal", "We do not know this code. Show the one in your loyalty app."),
    "USER_INFO_REQUIRED": QT_TRANSLATE_NOOP(
        "Refusal", "Your account needs one more detail. Your loyalty app asks for it."
    ),
    "CONDITION_NOT_MET": QT_TRANSLATE_NOOP("Refusal", "This one is for other members or another time."),
    "MULTIPLIER_INVALID": QT_TRANSLATE_NOOP("Refusal", "This amount does not fit."),
    "MULTIPLIER_TOO_HIGH": QT_TRANSLATE_NOOP("Refusal", "This amount is too large for one visit."),
    "AMOUNT_TOO_HIGH": QT_TRANSLATE_NOOP("Refusal", "This brings more points than one visit may."),
    "BUSINESS_NOT_ENGAGED": QT_TRANSLATE_NOOP("Refusal", "We do not take part in this campaign."),
    "BUSINESS_NOT_FOUND": QT_TRANSLATE_NOOP("Refusal", "This campaign does not know our place yet."),
}

ADVICE = {
    Foreign.UNKNOWN: QT_TRANSLATE_NOOP("Advice", "Open your loyalty app and show the code with your name."),
    Foreign.SOURCE_UNKNOWN: QT_TRANSLATE_NOOP("Advice", "It belongs to another place. Show the code with your name."),
    Foreign.TOO_LONG: QT_TRANSLATE_NOOP("Advice", "It holds too much. Show the code with your name."),
    Foreign.TORN: QT_TRANSLATE_NOOP("Advice", "Keep it on the reader until you see the answer."),
    Foreign.RANDOM: QT_TRANSLATE_NOOP("Advice", "It shows another number each time. Show the code with your name."),
    Foreign.EMPTY: QT_TRANSLATE_NOOP("Advice", "Nothing is written on it yet. The counter can help you."),
    Foreign.DAMAGED: QT_TRANSLATE_NOOP("Advice", "What is written on it is damaged. The counter can help you."),
    Foreign.FORGED: QT_TRANSLATE_NOOP("Advice", "Show the code in your loyalty app. The counter can help you."),
    Foreign.REPLAYED: QT_TRANSLATE_NOOP("Advice", "Take the tag away and hold it here again."),
    Foreign.JUST_HERE: QT_TRANSLATE_NOOP("Advice", "You are counted once. Come back in a moment for the next time."),
    Foreign.TOO_SOON: QT_TRANSLATE_NOOP("Advice", "It came while somebody else was served. Show it again."),
}

TITLES = {
    Foreign.TORN: QT_TRANSLATE_NOOP("Title", "Hold it a little longer"),
    Foreign.RANDOM: QT_TRANSLATE_NOOP("Title", "That cannot say who you are"),
    Foreign.EMPTY: QT_TRANSLATE_NOOP("Title", "This tag is empty"),
    Foreign.DAMAGED: QT_TRANSLATE_NOOP("Title", "This tag cannot be read"),
    Foreign.FORGED: QT_TRANSLATE_NOOP("Title", "This tag is not genuine"),
    Foreign.REPLAYED: QT_TRANSLATE_NOOP("Title", "This tap was counted before"),
    Foreign.JUST_HERE: QT_TRANSLATE_NOOP("Title", "You were just here"),
    Foreign.TOO_SOON: QT_TRANSLATE_NOOP("Title", "Your code once more, please"),
}
NOT_HERE = QT_TRANSLATE_NOOP("Title", "That code is not for here")

CLOSED = {
    Closed.NO_READER: QT_TRANSLATE_NOOP("Closed", "no reader answers"),
    Closed.NO_DISK: QT_TRANSLATE_NOOP("Closed", "the disk takes no claims"),
    Closed.FULL: QT_TRANSLATE_NOOP("Closed", "the outbox is full"),
    Closed.NO_START: QT_TRANSLATE_NOOP("Closed", "it cannot start"),
}


def known(code: str) -> bool:
    """There is a sentence of its own for this refusal."""
    return code in REASONS


def reason(code: str) -> str:
    """Why there is nothing this time, in one sentence."""
    return QCoreApplication.translate("Refusal", REASONS.get(code, NO_REASON))


def advice(why: Foreign) -> str:
    """What to do after showing a code that is not ours."""
    return QCoreApplication.translate("Advice", ADVICE[why])


def title(why: Foreign) -> str:
    """What it was that could not be used."""
    return QCoreApplication.translate("Title", TITLES.get(why, NOT_HERE))


def closed(why: Closed) -> str:
    """Why the terminal is closed, for staff."""
    return QCoreApplication.translate("Closed", CLOSED[why])


def figure(amount: float) -> str:
    """An amount as it stands on a ticket: `+120`, `+2.5`, `+1.234,5`."""
    return "+" + number(amount)


def number(amount: float) -> str:
    """A number as the language writes it, with no more digits than it needs."""
    digits = len(f"{amount:.2f}".rstrip("0").split(".")[1])
    return QLocale().toString(float(amount), "f", digits)
