"""A refusal is one plain sentence, and a scolding in no case."""

import re

import pytest

from kiosk.domain.screens import Closed, Foreign
from kiosk.sandbox.rules import RULES
from kiosk.ui import words

CODES = sorted({rule.code for rule in RULES} | {"USER_NOT_FOUND", "TRIGGER_SOURCE_NOT_FOUND", "CAMPAIGN_NOT_FOUND"})
SENTENCES = [words.reason(code) for code in [*words.REASONS, "UNHEARD_OF"]]


@pytest.mark.parametrize("code", CODES)
def test_every_refusal_of_the_sandbox_has_its_sentence(code: str) -> None:
    assert words.known(code)
    assert words.reason(code) != words.reason("UNHEARD_OF")


def test_no_two_refusals_share_a_sentence() -> None:
    assert len(set(words.REASONS.values())) == len(words.REASONS)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_is_short_and_kind(sentence: str) -> None:
    assert len(sentence) <= 80
    assert sentence.endswith(".")
    assert not re.search(r"error|invalid|fail|offline|!|denied|[A-Z]_", sentence, flags=re.IGNORECASE)


def test_every_reason_to_be_closed_and_every_foreign_code_has_words() -> None:
    assert all(words.closed(why) for why in Closed)
    assert all(words.advice(why) for why in Foreign)
