"""What a lane tells the visitor is what is on disk."""

from contextlib import closing

import pytest

from kiosk.delivery.courier import Courier
from kiosk.domain.claim import State
from kiosk.domain.outcome import Accepted, Rejected, Uncertain, Unreachable
from kiosk.storage.outbox import Outbox
from tests.storage.test_outbox import NOW, TENANT, claim


class Line:
    """Says the same to whatever comes."""

    def __init__(self, outcome):
        self._outcome = outcome

    def submit_claim(self, asked):
        return self._outcome

    def close(self):
        pass


def told(outbox, outcome):
    said = []
    with closing(Line(outcome)) as line:
        courier = Courier(
            outbox, TENANT, [line], hourly=1e9, server_time=lambda: NOW, tell=said.append, broken=said.append
        )
        courier._claim(line)
    return said[0].outcome


@pytest.mark.parametrize("outcome", [Accepted("c-1"), Rejected("NO"), Uncertain("reset"), Unreachable("refused")])
def test_a_first_answer_is_told_as_it_came(tmp_path, outcome):
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(claim(), NOW)
        assert told(outbox, outcome) == outcome


def test_a_yes_whose_id_another_claim_holds_is_never_green(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(claim("a@x.org"), NOW)
        outbox.mark(outbox.take(TENANT, NOW), Accepted("c-1"), NOW)
        outbox.put(claim("b@x.org", reference="K7Q-TWIN"), NOW)
        assert isinstance(told(outbox, Accepted("c-1")), Uncertain)
        assert outbox.find("K7Q-TWIN").state is State.UNCERTAIN


def test_a_no_after_a_doubt_is_not_shown_as_a_verdict(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(claim(reference="K7Q-ECHO"), NOW)
        outbox.mark(outbox.take(TENANT, NOW), Uncertain("reset"), NOW)
        outbox.move("K7Q-ECHO", State.PARKED, "a person decides", NOW)
        outbox.move("K7Q-ECHO", State.WAITING, "put back by a person", NOW)
        assert isinstance(told(outbox, Rejected("MAX_PER_USER_REACHED")), Uncertain)
