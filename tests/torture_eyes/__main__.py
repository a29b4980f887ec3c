"""`python -m tests.torture_eyes`: hostile texts and pictures; exit code 1 if any of them gets anywhere."""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.torture_eyes import payloads, pictures
from tests.torture_eyes.trap import TRAP


def main() -> int:
    """Torment the eyes, and say what came of it."""
    wanted = argparse.ArgumentParser(prog="python -m tests.torture_eyes", description=__doc__)
    wanted.add_argument("--payloads", type=int, default=100_000)
    wanted.add_argument("--images", type=int, default=10_000)
    wanted.add_argument("--seed", type=int, default=0)
    asked = wanted.parse_args()
    with TRAP.set() as caught:
        kinds, wrongs = payloads.torment(asked.payloads, asked.seed)
    print(f"{asked.payloads} payloads: {dict(sorted(kinds.items()))}; outgoing: {len(caught)}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        tally, more = pictures.torment(asked.images, Path(folder), asked.seed)
    print(f"{asked.images} images: {dict(sorted(tally.items()))}")
    for wrong in (*wrongs, *more, *caught):
        print(f"  {wrong}")
    print(f"crashes of the parent: {kinds['crash'] + len(more)}, outgoing requests: {len(caught)}")
    return 1 if wrongs or more or caught or tally["decoder replaced"] else 0


if __name__ == "__main__":
    sys.exit(main())
