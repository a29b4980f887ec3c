"""Both tables of the sandbox's section in README: the rules in their order, and what the documents leave open.

python -m tests.sandbox.tables --write README.md
"""

import argparse
from pathlib import Path

from kiosk.sandbox.choices import CHOICES
from kiosk.sandbox.rules import RULES

BEGIN, END = "<!-- sandbox: made by python -m tests.sandbox.tables --write README.md -->", "<!-- end of sandbox -->"


def tables() -> str:
    """Both, between their marks."""
    rules = [f"| {number} | `{rule.code}` | {rule.sentence} |" for number, rule in enumerate(RULES, 1)]
    choices = [f"| {about} | {said} |" for about, said in CHOICES.items()]
    return "\n".join([
        BEGIN,
        "<details><summary>Its rules, in the order in which they are asked</summary>", "",
        "| | code | what it says |", "|---|---|---|", *rules, "", "</details>",
        "<details><summary>Its choices where the public documents leave something open</summary>", "",
        "| about | what the sandbox does |", "|---|---|", *choices, "", "</details>",
        END,
    ])  # fmt: skip


def put_into(text: str) -> str:
    """The text with the tables of today."""
    before, mark, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not mark or not end:
        raise ValueError(f"the marks are missing:\n{BEGIN}\n{END}")
    return before + tables() + after


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--write", type=Path, required=True)
    path = asked.parse_args().write
    path.write_text(put_into(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
