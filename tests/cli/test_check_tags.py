"""`kiosk check` about tag readers: what stands in the way, by the name of the file that helps."""

import pytest

from kiosk.cli.check_readers import tag_readers
from kiosk.settings import read_settings
from kiosk.whereabouts import example_config
from tests.test_settings import KEYS


def found(**environment):
    settings = read_settings(example_config(), {f"KIOSK_{key.upper()}": told for key, told in environment.items()})
    return {one.what: one for one in tag_readers(settings)}


@pytest.fixture(autouse=True)
def _no_credentials(monkeypatch):
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)


def test_a_venue_without_tags_hears_nothing_of_them():
    assert found() == {}


def test_what_stands_in_the_way_is_there_and_who_checks_genuine_tags():
    said = found(nfc_reader="usb")
    assert {"PC/SC readers", "NFC readers on USB", "Kernel modules", "pcscd and nfcpy"} <= said.keys()
    assert said["Genuine tags"].said == "left to the server: no keys are set"
    keys = {"genuine_meta_key": KEYS[0], "genuine_file_key": KEYS[1]}
    assert found(nfc_reader="usb", **keys)["Genuine tags"].said == "checked here"
    assert "no others" in found(nfc_reader="usb", genuine_required="true", **keys)["Genuine tags"].said


def test_half_a_pair_of_keys_is_found_before_the_first_tap():
    wrong = found(nfc_reader="usb", genuine_meta_key=KEYS[0])["Genuine tags"]
    assert "two keys of 32 hexadecimal digits" in wrong.said
    assert wrong.fix
    assert KEYS[0] not in wrong.said
