"""Plain text: hostile names and sentences made harmless before they are drawn."""

import re
import unicodedata

LONGEST = 300  #: letters of a name that are worth drawing; the layout elides long before

#: Characters that would turn the rest of a line around; marks that only help Arabic and Hebrew stay.
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

#: Little pictures, with what changes or joins them: our letters have none, and a machine without a font for them draws
#: boxes. Joiners that stand between letters stay, which Persian and Hindi need.
PICTURES = re.compile(
    "(?:[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]"
    "[\ufe0e\ufe0f\u20e3\u200d\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]*)+"
)


def plain(text: str) -> str:
    """The text as one line without control characters, as far as anybody would read it."""
    drawn = PICTURES.sub("", text)
    line = " ".join("".join(" " if _harmful(letter) else letter for letter in drawn).split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


def _harmful(letter: str) -> bool:
    return letter in TURNING or unicodedata.category(letter) in {"Cc", "Cs", "Zl", "Zp"}
