"""Real keystrokes that type nothing, or something else than was meant: such a code is never claimed changed."""

import shutil

import pytest

from .test_keyboards import ENTER, TOOLS, places, typist

__all__ = ["typist"]
pytestmark = pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason=f"not all of {TOOLS} are installed")
KEYS = {
    "a dead accent": ("48", "38"),
    "a control character": ("control+35",),
    "Alt and numbers": ("alt+87", "alt+88"),
    "a number pad without its lock": ("87", "88"),
    "F1": ("67",),
}


def us(text):
    return [places("us")[letter] for letter in text]


def heard(window, *keys, delay=2):
    window.x("xdotool", "key", "--delay", str(delay), *keys, ENTER)
    return window.until("scanned", "typed")[-1]


@pytest.mark.parametrize(
    ("keys", "delay"),
    [
        ("a dead accent", 2),
        *(pytest.param(name, delay, marks=pytest.mark.system) for name in KEYS for delay in (2, 300)),
    ],
)
def test_a_key_that_types_no_letter_leaves_no_hole(typist, keys, delay):
    window = typist("es", "desktop")
    assert "\0" in heard(window, *us("M-1"), *KEYS[keys], *us("003"), delay=delay)


@pytest.mark.parametrize("layout", ["desktop", pytest.param("us", marks=pytest.mark.system)])
def test_capitals_under_caps_lock_are_not_taken_for_small_letters(typist, layout):
    window = typist("us", layout)
    window.x("xdotool", "key", "Caps_Lock")
    assert "\0" in heard(window, *us("M-1003"))


@pytest.mark.system
@pytest.mark.parametrize("desktop", ["de", "us"])
def test_the_third_level_is_known_by_every_desktop(typist, desktop):
    window = typist(desktop, "es")
    window.scan("ana@example.com", "es")
    assert window.until("scanned", "typed")[-1] == "scanned ana@example.com"


@pytest.mark.system
@pytest.mark.parametrize("desktop", ["es", "de"])
def test_a_scanner_set_as_its_desktop_is_needs_no_setting(typist, desktop):
    window = typist(desktop, "desktop")
    for code in ("ana@example.com", '{"userIdentifier": "M-1003"}', "Nora|7", "M_1-[2]"):
        window.scan(code, desktop)
        assert window.until("scanned", "typed")[-1] == f"scanned {code}"
