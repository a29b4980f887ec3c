"""nfcpy's real PN532 driver, with a chip of ours at the other end of a pseudo-terminal."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.capture.tags.nfcpy import UNPLUGGED, NfcpyReader
from kiosk.capture.tags.reader import HOLD
from kiosk.capture.tags.writing import Refused, Writer, Written
from tests.capture.tags.cards import UID, pages, uri
from tests.capture.tags.chip import OnChip, Pn532
from tests.capture.tags.listening import listening


@pytest.fixture
def chip(tmp_path: Path) -> Iterator[Pn532]:
    chip = Pn532(tmp_path / "usb-pn532")
    chip.plug()
    yield chip
    chip.pull()


def ours(text: str = "https://x.example/t/1") -> OnChip:
    return OnChip(pages(uri(text)))


def test_a_tag_that_stays_is_one_scan_and_the_next_is_another(chip) -> None:
    with listening(str(chip.name)) as heard:
        chip.tag = ours()
        assert heard.until(lambda it: it.scans)
        assert not heard.until(lambda it: len(it.scans) > 1, 0.8)
        chip.tag = None
        assert not heard.until(lambda it: len(it.scans) > 1, 0.4)
        chip.tag = ours("pers:member:M-1001")
        assert heard.until(lambda it: len(it.scans) > 1)
    assert heard.texts() == ["https://x.example/t/1", "pers:member:M-1001"]


def test_a_tag_that_flickers_at_the_edge_of_the_field_is_one_scan(chip) -> None:
    tag = ours()
    with listening(str(chip.name)) as heard:
        for _ in range(5):
            chip.tag = tag
            assert heard.until(lambda it: it.scans)
            heard.until(lambda it: len(it.scans) > 1, 0.15)
            chip.tag = None
            heard.until(lambda it: len(it.scans) > 1, 0.15)
    assert len(heard.scans) == 1


def test_a_tag_torn_away_is_no_scan(chip) -> None:
    with listening(str(chip.name)) as heard:
        chip.leaves_after = 2
        chip.tag = ours()
        assert heard.until(lambda it: it.hints)
        assert chip.tag is None
    assert heard.hints == [HOLD]
    assert not heard.scans


def test_an_empty_tag_is_told_from_one_torn_away(chip) -> None:
    with listening(str(chip.name)) as heard:
        chip.tag = OnChip(pages(b""))
        assert heard.until(lambda it: it.hints)
    assert heard.hints == ["This tag is empty."]


def test_the_plug_is_pulled_in_the_middle_of_a_tag_ten_times(chip) -> None:
    with listening(str(chip.name)) as heard:
        for turn in range(10):
            chip.tag = None
            chip.pulls_after = turn % 3
            chip.tag = ours(f"pers:member:M-{turn}")
            assert heard.until(lambda it, turn=turn: len(it.lost) == turn + 1)
            chip.pulls_after = None
            chip.plug()
            assert heard.until(lambda it, turn=turn: len(it.found) == turn + 1), heard.lost
            assert heard.until(lambda it, turn=turn: f"pers:member:M-{turn}" in it.texts())
    assert len(heard.scans) == 10


def test_a_reader_that_never_was_there_is_lost_in_plain_words(tmp_path) -> None:
    with listening(str(tmp_path / "nothing")) as heard:
        assert heard.until(lambda it: it.lost)
    assert heard.lost == [UNPLUGGED]


def test_a_reader_without_a_lamp_takes_a_verdict_calmly(chip) -> None:
    with listening(str(chip.name)) as heard:
        heard.reader.verdict(good=True)
        heard.reader.verdict(good=False)
        chip.tag = ours()
        assert heard.until(lambda it: it.scans)
    assert not heard.lost


@pytest.mark.system
def test_a_verdict_for_a_reader_that_was_away_is_not_shown_to_the_next_visitor(chip, monkeypatch) -> None:
    lit = []
    monkeypatch.setattr(NfcpyReader, "verdict", lambda _, *, good: lit.append(good))
    with listening(str(chip.name)) as heard:
        assert heard.until(lambda it: it.reader.choice)
        chip.pull()
        assert heard.until(lambda it: it.lost)
        heard.reader.verdict(good=False)
        chip.plug()
        assert heard.until(lambda it: it.found)
        heard.reader.verdict(good=True)
        assert heard.until(lambda _: lit)
    assert lit == [True]


def test_a_tag_is_written_and_a_batch_goes_on_with_the_next(chip) -> None:
    with closing(NfcpyReader(str(chip.name))) as reader:
        writer = Writer(reader)
        chip.tag = OnChip(pages(b""))
        assert writer.write("pers:source:S-1") == Written("02A1B2C3D4E5F6", 20, locked=False)
        assert not writer.await_removal(0.3)
        chip.tag = None
        assert writer.await_removal()
        chip.tag = OnChip(pages(b"", locked=True))
        locked = writer.write("pers:source:S-1")
        assert isinstance(locked, Refused)
        assert "locked" in locked.said


def test_an_ntag_is_recognised_written_and_locked(chip) -> None:
    chip.tag = OnChip(pages(b""), uid=UID)
    with closing(NfcpyReader(str(chip.name))) as reader:
        assert Writer(reader).write("pers:source:S-1", lock=True) == Written("04A1B2C3D4E5F6", 20, locked=True)
    assert chip.tag.memory[10:12] == b"\xff\xff"
    assert chip.tag.memory[15] == 0x0F
    assert chip.tag.memory[0xA0:0xA3] == b"\xff\xff\xff"


def test_a_tag_that_is_no_tag_of_ours_is_refused(chip) -> None:
    with closing(NfcpyReader(str(chip.name))) as reader:
        chip.tag = OnChip(bytearray(64))
        refused = Writer(reader).write("pers:source:S-1")
        chip.tag = None
        nobody = Writer(reader).write("pers:source:S-1", patience=0.2)
    assert isinstance(refused, Refused)
    assert "no room" in refused.said
    assert nobody == Refused("No tag came: hold one to the reader.")
