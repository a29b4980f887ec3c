"""Owning: what is typed on our word must never touch a folder that is not the outbox's."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

AS_NOBODY = "import os, sys; from pathlib import Path; from kiosk.storage.owning import let_in; os.seteuid(65534);"

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root can act as somebody else")


def let_in(folder):
    code = f"{AS_NOBODY} print(let_in(Path({str(folder)!r})))"
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture
def folder():
    """Where others can see it, as pytest's own is not."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def test_a_folder_that_is_not_there_is_made_and_the_one_above_it_left_alone(folder):
    assert let_in(folder / "outbox") == f"sudo install -d -m 700 -o nobody {folder / 'outbox'}"


def test_what_root_made_is_handed_over(folder):
    assert let_in(folder) == f"sudo chown -R nobody {folder}"


def test_a_terminals_own_folder_stays_its_own(folder):
    os.chown(folder, 1, 1)
    assert let_in(folder) == "sudo -u daemon kiosk check"


def test_where_nobody_can_see_whether_it_is_there_nothing_is_changed(folder):
    folder.chmod(0o700)
    assert let_in(folder / "outbox") == "sudo kiosk check"
