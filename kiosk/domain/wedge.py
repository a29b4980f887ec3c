"""A scanner that types like a keyboard, told from a person by its speed; pure, with the time passed in."""

from dataclasses import dataclass

#: In the place of what a key cannot have meant, or what is missing: no code of ours holds a control character.
LOST = "\0"
#: Keys that end a code, when the scanner's end is one of them.
ENDS = "\r\n\t"
#: Seconds for which a scanner may stammer, by radio or on a busy computer. The rest of a code is never a whole.
STAMMER = 0.25
#: Of the pauses between the keys of a scanner, this share at least is as short as the settings say.
FAST = 2 / 3
#: So many keys at a person's pace are a person's, and a scanner that follows at once begins anew.
BEGUN = 3
#: A person's pace is so many times as long as the longest pause of a scanner; between them is a radio that wakes up.
PACE = 3
#: Seconds for which the other half of a code may still come; without its beginning it is nobody's.
HALF = 3.0


@dataclass(frozen=True, slots=True)
class WedgeSettings:
    """How the scanner types."""

    gap: float = 0.035  #: seconds between two keys at most; people take three times as long
    prefix: str = ""
    suffix: str = "\r"  #: the last of it ends the code; Enter counts as CR and as LF
    minimum: int = 4  #: shorter bursts are a person's two fingers at once
    layout: str = "desktop"  #: what the scanner is set to, where the desktop is not


class Wedge:
    """Collects keys that come faster than anybody types."""

    def __init__(self, settings: WedgeSettings = WedgeSettings()) -> None:
        if not settings.suffix:
            raise ValueError("a scanner that types needs an end: set it to send Enter after each code")
        self._gap, self._minimum = settings.gap, settings.minimum
        self._prefix, self._suffix = settings.prefix, _enter(settings.suffix)
        self._last = float("-inf")
        self._is_half = False  #: a code was broken off, and what comes now may be the rest of it
        self._begin("")

    @property
    def pending(self) -> str:
        """What has come without a pause so far, so that a window can take it out of a field it went into."""
        return self._line[len(self._line) - self._run :]

    def forget(self) -> None:
        """What comes next is not part of what came."""
        self._begin("")

    def feed(self, key: str, at: float) -> str | None:
        """One key as the text it types, at its time in seconds; answers the code when this key ends one."""
        pause, self._last = at - self._last, at
        self._judge(pause)
        key = _enter(key)
        self._line += key
        self._run += len(key)
        self._keys += 1
        if not self._line.endswith(self._suffix):
            self._forget_lines()
            return None
        code = self._checked(self._line.removesuffix(self._suffix) if self._is_scanners() else "")
        is_half, self._is_half = self._is_half, False
        self._begin("")
        return LOST + code if code and is_half else code

    def _begin(self, line: str) -> None:
        self._line = line
        self._run = self._keys = len(line)
        self._fast = 0  #: pauses of a scanner within the line
        self._shortest = float("inf")  #: of the other pauses

    def _judge(self, pause: float) -> None:
        """What the pause before a key says of the keys before it."""
        if pause > STAMMER:
            self._is_half = pause <= HALF and (self._is_half or (self._keys > BEGUN and self._is_scanners()))
            self._begin("")
        elif pause > self._gap:
            self._run = 0
            self._shortest = min(self._shortest, pause)
        else:
            if not self._fast and self._keys > BEGUN and self._shortest > PACE * self._gap:
                self._begin(self.pending)
            self._fast += 1

    def _is_scanners(self) -> bool:
        return self._keys > 1 and self._fast >= FAST * (self._keys - 1)

    def _forget_lines(self) -> None:
        """A person's Enter or Tab, that is not part of the scanner's end, begins something new."""
        if self._line[-1:] in ENDS and self._line[-1:] not in self._suffix and not self._fast:
            self._begin("")

    def _checked(self, code: str) -> str | None:
        if not code.startswith(self._prefix):
            return None
        code = code.removeprefix(self._prefix)
        # A key held down repeats as fast as a scanner types, but always the same.
        return code if len(code) >= self._minimum and len(set(code)) > 1 else None


def _enter(keys: str) -> str:
    """Enter is one key, however its letters are written."""
    return keys.replace("\r\n", "\r").replace("\n", "\r")
