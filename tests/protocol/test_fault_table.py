"""The table of faults tells the truth about the code, and stands where people read it."""

from pathlib import Path

import pytest

from tests.protocol.fault_table import BEGIN, END, put_into, table

CONTRIBUTING = Path(__file__).parents[2] / "CONTRIBUTING.md"


@pytest.fixture(scope="module")
def made():
    return table()


def test_green_is_told_for_a_clear_yes_only(made):
    green = [line for line in made.splitlines() if "*Receipt*" in line]
    assert [line.split("|")[1].strip() for line in green] == [
        "a clear yes",
        "a yes that shows no member",
        "shows it",
        "shows two of it",
    ]


def test_no_fault_ends_a_claim_but_an_answer_in_the_apis_own_shape(made):
    rejected = [line for line in made.splitlines() if line.split("|")[2:3] == [" rejected "]]
    assert [line.count("(40") for line in rejected] == [1, 1, 1]
    assert all(line.split("|")[3].strip() == "uncertain" for line in rejected), "a refusal after a doubt is no verdict"


def test_it_is_put_between_its_marks_and_nowhere_else(made):
    before = f"# Faults\n\n{BEGIN}\nold\n{END}\n\n## More\n"
    after = put_into(before, made)
    assert after.startswith("# Faults\n\n<!--")
    assert after.endswith("-->\n\n## More\n")
    assert "old" not in after
    assert put_into(after, made) == after
    with pytest.raises(ValueError, match="marks"):
        put_into("# Faults\n", made)


def test_the_makers_read_the_table_that_the_code_makes(made):
    text = CONTRIBUTING.read_text()
    if BEGIN not in text:
        pytest.skip("the marks are not in CONTRIBUTING.md yet")
    assert put_into(text, made) == text, "make it anew: python -m tests.protocol.fault_table --write CONTRIBUTING.md"
