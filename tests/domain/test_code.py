"""What the text of a scan means: ours, or not ours; never opened, never executed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.code import BothCode, CodeRules, ForeignCode, MemberCode, SourceCode, read_code
from kiosk.domain.screens import Foreign

RULES = CodeRules(hosts=frozenset({"go.example.com"}))


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("pers:member:M-1001", MemberCode("M-1001")),
        ("pers:member:ana@example.com", MemberCode("ana@example.com")),
        ("pers:source:src-entrance", SourceCode("src-entrance")),
        ("  pers:member:M-1001\n", MemberCode("M-1001")),
        ("ana.ruiz+cafe@example.com", MemberCode("ana.ruiz+cafe@example.com")),
        ("M-1001", MemberCode("M-1001")),
        ("https://go.example.com/t?triggerSourceId=src-1", SourceCode("src-1")),
        ("https://go.example.com/t?triggerSourceId=src-1&userIdentifier=M-1", BothCode("src-1", "M-1")),
        ("https://go.example.com/userIdentifier/M-1", MemberCode("M-1")),
        ('{"triggerSourceId": "src-1", "userIdentifier": "M-1"}', BothCode("src-1", "M-1")),
        ('{"userIdentifier": "M-1", "other": [1]}', MemberCode("M-1")),
    ],
)
def test_our_codes_are_read(text, means):
    assert read_code(text, RULES) == means


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "pers:member:",
        "pers:source:two words",
        "pers:other:x",
        "WIFI:S:Guest;T:WPA;P:coffee;;",
        "BEGIN:VCARD\nFN:Ana\nEND:VCARD",
        "javascript:alert(1)",
        "https://evil.example/t?triggerSourceId=src-1",
        "https://go.example.com@evil.example/?userIdentifier=M-1",
        "https://user@go.example.com/?userIdentifier=M-1",
        "https://go.example.com.evil.example/?userIdentifier=M-1",
        "http://[::1",
        '{"userIdentifier": NaN}',
        '{"userIdentifier": {"$gt": ""}}',
        '{"userIdentifier": "<img src=x>"}',
        '{"userIdentifier": "a\\u202eb"}',
        "[" * 400,
        '{"a":' * 100,
        "pers:member:a\u202eb",
        "pers:member:a\x00b",
        "M-1\u200b001",
    ],
)
def test_everything_else_is_not_ours(text):
    assert read_code(text, RULES) == ForeignCode(Foreign.UNKNOWN)


def test_too_long_is_said_apart():
    assert read_code("pers:member:" + "x" * 600, RULES) == ForeignCode(Foreign.TOO_LONG)


def test_a_bare_id_follows_the_venue():
    assert read_code("src-1", CodeRules(bare="source")) == SourceCode("src-1")
    assert read_code("src-1", CodeRules(bare="none")) == ForeignCode(Foreign.UNKNOWN)
    assert read_code("src-1", CodeRules(bare="member"), {"src-1"}.__contains__) == SourceCode("src-1")


@given(st.text(max_size=700))
def test_whatever_comes_in_is_sorted_without_harm(text):
    code = read_code(text, RULES)
    assert isinstance(code, MemberCode | SourceCode | BothCode | ForeignCode)


@given(st.text(max_size=100))
def test_a_member_never_shows_in_a_repr(text):
    code = read_code(f"pers:member:{text}", RULES)
    if isinstance(code, MemberCode) and len(code.member) > 12:
        assert code.member not in repr(code)


@pytest.mark.parametrize(
    "text",
    [
        "https://go.example.com/t?userIdentifier=M-1&userIdentifier=M-2",
        "https://go.example.com/userIdentifier/M-1?userIdentifier=M-2",
        "https://go.example.com/userIdentifier/M-1/userIdentifier/M-2",
        '{"userIdentifier": "M-1", "userIdentifier": "M-2"}',
        "https://go.example.com/t?userIdentifier=Zo%EB",
        "https://go.example.com/userIdentifier/Zo%EB",
        "pers:member:Zo\ufffd",
        "Zo\ufffd@example.com",
        "\x1dM-1001",
        "M-1001\x1d",
        "M-1001\x1e\x04",
        '{"triggerSourceId": 7, "userIdentifier": "M-1"}',
        '{"triggerSourceId": "src 1", "userIdentifier": "M-1"}',
        "https://go.example.com/t?triggerSourceId=src-1&userIdentifier=M+1",
        '{"triggerSourceId": "src-1", "userIdentifier": "M 1"}',
    ],
)
def test_a_code_of_which_a_part_is_doubtful_is_nobodys(text):
    """Said twice, in letters nobody knows, between control characters, or with half of it unreadable."""
    assert read_code(text, RULES) == ForeignCode(Foreign.UNKNOWN)


def test_a_code_cut_at_the_longest_does_not_end_in_the_blanks_before_the_cut():
    assert read_code("M-1001" + " " * 510 + "-2", RULES) == ForeignCode(Foreign.TOO_LONG)


@pytest.mark.parametrize("nothing", ["null", '""'])
def test_a_part_that_is_left_empty_is_no_doubt(nothing):
    assert read_code(f'{{"triggerSourceId": {nothing}, "userIdentifier": "M-1"}}', RULES) == MemberCode("M-1")
    assert read_code("https://go.example.com/t?triggerSourceId=&userIdentifier=M-1", RULES) == MemberCode("M-1")
