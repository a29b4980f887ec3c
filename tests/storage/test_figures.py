"""Figures that staff read: the first shift of all is summed another way than the later ones, and comes to the same."""

from kiosk.domain.claim import State
from kiosk.domain.outcome import Accepted, LockedOut, Rejected, Uncertain, Unreachable
from kiosk.storage import figures
from kiosk.storage.outbox import Outbox
from tests.storage.test_outbox import NOW, TENANT, claim


def test_the_first_shift_comes_to_what_its_steps_come_to(tmp_path):
    outcomes = [Accepted("c-1"), Unreachable("down"), Rejected("NO"), Uncertain("reset"), Accepted("c-2")]
    with Outbox(tmp_path, NOW) as outbox:
        for number, outcome in enumerate(outcomes):
            outbox.put(claim(f"m{number}@x.org", f"src-{number % 2}", reference=f"K7Q-000{number}"), NOW)
            outbox.mark(outbox.take(TENANT, NOW), outcome, NOW)
        outbox.move("K7Q-0003", State.PARKED, "a person decides", NOW)
        outbox.move("K7Q-0003", State.REJECTED, "given up", NOW)
        ever, stepwise = figures.since(outbox, figures.Mark()), figures.since(outbox, figures.Mark(step=1))
    assert ever == stepwise
    assert sum(count for *_, count in ever.settled) == 4


def test_the_last_steps_of_a_long_trail_are_read_alone(tmp_path):
    """After a weekend locked out one claim has fifteen thousand, and its screen is drawn each second."""
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(claim(reference="K7Q-LONG"), NOW)
        for _ in range(5):
            outbox.mark(outbox.take(TENANT, NOW), LockedOut("no"), NOW)
        steps = outbox.timeline("K7Q-LONG")
        assert [step.attempt for step in steps] == [0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]
        assert outbox.timeline("K7Q-LONG", 3) == steps[-3:]
