"""The sounds of the screens, written from sums of sines: python -m tests.make.sounds [--out resources/sounds]

Accepted: two rising notes. Saved: one held note. Declined: two falling soft ones. Not ours: a single wooden tick.
Asked for one's own code: one note, twice.
"""

import argparse
import wave
from pathlib import Path

import numpy as np

RATE = 22_050
ROOT = Path(__file__).parents[2]


def note(hertz: float, seconds: float, *, decay: float, overtones: tuple[float, ...] = (1.0, 0.35, 0.12)) -> np.ndarray:
    """A struck note that dies away, with a soft beginning and end so that nothing clicks."""
    t = np.arange(int(seconds * RATE)) / RATE
    tone = sum(share * np.sin(2 * np.pi * hertz * (k + 1) * t) for k, share in enumerate(overtones))
    edge = np.minimum(1, np.minimum(t / 0.006, (seconds - t) / 0.02))
    return tone * np.exp(-t * decay) * edge


def tick() -> np.ndarray:
    """Wood on wood."""
    t = np.arange(int(0.07 * RATE)) / RATE
    body = np.sin(2 * np.pi * 820 * t) + 0.6 * np.sin(2 * np.pi * 1370 * t)
    return body * np.exp(-t * 75) * np.minimum(1, t / 0.002)


def sounds() -> dict[str, np.ndarray]:
    """Each by its name, as loud as the others."""
    soft = (1.0, 0.1)
    made = {
        "accepted": np.concatenate([note(659.3, 0.13, decay=9), note(987.8, 0.25, decay=8)]),
        "saved": note(523.3, 0.38, decay=1.5, overtones=(1.0, 0.2)),
        "declined": np.concatenate(
            [note(440.0, 0.15, decay=7, overtones=soft), note(329.6, 0.24, decay=8, overtones=soft)]
        ),
        "foreign": tick(),
        "asked": np.concatenate([note(587.3, 0.1, decay=14), np.zeros(int(0.05 * RATE)), note(587.3, 0.15, decay=14)]),
    }
    loud = {"declined": 0.6}
    return {name: 0.8 * loud.get(name, 1) * wave_ / np.abs(wave_).max() for name, wave_ in made.items()}


def main() -> None:
    """Write them."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--out", type=Path, default=ROOT / "resources" / "sounds")
    out = ask.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    for name, samples in sounds().items():
        with wave.open(str(out / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes((samples * 32767).astype("<i2").tobytes())


if __name__ == "__main__":
    main()
