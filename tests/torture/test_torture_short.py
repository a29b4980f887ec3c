"""The torture in short: some kills at every failpoint, some thousand power cuts, its teeth, and three sown bugs."""

import shutil

import pytest

from tests.torture import kill, mutants, power
from tests.torture.seeded import BUGS

needs_gcc = pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is not installed: writes cannot be logged")


def test_killed_at_every_failpoint_nothing_is_lost_or_doubled():
    struck, ended = kill.torture(100, "s2", 2)
    assert struck.keys() >= {*kill.failpoints(), kill.WIRE}
    assert ended["accepted"] > 0


@needs_gcc
def test_no_power_cut_loses_what_was_acknowledged():
    found = power.torture(2000, "short", 2)
    assert not [kind for kind in power.WRONG if found[kind]]
    assert found["states opened by the outbox, twice"] > 5


@needs_gcc
def test_the_power_cuts_have_teeth():
    assert power.torture(400, "short", 2, synchronous="NORMAL")["lost"] > 0


def test_a_sown_bug_is_caught():
    names = {
        "no read after an unknown fate",
        "a refusal after a doubt is a verdict",
        "an unclean stop of the machine is trusted",
    }
    chosen = [bug for bug in BUGS if bug.name in names]
    assert len(chosen) == 3
    assert mutants.hunt(chosen, 2) == []


def test_a_bug_that_no_longer_fits_the_code_is_said(tmp_path):
    mutants.copy_to(tmp_path)
    for bug in BUGS:
        for file, old, _ in bug.edits:
            assert (tmp_path / file).read_text().count(old) == 1, (bug.name, file, old)
