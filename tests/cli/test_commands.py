"""The commands as a person types them: help with examples, one sentence for what is wrong, never a traceback."""

import json
import signal
import subprocess
import sys
import time
import urllib.request

import pytest


def kiosk(*words, **more):
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *words], check=False, capture_output=True, text=True, timeout=60, **more
    )


@pytest.mark.parametrize("command", [(), ("run",), ("demo",), ("sandbox",), ("check",), ("config", "init")])
def test_every_command_has_help(command):
    said = kiosk(*command, "--help")
    assert said.returncode == 0
    assert "Usage" in said.stdout


@pytest.mark.parametrize("command", ["run", "demo", "sandbox", "check", "pers"])
def test_help_has_examples(command):
    assert f"kiosk {command}" in kiosk(command, "--help").stdout


def test_version():
    assert kiosk("--version").stdout.startswith("kiosk ")


@pytest.mark.parametrize("text", ["", "[pers\n", "[pers]\nbase_url = 3\n"])
def test_a_wrong_config_is_exit_code_2_and_a_sentence(tmp_path, text):
    config = tmp_path / "config.toml"
    config.write_text(text)
    said = kiosk("run", "--headless", "--config", str(config))
    assert said.returncode == 2
    assert str(config) in said.stderr
    assert "Traceback" not in said.stderr


def test_config_init_never_writes_over(tmp_path):
    path = tmp_path / "mine.toml"
    assert kiosk("config", "init", str(path)).returncode == 0
    text = path.read_text()
    again = kiosk("config", "init", str(path))
    assert again.returncode == 2
    assert "is there already" in again.stderr
    assert path.read_text() == text


def test_check_says_what_is_missing_and_what_to_do(tmp_path):
    said = kiosk("check", "--config", str(tmp_path / "none.toml"), "--json")
    findings = {finding["what"]: finding for finding in json.loads(said.stdout)}
    assert said.returncode == 2
    assert findings["Config"]["how"] == "bad"
    assert findings["Config"]["fix"].startswith("kiosk config init")
    assert findings["OpenCV"]["how"] == "good"


def test_check_says_which_values_are_still_those_of_the_example(tmp_path):
    path = tmp_path / "mine.toml"
    kiosk("config", "init", str(path))

    def filled_in():
        findings = json.loads(kiosk("check", "--config", str(path), "--json").stdout)
        return {one["what"]: one for one in findings}.get("Your values")

    assert filled_in()["how"] == "bad"
    assert "your-business-id" in filled_in()["said"]
    path.write_text(path.read_text().replace('"your-', '"our-'))
    assert filled_in() is None


def test_sandbox_serves_until_it_is_told_to_stop(tmp_path):
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "sandbox", "--port", "0", "--db", str(tmp_path / "s.db"), "--seed"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    said = process.stdout.readline()
    url = said.split()[4]
    with urllib.request.urlopen(f"{url}/_seed") as answer:
        assert json.load(answer)["businessId"]
    process.send_signal(signal.SIGINT)
    began = time.monotonic()
    _, errors = process.communicate(timeout=20)
    assert "Traceback" not in errors
    assert time.monotonic() - began < 10
