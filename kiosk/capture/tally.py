"""A tally of what an eye does: for a camera test, never for a log."""

from dataclasses import dataclass


@dataclass(slots=True)
class Tally:
    """Written by the looker's thread alone; who reads it may see numbers of two neighbouring frames."""

    frames: int = 0  #: that came to be looked at
    looked: int = 0  #: of them, so many went to the decoder
    hits: int = 0  #: of those, so many had a code
    seconds: float = 0.0  #: that the decoder took for them

    def note(self, seconds: float, *, hit: bool) -> None:
        """One frame was decoded."""
        self.looked += 1
        self.hits += hit
        self.seconds += seconds
