"""Shifts: from one closing to the next, with a sheet for the till and a record of how far the outbox had come."""

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.claim import State
from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.domain.shift import Drawn, Shift, lines_of
from kiosk.staff import files
from kiosk.staff.audit import Act, Audit
from kiosk.staff.pins import Allowed
from kiosk.storage import figures
from kiosk.storage.database import StorageTrouble
from kiosk.storage.outbox import Outbox

FOLDER = "shifts"


Draw = Callable[[Shift], Drawn]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A closed shift and its files."""

    shift: Shift
    pdf: Path
    png: Path


class _Record(BaseModel):
    """What is kept of a closing; the next shift begins where this one ended."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    shift: Shift
    mark: figures.Mark


@dataclass(frozen=True, slots=True)
class Shifts:
    """The shifts of one outbox."""

    folder: Path  #: of the outbox
    terminal: str
    venue: str
    zone: tzinfo

    def current(self, outbox: Outbox, catalogue: Catalogue, now: datetime) -> Shift:
        """The shift that runs. Raises StorageTrouble."""
        return self._current(outbox, catalogue, now)[0]

    def close(self, outbox: Outbox, catalogue: Catalogue, by: Allowed, audit: Audit, draw: Draw) -> Sheet:
        """Ends it: in the audit trail first, then its sheet, and last the record that a new one has begun."""
        now = datetime.now(UTC)
        running, mark = self._current(outbox, catalogue, now)
        shift = replace(running, by=by.name)
        act = Act(now, by.name, by.scope, "close shift", "", "end of shift", _in_words(shift))
        audit.write(act)
        try:
            return self._written(shift, mark, draw(shift))
        except StorageTrouble as trouble:
            audit.write(replace(act, at=datetime.now(UTC), what="close shift failed", more=str(trouble)))
            raise

    def _current(self, outbox: Outbox, catalogue: Catalogue, now: datetime) -> tuple[Shift, figures.Mark]:
        last = self._last()
        found = figures.since(outbox, last.mark if last else figures.Mark())
        sums = [(campaign_at(catalogue, place), state, count) for place, state, count in (*found.settled, *found.open)]
        shift = Shift(
            number=last.shift.number + 1 if last else 1,
            terminal=self.terminal,
            venue=self.venue or catalogue.business,
            since=last.shift.until.astimezone(self.zone) if last else None,
            until=now.astimezone(self.zone),
            lines=lines_of(sums),
            inherited=found.inherited if last else 0,
            parked=sum(count for _, state, count in found.open if state is State.PARKED),
            tasks=len(outbox.tasks()),
        )
        return shift, found.now

    def _written(self, shift: Shift, mark: figures.Mark, drawn: Drawn) -> Sheet:
        folder = self.folder / FOLDER
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as trouble:
            raise StorageTrouble(
                Notice(QT_TRANSLATE_NOOP("Staff", "%1 cannot be used: %2."), (str(folder), str(trouble.strerror)))
            ) from trouble
        name = f"shift-{shift.number:04d}"
        pdf, png = folder / f"{name}-{shift.until:%Y-%m-%d}.pdf", folder / f"{name}-{shift.until:%Y-%m-%d}.png"
        files.replace(pdf, drawn.pdf)
        files.replace(png, drawn.png)
        record = TypeAdapter(dict).dump_json({"shift": asdict(shift), "mark": asdict(mark)})
        files.replace(folder / f"{name}.json", record)
        return Sheet(shift, pdf, png)

    def _last(self) -> _Record | None:
        """The closing with the highest number. Raises StorageTrouble where it cannot be read."""
        kept = sorted((self.folder / FOLDER).glob("shift-*.json"))
        if not kept:
            return None
        try:
            return _Record.model_validate_json(files.contents(kept[-1]))
        except ValidationError as damaged:
            raise StorageTrouble(
                Notice(
                    QT_TRANSLATE_NOOP("Staff", "%1 is damaged. Put it aside: the shift then begins one earlier."),
                    (str(kept[-1]),),
                )
            ) from damaged


def campaign_at(catalogue: Catalogue, place: str) -> str:
    """What people call it: the campaign of the place, else the place."""
    if place.startswith("campaign:"):
        named = catalogue.campaign(place.removeprefix("campaign:"))
        return named.name if named else place.removeprefix("campaign:")
    campaign, source = catalogue.campaign_at(place), catalogue.source(place)
    return campaign.name if campaign else source.name if source else place


def _in_words(shift: Shift) -> str:
    total = shift.total
    return f"shift {shift.number}: {total.accepted} accepted, {total.open} on their way, {total.rejected} rejected"
