"""The lines of a serial scanner: bytes in as they come, one text out for each code."""

#: Whatever comes without an end is no scanner's code (bytes).
LONGEST = 4096
#: After so many silences a half line has lost its other half.
FORGOTTEN = 10


class Lines:
    """Cuts at CR, LF, both, or, for a scanner that sends no end at all, at a silence."""

    def __init__(self, prefix: str = "", suffix: str = "") -> None:
        self._prefix, self._suffix = prefix, suffix
        self._rest = b""
        self._has_ends = False  #: seen on this line; then a silence is only a radio that stammers
        self._silences = 0

    def feed(self, octets: bytes) -> list[str]:
        """The codes that are complete with these bytes."""
        *whole, self._rest = (self._rest + octets).replace(b"\r", b"\n").split(b"\n")
        self._silences, self._has_ends = 0, self._has_ends or bool(whole)
        if len(self._rest) > LONGEST:
            self._rest = b""
        return [text for line in whole if (text := self._text(line))]

    def silence(self) -> list[str]:
        """The code that has come without an end, now that the line is quiet."""
        self._silences += 1
        if self._has_ends and self._silences < FORGOTTEN:
            return []
        if self._has_ends:
            self._rest = b""
        line, self._rest = self._rest, b""
        text = self._text(line)
        return [text] if text else []

    def _text(self, line: bytes) -> str:
        """Without what the scanner puts around it; noise on the line is no code."""
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            return ""
        if len(line) > LONGEST or not (text.startswith(self._prefix) and text.endswith(self._suffix)):
            return ""
        return text.removeprefix(self._prefix).removesuffix(self._suffix).strip(" \t\0")
