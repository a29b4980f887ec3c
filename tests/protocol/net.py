"""Torture by the network: many claims, every kind of fault, and a judge who alone may read the server's books."""

import argparse
import json
import multiprocessing
import random
import sys
import tempfile
import threading
import time
from collections import Counter, defaultdict
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from rich.console import Console
from rich.table import Table

from kiosk.domain.claim import State, reference
from kiosk.domain.outcome import Accepted
from tests.protocol.books import LAG, LIFE, QUARANTINE
from tests.protocol.server import Server
from tests.protocol.stories import memory
from tests.protocol.strikes import CLEAN, KINDS, REJECTS
from tests.protocol.terminal import Torture, hurried

SEED = 20261122
TERMINALS = 6  #: in each process
CLEAN_SHARE = 0.25


@dataclass
class Found:
    """What the judge found; of one process or of all of them."""

    seconds: float = 0.0
    rows: dict = field(default_factory=lambda: defaultdict(Counter))  #: by kind: how many ended where
    took: dict = field(default_factory=lambda: defaultdict(list))  #: by kind: ms from the first attempt to the end
    wrong: list = field(default_factory=list)  #: sentences; empty is what we want
    parked: Counter = field(default_factory=Counter)  #: by reason

    def add(self, other):
        self.seconds = max(self.seconds, other.seconds)
        for kind, row in other.rows.items():
            self.rows[kind].update(row)
            self.took[kind].extend(other.took[kind])
        self.wrong += other.wrong
        self.parked.update(other.parked)

    @property
    def total(self):
        return sum(self.rows.values(), Counter())

    @property
    def unaided(self):
        """The share of claims that was settled without a person."""
        total = self.total
        return (total["accepted"] + total["rejected"]) / max(total["claims"], 1)


class Judge:
    """Compares what terminals say and keep with what took effect."""

    def __init__(self, books, plan):
        self._books, self._plan = books, plan
        self._lock = threading.Lock()
        self.found = Found()

    def told(self, event):
        """Green must be true at the moment it is told."""
        if isinstance(event.outcome, Accepted) and not self._books.has(event.reference):
            self.say(f"{event.reference}: green without an effect ({self._plan[event.reference].name})")

    def broken(self, trouble):
        self.say(f"a thread died of {trouble!r}")

    def say(self, sentence):
        with self._lock:
            self.found.wrong.append(sentence)

    def weigh(self, terminals, fed):
        """The last judgement."""
        booked, kept = self._books.of_the_judge(), {}
        for terminal in terminals:
            if not terminal.outbox.counts().conserved or terminal.outbox.counts() != terminal.outbox.recount():
                self.say(f"{terminal.name}: the conservation law is broken")
            for entry in terminal.outbox.entries(State):
                kept[entry.claim.reference] = entry
                self._count(terminal, entry)
        for name in fed - kept.keys():
            self.say(f"{name}: lost from the outbox")
        for name in booked.keys() - fed:
            self.say(f"{name}: took effect and was never put")
        for name, entry in kept.items():
            self._weigh(name, entry, booked.get(name, []))

    def _count(self, terminal, entry):
        kind = self._plan[entry.claim.reference].name
        row = self.found.rows[kind]
        row.update({"claims": 1, entry.state.value: 1, "resent": max(entry.attempts - 1, 0), "doubts": entry.doubts})
        steps = terminal.outbox.timeline(entry.claim.reference)
        began = next((step.at for step in steps if step.state is State.SENDING), steps[0].at)
        self.found.took[kind].append((steps[-1].at - began).total_seconds() * 1000)
        if entry.state is State.PARKED:
            self.found.parked[entry.reason] += 1

    def _weigh(self, name, entry, effects):
        kind = self._plan[name].name
        if len(effects) > 1:
            self.say(f"{name}: doubled, {effects} ({kind})")
        if entry.state is State.ACCEPTED and effects != [entry.server_id]:
            self.say(f"{name}: accepted as {entry.server_id}, but the books say {effects} ({kind})")
        if entry.state is State.REJECTED and (effects or kind not in REJECTS):
            self.say(f"{name}: rejected, but the books say {effects} ({kind})")
        if entry.state in {State.WAITING, State.SENDING, State.UNCERTAIN}:
            self.say(f"{name}: still {entry.state} at the end, {entry.reason} ({kind})")
        if entry.state is State.PARKED and not entry.reason:
            self.say(f"{name}: parked without a reason ({kind})")


def planned(claims, chance, terminals, wanted=KINDS):
    """Which kind strikes which claim, and who claims where; a member comes back now and then."""
    kinds = [one for _ in range(claims // len(wanted) + 1) for one in chance.sample(wanted, len(wanted))]
    plan, people = {}, defaultdict(list)
    for number, ident in enumerate(chance.sample(range(2**35), claims)):
        name = reference(ident)
        first = number < terminals  # something of ours in each history, or nothing would ever be proven
        plan[name] = CLEAN if first or chance.random() < CLEAN_SHARE else kinds.pop()
        people[number % terminals].append((name, f"mem-{chance.randrange(max(claims // 2, 1))}"))
    return plan, people


def torture(claims, seed, seconds, terminals=TERMINALS, *, kinds=KINDS, quarantine=QUARANTINE):
    """One process's part of it."""
    chance = random.Random(seed)
    plan, people = planned(claims, chance, terminals, kinds)
    began = time.monotonic()
    with ExitStack() as stack:
        stack.enter_context(hurried())
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="net-", dir=memory())))
        server = stack.enter_context(Server(plan))
        judge = Judge(server.books, plan)
        made = [Torture(str(n), folder / str(n), server.url, quarantine, judge) for n in range(terminals)]
        _run(made, people, began + seconds)
        judge.weigh(made, set(plan) - {name for one in made for name, _ in one.unborn})
        if any(one.unborn for one in made):
            judge.say("out of time before every claim was put")
        for one in made:
            one.stop()
    judge.found.seconds = time.monotonic() - began
    return judge.found


def _run(terminals, people, until):
    for number, one in enumerate(terminals):
        one.unborn = people[number][::-1]
        one.start()
    while time.monotonic() < until and not all(one.done for one in terminals):
        for one in terminals:
            one.feed()
        time.sleep(0.01)


def share(task):
    return torture(*task)


def all_of_it(claims, seed, seconds, jobs):
    """All processes' parts together."""
    tasks = [(claims // jobs + (n < claims % jobs), seed + n, seconds) for n in range(jobs)]
    found = Found()
    with multiprocessing.get_context("spawn").Pool(jobs) as pool:
        for part in pool.imap_unordered(share, tasks):
            found.add(part)
    return found


def shown(found, console):
    table = Table(title=f"L {LIFE} s, H {LAG} s, Q {QUARANTINE} s", header_style="bold")
    table.add_column("fault")
    for column in ("claims", "accepted", "rejected", "parked", "resent", "doubts", "ms median", "ms most"):
        table.add_column(column, justify="right")
    for kind, row in sorted(found.rows.items()):
        took = sorted(found.took[kind])
        counts = [str(row[key]) for key in ("claims", "accepted", "rejected", "parked", "resent", "doubts")]
        table.add_row(kind, *counts, f"{took[len(took) // 2]:.0f}", f"{took[-1]:.0f}")
    console.print(table)
    total = found.total
    console.print(
        f"{total['claims']} claims, {len(found.rows)} kinds, {found.seconds:.0f} s: {total['accepted']} accepted,"
        f" {total['rejected']} rejected, {total['parked']} parked; {total['doubts']} doubts, {total['resent']} resent;"
        f" {100 * found.unaided:.2f} % settled without a person"
    )
    for reason, times in found.parked.most_common():
        console.print(f"  parked {times} times: {reason}")
    for sentence in found.wrong[:30]:
        console.print(f"  WRONG: {sentence}", style="red")
    console.print(f"{len(found.wrong)} things wrong" if found.wrong else "0 lost, 0 doubled, 0 falsely green")


def main():
    asked = argparse.ArgumentParser(prog="python -m tests.protocol.net", description=__doc__)
    asked.add_argument("--claims", type=int, default=10_000)
    asked.add_argument("--seed", type=int, default=SEED)
    asked.add_argument("--seconds", type=float, default=1800.0, help="it ends by then in any case")
    asked.add_argument("--jobs", type=int, default=2)
    asked.add_argument("--json", type=Path, help="the numbers once more, for other programs")
    given = asked.parse_args()
    print(f"seed {given.seed}")
    found = all_of_it(given.claims, given.seed, given.seconds, given.jobs)
    shown(found, Console(width=None if sys.stdout.isatty() else 130))
    if given.json:
        told = {"seconds": found.seconds, "unaided": found.unaided, "wrong": found.wrong, **found.total}
        given.json.write_text(json.dumps(told, indent=1))
    return 1 if found.wrong or found.unaided < 0.999 else 0


if __name__ == "__main__":
    sys.exit(main())
