"""The plans: what the settings say, as the values that the rooms understand."""

import secrets
import sys
from collections.abc import Callable
from datetime import timedelta
from zoneinfo import ZoneInfo

from kiosk import __version__
from kiosk.capture.tags.genuine import SunKeys
from kiosk.capture.tags.vouching import Voucher
from kiosk.domain.amount import Rounding, Tariff
from kiosk.domain.claim import Tenant, reference
from kiosk.domain.code import CodeRules
from kiosk.domain.events import Event
from kiosk.domain.place import Place
from kiosk.domain.settling import SettlingRules, quarantine
from kiosk.domain.sun import SunNames
from kiosk.settings import CounterTable, Misconfigured, Settings
from kiosk.storage.reserve import MIB, Bounds
from kiosk.watch.readers import Kind

KEYBOARD = "keyboard"  #: the reader's name where a code was typed


def place_of(settings: Settings) -> Place:
    """What the settings say about where this terminal stands."""
    venue = settings.venue
    return Place(
        venue=venue.name,
        tenant=Tenant(settings.pers.base_url, settings.pers.project_key, settings.pers.business_id),
        terminal=venue.terminal,
        software=f"pers-kiosk {__version__}",
        source=venue.trigger_source if settings.pers.version == "v2" else None,
        campaign=venue.campaign_id,
        latitude=venue.latitude,
        longitude=venue.longitude,
        codes=CodeRules(frozenset(settings.codes.hosts), settings.codes.bare),
        readers=readers_of(settings),
        tag_readers=frozenset({settings.nfc.name} if settings.nfc.reader != "none" else ()),
        mint=lambda: reference(secrets.randbits(35)),
        same_visitor=timedelta(seconds=venue.visitor_seconds),
        cooldown=timedelta(seconds=venue.cooldown_seconds),
        group_lasts=timedelta(seconds=venue.group_seconds),
        sun=sun_of(settings),
        tag_is_member=settings.nfc.uid_is_identity,
        tariff=tariff_of(settings.counter),
        zone=ZoneInfo(venue.timezone),
    )


def tariff_of(told: CounterTable) -> Tariff | None:
    """What the settings say about amounts and multipliers; None: this is no counter."""
    if not told.enabled:
        return None
    per, most, confirm_above = (told.coins(money) or 0 for money in (told.per, told.max_amount, told.confirm_above))
    rounding = Rounding(told.rounding)
    return Tariff(per, rounding, most, confirm_above, told.currency, told.decimals, told.amount_cards)


def sun_of(settings: Settings) -> SunNames:
    """How genuine tags call the parts of their message."""
    told = settings.genuine
    return SunNames(told.picc, told.uid, told.counter, told.file, told.mac)


def voucher_of(settings: Settings) -> Callable[[Event], Event]:
    """Checks genuine tags where there are keys; without them it is for the server to judge. Raises Misconfigured."""
    keys = settings.genuine.keys()
    if keys is None and settings.genuine.required:
        raise Misconfigured("genuine.required needs the keys of the tags: set genuine.keys_file.")
    if keys is None:
        return lambda event: event
    return Voucher(SunKeys(*keys, bytes.fromhex(settings.genuine.label)), sun_of(settings), settings.genuine.required)


def readers_of(settings: Settings) -> frozenset[str]:
    """The devices that should be there, by name."""
    tags = {settings.nfc.name} if settings.nfc.reader != "none" else set()
    cameras = {table.called for table in settings.cameras}
    return frozenset(cameras | tags | {table.name for table in settings.scanners})


def kinds_of(settings: Settings) -> dict[str, Kind]:
    """What sort each reader is, by name; the keyboard is always there, for people and for scanners that type."""
    cameras = {table.called: Kind.CAMERA for table in settings.cameras}
    scanners = {table.name: Kind.SCANNER for table in settings.scanners}
    tags = {settings.nfc.name: Kind.TAGS} if settings.nfc.reader != "none" else {}
    return cameras | tags | scanners | {KEYBOARD: Kind.KEYBOARD}


def settling_of(settings: Settings) -> SettlingRules:
    """What the settings say about what a read of the history may conclude."""
    told = settings.settling
    return SettlingRules(
        frozenset(told.exclusive_sources),
        told.quarantine_seconds or quarantine(told.longest_seconds, told.lag_seconds),
        told.max_age_hours * 3600,
    )


def bounds_of(settings: Settings) -> Bounds:
    """What the settings say about how much is taken on."""
    told = settings.outbox
    return Bounds(told.max_open, told.max_value, told.least_free_mib * MIB)


def ourselves(*arguments: str) -> list[str]:
    """The command that starts this same program again, frozen or not."""
    frozen = getattr(sys, "frozen", False)
    return [sys.executable, *arguments] if frozen else [sys.executable, "-m", "kiosk", *arguments]
