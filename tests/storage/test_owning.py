"""Owning: what is typed on our word must never touch a folder that is not the outbox's."""

import os
import subprocess
import sys

import pytest

AS_NOBODY = "import os, sys; from pathlib import Path; from kiosk.storage.owning import let_in; os.seteuid(65534);"

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root can act as somebody else")


def let_in(folder):
    code = f"{AS_NOBODY} print(let_in(Path({str(folder)!r})))"
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture(autouse=True)
def seen(tmp_path):
    for place in (tmp_path, tmp_path.parent, tmp_path.parent.parent):
        place.chmod(0o755)


def test_a_folder_that_is_not_there_is_made_and_the_one_above_it_left_alone(tmp_path):
    assert let_in(tmp_path / "outbox") == f"sudo install -d -m 700 -o nobody {tmp_path / 'outbox'}"


def test_what_root_made_is_handed_over(tmp_path):
    assert let_in(tmp_path) == f"sudo chown -R nobody {tmp_path}"


def test_a_terminals_own_folder_stays_its_own(tmp_path):
    os.chown(tmp_path, 1, 1)
    assert let_in(tmp_path) == "sudo -u daemon kiosk check"


def test_where_nobody_can_see_whether_it_is_there_nothing_is_changed(tmp_path):
    tmp_path.chmod(0o700)
    assert let_in(tmp_path / "outbox") == "sudo kiosk check"
