"""A fresh Debian 12 tree to try things in; how packages are reached is taken from this machine when it runs."""

import contextlib
import os
import re
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

#: Where this machine says how it reaches its packages; bound into the tree, never copied into a file of ours.
REACH = (
    "/etc/apt",
    "/etc/ssl",
    "/etc/pip.conf",
    "/etc/resolv.conf",
    "/etc/hosts",
    "/root/.config/pip",
    "/usr/share/keyrings",
    "/usr/share/ca-certificates",
    "/usr/local/share/ca-certificates",
    "/opt/wheels",
)


def mirror() -> str:
    """The Debian mirror this machine uses."""
    for path in [*Path("/etc/apt/sources.list.d").glob("*.sources"), Path("/etc/apt/sources.list")]:
        if path.exists() and (
            found := re.search(r"^(?:URIs:|deb)\s+.*?(https?://\S+/debian)/?(?:\s|$)", path.read_text(), re.MULTILINE)
        ):
            return found[1]
    raise AssertionError("this machine has no Debian mirror in /etc/apt")


class Tree:
    """A root folder one can run commands in."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, command: str, *, timeout: float = 900, check: bool = True) -> "subprocess.CompletedProcess[str]":
        """A shell command inside the tree, without a display, with this machine's settings for packages."""
        kept = {key: value for key, value in os.environ.items() if key.startswith(("PIP_", "SSL_", "REQUESTS_"))}
        settings = {**kept, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8"}
        done = subprocess.run(
            ["chroot", str(self.root), "/bin/sh", "-ec", command],
            env=settings,
            check=False,
            capture_output=True,
            text=True,
            timeout=timeout,
        )
        if check and done.returncode:
            raise AssertionError(
                f"{command}\nended with {done.returncode}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
            )
        return done

    def clone(self, where: str) -> None:
        """This project's commit, as a newcomer gets it."""
        target = self.root / where.lstrip("/")
        subprocess.run(["git", "clone", "-q", "--no-hardlinks", f"file://{ROOT}", str(target)], check=True)


@contextlib.contextmanager
def fresh_tree() -> Iterator[Tree]:
    """A minimal Debian 12, taken away afterwards."""
    with tempfile.TemporaryDirectory(prefix="kiosk-tree-") as folder:
        root = Path(folder) / "root"
        command = ["debootstrap", "--variant=minbase", "--include=ca-certificates", "bookworm", str(root), mirror()]
        subprocess.run(command, check=True, capture_output=True, timeout=900)
        with _reach(root):
            yield Tree(root)


@contextlib.contextmanager
def _reach(root: Path) -> Iterator[None]:
    mounted: list[Path] = []
    try:
        there = (Path(source) for source in ("/proc", "/dev", *REACH) if Path(source).exists())
        mounted.extend(_bound(source, root) for source in there)
        yield
    finally:
        for target in reversed(mounted):
            subprocess.run(["umount", "-l", str(target)], check=False)


def _bound(source: Path, root: Path) -> Path:
    target = root / str(source).lstrip("/")
    if source.is_dir():
        target.mkdir(parents=True, exist_ok=True)
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.touch()
    subprocess.run(["mount", "--bind", str(source.resolve()), str(target)], check=True)
    return target
