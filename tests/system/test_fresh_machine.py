"""On a fresh Debian 12, without a display: one command, and a QR code in front of a camera becomes a receipt."""

import json
import os
import shutil

import pytest

from tests.system.fresh_tree import fresh_tree

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(os.geteuid() != 0, reason="a tree of its own needs root (chroot, mount)"),
    pytest.mark.skipif(shutil.which("debootstrap") is None, reason="debootstrap is not installed"),
]


def test_make_demo_on_a_fresh_machine():
    with fresh_tree() as tree:
        tree.run("apt-get update -q && apt-get install -y -q --no-install-recommends make")
        tree.clone("/root/kiosk")
        done = tree.run("cd /root/kiosk && make demo")
        folder = tree.root / "root/kiosk/build/demo"
        summary = json.loads((folder / "summary.json").read_text())
        shown = {path.stem.split("-")[1] for path in folder.glob("*.png")}
    assert summary["agrees"] is True
    assert summary["accepted"] >= 3
    assert summary["rejected"] >= 1
    assert "Saved" in done.stdout
    assert "saved before, accepted now" in done.stdout
    assert {"Welcome", "Sending", "Receipt", "Saved", "Declined", "NotOurs"} <= shown
