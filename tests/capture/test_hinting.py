"""What would help is said to whom it helps: one thing, steadily, and nothing where nobody holds up a code."""

import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import replace
from itertools import cycle, groupby, islice
from math import inf
from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.capture.exchange import Glimpse
from kiosk.capture.hinting import SHOWN, TIRED, Hinting
from kiosk.capture.watch import Watch
from kiosk.domain.scan import Hint
from tests.capture.listening import Look
from tests.make.glimpses import Held, held, pattern, scene, seen

FPS = 30
CODE = pattern("pers:member:M-1001-and-some-more", 3)
STILL = Held(at=(0.5, 0.5), blur=0.3)


def clip(how: Held, moves: float = 0.002, light: float = 150, frames: int = 4) -> list[np.ndarray]:
    """Somebody holds up a code in a room that is so light, with a hand that moves by so much of the frame's width."""
    chance = np.random.default_rng(3)
    room = np.clip(scene(chance, 3).astype(np.float32) * (light / 130), 0, 255).astype(np.uint8)
    places = [(0.5 + moves * float(chance.normal()), 0.5 + moves * float(chance.normal())) for _ in range(frames)]
    return [held(room, CODE, replace(how, at=at), chance) for at in places]


def told(frames: list[np.ndarray], seconds: float = 1.8) -> list[Hint | None]:
    """What is said while these frames come again and again."""
    watch, hinting, said = Watch(), Hinting(), []
    for number, frame in enumerate(islice(cycle(frames), round(seconds * FPS))):
        read = bool(watch.look(frame))
        hinting.see(watch.glimpse, number / FPS, read=read)
        said.append(hinting.hint(number / FPS))
    return said


@pytest.mark.parametrize(
    ("hint", "frames"),
    [
        (Hint.CLOSER, lambda: clip(replace(STILL, side=34, blur=0.6))),
        (Hint.STILL, lambda: clip(replace(STILL, side=240, smear=4), moves=0.05)),
        (Hint.LIGHT, lambda: clip(replace(STILL, side=230, blur=0.6, light=0.2), light=120)),
        (Hint.BRIGHTNESS, lambda: clip(replace(STILL, side=220, blur=0.65, screen=0.3), light=170)),
    ],
    ids=lambda it: str(it) if isinstance(it, Hint) else "",
)
def test_each_trouble_has_its_hint(hint: Hint, frames) -> None:
    assert {said for said in told(frames()) if said} == {hint}


def test_a_code_that_is_read_needs_no_hint() -> None:
    assert not any(told(clip(replace(STILL, side=240))))


def test_nobody_no_hint() -> None:
    for seed in range(2):
        chance = np.random.default_rng(seed)
        room = scene(chance)
        assert not any(told([seen(room, 2.5, chance) for _ in range(3)], 1.2))


SMALL = Glimpse(0.5, 0.3, 0.03, 20.0, 220.0, 200.0)
DIM = replace(SMALL, side=0.2, bright=60.0)


def said_of(
    glimpses: Iterable[tuple[float, Glimpse | None]], *, read_at: float = inf
) -> list[tuple[float, Hint | None]]:
    """What is said at the moment of each glimpse."""
    hinting, said = Hinting(), []
    for now, glimpse in glimpses:
        hinting.see(glimpse, now, read=now >= read_at)
        said.append((now, hinting.hint(now)))
    return said


def test_a_hint_needs_more_than_a_moment_and_stands_for_a_while() -> None:
    held_up = [(tick / 6, SMALL if tick < 6 else None) for tick in range(30)]
    said = said_of(held_up)
    assert not any(hint for now, hint in said if now < 0.3)
    stood = [now for now, hint in said if hint]
    assert stood[-1] - stood[0] >= SHOWN
    assert said[-1][1] is None


def test_a_hint_does_not_flicker_between_two_reasons() -> None:
    said = said_of((tick / 6, (SMALL, DIM)[tick % 2]) for tick in range(60))
    runs = [len(list(run)) for _, run in groupby(hint for _, hint in said)]
    assert all(run >= SHOWN * 6 for run in runs[1:-1])


def test_once_a_code_is_read_the_hint_is_gone() -> None:
    said = said_of(((tick / 6, SMALL) for tick in range(18)), read_at=1.5)
    assert [hint for now, hint in said if now < 1.5][-1] is Hint.CLOSER
    assert not any(hint for now, hint in said if now >= 1.5)


def test_what_does_not_help_is_not_said_for_ever_but_to_the_next_visitor_again() -> None:
    poster = [(tick / 6, SMALL) for tick in range(200)]
    visitor = [(40 + tick / 6, SMALL) for tick in range(10)]
    said = said_of([*poster, *visitor])
    assert not any(hint for now, hint in said if TIRED + SHOWN < now < 40)
    assert any(hint for now, hint in said if now > 40)


def test_nonsense_from_the_process_does_no_harm() -> None:
    said_of((tick / 6, Glimpse(float("nan"), inf, -1.0, inf, float("nan"), -inf)) for tick in range(30))


def test_the_window_is_told_by_the_eye(look: Look, tmp_path) -> None:
    """Through the real process: a folder of pictures in which a code is too small."""
    for number, frame in enumerate(clip(replace(STILL, side=34, blur=0.6), frames=3)):
        cv2.imwrite(str(tmp_path / f"{number}.png"), frame)
    with look(tmp_path, loop=True) as heard:
        assert heard.until(lambda it: any(frame.hint for frame in it.frames))
    assert {frame.hint for frame in heard.frames if frame.hint} == {Hint.CLOSER}
    assert not heard.scans


def test_the_judge_is_trained_to_the_same_bits_by_any_number_of_processors(tmp_path: Path) -> None:
    for threads, core in (("1", "Nehalem"), ("2", "")):
        subprocess.run(
            [sys.executable, "-m", "tests.make.judge", "--scenes", "20", "--out", str(tmp_path / f"{threads}.npz")],
            env=os.environ | {"OPENBLAS_NUM_THREADS": threads, "OPENBLAS_CORETYPE": core},
            capture_output=True,
            check=True,
        )
    assert (tmp_path / "1.npz").read_bytes() == (tmp_path / "2.npz").read_bytes()
