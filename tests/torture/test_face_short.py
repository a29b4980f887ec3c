"""A short torture of the window; make torture-face is the long one."""

import shutil

import pytest

from tests.torture.face import torture


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed (make test installs it)")
@pytest.mark.timeout(600)
def test_random_hands_never_leave_the_window() -> None:
    assert torture(200, seed=7) == ""
