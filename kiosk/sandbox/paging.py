"""Lists: sorted, cut into pages, and put into the envelope only when pages were asked for."""

from dataclasses import dataclass
from math import ceil
from typing import Annotated, Literal

from fastapi import Depends, Query

from kiosk.sandbox.database import Document
from kiosk.sandbox.problem import RefusalError

MOST = 100
USUAL = 50


@dataclass(frozen=True, slots=True)
class Page:
    """Which part of a list was asked for; without page and limit, all of it as a bare array."""

    page: int
    limit: int
    bare: bool

    @property
    def window(self) -> tuple[int, int]:
        """Limit and offset, as SQL likes them; -1 means no limit."""
        return (-1, 0) if self.bare else (self.limit, (self.page - 1) * self.limit)

    def wrap(self, items: list[Document], total: int) -> list[Document] | Document:
        """Wrap the items of this page."""
        if self.bare:
            return items
        return {
            "data": items,
            "page": self.page,
            "limit": self.limit,
            "total": total,
            "totalPages": ceil(total / self.limit),
        }

    def cut(self, items: list[Document]) -> list[Document] | Document:
        """Cut this page out of a whole list."""
        limit, offset = self.window
        return self.wrap(items if limit < 0 else items[offset : offset + limit], len(items))


async def asked(
    page: Annotated[int | None, Query(ge=1, le=10**9)] = None,
    limit: Annotated[int | None, Query(ge=1)] = None,
) -> Page:
    """Read page and limit; more than MOST items never come at once."""
    return Page(page or 1, min(limit or USUAL, MOST), bare=page is None and limit is None)


Paged = Annotated[Page, Depends(asked)]
Order = Literal["ASC", "DESC"]


def by(items: list[Document], field: str | None, order: Order) -> list[Document]:
    """Sort by a plain field, things without it last."""
    if field is None:
        return items
    if items and not isinstance(items[0].get(field, ()), str | int | float | bool | None):
        raise RefusalError(400, "VALIDATION_FAILED", f"This list cannot be sorted by {field!r}.", target="sortBy")
    having = [item for item in items if item.get(field) is not None]
    ordered = sorted(having, key=lambda item: item[field], reverse=order == "DESC")
    return ordered + [item for item in items if item.get(field) is None]
