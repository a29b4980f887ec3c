"""The wheel, as pipx would install it: on its own, away from the clone, with its resources."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.system


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory):
    """The command in an environment of its own, with our libraries, which `make demo` installs on a fresh machine."""
    folder = tmp_path_factory.mktemp("wheel")
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, env=environment, check=True, capture_output=True, timeout=300)
    (wheel,) = folder.glob("*.whl")
    venv.create(folder / "venv", with_pip=False, symlinks=True)
    (site,) = (folder / "venv").glob("lib/python*/site-packages")
    (site / "ours.pth").write_text(sysconfig.get_path("purelib") + "\n")
    pip = [sys.executable, "-m", "pip", "--python", str(folder / "venv"), "install", "--no-deps", "--no-index", "-q"]
    subprocess.run([*pip, str(wheel)], env=environment, check=True, timeout=300)

    def run(*words):
        command = [str(folder / "venv/bin/kiosk"), *words]
        return subprocess.run(
            command, cwd=folder, env=environment, check=False, capture_output=True, text=True, timeout=200
        )

    return run


def test_it_is_the_wheel_that_speaks(kiosk):
    assert kiosk("--version").stdout.startswith("kiosk ")


def test_its_resources_are_in_it(kiosk, tmp_path):
    assert kiosk("config", "init", str(tmp_path / "config.toml")).returncode == 0
    assert "[outbox]" in (tmp_path / "config.toml").read_text()
    found = {
        one["what"]: one for one in json.loads(kiosk("check", "--json", "-c", str(tmp_path / "config.toml")).stdout)
    }
    assert found["Fonts"]["how"] == "good"
    assert found["Config"]["how"] == "good"


def test_the_demo_goes_through_from_it(kiosk, tmp_path):
    done = kiosk("demo", "--headless", "--out", str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert json.loads((tmp_path / "summary.json").read_text())["agrees"] is True
