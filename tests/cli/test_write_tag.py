"""`kiosk codes write-tag` with a real pcscd, a virtual reader and cards of ours."""

from threading import Thread

import pytest
from typer.testing import CliRunner

from kiosk.capture.tags.ndef import Text, read_message
from kiosk.cli import application
from tests.capture.tags.cards import Held, Ntag, Type4, pages
from tests.capture.tags.conftest import daemon, running

__all__ = ["daemon", "running"]


def write_tag(*words):
    command = ["codes", "write-tag", "--reader", "pcsc", "--patience", "20", "--config", "none.toml", *words]
    return CliRunner(env={"COLUMNS": "200"}).invoke(application, [str(word) for word in command])


def on(card):
    """What a terminal would read on this tag of pages."""
    length = card.memory[17]
    return read_message(bytes(card.memory[18 : 18 + length]))


def refused(done, said):
    assert done.exit_code == 1
    assert said in done.output
    assert "Traceback" not in done.output
    return True


def test_a_tag_is_written_read_back_and_locked_for_ever(daemon):
    card = Ntag(pages(b""))
    with Held(card, daemon.port):
        done = write_tag("--member", "M-1001", "--lock")
    assert done.exit_code == 0, done.output
    assert "1 of 1: M-1001 is on tag 04A1B2C3D4E5F6" in done.output
    assert "read back, locked" in done.output
    assert on(card) == Text("pers:member:M-1001")
    with Held(card, daemon.port):
        assert refused(write_tag("--member", "M-1002"), "This tag is locked and cannot be changed: take a fresh one.")
    assert on(card) == Text("pers:member:M-1001")


def test_a_code_that_does_not_fit_is_refused_and_the_tag_is_left_alone(daemon):
    card = Ntag(pages(b""))
    before = bytes(card.memory)
    with Held(card, daemon.port):
        assert refused(write_tag("--source", "S" * 128), "This code does not fit on this tag: use a larger one")
    assert bytes(card.memory) == before


def test_a_tag_without_room_for_a_code_is_refused(daemon):
    with Held(Ntag(bytearray(180)), daemon.port):
        assert refused(write_tag("--source", "S-1"), "This tag has no room for a code")


def test_a_number_that_is_made_up_is_said(daemon):
    with Held(Type4(b"", uid=bytes.fromhex("08112233")), daemon.port):
        done = write_tag("--source", "S-1")
    assert done.exit_code == 0, done.output
    assert "Its number is another at each tap" in done.output


@pytest.mark.parametrize("torn", [False, True], ids=["whole", "one torn away"])
def test_a_batch_counts_and_says_how_far_it_came(daemon, tmp_path, torn):
    listed = tmp_path / "tables.csv"
    listed.write_text("kind,id,title\nsource,T-1,Table 1\nsource,T-2,Table 2\nsource,T-3,Table 3\n")
    cards = [Ntag(pages(b""), uid=bytes.fromhex(f"04A1B2C3D4E5F{number}")) for number in range(3)]
    done = []
    work = Thread(target=lambda: done.append(write_tag("--csv", listed)))
    work.start()
    for number, card in enumerate(cards[: 2 if torn else 3]):
        leaves = 8 if torn and number == 1 else None
        # The other slot, so that the next tag need not wait until the daemon has seen the last one leave.
        with Held(card, daemon.port + number % 2, leaves_after=leaves):
            _until(lambda card=card, leaves=leaves: leaves or isinstance(on(card), Text), work)
    work.join(30)
    (said,) = done
    if torn:
        assert refused(said, "1 written")
        assert "2 of 3" in said.output
    else:
        assert said.exit_code == 0, said.output
        assert "3 of 3: Table 3 is on tag 04A1B2C3D4E5F2" in said.output
        assert [on(card) for card in cards] == [Text(f"pers:source:T-{number}") for number in (1, 2, 3)]


def _until(what, work):
    for _ in range(1000):
        if what() or not work.is_alive():
            break
        work.join(0.02)
    work.join(0.5)
