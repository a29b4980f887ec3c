"""A real Prometheus from Debian scrapes a running terminal, and every expression of the dashboard returns data."""

import json
import shutil
import socket
import subprocess
import time
import urllib.parse
import urllib.request
from pathlib import Path

import pytest

from tests.journeys.conftest import config, display, kiosk, stand  # noqa: F401 - fixtures

ROOT = Path(__file__).parents[2]
PATIENCE = 60
pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed"),
]


@pytest.fixture(scope="module")
def prometheus(tmp_path_factory):
    """Debian's own program, unpacked and not installed: nothing of it is left behind."""
    if there := shutil.which("prometheus"):
        return there
    folder = tmp_path_factory.mktemp("prometheus")
    done = subprocess.run(
        ["apt-get", "download", "prometheus"], cwd=folder, check=False, capture_output=True, text=True
    )
    if done.returncode:
        pytest.skip(f"Debian's prometheus cannot be had here: {done.stderr.strip()[-200:]}")
    (package,) = folder.glob("*.deb")
    subprocess.run(["dpkg", "-x", str(package), str(folder)], check=True)
    return str(folder / "usr/bin/prometheus")


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def asked(url, **words):
    with urllib.request.urlopen(f"{url}?{urllib.parse.urlencode(words)}", timeout=10) as answer:
        return json.load(answer)


def eventually(question):
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            said = question()
        except OSError:
            said = None
        if said:
            return said
        time.sleep(0.5)
    raise AssertionError(f"not within {PATIENCE} seconds")


def test_every_expression_of_the_dashboard_returns_data(prometheus, kiosk, stand, tmp_path):  # noqa: F811
    port, own = free_port(), free_port()
    kiosk(ROOT / "resources/demo/clip.mp4", more=f"[watch]\nmetrics_port = {port}\n")
    eventually(lambda: [row for row in stand.read("/_ledger") if row["reference"]])
    plan = {"job_name": "kiosk", "scrape_interval": "1s", "static_configs": [{"targets": [f"127.0.0.1:{port}"]}]}
    (tmp_path / "prometheus.yml").write_text(json.dumps({"scrape_configs": [plan]}))
    command = [
        prometheus,
        f"--config.file={tmp_path}/prometheus.yml",
        f"--storage.tsdb.path={tmp_path}/tsdb",
        f"--web.listen-address=127.0.0.1:{own}",
    ]
    with (tmp_path / "prometheus.log").open("w") as log, subprocess.Popen(command, stderr=log, stdout=log) as server:
        try:
            url = f"http://127.0.0.1:{own}/api/v1/query"
            eventually(lambda: asked(url, query="pers_kiosk_answer_seconds_count offset 3s > 0")["data"]["result"])
            empty = [expression for expression in expressions() if not asked(url, query=expression)["data"]["result"]]
        finally:
            server.terminate()
    assert empty == []


def expressions():
    panels = json.loads((ROOT / "packaging/dashboard.json").read_text())["panels"]
    found = [target["expr"] for panel in panels for target in panel["targets"]]
    assert len(found) > 15
    return found


def test_the_dashboard_asks_only_for_what_there_is():
    source = (ROOT / "kiosk/watch/metrics.py").read_text()
    for expression in expressions():
        names = [word for word in expression.replace("(", " ").replace("[", " ").split() if "pers_kiosk_" in word]
        assert names, expression
        for name in names:
            own = name.split("pers_kiosk_")[1].partition("{")[0].rstrip(")")
            assert own.removesuffix("_total").removesuffix("_bucket").removesuffix("_info") in source, expression
