"""Takes out of a frozen folder what the terminal never loads, and says which Debian packages bring the rest.

What stays is not a list of file names: it is what our QML imports, the platforms a kiosk has, and whatever these need
(by the ELF headers). Libraries that a Debian package brings are taken out too, so that Debian's updates reach them.
"""

import platform
import re
import subprocess
from functools import cache
from pathlib import Path

#: Qt's plugins that a terminal may load; each is looked for under PySide6/Qt/plugins.
PLUGINS = (
    "platforms/libqoffscreen.so",
    "platforms/libqxcb.so",
    "platforms/libqwayland*.so",
    "xcbglintegrations/*.so",
    "platforminputcontexts/libcompose*.so",
    "wayland-graphics-integration-client/*.so",
    "wayland-shell-integration/*.so",
    "imageformats/libqjpeg.so",
    "imageformats/libqsvg.so",
    "imageformats/libqwebp.so",
)
#: Loaded by name when it runs, so that no header tells of them.
BY_NAME = ("libzbar0", "libusb-1.0-0", "libpcsclite1", "libsystemd0")
KEPT = ("libpython",)  #: loaded by the program's first bytes, which no header tells


def prune(folder: Path) -> list[str]:
    """Prunes the folder that PyInstaller made; returns the Debian packages it needs."""
    inner = folder / "_internal"
    qt = inner / "PySide6/Qt"
    _remove_plugins(qt / "plugins")
    _remove_qml(qt / "qml", inner / "kiosk/ui/qml")
    for path in [*qt.glob("translations/*"), *qt.glob("metatypes/*"), *inner.glob("PIL/_avif*")]:
        path.unlink()
    _remove_debians(inner)
    _remove_unneeded(inner)
    for path in inner.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()
    for path in sorted((path for path in inner.rglob("*") if path.is_dir()), reverse=True):
        if not any(path.iterdir()):
            path.rmdir()
    subprocess.run(["strip", "--strip-unneeded", *map(str, inner.glob("libpython*"))], check=True)
    return sorted({*_packages(folder), *BY_NAME})


def _remove_plugins(plugins: Path) -> None:
    kept = {path for pattern in PLUGINS for path in plugins.glob(pattern)}
    for path in [path for path in plugins.rglob("*") if path.is_file() and path not in kept]:
        path.unlink()


def _remove_qml(modules: Path, ours: Path) -> None:
    """Everything but the modules that our QML imports, and what these import themselves."""
    wanted = {"QtQml", "QtQml/Models", "QtQml/WorkerScript", "QtQuick/Window", "QtQuick"}
    texts = (path.read_text(encoding="utf-8") for path in ours.rglob("*.qml"))
    imported = (name for text in texts for name in re.findall(r"^import ([A-Z][\w.]*)", text, re.MULTILINE))
    wanted |= {name.replace(".", "/") for name in imported}
    known: set[str] = set()
    while wanted - known:
        name = (wanted - known).pop()
        known.add(name)
        qmldir = modules / name / "qmldir"
        said = qmldir.read_text(encoding="utf-8") if qmldir.is_file() else ""
        depends = re.findall(r"^(?:depends|(?:default |optional )?import) (\S+)", said, re.MULTILINE)
        wanted |= {depend.replace(".", "/") for depend in depends}
    for path in [path for path in modules.rglob("*") if path.is_file()]:
        if str(path.parent.relative_to(modules)) not in known or path.suffix in {".qmltypes", ".pdb"}:
            path.unlink()


def _remove_debians(inner: Path) -> None:
    """Libraries that are a Debian package's; only those at the top, where PyInstaller collects what lies around."""
    for path in inner.glob("*.so*"):
        if not path.is_symlink() and not path.name.startswith(KEPT) and debian_package(path.name):
            path.unlink()


def _remove_unneeded(inner: Path) -> None:
    """Libraries that nothing needs any more, until there is none."""
    while True:
        files = [path for path in inner.rglob("*.so*") if path.is_file() and not path.is_symlink()]
        needed = {name for path in files for name in needs(path)}
        libraries = [path for path in files if path.name.startswith("lib") and _is_library(path, inner)]
        idle = [path for path in libraries if path.name not in needed and not path.name.startswith(KEPT)]
        if not idle:
            return
        for path in idle:
            path.unlink()


def _is_library(path: Path, inner: Path) -> bool:
    """Whether it is there for others only: not a module of Python, not a plugin of Qt."""
    where = path.parent.relative_to(inner)
    return str(where) in {".", "PySide6/Qt/lib"} or where.name.endswith(".libs")


def _packages(folder: Path) -> set[str]:
    """The Debian packages of all that is needed and not in the folder."""
    files = [path for path in folder.rglob("*") if path.is_file() and (".so" in path.name or path.parent == folder)]
    there = {path.name for path in folder.rglob("*.so*")}
    missing = {name for path in files for name in needs(path)} - there
    found = {name: debian_package(name) for name in missing}
    nowhere = sorted(name for name, package in found.items() if not package)
    if nowhere:
        raise SystemExit(f"No Debian package on this machine has {', '.join(nowhere)}.")
    return set(found.values())


@cache
def needs(path: Path) -> tuple[str, ...]:
    """The libraries that a file names in its own header."""
    said = subprocess.run(["objdump", "-p", str(path)], check=False, capture_output=True, text=True).stdout
    return tuple(re.findall(r"^\s+NEEDED\s+(\S+)", said, re.MULTILINE))


@cache
def debian_package(library: str) -> str:
    """The package that brings a library to this machine; empty where none does."""
    folders = (f"/lib/{platform.machine()}-linux-gnu", f"/usr/lib/{platform.machine()}-linux-gnu", "/lib64", "/lib")
    for path in (Path(folder) / library for folder in folders):
        for name in (str(path), str(path.resolve())):
            said = subprocess.run(["dpkg-query", "-S", name], check=False, capture_output=True, text=True)
            if said.returncode == 0:
                return said.stdout.partition(":")[0]
    return ""
