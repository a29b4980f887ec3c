"""What others made: each font is listed with origin and licence, and each library's licence was looked at."""

import re
import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
AUDIT = runpy.run_path(str(ROOT / "packaging/audit.py"))


def test_every_font_is_listed_with_where_it_came_from_and_its_licence():
    rows = [line for line in (ROOT / "resources/README.md").read_text().splitlines() if line.startswith("| `fonts/")]
    for font in (ROOT / "resources/fonts").glob("*.[to]tf"):
        (row,) = [line for line in rows if f"`fonts/{font.name}`" in line]
        origin, licence = (cell.strip() for cell in row.split("|")[3:5])
        assert origin
        (text,) = re.findall(r"`(fonts/[\w-]+\.txt)`", licence)
        assert "Open Font License" in (ROOT / "resources" / text).read_text(errors="replace") or "OFL" in text


@pytest.mark.parametrize(
    ("said", "may"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("Apache-2.0 AND BSD-2-Clause", True),
        ("MIT AND AGPL-3.0-only", False),
        ("GPL-3.0-only", False),
        ("unknown", False),
    ],
)
def test_one_licence_to_choose_is_enough_and_all_that_are_joined_are_needed(said, may):
    assert AUDIT["may_be_passed_on"](said) is may


def test_every_library_that_is_shipped_is_looked_at():
    names = set(AUDIT["pinned"]())
    assert {"pyside6-essentials", "httpx", "pydantic", "numpy"} <= names
    assert AUDIT["licences"]() == 0
