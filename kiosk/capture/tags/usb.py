"""The NFC readers on this machine's USB, as the kernel lists them, and the kick that wakes one that hangs."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from fcntl import ioctl
from pathlib import Path

#: What nfcpy drives by itself, by vendor and product.
NFCPY = {
    (0x054C, 0x0193): "Sony PN531",
    (0x04CC, 0x0531): "SCM SCL3710",
    (0x04CC, 0x2533): "NXP PN533",
    (0x04E6, 0x5591): "SCM SCL3711",
    (0x04E6, 0x5593): "SCM SCL3712",
    (0x054C, 0x02E1): "Sony RC-S330/360/370",
    (0x054C, 0x06C1): "Sony RC-S380",
    (0x054C, 0x06C3): "Sony RC-S380",
    (0x072F, 0x2200): "ACS ACR122U",
}
#: What only PC/SC drives.
PCSC_ONLY = {
    (0x072F, 0x223B): "ACS ACR1252U",
    (0x072F, 0x2303): "ACS ACR1552U",
    (0x076B, 0x5422): "HID Omnikey 5422",
    (0x04E6, 0x5790): "Identiv uTrust 3700 F",
}
#: `USBDEVFS_RESET`: the port is reset as if the plug had been pulled.
RESET = 0x5514


@dataclass(frozen=True, slots=True)
class Plugged:
    """A reader on USB."""

    name: str
    vendor: int
    product: int
    bus: int
    address: int

    @property
    def by_nfcpy(self) -> bool:
        """Whether nfcpy drives it."""
        return (self.vendor, self.product) in NFCPY

    @property
    def path(self) -> str:
        """As nfcpy names it; only a whole path makes it say why it cannot be opened."""
        return f"usb:{self.bus:03}:{self.address:03}"

    @property
    def node(self) -> str:
        """Its file, below the root."""
        return f"dev/bus/usb/{self.bus:03}/{self.address:03}"


def plugged(root: Path = Path("/")) -> list[Plugged]:
    """All readers this machine knows the name of."""
    return list(_readers(root / "sys/bus/usb/devices"))


def _readers(folder: Path) -> Iterator[Plugged]:
    for device in sorted(folder.glob("*")):
        # What has no ids is a hub's interface; what vanishes while we look was unplugged.
        with suppress(OSError, ValueError):
            ids = _number(device / "idVendor", 16), _number(device / "idProduct", 16)
            name = NFCPY.get(ids) or PCSC_ONLY.get(ids)
            if name is not None:
                yield Plugged(name, *ids, _number(device / "busnum", 10), _number(device / "devnum", 10))


def _number(file: Path, base: int) -> int:
    return int(file.read_text(), base)


def reset(node: Path) -> bool:
    """Reset a reader that hangs; answers whether the kernel did it."""
    try:
        device = os.open(node, os.O_WRONLY)
    except OSError:
        return False
    try:
        ioctl(device, RESET)
    except OSError:
        return False
    finally:
        os.close(device)
    return True
