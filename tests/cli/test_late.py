"""Commands that come late: what is typed does not wait for what the other commands need."""

import json
import os
import subprocess
import sys

import pytest
import typer

from kiosk.cli import application
from kiosk.cli.late import SUMMARIES

#: What takes long to load, and what only some commands need.
LARGE = {"PySide6", "cv2", "numpy", "nfc", "httpx", "uvicorn", "fastapi", "cryptography", "sqlite3"}
TOLD = """
import atexit, json, sys
atexit.register(lambda: print("modules", json.dumps(sorted({name.partition(".")[0] for name in sys.modules}))))
sys.argv[0] = "kiosk"
from kiosk.cli import main
main()
"""


def imported(*words, **environment):
    done = subprocess.run(
        [sys.executable, "-c", TOLD, *words],
        env={**os.environ, **environment},
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    said, _, modules = done.stdout.rpartition("modules ")
    return said, set(json.loads(modules))


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["sandbox", "--help"], ["demo", "--help"]])
def test_help_loads_nothing_large(words):
    said, modules = imported(*words)
    assert "kiosk" in said
    assert not modules & LARGE


def test_a_shell_that_completes_a_word_loads_nothing_large():
    said, modules = imported(_KIOSK_COMPLETE="complete_bash", COMP_WORDS="kiosk ", COMP_CWORD="1")
    assert said.split() == [word for word, summary in SUMMARIES.items() if summary]
    assert not modules & LARGE


@pytest.mark.parametrize("word", SUMMARIES)
def test_each_summary_is_what_the_command_says_of_itself(word):
    root = typer.main.get_command(application)
    whole = root.resolve_command(typer.Context(root), [word])[1]
    assert whole.name == word
    assert whole.hidden or " ".join(whole.help.split("\n\n")[0].split()) == SUMMARIES[word]


def test_an_unknown_word_is_a_sentence_with_the_nearest_one():
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "outbux"], check=False, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 2
    assert "outbox" in done.stderr
    assert "Traceback" not in done.stderr
