"""Keyboard layouts: every letter that a code may hold has its key in each of them."""

import string

import pytest

from kiosk.domain.layouts import _LEVELS, is_doubtful, meant


@pytest.mark.parametrize("layout", ["us", "es", "de"])
def test_every_letter_of_a_code_can_be_typed(layout):
    typed = {letter for level in _LEVELS[layout] for letter in level.values()}
    assert set(string.ascii_letters + string.digits + string.punctuation) - typed == set()


def test_the_same_key_is_another_letter_in_another_layout():
    assert [meant(layout, 47, shift=True, altgr=False) for layout in ("us", "es", "de")] == [":", "Ñ", "Ö"]
    assert meant("de", 24, shift=False, altgr=True) == "@"


def test_what_nobody_wrote_down_is_left_to_the_desktop():
    assert meant("desktop", 24, shift=False, altgr=False) is None
    assert meant("us", 24, shift=False, altgr=True) is None
    assert meant("us", 9, shift=False, altgr=False) is None


def test_an_accent_that_waits_for_the_next_letter_is_doubtful():
    """A Spanish scanner sends é as two keys, and ^ with a space behind it."""
    assert [is_doubtful("es", code) for code in ("Mar\u00b4ia", "a^ b", "a~b", "~n", "https://x/~7")] == [1, 1, 0, 1, 0]
    assert [is_doubtful(layout, "Mar\u00b4ia ~n") for layout in ("us", "de", "desktop")] == [0, 1, 0]
