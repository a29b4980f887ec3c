"""Pulls the plug: logs the order of writes of the real outbox, rebuilds what a cut could leave, and opens each state.

python -m tests.torture.power --states 100000 --workers 2 --seed 1
python -m tests.torture.power --states 5000 --synchronous NORMAL     (must find losses: the harness has teeth)
"""

import argparse
import json
import logging
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from kiosk.storage.sealing import NAME as KEY
from tests.torture.checking import Broken, harm, hold
from tests.torture.disk import NOTED, Disk, lay_out, read_log
from tests.torture.judging import Promises, judge_lightly, judge_soundness, judge_wholly
from tests.torture.kill import MEMORY

EACH = 4  #: states after every change, at most
LIFE = 1500  #: states of one life, at most
KEY_SIZE = 32
WRONG = ("lost", "corrupt", "not in the second journal", "refused before the first claim")
WHOLE = 0.01  #: of them opened by the real outbox; all others by SQLite alone
AGAIN = 0.0005  #: of them recovered under the log, and that recovery cut again
WHOLE_AGAIN = 0.15  #: of the states cut during a recovery, and every one that is still damaged
SOURCE = Path(__file__).with_name("wlog.c")


def compile_wlog(folder):
    """The log as a library, or None where there is no gcc."""
    if shutil.which("gcc") is None:
        return None
    made = folder / "wlog.so"
    command = ["gcc", "-O2", "-Wall", "-shared", "-fPIC", "-o", str(made), str(SOURCE), "-ldl"]
    subprocess.run(command, check=True)
    return made


class Driver:
    """The logged process, warmed up once."""

    def __init__(self, wlog):
        self._process = subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "tests.torture.driver"],
            env={
                **os.environ,
                "LD_PRELOAD": str(wlog),
                "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def order(self, folder, log, **what):
        """Returns the log of what was ordered."""
        self._process.stdin.write(json.dumps({"folder": str(folder), "log": str(log), **what}) + "\n")
        self._process.stdin.flush()
        code = self._process.stdout.readline().strip()
        hold(code == "0", "the logged process ended with", code or "nothing", "at", what)
        return read_log(log)

    def close(self):
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(10)


class Cutter:
    """Lives under the log, cut after every change."""

    def __init__(self, driver, seed, *, synchronous, strict):
        self.driver, self.seed, self.synchronous, self.strict = driver, seed, synchronous, strict
        self.chance = random.Random(seed)
        self.found = Counter()
        self.first = ""
        self.seconds = 0  #: the clock of recoveries: none happens twice in a second

    def cut_life(self, most):
        """One life, at most so many states of it."""
        with tempfile.TemporaryDirectory(prefix="kiosk-power-", dir=MEMORY) as scratch:
            self.scratch = Path(scratch)
            folder = self.scratch / "outbox"
            disk = Disk(folder, strict=self.strict)
            ops = self.driver.order(
                folder, self.scratch / "log", do="life", seed=self.chance.random(), synchronous=self.synchronous
            )
            promises = Promises(json.loads(op.data) for op in ops if op.what == NOTED)
            self.cut(disk, ops, promises, self._judged, most=most)

    def cut(self, disk, ops, promises, judge, *, most=10**9):
        """So many states, spread evenly over all changes."""
        changes = sum(op.what != NOTED for op in ops)
        for op in ops:
            if op.what == NOTED:
                promises.heard()
                continue
            disk.apply(op)
            share = min(EACH, most / changes)
            for _ in range(int(share) + (self.chance.random() < share % 1)):
                self._state(disk.crash(self.chance), promises, judge)

    def _state(self, files, promises, judge):
        self.found["states"] += 1
        folder = self.scratch / "state"
        folder.mkdir()
        lay_out(files, folder)
        if verdict := judge(folder, promises):
            self.found[verdict.split(":")[0]] += 1
            self.first = self.first or f"seed {self.seed}, state {self.found['states']}: {verdict}"
        shutil.rmtree(folder)

    def _judged(self, folder, promises):
        """Most states lightly, some by the real outbox, and a few by a recovery that is cut as well."""
        luck = self.chance.random()
        if luck < AGAIN and not self.synchronous:
            return self._cut_again(folder, promises)
        whole = luck < AGAIN + WHOLE or _key_is_torn(folder)
        return self._wholly(folder, promises) if whole else judge_lightly(folder, promises)

    def _wholly(self, folder, promises, *, damaged=False):
        self.seconds += 1
        self.found["states opened by the outbox, twice"] += 1
        return judge_wholly(folder, promises, self.seconds, damaged=damaged)

    def _cut_again(self, folder, promises):
        """Recovers this state under the log, sometimes from damage, and cuts the recovery after each of its changes."""
        damaged = bool(promises.acknowledged) and self.chance.random() < 0.4
        if damaged:
            harm(folder, self.chance.choice(["gone", "header"]))
        self.seconds += 1
        log, disk = self.scratch / "recovery-log", Disk(folder, strict=self.strict)
        log.unlink(missing_ok=True)
        ops = self.driver.order(folder, log, do="recover", seconds=self.seconds)
        shutil.rmtree(folder)
        self.found["recoveries cut, damaged" if damaged else "recoveries cut"] += 1
        self.cut(disk, ops, promises, self._judge_again(damaged=damaged))
        folder.mkdir()
        return ""

    def _judge_again(self, *, damaged):
        def judge(folder, promises):
            self.found["states cut during recovery"] += 1
            if not damaged and self.chance.random() >= WHOLE_AGAIN:
                return judge_lightly(folder, promises, opened=True)
            if damaged and self.chance.random() >= WHOLE_AGAIN and not judge_soundness(folder):
                return ""  # sound, and how far the rebuilding had come is for the next opening to find out
            return self._wholly(folder, promises, damaged=damaged)

        return judge


def _key_is_torn(folder):
    """A state that SQLite alone could not judge."""
    key = folder / KEY
    return key.exists() and key.stat().st_size != KEY_SIZE


def work(seed, states, wlog, synchronous, strict):
    """So many states. Returns how many of each kind, and the first that was wrong."""
    driver = Driver(wlog)
    cutter = Cutter(driver, seed, synchronous=synchronous, strict=strict)
    try:
        while cutter.found["states"] < states:
            cutter.found["lives"] += 1
            cutter.cut_life(min(LIFE, states - cutter.found["states"] + 10))
    finally:
        driver.close()
    return cutter.found, cutter.first


def torture(states, seed, workers, *, synchronous="", strict=False):
    """The same over several processes. Returns what was found; whoever calls judges it."""
    with tempfile.TemporaryDirectory(prefix="kiosk-wlog-") as scratch:
        wlog = compile_wlog(Path(scratch))
        if wlog is None:
            raise Broken("gcc is not installed, so the order of writes cannot be logged")
        names = "strict" if strict else "ordered"
        pragma = synchronous or "as the outbox sets it"
        print(f"seed {seed}, {workers} workers, synchronous {pragma}, {names} names")
        began, found, firsts = time.monotonic(), Counter(), []
        with ProcessPoolExecutor(workers, mp_context=get_context("fork")) as pool:
            each = -(-states // workers)
            jobs = [pool.submit(work, f"{seed}/{n}", each, wlog, synchronous, strict) for n in range(workers)]
            for counts, first in (job.result() for job in jobs):
                found += counts
                firsts += [first] if first else []
    took = time.monotonic() - began
    for name, times in sorted(found.items()):
        print(f"  {name:<42} {times:>8}")
    print(f"{found['states']} states in {took:.0f} s ({found['states'] / took:.0f}/s)", *firsts, sep="\n")
    return found


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--states", type=int, default=100_000)
    asked.add_argument("--seed", default=str(random.randrange(10**6)))
    asked.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    asked.add_argument("--synchronous", choices=["NORMAL", "OFF"], default="", help="weaker than the outbox's own")
    asked.add_argument("--strict", action="store_true", help="names are kept only by a sync of their folder")
    given = asked.parse_args()
    logging.disable(logging.CRITICAL)  # what an opening warns of is what is done to it here
    found = torture(given.states, given.seed, given.workers, synchronous=given.synchronous, strict=given.strict)
    if given.synchronous:
        print("teeth: losses found" if found["lost"] else "NO LOSS FOUND: this harness has no teeth")
        sys.exit(0 if found["lost"] else 1)
    wrong = sum(found[kind] for kind in WRONG)
    print("0 acknowledged claims lost, 0 corrupt" if not wrong else f"{wrong} states are wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
