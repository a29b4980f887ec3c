"""Lists: sorted, cut into pages, and put into the envelope only when pages were asked for."""

from dataclasses import dataclass
from math import ceil
from typing import Annotated, Literal

from fastapi import Depends, Query

from kiosk.sandbox.database import Document

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
#: By what campaigns and sources can be sorted; anything else is refused, also where there is nothing to sort.
CampaignField = Literal["id", "name", "order", "startDate", "endDate", "createdAt", "updatedAt"]
SourceField = Literal["id", "name", "type", "createdAt", "updatedAt"]


def by(items: list[Document], field: str | None, order: Order) -> list[Document]:
    """Sort by one field, things without it last."""
    if field is None:
        return items
    having = [item for item in items if item.get(field) is not None]
    ordered = sorted(having, key=lambda item: item[field], reverse=order == "DESC")
    return ordered + [item for item in items if item.get(field) is None]
