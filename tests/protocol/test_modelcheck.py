"""The protocol as a model: safe under the full rules, and broken by each rule that is weakened."""

import pytest

from tests.protocol.modelcheck import BOTH, SEED, SHORT, explore, wander, weakened_pair
from tests.protocol.rules import WEAKENED
from tests.protocol.world import Model

WANDERS = {
    "Q = 0",
    "no zombie allowed for (Q = H)",
    "no canary",
    "a shared source treated as exclusive",
    "no boot rule, a disk that forgets the mark",
    "sent again without a read",
}


@pytest.mark.parametrize("name", SHORT)
def test_no_world_under_the_full_rules_breaks_a_promise(name):
    found = explore(SHORT[name])
    assert found.story == ()
    assert found.complete
    assert found.states > 1000, "there was nothing to look at"


def test_two_terminals_with_two_claims_each_walked_at_random():
    print("seed", SEED)
    assert wander(BOTH, 15_000).story == ()


@pytest.mark.parametrize("name", WEAKENED)
def test_each_weakened_rule_breaks_a_promise_in_a_few_steps(name):
    story = explore(WEAKENED[name], 60_000).story
    print(*story, sep="\n")
    assert 3 <= len(story) <= 14


@pytest.mark.parametrize("name", sorted(WANDERS))
def test_walks_at_random_would_find_it_too(name):
    assert wander(weakened_pair(WEAKENED[name]), 60_000).story


def test_a_story_can_be_followed_step_by_step():
    rules = WEAKENED["no canary"]
    model, world = Model(rules), Model(rules).start()
    for line in explore(rules).story[:-1]:
        when, _, label = line.partition("  ")
        while f"t={world.now}" != when:
            world = dict(model.steps(world))["a tick"]
        world = dict(model.steps(world))[label]
    assert model.wrong(world) == "A1 is doubled"
