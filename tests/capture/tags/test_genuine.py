"""The published examples of AN12196 and AN10922, and what is not genuine."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.capture.tags.genuine import Forged, Genuine, NotSun, SunKeys, diversified, judge
from kiosk.domain.sun import SunNames

ZERO = SunKeys(meta=bytes(16), file=bytes(16))
SEALED = "https://www.my424dna.com/?picc_data=EF963FF7828658A599F3041510671E88&cmac=94EED9EE65337086"
PLAIN = "https://choose.url.com/ntag424?uid=041E3C8A2D6B80&ctr=000006&cmac=4B00064004B0B3D3"
WITH_FILE = (
    "https://www.my424dna.com/?picc_data=FD91EC264309878BE6345CBE53BADF40"
    "&enc=CEE9A53E3E463EF1F459635736738962&cmac=ECC1E7F6C6C73BF6"
)


@pytest.mark.parametrize(
    ("url", "uid", "counter"),
    [(SEALED, "04DE5F1EACC040", 61), (PLAIN, "041E3C8A2D6B80", 6), (WITH_FILE, "04958CAA5C5E80", 8)],
    ids=["sealed", "plain", "with file data"],
)
def test_the_examples_of_an12196(url, uid, counter) -> None:
    assert judge(url, ZERO) == Genuine(bytes.fromhex(uid), counter)


def test_the_example_of_an10922() -> None:
    master = bytes.fromhex("00112233445566778899AABBCCDDEEFF")
    data = bytes.fromhex("04782E21801D803042F54E585020416275")
    assert diversified(master, data) == bytes.fromhex("A8DD63A3B89D54B37CA802473FDA9175")


def test_each_tag_has_its_own_key_when_a_label_is_given() -> None:
    label = bytes.fromhex("3042F54E585020416275")
    keys = SunKeys(bytes(16), bytes.fromhex("00112233445566778899AABBCCDDEEFF"), label)
    assert keys.file_key(bytes.fromhex("04782E21801D80")) == bytes.fromhex("A8DD63A3B89D54B37CA802473FDA9175")
    assert judge(SEALED, keys) == Forged()
    assert (
        judge(SEALED, replace(ZERO, file=diversified(bytes(16), bytes.fromhex("04DE5F1EACC040") + label))) == Forged()
    )


def test_the_parameters_may_have_other_names() -> None:
    url = SEALED.replace("picc_data", "e").replace("cmac", "c")
    assert judge(url, ZERO, SunNames(picc="e", mac="c")) == Genuine(bytes.fromhex("04DE5F1EACC040"), 61)
    assert judge(url, ZERO) == NotSun()


@pytest.mark.parametrize(
    "url",
    [
        PLAIN.replace("ctr=000006", "ctr=000007"),
        PLAIN.replace("041E3C8A2D6B80", "041E3C8A2D6B81"),
        PLAIN.replace("041E3C8A2D6B80", "041E3C8A2D6B"),
        PLAIN.replace("ctr=000006", "ctr=06"),
        PLAIN.replace("B3D3", "B3D4"),
        PLAIN.replace("4B00064004B0B3D3", "4B00"),
        PLAIN.replace("4B00064004B0B3D3", "not-hex"),
        SEALED.replace("EF96", "EF97"),
        SEALED.replace("671E88", "671E"),
        WITH_FILE.replace("CEE9", "CEE8"),
    ],
)
def test_what_was_changed_is_forged(url) -> None:
    assert judge(url, ZERO) == Forged()


@pytest.mark.parametrize(
    "url",
    ["", "pers:member:M-1", "https://x.example/?cmac=00", "https://x.example/?uid=00", "http://[", PLAIN + "&cmac=00"],
)
def test_what_is_no_such_message(url) -> None:
    assert judge(url, ZERO) == NotSun()


@given(st.text())
def test_whatever_the_address_there_is_an_answer(text) -> None:
    assert isinstance(judge(f"https://x/?picc_data={text}&cmac={text}", ZERO), Forged | NotSun)


@pytest.mark.parametrize(
    "wrong", [{"meta": b"short"}, {"file": bytes(15)}, {"label": b"12345678"}, {"label": bytes(25)}]
)
def test_a_slip_in_the_keys_is_found_at_once(wrong) -> None:
    with pytest.raises(ValueError, match="bytes"):
        replace(ZERO, **wrong)


def test_keys_never_show_in_a_log() -> None:
    assert "meta" not in repr(ZERO)
