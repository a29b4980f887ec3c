"""Ids: what staff typed as the server's id of a claim, before a claim is called accepted for it."""

import re

from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.storage.doubts import holder
from kiosk.storage.outbox import Outbox

LONGEST = 64  #: letters; those of PERS have 36
_FIT = re.compile(rf"[\x21-\x7e]{{1,{LONGEST}}}")
NO_ID = QT_TRANSLATE_NOOP("Staff", "That is no id of the server: it has at most %1 letters and no blanks.")
HELD_BY = QT_TRANSLATE_NOOP("Staff", "The server's claim %1 belongs to %2 already: each claim has its own id.")
HELD = QT_TRANSLATE_NOOP("Staff", "The server's claim %1 belongs to an older one already: each claim has its own id.")


def why_no_id(outbox: Outbox, typed: str) -> Notice | None:
    """Why a claim cannot be accepted for it: two claims here for one at the server would be one that is lost."""
    if not _FIT.fullmatch(typed):
        return Notice(NO_ID, (str(LONGEST),))
    held = holder(outbox, typed)
    if held is None:
        return None
    return Notice(HELD_BY, (typed, held)) if held else Notice(HELD, (typed,))
