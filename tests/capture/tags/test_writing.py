"""Writing tags: page by page and file by file into the memory of our cards, once through a real pcscd too."""

import pytest

from kiosk.capture.tags.ndef import Text, read_message
from kiosk.capture.tags.port import CANNOT_LOCK, LOCKED, NO_ROOM, TOO_SMALL, Garbled, TornAway, Unwritable
from kiosk.capture.tags.type2 import Ask, Type2
from kiosk.capture.tags.type4 import Type4 as Type4Tag
from kiosk.capture.tags.writing import DIFFERENT, TORN, Refused, Writer, Written, message_of, writer
from tests.capture.tags.cards import Card, Held, Leaving, Ntag, Type4, pages

LOCK_BLOCK = bytes.fromhex("0103A00C34")


class Desk:
    """A reader with one tag on it."""

    def __init__(self, tag: Type2 | Type4Tag) -> None:
        self._tag = tag

    def next_tag(self) -> Type2 | Type4Tag:
        return self._tag

    def holds(self) -> bool:
        return True

    def verdict(self, *, good: bool) -> None: ...

    def close(self) -> None: ...


def asking(card: Card, *, leaves_after: int = -1) -> Ask:
    left = [leaves_after]

    def ask(command: bytes) -> tuple[bytes, int]:
        if left[0] == 0:
            raise TornAway
        left[0] -= 1
        answer = card.answer(command)
        return answer[:-2], int.from_bytes(answer[-2:], "big")

    return ask


@pytest.mark.parametrize("head", [b"", b"\0", b"\0\0", b"\0\0\0", LOCK_BLOCK])
@pytest.mark.parametrize("text", ["pers:source:S-1", "M-1001", "https://x.example/" + "a" * 90])
def test_a_tag_of_pages_says_what_was_written(head, text) -> None:
    card = Ntag(pages(message_of("https://old.example/with/something/long"), head=head))
    done = Writer(Desk(Type2(asking(card)))).write(text)
    assert done == Written("04A1B2C3D4E5F6", len(message_of(text)), locked=False)
    assert read_message(Type2(asking(card)).read()) == Text(text)
    assert bytes(card.memory[16 : 16 + len(head)]) == head


@pytest.mark.parametrize("length", [0, 1, 30, 200, 252, 253, 254, 300, 480])
def test_every_length_that_fits(length) -> None:
    text = "https://x.example/" + "a" * length
    for tag in (Type2(asking(Ntag(pages(b"", area=0x6D)))), Type4Tag(asking(Type4(b"")))):
        assert isinstance(Writer(Desk(tag)).write(text), Written)


def test_a_tag_filled_to_its_last_byte() -> None:
    # 144 bytes: two for the block's head, six for the record's, no terminator.
    fits = "x:" + "a" * 135
    card = Ntag(pages(b""))
    assert isinstance(Writer(Desk(Type2(asking(card)))).write(fits), Written)
    assert Writer(Desk(Type2(asking(card)))).write(fits + "a") == Refused(TOO_SMALL)
    assert bytes(card.memory[160:]) == bytes(20), "nothing was written behind the data area"


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        (Type2(asking(Ntag(pages(b"", locked=True)))), LOCKED),
        (Type2(asking(Ntag(bytearray(180)))), NO_ROOM),
        (Type4Tag(asking(Type4(b"", room=16))), TOO_SMALL),
        (Type4Tag(asking(Type4(b"", access=0xFF))), LOCKED),
        (Type4Tag(lambda _: (b"", 0x6A82)), NO_ROOM),
    ],
)
def test_a_tag_that_cannot_be_written_says_why(tag, said) -> None:
    assert Writer(Desk(tag)).write("https://x.example/t/1") == Refused(said)


def test_a_tag_whose_blocks_make_no_sense_is_written_afresh() -> None:
    card = Ntag(pages(b"", head=b"\x03\xff\xff\xf0"))
    with pytest.raises(Garbled):
        Type2(asking(card)).read()
    assert isinstance(Writer(Desk(Type2(asking(card)))).write("pers:source:S-1"), Written)


@pytest.mark.parametrize("after", range(22))
def test_a_tag_torn_away_while_it_is_written_never_says_half_a_code(after) -> None:
    text = "https://x.example/t/1?triggerSourceId=abc"
    old, new = "https://old.example/t/1", text
    for card, kind in ((Ntag(pages(message_of(old))), Type2), (Type4(message_of(old)), Type4Tag)):
        done = Writer(Desk(kind(asking(card, leaves_after=after)))).write(text)
        assert done == Refused(TORN) or isinstance(done, Written)
        assert read_message(kind(asking(card)).read()) in {Text(old), Text(new), read_message(b"")}


def test_a_tag_that_forgets_is_found_out() -> None:
    card = Ntag(pages(b""))
    answer = card.answer
    card.answer = lambda command: b"\x90\x00" if command[:2] == b"\xff\xd6" else answer(command)
    assert Writer(Desk(Type2(asking(card)))).write("pers:source:S-1") == Refused(DIFFERENT)


def test_a_locked_tag_stays_as_it_is() -> None:
    card = Ntag(pages(b""))
    assert Writer(Desk(Type2(asking(card)))).write("pers:source:S-1", lock=True) == Written(
        "04A1B2C3D4E5F6", 20, locked=True
    )
    assert card.memory[10:12] == b"\xff\xff"
    assert card.memory[0xA0:0xA3] == b"\xff\xff\xff"
    assert Writer(Desk(Type2(asking(card)))).write("pers:source:S-2") == Refused(LOCKED)
    assert read_message(Type2(asking(card)).read()) == Text("pers:source:S-1")


def test_a_tag_whose_lock_bits_nobody_knows_is_not_half_locked() -> None:
    card = Ntag(pages(b"", area=0x20))
    assert Writer(Desk(Type2(asking(card)))).write("pers:source:S-1", lock=True) == Refused(CANNOT_LOCK)
    assert card.memory[10:12] == bytes(2)
    with pytest.raises(Unwritable):
        Type4Tag(asking(Type4(b""))).lock()


def test_a_batch_through_a_real_daemon(daemon) -> None:
    with writer("pcsc") as at_work:
        for slot, card in enumerate((Ntag(pages(b"")), Type4(b""))):
            with Held(card, daemon.port + slot):
                done = at_work.write(f"pers:source:S-{slot}", patience=5.0)
            assert done == Written("04A1B2C3D4E5F6", 20, locked=False)
            assert at_work.await_removal(5.0)
        assert at_work.write("pers:source:S-2", patience=0.3) == Refused("No tag came: hold one to the reader.")


def test_a_tag_that_the_reader_has_lost_while_it_was_written_is_not_called_locked() -> None:
    card = Leaving(pages(b""), stays_for=1)
    assert Writer(Desk(Type2(asking(card), has_pages=True))).write("pers:source:S-1") == Refused(TORN)
    locked = Ntag(pages(b""))
    locked.memory[10:12] = b"\xff\xff"
    assert Writer(Desk(Type2(asking(locked), has_pages=True))).write("pers:source:S-1") == Refused(LOCKED)
