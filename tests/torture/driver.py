"""The process whose writes are logged: it forks a short life of the real outbox for every order it reads on stdin.

Started with LD_PRELOAD=wlog.so; `power.py` gives the orders, one line of JSON each, and hears `0` when one is done.
"""

import ctypes
import json
import os
import random
import sys
import traceback
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.domain.claim import Claim, Request, State, reference
from kiosk.domain.outcome import Accepted, Deferred, Rejected, Uncertain, Unreachable
from kiosk.storage import opening
from kiosk.storage.outbox import Outbox
from kiosk.storage.purging import step
from tests.torture.life import LONG_AGO, MEMBERS, SMALL, SOURCES, TENANT

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
BOOT = "boot-1"  #: all lives; what opens a crash state has another
SHORT = 3000  #: bytes at which the driver's journal is written anew, so that renames are among the writes


class Logged:
    """A session whose acknowledgements stand in the log, between the writes."""

    def __init__(self, folder, chance, synchronous, note):
        self.chance, self.note, self.folder = chance, note, folder
        self.note(stop="opening")
        self.outbox = Outbox(folder, NOW, bounds=SMALL, boot=BOOT)
        with self.outbox.database.reading() as connection:
            if synchronous:  # empty: as the outbox itself wants it
                connection.execute(f"PRAGMA synchronous = {synchronous}")
            connection.execute(f"PRAGMA wal_autocheckpoint = {chance.choice([3, 10, 40, 1000])}")
        self.note(stop="none")
        self.tell(*self.outbox.entries(State))
        self.taken = []

    def tell(self, *entries):
        """These claims stand there now, and whoever asks may rely on it."""
        self.note(did=[[entry.claim.reference, entry.state, entry.attempts] for entry in entries])

    def tell_of(self, name):
        self.tell(self.outbox.find(name))

    def put(self):
        request = Request(self.chance.choice(MEMBERS), self.chance.choice(SOURCES), conditions={"source": {}})
        name = reference(self.chance.getrandbits(35))
        self.outbox.put(Claim(name, request, TENANT, NOW), NOW)
        self.tell_of(name)

    def take(self):
        entry = self.outbox.take(TENANT, NOW, NOW)
        if entry:
            self.taken.append(entry)
            self.tell(entry)

    def mark(self):
        if self.taken:
            entry = self.taken.pop(0)
            self.outbox.mark(entry, self._outcome(), NOW)
            self.tell_of(entry.claim.reference)

    def mark_and_take(self):
        if self.taken:
            entry = self.taken.pop(0)
            _, following = self.outbox.mark_and_take(entry, self._outcome(), NOW, TENANT, NOW)
            self.taken += [following] if following else []
            self.tell(self.outbox.find(entry.claim.reference), *([following] if following else []))

    def move(self):
        moves = {State.UNCERTAIN: [State.PARKED, State.WAITING], State.PARKED: [State.WAITING, State.REJECTED]}
        found = self.outbox.entries(moves)
        if found:
            entry = self.chance.choice(found)
            self.outbox.move(entry.claim.reference, self.chance.choice(moves[entry.state]), "moved", NOW)
            self.tell_of(entry.claim.reference)

    def purge(self):
        self.note(purging=[entry.claim.reference for entry in self.outbox.entries([State.ACCEPTED, State.REJECTED])])
        while step(self.outbox, self.folder, NOW, LONG_AGO):
            pass

    def _outcome(self):
        ident = f"s-{self.chance.getrandbits(60)}"
        kinds = [Accepted(ident), Rejected("NO"), Unreachable("x"), Deferred(1), Uncertain("x")]
        return self.chance.choices(kinds, [6, 1, 1, 1, 3])[0]

    def live(self, acts):
        for _ in range(acts):
            acts = {self.put: 5, self.take: 3, self.mark: 2, self.mark_and_take: 3, self.move: 1, self.purge: 1}
            self.chance.choices(list(acts), list(acts.values()))[0]()

    def close(self):
        self.note(stop="closing")
        self.outbox.close()
        self.note(stop="clean")


def life(folder, seed, synchronous, note):
    """Three starts one after another, each in a process of its own that ends in good order or in the middle."""
    chance = random.Random(seed)
    opening.LONG = SHORT
    for _ in range(3):
        clean = chance.random() < 0.4
        child_seed = chance.random()
        child = os.fork()
        if child == 0:
            _do(lambda s=child_seed, c=clean: _start(folder, random.Random(s), synchronous, note, clean=c))
        if os.waitpid(child, 0)[1]:
            raise AssertionError("a start of the outbox failed")


def _start(folder, chance, synchronous, note, *, clean):
    session = Logged(folder, chance, synchronous, note)
    session.live(16)
    if clean:
        session.close()


def recover(folder, seconds):
    """One opening after the cut, left without a word."""
    Outbox(folder, NOW + timedelta(seconds=seconds), bounds=SMALL, boot="boot-2")


def _do(act):
    """Acts and ends this process."""
    code = 0
    try:
        act()
    except BaseException:  # noqa: BLE001 - it stands in the parent's output, and the order fails
        traceback.print_exc()
        code = 1
    os._exit(code)


def _obey(order, wlog):
    wlog.wlog_start(order["folder"].encode(), order["log"].encode())
    if order["do"] == "recover":
        recover(Path(order["folder"]), order["seconds"])
    else:
        life(
            Path(order["folder"]),
            order["seed"],
            order["synchronous"],
            lambda **said: wlog.wlog_note(json.dumps(said).encode()),
        )


def main():
    wlog = ctypes.CDLL(None)
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            _do(lambda order=order: _obey(order, wlog))
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


if __name__ == "__main__":
    main()
