"""The day: what was scanned since midnight, how the devices and the catalogue are, and the sheet of a closed shift."""

from collections import Counter
from datetime import datetime

from kiosk.domain.catalogue import Campaign
from kiosk.domain.claim import State
from kiosk.domain.shift import Line, lines_of
from kiosk.domain.staff_screens import (
    CampaignRow,
    StaffCatalogue,
    StaffDevices,
    StaffScreen,
    StaffSheet,
    StaffToday,
)
from kiosk.staff.shifts import campaign_at
from kiosk.staff.visit import House, Visit
from kiosk.storage import figures

HOURS = 24


def today(_: Visit, house: House) -> StaffScreen:
    """Counts by hour and by campaign."""
    now = house.desk.now().astimezone(house.zone)
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    sums = figures.scanned_since(house.desk.outbox, midnight)
    known = house.catalogue()
    campaigns = lines_of((campaign_at(known, one.place), one.state, one.claims) for one in sums)
    return StaffToday(now.date(), _hours(sums, house), campaigns)


def _hours(sums: list[figures.Sum], house: House) -> tuple[Line, ...]:
    by_hour: Counter[tuple[str, State]] = Counter()
    for one in sums:
        by_hour[f"{one.at.astimezone(house.zone).hour:02d}", one.state] += one.claims
    lines = {
        line.campaign: line for line in lines_of((hour, state, claims) for (hour, state), claims in by_hour.items())
    }
    return tuple(lines.get(f"{hour:02d}", Line(f"{hour:02d}")) for hour in range(HOURS))


def devices(visit: Visit, house: House) -> StaffScreen:
    """How they stand, and what came of trying them."""
    down, locked = house.line()
    trying, tried = _tried(visit, house)
    return StaffDevices(
        house.devices(),
        down,
        locked,
        house.desk.now().astimezone(house.zone).date(),
        visit.heard.text,
        visit.heard.reader,
        trying,
        tried,
    )


def catalogue(visit: Visit, house: House) -> StaffScreen:
    """Campaigns and sources as last read."""
    known = house.catalogue()
    reading, tried = _tried(visit, house)
    return StaffCatalogue(
        tuple(_campaign_row(one, house) for one in known.campaigns),
        tuple(source.name for source in known.sources if source.active),
        tuple(source.name for source in known.sources if not source.active),
        _minute(known.read_at, house),
        house.desk.now().astimezone(house.zone).date(),
        reading,
        tried,
    )


def sheet(visit: Visit, _: House) -> StaffScreen:
    """The sheet of the shift that was just closed."""
    assert visit.closed is not None
    return StaffSheet(visit.closed.shift, str(visit.closed.pdf), str(visit.closed.png))


def _tried(visit: Visit, house: House) -> tuple[bool, str]:
    """Whether the server is being read from because somebody asked, and how that ended."""
    if visit.asked_at is None:
        return False, ""
    times, well = house.reads()
    return (True, "") if times <= visit.asked_at else (False, "well" if well else "badly")


def _campaign_row(campaign: Campaign, house: House) -> CampaignRow:
    reward = campaign.rewards[0] if campaign.rewards else None
    said = f"{reward.amount:g} {reward.unit}" if reward else ""
    return CampaignRow(campaign.name, said, here=bool(campaign.sources & set(house.sources)))


def _minute(at: datetime | None, house: House) -> datetime | None:
    return at.astimezone(house.zone).replace(second=0, microsecond=0) if at else None
