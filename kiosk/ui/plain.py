"""Plain text: hostile names and sentences made harmless before they are drawn."""

import unicodedata

LONGEST = 300  #: letters of a name that are worth drawing; the layout elides long before

#: Characters that would turn the rest of a line around; marks that only help Arabic and Hebrew stay.
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def plain(text: str) -> str:
    """The text as one line without control characters, as far as anybody would read it."""
    line = " ".join("".join(" " if _harmful(letter) else letter for letter in text).split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


def _harmful(letter: str) -> bool:
    return letter in TURNING or unicodedata.category(letter) in {"Cc", "Cs", "Zl", "Zp"}
