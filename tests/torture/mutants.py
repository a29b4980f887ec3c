"""Sows each bug into a copy of the kiosk and runs the tests that are to notice; fails where one survives.

python -m tests.torture.mutants [--workers 2] [--only part-of-a-name]
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.torture.seeded import ALL

ROOT = Path(__file__).parents[2]
COPIED = ("domain", "storage", "api", "delivery", "torture")
SETTINGS = """[pytest]
addopts = --import-mode=importlib -p no:cacheprovider -p no:pytest-qt -p no:xdist -p no:cov -p no:randomly
filterwarnings = error
"""


@dataclass(frozen=True, slots=True)
class Verdict:
    """`caught_by`: the test that noticed; empty: the bug survived. `trouble`: the tests did not run at all."""

    caught_by: str
    seconds: float
    trouble: str = ""


def copy_to(folder):
    """The kiosk and the tests, as far as they are needed; with their bytecode, which fits all but the patched file."""
    ignored = shutil.ignore_patterns("*.png", "*.mp4")
    shutil.copytree(ROOT / "kiosk", folder / "kiosk", ignore=ignored)
    for name in COPIED:
        shutil.copytree(ROOT / "tests" / name, folder / "tests" / name, ignore=ignored)
    shutil.copy(ROOT / "tests" / "__init__.py", folder / "tests" / "__init__.py")
    (folder / "pytest.ini").write_text(SETTINGS)


def sow(bug, folder):
    """Patches the copy. Raises ValueError where the code has moved on and the bug no longer fits."""
    for file, old, new in bug.edits:
        path = folder / file
        text = path.read_text()
        if text.count(old) != 1:
            raise ValueError(f"{bug.name}: {old!r} stands {text.count(old)} times in {file}, not once")
        path.write_text(text.replace(old, new))


def run(folder, tests):
    """pytest in the copy, with the copy's own kiosk."""
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-x", "-q", "--no-header", "--timeout=60", *tests],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
        check=False,
        capture_output=True,
        text=True,
        timeout=300,
    )
    return ended.returncode, ended.stdout + ended.stderr


def judge(bug):
    """One bug in a copy of its own."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="kiosk-mutant-") as scratch:
        copy_to(Path(scratch))
        try:
            sow(bug, Path(scratch))
        except ValueError as misfit:
            return Verdict("", time.monotonic() - began, str(misfit))
        code, said = run(scratch, bug.tests)
    failed = re.search(r"^FAILED \S*?([^/\s]+::[^\s\[]+)", said, re.MULTILINE)
    print(f"  {bug.name}: {failed[1] if failed else 'NOT CAUGHT'}", flush=True)
    trouble = "" if code == 0 or (code == 1 and failed) else said[-2000:]
    return Verdict(failed[1] if failed else "", time.monotonic() - began, trouble)


def healthy(bugs):
    """Without any bug the same tests are green, in the copy and with the copy's code."""
    with tempfile.TemporaryDirectory(prefix="kiosk-mutant-") as scratch:
        copy_to(Path(scratch))
        code, said = run(scratch, sorted({test for bug in bugs for test in bug.tests}))
        where = "import kiosk; print(kiosk.__file__)"
        environment = {**os.environ, "PYTHONPATH": scratch}
        used = subprocess.run(
            [sys.executable, "-c", where], cwd=scratch, env=environment, capture_output=True, check=True
        )
    if code != 0 or not used.stdout.decode().startswith(scratch):
        raise SystemExit(f"the tests are not green without any bug:\n{said[-4000:]}{used.stdout}")


def table_of(verdicts):
    table = Table("mutant", "caught by", "seconds", title=f"{len(verdicts)} bugs sown")
    for bug, verdict in verdicts:
        caught = verdict.caught_by or f"[red]{'DID NOT RUN' if verdict.trouble else 'SURVIVED'}[/red]"
        table.add_row(bug.name, caught, f"{verdict.seconds:.1f}")
    return table


def hunt(bugs, workers):
    """All of them. Returns the bugs that nobody caught."""
    healthy(bugs)
    with ThreadPoolExecutor(workers) as pool:
        verdicts = list(zip(bugs, pool.map(judge, bugs), strict=True))
    Console(width=None if sys.stdout.isatty() else 140).print(table_of(verdicts))
    for _, verdict in verdicts:
        print(verdict.trouble, end="")
    return [bug.name for bug, verdict in verdicts if not verdict.caught_by]


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    asked.add_argument("--only", default="", help="part of a mutant's name")
    given = asked.parse_args()
    began = time.monotonic()
    bugs = [bug for bug in ALL if given.only in bug.name]
    survivors = hunt(bugs, given.workers)
    print(f"{len(bugs) - len(survivors)} of {len(bugs)} caught in {time.monotonic() - began:.0f} s")
    sys.exit(1 if survivors else 0)


if __name__ == "__main__":
    main()
