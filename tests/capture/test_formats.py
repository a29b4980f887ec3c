"""Formats that are switched on are read, and those that are not are not; a region is all that is looked at."""

import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
import qrcode
import qrcode.util
import zxingcpp

from kiosk.capture.decoder import Decoder
from kiosk.capture.exchange import Sighting
from kiosk.capture.reading import FORMATS, known
from kiosk.capture.region import Region
from kiosk.capture.still import read_gray
from kiosk.capture.watch import Watch
from kiosk.domain.code import CodeRules, ForeignCode, MemberCode, read_code
from tests.capture.listening import Draw, Look

COMMAND = (sys.executable, "-c", "import sys; from kiosk.capture.decoding import main; main(sys.argv[1:])")
ALL = tuple(FORMATS)


def drawn(name: str) -> np.ndarray:
    """A code of this format in the middle of a frame."""
    text = {"MicroQRCode": "M-1", "EAN13": "4006381333931"}.get(name, "pers:member:M-1001")
    code = np.array(
        zxingcpp.write_barcode_to_image(
            zxingcpp.create_barcode(text, FORMATS[name]), scale=3 if name == "Code128" else 5
        )
    )
    frame = np.full((720, 1280), 230, np.uint8)
    frame[200 : 200 + code.shape[0], 300 : 300 + code.shape[1]] = code
    return cv2.GaussianBlur(frame, (0, 0), 0.7)


@pytest.mark.parametrize("name", ALL)
def test_a_format_is_read_when_it_is_switched_on_and_only_then(name: str) -> None:
    frame = drawn(name)
    (seen,) = Watch((name,)).look(frame)
    assert seen.text.startswith(("M-1", "pers:member:M-1001", "4006381333931"))
    assert [again.text for again in Watch(ALL).look(frame)] == [seen.text]
    others = tuple(other for other in ALL if other != name)
    assert not any(Watch(others).look(frame) for _ in range(5))


def test_a_format_may_be_written_as_people_write_it() -> None:
    spelt = known(["qr", "micro-qr", "AZTEC", "Data Matrix", "pdf417", "code_128", "ean-13", "QRCode"])
    assert spelt == ALL


def test_effort_reads_the_others_too() -> None:
    frame = cv2.resize(drawn("Aztec"), None, fx=0.55, fy=0.55, interpolation=cv2.INTER_AREA)
    dim = (cv2.GaussianBlur(frame, (0, 0), 0.8) * 0.15 + 20).astype(np.uint8)
    watch = Watch(("Aztec",))
    assert any(watch.look(dim) for _ in range(30))


def test_the_process_is_told_on_its_command_line() -> None:
    for command, hits in ((COMMAND, 0), ((*COMMAND, "QRCode", "Aztec"), 1)):
        decoder = Decoder(command)
        assert len(decoder.decode(drawn("Aztec")).sightings) == hits
        decoder.close()
    said = subprocess.run([*COMMAND, "Code39"], capture_output=True, text=True, check=False)
    assert "'Code39' is no format" in said.stderr


def test_the_eye_tells_it(look: Look, tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "a.png"), drawn("PDF417"))
    with look(tmp_path, COMMAND, formats=("QRCode", "PDF417")) as heard:
        assert heard.until(lambda it: it.scans)
    assert heard.texts() == ["pers:member:M-1001"]


def test_only_the_region_is_looked_at_and_corners_know_the_whole(look: Look, picture: Draw, tmp_path: Path) -> None:
    frame = np.full((480, 1280), 200, np.uint8)
    for left, text in ((100, "left-1"), (900, "right-1")):
        code = cv2.imread(str(picture(text, text) / f"{text}.png"), cv2.IMREAD_GRAYSCALE)
        frame[50 : 50 + code.shape[0], left : left + code.shape[1]] = code
    (tmp_path / "scene").mkdir()
    cv2.imwrite(str(tmp_path / "scene" / "a.png"), frame)
    with look(tmp_path / "scene", loop=True, region=Region(0.5, 0.0, 0.5, 1.0)) as heard:
        assert heard.until(lambda it: any(shown.outline for shown in it.frames) and it.scans)
    assert heard.texts() == ["right-1"]
    outline = next(shown.outline for shown in heard.frames if shown.outline)
    assert all(0.65 < x < 1 and 0 < y < 0.9 for x, y in outline)


def test_a_region_lies_inside_the_picture() -> None:
    for wrong in ((-0.1, 0, 1, 1), (0, 0, 0, 1), (0.5, 0, 0.6, 1), (0, 0, 1, 1.1)):
        with pytest.raises(ValueError, match="inside"):
            Region(*wrong)
    assert Region(0.9, 0.9, 0.1, 0.1).of(np.zeros((1, 1), np.uint8)).shape == (1, 1)
    assert Region(0.5, 0, 0.5, 0.5).home(Sighting("a", "b", "c", ((1.0, 1.0),))).corners == ((1.0, 0.5),)


def part(text: str, head: str, mask: int, monkeypatch: pytest.MonkeyPatch) -> np.ndarray:
    """A QR code whose data begin with these bits."""
    drawn = qrcode.QRCode(box_size=5, mask_pattern=mask, error_correction=qrcode.ERROR_CORRECT_M)
    drawn.add_data(qrcode.util.QRData(text.encode(), mode=qrcode.util.MODE_8BIT_BYTE))
    create = qrcode.util.create_bytes

    def begun(buffer: qrcode.util.BitBuffer, blocks: list[object]) -> list[int]:
        bits = head + "".join(str(int(buffer.get(at))) for at in range(len(buffer)))
        longer = qrcode.util.BitBuffer()
        for bit in bits[: len(buffer)]:  # what falls off is padding
            longer.put(int(bit), 1)
        return create(longer, blocks)

    with monkeypatch.context() as patched:
        patched.setattr(qrcode.util, "create_bytes", begun)
        drawn.make()
    return np.array(drawn.make_image().get_image().convert("L"))


@pytest.mark.parametrize("mask", range(8))
def test_one_part_of_a_text_in_several_codes_is_nobodys(mask: int, monkeypatch) -> None:
    """M-1003 of M-1003-1004 is another member."""
    for number in range(2):
        head = f"0011{number:04b}0001{90:08b}"
        (seen, *_) = read_gray(part("M-1003", head, mask, monkeypatch))
        assert isinstance(read_code(seen.text, CodeRules()), ForeignCode)
    for head in ("", f"0011{0:04b}{0:04b}{90:08b}"):  # no part, and the only one of one
        (seen, *_) = read_gray(part("M-1003", head, mask, monkeypatch))
        assert read_code(seen.text, CodeRules()) == MemberCode("M-1003")


@pytest.mark.parametrize("text", ["M-1003", "1234567"])
def test_a_speck_on_a_code_of_capitals_or_numbers_does_not_make_it_a_part(text: str) -> None:
    drawn = qrcode.QRCode(box_size=6, error_correction=qrcode.ERROR_CORRECT_M)
    drawn.add_data(text)
    drawn.make()
    for up, left in ((1, 1), (1, 2), (2, 1), (2, 2)):
        image = np.array(drawn.make_image().get_image().convert("L"))
        top, side = ((4 + len(drawn.modules) - step) * 6 for step in (up, left))
        image[top : top + 6, side : side + 6] ^= 255
        assert [seen.text for seen in read_gray(image)] == [text]
