"""The claim history at one trigger source, read whole or not at all."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from kiosk.api.clock import boot_seconds, date_of
from kiosk.api.guesses import GUESSED, Guesses
from kiosk.api.transport import Answer
from kiosk.api.wire import UserSaid, plain_json
from kiosk.domain.settling import Item, Moment, Reading

PAGE = 100
MOST_PAGES = 50

Get = Callable[[Mapping[str, str]], Answer | None]


class ItemSaid(BaseModel):
    """One claim of the history; without all of this the read proves nothing."""

    model_config = ConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True)

    id: str = Field(min_length=1)
    createdAt: datetime  # noqa: N815 - the wire's own name
    user: UserSaid

    def item(self) -> Item:
        """As a value of ours."""
        made = self.createdAt if self.createdAt.tzinfo else self.createdAt.replace(tzinfo=UTC)
        return Item(self.id, made, tuple(self.user.identifiers()))


def read_history(
    get: Get, source: str, since: datetime | None, boot_id: str, guesses: Guesses = GUESSED
) -> Reading | None:
    """All claims at `source` made since then, newest first. None: it was not complete, so it proves nothing.

    A page shorter than we asked for may be the longest the server gives: only an empty one is the end.
    """
    at: Moment | None = None
    items: dict[str, Item] = {}
    for page in range(1, MOST_PAGES + 1):
        boot = boot_seconds()
        came = get(_query(source, page))
        told = date_of(came.headers) if came else None
        found = _items(came.body, guesses) if came else None
        if told is None or found is None:
            return None
        at = at or Moment(told, boot, boot_id)
        fresh = [item for item in found if item.id not in items]
        items.update((item.id, item) for item in fresh)
        if not found or _reaches_back(found, since):
            return Reading(at, tuple(items.values()))
        if not fresh:
            return None  # the server shows the same page again and again
    return None


def _query(source: str, page: int) -> dict[str, str]:
    return {
        "triggerSourceId": source,
        "page": str(page),
        "limit": str(PAGE),
        "sortBy": "createdAt",
        "sortOrder": "DESC",
    }


def _reaches_back(found: list[Item], since: datetime | None) -> bool:
    """Whether what follows is older, which holds only where the page really is in order."""
    times = [item.created_at for item in found]
    return since is not None and times == sorted(times, reverse=True) and times[-1] < since


def _items(body: bytes, guesses: Guesses) -> list[Item] | None:
    try:
        items = guesses.items(plain_json(body))
        return None if items is None else [ItemSaid.model_validate(one).item() for one in items]
    except (ValidationError, ValueError, RecursionError, TypeError):
        return None
