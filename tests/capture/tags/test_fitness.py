"""What `kiosk check` finds, on machines made of plain files."""

import errno
import os
import socket
import sys
from pathlib import Path

import pytest

from kiosk.capture.tags import nfcpy, pcsc, usb
from kiosk.capture.tags.choosing import choose, open_reader
from kiosk.capture.tags.fitness import ALLOW, PLUG, SHARE, UNLOAD, Fact, facts
from kiosk.capture.tags.keeping import Unready
from kiosk.capture.tags.nfcpy import NfcpyReader
from tests.capture.tags.daemon import NAME
from tests.capture.tags.listening import listening

PACKAGING = Path(__file__).parents[3] / "packaging"


def plug(root: Path, vendor: str, product: str, *, mode: int = 0o660) -> None:
    device = root / "sys/bus/usb/devices/1-2"
    device.mkdir(parents=True)
    for name, value in {"idVendor": vendor, "idProduct": product, "busnum": "1", "devnum": "7"}.items():
        (device / name).write_text(f"{value}\n")
    (root / "sys/bus/usb/devices/1-2:1.0").mkdir()
    node = root / "dev/bus/usb/001/007"
    node.parent.mkdir(parents=True)
    node.touch(mode)


def named(what: str, reader: str, root: Path) -> Fact:
    return next(fact for fact in facts(reader, root) if what in fact.what)


def test_an_empty_machine(tmp_path) -> None:
    assert named("USB", "auto", tmp_path).good
    assert named("USB", "usb", tmp_path) == Fact("NFC readers on USB", good=False, said="None that is known.", fix=PLUG)
    assert named("modules", "auto", tmp_path).good


def test_a_reader_on_usb_is_named(tmp_path) -> None:
    plug(tmp_path, "072f", "2200")
    assert named("USB", "usb", tmp_path).said == "ACS ACR122U (072f:2200)"
    assert named("Permission", "usb", tmp_path).good


def test_a_reader_nobody_may_use(tmp_path) -> None:
    plug(tmp_path, "054c", "06c3")
    (tmp_path / "dev/bus/usb/001/007").unlink()
    assert named("Permission", "usb", tmp_path).fix == ALLOW


def test_kernel_modules_in_the_way(tmp_path) -> None:
    for name in ("nfc", "pn533_usb"):
        (tmp_path / "sys/module" / name).mkdir(parents=True)
    fact = named("modules", "auto", tmp_path)
    assert (fact.good, fact.fix) == (False, UNLOAD)
    assert "nfc, pn533_usb" in fact.said


@pytest.mark.parametrize(("reader", "good"), [("usb", False), ("usb:072f", False), ("pcsc", True), ("auto", True)])
def test_two_that_want_one_reader(tmp_path, reader, good) -> None:
    plug(tmp_path, "072f", "2200")
    (tmp_path / "run/pcscd").mkdir(parents=True)
    with socket.socket(socket.AF_UNIX) as service:
        service.bind(str(tmp_path / "run/pcscd/pcscd.comm"))
        service.listen()
        fact = named("pcscd and", reader, tmp_path)
    assert (fact.good, fact.fix) == (good, "" if good else SHARE)
    assert named("pcscd and", reader, tmp_path).good, "a socket nobody listens at is no rival"


def test_the_readers_pcscd_knows(daemon, tmp_path) -> None:
    assert named("PC/SC", "pcsc", tmp_path).said == f"{NAME} 00 00, {NAME} 00 01"
    daemon.stop()
    stopped = named("PC/SC", "pcsc", tmp_path)
    assert (stopped.good, stopped.said) == (False, pcsc.NO_DAEMON)
    assert stopped.fix.startswith("install and start pcscd")
    assert named("PC/SC", "usb", tmp_path).good
    with pytest.raises(Unready, match="No NFC reader was found"):
        choose("auto")
    nobody = named("Tag reader", "auto", tmp_path)
    assert (nobody.good, nobody.fix) == (False, PLUG)
    assert "No NFC reader was found" in nobody.said
    daemon.start()
    assert choose("auto").reader == "pcsc"
    assert named("Tag reader", "auto", tmp_path).said == f"“pcsc” is taken: PC/SC knows the reader {NAME} 00 00."


def test_without_pyscard_there_is_a_sentence_and_no_crash(monkeypatch, tmp_path) -> None:
    monkeypatch.setitem(sys.modules, "smartcard", None)
    fact = named("PC/SC", "pcsc", tmp_path)
    assert (fact.good, fact.said) == (False, pcsc.NO_PYSCARD)
    assert "pip install pyscard" in fact.fix
    with listening("pcsc") as heard:
        assert heard.until(lambda it: it.lost)
    assert heard.lost == [pcsc.NO_PYSCARD]


def test_a_reader_only_pcsc_drives_is_told_so(tmp_path) -> None:
    plug(tmp_path, "072f", "223b")
    with pytest.raises(Unready, match="ACS ACR1252U works through PC/SC only"):
        NfcpyReader("usb", tmp_path)


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("usb", nfcpy.UNPLUGGED),
        ("usb:999:999", nfcpy.UNPLUGGED),
        ("tty:USB97", nfcpy.UNPLUGGED),
        ("?", nfcpy.UNPLUGGED),
    ],
)
def test_a_reader_that_is_not_there(tmp_path, path, said) -> None:
    with pytest.raises(Unready) as why:
        NfcpyReader(path, tmp_path)
    assert str(why.value) == said


@pytest.mark.parametrize(
    ("number", "said"), [(errno.EACCES, "60-pers-kiosk.rules"), (errno.EBUSY, "pers-kiosk-nfc.conf")]
)
def test_what_the_system_refuses_names_the_file_that_helps(number, said) -> None:
    assert said in nfcpy.SAID[number]
    assert list(PACKAGING.glob(f"*/{said}"))


def test_the_rules_know_every_reader_nfcpy_knows() -> None:
    rules = (PACKAGING / "udev/60-pers-kiosk.rules").read_text()
    for vendor, product in usb.NFCPY:
        (line,) = [line for line in rules.splitlines() if f'idVendor}}=="{vendor:04x}"' in line and "plugdev" in line][
            :1
        ]
        assert f"{product:04x}" in rules, line


def test_a_node_that_is_no_device_cannot_be_reset(tmp_path) -> None:
    plug(tmp_path, "072f", "2200")
    assert not usb.reset(tmp_path / "dev/bus/usb/001/007")
    assert not usb.reset(tmp_path / "dev/bus/usb/001/008")


def test_a_serial_line_without_a_reader_is_told_from_no_line() -> None:
    chip, line = os.openpty()
    with pytest.raises(Unready, match="does not answer as a PN532"):
        open_reader(os.ttyname(line))
    os.close(chip)
    os.close(line)
