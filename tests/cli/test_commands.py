"""The commands as a person types them: help with examples, one sentence for what is wrong, never a traceback."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

# Root may look into everything; without these powers it is as anybody else.
POWERLESS = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"] if os.geteuid() == 0 else []


def kiosk(*words, prefix=(), **more):
    command = [*prefix, sys.executable, "-m", "kiosk", *words]
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=60, **more)


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


def test_a_sandbox_that_cannot_begin_says_why_and_what_to_do(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        one_sentence(kiosk("sandbox", "--db", str(tmp_path / "a.db"), "--port", port), port, "--port")
    (tmp_path / "b.db").write_text("none of ours")
    one_sentence(kiosk("sandbox", "--port", "0", "--db", str(tmp_path / "b.db")), "left alone", "--db")
    one_sentence(kiosk("sandbox", "--port", "0", "--db", str(tmp_path / "no" / "c.db")), "cannot be used", "--db")


@pytest.fixture
def somebody_elses(tmp_path):
    """A terminal's config, and its outbox that only another user may look into."""
    folder = tmp_path / "outbox"
    folder.mkdir()
    config = tmp_path / "config.toml"
    config.write_text(
        'cameras = []\n[pers]\nbase_url = "http://127.0.0.1:9"\nproject_key = "p"\nbusiness_id = "b"\n'
        f'auth_token = "t"\n[venue]\ntrigger_source = "s"\n[outbox]\nfolder = "{folder}"\n'
    )
    folder.chmod(0)
    yield str(config)
    folder.chmod(0o700)


@pytest.mark.parametrize("words", [("list",), ("count",), ("show", "K7Q-3F9Q"), ("backup",)])
def test_who_may_not_look_into_the_outbox_is_told_so(somebody_elses, words):
    one_sentence(kiosk("outbox", *words, "-c", somebody_elses, prefix=POWERLESS), "is not for you", "sudo")


def test_check_and_diagnose_say_it_too_and_go_on(somebody_elses, tmp_path):
    checked = kiosk("check", "--json", "-c", somebody_elses, prefix=POWERLESS)
    assert "cannot be written" in next(one["said"] for one in json.loads(checked.stdout) if one["what"] == "Outbox")
    out = str(tmp_path / "diagnosis.json")
    assert kiosk("diagnose", "--yes", "--out", out, "-c", somebody_elses, prefix=POWERLESS).returncode == 0


def test_check_says_which_command_of_the_config_is_not_there(somebody_elses):
    config = Path(somebody_elses)
    more = '[screen]\nspeech = true\nspeech_command = ["no-such-voice"]\nlight_command = ["true"]\n'
    config.write_text(config.read_text() + more)
    found = {one["what"]: one for one in json.loads(kiosk("check", "--json", "-c", somebody_elses).stdout)}
    assert (found["Speech"]["how"], found["Light"]["how"]) == ("warning", "good")
    assert "screen.speech_command" in found["Speech"]["fix"]


def one_sentence(said, *words):
    assert said.returncode == 1
    assert "Traceback" not in said.stderr
    assert len(said.stderr.strip().splitlines()) == 1, said.stderr
    assert all(word in said.stderr for word in words), said.stderr
