"""A real pcscd, Debian's virtual reader, and cards of ours behind it."""

from dataclasses import dataclass, field
from time import monotonic

import pytest

from kiosk.capture.tags import lights, pcsc
from kiosk.capture.tags.reader import HOLD, RANDOM
from kiosk.domain.scan import Medium
from tests.capture.tags.cards import UID, WRONG, Held, Leaving, Ntag, Type4, pages, uri
from tests.capture.tags.daemon import NAME
from tests.capture.tags.listening import listening

FIRST, SECOND = (f"https://x.example/t/1?userIdentifier={one * 12}-{one * 12}" for one in "12")
ADDRESS = "https://x.example/t/1?triggerSourceId=abc"


@pytest.mark.parametrize("wanted", ["pcsc", "pcsc:acr122u*00 0?", "auto"])
def test_a_tag_held_to_the_reader_is_one_scan(daemon, wanted) -> None:
    with listening(wanted) as heard, Held(Ntag(pages(uri(ADDRESS))), daemon.port):
        assert heard.until(lambda it: it.scans)
        assert not heard.until(lambda it: len(it.scans) > 1, 0.6)
        assert NAME in heard.reader.choice.why or wanted != "auto"
    scan = heard.scans[0]
    assert (scan.text, scan.medium, scan.reader) == (ADDRESS, Medium.NFC_TAG, "tags")
    assert not heard.lost


@pytest.mark.parametrize(
    "card",
    [
        Type4(uri(ADDRESS)),
        Type4(uri(ADDRESS), piece=5),
        Ntag(pages(uri(ADDRESS), head=bytes.fromhex("0000 0103A00C34 00"))),
        Ntag(pages(uri(ADDRESS + "a" * 300), area=0x3E)),
        Type4(uri(ADDRESS + "a" * 700)),
    ],
    ids=["type 4", "type 4 in small pieces", "blocks before the message", "long on type 2", "long on type 4"],
)
def test_every_kind_of_tag_is_read(daemon, card) -> None:
    with listening("pcsc") as heard, Held(card, daemon.port + 1):
        assert heard.until(lambda it: it.scans)
    assert heard.scans[0].text.startswith(ADDRESS)


LYING = {
    "an empty tag": (Ntag(pages(b"")), "empty"),
    "a tag that was never formatted": (Ntag(bytearray(180)), "does not read"),
    "a length beyond the tag": (Ntag(pages(b"", head=b"\x03\xff\xff\xf0")), "damaged"),
    "an area beyond the memory": (Ntag(pages(b"", head=b"\x01\xff\x00\xf0", area=0xFF)[:64]), "damaged"),
    "a message that ends too soon": (Ntag(pages(uri(ADDRESS)[:-3])), "damaged"),
    "a length beyond the file": (Type4(uri(ADDRESS), length=0xFFFF), "damaged"),
    "64 KiB": (Type4(b"", room=0xFFFF, length=0xFFF0, piece=0xFF), "too much"),
    "pieces of no size": (Type4(uri(ADDRESS), piece=0), "damaged"),
    "a card that is not for us": (Type4(b"\xd1\x01\x02X\x00\x00"), "does not read"),
}


def test_a_tag_that_lies_gets_a_sentence_and_the_reader_goes_on(daemon) -> None:
    with listening("pcsc") as heard:
        for turn, (card, _) in enumerate(LYING.values()):
            with Held(card, daemon.port + turn % 2):
                assert heard.until(lambda it, turn=turn: len(it.hints) > turn)
        with Held(Ntag(pages(uri(ADDRESS))), daemon.port):
            assert heard.until(lambda it: it.scans)
    assert len(heard.scans) == 1
    for (what, (_, said)), hint in zip(LYING.items(), heard.hints, strict=True):
        assert said in hint, what


def test_a_tag_is_torn_away_in_the_middle_ten_times(daemon) -> None:
    cards = [Ntag(pages(uri(ADDRESS))), Type4(uri(ADDRESS))]
    with listening("pcsc") as heard:
        for turn in range(10):
            with Held(cards[turn % 2], daemon.port + turn % 2, leaves_after=turn % 3):
                assert heard.until(lambda it, turn=turn: len(it.hints) > turn)
        with Held(cards[0], daemon.port):
            assert heard.until(lambda it: it.scans)
    assert heard.hints == [HOLD] * 10
    assert len(heard.scans) == 1


@pytest.mark.parametrize("reads", [0, 1, 2])
def test_a_tag_that_the_reader_has_lost_but_not_yet_missed_is_no_other_member(daemon, reads) -> None:
    """Such a reader answers each page with “wrong”, as it does for a tag without pages, and the number from memory."""
    with listening("pcsc", uid_is_identity=True) as heard:
        with Held(Leaving(pages(uri(ADDRESS)), stays_for=reads), daemon.port):
            assert heard.until(lambda it: it.hints or it.scans)
        with Held(Ntag(pages(uri(ADDRESS))), daemon.port + 1):
            assert heard.until(lambda it: it.scans)
    assert heard.hints == [HOLD]
    assert heard.texts() == [ADDRESS]


@pytest.mark.parametrize("reads", [1, 2, 3])
def test_two_tags_of_which_each_was_half_read_are_no_third_one(daemon, reads) -> None:
    """A reader that takes the next tag in a wallet for the one before answers on."""

    @dataclass
    class Swapped(Ntag):
        second: Ntag = field(default_factory=lambda: Ntag(pages(uri(SECOND)), uid=bytes.fromhex("04FFEEDDCCBBAA")))
        reads: int = 0

        def answer(self, command: bytes) -> bytes:
            self.reads += command[:2] == b"\xff\xb0"
            return self.second.answer(command) if self.reads > reads else super().answer(command)

    with listening("pcsc") as heard, Held(Swapped(pages(uri(FIRST))), daemon.port):
        assert heard.until(lambda it: it.hints or it.scans)
    assert heard.texts() in ([FIRST], [SECOND])


def test_a_phone_that_the_reader_has_lost_is_no_other_member(daemon) -> None:
    class Phone(Type4):
        def answer(self, command: bytes) -> bytes:
            return WRONG if command[0] == 0 and self.selected else super().answer(command)

    with listening("pcsc", uid_is_identity=True) as heard, Held(Phone(uri(ADDRESS)), daemon.port):
        assert heard.until(lambda it: it.hints or it.scans)
    assert heard.hints == [HOLD]
    assert not heard.scans


def test_the_daemon_is_stopped_and_killed_in_the_middle_ten_times(daemon) -> None:
    with listening("pcsc") as heard:
        for turn in range(10):
            with Held(Ntag(pages(uri(f"{ADDRESS}{turn}"))), daemon.port + turn % 2):
                assert heard.until(lambda it, turn=turn: len(it.scans) == turn + 1)
                daemon.stop(rudely=turn % 2 == 0)
            assert heard.until(lambda it, turn=turn: len(it.lost) == turn + 1)
            daemon.start()
            assert heard.until(lambda it, turn=turn: len(it.found) == turn + 1)
    assert set(heard.lost) == {pcsc.NO_DAEMON}


def test_the_reader_shows_our_verdict(daemon) -> None:
    card = Ntag(pages(uri(ADDRESS)))
    with listening("pcsc") as heard, Held(card, daemon.port):
        assert heard.until(lambda it: it.scans)
        heard.reader.verdict(good=True)
        heard.reader.verdict(good=False)
        deadline = monotonic() + 5
        while lights.ACR122_BAD not in card.asked and monotonic() < deadline:
            heard.until(lambda _: False, 0.05)
    assert [command for command in card.asked if command[:2] == b"\xff\x00"] == [
        lights.ACR122_QUIET,
        lights.ACR122_GOOD,
        lights.ACR122_BAD,
    ]


def test_a_verdict_after_the_tag_has_gone_harms_nobody(daemon) -> None:
    with listening("pcsc") as heard:
        with Held(Ntag(pages(uri(ADDRESS))), daemon.port):
            assert heard.until(lambda it: it.scans)
        heard.until(lambda _: False, 0.6)
        heard.reader.verdict(good=False)
        with Held(Type4(uri("pers:member:M-1")), daemon.port):
            assert heard.until(lambda it: len(it.scans) > 1)
    assert not heard.lost


def test_a_number_counts_only_when_wished_and_never_when_made_up(daemon) -> None:
    with listening("pcsc", uid_is_identity=True) as heard:
        with Held(Ntag(bytearray(180)), daemon.port):
            assert heard.until(lambda it: it.scans)
        with Held(Type4(b"", uid=bytes.fromhex("08112233")), daemon.port + 1):
            assert heard.until(lambda it: it.hints)
    assert heard.texts() == [f"uid:{UID.hex().upper()}"]
    assert heard.hints == [RANDOM]


def test_a_reader_that_nobody_has_is_lost_and_those_that_are_there_are_named(daemon) -> None:
    with listening("pcsc:omnikey") as heard:
        assert heard.until(lambda it: it.lost)
    assert "omnikey" in heard.lost[0]
    assert f"{NAME} 00 00" in heard.lost[0]
    assert pcsc.names() == [f"{NAME} 00 00", f"{NAME} 00 01"]
