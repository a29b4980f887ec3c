"""The life of a terminal that will be killed: real outbox, courier and settler in one thread, scripted line."""

import json
import logging
import os
import random
import traceback
from datetime import UTC, datetime, timedelta

from kiosk import failpoint
from kiosk.delivery.courier import Courier
from kiosk.delivery.settler import Settler
from kiosk.domain.claim import Claim, Request, State, Tenant, reference
from kiosk.domain.outcome import Accepted, Deferred, Rejected, Uncertain, Unreachable
from kiosk.domain.settling import Item, Moment, Reading, SettlingRules
from kiosk.storage.outbox import Outbox
from kiosk.storage.purging import step
from kiosk.storage.reserve import Bounds

TENANT = Tenant("https://api.example", "project", "business")
SOURCES = ("src-1", "src-2")
MEMBERS = tuple(f"m{number}@example.com" for number in range(9))
LONG_AGO = -timedelta(days=36500)
SMALL = Bounds(least_free=0, reserve=0)
RULES = SettlingRules(exclusive=frozenset(SOURCES), quarantine=900.0)


class Line:
    """The client's side of the line to the ledger: what a real client would have made of each mood."""

    def __init__(self, line):
        self._line = line
        self.now = None

    def tell(self, what, **more):
        self._line.send(json.dumps({"tell": what, **more}).encode())

    def ask(self, what, **more):
        self._line.send(json.dumps({"ask": what, **more}).encode())
        said = json.loads(self._line.recv(1 << 20))
        self.now = datetime.fromisoformat(said["now"])
        return said

    def submit_claim(self, claim):
        request = claim.request
        said = self.ask("claim", reference=claim.reference, member=request.member, source=request.source)
        match said["mood"]:
            case "yes":
                return Accepted(said["id"])
            case "no":
                return Rejected("MAX_PER_USER")
            case "unreachable":
                return Unreachable("refused")
            case "later":
                return Deferred(1)
        return Uncertain("no answer")

    def read_history(self, source, since, boot_id):
        said = self.ask("history", source=source)
        items = tuple(Item(one["id"], datetime.fromisoformat(one["at"]), (one["member"],)) for one in said["items"])
        return Reading(Moment(self.now, self.now.timestamp(), boot_id), items)

    def answers(self):
        return True

    def close(self):
        pass


class Life:
    """One start of the terminal, from the opening of the outbox to its end."""

    def __init__(self, folder, line, seed, boot):
        self.chance = random.Random(seed)
        self.line = Line(line)
        self.line.ask("time")
        self.folder = folder
        self.outbox = Outbox(folder, datetime.now(UTC), bounds=SMALL, boot=boot)
        self.courier = Courier(
            self.outbox,
            TENANT,
            [self.line],
            hourly=1e9,
            server_time=lambda: self.line.now,
            tell=self._delivered,
            broken=self._broken,
        )
        self.settler = Settler(
            self.line,
            self.outbox,
            RULES,
            hourly=1e9,
            tell=self._delivered,
            resend=self.courier.wake,
            broken=self._broken,
        )

    def live(self, steps):
        """A random script; every act in it is one that the running terminal does."""
        acts = {self.put: 5, self.deliver: 3, self.settle: 2, self.void: 1, self.purge: 1}
        for _ in range(steps):
            self.chance.choices(list(acts), list(acts.values()))[0]()

    def calm(self, rounds):
        """Delivers and settles all that can be; a new visitor at each source gives the history something of ours."""
        for source in SOURCES:
            self.put("somebody@new.example", source)
        for _ in range(rounds):
            self.deliver()
            self.settle()
            counts = self.outbox.counts()
            if counts.waiting + counts.uncertain == 0:
                return

    def put(self, member=None, source=None):
        member, source = member or self.chance.choice(MEMBERS), source or self.chance.choice(SOURCES)
        request = Request(member, source, conditions={"source": {}})
        claim = Claim(reference(self.chance.getrandbits(35)), request, TENANT, datetime.now(UTC), 10.0)
        self.line.tell("putting", reference=claim.reference)
        self.outbox.put(claim, datetime.now(UTC))
        self.line.tell("put", reference=claim.reference)

    def deliver(self):
        self.courier._claim(self.line)

    def settle(self):
        self.settler.wake()
        self.settler._settle_all()

    def void(self):
        """A person takes back a claim that was never tried."""
        untried = [entry for entry in self.outbox.entries([State.WAITING]) if not entry.tried]
        if untried:
            chosen = self.chance.choice(untried).claim.reference
            self.outbox.move(chosen, State.REJECTED, "voided by staff", datetime.now(UTC))
            self.line.tell("voided", reference=chosen)

    def purge(self):
        """All that is settled leaves, as if it were long ago."""
        settled = self.outbox.entries([State.ACCEPTED, State.REJECTED])
        claims = {e.claim.reference: [e.claim.request.member, e.claim.request.source, e.state] for e in settled}
        self.line.tell("purging", claims=claims)
        while step(self.outbox, self.folder, datetime.now(UTC), LONG_AGO):
            pass

    def _delivered(self, event):
        if isinstance(event.outcome, Accepted):
            self.line.tell("green", reference=event.reference, id=event.outcome.server_id)

    def _broken(self, trouble):
        raise trouble


def live_and_die(folder, line, seed, boot, wanted, *, calm=False):
    """All that a forked child does; it never comes back. `wanted`: (failpoint, how often) or None."""
    code = 0
    try:
        logging.disable(logging.CRITICAL)
        if wanted is not None:
            failpoint._WANTED, failpoint._left = wanted
        life = Life(folder, line, seed, boot)
        if calm:
            life.calm(40)
        else:
            life.live(14)
        life.outbox.close()
    except BaseException:  # noqa: BLE001 - whatever it was, the parent must hear of it
        line.send(json.dumps({"tell": "trouble", "what": traceback.format_exc()}).encode())
        code = 1
    os._exit(code)
