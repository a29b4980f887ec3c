"""nfcpy's simulated reader and a tag in another process."""

import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import monotonic, sleep

import pytest

from kiosk.capture.tags.nfcpy import NfcpyReader
from kiosk.capture.tags.reader import HOLD, RANDOM
from kiosk.capture.tags.writing import Refused, Writer, Written
from kiosk.domain.scan import Medium
from tests.capture.tags.listening import listening

Tag = subprocess.Popen[bytes]
ADDRESS = "https://x.example/t/1"


@pytest.fixture
def port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def held(
    port: int, kind: str, text: str = "", leaves_after: int = -1, *, dies: bool = False
) -> Iterator[subprocess.Popen]:
    command = [sys.executable, "-m", "tests.capture.tags.emulator", str(port), kind, text, str(leaves_after)]
    command += ["dies"] if dies else []
    with subprocess.Popen(command) as process:
        try:
            while _is_free(port) and process.poll() is None:
                sleep(0.02)
            yield process
        finally:
            process.kill()


def _is_free(port: int) -> bool:
    """Looked up and not tried out: whoever binds it for a moment takes it away from the tag."""
    lines = Path("/proc/net/udp").read_text().splitlines()[1:]
    return f":{port:04X}" not in {line.split()[1][8:] for line in lines}


@pytest.mark.parametrize("kind", ["other", "felica"])
def test_a_tag_held_to_the_reader_is_one_scan(port, kind) -> None:
    with held(port, kind, "https://x.example/t/1"), listening(f"udp:127.0.0.1:{port}") as heard:
        assert heard.until(lambda it: it.scans)
        assert not heard.until(lambda it: len(it.scans) > 1, 0.5)
    assert heard.scans[0].text == "https://x.example/t/1"
    assert (heard.scans[0].medium, heard.scans[0].reader) == (Medium.NFC_TAG, "tags")
    assert not heard.lost
    assert not heard.hints


def test_a_tag_torn_away_is_no_scan(port) -> None:
    with held(port, "other", "https://x.example/t/1", leaves_after=2), listening(f"udp:127.0.0.1:{port}") as heard:
        assert heard.until(lambda it: it.hints)
    assert heard.hints[0] == HOLD
    assert not heard.scans


@pytest.mark.parametrize(("kind", "said"), [("other", "empty"), ("lying", "does not read")])
def test_a_tag_without_a_code_is_told_from_one_torn_away(port, kind, said) -> None:
    with held(port, kind), listening(f"udp:127.0.0.1:{port}") as heard:
        # On a busy machine the simulated air loses the tag now and then; what it says in the end is what counts.
        assert heard.until(lambda it: any(said in hint for hint in it.hints))
    assert not heard.scans


def test_a_number_counts_only_when_wished(port) -> None:
    with held(port, "other"), listening(f"udp:127.0.0.1:{port}", uid_is_identity=True) as heard:
        assert heard.until(lambda it: it.scans)
    assert heard.texts() == ["uid:02A1B2C3D4E5F6"]


def test_a_phone_that_makes_up_numbers_is_told_so(port) -> None:
    with held(port, "phone"), listening(f"udp:127.0.0.1:{port}", uid_is_identity=True) as heard:
        assert heard.until(lambda it: it.hints)
    assert heard.hints[0] == RANDOM
    assert not heard.scans


def test_closing_takes_no_longer_than_one_look(port) -> None:
    with listening(f"udp:127.0.0.1:{port}"):
        begun = monotonic()
    assert monotonic() - begun < 2.5


def test_a_tag_is_written_and_read_back(port) -> None:
    with held(port, "other"), closing(NfcpyReader(f"udp:127.0.0.1:{port}")) as reader:
        done = Writer(reader).write("pers:source:S-1", patience=10.0)
    assert done == Written("02A1B2C3D4E5F6", 20, locked=False)


def test_what_does_not_fit_is_not_written(port) -> None:
    with held(port, "other"), closing(NfcpyReader(f"udp:127.0.0.1:{port}")) as reader:
        done = Writer(reader).write("https://x.example/" + "a" * 200, patience=10.0)
    assert isinstance(done, Refused)
    assert "does not fit" in done.said


def tapped(heard, port, address, number) -> None:
    """On a busy machine the simulated air swallows a tap now and then; a visitor would hold it there again."""
    for _ in range(3):
        sleep(1)  # without a tag, or the reader takes this one for the last one, which has the same number
        with held(port, "other", address):
            if heard.until(lambda it: len(it.scans) >= number, 8):
                return
    raise AssertionError(f"{address} was not read")


@pytest.mark.parametrize("times", [2, pytest.param(10, marks=pytest.mark.system)])
def test_the_other_side_is_killed_in_the_middle_of_a_tag_and_the_reader_goes_on(port, times) -> None:
    with listening(f"udp:127.0.0.1:{port}") as heard:
        for _ in range(times):
            with held(port, "other", ADDRESS, leaves_after=2, dies=True) as process:
                assert process.wait(30) == -signal.SIGKILL
        tapped(heard, port, ADDRESS, 1)
    assert heard.texts() == [ADDRESS]
    assert not heard.lost


def test_a_reader_without_a_lamp_takes_every_verdict_and_goes_on(port) -> None:
    lit = []
    with listening(f"udp:127.0.0.1:{port}") as heard:
        for good in (True, False):
            heard.reader.verdict(good=good)
            tapped(heard, port, f"{ADDRESS}/{good}", len(lit) + 1)
            lit.append(good)
    assert not heard.lost


def test_the_driver_is_asked_for_the_light_that_fits(port) -> None:
    asked = []
    with closing(NfcpyReader(f"udp:127.0.0.1:{port}")) as reader:
        device = reader._frontend.device
        device.turn_off_led_and_buzzer = lambda: asked.append("back to green")
        device.turn_on_led_and_buzzer = lambda: asked.append("buzz and red")
        reader.verdict(good=True)
        reader.verdict(good=False)
    assert asked == ["back to green", "buzz and red"]
