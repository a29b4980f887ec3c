"""The member: how two identifiers are compared, and how a name is shown."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a member is, as far as an answer says it."""

    needed: int | None = None  #: claims that make one reward
    done: int | None = None  #: of them
    balance: float | None = None  #: of what the reward is counted in

    @property
    def on_the_way(self) -> bool:
        """More than one claim makes the reward, and nobody says that this was the last of them."""
        return self.needed is not None and self.needed > 1 and (self.done is None or self.done < self.needed)


_SHOWN = 3  #: of so many letters of an identifier one is shown, and two at most


def is_among(member: str, identifiers: Iterable[str]) -> bool:
    """Whether the server's record is about the member who was sent."""
    return _plain(member) in {_plain(one) for one in identifiers}


def masked(first: str, last: str) -> str:
    """A name its owner knows and a bystander does not, such as `Ma••• K.`, for the screen."""
    first, last = first.strip(), last.strip()
    shown = f"{first[:2]}•••" if first else ""
    return f"{shown} {last[0]}." if shown and last else shown


def veiled(identifier: str) -> str:
    """Enough for whoever knows the member, too little for whoever does not."""
    return identifier[: min(2, len(identifier) // _SHOWN)] + "•••"


def _plain(identifier: str) -> str:
    return identifier.strip().casefold()
