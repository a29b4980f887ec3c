"""The world of the model check: two terminals, one server, and everything that may happen next.

A request sent at t takes effect in [t, t + L], or never. A read of the history at r surely
shows what took effect by r - H; of the rest it shows whatever it likes. One read in a run may be stale beyond H (a
replica that hiccups for less than Q/4), and any read may come back with nothing at all.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from kiosk.domain.claim import Claim, Entry, Request, State
from kiosk.domain.outcome import Accepted, Outcome, Rejected, Uncertain, state_after
from kiosk.domain.settling import (
    MOST_DOUBTS,
    Doubt,
    Found,
    Item,
    Park,
    Reading,
    Resend,
    SettlingRules,
    Wait,
    judge,
    may_settle,
)
from tests.protocol.rules import Rules
from tests.protocol.stories import NOON, TENANT
from tests.protocol.ticks import TICK, at, date, moment

_OURS_FROM_BEFORE = Item("canary", NOON, ("somebody",))
#: Plain text, because a State's hash is computed in Python each time.
W, S, U, A, R, P = (
    str(one.value)
    for one in (State.WAITING, State.SENDING, State.UNCERTAIN, State.ACCEPTED, State.REJECTED, State.PARKED)
)


class C(NamedTuple):
    """A claim as its terminal's disk has it."""

    state: str = W
    sent: int = -1
    doubts: int = 0
    proven: int = 0  #: doubts that reads have shown to be without effect
    after: int = -1  #: -1: what was known when it was put
    began: tuple[int, int] | None = None  #: when, and the boot
    negative: tuple[int, int] | None = None
    holds: int = -1  #: which effect


class World(NamedTuple):
    """Everything there is."""

    now: int
    claims: tuple[C, ...]
    flying: tuple[tuple[int, int], ...] = ()  #: claim, sent
    effects: tuple[tuple[int, int], ...] = ()  #: claim, when
    boots: tuple[int, int] = (0, 0)  #: when each terminal was switched on
    crashes: int = 0
    stale: int = 0


class Model:
    """What may happen under some rules."""

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        first, second = rules.claims
        self.names = [f"A{n + 1}" for n in range(first)] + [f"B{n + 1}" for n in range(second)]
        self._owner = [0] * first + [1] * second
        self._judged = lru_cache(maxsize=None)(self._judge)
        everyone = range(len(self.names))
        self._alike = {tuple(j for j in everyone if self._twins(i, j)) for i in everyone}
        sources = {self.source(i) for i in range(len(self.names))}
        exclusive = frozenset() if rules.shared and rules.honest else frozenset(sources)
        self._settling = SettlingRules(exclusive, rules.quarantine * TICK)

    def start(self) -> World:
        return World(0, (C(),) * len(self.names))

    def source(self, i: int) -> str:
        return "shared" if self.rules.shared else f"src-{self._owner[i]}"

    def member(self, i: int) -> str:
        if self.rules.same_member:
            return "M"
        return f"M-{i - self._owner[i] * self.rules.claims[0]}"

    def wrong(self, world: World) -> str | None:
        """Which promise is broken. Claims of one member at one place count together: who could tell them apart?"""
        for alike in self._alike:
            done = sum(1 for i, _ in world.effects if i in alike)
            states = [world.claims[i].state for i in alike]
            name = self.names[alike[0]]
            if done > len(alike):
                return f"{name} is doubled"
            if states.count(A) > done:
                return f"{name} is green without an effect"
            if len(alike) - states.count(R) < done:
                return f"{name} is refused, and took effect"
        return None

    def steps(self, world: World) -> Iterator[tuple[str, World]]:
        if world.now < self.rules.until:
            now = world.now + 1
            alive = tuple(one for one in world.flying if now - one[1] <= self.rules.life)
            yield "a tick", world._replace(now=now, flying=alive)
        for i, claim in enumerate(world.claims):
            if claim.state == W and self._may_go(world, i):
                yield self._taken(world, i)
            elif claim.state == S:
                after = W if self.rules.resends_blindly else _after(Uncertain(""), claim)
                yield f"{self.names[i]}: no answer", self._with(world, i, state=after, doubts=claim.doubts + 1)
            elif claim.state == P and self.rules.people and claim.doubts < MOST_DOUBTS:
                yield f"{self.names[i]}: put back by a person", self._with(world, i, state=W)
        for one in world.flying:
            yield from self._arrivals(world, one)
        for who in (0, 1):
            yield from self._crashes(world, who)
            yield from self._reads(world, who)

    def _with(self, world: World, i: int, **changes) -> World:
        claims = list(world.claims)
        claims[i] = claims[i]._replace(**changes)
        return world._replace(claims=tuple(claims))

    def _may_go(self, world: World, i: int) -> bool:
        """As the outbox's take: one open claim for each member and place."""
        return not any(other.state in {S, U, P} and self._twins(i, j) for j, other in enumerate(world.claims) if j != i)

    def _taken(self, world: World, i: int) -> tuple[str, World]:
        after = world.claims[i].after if world.claims[i].after >= 0 else world.now
        marked = self._with(world, i, state=S, sent=world.now, after=after)
        return f"{self.names[i]}: marked and sent", marked._replace(flying=(*world.flying, (i, world.now)))

    def _arrivals(self, world: World, one: tuple[int, int]) -> Iterator[tuple[str, World]]:
        i, sent = one
        left = list(world.flying)
        left.remove(one)
        gone = world._replace(flying=tuple(left))
        claim = world.claims[i]
        hears = claim.state == S and claim.sent == sent
        yield f"{self.names[i]}: lost on the way", gone
        if self.rules.dedupes and any(self._same(i, j) for j, _ in world.effects):
            if hears:
                after = state_after(
                    Rejected("ONCE"), 0 if self.rules.refusal_is_verdict else claim.doubts - claim.proven
                ).value
                yield f"{self.names[i]}: refused, the server has one already", self._with(gone, i, state=after)
            return
        done = gone._replace(effects=(*world.effects, (i, world.now)))
        yield f"{self.names[i]}: takes effect, the answer is lost", done
        if hears:
            settled = self._with(done, i, state=_after(Accepted(""), claim), holds=len(world.effects))
            yield f"{self.names[i]}: takes effect and is answered", settled

    def _twins(self, i: int, j: int) -> bool:
        return self._owner[i] == self._owner[j] and self._same(i, j)

    def _same(self, i: int, j: int) -> bool:
        return self.member(i) == self.member(j) and self.source(i) == self.source(j)

    def _crashes(self, world: World, who: int) -> Iterator[tuple[str, World]]:
        """The machine stops without warning; a disk that lies forgets the mark."""
        mine = [i for i in range(len(self.names)) if self._owner[i] == who]
        if world.crashes >= self.rules.crashes or not any(world.claims[i].state == S for i in mine):
            return
        for forgets in (False, True):
            claims = list(world.claims)
            for i in mine:
                claims[i] = self._after_boot(claims[i], forgets=forgets)
            boots = (world.now, world.boots[1]) if who == 0 else (world.boots[0], world.now)
            made = world._replace(claims=tuple(claims), boots=boots, crashes=world.crashes + 1)
            yield f"{'AB'[who]}: power cut{', the disk forgets the mark' if forgets else ''}", made

    def _after_boot(self, claim: C, *, forgets: bool) -> C:
        if claim.state == S and forgets:
            claim = claim._replace(state=W, after=0)
        if claim.state == S or (claim.state == W and self.rules.boot_rule):
            return claim._replace(state=U, doubts=claim.doubts + 1, after=max(claim.after, 0))
        return claim

    def _reads(self, world: World, who: int) -> Iterator[tuple[str, World]]:
        mine = [i for i in range(len(self.names)) if self._owner[i] == who]
        doubtful = [i for i in mine if world.claims[i].state == U]
        if not doubtful:
            return
        source = self.source(doubtful[0])
        here = [n for n, (i, _) in enumerate(world.effects) if self.source(i) == source]
        sure = {n for n in here if world.effects[n][1] <= world.now - self.rules.lag}
        for count in range(-1 if self.rules.known else 0, len(here) + 1):
            for shown in combinations(here, count) if count >= 0 else (None,):
                stale = (bool(shown) or (self.rules.known and shown == ())) and not sure <= set(shown)
                if stale and world.stale >= self.rules.stale:
                    continue
                made = self._settled(world._replace(stale=world.stale + stale), who, doubtful, shown)
                yield self._said(who, shown, made, world, stale=stale), made

    def _said(self, who: int, shown: tuple[int, ...], made: World, world: World, *, stale: bool) -> str:
        older = ["an older one"] if self.rules.known and shown is not None else []
        ids = ", ".join([f"{self.names[world.effects[n][0]]}'s" for n in shown or ()] + older) or "nothing"
        changed = zip(self.names, world.claims, made.claims, strict=True)
        became = [f"{name} {after.state}" for name, before, after in changed if after.state != before.state]
        then = f", so {', '.join(became)}" if became else ""
        return f"{'AB'[who]}: {'a stale' if stale else 'the'} history shows {ids}{then}"

    def _settled(self, world: World, who: int, doubtful: list[int], shown: tuple[int, ...]) -> World:
        for i in doubtful:
            held = frozenset(c.holds for j, c in enumerate(world.claims) if self._owner[j] == who and c.holds >= 0)
            items = None if shown is None else tuple((n, *world.effects[n]) for n in shown)
            claim = self._judged(i, world.claims[i], items, held, world.now, world.boots[who])
            claims = list(world.claims)
            claims[i] = claim
            world = world._replace(claims=tuple(claims))
        return world

    def _judge(self, i, claim: C, items, held, now: int, boot: int) -> C:
        """The product's own judgement, between the model's numbers and its values."""
        request = Request(self.member(i), self.source(i))
        entry = Entry(Claim(self.names[i], request, TENANT, NOON), State.UNCERTAIN, doubts=claim.doubts)
        if may_settle(entry, self._settling):
            return claim._replace(state=P)
        shown = tuple(Item(str(n), date(when), (self.member(j),)) for n, j, when in items or ())
        if (self.rules.known and items is not None) or not self.rules.canary:
            shown = (*shown, _OURS_FROM_BEFORE)
        doubt = Doubt(date(claim.after), moment(claim.began), moment(claim.negative))
        reading = Reading(at(now, boot), shown)
        found = judge(entry, doubt, reading, lambda ident: ident == "canary" or int(ident) in held, self._settling)
        return self._applied(claim, found, doubt, now, boot)

    def _applied(self, claim: C, judgement, doubt: Doubt, now: int, boot: int) -> C:
        match judgement:
            case Found(ident):
                return claim._replace(state=A, holds=int(ident), began=None, negative=None)
            case Park():
                return claim._replace(state=P)
            case Wait(learnt, _) if self.rules.reads > 1 or learnt.negative == doubt.negative:
                began = claim.began or ((now, boot) if learnt.began else None)
                negative = claim.negative or ((now, boot) if learnt.negative else None)
                return claim._replace(began=began, negative=negative)
            case Resend() | Wait():
                return claim._replace(state=W, began=None, negative=None, proven=claim.doubts)


def _after(outcome: Outcome, claim: C) -> str:
    return state_after(outcome, claim.doubts - claim.proven).value
