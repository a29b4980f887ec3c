"""The door over a real socket: who is answered, and that nothing said to it keeps it from answering the next."""

import json
import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.door import MOST, NAME, Door, NobodyThere, ask

HELLO = {"ask": "hello"}
CALL = (
    "import sys; from pathlib import Path; from kiosk.door import ask; print(ask(Path(sys.argv[1]), {'ask': 'hello'}))"
)


def echo(question):
    return {"heard": question}


@pytest.fixture
def folder(tmp_path):
    with Door(tmp_path, echo):
        yield tmp_path


def is_alive(folder):
    return ask(folder, HELLO) == {"heard": HELLO}


def said_to(folder, text, *, seconds=5.0):
    """The raw answer to raw bytes; a door that hangs up early may take it away unread."""
    with socket.socket(socket.AF_UNIX) as caller, suppress(ConnectionError):
        caller.settimeout(seconds)
        caller.connect(str(folder / NAME))
        caller.sendall(text)
        with caller.makefile("rb") as file:
            return file.readline()


def test_a_question_is_answered(folder):
    assert is_alive(folder)
    assert ask(folder, {"ä": [1, None, {"b": 2.5}]}) == {"heard": {"ä": [1, None, {"b": 2.5}]}}


def test_another_process_is_answered(folder):
    said = subprocess.run([sys.executable, "-c", CALL, str(folder)], check=True, capture_output=True, text=True)
    assert "heard" in said.stdout


def test_the_socket_is_private_and_gone_when_the_door_is_closed(tmp_path):
    with Door(tmp_path, echo):
        assert stat.S_IMODE((tmp_path / NAME).stat().st_mode) == 0o600
    assert not (tmp_path / NAME).exists()
    assert isinstance(ask(tmp_path, HELLO), NobodyThere)


def test_an_outbox_may_lie_deeper_than_a_socket_address_is_long(tmp_path):
    deep = tmp_path / ("a" * 100) / ("b" * 100)
    deep.mkdir(parents=True)
    with Door(deep, echo):
        assert (deep / NAME).is_socket()
        assert is_alive(deep)


def test_where_there_is_no_folder_nobody_is_there(tmp_path):
    assert isinstance(ask(tmp_path / "none", HELLO), NobodyThere)


def test_the_socket_of_a_killed_process_is_replaced(tmp_path):
    code = (
        "import os, signal, sys; from pathlib import Path; from kiosk.door import Door\n"
        "Door(Path(sys.argv[1]), print).__enter__(); os.kill(os.getpid(), signal.SIGKILL)"
    )
    ended = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert ended.returncode == -signal.SIGKILL
    assert (tmp_path / NAME).is_socket()
    assert isinstance(ask(tmp_path, HELLO), NobodyThere)
    with Door(tmp_path, echo):
        assert is_alive(tmp_path)


@pytest.mark.parametrize(
    "text",
    [b"\n", b"hi\n", b"[]\n", b"3\n", b"\xff\n", b"{}\n{}\n", b"[" * 60_000 + b"\n", b"{" * MOST, b"\x00" * 10 * MOST],
)
def test_garbage_is_no_question_and_leaves_the_door_alive(folder, text):
    said = said_to(folder, text)
    assert not said or json.loads(said).keys() == {"refused"}
    assert is_alive(folder)


def test_the_longest_question_is_heard_and_a_longer_one_is_not(tmp_path):
    with Door(tmp_path, lambda question: len(question["x"])):
        room = MOST - len(json.dumps({"x": ""})) - 1
        assert ask(tmp_path, {"x": "a" * room}) == room
        assert ask(tmp_path, {"x": "a" * (room + 1)}) != room + 1


def test_hanging_up_early_leaves_the_door_alive(folder):
    for text in (b"", b'{"ask"', b'{"ask": "hello"}\n'):
        with socket.socket(socket.AF_UNIX) as caller:
            caller.connect(str(folder / NAME))
            caller.sendall(text)
    assert is_alive(folder)


def test_a_caller_who_says_nothing_is_let_go(folder):
    with socket.socket(socket.AF_UNIX) as silent:
        silent.connect(str(folder / NAME))
        began = time.monotonic()
        assert is_alive(folder)
        assert time.monotonic() - began < 4


def test_a_caller_who_drips_has_no_more_time_than_others(folder):
    with socket.socket(socket.AF_UNIX) as slow:
        slow.connect(str(folder / NAME))
        began = time.monotonic()
        with pytest.raises(OSError, match=r"pipe|reset"):
            while time.monotonic() - began < 5:
                slow.sendall(b" ")
                time.sleep(0.1)
    assert is_alive(folder)


def test_a_caller_who_does_not_take_the_answer_is_let_go(tmp_path):
    with Door(tmp_path, lambda question: "x" * 60_000), socket.socket(socket.AF_UNIX) as deaf:
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1)
        deaf.connect(str(tmp_path / NAME))
        deaf.sendall(b"{}\n")
        assert len(ask(tmp_path, {})) == 60_000


def test_an_answer_that_fails_is_a_sentence_and_a_line_in_the_log(tmp_path, caplog):
    with Door(tmp_path, lambda question: {"quotient": 1 / question["by"]}):
        assert "stumbled" in ask(tmp_path, {"by": 0})["refused"]
        assert ask(tmp_path, {"by": 2}) == {"quotient": 0.5}
    assert "nobody foresaw" in caplog.text


def test_an_answer_that_is_no_json_or_too_long_is_a_sentence(tmp_path):
    answers = iter([object(), "x" * MOST, "well"])
    with Door(tmp_path, lambda question: next(answers)):
        assert "stumbled" in ask(tmp_path, {})["refused"]
        assert "too long" in ask(tmp_path, {})["refused"]
        assert ask(tmp_path, {}) == "well"


@pytest.mark.parametrize("said", [b"", b"{", b'{"ask": '])
def test_it_closes_within_a_second_with_a_caller_in_the_doorway(tmp_path, said):
    with socket.socket(socket.AF_UNIX) as caller:
        with Door(tmp_path, echo):
            caller.connect(str(tmp_path / NAME))
            caller.sendall(said)
            time.sleep(0.1)
            began = time.monotonic()
        assert time.monotonic() - began < 1


def test_it_closes_while_an_answer_is_being_found(tmp_path):
    found = threading.Event()
    with Door(tmp_path, lambda question: found.wait(5)), socket.socket(socket.AF_UNIX) as caller:
        caller.connect(str(tmp_path / NAME))
        caller.sendall(b"{}\n")
        time.sleep(0.1)
        began = time.monotonic()
    assert time.monotonic() - began < 1.5
    found.set()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_another_user_is_refused_even_where_the_files_let_them_in():
    folder = Path(tempfile.mkdtemp(prefix="door"))
    try:
        with Door(folder, echo):
            assert "heard" not in _called_by_nobody(folder)
            folder.chmod(0o755)
            (folder / NAME).chmod(0o666)
            assert json.loads(_called_by_nobody(folder))["refused"].startswith("Only the user")
            assert is_alive(folder)
    finally:
        shutil.rmtree(folder)


def _called_by_nobody(folder):
    """Raw, since another user may not be able to read our modules."""
    code = (
        "import socket, sys; s = socket.socket(socket.AF_UNIX); s.connect(sys.argv[1]); s.sendall(b'{}\\n')\n"
        "print(s.makefile().readline())"
    )
    command = ["/usr/bin/python3" if Path("/usr/bin/python3").exists() else sys.executable, "-c", code]
    ended = subprocess.run(
        [*command, str(folder / NAME)], check=False, capture_output=True, text=True, user=65534, group=65534, cwd="/"
    )
    return ended.stdout


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_a_stranger_at_the_door_is_told_nothing(tmp_path):
    """A socket of somebody else's process in our place: the question, which may hold a PIN, is not put."""
    folder = Path(tempfile.mkdtemp(prefix="door"))
    folder.chmod(0o777)
    code = (
        "import socket, sys; s = socket.socket(socket.AF_UNIX); s.bind(sys.argv[1]); s.listen()\n"
        "print('up', flush=True)\n"
        "c = s.accept()[0]; c.settimeout(5); print(len(c.recv(100)), flush=True)"
    )
    python = "/usr/bin/python3" if Path("/usr/bin/python3").exists() else sys.executable
    try:
        with subprocess.Popen(
            [python, "-c", code, str(folder / NAME)], stdout=subprocess.PIPE, text=True, user=65534, cwd="/"
        ) as stranger:
            assert stranger.stdout.readline() == "up\n"
            assert ask(folder, HELLO) == NobodyThere("somebody else stands at this door")
            assert stranger.stdout.readline() == "0\n"
    finally:
        shutil.rmtree(folder)
