"""Builds the Debian package: freeze, prune, lay out, pack; the version is that of kiosk/__init__.py alone."""

import argparse
import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(HERE)]

from documents import completions, manual  # noqa: E402 - beside this file
from prune import prune  # noqa: E402

#: What makes a terminal of the machine; without them the program runs all the same, e.g. in a window.
RECOMMENDED = (
    "cage",
    "seatd",
    "xwayland",
    "kbd",
    "pcscd",
    "libccid",
    "libgl1-mesa-dri",
    "systemd-timesyncd | time-daemon",
)
NEEDED = ("adduser", "libxkbcommon0")
SCRIPTS = ("preinst", "postinst", "prerm", "postrm")
#: Where our files go: from packaging/ into the machine.
PLACES = {
    "udev/60-pers-kiosk.rules": "usr/lib/udev/rules.d/60-pers-kiosk.rules",
    "modprobe/pers-kiosk-nfc.conf": "usr/lib/modprobe.d/pers-kiosk-nfc.conf",
    "systemd/pers-kiosk.service": "usr/lib/systemd/system/pers-kiosk.service",
    "systemd/pers-kiosk-session.service": "usr/lib/systemd/system/pers-kiosk-session.service",
    "systemd/pers-kiosk.pam": "etc/pam.d/pers-kiosk",
    "systemd/pers-kiosk-session": "usr/lib/pers-kiosk/session",
    "systemd/pers-kiosk-lockdown": "usr/sbin/pers-kiosk-lockdown",
    "dashboard.json": "usr/share/pers-kiosk/dashboard.json",
}


def main() -> None:
    """Builds it, and says where it is."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--out", type=Path, default=ROOT / "build")
    asked.add_argument("--frozen", type=Path, help="a folder frozen and pruned before, to save the time")
    asked.add_argument("--numbered", default=version(), help="another number, to try an upgrade with")
    told = asked.parse_args()
    told.out.mkdir(parents=True, exist_ok=True)
    print(build(told.out, told.frozen, told.numbered))


def build(out: Path, frozen: Path | None, number: str) -> Path:
    """The package's path."""
    with tempfile.TemporaryDirectory(prefix="kiosk-deb-", dir=out) as folder:
        tree = Path(folder) / "tree"
        program = tree / "usr/lib/pers-kiosk"
        if frozen is None:
            freeze(out, Path(folder))
            frozen = out / "frozen/kiosk"
        shutil.copytree(frozen, program, symlinks=True)
        lay_out(tree, number)
        write_control(tree, (frozen.parent / "needs").read_text().split(), number)
        package = out / f"pers-kiosk_{number}_{architecture()}.deb"
        command = [
            "dpkg-deb",
            "--root-owner-group",
            "-Zzstd",
            f"-z{9 if number == version() else 1}",
            "--build",
            str(tree),
            str(package),
        ]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return package


def freeze(out: Path, work: Path) -> None:
    """The program as a folder that needs no Python, without what it never loads."""
    made = out / "frozen"
    shutil.rmtree(made, ignore_errors=True)
    freezer = Path(sys.executable).parent / "pyinstaller"
    command = [str(freezer), "--noconfirm", "--log-level", "ERROR", "--distpath", str(made), "--workpath", str(work)]
    environment = {**os.environ, "KIOSK_ROOT": str(ROOT), "PYTHONPATH": str(ROOT)}
    subprocess.run([*command, str(HERE / "freeze.spec")], check=True, env=environment)
    (made / "needs").write_text("\n".join(prune(made / "kiosk")) + "\n")


def lay_out(tree: Path, number: str) -> None:
    """Everything beside the program itself."""
    for source, target in PLACES.items():
        _put(ROOT / "packaging" / source, tree / target)
    for name in ("usr/lib/pers-kiosk/session", "usr/sbin/pers-kiosk-lockdown"):
        (tree / name).chmod(0o755)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/kiosk").symlink_to("../lib/pers-kiosk/kiosk")
    _write(tree / "etc/pers-kiosk/config.toml", (ROOT / "config.example.toml").read_text(encoding="utf-8"))
    _write(tree / "usr/share/man/man1/kiosk.1.gz", gzip.compress(manual(number).encode(), mtime=0))
    for path, text in completions().items():
        _write(tree / path, text)
    documents = tree / "usr/share/doc/pers-kiosk"
    for name in ("README.md", "CHANGELOG.md", "LICENSE"):
        _put(ROOT / name, documents / name)
    _put(ROOT / "LICENSE", documents / "copyright")


def write_control(tree: Path, needed: list[str], number: str) -> None:
    """The package's own description and its scripts."""
    control = tree / "DEBIAN"
    control.mkdir(mode=0o755)
    (control / "control").write_text("\n".join(description(tree, needed, number)) + "\n")
    (control / "conffiles").write_text("/etc/pers-kiosk/config.toml\n/etc/pam.d/pers-kiosk\n")
    for name in SCRIPTS:
        text = (HERE / name).read_text().replace("#SHARED#", (HERE / "shared.sh").read_text())
        _write(control / name, text, 0o755)


def description(tree: Path, needed: list[str], number: str) -> Iterator[str]:
    """The lines of the control file."""
    size = sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
    yield "Package: pers-kiosk"
    yield f"Version: {number}"
    yield f"Architecture: {architecture()}"
    yield "Maintainer: The pers-kiosk makers <pers-kiosk@localhost>"
    yield f"Installed-Size: {size}"
    yield f"Depends: {', '.join(sorted({*needed, *NEEDED}))}"
    yield f"Recommends: {', '.join(RECOMMENDED)}"
    yield "Section: misc"
    yield "Priority: optional"
    yield "Description: claim terminal for the PERS loyalty platform"
    yield " Reads QR codes and NFC tags at a venue and claims rewards at PERS, exactly once."
    yield " What cannot be delivered is kept on disk and delivered later."


def version() -> str:
    """From the one place that has it."""
    found = re.search(r'__version__ = "([^"]+)"', (ROOT / "kiosk/__init__.py").read_text())
    assert found
    return found[1]


def architecture() -> str:
    """As Debian calls this machine."""
    return subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True).stdout.strip()


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)


def _write(path: Path, text: str | bytes, mode: int = 0o644) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    path.chmod(mode)


if __name__ == "__main__":
    main()
