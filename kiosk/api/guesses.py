"""What no public document says and we had to guess: calls, refusal codes and the envelope, all replaceable here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Self

#: Operations whose path or method is inferred; any other operation can be overridden in the same way.
CALLS: Mapping[str, str] = MappingProxyType({
    "getCampaign": "GET /v2/campaigns/{campaignId}",
    "assignTriggerSourceToCampaign": "POST /v2/campaigns/{campaignId}/trigger-sources/{triggerSourceId}",
    "removeTriggerSourceFromCampaign": "DELETE /v2/campaigns/{campaignId}/trigger-sources/{triggerSourceId}",
    "getCampaignClaims": "GET /v2/campaigns/claims",
    "getMyCampaignClaims": "GET /v2/campaigns/claims/me",
    "createCampaignTokenUnit": "POST /v2/campaigns/{campaignId}/tokens",
    "updateCampaignTokenUnit": "PUT /v2/campaigns/{campaignId}/tokens/{tokenUnitId}",
    "deleteCampaignTokenUnit": "DELETE /v2/campaigns/{campaignId}/tokens/{tokenUnitId}",
    "getBusinesses": "GET /v2/businesses",
    "getBusinessById": "GET /v2/businesses/{id}",
    "getAllUsers": "GET /v2/users",
})  # fmt: skip

#: Where a page keeps its items; the first that holds a list is taken, and where none does, the first list at all.
ENVELOPE = ("data", "items", "results")

#: What a server calls a refusal, where that is not what our sentences call it. Two codes only are documented.
CODES: Mapping[str, str] = MappingProxyType({})

METHODS = frozenset({"GET", "POST", "PUT", "DELETE", "PATCH"})
PARTS = frozenset({"calls", "codes", "envelope"})

#: What may be handed in: three tables of texts.
Handed = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Guesses:
    """The guesses in force."""

    calls: Mapping[str, str] = field(default_factory=lambda: CALLS)
    codes: Mapping[str, str] = field(default_factory=lambda: CODES)
    envelope: tuple[str, ...] = ENVELOPE

    @classmethod
    def handed(cls, said: Handed) -> Self:
        """The built-in ones, with what was handed in put over them. Raises ValueError with a sentence."""
        if unknown := set(said) - PARTS:
            raise ValueError(f"guesses know {', '.join(sorted(PARTS))}, not {', '.join(sorted(unknown))}")
        calls = {name: _call(name, call) for name, call in said.get("calls", {}).items()}
        first = said.get("envelope", {}).get("items")
        return cls({**CALLS, **calls}, {**CODES, **said.get("codes", {})}, (first, *ENVELOPE) if first else ENVELOPE)

    def code(self, theirs: str) -> str:
        """What our sentences call this refusal."""
        return self.codes.get(theirs, theirs)

    def items(self, said: object) -> list[object] | None:
        """The items of a bare list or of a page; None: there is no list in it."""
        if isinstance(said, list):
            return said
        if not isinstance(said, dict):
            return None
        likely = [said.get(name) for name in self.envelope] + list(said.values())
        return next((part for part in likely if isinstance(part, list)), None)


def _call(name: str, call: str) -> str:
    method, _, path = call.partition(" ")
    if method not in METHODS or not path.startswith("/"):
        raise ValueError(f"{name} must read like 'GET /v2/campaigns', not {call!r}")
    return call


GUESSED = Guesses()
