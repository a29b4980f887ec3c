"""What NDEF messages say, those of good will and the others."""

import ndef
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.capture.tags.ndef import DEEPEST, LONGEST, Text, Unread, read_message
from tests.bench.tap import fuzzed, torture


def message(*records: ndef.Record) -> bytes:
    return b"".join(ndef.message_encoder(records))


ADDRESS = "https://x.example/t/1?u=a%40b.c&n=%C3%A4"


@pytest.mark.parametrize(
    ("records", "text"),
    [
        ([ndef.UriRecord(ADDRESS)], ADDRESS),
        ([ndef.UriRecord("pers:member:M-1001")], "pers:member:M-1001"),
        ([ndef.TextRecord("M-1001", "en")], "M-1001"),
        ([ndef.TextRecord("Zoë ☂", "de", "UTF-16")], "Zoë ☂"),
        ([ndef.SmartposterRecord(ADDRESS, {"en": "Tap me", "de": "Tipp mich"})], ADDRESS),
        ([ndef.Record("urn:nfc:ext:pers:member", "", b"M-1001")], "pers:member:M-1001"),
        ([ndef.Record("urn:nfc:ext:pers:source", "", b"S-1")], "pers:source:S-1"),
        ([ndef.TextRecord("Hello"), ndef.UriRecord(ADDRESS)], ADDRESS),
        ([ndef.UriRecord(ADDRESS), ndef.Record("urn:nfc:ext:android.com:pkg", "", b"com.x")], ADDRESS),
        ([ndef.UriRecord(ADDRESS), ndef.Record("urn:nfc:ext:pers:member", "", b"M-1")], "pers:member:M-1"),
    ],
)
def test_the_text_of_a_message(records, text) -> None:
    assert read_message(message(*records)) == Text(text)


def test_a_text_never_shows_in_a_log() -> None:
    assert "M-1001" not in repr(read_message(message(ndef.TextRecord("M-1001"))))


@pytest.mark.parametrize(
    ("octets", "why"),
    [
        (b"", Unread.EMPTY),
        (bytes.fromhex("D00000"), Unread.EMPTY),
        (message(ndef.UriRecord("")), Unread.FOREIGN),
        (message(ndef.Record("application/json", "", b"{}")), Unread.FOREIGN),
        (message(ndef.Record("urn:nfc:ext:android.com:pkg", "", b"com.x")), Unread.FOREIGN),
        (message(ndef.SmartposterRecord(ADDRESS))[:-4], Unread.BROKEN),
        (bytes.fromhex("C101FFFFFFF055"), Unread.BROKEN),
        (bytes.fromhex("D101FF5500"), Unread.BROKEN),
        (bytes.fromhex("D10103540265FF"), Unread.BROKEN),
        (message(ndef.Record("urn:nfc:ext:pers:member", "", b"\xff\xfe")), Unread.BROKEN),
        (message(ndef.TextRecord("x" * LONGEST)), Unread.TOO_LONG),
        (bytes(64 * 1024), Unread.TOO_LONG),
        (bytes.fromhex("B1010A54") + b"\x02enM-1003-" + bytes.fromhex("560004") + b"1003", Unread.BROKEN),
        (message(ndef.TextRecord("uid:04A1B2C3D4E5F6")), Unread.FOREIGN),
        (message(ndef.UriRecord("uid:04A1B2C3D4E5F6")), Unread.FOREIGN),
    ],
)
def test_a_message_without_a_text_has_a_sentence(octets, why) -> None:
    assert read_message(octets) is why


def test_records_within_records_end_somewhere() -> None:
    octets = message(ndef.UriRecord(ADDRESS))
    for depth in range(400):
        assert (read_message(octets) == Text(ADDRESS)) is (depth <= DEEPEST)
        octets = message(ndef.Record("urn:nfc:wkt:Sp", "", octets))


def test_two_thousand_fuzzed_messages() -> None:
    assert torture(2_000)["raised"] == 0
    assert len(set(fuzzed(2_000))) > 1_800


@settings(max_examples=300)
@given(st.binary(max_size=200))
def test_whatever_the_bytes_there_is_an_answer(octets) -> None:
    assert isinstance(read_message(octets), Text | Unread)
