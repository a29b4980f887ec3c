"""The verdict: does the sandbox's own ledger agree with the terminal's outbox?"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from kiosk.domain.claim import Counts, Entry, State


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the two books say."""

    counts: Counts
    lost: tuple[str, ...]  #: accepted here, unknown there
    doubled: tuple[str, ...]  #: booked there more than once
    unforeseen: tuple[str, ...]  #: booked there, but not accepted (nor uncertain) here

    @property
    def agrees(self) -> bool:
        """Both books tell the same story, and nothing has gone missing."""
        return not (self.lost or self.doubled or self.unforeseen) and self.counts.conserved

    def summary(self) -> dict[str, object]:
        """For machines."""
        differences = {"lost": self.lost, "doubled": self.doubled, "unforeseen": self.unforeseen}
        return {**asdict(self.counts), **differences, "agrees": self.agrees}


def compare(entries: Sequence[Entry], counts: Counts, ledger: Sequence[dict[str, Any]]) -> Verdict:
    """Holds the outbox against the ledger; what is uncertain here may be there or not."""
    booked = Counter(row["reference"] for row in ledger if row["reference"])
    accepted = {entry.claim.reference for entry in entries if entry.state is State.ACCEPTED}
    possible = {
        entry.claim.reference for entry in entries if entry.state in {State.UNCERTAIN, State.PARKED, State.SENDING}
    }
    return Verdict(
        counts,
        lost=tuple(sorted(accepted - booked.keys())),
        doubled=tuple(sorted(name for name, times in booked.items() if times > 1)),
        unforeseen=tuple(sorted(booked.keys() - accepted - possible)),
    )
