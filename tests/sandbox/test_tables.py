"""README says of the sandbox what it does, and nothing that contract §11 leaves open is passed over."""

import re

from kiosk.sandbox.choices import CHOICES
from tests.sandbox.tables import put_into
from tests.test_house import ROOT


def test_readme_shows_the_rules_and_choices_of_today() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert put_into(text) == text, "python -m tests.sandbox.tables --write README.md"


def test_everything_that_the_contract_leaves_open_is_chosen() -> None:
    contract = (ROOT / "tests/contract/pers-api.md").read_text(encoding="utf-8")
    section = contract.split("## 11.")[1].split("\n## ")[0]
    named = re.findall(r"^\| ([a-z][^|]*?) \|", section, flags=re.MULTILINE)
    left_open = [name for name in named if name != "rule"]
    assert len(left_open) > 18
    assert [name for name in left_open if name not in CHOICES] == []
