"""`kiosk check`: every camera with a still to look at, set as the config says."""

import re
from pathlib import Path

import cv2
import numpy as np
import pytest
import qrcode

from kiosk.cli import check_cameras
from kiosk.settings import read_settings
from kiosk.watch.fitness import How
from kiosk.whereabouts import example_config


def checked(tmp_path, source, *more):
    config = tmp_path / "config.toml"
    text = example_config().read_text().replace('source = "0"', f'source = "{source}"')
    config.write_text(text.replace("rotate = 0", more[0]) if more else text)
    return list(check_cameras.configured(read_settings(config, {})))


def still_of(finding):
    return Path(re.search(r"a still: (\S+\.jpg)$", finding.said)[1])


def test_a_configured_camera_is_shown_upright_in_a_still_only_this_user_may_see(tmp_path):
    folder = tmp_path / "pictures"
    folder.mkdir()
    picture = np.full((100, 200, 3), 255, np.uint8)
    picture[:, :40] = 0
    cv2.imwrite(str(folder / "a.png"), picture)
    [finding] = checked(tmp_path, folder, "rotate = 90")
    still = cv2.imread(str(still_of(finding)))
    assert (finding.what, finding.how) == ("Configured: camera pictures", How.GOOD)
    assert still.shape == (200, 100, 3)
    assert still[:30].mean() < 10
    assert still[60:].mean() > 245
    assert still_of(finding).parent.stat().st_mode & 0o077 == 0


def test_a_camera_that_cannot_be_opened_is_one_sentence_with_what_to_do(tmp_path):
    for source in ("/dev/video97", tmp_path / "nothing", "http://127.0.0.1:9/stream"):
        [finding] = checked(tmp_path, source)
        assert finding.how is How.BAD
        assert finding.said.endswith(".")
        assert "cameras.source" in finding.fix


def test_the_password_of_a_stream_is_neither_said_nor_in_a_file_name(tmp_path):
    [finding] = checked(tmp_path, "http://user:planted@127.0.0.1:9")
    assert "planted" not in finding.what + finding.said + finding.fix
    assert finding.what == "Configured: camera 127.0.0.1"


@pytest.mark.skipif(bool(list(Path("/dev").glob("video*"))), reason="there is a camera here")
def test_a_machine_without_a_camera_is_told_what_to_do():
    [finding] = check_cameras.plugged_in()
    assert finding.how is How.WARNING
    assert "usermod" in finding.fix


def test_what_a_file_that_is_no_camera_says_is_not_believed(tmp_path, monkeypatch):
    qrcode.make("pers:member:M-1001").save(tmp_path / "video9.png")
    from kiosk.capture import devices

    assert devices._captures(str(tmp_path / "video9.png"))
