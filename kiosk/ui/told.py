"""Told: a step of a claim as staff read it; what is stored stays as it is, for `kiosk outbox show`."""

import re

from PySide6.QtCore import QCoreApplication

from kiosk.domain.notice import QT_TRANSLATE_NOOP
from kiosk.domain.settling import UNKNOWN_TIME
from kiosk.ui import words
from kiosk.ui.notices import sentence

#: The beginning of what is stored, and the sentence for it; %1 and on are what the brackets hold.
SENTENCES = (
    (r"recorded$", QT_TRANSLATE_NOOP("Told", "it is on this terminal's disk")),
    (r"marked before the first byte", QT_TRANSLATE_NOOP("Told", "it goes to the server")),
    (r"accepted as (.+)", QT_TRANSLATE_NOOP("Told", "booked as %1")),
    (r"never left: ", QT_TRANSLATE_NOOP("Told", "the server could not be reached; it is tried again")),
    (r"no clear answer: ", QT_TRANSLATE_NOOP("Told", "no answer came; it may have been booked or not")),
    (r"the server said: later", QT_TRANSLATE_NOOP("Told", "the server has no time now; it is tried again")),
    (r"the server does not let us in: ", QT_TRANSLATE_NOOP("Told", "the server does not let this terminal in")),
    (r"(.+) is not in settling\.", QT_TRANSLATE_NOOP("Told", "the terminal cannot find out whether it was booked")),
    (f"{UNKNOWN_TIME}|the older API ", QT_TRANSLATE_NOOP("Told", "the terminal cannot find out whether it was booked")),
    (r"(\d+) attempts ended ", QT_TRANSLATE_NOOP("Told", "%1 attempts ended without an answer")),
    (r"not in the history", QT_TRANSLATE_NOOP("Told", "it is not at the server so far; the terminal looks again")),
    (r"waited too long", QT_TRANSLATE_NOOP("Told", "it waited too long; a person decides")),
    (r"too old", QT_TRANSLATE_NOOP("Told", "it is too old to look for; a person decides")),
    (r"found in the history, and (\d+) more", QT_TRANSLATE_NOOP("Told", "the server has it, and %1 too many")),
    (r"found in the history", QT_TRANSLATE_NOOP("Told", "the server has it")),
    (r"surely not in effect", QT_TRANSLATE_NOOP("Told", "the server surely has not booked it; it is sent again")),
    (r"the server's history ignores ", QT_TRANSLATE_NOOP("Told", "the server's history cannot be searched for it")),
    (r"stopped while sending", QT_TRANSLATE_NOOP("Told", "the terminal stopped; it may have been booked or not")),
    (r"the server does not know our form ", QT_TRANSLATE_NOOP("Told", "the server does not understand this terminal")),
    (r"rebuilt from the second journal", QT_TRANSLATE_NOOP("Told", "brought back from the second journal")),
    (
        r"settled and purged after ",
        QT_TRANSLATE_NOOP("Told", "it was deleted here; look at the server what became of it"),
    ),
)
_REFUSAL = re.compile(r"rejected, (\w+): ")
_JOURNAL = "known from the second journal: "
_DECISION = re.compile(r"(?:put-back|accept|reject|void) by ([^:]+: .+)")


def told(said: str) -> str:
    """What is stored, in the window's language where there is a sentence for it."""
    said = said.removeprefix(_JOURNAL)
    if refused := _REFUSAL.match(said):
        return words.reason(refused[1]) if words.known(refused[1]) else said
    if decided := _DECISION.match(said):
        return decided[1]
    for beginning, words_for in SENTENCES:
        if found := re.match(beginning, said):
            return sentence("Told", words_for, tuple(map(str, found.groups())))
    return QCoreApplication.translate("Staff", said)  # a whole notice may have been stored
