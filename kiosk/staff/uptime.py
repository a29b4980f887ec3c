"""How long this machine has been up: a clock that nobody can set forward."""

import time
from dataclasses import dataclass
from pathlib import Path

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True)
class Uptime:
    """A moment of one boot."""

    boot: str  #: which boot; empty where the machine does not say
    seconds: float  #: since that boot, sleep included

    def since(self, earlier: "Uptime") -> float:
        """Seconds that have passed for certain; fewer than really passed where it cannot be known."""
        if self.boot and earlier.boot and self.boot != earlier.boot:
            return self.seconds  # the other boot is over, so all of this one came after it
        return max(0.0, self.seconds - earlier.seconds)


def uptime() -> Uptime:
    """Now."""
    return Uptime(_boot(), time.clock_gettime(time.CLOCK_BOOTTIME))


def _boot() -> str:
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        return ""
