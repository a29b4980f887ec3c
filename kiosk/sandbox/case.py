"""A case: one claim with everything it is judged by."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kiosk.sandbox.bodies import Claim
from kiosk.sandbox.database import Document
from kiosk.sandbox.ledger import Ledger, Which
from kiosk.sandbox.tokens import Caller


@dataclass(frozen=True, slots=True)
class Case:
    """One claim, before anybody has said yes."""

    request: Claim
    caller: Caller
    member: Document
    campaign: Document
    trigger: Document | None
    source: Document | None
    business: Document | None
    # v1.7 has no trigger sources, so it cannot be blamed for naming none.
    knows_sources: bool
    ledger: Ledger
    now: datetime
    day: tuple[datetime, datetime]

    def limit(self, name: str) -> Any:  # noqa: ANN401 - a number or a text, as the trigger says
        """One value of the trigger; None is no limit."""
        return (self.trigger or {}).get(name)

    def which(self, *, mine: bool = True, today: bool = False, **more: Any) -> Which:  # noqa: ANN401 - fields of Which
        """Earlier claims of this campaign: this member's or everybody's, today's or all."""
        member = self.member["id"] if mine else None
        return Which(campaign=self.campaign["id"], member=member, since=self.day[0] if today else None, **more)

    def count(self, *, mine: bool = True, today: bool = False, **more: Any) -> int:  # noqa: ANN401 - fields of Which
        """How many earlier claims there are."""
        return self.ledger.count(self.which(mine=mine, today=today, **more))

    @property
    def rewarded(self) -> bool:
        """Whether this claim completes the campaign, so that the reward is granted."""
        threshold = self.limit("completionThreshold")
        return threshold is None or self.count() + 1 >= threshold

    @property
    def engagements(self) -> list[Document]:
        """The engagements that name this claim's business."""
        key = (self.business or {}).get("id")
        return [one for one in self.campaign["businessEngagements"] if key in one["businessIds"]]
