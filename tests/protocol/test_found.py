"""What these proofs have found, and what was mended since."""

import json
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from kiosk.api.history import read_history
from kiosk.api.sorting import retry_after
from kiosk.api.transport import Answer
from kiosk.delivery.settler import Settler
from kiosk.domain.claim import Claim, Request, State
from kiosk.domain.outcome import Rejected, Uncertain
from kiosk.domain.settling import Item, Moment, Reading, Resend, judge
from kiosk.storage.outbox import Outbox
from kiosk.storage.reserve import Bounds
from tests.protocol.stories import NOON, RULES, TENANT, at, canary, doubt, entry, is_ours, item, judged, reading

AFTER_Q = doubt(began=at(5), negative=at(905))


#: Moment.since trusted the server's clock alone across a reboot; seconds since this boot are a second, sure witness.
def test_a_server_clock_put_forward_across_a_reboot_does_not_end_the_quarantine():
    assert at(86400, boot=20.0, boot_id="boot-2").since(at(0)) <= 20


#: Where the front's Date runs ahead of the database's createdAt our own effect was not seen, and was sent again.
def test_an_unexplained_claim_of_this_member_stands_in_the_way_of_a_resend():
    seen = reading(at(5000), item("c-1", made=-3.0), canary())
    assert not isinstance(judged(AFTER_Q, seen), Resend)


#: A page shorter than asked was taken for the last; the largest limit of PERS is among what no document says.
def test_a_server_that_gives_less_on_a_page_than_asked_is_read_to_its_end():
    shown = [{"id": f"c-{n}", "createdAt": NOON.isoformat(), "user": {"id": f"u-{n}"}} for n in range(120)]

    def get(query):
        first = (int(query["page"]) - 1) * 50
        return _answer(shown[first : first + 50])

    found = read_history(get, "src", None, "boot-1")
    assert found is None or len(found.items) == 120


#: A refusal after a doubt spent no doubt and was no verdict even after rule R: a POST every 1.25 Q for three days.
def test_a_claim_that_is_refused_for_good_after_a_doubt_comes_to_an_end(tmp_path):
    with Outbox(tmp_path, NOON, bounds=Bounds(least_free=0, reserve=4096)) as outbox:
        outbox.put(entry().claim, NOON)
        outbox.mark(outbox.take(TENANT, NOON, NOON), Uncertain("reset"), NOON)
        for _ in range(10):
            (told,) = outbox.entries(State)
            if told.state is State.REJECTED:
                return
            if told.state is State.REJECTED:
                return
            judgement = judge(told, AFTER_Q, reading(at(5000), canary()), is_ours, RULES)
            if not isinstance(judgement, Resend):
                return
            outbox.move(told.claim.reference, State.WAITING, "rule R", NOON)
            outbox.mark(outbox.take(TENANT, NOON, NOON), Rejected("MAX_PER_USER_REACHED"), NOON)
        raise AssertionError(f"sent {told.attempts} times, and {told.doubts} of them counted as a doubt")


#: With a clock that is wrong (1970 after a flat battery) a pause of seconds became the full hour of the clamp.
def test_a_date_in_retry_after_is_measured_by_the_servers_own_clock():
    wrong = datetime(1970, 1, 1, tzinfo=UTC)
    header = format_datetime(NOON + timedelta(seconds=5), usegmt=True)
    assert retry_after(header, wrong) < 3600, "and sort_claim measures it by the answer's own Date"


class LongHistory:
    """A source with more claims than are ever read at once: without a day to stop at there is no whole read."""

    def read_history(self, source, since, boot_id):
        now = Moment(datetime.now(UTC), time.monotonic(), boot_id)
        if source != "src":
            return Reading(now, ())
        return None if since is None else Reading(now, (Item("c-1", now.server, ("M-2",)),))


#: Without a lower bound the whole history is read; where that is too long, nothing at the source was ever settled.
def test_a_claim_without_a_lower_bound_does_not_hold_up_the_others(tmp_path):
    with Outbox(tmp_path, NOON, bounds=Bounds(least_free=0, reserve=4096)) as outbox:
        now = datetime.now(UTC)
        for number, seen in ((1, None), (2, now)):
            outbox.put(Claim(f"AAA-000{number}", Request(f"M-{number}", "src"), TENANT, now), now)
            outbox.mark(outbox.take(TENANT, now, seen), Uncertain("reset"), now)
        settler = Settler(
            LongHistory(),
            outbox,
            RULES,
            hourly=1e9,
            tell=lambda _: None,
            resend=lambda: None,
            broken=print,
        )
        settler._settle_all()
        states = {entry.claim.reference: entry.state for entry in outbox.entries(State)}
        assert states == {"AAA-0001": State.PARKED, "AAA-0002": State.ACCEPTED}


def _answer(shown):
    return Answer(200, {"date": format_datetime(NOON, usegmt=True)}, json.dumps({"data": shown}).encode())
