"""The client: submit a claim, read the catalogue, ask whether anybody is there."""

from collections.abc import Mapping
from datetime import UTC, datetime

from kiosk.api.history import MOST_PAGES, PAGE, read_history
from kiosk.api.paths import Paths
from kiosk.api.sign_in import LetsIn, let_in
from kiosk.api.sorting import rejection, sort_claim
from kiosk.api.transport import Answer, Silence, Wire
from kiosk.api.wire import (
    BusinessSaid,
    CampaignSaid,
    Said,
    SourceSaid,
    catalogue_of,
    parsed,
    parsed_list,
    refusal_in,
)
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.claim import Claim, Request
from kiosk.domain.outcome import LockedOut, Outcome, Unreachable
from kiosk.domain.settling import Reading

PICTURE_MOST = 2 * 1024 * 1024  #: bytes


class Pers:
    """PERS for one thread."""

    def __init__(self, wire: Wire, paths: Paths, door: LetsIn) -> None:
        """`wire` is this thread's own; `door` may be shared."""
        self._wire = wire
        self._paths = paths
        self._door = door

    def submit_claim(self, claim: Claim) -> Outcome:
        """One attempt, sorted."""
        request, now = claim.request, datetime.now(UTC)
        self._wire.begin()
        came = self._ask("POST", self._paths.claim, body_of(request))
        if isinstance(came, Unreachable | LockedOut):
            return came
        outcome = sort_claim(came, request, now, self._paths.guesses)
        if isinstance(outcome, LockedOut) and isinstance(came, Answer) and came.status == 403 and self._is_let_in():
            said = refusal_in(came.status, came.body)
            return rejection(said, self._paths.guesses) if said else outcome
        return outcome

    def answers(self) -> bool | LockedOut:
        """Whether the server answers us at all, by a read that changes nothing; or why it does not let us in."""
        came = self._ask("GET", self._paths.health)
        return came if isinstance(came, LockedOut) else isinstance(came, Answer) and came.status == 200

    def read_catalogue(self) -> Catalogue | None:
        """Business, campaigns and sources; None where any of it could not be read."""
        campaigns = self._list(CampaignSaid, self._paths.campaigns, {"include": "triggerSources"})
        sources = self._list(SourceSaid, self._paths.sources, {}) if self._paths.sources else []
        if campaigns is None or sources is None:
            return None
        return catalogue_of(self._business_name(), campaigns, sources, datetime.now(UTC))

    def read_history(self, source: str, since: datetime | None, boot_id: str) -> Reading | None:
        """All claims at a trigger source since then; None: not to be had whole, so it proves nothing."""

        def get(query: Mapping[str, str]) -> Answer | None:
            came = self._ask("GET", self._paths.claim, query=query)
            return came if isinstance(came, Answer) and came.status == 200 else None

        return read_history(get, source, since, boot_id, self._paths.guesses)

    def fetch_picture(self, url: str) -> bytes | None:
        """The bytes of a campaign's picture, without our headers; whether they are one is for the taker to find out."""
        came = self._wire.ask("GET", url, headers={"Accept": "image/*"})
        good = isinstance(came, Answer) and came.status == 200 and len(came.body) <= PICTURE_MOST
        return came.body if good and isinstance(came, Answer) else None

    @property
    def left(self) -> bool:
        """Whether anything of the last attempt may have left; once this is closed, nothing more will."""
        return self._wire.left

    def close(self) -> None:
        """Ends what is under way."""
        self._wire.close()

    def _business_name(self) -> str:
        if self._paths.business is None:
            return ""
        came = self._ask("GET", self._paths.business)
        said = parsed(BusinessSaid, came.body) if isinstance(came, Answer) else None
        return (said.displayName or said.businessLegalName or "") if said else ""

    def _is_let_in(self) -> bool:
        if self._paths.business is None:
            return False
        came = self._ask("GET", self._paths.business)
        return isinstance(came, Answer) and came.status == 200

    def _list(self, model: type[Said], path: str, query: Mapping[str, str]) -> list[Said] | None:
        """All of a list: page after page until one shows nothing new."""
        found: list[Said] = []
        for page in range(1, MOST_PAGES + 1):
            came = self._ask("GET", path, query={**query, "page": str(page), "limit": str(PAGE)})
            good = isinstance(came, Answer) and came.status == 200
            said = parsed_list(model, came.body, self._paths.guesses) if good and isinstance(came, Answer) else None
            if said is None:
                return None
            fresh = [one for one in said if one not in found]
            if not fresh:
                break
            found += fresh
        return found

    def _ask(
        self, method: str, path: str, body: object = None, query: Mapping[str, str] | None = None
    ) -> Answer | Silence | Unreachable | LockedOut:
        return let_in(
            self._door,
            method,
            lambda access: self._wire.ask(method, path, headers=access.headers, body=body, query=query),
        )


def body_of(request: Request) -> dict[str, object]:
    """The request as PERS wants it; fields without a value stay away."""
    said: dict[str, object | None] = {
        "triggerSourceId": request.source,
        "campaignId": request.campaign,
        "userIdentifier": request.member,
        "multiplier": request.multiplier,
        "conditionsData": dict(request.conditions),
        "latitude": request.latitude,
        "longitude": request.longitude,
    }
    return {key: value for key, value in said.items() if value is not None}
