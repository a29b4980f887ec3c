"""Twins: two uncertain claims of one member at one place, after a fall of the machine; no history tells them apart."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.delivery.courier import Courier
from kiosk.delivery.settler import Settler
from kiosk.domain.claim import State
from kiosk.domain.outcome import Accepted
from kiosk.domain.settling import Item, Moment, Reading, SettlingRules
from kiosk.storage.outbox import Outbox
from tests.storage.test_opening import crash
from tests.storage.test_outbox import NOW, TENANT, claim

RULES = SettlingRules(exclusive=frozenset({"src-1"}), quarantine=900.0)


class Server:
    """Says yes to whatever comes; its clock runs ten minutes with each read."""

    def __init__(self, *effects):
        self.now = NOW
        self.items = [Item(ident, NOW + timedelta(seconds=n), ("ana",)) for n, ident in enumerate(effects, 1)]
        self.items.append(Item("c-0", NOW - timedelta(seconds=1), ("somebody",)))
        self.sent = []

    def submit_claim(self, made):
        self.sent.append(made.reference)
        self.items.append(Item(f"s-{made.reference}", self.now, (made.request.member,)))
        return Accepted(f"s-{made.reference}")

    def read_history(self, source, since, boot_id):
        self.now += timedelta(minutes=10)
        items = () if source.startswith("no-such") else tuple(self.items)
        return Reading(Moment(self.now, self.now.timestamp(), boot_id), items)


@pytest.mark.parametrize("effects", [(), ("c-1",), ("c-1", "c-2")])
@pytest.mark.parametrize("sent", [0, 1])
def test_twins_get_one_effect_each_whoever_takes_which(tmp_path, effects, sent):
    """Whatever took effect before the fall, in the end there are two, held by one claim each, and nothing is odd."""
    outbox = Outbox(tmp_path, NOW, boot="boot-1")
    outbox.put(claim("somebody", reference="K7Q-0000"), NOW)
    outbox.mark(outbox.take(TENANT, NOW, NOW), Accepted("c-0"), NOW)
    for reference in ("K7Q-TWN1", "K7Q-TWN2"):
        outbox.put(claim("ana", reference=reference), datetime.now(UTC))
    if sent:
        outbox.take(TENANT, NOW, NOW)
    crash(outbox)
    server = Server(*effects)
    with Outbox(tmp_path, datetime.now(UTC), boot="boot-2") as outbox:
        assert outbox.counts().uncertain == 2
        told = []
        courier = Courier(
            outbox, TENANT, [server], hourly=1e9, server_time=lambda: server.now, tell=told.append, broken=told.append
        )
        rules = {"hourly": 1e9, "tell": told.append, "resend": courier.wake, "broken": told.append}
        settler = Settler(server, outbox, RULES, **rules)
        for _ in range(12):
            settler.wake()
            settler._settle_all()
            courier._claim(server)
        twins = [outbox.find(reference) for reference in ("K7Q-TWN1", "K7Q-TWN2")]
        assert [twin.state for twin in twins] == [State.ACCEPTED] * 2, [twin.reason for twin in twins]
        made = [item.id for item in server.items if item.members == ("ana",)]
        assert sorted(twin.server_id for twin in twins) == sorted(made)
        assert len(made) == 2
        assert len(server.sent) == 2 - len(effects)
        if effects:
            assert twins[0].server_id == "c-1", "the older claim takes the older effect"
        steps = [step.said for twin in twins for step in outbox.timeline(twin.claim.reference)]
        assert not [said for said in steps if "should not exist" in said]
