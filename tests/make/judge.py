"""Trains the judge of `kiosk/capture/judge.py` on drawn scenes, from nothing, in about a quarter of an hour.

python -m tests.make.judge [--scenes 5400] [--seed 1] [--out FILE]
"""

import argparse
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
from cv2.typing import MatLike
from numpy.typing import NDArray

from kiosk.capture.glimpsing import SURE
from kiosk.capture.judge import LAYERS, LEARNT, SIDE, features
from kiosk.capture.locating import places
from kiosk.capture.view import cut, pyramid
from tests.make.glimpses import HEIGHT, WIDTH, Chance, Held, held, pattern, scene, seen

WIDTHS = (48, 16, 2)  #: of the layers
EPOCHS, BATCH, PACE, DECAY = 40, 256, 2e-3, 3e-4
PATCHES = 3  #: places of each scene, as the eyes look at them
Floats = NDArray[np.float32]
Example = tuple[MatLike, float, float]  #: pixels, whether it is a code (0 or 1), and how wide (log of the share)


def main() -> None:
    """Draw, train, keep."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--scenes", type=int, default=5400)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--out", type=Path, default=LEARNT)
    told = asked.parse_args()
    chance = np.random.default_rng(told.seed)
    made = [example for _ in range(told.scenes) for example in examples(chance)]
    kept_back = len(made) // 10
    learnt = trained(*turned(made[kept_back:]), chance)
    print(measured(learnt, *turned(made[:kept_back])))
    np.savez_compressed(
        told.out, **{name: layer.astype(np.float16) for name, layer in zip(LAYERS, learnt, strict=True)}
    )


def examples(chance: Chance) -> Iterator[Example]:
    """The places of one scene that look most like a code, with what they are."""
    room, how = scene(chance), held_somehow(chance)
    if how is None:
        frame = pyramid(seen(room * np.exp(chance.uniform(-2.3, 0)), float(chance.uniform(1, 6)), chance))
    else:
        text = f"pers:member:{chance.integers(10**9)}" * int(chance.integers(1, 4))
        frame = pyramid(held(room, pattern(text, int(chance.integers(1, 8))), how, chance))
    for place in places(frame, PATCHES):
        is_code, share = 0.0, 1.0
        if how is not None:
            apart = max(abs(place.x - how.at[0] * WIDTH), abs(place.y - how.at[1] * HEIGHT))
            share = how.side / place.side
            is_code = float(apart < 0.3 * max(how.side, 0.8 * place.side) and 1 / 3 < share < 2)
            if not is_code and apart < 0.8 * max(how.side, place.side):
                continue  # a part of a code is neither
        yield cut(frame, place, SIDE).image, is_code, float(np.log(share))


def held_somehow(chance: Chance) -> Held | None:
    """In any condition, in which it may or may not be read; or not at all."""
    if chance.random() < 0.38:
        return None
    some = lambda share, low, high, otherwise: chance.uniform(low, high) if chance.random() < share else otherwise  # noqa: E731
    return Held(
        side=float(np.exp(chance.uniform(np.log(26), np.log(430)))),
        blur=float(some(0.5, 0, 1, 0.3)),
        smear=float(some(0.3, 0, 4, 0)),
        slant=float(chance.uniform(0, np.pi)),
        light=float(np.exp(some(0.45, np.log(0.06), 0, 0))),
        screen=float(some(0.4, 0.12, 1, 1)),
        grain=float(chance.uniform(1, 6)),
        turned=float(chance.normal(0, 12) + 90 * chance.integers(4)),
        at=(float(chance.uniform(0.2, 0.8)), float(chance.uniform(0.25, 0.75))),
        dark_mode=bool(chance.random() < 0.2),
    )


def turned(made: list[Example]) -> tuple[Floats, Floats]:
    """Each example in all eight ways a square can lie; what it shows, and what it is."""
    shown, meant = [], []
    for image, is_code, size in made:
        for way in (image, cv2.flip(image, 1)):
            for turns in range(4):
                shown.append(features(np.ascontiguousarray(np.rot90(way, turns))))
                meant.append((is_code, size))
    return np.stack(shown), np.array(meant, np.float32)


def trained(shown: Floats, meant: Floats, chance: Chance) -> list[Floats]:
    """Adam, by hand: there are two layers and an end."""
    sizes = (shown.shape[1], *WIDTHS)
    layers: list[Floats] = []
    for before, after in pairwise(sizes):
        layers += [
            (chance.normal(0, np.sqrt(2 / before), (before, after))).astype(np.float32),
            np.zeros(after, np.float32),
        ]
    slow, fast = ([np.zeros_like(layer) for layer in layers] for _ in range(2))
    steps, last = 0, EPOCHS * (len(shown) // BATCH)
    for _ in range(EPOCHS):
        order = chance.permutation(len(shown))
        for start in range(0, len(shown) - BATCH + 1, BATCH):
            batch = order[start : start + BATCH]
            steps += 1
            pace = PACE * 0.5 * (1 + np.cos(np.pi * steps / last))
            for place, slope in enumerate(slopes(layers, shown[batch], meant[batch], chance)):
                slow[place] = 0.9 * slow[place] + 0.1 * slope
                fast[place] = 0.999 * fast[place] + 0.001 * slope**2
                push = slow[place] / (1 - 0.9**steps) / (np.sqrt(fast[place] / (1 - 0.999**steps)) + 1e-8)
                layers[place] -= (pace * (push + DECAY * layers[place] * (place % 2 == 0) * 30)).astype(np.float32)
    return layers


def slopes(layers: list[Floats], shown: Floats, meant: Floats, chance: Chance) -> list[Floats]:
    """Backwards through the network; a fifth of what it sees is covered each time."""
    _, _, second, _, third, _ = layers
    covered = shown * (chance.random(shown.shape, np.float32) > 0.2) / np.float32(0.8)
    middle, later, said = saying(layers, covered)
    error = np.empty_like(said)
    error[:, 0] = 1 / (1 + np.exp(-said[:, 0])) - meant[:, 0]
    error[:, 1] = (said[:, 1] - meant[:, 1]) * meant[:, 0]
    error /= len(shown)
    of_later = (error @ third.T) * (later > 0)
    of_middle = (of_later @ second.T) * (middle > 0)
    return [
        covered.T @ of_middle, of_middle.sum(0), middle.T @ of_later, of_later.sum(0), later.T @ error, error.sum(0),
    ]  # fmt: skip


def measured(layers: list[Floats], shown: Floats, meant: Floats) -> str:
    """How it does on what it was not trained with."""
    sure = saying(layers, shown)[2][:, 0] > np.log(SURE / (1 - SURE))
    is_code = meant[:, 0] > 0
    return f"codes noticed: {sure[is_code].mean():.1%}; other things taken for one: {sure[~is_code].mean():.2%}"


def saying(layers: list[Floats], shown: Floats) -> tuple[Floats, Floats, Floats]:
    """Forwards through the network, layer by layer."""
    first, first_bias, second, second_bias, third, third_bias = layers
    middle = np.maximum(shown @ first + first_bias, 0)
    later = np.maximum(middle @ second + second_bias, 0)
    return middle, later, later @ third + third_bias


if __name__ == "__main__":
    main()
