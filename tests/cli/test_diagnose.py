"""One file for support: shown before it is written, without secrets, never over a file that is there."""

import json
import subprocess
import sys

import pytest

SECRET = "canary-secret-5b1f"


@pytest.fixture
def config(tmp_path):
    path = tmp_path / "config.toml"
    path.write_text(
        f"""[pers]
base_url = "http://127.0.0.1:9"
project_key = "p"
business_id = "b"
auth_token = "{SECRET}"
[venue]
trigger_source = "s"
[[cameras]]
source = "rtsp://root:{SECRET}@127.0.0.1:9/1"
[outbox]
folder = "{tmp_path / "outbox"}"
[watch]
log_folder = "{tmp_path / "logs"}"
"""
    )
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs/kiosk.log").write_text(f'{{"event": "attempt", "why": "{SECRET} ana@members.test"}}\n')
    return path


def diagnose(config, *words, answer=""):
    command = [sys.executable, "-m", "kiosk", "diagnose", "-c", str(config), *words]
    return subprocess.run(command, check=False, input=answer, capture_output=True, text=True, timeout=100)


def test_it_is_shown_first_and_written_on_a_yes_only(config, tmp_path):
    out = tmp_path / "d.json"
    done = diagnose(config, "--out", str(out), answer="n\n")
    assert done.returncode == 1
    assert not out.exists()
    said = json.loads(done.stdout)
    assert said["versions"]["pers-kiosk"]
    assert {finding["what"] for finding in said["check"]} >= {"Qt", "SQLite", "Outbox"}
    assert "attempt" in said["log"][0]


def test_it_is_private_and_holds_no_secret(config, tmp_path):
    out = tmp_path / "d.json"
    assert diagnose(config, "--out", str(out), "--yes").returncode == 0
    text = out.read_text()
    assert out.stat().st_mode & 0o077 == 0
    assert SECRET not in text
    assert "ana@members.test" not in text
    again = diagnose(config, "--out", str(out), "--yes")
    assert again.returncode == 1
    assert "is there already" in again.stderr
