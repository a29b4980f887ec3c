"""Model check: every world that two terminals can reach, breadth first, or the shortest way to a broken promise."""

import argparse
import gc
import random
import sys
import time
from collections import deque
from contextlib import contextmanager
from dataclasses import dataclass, replace

from rich.console import Console
from rich.table import Table

from tests.protocol.rules import FULL, PUT_BACK, WEAKENED, Rules
from tests.protocol.world import Model

SEED = 20261122
PAIR = replace(FULL, claims=(1, 1), crashes=0, stale=0)
TWICE = replace(FULL, claims=(2, 0), same_member=True)
SHARED = replace(FULL, shared=True, same_member=True)
BOTH = replace(FULL, known=True, until=10, crashes=2)  #: two terminals, two claims each: more than fits into memory
#: Searched to the end.
SHORT = {
    "two terminals, a claim each, until 4": replace(PAIR, until=4),
    "one terminal, a member twice, until 4": replace(TWICE, until=4),
    "one terminal, the server takes one only, until 5": replace(TWICE, dedupes=True, until=5),
    "two terminals, a shared source, until 3": replace(SHARED, claims=(1, 1), until=3),
    "a person puts claims back, until 4": replace(PUT_BACK, until=4),
}
DEEP = {
    "two terminals, a claim each, until 6": replace(PAIR, until=6, known=True),
    "one terminal, two claims, two crashes, until 5": replace(FULL, claims=(2, 0), crashes=2, until=5),
    "one terminal, a member twice, two crashes, until 6": replace(TWICE, crashes=2, until=6),
    "two terminals, a shared source, until 6": replace(SHARED, claims=(1, 1), until=6),
    "a person puts claims back, two crashes, until 12": replace(PUT_BACK, crashes=2, until=12),
}
MOST = 600_000  #: worlds of one search
STEPS = 90  #: of one walk


@dataclass(frozen=True)
class Explored:
    """What a search found."""

    states: int
    seconds: float
    complete: bool  #: nothing was left to look at
    story: tuple[str, ...] = ()  #: the shortest way to a broken promise


@contextmanager
def _without_rubbish():
    """Millions of worlds that all stay: looking for rubbish among them would take most of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def explore(rules: Rules, most: int = MOST) -> Explored:
    """Looks at every world that can be reached, and stops at the first that breaks a promise."""
    began, model = time.monotonic(), Model(rules)
    start = model.start()
    came, waiting = {start: None}, deque([start])
    with _without_rubbish():
        while waiting and len(came) < most:
            world = waiting.popleft()
            for label, made in model.steps(world):
                if made in came:
                    continue
                came[made] = (world, label)
                if broken := model.wrong(made):
                    story = _story(came, made, broken)
                    return Explored(len(came), time.monotonic() - began, complete=False, story=story)
                waiting.append(made)
    return Explored(len(came), time.monotonic() - began, complete=not waiting)


def wander(rules: Rules, most: int, seed: int = SEED) -> Explored:
    """Walks at random from the start until it has seen so many worlds: deeper than a breadth-first search can."""
    began, model, chance = time.monotonic(), Model(rules), random.Random(seed)
    seen, walks = set(), 0
    with _without_rubbish():
        while len(seen) < most and walks < most:
            world, walks, told = model.start(), walks + 1, []
            for _ in range(STEPS):
                ways = list(model.steps(world))
                if not ways:
                    break
                label, world = chance.choice(ways)
                told.append(f"t={world.now}  {label}")
                seen.add(hash(world))
                if broken := model.wrong(world):
                    return Explored(len(seen), time.monotonic() - began, complete=False, story=(*told, broken))
    return Explored(len(seen), time.monotonic() - began, complete=False)


def weakened_pair(rules: Rules) -> Rules:
    """A weakened rule in the world of two terminals with two claims each."""
    return replace(rules, claims=(2, 2), until=10, known=rules.canary)


def _story(came, world, broken):
    told = [f"t={world.now}  {broken}"]
    while came[world] is not None:
        before, label = came[world]
        if label != "a tick":
            told.append(f"t={before.now}  {label}")
        world = before
    return tuple(reversed(told))


def _verdict(found):
    if found.story:
        return f"[red]{found.story[-1]}[/red], {len(found.story) - 1} steps"
    return "safe" if found.complete else "safe so far"


def _searched(given):
    """Everything under the full rules, then each weakened one: by name, and whether it must be safe."""
    for name, rules in {**SHORT, **(DEEP if given.deep else {})}.items():
        yield f"full: {name}", explore(rules, given.most), True
    worlds = given.most if given.deep else 30_000
    yield "full: two terminals, two claims each, at random", wander(BOTH, worlds), True
    for name, rules in WEAKENED.items():
        yield name, explore(rules, given.most), False


def main():
    asked = argparse.ArgumentParser(prog="python -m tests.protocol.modelcheck", description=__doc__)
    asked.add_argument("--deep", action="store_true", help="over a million worlds")
    asked.add_argument("--most", type=int, default=MOST, help="worlds of one search, at which it stops looking")
    given = asked.parse_args()
    print(f"seed {SEED}")
    table = Table("rules", "worlds", "s", "verdict", title="Model check", header_style="bold")
    console = Console(width=None if sys.stdout.isatty() else 130)
    good, worlds, stories = True, 0, {}
    for name, found, safe in _searched(given):
        print(f"{name}: {found.states:,} worlds in {found.seconds:.0f} s", file=sys.stderr, flush=True)
        table.add_row(name, f"{found.states:,}", f"{found.seconds:.1f}", _verdict(found))
        good = good and bool(found.story) is not safe
        worlds += found.states if safe else 0
        stories.update({name: found.story} if found.story else {})
    console.print(table)
    for name, story in stories.items():
        console.print(f"\n[bold]{name}[/bold]")
        for line in story:
            console.print(f"  {line}")
    print(f"\n{worlds:,} worlds under the full rules; {'as it should be' if good else 'NOT as it should be'}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
