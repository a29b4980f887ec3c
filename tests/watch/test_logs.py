"""Logs: what stands on the list gets out, whatever else a record was handed does not."""

import ast
import json
import logging
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kiosk.watch import logs

ROOT = Path(__file__).parents[2]
SECRET = "canary-7f3a@example.test"
LEVELS = {"debug", "info", "warning", "error", "critical", "exception", "log"}


@pytest.fixture
def log(tmp_path):
    """A logger of ours that writes into files, and how to read them; all as it was afterwards."""
    root, hooks = logging.getLogger(), (sys.excepthook, threading.excepthook)
    before = (root.handlers[:], root.level, logging.getLogger("kiosk").level)
    logs.begin("debug", tmp_path, most_mib=1, files=2)
    yield (
        logging.getLogger("kiosk.test"),
        lambda: [json.loads(line) for line in (tmp_path / "kiosk.log").read_text().splitlines()],
    )
    for handler in root.handlers:
        handler.close()
    root.handlers[:], level, ours = before
    root.setLevel(level)
    logging.getLogger("kiosk").setLevel(ours)
    sys.excepthook, threading.excepthook = hooks


def test_a_line_has_its_fields(log):
    logger, lines = log
    logger.info("attempt", extra={"reference": "K7Q-3F9Q", "attempt": 2, "state": "accepted", "outcome": "Accepted"})
    (line,) = lines()
    assert line["event"] == "attempt"
    assert (line["reference"], line["attempt"], line["state"]) == ("K7Q-3F9Q", 2, "accepted")
    assert line["level"] == "info"
    assert line["timestamp"].endswith("Z")


def test_fields_that_are_not_on_the_list_stay_out(log):
    logger, lines = log
    logger.info("attempt", extra={"member": SECRET, "token": SECRET, "reference": "K7Q-3F9Q"})
    assert SECRET not in json.dumps(lines())


@pytest.mark.parametrize("field", ["reference", "code", "attempt", "state", "outcome", "error", "count"])
def test_a_field_that_does_not_look_like_it_stays_out(log, field):
    logger, lines = log
    logger.info("attempt", extra={field: SECRET})
    assert SECRET not in json.dumps(lines())


def test_what_was_to_be_put_into_a_text_stays_out(log):
    logger, lines = log
    logger.warning("member %s said %d things", SECRET, 3)
    (line,) = lines()
    assert line["event"] == "member %s said %d things"


def test_of_a_library_only_the_place_is_told(log):
    _, lines = log
    logging.getLogger("httpcore.connection").warning(f"send {SECRET}")  # noqa: G004 - as libraries do
    (line,) = lines()
    assert line["logger"] == "httpcore.connection"
    assert re.fullmatch(r"a library said something at test_logs\.py:\d+", line["event"])


def test_an_exception_tells_its_type_and_places_but_not_its_words(log):
    logger, lines = log
    try:
        int(SECRET)
    except ValueError:
        logger.exception("nobody foresaw this")
    (line,) = lines()
    assert line["error"] == "ValueError"
    assert re.search(r"test_logs\.py:\d+ test_an_exception", line["trace"])
    assert SECRET not in json.dumps(line)


def test_a_thread_that_dies_says_nothing_of_what_it_held(log, capfd):
    _, lines = log
    thread = threading.Thread(target=lambda: int(SECRET), name="test")
    thread.start()
    thread.join()
    assert lines()[0]["error"] == "ValueError"
    assert SECRET not in json.dumps(lines()) + capfd.readouterr().err


def test_a_name_cannot_break_out_of_its_line(log):
    logger, lines = log
    logger.info("attempt", extra={"device": "camera\n<0>2026 fake \x1b[31m"})
    (line,) = lines()
    assert "\n" not in line["device"]
    assert "\x1b" not in line["device"]


def test_files_stay_below_their_bound(log, tmp_path):
    logger, _ = log
    for number in range(12_000):
        logger.info("attempt", extra={"reference": "K7Q-3F9Q", "attempt": number})
    files = list(tmp_path.glob("kiosk.log*"))
    assert len(files) == 3
    assert sum(path.stat().st_size for path in files) <= 2**20


def test_the_journal_gets_levels_and_no_time_of_ours(tmp_path):
    code = (
        "import logging; from kiosk.watch import logs; logs.begin('info', None, most_mib=1, files=1);"
        "logging.getLogger('kiosk.x').error('not parked', extra={'reference': 'K7Q-3F9Q', 'why': 'a \"full\" disk'})"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(
        command, check=False, env={"JOURNAL_STREAM": "1:2", "PYTHONPATH": str(ROOT)}, capture_output=True, text=True
    )
    assert done.stderr.startswith("<3>not parked ")
    assert "reference=K7Q-3F9Q" in done.stderr
    assert r'why="a \"full\" disk"' in done.stderr


def test_every_line_of_ours_is_a_constant_text_with_fields_of_the_list():
    for path in sorted((ROOT / "kiosk").rglob("*.py")):
        if "sandbox" in path.parts:
            continue
        for call in ast.walk(ast.parse(path.read_text())):
            if _is_log(call):
                where = f"{path.name}:{call.lineno}"
                first = call.args[0]
                assert isinstance(first, ast.Constant | ast.Name), f"{where}: the text must be a constant"
                assert len(call.args) == 1, f"{where}: give fields by extra=, not into the text"
                extra = next((word.value for word in call.keywords if word.arg == "extra"), None)
                keys = {key.value for key in extra.keys} if isinstance(extra, ast.Dict) else set()
                assert keys <= logs.ALLOWED, f"{where}: {keys - logs.ALLOWED} is not on the list of kiosk/watch/logs.py"


def _is_log(call):
    func = getattr(call, "func", None)
    named = isinstance(func, ast.Attribute) and isinstance(func.value, ast.Name)
    return isinstance(call, ast.Call) and named and func.value.id == "LOG" and func.attr in LEVELS
