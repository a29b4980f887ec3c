"""What the state machine stands on: a terminal over a virtual server, and what must hold after every step."""

import itertools
import tempfile
from collections import Counter
from pathlib import Path

from hypothesis.stateful import RuleBasedStateMachine, invariant

from kiosk.delivery.settler import Settler
from kiosk.domain.claim import State
from kiosk.domain.line import Line
from kiosk.domain.outcome import Accepted, Deferred, Rejected, state_after
from kiosk.domain.settling import SettlingRules
from kiosk.storage.outbox import Outbox
from kiosk.storage.reserve import Bounds
from tests.protocol.stories import memory
from tests.protocol.virtual import QUARANTINE, SOURCE, World

RULES = SettlingRules(frozenset({SOURCE}), QUARANTINE)
COUNTED = Counter()  #: what was done, over all runs


class Standing(RuleBasedStateMachine):
    """The terminal, its world, and the promises."""

    settling = RULES

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="machine-", dir=memory()))
        self.world, self.line = World(), Line()
        self.minted, self.acknowledged = itertools.count(1), {}
        self.sending = {}  #: attempts of this process that have not come back
        self.tangled = False  #: an unclean stop has put more than one claim of a member in doubt
        self.open()

    def open(self):
        bounds = Bounds(least_free=0, reserve=4096)
        self.outbox = Outbox(self.folder / "now", self.world.local_time, bounds=bounds, boot=self.world.boot_id)
        self.sending = {}
        self.settler = Settler(
            self.world,
            self.outbox,
            self.settling,
            hourly=1e9,
            tell=self.told,
            resend=lambda: None,
            broken=self.broken,
        )

    def told(self, event):
        assert isinstance(event.outcome, Accepted)
        assert any(one.id == event.outcome.server_id for one in self.world.effects), "green without an effect"
        COUNTED["found in the history"] += 1

    def broken(self, trouble):
        raise trouble

    def claims(self, *states):
        return self.outbox.entries(states or State)

    def kill(self):
        """As SIGKILL leaves it: no clean-stop mark."""
        self.outbox._closed = True
        self.outbox.journal.close()
        self.outbox.database.close()

    # what must hold

    @invariant()
    def no_claim_is_lost(self):
        kept = {entry.claim.reference for entry in self.claims()}
        assert self.acknowledged.keys() == kept, "an acknowledged claim is gone"
        counts = self.outbox.counts()
        assert counts == self.outbox.recount()
        assert counts.conserved

    @invariant()
    def one_effect_for_each_claim_and_green_only_after_it(self):
        groups = {}
        for entry in self.claims():
            claim = entry.claim
            groups.setdefault(claim.request.member if self.tangled else claim.reference, []).append(entry)
        for name, entries in groups.items():
            done = sum(1 for one in self.world.effects if name in {one.reference, one.member})
            states = Counter(entry.state for entry in entries)
            assert done <= len(entries), f"{name} is doubled"
            assert states[State.ACCEPTED] <= done, f"{name} is green without an effect"
            assert done <= len(entries) - states[State.REJECTED], f"{name} is refused and took effect"

    @invariant()
    def one_attempt_for_each_member_at_a_time(self):
        sending = Counter(entry.claim.request.member for entry in self.claims(State.SENDING))
        assert not [member for member, times in sending.items() if times > 1]

    def _pick(self, which):
        return list(self.sending.values())[which % len(self.sending)]

    def _request(self, entry):
        """The request of this attempt, if it is still alive and has had no effect."""
        mine = [one for one in self.world.flying if one.reference == entry.claim.reference]
        return mine[-1] if mine else None

    def _came_back(self, entry, outcome):
        del self.sending[entry.claim.reference]
        state = self.outbox.mark(entry, outcome, self.world.local_time)
        assert state is state_after(outcome, entry.doubts - entry.proven)
        self.line = self.line.after(outcome, self.world.now, lambda: 0.5)
        assert self.line.clear is isinstance(outcome, Accepted | Rejected) or isinstance(outcome, Deferred)
        COUNTED[type(outcome).__name__.lower()] += 1

    def _surely_not_in_effect(self, claim):
        """Rule R must mean it."""
        same = {claim.reference}
        assert not [one for one in self.world.flying if one.reference in same], "resent while it may still take effect"
        if not self.tangled:
            assert not [one for one in self.world.effects if one.reference in same], "resent after it took effect"
