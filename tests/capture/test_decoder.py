"""The decoder process: it hangs, babbles, eats memory, and is replaced."""

import subprocess
import sys
from time import monotonic

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
    monkeypatch.setattr(under_test, "PATIENCE", 0.5)
    decoder = Decoder(program("time.sleep(600)"))
    begun = monotonic()
    assert decoder.decode(BLANK) == NOTHING
    assert 0.4 < monotonic() - begun < 10
    assert decoder.failures == 1
    decoder.close()


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
    assert seen.text.startswith("a?b")
