"""The lines of a serial scanner: bytes in as they come, one text out for each code."""

from kiosk.domain.wedge import LOST

#: Whatever comes without an end is no scanner's code (bytes).
LONGEST = 4096
#: Noise is shorter than this; more of what is no text was meant for us (bytes).
NOISE = 4
#: After so many silences a half line has lost its other half, and after so many more that does not come any more.
FORGOTTEN, GONE = 10, 40
#: So many silences end a code of a scanner that sends no ends; and while nobody knows whether this one does.
UNENDED, UNKNOWN = 3, 5


class Lines:
    """Cuts at CR, LF, both, or, for a scanner that sends no end at all, at a silence.

    `begins`: nothing can have come before; else what comes before the first silence is the rest of something.
    """

    def __init__(self, prefix: str = "", suffix: str = "", *, begins: bool = True) -> None:
        self._prefix, self._suffix = prefix, suffix
        self._rest = b""
        self._is_half = not begins  #: the beginning of the line is lost
        self._has_ends: bool | None = None  #: once known; then a silence is only a radio that stammers
        self._silences = 0

    def feed(self, octets: bytes) -> list[str]:
        """The codes that are complete with these bytes."""
        *whole, self._rest = (self._rest + octets).replace(b"\r", b"\n").split(b"\n")
        self._silences, self._has_ends = 0, bool(whole) or self._has_ends
        is_half, self._is_half = self._is_half, self._is_half and not whole
        if len(self._rest) > LONGEST:
            self._rest, self._is_half = b"", True
        texts = [self._text(line, is_half=is_half and not number) for number, line in enumerate(whole)]
        return [text for text in texts if text]

    def silence(self) -> list[str]:
        """The code that has come without an end, now that the line is quiet."""
        self._silences += 1
        if not self._rest:
            self._is_half = self._is_half and self._has_ends is not None and self._silences < GONE
        elif self._has_ends and self._silences >= FORGOTTEN:
            self._rest, self._is_half = b"", True
        elif not self._has_ends and self._silences >= (UNKNOWN if self._has_ends is None else UNENDED):
            return self._unended()
        return []

    def _unended(self) -> list[str]:
        self._has_ends = False
        line, self._rest = self._rest, b""
        is_half, self._is_half = self._is_half, False
        text = self._text(line, is_half=is_half)
        return [text] if text else []

    def _text(self, line: bytes, *, is_half: bool) -> str:
        """Without what the scanner puts around it; a little noise on the line is no code."""
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            return LOST + line.decode("latin-1") if len(line) >= NOISE else ""
        if len(line) > LONGEST or not (is_half or text.startswith(self._prefix)) or not text.endswith(self._suffix):
            return ""
        text = text.removeprefix(self._prefix).removesuffix(self._suffix).strip(" \t\0")
        return LOST + text if text and is_half else text
