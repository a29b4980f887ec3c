"""What stands in the way of a tag reader on this machine, and what to do about it: facts for `kiosk check`."""

import os
import socket
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.capture.tags import pcsc
from kiosk.capture.tags.choosing import AUTO, choose
from kiosk.capture.tags.keeping import Unready
from kiosk.capture.tags.nfcpy import RULES
from kiosk.capture.tags.usb import Plugged, plugged

#: Kernel modules that take a reader for themselves.
RIVALS = ("nfc", "pn533", "pn533_usb")
BLACKLIST = "packaging/modprobe/pers-kiosk-nfc.conf"
DAEMON = "run/pcscd/pcscd.comm"

PLUG = "Plug a reader in; to go without, leave [nfc] out of the settings."
UNLOAD = f"Copy {BLACKLIST} to /etc/modprobe.d, then: sudo modprobe -r pn533_usb pn533 nfc"
ALLOW = f"Copy {RULES} to /etc/udev/rules.d, then: sudo udevadm control --reload, and plug the reader in again."
SHARE = "Set the reader to “pcsc”, or stop the service: sudo systemctl mask --now pcscd.socket pcscd"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that was looked at."""

    what: str
    good: bool
    said: str
    fix: str = ""  #: empty when there is nothing to do


def facts(reader: str = "auto", root: Path = Path("/")) -> list[Fact]:
    """All of them, for a reader named as in the settings; `root` is where the machine's files are."""
    there = plugged(root)
    found = [_chosen(reader)] if reader == AUTO else []
    found += [_seen_by_pcscd(needed=reader.startswith("pcsc")), _on_usb(there, needed=reader == "usb")]
    found += [_allowed(one, root) for one in there if one.by_nfcpy]
    found += [_modules(root), _shared(reader, there, root)]
    return found


def _chosen(reader: str) -> Fact:
    """Which one “auto” takes, and why."""
    what = "Tag reader"
    try:
        choice = choose(reader)
    except Unready as nobody:
        return Fact(what, good=False, said=str(nobody), fix=PLUG)
    return Fact(what, good=True, said=f"“{choice.reader}” is taken: {choice.why}")


def _seen_by_pcscd(*, needed: bool) -> Fact:
    what = "PC/SC readers"
    try:
        names = pcsc.names()
    except Unready as unready:
        return Fact(what, not needed, str(unready), str(unready).partition(": ")[2] if needed else "")
    if not names:
        return Fact(what, not needed, "pcscd runs and knows none.", PLUG if needed else "")
    return Fact(what, good=True, said=", ".join(names))


def _on_usb(there: list[Plugged], *, needed: bool) -> Fact:
    said = ", ".join(f"{one.name} ({one.vendor:04x}:{one.product:04x})" for one in there)
    good = bool(there) or not needed
    return Fact("NFC readers on USB", good, said or "None that is known.", "" if good else PLUG)


def _allowed(one: Plugged, root: Path) -> Fact:
    good = os.access(root / one.node, os.R_OK | os.W_OK)
    said = f"/{one.node} may {'' if good else 'not '}be used."
    return Fact(f"Permission for the {one.name}", good, said, "" if good else ALLOW)


def _modules(root: Path) -> Fact:
    loaded = [name for name in RIVALS if (root / "sys/module" / name).is_dir()]
    if not loaded:
        return Fact("Kernel modules", good=True, said="None takes a reader away.")
    return Fact("Kernel modules", good=False, said=f"{', '.join(loaded)} may take the reader away.", fix=UNLOAD)


def _shared(reader: str, there: list[Plugged], root: Path) -> Fact:
    """Only a reader that both can drive is fought over, and only when the settings want it without PC/SC."""
    what = "pcscd and nfcpy"
    wanted = reader not in {"auto", "pcsc"} and not reader.startswith(("pcsc:", "udp", "/"))
    if wanted and _answers(root / DAEMON) and any(one.by_nfcpy for one in there):
        return Fact(what, good=False, said="pcscd runs and holds the reader.", fix=SHARE)
    return Fact(what, good=True, said="They do not fight over a reader.")


def _answers(path: Path) -> bool:
    with suppress(OSError), socket.socket(socket.AF_UNIX) as line:
        line.connect(str(path))
        return True
    return False
