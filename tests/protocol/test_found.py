"""What these proofs have found and nobody has mended yet: each test is how it should be."""

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from kiosk.api.history import read_history
from kiosk.api.sorting import retry_after
from kiosk.api.transport import Answer
from kiosk.domain.claim import State
from kiosk.domain.outcome import Rejected, Uncertain
from kiosk.domain.settling import Resend, judge
from kiosk.storage.outbox import Outbox
from kiosk.storage.reserve import Bounds
from tests.protocol.stories import NOON, RULES, TENANT, at, canary, doubt, entry, is_ours, item, judged, reading

AFTER_Q = doubt(began=at(5), negative=at(905))


@pytest.mark.xfail(
    strict=True,
    reason="Moment.since trusts the server's clock alone across a reboot: if that clock is put forward in between, the"
    " quarantine is over at once and a zombie is doubled. Seconds since this boot are a second, sure witness:"
    " min(by_server, self.boot) where the boot is another.",
)
def test_a_server_clock_put_forward_across_a_reboot_does_not_end_the_quarantine():
    assert at(86400, boot=20.0, boot_id="boot-2").since(at(0)) <= 20


@pytest.mark.xfail(
    strict=True,
    reason="A claim of this member that nobody holds is left out when it is dated over 2 s before `after`: where the"
    " front's Date runs ahead of the database's createdAt, our own effect is not seen and rule R sends it again."
    " It may be no reason for green, but it must be none for a resend either: wait, then park.",
)
def test_an_unexplained_claim_of_this_member_stands_in_the_way_of_a_resend():
    seen = reading(at(5000), item("c-1", made=-3.0), canary())
    assert not isinstance(judged(AFTER_Q, seen), Resend)


@pytest.mark.xfail(
    strict=True,
    reason="A page shorter than the 100 asked for is taken for the last. The largest limit is among what no"
    " document says: of a server that gives 50 at most we see 50 claims, and what is behind them counts as not there.",
)
def test_a_server_that_gives_less_on_a_page_than_asked_is_read_to_its_end():
    shown = [{"id": f"c-{n}", "createdAt": NOON.isoformat(), "user": {"id": f"u-{n}"}} for n in range(120)]

    def get(query):
        first = (int(query["page"]) - 1) * 50
        return _answer(shown[first : first + 50])

    found = read_history(get, "src", None, "boot-1")
    assert found is None or len(found.items) == 120


@pytest.mark.xfail(
    strict=True,
    reason="state_after turns a refusal after a doubt into uncertain and spends no doubt; after rule R it is sent and"
    " refused again, a POST every 1.25 Q until max_age_hours (three days), and MOVES has no way from uncertain to"
    " rejected even when reads have proven that nothing took effect.",
)
def test_a_claim_that_is_refused_for_good_after_a_doubt_comes_to_an_end(tmp_path):
    with Outbox(tmp_path, NOON, bounds=Bounds(least_free=0, reserve=4096)) as outbox:
        outbox.put(entry().claim, NOON)
        outbox.mark(outbox.take(TENANT, NOON, NOON), Uncertain("reset"), NOON)
        for _ in range(10):
            (told,) = outbox.entries(State)
            judgement = judge(told, AFTER_Q, reading(at(5000), canary()), is_ours, RULES)
            if not isinstance(judgement, Resend):
                return
            outbox.move(told.claim.reference, State.WAITING, "rule R", NOON)
            outbox.mark(outbox.take(TENANT, NOON, NOON), Rejected("MAX_PER_USER_REACHED"), NOON)
        raise AssertionError(f"sent {told.attempts} times, and {told.doubts} of them counted as a doubt")


@pytest.mark.xfail(
    strict=True,
    reason="A date in Retry-After is measured by this machine's own clock instead of by the answer's Date: with a clock"
    " that is wrong (1970 after a flat battery) a pause of seconds becomes the full hour of the clamp.",
)
def test_a_date_in_retry_after_is_measured_by_the_servers_own_clock():
    wrong = datetime(1970, 1, 1, tzinfo=UTC)
    header = format_datetime(NOON + timedelta(seconds=5), usegmt=True)
    assert retry_after(header, wrong) < 3600


def _answer(shown):
    return Answer(200, {"date": format_datetime(NOON, usegmt=True)}, json.dumps({"data": shown}).encode())
