"""A virtual server and a virtual clock: time passes only when a test says so."""

from dataclasses import dataclass, field
from datetime import timedelta

from kiosk.domain.settling import Item, Moment, Reading
from tests.protocol.stories import NOON

LIFE, LAG, QUARANTINE = 600.0, 300.0, 1000.0  #: L, H and Q > L + H
SOURCE = "src"


@dataclass(frozen=True)
class Flying:
    """A request on its way; it may still take effect."""

    reference: str
    member: str
    sent: float


@dataclass(frozen=True)
class Effect:
    """A claim of the server's."""

    id: str
    reference: str
    member: str
    at: float  #: in true time
    item: Item


@dataclass
class World:
    """True time, the server with its own clock, and this machine's boots."""

    now: float = 0.0
    ahead: float = 0.0  #: how far the server's clock was put forward
    boot: int = 1
    booted: float = -5000.0
    flying: list[Flying] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    lag: float = 0.0  #: of the next read
    blind: bool = False  #: the next read shows nothing at all

    @property
    def server_time(self):
        """As a Date tells it: whole seconds."""
        return (NOON + timedelta(seconds=self.now + self.ahead)).replace(microsecond=0)

    @property
    def local_time(self):
        return NOON + timedelta(seconds=self.now)

    @property
    def boot_id(self):
        return f"boot-{self.boot}"

    def pass_time(self, seconds):
        self.now += seconds
        self.flying = [one for one in self.flying if self.now - one.sent <= LIFE]

    def reboot(self):
        self.pass_time(30)
        self.boot, self.booted = self.boot + 1, self.now

    def take_effect(self, one):
        """What a request was sent for happens."""
        self.flying.remove(one)
        ident = f"c-{len(self.effects) + 1}"
        made = NOON + timedelta(seconds=self.now + self.ahead)
        told = Item(ident, made, (f"usr-{one.member}", one.member))
        self.effects.append(Effect(ident, one.reference, one.member, self.now, told))
        return ident

    def read_history(self, source, since, boot_id):
        """The settler's client, as far as it asks."""
        at = Moment(self.server_time, self.now - self.booted, self.boot_id)
        if source != SOURCE or self.blind:
            return Reading(at, ())
        return Reading(at, tuple(one.item for one in self.effects if one.at <= self.now - self.lag))

    def close(self):
        """There is nothing under way."""
