"""A scanner that types like a keyboard, told from a person by its speed; pure, with the time passed in."""

from dataclasses import dataclass

#: Keys that end a code, when the scanner's end is one of them.
ENDS = "\r\n\t"


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
        self._prefix, self._suffix = settings.prefix, settings.suffix.replace("\n", "\r")
        self._burst = ""
        self._last = float("-inf")

    @property
    def pending(self) -> str:
        """What has come of a burst so far, so that a window can take it out of a field it went into."""
        return self._burst

    def feed(self, key: str, at: float) -> str | None:
        """One key as the text it types, at its time in seconds; answers the code when this key ends one."""
        if at - self._last > self._gap:
            self._burst = ""
        self._last = at
        self._burst += key.replace("\n", "\r")
        if not self._burst.endswith(self._suffix):
            self._forget_lines()
            return None
        code, self._burst = self._burst.removesuffix(self._suffix), ""
        return self._checked(code)

    def _forget_lines(self) -> None:
        """Enter or Tab that is not part of the scanner's end begins something new."""
        if self._burst[-1:] in ENDS and self._burst[-1:] not in self._suffix:
            self._burst = ""

    def _checked(self, code: str) -> str | None:
        if not code.startswith(self._prefix):
            return None
        code = code.removeprefix(self._prefix)
        # A key held down repeats as fast as a scanner types, but always the same.
        return code if len(code) >= self._minimum and len(set(code)) > 1 else None
