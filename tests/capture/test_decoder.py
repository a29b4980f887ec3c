"""The decoder process: it hangs, babbles, eats memory, and is replaced."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from threading import Timer
from time import monotonic, sleep

import numpy as np
import pytest
import qrcode

from kiosk.capture import decoder as under_test
from kiosk.capture.decoder import Decoder
from kiosk.capture.exchange import HEADER, NOTHING, Answer, Glimpse, Sighting, bounded, from_line, to_line

REAL = (sys.executable, "-c", "from kiosk.capture.decoding import main; main()")
BLANK = np.full((200, 200), 255, np.uint8)
CODE = np.array(qrcode.make("pers:member:M-1001").convert("L"))


def program(then: str) -> tuple[str, ...]:
    return (sys.executable, "-c", f"import sys, time, os\nprint('\"ready\"', flush=True)\n{then}")


def test_a_code_comes_back_with_its_corners() -> None:
    decoder = Decoder(REAL)
    (seen,) = decoder.decode(CODE).sightings
    decoder.close()
    assert (seen.text, seen.decoder, len(seen.corners)) == ("pers:member:M-1001", "zxing", 4)
    assert all(0 < share < 1 for corner in seen.corners for share in corner)


def test_a_process_that_hangs_is_replaced_after_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(under_test, "HANG", 0.5)
    decoder = Decoder(program("time.sleep(600)"))
    begun = monotonic()
    assert decoder.decode(BLANK) == NOTHING
    assert 0.4 < monotonic() - begun < 10
    assert decoder.failures == 1
    decoder.close()


def test_a_process_that_never_comes_to_an_end_is_replaced_after_its_share_of_the_machine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(under_test, "PATIENCE", 0.3)
    monkeypatch.setattr(under_test, "HANG", 600)
    decoder = Decoder(program("while True: pass"))
    assert decoder.decode(BLANK) == NOTHING
    assert decoder.failures == 1
    decoder.close()


def test_a_process_that_gets_no_share_of_a_busy_machine_is_not_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(under_test, "PATIENCE", 0.3)
    decoder = Decoder(REAL)
    decoder.decode(BLANK)
    assert decoder.process_id is not None
    os.kill(decoder.process_id, signal.SIGSTOP)
    wakes = Timer(1.2, os.kill, (decoder.process_id, signal.SIGCONT))
    wakes.start()
    assert decoder.decode(CODE).sightings
    assert decoder.failures == 0
    wakes.join()
    decoder.close()


def test_a_process_without_a_parent_ends_even_in_the_middle_of_a_frame() -> None:
    """Who kills the terminal leaves nothing behind, and a frame least of all."""
    parent = (
        "import sys, time, numpy as np; from kiosk.capture.decoder import Decoder; "
        f"decoder = Decoder({REAL!r}); decoder.start(); print(decoder.process_id, flush=True); "
        "[decoder.decode(np.full((720, 1280), 99, np.uint8)) for _ in range(10**9)]"
    )
    for after in (0.0, 0.3):
        with subprocess.Popen([sys.executable, "-c", parent], stdout=subprocess.PIPE, text=True) as terminal:
            assert terminal.stdout is not None
            child = int(terminal.stdout.readline())
            sleep(after)
            terminal.kill()
        deadline = monotonic() + 20
        while _runs(child):
            assert monotonic() < deadline, "the decoder outlives its terminal"
            sleep(0.02)


def _runs(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize(
    "answer",
    [
        "{}",
        "nonsense",
        "[[]]",
        '[[["a", 1, "b", []]], null]',
        '[[["a", "b", "c", [[1, "x"]]]], null]',
        '[[], [0.5, 0.5, 0.1, 1.0, "x", 1.0]]',
        "x" * 400_000,
        "[" * 100_000,
        '[[["a", "b", "c", [[1' + "0" * 400 + ", 1]]]], null]",
        '[[["a", "b", "c", [[NaN, Infinity]]]], null]',
    ],
)
def test_an_answer_that_is_none_counts_as_a_failure(answer: str) -> None:
    decoder = Decoder(program(f"sys.stdin.buffer.read(8 + 40000); print({answer!r}, flush=True); time.sleep(600)"))
    assert decoder.decode(BLANK) == NOTHING
    assert decoder.failures == 1
    decoder.close()


def test_the_second_start_waits_when_the_first_replacement_failed_too() -> None:
    decoder = Decoder(program("sys.exit(3)"))
    assert [decoder.decode(BLANK) for _ in range(5)] == [NOTHING] * 5
    assert decoder.failures == 2
    decoder.close()


def test_a_process_that_asks_for_too_much_memory_gets_none() -> None:
    greedy = "from kiosk.capture.decoding import _confine; _confine(); import numpy as np; np.ones(2 << 30, np.uint8)"
    run = subprocess.run([sys.executable, "-c", greedy], capture_output=True, text=True, check=False)
    assert "MemoryError" in run.stderr


def test_a_header_out_of_step_ends_the_process() -> None:
    run = subprocess.run(REAL, input=HEADER.pack(10**9, 10**9) + b"x" * 100, capture_output=True, check=False)
    assert (run.returncode, run.stdout) == (0, b'"ready"\n')


def test_an_answer_survives_the_pipe_and_hostile_text_is_made_harmless() -> None:
    seen = Sighting(bounded("a\ud800b" + "x" * 900), "QR Code", "zxing", ((0.0, 0.5),))
    glimpse = Glimpse(0.5, 0.25, 0.1, 20.0, 200.0, 180.0)
    assert from_line(to_line(Answer((seen,), glimpse))) == Answer((seen,), glimpse)
    assert len(seen.text) == 513
    assert seen.text.startswith("a\ufffdb")
