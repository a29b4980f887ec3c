"""The six ways a trigger looks at what a claim says about itself; nothing is coerced."""

import pytest

from tests.sandbox.desk import Desk, accepted, refused

CONDITIONS = [
    ("EQUALS", 3, 3.0, True), ("EQUALS", 3, "3", False), ("EQUALS", 1, True, False),
    ("NOT_EQUALS", "a", "b", True), ("NOT_EQUALS", "a", "a", False),
    ("GREATER_THAN", 10, 11, True), ("GREATER_THAN", 10, 10, False), ("GREATER_THAN", 10, "11", False),
    ("LESS_THAN", 10, 9, True), ("LESS_THAN", 10, 10, False),
    ("CONTAINS", "oat", ["soy", "oat"], True), ("CONTAINS", "oat", "soy", False),
    ("IS_PART_OF", ["soy", "oat"], "oat", True), ("IS_PART_OF", ["soy"], "oat", False),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "value", "sent", "holds"), CONDITIONS)
def test_condition(desk: Desk, kind: str, value: object, sent: object, *, holds: bool) -> None:
    _, source = desk.campaign(conditions=[{"conditionType": kind, "key": "fact", "value": value}])
    answer = desk.claim(source, conditionsData={"fact": sent})
    if holds:
        accepted(answer)
    else:
        refused(answer, 422, "CONDITION_NOT_MET")


def test_condition_about_nothing_sent(desk: Desk) -> None:
    _, source = desk.campaign(conditions=[{"conditionType": "EQUALS", "key": "fact", "value": 1}])
    refused(desk.claim(source), 422, "CONDITION_NOT_MET")
