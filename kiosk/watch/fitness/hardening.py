"""What of the hardening is really in force: looked for in the running process and in the kernel, not in the files."""

import os
import pwd
from collections.abc import Iterator
from pathlib import Path

from kiosk.watch.fitness import Finding, good, warning

ON = "sudo pers-kiosk-lockdown on"


def hardening(process: int | None, root: Path = Path("/")) -> Iterator[Finding]:
    """`process`: the running terminal's; None where none runs."""
    if process is None:
        yield warning("Terminal at work", "none: what protects it cannot be seen", "sudo systemctl start pers-kiosk")
    else:
        yield from _of_process(root / "proc" / str(process))
    yield _keys(root)
    yield _consoles(root)
    yield _starts(root)
    yield _dumps(root)


def _of_process(proc: Path) -> Iterator[Finding]:
    said = {
        name: value.strip()
        for name, _, value in (line.partition(":") for line in (proc / "status").read_text().splitlines())
    }
    user = int(said["Uid"].split()[0])
    name = _name(user)
    yield (
        good("Its user", name)
        if user
        else warning("Its user", "root", "start it as its service does: systemctl start pers-kiosk")
    )
    missing = [what for what, in_force in _protections(said) if not in_force]
    if missing:
        fix = "start it as its service does: sudo systemctl restart pers-kiosk"
        yield warning("Its protection", f"not in force: {', '.join(missing)}", fix)
    else:
        yield good("Its protection", "no new privileges, no capabilities, system calls filtered")


def _protections(said: dict[str, str]) -> Iterator[tuple[str, bool]]:
    yield "no new privileges", said.get("NoNewPrivs") == "1"
    yield "a filter for system calls", said.get("Seccomp") == "2"
    yield "no capabilities", int(said.get("CapEff", "0"), 16) == 0 and int(said.get("CapBnd", "0"), 16) == 0


def _keys(root: Path) -> Finding:
    dead = _read(root / "proc/sys/kernel/sysrq") in {"0", ""}  # a kernel built without the magic keys has no such file
    masked = os.path.realpath(root / "etc/systemd/system/ctrl-alt-del.target").endswith("/dev/null")
    if dead and masked:
        return good("Keys", "Ctrl+Alt+Del and the magic keys do nothing")
    open_ = ["Ctrl+Alt+Del restarts the machine"] * (not masked) + ["the magic SysRq keys work"] * (not dead)
    return warning("Keys", " and ".join(open_), ON)


def _consoles(root: Path) -> Finding:
    masked = os.path.realpath(root / "etc/systemd/system/getty@tty1.service").endswith("/dev/null")
    set_ = any("NAutoVTs=0" in path.read_text() for path in root.glob("etc/systemd/logind.conf.d/*.conf"))
    if masked and set_:
        return good("Consoles", "no login on the virtual terminals")
    return warning("Consoles", "somebody with a keyboard can log in on a virtual terminal", ON)


def _starts(root: Path) -> Finding:
    wanted = root / "etc/systemd/system/multi-user.target.wants"
    missing = [
        unit for unit in ("pers-kiosk.service", "pers-kiosk-session.service") if not os.path.lexists(wanted / unit)
    ]
    if missing:
        return warning("Start with the machine", f"{', '.join(missing)} is not enabled", ON)
    return good("Start with the machine", "the terminal and its screen")


def _dumps(root: Path) -> Finding:
    pattern = _read(root / "proc/sys/kernel/core_pattern")
    if pattern in {"|/bin/false", ""}:
        return good("Core dumps", "none are written")
    return warning("Core dumps", "a program that dies may write its memory to disk", ON)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def _name(user: int) -> str:
    try:
        return pwd.getpwuid(user).pw_name
    except KeyError:
        return str(user)
