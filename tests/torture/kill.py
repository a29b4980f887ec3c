"""Kills the terminal at every named failpoint and in mid-request, and holds what is left against an own ledger.

python -m tests.torture.kill --kills 10000 --workers 2 --seed 1
"""

import argparse
import functools
import gc
import logging
import os
import random
import re
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime, timedelta
from multiprocessing import get_context
from pathlib import Path

import kiosk
from kiosk.domain.claim import State
from kiosk.storage.outbox import Outbox
from tests.torture import checking
from tests.torture.ledger import Ledger, line_pair
from tests.torture.life import SMALL, live_and_die

DEATHS = 12  #: of one outbox, before what is left of it is delivered in calm weather
HARMS = {"": 40, "gone": 4, "header": 2, "middle": 2, "truncated": 2}
A_JOURNAL = 0.25  #: of the deaths, after which the claims are rebuilt from the journal alone as well
MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - a kill needs no disk, only files
SOUND = 0.6  #: of the chains see kills alone; the others see damaged files and falls of the whole machine too
A_FALL = 0.2
WIRE = "in mid-request"


@functools.cache
def failpoints():
    """Every name that the code reaches, found as a reader would find it."""
    texts = [path.read_text() for path in Path(kiosk.__file__).parent.rglob("*.py")]
    return sorted({name for text in texts for name in re.findall(r'\breach\("([^"]+)"\)', text)})


class Chain:
    """One outbox and its ledger through many deaths."""

    def __init__(self, folder, seed):
        self.folder = folder / "outbox"
        self.aside = folder / "aside"
        self.chance = random.Random(seed)
        self.ledger = Ledger(self.chance)
        self.now = datetime.now(UTC)
        self.boot = 1
        self.sound = self.chance.random() < SOUND
        self.trails = self.told_apart = True
        self.died = Counter()

    def run(self, deaths):
        """Dies, is looked at, and dies again; in the end all is delivered once."""
        for _ in range(deaths):
            self.died[self._die()] += 1
            self._look()
        self.ledger.calm = True
        self._fork(None, calm=True)
        entries = self._look()
        left = [
            e for e in entries.values() if e.state in {State.WAITING, State.UNCERTAIN} and not self._held(e, entries)
        ]
        checking.hold(not left, "never settled:", left)
        return Counter(entry.state.value for entry in entries.values())

    def _held(self, entry, entries):
        """Whether a parked claim of the same member keeps this one from going."""
        who = (entry.claim.request.member, entry.claim.request.place)
        parked = [other for other in entries.values() if other.state is State.PARKED]
        return who in {(other.claim.request.member, other.claim.request.place) for other in parked}

    def _die(self):
        where = self.chance.choice([*failpoints(), WIRE])
        times = 1 + int(self.chance.expovariate(0.7))
        killed = self._fork(None, kill_at=times) if where == WIRE else self._fork((where, times))
        return where if killed else ""

    def _fork(self, wanted, *, kill_at=0, calm=False):
        """One start of the terminal; True: it was killed."""
        ours, theirs = line_pair()
        seed = self.chance.getrandbits(32)
        child = os.fork()
        if child == 0:
            ours.close()
            live_and_die(self.folder, theirs, seed, f"boot-{self.boot}", wanted, calm=calm)
        theirs.close()
        self.ledger.serve(ours, kill_at, lambda: os.kill(child, signal.SIGKILL))
        _, status = os.waitpid(child, 0)
        checking.hold(not self.ledger.trouble, self.ledger.trouble)
        return os.WIFSIGNALED(status)

    def _look(self):
        """Opens what is left, sometimes damaged or after a fall of the whole machine, and checks every promise."""
        harmed = "" if self.sound or self.ledger.calm else self.chance.choices(list(HARMS), list(HARMS.values()))[0]
        if harmed:
            checking.harm(self.folder, harmed)
            self.trails = self.told_apart = False
        fell = not self.sound and not self.ledger.calm and self.chance.random() < A_FALL
        self.boot += fell
        self.told_apart &= not fell
        self.now += timedelta(seconds=1)
        outbox = Outbox(self.folder, self.now, bounds=SMALL, boot=f"boot-{self.boot}")
        try:
            return self._checked(outbox, doubtful=bool(harmed))
        finally:
            self._leave(outbox)

    def _checked(self, outbox, *, doubtful):
        checking.check_books(outbox)
        entries = checking.check_against(self.ledger, outbox, trails=self.trails, told_apart=self.told_apart)
        if doubtful:
            checking.hold(outbox.counts().waiting == 0 or not outbox.alarm, "rebuilt, and sent again without a look")
        if self.chance.random() < A_JOURNAL or self.ledger.calm:
            rebuilt = checking.check_journal(self.ledger, self.folder, self.aside)
            checking.compare_journal(
                {name: entry.state for name, entry in entries.items()}, rebuilt, self.ledger.purging
            )
        return entries

    def _leave(self, outbox):
        """In good order, or as somebody who was killed."""
        if self.chance.random() < 0.5:
            outbox.close()
        else:
            outbox.journal.close()
            outbox.database.close()
            outbox._closed = True


def work(seed, kills):
    """So many kills, in chains. Returns where they struck and how the claims ended."""
    struck, ended, number = Counter(), Counter(), 0
    gc.freeze()
    while sum(struck.values()) < kills:
        number += 1
        folder = Path(tempfile.mkdtemp(prefix="kiosk-kill-", dir=MEMORY))
        chain = Chain(folder, f"{seed}-{number}")
        try:
            ended += chain.run(DEATHS)
        except Exception as trouble:
            raise checking.Broken(f"seed {seed}, chain {number}: {trouble}") from trouble
        finally:
            shutil.rmtree(folder)
        chain.died.pop("", None)
        struck += chain.died
    return struck, ended


def torture(kills, seed, workers):
    """The same over several processes; raises Broken where a promise or a failpoint was missed."""
    print(f"seed {seed}, {workers} workers, failpoints: {', '.join(failpoints())}")
    began, struck, ended = time.monotonic(), Counter(), Counter()
    with ProcessPoolExecutor(workers, mp_context=get_context("fork")) as pool:
        for one, two in pool.map(work, [f"{seed}/{n}" for n in range(workers)], [-(-kills // workers)] * workers):
            struck, ended = struck + one, ended + two
    took = time.monotonic() - began
    for name, times in sorted(struck.items()):
        print(f"  {name:<22} {times:>7} kills")
    print(f"{sum(struck.values())} kills in {took:.0f} s ({sum(struck.values()) / took:.0f}/s); claims: {dict(ended)}")
    missed = set(failpoints()) - struck.keys()
    checking.hold(not missed, "failpoints that no kill reached:", missed)
    print("0 lost, 0 doubled, 0 falsely green, every failpoint reached")
    return struck, ended


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--kills", type=int, default=10_000)
    asked.add_argument("--seed", default=str(random.randrange(10**6)))
    asked.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    given = asked.parse_args()
    logging.disable(logging.CRITICAL)  # what an opening warns of is what is done to it here
    try:
        torture(given.kills, given.seed, given.workers)
    except checking.Broken as broken:
        print(f"BROKEN: {broken}", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
