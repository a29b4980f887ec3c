"""A state machine over the whole protocol: real outbox, settling and line under a virtual server and clock."""

import argparse
import itertools
import shutil
import time

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule, run_state_machine_as_test

from kiosk.domain.claim import MOVES, Claim, Request, State, reference
from kiosk.domain.line import Turn
from kiosk.domain.outcome import Accepted, Deferred, LockedOut, Mismatch, Rejected, Uncertain, Unreachable
from kiosk.storage.doubts import doubtful
from tests.protocol.standing import COUNTED, Standing
from tests.protocol.stories import TENANT
from tests.protocol.virtual import LAG, LIFE, QUARANTINE, SOURCE, Flying

MEMBERS = ("M-1", "M-2", "M-3")
#: Answers that say that nothing was done.
NOTHING_DONE = (
    Rejected("MAX_PER_USER_REACHED"),
    Unreachable("refused"),
    Deferred(5.0),
    LockedOut("HTTP 401"),
    Mismatch("multiplier"),
)


class Protocol(Standing):
    """One terminal at a trigger source of its own, one server, and everything that goes wrong between them."""

    @initialize()
    def something_of_ours_is_in_the_history(self):
        self.scan("M-0")
        self.send()
        self.answered_yes(0)

    @rule(member=st.sampled_from(MEMBERS))
    def scan(self, member):
        name = reference(next(self.minted))
        self.outbox.put(Claim(name, Request(member, SOURCE), TENANT, self.world.local_time), self.world.local_time)
        self.acknowledged[name] = member
        COUNTED["scanned"] += 1

    @rule()
    def send(self):
        """As a lane does: by the line, and marked before the first byte."""
        self.world.pass_time(max(0.0, self.line.until - self.world.now))
        if self.line.turn(self.world.now) is Turn.READ:
            self.line = self.line.after_read(answered=True, now=self.world.now, jitter=lambda: 0.5)
        assert self.line.turn(self.world.now) is Turn.CLAIM
        entry = self.outbox.take(TENANT, self.world.local_time, self.world.server_time)
        if entry is not None:
            name, member = entry.claim.reference, entry.claim.request.member
            self.sending[name] = entry
            self.world.flying.append(Flying(name, member, self.world.now))
            COUNTED["sent" if entry.attempts == 1 else "sent again"] += 1

    @precondition(lambda self: self.sending)
    @rule(which=st.integers(0, 9))
    def answered_yes(self, which):
        entry = self._pick(which)
        one = self._request(entry)
        if one is not None:
            self._came_back(entry, Accepted(self.world.take_effect(one)))

    @precondition(lambda self: self.sending)
    @rule(which=st.integers(0, 9), outcome=st.sampled_from(NOTHING_DONE))
    def answered_that_nothing_was_done(self, which, outcome):
        entry = self._pick(which)
        one = self._request(entry)
        if one is not None:
            self.world.flying.remove(one)
            self._came_back(entry, outcome)

    @precondition(lambda self: self.sending)
    @rule(which=st.integers(0, 9), fate=st.sampled_from(["took effect", "lost", "still on its way"]))
    def no_answer(self, which, fate):
        entry = self._pick(which)
        one = self._request(entry)
        if one is not None and fate == "took effect":
            self.world.take_effect(one)
        elif one is not None and fate == "lost":
            self.world.flying.remove(one)
        self._came_back(entry, Uncertain(fate))

    @precondition(lambda self: self.world.flying)
    @rule(which=st.integers(0, 9))
    def takes_effect_late(self, which):
        COUNTED["took effect unheard"] += 1
        self.world.take_effect(self.world.flying[which % len(self.world.flying)])

    @rule(seconds=st.one_of(st.floats(0.1, 60), st.sampled_from([LAG, LIFE, QUARANTINE / 4, QUARANTINE])))
    def time_passes(self, seconds):
        self.world.pass_time(seconds)

    @rule(lag=st.floats(0, LAG), blind=st.integers(0, 5).map(lambda n: n == 0))
    def look_into_the_history(self, lag, blind):
        self.world.lag, self.world.blind = lag, blind
        before = {entry.claim.reference for entry in self.claims(State.UNCERTAIN)}
        if before:
            self.settler._settle(SOURCE, doubtful(self.outbox))
        for entry in self.claims(State.WAITING):
            if entry.claim.reference in before:
                self._surely_not_in_effect(entry.claim)
                COUNTED["put back by rule R"] += 1

    @rule()
    def killed(self):
        self.kill()
        self.open()
        COUNTED["killed"] += 1

    @rule(clean=st.booleans())
    def rebooted(self, clean):
        if clean:
            self.outbox.close()
        else:
            self.kill()
            self.tangled = True
        self.world.reboot()
        self.open()
        COUNTED["rebooted cleanly" if clean else "power cut"] += 1

    @rule(arrives=st.booleans())
    def power_cut_and_the_disk_forgets_the_mark(self, arrives):
        shutil.copytree(self.folder / "now", self.folder / "before")
        self.send()
        if arrives and self.world.flying and self.sending:
            self.world.take_effect(self.world.flying[-1])
        self.kill()
        shutil.rmtree(self.folder / "now")
        (self.folder / "before").rename(self.folder / "now")
        self.tangled = True
        self.world.reboot()
        self.open()
        COUNTED["mark forgotten"] += 1

    @rule(seconds=st.sampled_from([5.0, 3600.0, 86400.0 * 365]))
    def the_servers_clock_is_put_forward(self, seconds):
        self.world.ahead += seconds
        COUNTED["server's clock put forward"] += 1

    @precondition(lambda self: self.claims(State.PARKED))
    @rule(which=st.integers(0, 9), again=st.booleans())
    def a_person_decides_who_knows_the_truth(self, which, again):
        self.world.pass_time(LIFE + 1)
        parked = self.claims(State.PARKED)
        name = parked[which % len(parked)].claim.reference
        held = {entry.server_id for entry in self.claims()}
        member = self.acknowledged[name]
        free = [one.id for one in self.world.effects if one.member == member and one.id not in held]
        to = State.ACCEPTED if free else State.WAITING if again else State.REJECTED
        self.outbox.move(name, to, "a person", self.world.local_time, free[0] if free else None)
        COUNTED["decided by a person"] += 1

    # the end

    def teardown(self):
        """Left alone in fair weather, everything comes to an end."""
        try:
            self._fair_weather()
            for name in self.acknowledged:
                steps = [step.state for step in self.outbox.timeline(name)]
                assert all(b in MOVES[a] for a, b in itertools.pairwise(steps) if a is not b), steps
        finally:
            self.outbox.close()
            shutil.rmtree(self.folder)

    def _fair_weather(self):
        for entry in list(self.sending.values()):
            self._came_back(entry, Uncertain("the end"))
        for _ in range(12 * (len(self.acknowledged) + 1)):
            if self.outbox.counts().open == self.outbox.counts().parked:
                return
            self.world.pass_time(QUARANTINE)
            self.look_into_the_history(0.0, blind=False)
            self.send()
            if self.sending:
                self.answered_yes(0)
            self.no_claim_is_lost()
            self.one_effect_for_each_claim_and_green_only_after_it()
            held = {entry.claim.request.member for entry in self.claims(State.PARKED)}
            if all(e.claim.request.member in held for e in self.claims(State.WAITING, State.UNCERTAIN, State.SENDING)):
                return  # a parked claim keeps the others of its member waiting: that is what a person is for
        raise AssertionError(f"it never ends: {self.outbox.counts()}")


def run(machine, examples, steps=50, *, shrinks=True):
    """Runs it; the seed is fixed, so that a failure comes back."""
    COUNTED.clear()
    chosen = settings(
        max_examples=examples,
        stateful_step_count=steps,
        derandomize=True,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink) if shrinks else (Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(machine, settings=chosen)


def main():
    asked = argparse.ArgumentParser(prog="python -m tests.protocol.machine", description=__doc__)
    asked.add_argument("--examples", type=int, default=2000)
    asked.add_argument("--steps", type=int, default=60)
    given = asked.parse_args()
    print("derandomized: the seed is the machine itself")
    began = time.monotonic()
    run(Protocol, given.examples, given.steps)
    for what, times in COUNTED.most_common():
        print(f"{times:9,}  {what}")
    print(f"{given.examples} runs, {time.monotonic() - began:.0f} s: no promise broken")


if __name__ == "__main__":
    main()
