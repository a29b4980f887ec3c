"""Keyboard layouts: what a scanner meant that is set to another one than the desktop, by the place of its keys."""

import re
from collections.abc import Iterable, Mapping

#: The keys' numbers in X and Wayland: digits, three rows of letters, the key beside Enter, beside shift, the space bar.
_PLACES = ((49, *range(10, 22)), range(24, 36), range(38, 49), range(52, 62), (51,), (94,), (65,))
_ROWS: Mapping[str, tuple[str, ...]] = {
    "us": (
        *("`1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./", "\\", "<", " "),
        *("~!@#$%^&*()_+", "QWERTYUIOP{}", 'ASDFGHJKL:"', "ZXCVBNM<>?", "|", ">", " "),
    ),
    "es": (
        *("º1234567890'¡", "qwertyuiop`+", "asdfghjklñ\u00b4", "zxcvbnm,.-", "ç", "<", " "),
        *('ª!"·$%&/()=?¿', "QWERTYUIOP^*", "ASDFGHJKLÑ¨", "ZXCVBNM;:_", "Ç", ">", " "),
        *("\\|@#~ ¬      ", "  €       []", "          {", "          ", "}", " ", " "),
    ),
    "de": (
        *("^1234567890ß\u00b4", "qwertzuiopü+", "asdfghjklöä", "yxcvbnm,.-", "#", "<", " "),
        *('°!"§$%&/()=?`', "QWERTZUIOPÜ*", "ASDFGHJKLÖÄ", "YXCVBNM;:_", "'", ">", " "),
        *("  ²³   {[]}\\ ", "@ €        ~", "           ", "      µ   ", " ", "|", " "),
    ),
}
_PLAIN, _SHIFT, _ALTGR = range(3)
#: Accents that wait for the next letter: a scanner sends two keys for é, and ^ with a space behind it.
_WAITING = {"es": "[`\u00b4^¨~]", "de": "[`\u00b4^]"}


def _level(rows: Iterable[str]) -> dict[int, str]:
    """What each key types; where a third level has a gap, nothing."""
    pairs = (
        (key, text) for keys, texts in zip(_PLACES, rows, strict=True) for key, text in zip(keys, texts, strict=True)
    )
    return {key: text for key, text in pairs if text != " " or key == _PLACES[-1][0]}


_LEVELS = {
    name: [_level(rows[begins : begins + len(_PLACES)]) for begins in range(0, len(rows), len(_PLACES))]
    for name, rows in _ROWS.items()
}


def meant(layout: str, key: int, *, shift: bool, altgr: bool) -> str | None:
    """The letter on this key in the layout; None for a key without one, or a layout nobody wrote down."""
    levels = _LEVELS.get(layout, [])
    wanted = _ALTGR if altgr else _SHIFT if shift else _PLAIN
    return levels[wanted].get(key) if wanted < len(levels) else None


def is_doubtful(layout: str, code: str) -> bool:
    """Whether an accent in the code may have been meant for the letter behind it."""
    return layout in _WAITING and re.search(_WAITING[layout] + "[ acegiklnorstuyz]", code, re.IGNORECASE) is not None
