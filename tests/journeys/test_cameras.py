"""A camera is pulled and plugged in again, with claims in between: each visitor is served, once, and none is lost."""

import re
from collections.abc import Iterator
from contextlib import suppress

import pytest

from tests.capture.camera import Camera, plugged_in

IMAGES = (b"\xff\xd8\xff", b"\x89PNG", b"RIFF", b"BM")
MEMBERS = ("M-1001", "M-1002", "M-1003")


@pytest.fixture
def camera() -> Iterator[Camera]:
    with plugged_in() as camera:
        yield camera


def watching(path, *cameras):
    """The config, with these cameras."""
    tables = "".join(f'[[cameras]]\nsource = "{one.url}"\nname = "camera {one.port}"\n' for one in cameras)
    path.write_text(path.read_text().replace("cameras = []\n", "") + tables)
    return path


def pulled(times, camera, actor):
    """A claim, a pull, a plug, and so on; answers the references in order."""
    references = []
    for pull in range(times):
        camera.show(f"pers:member:{MEMBERS[pull % len(MEMBERS)]}")
        references.append(actor.wait_for(screen="Receipt")["reference"])
        camera.pull()
        actor.wait_for(screen="OutOfOrder")
        camera.show("")
        camera.plug()
        actor.wait_for(screen="Welcome")
    return references


def test_a_camera_pulled_twice_serves_everybody(stand, config, terminal, camera):
    actor = terminal(watching(config(), camera))
    references = pulled(2, camera, actor)
    assert [row["reference"] for row in stand.read("/_ledger") if row["reference"] in references] == references
    assert actor.settle()["accepted"] == 2


@pytest.mark.system
@pytest.mark.timeout(400)
def test_a_camera_pulled_ten_times_serves_everybody(stand, config, terminal, camera):
    actor = terminal(watching(config(), camera))
    references = pulled(10, camera, actor)
    assert len(set(references)) == 10
    assert actor.settle()["accepted"] == 10
    assert actor.close() == 0


def test_two_cameras_are_one_terminal_and_a_code_seen_by_both_is_one_claim(stand, config, terminal, camera):
    """And no frame of either is on the disk when all is over."""
    with plugged_in() as other:
        actor = terminal(watching(config(), camera, other))
        reference = actor.wait_for(screen="Receipt")["reference"]
        other.show("pers:member:M-1002")
        camera.show("")
        second = actor.wait_for(screen="Receipt")["reference"]
        other.show("")
        assert actor.settle()["accepted"] == 2
        assert actor.close() == 0
    assert reference != second
    assert [image for image in images_below(config().parent) if "pictures" not in image.parts] == []


def images_below(folder) -> Iterator:
    """Every file that begins as a picture does, or holds one of the camera's."""
    for file in folder.rglob("*"):
        with suppress(OSError):
            if file.is_file() and any(re.search(re.escape(kind), file.read_bytes()[:16]) for kind in IMAGES):
                yield file
