"""Words: what a visitor reads for a refusal code, for when it works again, and for a code that is not ours."""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.screens import Again, Closed, Foreign


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802 (the name lupdate looks for)
    """Mark a sentence for the translators; Qt's own says `object` for what it returns."""
    return text


NO_REASON = QT_TRANSLATE_NOOP("Refusal", "This one does not work here. The counter can help you.")

REASONS: dict[str, str] = {
    "MAX_PER_DAY_PER_USER_REACHED": QT_TRANSLATE_NOOP("Refusal", "You already collected here today."),
    "MAX_PER_USER_REACHED": QT_TRANSLATE_NOOP("Refusal", "You already collected all there is here."),
}

ADVICE = {
    Foreign.UNKNOWN: QT_TRANSLATE_NOOP("Advice", "Open your loyalty app and show the code with your name."),
    Foreign.SOURCE_UNKNOWN: QT_TRANSLATE_NOOP("Advice", "It belongs to another place. Show the code with your name."),
    Foreign.TOO_LONG: QT_TRANSLATE_NOOP("Advice", "It holds too much. Show the code with your name."),
}

CLOSED = {
    Closed.NO_READER: QT_TRANSLATE_NOOP("Closed", "no reader answers"),
    Closed.NO_DISK: QT_TRANSLATE_NOOP("Closed", "the disk takes no claims"),
    Closed.FULL: QT_TRANSLATE_NOOP("Closed", "the outbox is full"),
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


def closed(why: Closed) -> str:
    """Why the terminal is closed, for staff."""
    return QCoreApplication.translate("Closed", CLOSED[why])


def again(when: Again, minutes: int = 0) -> str:
    """When the next time is; empty where nobody knows."""
    match when:
        case Again.TOMORROW:
            return QCoreApplication.translate("Again", "Tomorrow")
        case Again.IN_MINUTES:
            return _in_minutes(minutes)
        case Again.NEVER:
            return QCoreApplication.translate("Again", "Not with this campaign")
        case Again.UNKNOWN:
            return ""


def _in_minutes(minutes: int) -> str:
    # Nobody counts 135 minutes; an hour begun is an hour to wait.
    if minutes > 90:
        return QCoreApplication.translate("Again", "In %n hours", "", -(-minutes // 60))
    if minutes > 1:
        return QCoreApplication.translate("Again", "In %n minutes", "", minutes)
    return QCoreApplication.translate("Again", "In one minute")
