"""What the terminal had promised when the plug was pulled, and whether a state of the disk keeps it."""

import shutil
import sqlite3
from datetime import timedelta

from kiosk.domain.claim import State
from kiosk.storage.database import NAME, StorageTrouble
from kiosk.storage.journal import NAME as JOURNAL
from kiosk.storage.outbox import Outbox
from kiosk.storage.sealing import NAME as KEY
from tests.torture.driver import NOW
from tests.torture.life import SMALL

OPENED = {State.WAITING, State.SENDING, State.UNCERTAIN}  #: may be in doubt after the next opening


class Promises:
    """Every state each claim was in during this life, and how far the words had come at the moment of the cut."""

    def __init__(self, notes):
        self._notes = list(notes)
        self._heard = 0
        self.lives = {}  #: all states of a claim, in order
        self.acknowledged = {}  #: which of them was told last
        self.purging = set()  #: these may be gone
        self.stop = "opening"
        for note in self._notes:
            for name, *stands in note.get("did", []):
                self.lives.setdefault(name, []).append(tuple(stands))

    def heard(self):
        """The next word was said."""
        if self._heard == len(self._notes):
            return
        note = self._notes[self._heard]
        self._heard += 1
        self.stop = note.get("stop", self.stop)
        self.purging.update(note.get("purging", []))
        for name, *_ in note.get("did", []):
            self.acknowledged[name] = self.acknowledged.get(name, -1) + 1

    def may_stand(self, name, *, opened=False, damaged=False):
        """(state, attempts) a claim may be found in: as it was told last, or on the way it was taking.

        `opened` since the cut: what was open may be in doubt. `damaged` too: so may all, and attempts are forgotten.
        """
        stands = self.lives[name][self.acknowledged[name] :]
        if damaged:
            return {(state, attempts) for state, _ in [*stands, (State.UNCERTAIN, 0)] for attempts in range(20)}
        doubts = {(State.UNCERTAIN, attempts) for state, attempts in stands if state in OPENED}
        return {*stands, *(doubts if opened else ())}


def judge_soundness(folder):
    """Whether SQLite has nothing to say against it. Empty: all is well."""
    return _rows(folder)[0]


def judge_lightly(folder, promises, *, opened=False):
    """By SQLite alone: sound, and nothing acknowledged is missing or back where it was. Empty: all is well."""
    verdict, found = _rows(folder)
    for name in () if verdict else promises.acknowledged:
        if name not in found and name in promises.purging:
            continue
        if found.get(name) not in promises.may_stand(name, opened=opened):
            return f"lost: {name} was told to be {promises.may_stand(name)}, and is {found.get(name)}"
    return verdict


def _rows(folder):
    try:
        connection = sqlite3.connect(folder / NAME)
        try:
            sound = connection.execute("PRAGMA integrity_check").fetchone()[0]
            there = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'claim'").fetchone()
            rows = connection.execute("SELECT reference, state, attempts FROM claim").fetchall() if there else []
        finally:
            connection.close()
    except sqlite3.DatabaseError as trouble:
        return f"corrupt: {trouble}", {}
    return "" if sound == "ok" else f"corrupt: {sound}", {name: tuple(stands) for name, *stands in rows}


def judge_wholly(folder, promises, seconds, *, damaged=False):
    """By the real outbox, as after a fall of the machine; then from its second journal alone."""
    now = NOW + timedelta(hours=1, seconds=2 * seconds)
    try:
        verdict = _opened(folder, promises, now, damaged=damaged)
        return verdict or _rebuilt(folder, promises, now + timedelta(seconds=1))
    except (StorageTrouble, OSError) as trouble:
        return f"{'corrupt' if promises.acknowledged else 'refused before the first claim'}: {trouble}"


def _opened(folder, promises, now, *, damaged):
    outbox = Outbox(folder, now, bounds=SMALL, boot="boot-3")
    try:
        entries = {entry.claim.reference: entry for entry in outbox.entries(State)}
        if not outbox.counts().conserved or outbox.counts() != outbox.recount():
            return f"corrupt: {outbox.counts()} but {outbox.recount()}"
        if promises.stop == "none" and outbox.counts().waiting:
            return "lost: a doubt, since after an unclean stop something may be sent without a look"
        for name in promises.acknowledged:
            stands = promises.may_stand(name, opened=True, damaged=damaged)
            if name not in entries and name in promises.purging:
                continue
            if name not in entries or (entries[name].state, entries[name].attempts) not in stands:
                return f"lost: {name} was {promises.may_stand(name)}, is {entries.get(name)}"
    finally:
        outbox.close()
    return ""


def _rebuilt(folder, promises, now):
    if not promises.acknowledged:
        return ""
    aside = folder / "aside"
    aside.mkdir()
    for name in (JOURNAL, KEY):
        shutil.copy(folder / name, aside / name)
    with Outbox(aside, now, bounds=SMALL, boot="boot-3") as outbox:
        there = {entry.claim.reference for entry in outbox.entries(State)}
        missing = promises.acknowledged.keys() - there - promises.purging
    return f"not in the second journal: {missing}" if missing else ""
