"""A tag or a code on each kind of reader becomes a booked claim through the real window, with the right medium."""

import os
import shutil
import subprocess
import time
from contextlib import suppress

import pytest

from kiosk.capture.tags import lights
from tests.capture.scanners.test_serial import Gun
from tests.capture.tags.cards import Held, Ntag, Type4, pages, until_empty, uri
from tests.capture.tags.daemon import missing, virtual_reader
from tests.capture.tags.test_genuine import SEALED
from tests.capture.tags.test_udp import held, port
from tests.journeys.test_window import await_window, booked, stop

__all__ = ["port"]

pytestmark = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed (make test installs it)")
CODE = "pers:member:M-1003"


def settled(stand, process, medium):
    (row,) = booked(stand, 1)
    assert (row["medium"], row["member"]) == (medium, "usr-1003")
    _, errors = stop(process)
    assert process.returncode == 0
    assert "Traceback" not in errors


def test_a_tag_on_nfcpys_simulated_reader(stand, kiosk, display, port):
    process = kiosk(more=f'[nfc]\nreader = "udp:127.0.0.1:{port}"\n')
    await_window(process, display)
    with held(port, "other", CODE):
        settled(stand, process, "NFC_TAG")


@pytest.mark.skipif(missing() is not None, reason=f"no virtual PC/SC reader: {missing()}")
@pytest.mark.parametrize("card", [Ntag(pages(uri(CODE))), Type4(uri(CODE))], ids=["type 2", "type 4"])
def test_a_tag_on_a_pcsc_reader(stand, kiosk, display, card):
    with virtual_reader() as daemon:
        until_empty()
        process = kiosk(more='[nfc]\nreader = "pcsc"\n')
        await_window(process, display)
        with Held(card, daemon.port):
            settled(stand, process, "NFC_TAG")


GENUINE = """[nfc]
reader = "pcsc"
[codes]
hosts = ["www.my424dna.com"]
[genuine]
meta_key = "00000000000000000000000000000000"
file_key = "00000000000000000000000000000000"
"""


def until_lit(card, light):
    until = time.monotonic() + 40
    while light not in card.asked:
        assert time.monotonic() < until, f"the reader was never told {light.hex()}"
        time.sleep(0.05)


@pytest.mark.skipif(missing() is not None, reason=f"no virtual PC/SC reader: {missing()}")
def test_a_genuine_tag_claims_once_and_its_reader_says_yes_and_after_a_restart_no(stand, kiosk, display):
    with virtual_reader() as daemon:
        for light in (lights.ACR122_GOOD, lights.ACR122_BAD):
            until_empty()
            card = Ntag(pages(uri(f"{SEALED}&userIdentifier=M-1003")))
            process = kiosk(more=GENUINE)
            await_window(process, display)
            with Held(card, daemon.port):
                until_lit(card, light)
            settled(stand, process, "NFC_TAG")
            assert len([one for one in card.asked if one in {lights.ACR122_GOOD, lights.ACR122_BAD}]) == 1


def test_a_code_from_a_serial_scanner(stand, kiosk, display, tmp_path):
    gun = Gun(tmp_path / "scanner")
    gun.plug()
    process = kiosk(more=f'[[scanners]]\nport = "{gun.name}"\n')
    await_window(process, display)
    for _ in range(3):  # what comes before the terminal has heard the line be still may be half a code, and is refused
        gun.send(CODE.encode() + b"\r\n")
        with suppress(AssertionError):
            booked(stand, 1, patience=20)
            break
    settled(stand, process, "SCANNER")
    gun.pull()


def test_a_code_from_a_scanner_that_types(stand, kiosk, display):
    process = kiosk(more="[keys]\ngap_milliseconds = 200\n")  # on a busy machine xdotool stammers
    await_window(process, display)
    environment = {**os.environ, "DISPLAY": display}
    subprocess.run(["xdotool", "type", "--delay", "0", f"{CODE}\n"], env=environment, check=True)
    settled(stand, process, "SCANNER")
