"""Known: what the second journal tells whoever listens to all of its records."""

from dataclasses import dataclass, field, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Kept:
    """What the journal knows of one claim: its row as it was put, and how it was settled if it was."""

    row: dict[str, object]
    seen: str | None = None  #: a time of the server's before which it cannot have taken effect
    state: str | None = None
    server_id: str | None = None
    reason: str | None = None


@dataclass(slots=True)
class Known:
    """All that it knows: claims by reference in the order of their scans; of those that were purged, count and ids."""

    claims: dict[str, Kept] = field(default_factory=dict)
    purged: int = 0
    ids: list[tuple[str, str]] = field(default_factory=list)
    taps: list[tuple[str, int]] = field(default_factory=list)  #: of claims that could not be kept too: these are spent
    last: str = ""  #: the last claim that was put

    def hear(self, said: dict[str, Any]) -> None:
        """The next record."""
        self.taps += [(tag, counter) for tag, counter in said.get("taps", ())]
        match said["what"]:
            case "put":
                self.last = said["row"]["reference"]
                self.claims[self.last] = Kept(said["row"], said.get("seen"))
            case "void":
                self.claims.pop(said["reference"], None)
            case "settled" if said["reference"] in self.claims:
                kept = self.claims[said["reference"]]
                settled = {key: said[key] for key in ("state", "server_id", "reason")}
                self.claims[said["reference"]] = replace(kept, **settled)
            case "purged":
                self.purged += sum(self.claims.pop(name, None) is not None for name in said["references"])
                self.ids += [(ident, said["seen"]) for ident in said["ids"]]
            case "purged before":
                self.purged += said["count"]
                self.ids += [(ident, seen) for ident, seen in said["ids"]]
