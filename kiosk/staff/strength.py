"""Which PINs are too easy to guess."""

import re
from itertools import pairwise

SHORTEST, LONGEST = 6, 12
_FEWEST_DIGITS = 3  #: different ones
_KEYPAD = frozenset({"147258", "258369", "147258369", "159357", "159753", "123654", "741852", "963852", "789456"})


def why_weak(pin: str) -> str | None:
    """A sentence for whoever chose this PIN; None where it will do."""
    if not re.fullmatch(rf"[0-9]{{{SHORTEST},{LONGEST}}}", pin):
        return f"A PIN has {SHORTEST} to {LONGEST} digits."
    if len(set(pin)) < _FEWEST_DIGITS:
        return "This PIN has too few different digits. Choose another."
    if _is_ladder(pin) or _is_ladder(pin[::2]) & _is_ladder(pin[1::2]) or pin in _KEYPAD:
        return "This PIN is one of the first that anybody tries. Choose another."
    if re.fullmatch(r"(\d{1,6}?)\1+", pin):
        return "This PIN repeats itself. Choose another."
    return None


def _is_ladder(digits: str) -> bool:
    """One step up, down or none at a time, such as 123456, 987654, 890123 or 111111."""
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(digits)}
    return len(steps) == 1 and steps <= {0, 1, 9}
