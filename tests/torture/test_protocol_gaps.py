"""Rules of the protocol that no other test held: each was found by a sown bug that survived."""

import json
import random
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.api.history import PAGE, read_history
from kiosk.api.sorting import sort_claim
from kiosk.api.transport import Answer
from kiosk.delivery.courier import Courier
from kiosk.delivery.settler import Settler
from kiosk.domain.claim import Claim, Entry, Request, State, Tenant
from kiosk.domain.code import CodeRules
from kiosk.domain.events import Scanned
from kiosk.domain.outcome import Accepted, LockedOut, Uncertain
from kiosk.domain.scan import Medium, Scan
from kiosk.domain.screens import OutOfOrder
from kiosk.domain.session import Place
from kiosk.domain.settling import (
    Doubt,
    Found,
    Item,
    Moment,
    Park,
    Reading,
    Resend,
    SettlingRules,
    Wait,
    judge,
    may_settle,
)
from kiosk.storage.outbox import Outbox
from kiosk.storage.reserve import Bounds
from kiosk.terminal import Terminal
from tests.api.faults import FaultServer, answer, saying
from tests.api.test_client import CLAIM, client
from tests.torture.disk import NOTED, SYNCED, WRITTEN
from tests.torture.power import Driver, compile_wlog

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TENANT = Tenant("u", "p", "b")
RULES = SettlingRules(exclusive=frozenset({"src-1"}), quarantine=900.0)
ENTRY = Entry(Claim("K7Q-3F9Q", Request("M-1", "src-1"), TENANT, NOW), State.UNCERTAIN, 1, 1)
CANARY = Item("ours", NOW - timedelta(hours=1), ("M-2",))


def at(seconds, boot=None, boot_id="one"):
    return Moment(NOW + timedelta(seconds=seconds), seconds if boot is None else boot, boot_id)


def judged(seconds, *, items=(CANARY,), entry=ENTRY, boot=None, **learnt):
    doubt = Doubt(NOW, **{"began": at(0), "negative": None, **learnt})
    return judge(entry, doubt, Reading(at(seconds, boot), items), lambda ident: ident == "ours", RULES)


def test_nothing_is_resent_before_its_quarantine_is_over():
    early = judged(899)
    assert isinstance(early, Wait)
    assert early.doubt.negative is None, "a read before the end of the quarantine does not count"
    assert isinstance(judged(899, negative=at(0)), Wait)


def test_two_negative_reads_a_quarter_of_the_quarantine_apart():
    first = judged(900)
    assert isinstance(first, Wait)
    assert first.doubt.negative == at(900)
    assert isinstance(judged(1124, negative=at(900)), Wait)
    assert judged(1125, negative=at(900)) == Resend()


def test_a_history_that_shows_nothing_of_ours_proves_nothing():
    assert isinstance(judged(5000, items=(), negative=at(900)), Wait)
    assert isinstance(judged(5000, items=(replace(CANARY, id="theirs"),), negative=at(900)), Wait)


def test_after_three_doubts_a_person_decides():
    assert isinstance(judged(5000, entry=replace(ENTRY, doubts=3), negative=at(900)), Park)


def test_an_id_that_settles_another_claim_settles_none():
    mine = Item("ours", NOW + timedelta(seconds=1), ("m-1 ",))
    assert isinstance(judged(10, items=(mine,)), Wait)
    assert judged(10, items=(replace(mine, id="new"),)) == Found("new")


def test_reads_decide_only_at_sources_of_our_own():
    assert may_settle(ENTRY, RULES) is None
    assert may_settle(ENTRY, replace(RULES, exclusive=frozenset({"src-2"})))
    assert may_settle(replace(ENTRY, claim=replace(ENTRY.claim, request=Request("M-1", None, "cmp"))), RULES)


def test_a_clock_set_forward_ends_no_quarantine():
    assert isinstance(judged(90_000, boot=10, negative=at(80_000, boot=5)), Wait)


class History:
    """A line whose history says what it likes, whatever it is asked for."""

    def __init__(self, *items):
        self.items = items

    def read_history(self, source, since, boot_id):
        return Reading(Moment(datetime.now(UTC), 1.0, boot_id), self.items)

    def close(self):
        pass


def test_a_history_that_ignores_its_filter_settles_nothing(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(replace(ENTRY.claim, scanned_at=datetime.now(UTC)), NOW)
        outbox.mark(outbox.take(TENANT, NOW, NOW), Uncertain("reset"), NOW)
        line = History(Item("new", NOW + timedelta(seconds=1), ("M-1",)))
        said = []
        settler = Settler(line, outbox, RULES, hourly=1e9, tell=said.append, resend=list, broken=said.append)
        settler._settle_all()
        assert outbox.find("K7Q-3F9Q").state is State.PARKED
        assert said == []


def test_a_history_is_read_to_its_end():
    made = [
        {"id": f"c-{n}", "createdAt": (NOW - timedelta(seconds=n)).isoformat(), "user": {"id": "u"}}
        for n in range(PAGE + 5)
    ]

    def get(query):
        begin = PAGE * (int(query["page"]) - 1)
        body = json.dumps(made[begin : begin + PAGE]).encode()
        return Answer(200, {"date": "Sun, 22 Nov 2026 12:00:00 GMT"}, body)

    assert len(read_history(get, "src-1", None, "one").items) == PAGE + 5
    assert read_history(lambda query: get(query) if query["page"] == "1" else None, "src-1", None, "one") is None


def test_a_redirect_is_never_followed():
    with FaultServer(saying(answer())) as other:
        moved = saying(answer(b"", "307 Temporary Redirect", more=f"Location: {other.url}/\r\n"))
        with FaultServer(moved) as server:
            pers = client(server.url)
            assert isinstance(pers.submit_claim(CLAIM), Uncertain)
            pers.close()
        assert other.asked == 0


def test_a_401_that_stays_one_is_no_verdict():
    said = {"status": 401, "code": "TOKEN_EXPIRED", "message": "sign in"}
    assert isinstance(sort_claim(Answer(401, {}, json.dumps(said).encode()), CLAIM.request, NOW), LockedOut)


class Breaking:
    """A client with a bug of its own, after the request has left."""

    def submit_claim(self, claim):
        raise ConnectionError("never left, says its name")

    def close(self):
        pass


def test_an_exception_nobody_foresaw_is_uncertain(tmp_path, caplog):
    line = Breaking()
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(ENTRY.claim, NOW)
        courier = Courier(
            outbox, TENANT, [line], hourly=1e9, server_time=lambda: NOW, tell=lambda event: None, broken=list
        )
        courier._claim(line)
        assert outbox.find("K7Q-3F9Q").state is State.UNCERTAIN
    assert "nobody foresaw this" in caplog.text


def test_nothing_is_shown_that_the_disk_did_not_take(tmp_path):
    place = Place("", TENANT, "t", "s", "src-1", codes=CodeRules(), mint=lambda: "K7Q-3F9Q")
    shown = []
    with Outbox(tmp_path, NOW, bounds=Bounds(max_open=0, reserve=0, least_free=0)) as outbox:
        terminal = Terminal(place, outbox, wake=list, show=shown.append, broken=shown.append)
        terminal._deal_with(Scanned(Scan("pers:member:M-1", Medium.QR_CODE, "camera", NOW)))
        assert outbox.counts().recorded == 0
    assert [type(screen) for screen in shown] == [OutOfOrder]


def test_a_reference_that_is_taken_is_minted_anew(tmp_path):
    names = iter(["K7Q-SAME", "K7Q-SAME", "K7Q-NEXT"])
    place = Place("", TENANT, "t", "s", "src-1", codes=CodeRules(), mint=lambda: next(names))
    with Outbox(tmp_path, NOW, bounds=Bounds(reserve=0, least_free=0)) as outbox:
        for member in ("M-1", "M-2"):
            terminal = Terminal(place, outbox, wake=list, show=lambda screen: None, broken=list)
            terminal._deal_with(Scanned(Scan(f"pers:member:{member}", Medium.QR_CODE, "camera", NOW)))
        kept = {entry.claim.reference: entry.claim.request.member for entry in outbox.entries()}
    assert kept == {"K7Q-SAME": "M-1", "K7Q-NEXT": "M-2"}


@pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is not installed: the order of writes cannot be logged")
def test_every_word_is_synced_before_it_is_given(tmp_path):
    driver = Driver(compile_wlog(tmp_path))
    folder = tmp_path / "outbox"
    try:
        ops = driver.order(folder, tmp_path / "log", do="life", seed=random.Random(7).random(), synchronous="")
    finally:
        driver.close()
    loose, words = {}, 0
    for op in ops:
        if op.what == WRITTEN:
            loose[op.path] = op
        elif op.what == SYNCED:
            loose.pop(op.path, None)
        elif op.what == NOTED and (did := json.loads(op.data).get("did")):
            words += 1
            assert f"{folder}/outbox.db-wal" not in loose, f"{did} was told, and the disk might forget it"
            if did[0][1:] == ["waiting", 0] and len(did) == 1:
                assert f"{folder}/outbox.journal" not in loose, f"{did} was told, and the journal might forget it"
    assert words > 20


def test_the_same_id_twice_from_the_server_is_a_doubt_not_a_yes(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        for name, member in (("K7Q-0001", "a"), ("K7Q-0002", "b")):
            outbox.put(replace(ENTRY.claim, reference=name, request=Request(member, "src-1")), NOW)
        outbox.mark(outbox.take(TENANT, NOW), Accepted("c-1"), NOW)
        assert outbox.mark(outbox.take(TENANT, NOW), Accepted("c-1"), NOW) is State.UNCERTAIN
