"""What must hold in an outbox after any death, held against the ledger that no kill reached."""

import shutil
from collections import Counter
from datetime import UTC, datetime

from kiosk.domain.claim import State
from kiosk.storage.database import NAME
from kiosk.storage.journal import NAME as JOURNAL
from kiosk.storage.outbox import Outbox
from kiosk.storage.sealing import NAME as KEY
from tests.torture.life import SMALL

AFTER_LEAVING = {State.ACCEPTED, State.UNCERTAIN, State.PARKED}


class Broken(AssertionError):
    """A promise that did not hold."""


def hold(condition, *said):
    if not condition:
        raise Broken(" ".join(map(str, said)))


def check_books(outbox):
    hold(outbox.counts().conserved, "not conserved:", outbox.counts())
    hold(outbox.counts() == outbox.recount(), "tally and rows differ:", outbox.counts(), outbox.recount())
    hold(outbox.counts().sending == 0, "something still counts as being sent")


def check_against(ledger, outbox, *, trails=True, told_apart=True):
    """Lost, doubled, falsely green, resent blindly, or sent without a mark: any of these is the end.

    After a fall of the machine a member may have several uncertain claims at one place. The history cannot tell these
    apart, so then (not `told_apart`) they are counted together: as many effects as claims, each id held once.
    """
    entries = {entry.claim.reference: entry for entry in outbox.entries(State)}
    purged = {name: about for name, about in ledger.purging.items() if name not in entries}
    lost = ledger.acknowledged - entries.keys() - purged.keys()
    hold(not lost, "lost:", lost)
    hold(outbox.counts().purged == len(purged), outbox.counts().purged, "are counted as purged, not", len(purged))
    hold(entries.keys() <= ledger.intended, "made up:", entries.keys() - ledger.intended)
    for name, entry in entries.items():
        if told_apart:
            _check_one(ledger, entry)
        _check_words(ledger, entry)
        if trails and ledger.asked[name]:
            _check_trail(ledger, outbox, name)
    for name, (_, _, state) in purged.items() if told_apart else ():
        _check_purged(ledger, name, state)
    _check_together(ledger, entries.values(), purged.values())
    return entries


def _check_purged(ledger, name, state):
    """What has left was settled, and as it was."""
    effects = len(ledger.executed(name)) + ledger.on_its_way(name)
    hold(effects == (state == State.ACCEPTED), name, "was purged as", state, "with", effects, "effects")


def _check_one(ledger, entry):
    name, rows = entry.claim.reference, ledger.executed(entry.claim.reference)
    hold(len(rows) <= 1, name, "took effect", len(rows), "times")
    if rows or ledger.on_its_way(name):
        hold(entry.state in AFTER_LEAVING, name, "has left, but is", entry.state)
    if entry.state is State.ACCEPTED:
        hold(rows and rows[0]["id"] == entry.server_id, name, "is accepted as", entry.server_id, "which is not its own")


def _check_words(ledger, entry):
    """What was said of it, to a visitor or by a person, is still so."""
    name = entry.claim.reference
    if name in ledger.green:
        hold(ledger.row(ledger.green[name]), name, "was green without the server's yes")
        hold(entry.state in AFTER_LEAVING, name, "was green and is", entry.state)
    if name in ledger.voided:
        hold(entry.state in {State.REJECTED, State.UNCERTAIN, State.PARKED}, name, "was voided but is", entry.state)
        hold(ledger.asked[name] == 0, name, "was sent though it was voided")


def _check_together(ledger, entries, purged):
    """Member by member and place by place: no effect too many, and every accepted id is one of theirs."""
    may, did = Counter(), Counter((row["member"], row["source"]) for row in ledger.rows)
    for member, source, state in purged:
        may[member, source] += state == State.ACCEPTED
    for entry in entries:
        who = (entry.claim.request.member, entry.claim.request.source)
        may[who] += entry.state is not State.REJECTED
        if entry.state is State.ACCEPTED:
            row = ledger.row(entry.server_id)
            hold(row and (row["member"], row["source"]) == who, entry.claim.reference, "holds an id that is not theirs")
    hold(did <= may, "took effect more often than it was claimed:", did - may)


def _check_trail(ledger, outbox, name):
    marks = [step for step in outbox.timeline(name) if step.state is State.SENDING]
    hold(len(marks) >= ledger.asked[name], name, "arrived", ledger.asked[name], "times with", len(marks), "marks")


def check_journal(ledger, folder, aside):
    """From the second journal alone: every acknowledged claim, none that could be sent again without a look."""
    aside.mkdir()
    for name in (JOURNAL, KEY):
        shutil.copy(folder / name, aside / name)
    with Outbox(aside, datetime.now(UTC), bounds=SMALL) as rebuilt:
        check_books(rebuilt)
        entries = check_against(ledger, rebuilt, trails=False, told_apart=False)
        hold(rebuilt.counts().waiting == 0, "a rebuilt claim may be sent without a look")
    shutil.rmtree(aside)
    return {name: entry.state for name, entry in entries.items()}


def compare_journal(states, rebuilt, purging):
    """The journal knows every claim of the database but what is being purged; what it calls settled is settled."""
    unknown = states.keys() - rebuilt.keys() - purging.keys()
    hold(not unknown, "the journal does not know", unknown)
    for name, state in rebuilt.items():
        if state in {State.ACCEPTED, State.REJECTED}:
            hold(states.get(name) is state, name, "is", state, "in the journal and", states.get(name), "in the outbox")


def harm(folder, kind):
    """Damage to the database that leaves the second journal alone."""
    path = folder / NAME
    body = bytearray(path.read_bytes())
    match kind:
        case "gone":
            path.unlink()
            path.with_name(f"{NAME}-wal").unlink(missing_ok=True)
            return
        case "header":
            body[:100] = b"\xff" * 100
        case "middle":
            body[4096:] = b"\x00" * max(0, len(body) - 4096)
        case "truncated":
            del body[5000:]
    path.write_bytes(body)
    path.with_name(f"{NAME}-wal").unlink(missing_ok=True)
