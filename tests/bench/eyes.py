"""The eyes: how many photographs of codes are read, how quickly and at what cost, beside the libraries alone."""

import csv
import json
import os
import re
import statistics
import sys
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import zxingcpp
from cv2.typing import MatLike
from pyzbar import pyzbar

from kiosk.capture.decoder import Decoder
from kiosk.capture.gate import Gate
from kiosk.capture.hinting import Hinting
from kiosk.capture.still import read_gray
from kiosk.capture.watch import Watch

REPOSITORY = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("PERS_SHARED", REPOSITORY.parent / "shared"))
CHILD = (sys.executable, "-c", "from kiosk.capture.decoding import main; main()")
FPS, SECOND = 30, 30  #: a second of a stream is so many frames
EVERY = 3  #: the stream test takes every third photograph
Row = dict[str, object]
Reader = Callable[[MatLike], list[str]]


@dataclass(frozen=True, slots=True)
class Photograph:
    """One picture with what it holds; where the list is not complete, other texts are not wrong."""

    file: Path
    texts: list[str]
    complete: bool

    def at_720p(self) -> MatLike:
        """Fit into a gray 1280x720 frame."""
        picture = cv2.imread(str(self.file), cv2.IMREAD_GRAYSCALE)
        assert picture is not None, self.file
        height, width = picture.shape
        scale = min(1280 / width, 720 / height)
        size = max(1, round(width * scale)), max(1, round(height * scale))
        small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
        left, top = (1280 - size[0]) // 2, (720 - size[1]) // 2
        frame = np.full((720, 1280), 127, np.uint8)
        frame[top : top + size[1], left : left + size[0]] = small
        return frame

    def read_by(self, texts: Iterable[str]) -> bool:
        return any(same(text, ours) for text in texts for ours in self.texts)

    def wrong(self, texts: Iterable[str]) -> int:
        return sum(self.complete and not any(same(text, ours) for ours in self.texts) for text in texts)


def same(one: str, other: str) -> bool:
    """Decoders guess character sets differently: the same but for what is not ASCII is the same."""
    return bool(_forms(one) & _forms(other))


def _forms(text: str) -> set[str]:
    plain = re.sub(r"\s+", " ", unicodedata.normalize("NFC", text).replace("\ufeff", "")).strip()
    ascii_only = re.sub(r"[^\x21-\x7e]", "", plain)
    return {plain} | ({"ascii:" + ascii_only} if len(ascii_only) >= 6 and not plain.isascii() else set())


def photographs(name: str) -> list[Photograph]:
    with (SHARED / "data/qr" / name).open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    folder = SHARED / "data/qr"
    return [Photograph(folder / row["path"], json.loads(row["text"]), row["complete"] == "1") for row in rows]


def _ours(gray: MatLike) -> list[str]:
    return [seen.text for seen in read_gray(gray)]


QR = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCodeModel2])


def _zxing(gray: MatLike) -> list[str]:
    return [code.text for code in zxingcpp.read_barcodes(gray, formats=QR, text_mode=zxingcpp.TextMode.Plain)]


def _pyzbar(gray: MatLike) -> list[str]:
    codes = pyzbar.decode(gray, symbols=[pyzbar.ZBarSymbol.QRCODE])
    return [code.data.decode("utf-8", "replace") for code in codes]


def _opencv(gray: MatLike) -> list[str]:
    try:
        return [text for text in cv2.QRCodeDetector().detectAndDecodeMulti(gray)[1] if text]
    except (cv2.error, UnicodeDecodeError):
        return []


READERS: dict[str, Reader] = {
    "ours, whole chain": _ours,
    "zxing-cpp": _zxing,
    "pyzbar": _pyzbar,
    "OpenCV": _opencv,
}


def rows() -> list[Row]:
    """Everything measured; one row that says why, where there are no photographs."""
    if not (SHARED / "data/qr/dev.tsv").exists():
        return [{"what": f"skipped: there are no photographs in {SHARED / 'data/qr'} (PERS_SHARED says where)"}]
    cv2.setNumThreads(1)
    dev, negatives = photographs("dev.tsv"), photographs("negatives.tsv")
    return [*_read(dev, negatives), *_streams(dev[::EVERY]), *_hints(dev[::EVERY], negatives), *_costs(negatives)]


def _read(dev: list[Photograph], negatives: list[Photograph]) -> Iterator[Row]:
    """Every reader sees each picture right after the others, so that they share the machine's moods."""
    results: dict[str, list[tuple[bool, int, float]]] = {name: [] for name in READERS}
    for photograph in (*dev, *negatives):
        gray = photograph.at_720p()
        for name, reader in READERS.items():
            begun = time.thread_time()
            texts = reader(gray)
            milliseconds = (time.thread_time() - begun) * 1000
            results[name].append((photograph.read_by(texts), photograph.wrong(texts), milliseconds))
    for name, result in results.items():
        yield {
            "what": f"{len(dev)} photographs at 720p: {name}",
            "read %": 100 * sum(read for read, _, _ in result[: len(dev)]) / len(dev),
            "wrong": sum(wrong for _, wrong, _ in result),
            **_times([spent for _, _, spent in result[: len(dev)]]),
        }


def _times(milliseconds: list[float]) -> Row:
    return {
        "median ms": statistics.median(milliseconds),
        "p95 ms": float(np.percentile(milliseconds, 95)),
    }


def _streams(dev: list[Photograph]) -> Iterator[Row]:
    """Each photograph held in front of a camera for a second, by a hand that shakes a little."""
    for name, begin in (("ours", _watcher), ("zxing-cpp", lambda: _zxing), ("pyzbar", lambda: _pyzbar)):
        spent: list[float] = []
        firsts = [_frames_until_read(photograph, begin(), seed, spent) for seed, photograph in enumerate(dev)]
        reads = [first for first in firsts if first is not None]
        yield {
            "what": f"{len(dev)} of them as a stream of 30 frames: {name}",
            "read %": 100 * len(reads) / len(dev),
            "frames until read": f"median {statistics.median(reads):.0f}, p95 {np.percentile(reads, 95):.0f}",
            **_times(spent),
        }


def _watcher() -> Reader:
    watch = Watch()
    return lambda gray: [seen.text for seen in watch.look(gray)]


def _frames_until_read(photograph: Photograph, reader: Reader, seed: int, spent: list[float]) -> int | None:
    for number, frame in enumerate(_shaken(photograph.at_720p(), SECOND, seed), 1):
        begun = time.thread_time()
        texts = reader(frame)
        spent.append((time.thread_time() - begun) * 1000)
        if photograph.read_by(texts):
            return number
    return None


def _shaken(gray: MatLike, frames: int, seed: int) -> Iterator[MatLike]:
    chance = np.random.default_rng(seed)
    for _ in range(frames):
        matrix = cv2.getRotationMatrix2D((640, 360), chance.normal(0, 0.6), 1 + chance.normal(0, 0.015))
        matrix[:, 2] += chance.normal(0, 4, 2)
        moved = cv2.warpAffine(gray, matrix, (1280, 720), borderValue=(127,))
        noisy = np.clip(moved + chance.normal(0, 2.5, moved.shape), 0, 255).astype(np.uint8)
        jpeg = cv2.imencode(".jpg", noisy, [cv2.IMWRITE_JPEG_QUALITY, 88])[1]
        yield np.asarray(cv2.imdecode(jpeg, cv2.IMREAD_GRAYSCALE))


def _hints(dev: list[Photograph], negatives: list[Photograph]) -> Iterator[Row]:
    """Who is given a hint: of those whose code is not read at first sight, and for nothing."""
    hard = [photograph for photograph in dev if not photograph.read_by(_zxing(photograph.at_720p()))]
    for name, scenes in (("hard photographs", hard), ("scenes without a code", negatives)):
        hinted = [_is_hinted(photograph, seed) for seed, photograph in enumerate(scenes)]
        yield {
            "what": f"{len(scenes)} {name} as a stream: a hint is given",
            "read %": f"({100 * sum(hinted) / len(scenes):.1f})",
        }


def _is_hinted(photograph: Photograph, seed: int) -> bool:
    watch, hinting = Watch(), Hinting()
    for number, frame in enumerate(_shaken(photograph.at_720p(), SECOND, seed)):
        read = bool(watch.look(frame))
        hinting.see(watch.glimpse, number / FPS, read=read)
        if hinting.hint(number / FPS):
            return True
    return False


def _costs(negatives: list[Photograph]) -> Iterator[Row]:
    """What 30 frames a second without a code cost of one core: gate, pipe and decoder process together."""
    scenes = [photograph.at_720p() for photograph in negatives]
    quiet = [_noisy(scenes[0], seed) for seed in range(8)]
    busy = [frame for seed, scene in enumerate(scenes) for frame in _shaken(scene, 4, seed)]
    for name, frames in (("a minute of an idle scene", quiet * 225), ("busy scenes", busy * 4)):
        spent = _spent(frames)
        yield {"what": f"{name} without a code, 30 a second", "% of a core": spent * FPS * 100, **_empty(frames[:600])}


def _noisy(gray: MatLike, seed: int) -> MatLike:
    noise = np.random.default_rng(seed).normal(0, 2.5, gray.shape)
    return np.clip(gray + noise, 0, 255).astype(np.uint8)


def _spent(frames: list[MatLike]) -> float:
    """Seconds of CPU a frame, this process and the decoder's; time is the frames' own, so nobody waits."""
    gate, decoder = Gate(), Decoder(CHILD)
    decoder.start()
    assert decoder.process_id is not None
    begun = time.thread_time() + _cpu_of(decoder.process_id)
    for number, frame in enumerate(frames):
        if gate.passes(frame, number / FPS):
            decoder.decode(frame)
    spent = time.thread_time() + _cpu_of(decoder.process_id) - begun
    decoder.close()
    return spent / len(frames)


def _cpu_of(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _empty(frames: list[MatLike]) -> Row:
    watch, spent = Watch(), []
    for frame in frames:
        begun = time.thread_time()
        watch.look(frame)
        spent.append((time.thread_time() - begun) * 1000)
    return _times(spent)


if __name__ == "__main__":
    from rich.console import Console

    from tests.bench.__main__ import show

    show(Console(), "eyes", __doc__ or "", rows())
