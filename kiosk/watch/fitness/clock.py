"""The clock: whether it can be right at all, whether somebody sets it, and who."""

import ctypes
import ctypes.util
from datetime import datetime
from pathlib import Path

from kiosk.watch.fitness import Finding, bad, good, warning

SOURCES = ("systemd-timesyncd", "chronyd", "ntpd", "ntpsec", "openntpd")
NTP = "sudo apt install systemd-timesyncd && sudo timedatectl set-ntp true"
_ERROR = 5  #: what adjtimex(2) returns while nobody has set the clock


def clock(now: datetime, newest: Path, *, is_set: bool | None = None, proc: Path = Path("/proc")) -> Finding:
    """`newest`: a file of this program, which no right clock is older than."""
    what = "Clock"
    made = datetime.fromtimestamp(newest.stat().st_mtime, now.tzinfo)
    if now < made:
        return bad(what, f"it says {now:%Y-%m-%d %H:%M} UTC, which is before this program was installed", NTP)
    source = _source(proc)
    is_set = synchronised() if is_set is None else is_set
    said = f"{now:%Y-%m-%d %H:%M} UTC, set by {source or 'nobody we know'}"
    if not is_set and not source:
        return warning(what, f"{said}: it may drift, and TLS needs the right time", NTP)
    if not is_set:
        return warning(what, f"{said}, which has not reached a time server yet", "timedatectl timesync-status")
    return good(what, said)


def synchronised() -> bool:
    """As the kernel knows it."""
    libc = ctypes.CDLL(ctypes.util.find_library("c") or "libc.so.6")
    answer: int = libc.adjtimex(ctypes.create_string_buffer(256))
    return answer not in {_ERROR, -1}


def real_time_clock(sys: Path = Path("/sys")) -> Finding:
    """Without one a machine wakes up in the past, e.g. a Raspberry Pi."""
    clocks = sorted(path.name for path in (sys / "class/rtc").glob("rtc*"))
    if not clocks:
        fix = "add one (e.g. a DS3231), or make sure of the network before the terminal starts"
        return warning("Clock in the machine", "there is none: after a power cut the time is wrong at first", fix)
    return good("Clock in the machine", ", ".join(clocks))


def _source(proc: Path) -> str:
    for path in proc.glob("[0-9]*/comm"):
        try:
            name = path.read_text(encoding="utf-8").strip()
        except OSError:
            continue  # it ended while we looked
        if found := next((source for source in SOURCES if source.startswith(name) and name), ""):
            return found
    return ""
