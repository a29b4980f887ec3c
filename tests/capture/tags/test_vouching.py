"""A scan that carries a genuine tag's message is believed only when the message is right."""

from datetime import UTC, datetime

import pytest

from kiosk.capture.tags.vouching import Voucher
from kiosk.domain.events import Hinted, Scanned, Ticked
from kiosk.domain.scan import Medium, Scan, Tap
from kiosk.domain.screens import Foreign
from tests.capture.tags.test_genuine import SEALED, ZERO

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def scanned(text, medium=Medium.NFC_TAG):
    return Scanned(Scan(text, medium, "tags", NOON))


@pytest.mark.parametrize("medium", Medium)
def test_a_right_message_is_a_tap_by_whatever_it_came(medium) -> None:
    heard = Voucher(ZERO)(scanned(SEALED, medium))
    assert heard.scan.tap == Tap("04DE5F1EACC040", 61)


def test_a_wrong_one_is_a_word_for_the_visitor_and_no_scan() -> None:
    assert Voucher(ZERO)(scanned(SEALED.replace("EF96", "EF97"))) == Hinted(Foreign.FORGED, "tags")


def test_tags_without_a_message_count_unless_the_venue_wants_it_otherwise() -> None:
    plain = scanned("pers:member:M-1")
    assert Voucher(ZERO)(plain) == plain
    assert Voucher(ZERO, required=True)(plain) == Hinted(Foreign.FORGED, "tags")
    on_paper = scanned("pers:member:M-1", Medium.QR_CODE)
    assert Voucher(ZERO, required=True)(on_paper) == on_paper
    assert Voucher(ZERO)(Ticked()) == Ticked()
