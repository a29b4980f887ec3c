"""The demo's clip, through the real eye and the real decoder process."""

from pathlib import Path

from tests.capture.listening import Look

CLIP = Path(__file__).resolve().parents[2] / "resources/demo/clip.mp4"
VISITORS = ["M-1001", "M-1002", "M-1007", "Wi-Fi", "M-1003", "M-1004", "M-1005", "M-1006"]
CODES = [f"pers:member:{who}" if who != "Wi-Fi" else "WIFI:S:Guest;T:WPA;P:coffee;;" for who in VISITORS]


def hurried(clip: Path, target: Path, times: int) -> Path:
    """The same frames, so many times as fast: the clip takes 39 seconds and a test need not."""
    film = bytearray(clip.read_bytes())
    at = film.index(b"mdhd") + 16
    scale = int.from_bytes(film[at : at + 4], "big")
    film[at : at + 4] = (scale * times).to_bytes(4, "big")
    target.write_bytes(film)
    return target


def test_every_visitor_of_the_clip_is_read_once_and_in_order(look: Look, tmp_path: Path) -> None:
    with look(hurried(CLIP, tmp_path / "clip.mp4", 5)) as heard:
        assert heard.until(lambda it: it.ended, 60)
    assert heard.texts() == CODES
    assert not heard.lost


def test_the_window_sees_the_clip_with_outlines(look: Look, tmp_path: Path) -> None:
    with look(hurried(CLIP, tmp_path / "clip.mp4", 5)) as heard:
        assert heard.until(lambda it: any(frame.outline for frame in it.frames))
    frame = heard.frames[-1]
    assert (frame.width, frame.height) == (960, 540)
    assert len(frame.pixels) == 960 * 540 * 3
    assert len(frame.outline) == 4
    assert all(0 <= share <= 1 for corner in frame.outline for share in corner)
