"""The rules of the house, as checks that run: imports go down, each break is caught, and modules stay small."""

import ast
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "kiosk").rglob("*.py"))

#: A line in a room that breaks each contract; every one of them was seen to be caught.
BREAKS = {
    "house": ("kiosk/domain/scan.py", "import kiosk.terminal"),
    "sandbox": ("kiosk/sandbox/rules.py", "import kiosk.domain.claim"),
    "eyes-and-window": ("kiosk/ui/words.py", "import kiosk.storage"),
    "storage": ("kiosk/storage/outbox.py", "import kiosk.settings"),
    "heart": ("kiosk/terminal.py", "import kiosk.api.client"),
    "domain": ("kiosk/domain/line.py", "import time"),
    "qt": ("kiosk/assembly/plans.py", "import PySide6"),
    "httpx": ("kiosk/storage/outbox.py", "import httpx"),
    "sql": ("kiosk/terminal.py", "import sqlite3"),
}


def lint(folder):
    command = [
        str(Path(sys.executable).parent / "lint-imports"),
        "--no-cache",
        "--config",
        str(ROOT / "pyproject.toml"),
    ]
    return subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True, timeout=120)


@pytest.mark.parametrize("contract", BREAKS)
def test_each_import_contract_catches_its_break(contract, tmp_path):
    shutil.copytree(ROOT / "kiosk", tmp_path / "kiosk", ignore=shutil.ignore_patterns("__pycache__", "qml"))
    path, line = BREAKS[contract]
    broken = tmp_path / path
    broken.write_text(broken.read_text() + f"\n{line}\n")
    ended = lint(tmp_path)
    assert ended.returncode != 0
    name = next(part.split('"')[1] for part in _contract(contract) if part.startswith("name"))
    assert f"{name} BROKEN" in ended.stdout, ended.stdout


def _contract(ident):
    text = (ROOT / "pyproject.toml").read_text()
    return text.split(f'id = "{ident}"')[1].split("[[tool")[0].splitlines()


def test_every_module_begins_with_one_sentence():
    for path in MODULES:
        said = ast.get_docstring(ast.parse(path.read_text()))
        assert said, path
        assert said.splitlines()[0].endswith((".", "?")), path


def test_no_room_is_called_what_says_nothing():
    empty = {"utils", "common", "base", "helpers", "manager", "controller", "service", "core"}
    assert not [path for path in MODULES if empty & {part.removesuffix(".py") for part in path.parts}]


def test_bodies_and_files_stay_short():
    bodies = []
    for path in MODULES:
        text = path.read_text()
        assert len(text.splitlines()) <= 260, path
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef):
                first = node.body[1] if ast.get_docstring(node) and len(node.body) > 1 else node.body[0]
                bodies.append(((node.end_lineno or 0) - first.lineno + 1, f"{path.name}:{node.name}"))
    lengths = sorted(length for length, _ in bodies)
    assert statistics.median(lengths) <= 6
    assert lengths[int(len(lengths) * 0.9)] <= 20
    assert max(bodies)[0] <= 40, max(bodies)


def test_no_words_that_the_glossary_turned_away():
    away = ("unittest.mock", "TODO", "FIXME")
    for path in [*MODULES, *(ROOT / "tests").rglob("*.py")]:
        if path != Path(__file__):
            text = path.read_text()
            assert not [word for word in away if word in text], path
