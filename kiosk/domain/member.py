"""The member: how two identifiers are compared, and how a name is shown."""

from collections.abc import Iterable


def is_among(member: str, identifiers: Iterable[str]) -> bool:
    """Whether the server's record is about the member who was sent."""
    return _plain(member) in {_plain(one) for one in identifiers}


def masked(first: str, last: str) -> str:
    """A name its owner knows and a bystander does not, such as `Ma••• K.`, for the screen."""
    first, last = first.strip(), last.strip()
    shown = f"{first[:2]}•••" if first else ""
    return f"{shown} {last[0]}." if shown and last else shown


def _plain(identifier: str) -> str:
    return identifier.strip().casefold()
