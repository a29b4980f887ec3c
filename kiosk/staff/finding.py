"""Finding a claim by its reference, as it was read aloud or written by hand."""

from kiosk.domain.claim import LETTERS, Entry
from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.staff.pins import Refused
from kiosk.storage.outbox import Outbox


def found_in(outbox: Outbox, reference: str) -> Entry | Refused:
    """The claim, or a sentence that there is none."""
    typed = reference.strip().upper()
    found = outbox.find(typed) or outbox.find(_as_minted(typed))
    return found or Refused(None, Notice(QT_TRANSLATE_NOOP("Staff", "There is no claim %1 in this outbox."), (typed,)))


def _as_minted(typed: str) -> str:
    """`k7o3f9q` is `K70-3F9Q`."""
    letters = typed.translate(str.maketrans("ILO", "110"))
    letters = "".join(letter for letter in letters if letter in LETTERS)
    return f"{letters[:3]}-{letters[3:]}"
