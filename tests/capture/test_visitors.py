"""Twenty members with codes in bad conditions, and a camera that is pulled ten times."""

from pathlib import Path

import pytest

from tests.capture.listening import Draw, Look
from tests.make import visitors_clip


@pytest.mark.system
def test_twenty_members_in_bad_conditions_are_read_once_each(look: Look, tmp_path: Path) -> None:
    visitors_clip.make(tmp_path / "visitors.avi")
    with look(tmp_path / "visitors.avi") as heard:
        assert heard.until(lambda it: it.ended, 150)
    turns = [scan.text for scan in heard.scans]
    changes = [text for text, before in zip(turns, ["", *turns], strict=False) if text != before]
    assert changes == list(visitors_clip.MEMBERS)
    assert not heard.lost


@pytest.mark.system
@pytest.mark.timeout(400)
def test_a_camera_pulled_ten_times_is_found_ten_times(look: Look, picture: Draw, tmp_path: Path) -> None:
    folder, away = picture("pers:member:M-1001"), tmp_path / "away"
    with look(folder, loop=True) as heard:
        for pulls in range(10):
            seen = len(heard.scans)
            assert heard.until(lambda it, seen=seen: len(it.scans) > seen)
            folder.rename(away)
            assert heard.until(lambda it, pulls=pulls: len(it.lost) == pulls + 1)
            away.rename(folder)
            assert heard.until(lambda it, pulls=pulls: len(it.found) == pulls + 1)
    assert len(heard.lost) == len(heard.found) == 10
