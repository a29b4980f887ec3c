"""The desk over a real outbox: what staff see, what they may decide, and what stays of it."""

import base64
import json
from datetime import UTC, datetime, timedelta

import pytest
from argon2 import PasswordHasher

from kiosk.domain.claim import Claim, Request, State, Tenant
from kiosk.domain.outcome import Accepted, Rejected, Uncertain, Unreachable
from kiosk.staff.audit import Sound, audit_of
from kiosk.staff.desk import Desk
from kiosk.staff.pins import PinStore, Scope
from kiosk.storage.outbox import Outbox
from kiosk.storage.purged import keep_ids

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TENANT = Tenant("https://api.example", "project", "business")
MEMBER = "ana.canary@example.com"
STEWARD = {"by": "Ben", "pin": "402917", "reason": "the visitor asked"}
SUPERVISOR = {"by": "Eva", "pin": "573920", "reason": "seen at the server"}


class Bench:
    """A desk, and what it told others to do."""

    def __init__(self, outbox, folder):
        self.outbox, self.looked, self.changes = outbox, [], 0
        self.pins = PinStore(folder, hasher=PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))
        self.pins.give("Ben", STEWARD["pin"], Scope.STEWARD)
        self.pins.give("Eva", SUPERVISOR["pin"], Scope.SUPERVISOR)
        self.audit = audit_of(folder, outbox.seal.checking)
        self.desk = Desk(outbox, self.pins, self.audit, self.looked.append, self.change)

    def change(self):
        self.changes += 1

    def ask(self, what, **more):
        answer = self.desk.answer({"ask": f"outbox.{what}", **more})
        json.dumps(answer)
        return answer

    def put(self, reference, *, to=None, doubt=False, place="src-1", at=NOW):
        """A claim, brought where it shall stand by the moves there are."""
        member = f"{reference.lower()}-{MEMBER}"
        request = Request(member, place, conditions={"source": {"medium": "QR_CODE"}})
        self.outbox.put(Claim(reference, request, TENANT, at), NOW)
        if doubt or to in {State.ACCEPTED, State.REJECTED}:
            outcome = Accepted(f"s-{reference}") if to is State.ACCEPTED else Rejected("LIMIT", "enough", None, "c-1")
            self.outbox.mark(self.outbox.take(TENANT, NOW), Uncertain("reset") if doubt else outcome, NOW)
        if to is State.PARKED:
            self.outbox.move(reference, State.PARKED, "a person decides", NOW)
        return reference

    def state(self, reference):
        return self.outbox.find(reference).state


@pytest.fixture
def bench(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        yield Bench(outbox, tmp_path)


def references(answer):
    return [row["reference"] for row in answer["rows"]]


def test_the_list_shows_open_claims_oldest_first_and_no_member(bench):
    bench.put("K7Q-0001", to=State.ACCEPTED)
    bench.put("K7Q-0002", to=State.PARKED)
    bench.put("K7Q-0003")
    answer = bench.ask("list")
    assert references(answer) == ["K7Q-0002", "K7Q-0003"]
    assert answer["total"] == 2
    assert "canary" not in json.dumps(answer)


def test_the_list_can_be_narrowed(bench):
    bench.put("K7Q-0001", at=NOW - timedelta(hours=2))
    bench.put("K7Q-0002", place="src-2")
    bench.put("K7Q-0003", to=State.PARKED)
    assert references(bench.ask("list", states=["parked"])) == ["K7Q-0003"]
    assert references(bench.ask("list", place="src-2")) == ["K7Q-0002"]
    assert references(bench.ask("list", since=(NOW - timedelta(hours=1)).isoformat())) == ["K7Q-0002", "K7Q-0003"]
    assert references(bench.ask("list", reference="k7q-0001")) == ["K7Q-0001"]
    assert references(bench.ask("list", most=1)) == ["K7Q-0003"]
    assert bench.ask("list", most=1)["found"] == 3


def test_a_long_list_comes_in_pages_that_fit_the_door(bench):
    made = [bench.put(f"K7Q-{number:04d}", place=f"source-{number}") for number in range(450)]
    answer = bench.ask("list")
    seen = references(answer)
    while answer["more"]:
        assert len(json.dumps(answer)) < 64 * 1024
        answer = bench.ask("more", token=answer["more"])
        seen += references(answer)
    assert seen == made


def test_a_list_nobody_reads_on_is_let_go(bench):
    for number in range(201):
        bench.put(f"K7Q-{number:04d}", place=f"source-{number}")
    first = bench.ask("list")["more"]
    for _ in range(4):
        bench.ask("list")
    assert "no longer open" in bench.ask("more", token=first)["refused"]
    assert "no longer open" in bench.ask("more", token="none")["refused"]


def test_show_is_every_step_with_the_member_veiled(bench):
    bench.put("K7Q-0001")
    bench.outbox.mark(bench.outbox.take(TENANT, NOW), Unreachable("refused"), NOW)
    bench.outbox.mark(bench.outbox.take(TENANT, NOW), Rejected("LIMIT", "enough for today"), NOW)
    answer = bench.ask("show", reference="k7q 0oo1")
    assert [(row["state"], row["attempt"]) for row in answer["rows"]] == [
        ("waiting", 0), ("sending", 1), ("waiting", 1), ("sending", 2), ("rejected", 2)
    ]  # fmt: skip
    assert "enough for today" in answer["rows"][-1]["said"]
    assert answer["claim"]["member"] == "k7•••"
    assert "canary" not in json.dumps(answer)


@pytest.mark.parametrize("typed", ["two words", "x" * 65, "ид-1", "c\u200b1", "   "])
def test_what_cannot_be_an_id_of_the_server_is_not_taken_for_one(bench, typed):
    bench.put("K7Q-0001", to=State.PARKED)
    assert bench.ask("accept", reference="K7Q-0001", server_id=typed, **STEWARD)["refused"]
    assert bench.state("K7Q-0001") is State.PARKED


@pytest.mark.parametrize("typed", ["s-K7Q-0001", "S-k7q-0001 "])
def test_one_claim_at_the_server_settles_one_claim_here(bench, typed):
    bench.put("K7Q-0001", to=State.ACCEPTED)
    bench.put("K7Q-0002", to=State.PARKED)
    refused = bench.ask("accept", reference="K7Q-0002", server_id=typed, **STEWARD)["refused"]
    assert "K7Q-0001" in refused
    assert bench.state("K7Q-0002") is State.PARKED
    assert bench.audit.acts() == []


def test_nor_does_one_that_settled_a_claim_which_was_purged_since(bench):
    bench.put("K7Q-0002", to=State.PARKED)
    with bench.outbox.database.transaction() as connection:
        keep_ids(connection, [("s-1", "2026-01-01T00:00:00+00:00")])
    assert "s-1" in bench.ask("accept", reference="K7Q-0002", server_id="s-1", **STEWARD)["refused"]


def test_an_unknown_reference_is_a_sentence(bench):
    for what in ("show", "settle"):
        assert bench.ask(what, reference="K7Q-9999")["refused"] == "There is no claim K7Q-9999 in this outbox."
    assert "There is no claim" in bench.ask("reject", reference="", **STEWARD)["refused"]


@pytest.mark.parametrize(
    ("what", "more", "to"),
    [
        ("put-back", {}, State.WAITING),
        ("accept", {"server_id": "5f2c"}, State.ACCEPTED),
        ("reject", {}, State.REJECTED),
    ],
)
def test_a_parked_claim_is_decided_about(bench, what, more, to):
    bench.put("K7Q-0001", to=State.PARKED)
    answer = bench.ask(what, reference="K7Q-0001", **STEWARD, **more)
    assert answer["claim"]["state"] == to
    assert bench.state("K7Q-0001") is to
    (act,) = bench.audit.acts()
    assert (act.who, act.scope, act.what, act.reference) == ("Ben", "steward", what, "K7Q-0001")
    assert act.reason in bench.outbox.timeline("K7Q-0001")[-1].said
    assert bench.outbox.find("K7Q-0001").server_id == more.get("server_id")
    assert bench.changes == 1
    assert bench.audit.verify() == Sound(1, 0)
    assert bench.outbox.counts() == bench.outbox.recount()


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"reason": ""}, "Say why: --reason."),
        ({"reason": " "}, "Say why: --reason."),
        ({"by": ""}, "Say who decides: --by."),
        ({"pin": "402918"}, "Name and PIN do not go together."),
        ({"by": "Nobody"}, "Name and PIN do not go together."),
        ({"pin": ""}, "Name and PIN do not go together."),
    ],
)
def test_without_pin_and_reason_nothing_is_decided(bench, more, sentence):
    bench.put("K7Q-0001", to=State.PARKED)
    assert bench.ask("reject", reference="K7Q-0001", **(STEWARD | more))["refused"] == sentence
    assert bench.state("K7Q-0001") is State.PARKED
    assert bench.audit.acts() == []


def test_after_too_many_wrong_pins_the_answer_says_how_long_to_wait(bench):
    bench.put("K7Q-0001", to=State.PARKED)
    for _ in range(5):
        bench.ask("reject", reference="K7Q-0001", **(STEWARD | {"pin": "402918"}))
    answer = bench.ask("reject", reference="K7Q-0001", **STEWARD)
    assert 0 < answer["wait"] <= 30
    assert bench.state("K7Q-0001") is State.PARKED


def test_what_may_have_taken_effect_is_sent_again_only_by_a_supervisor(bench):
    bench.put("K7Q-0001", to=State.PARKED, doubt=True)
    assert "needs a supervisor" in bench.ask("put-back", reference="K7Q-0001", **STEWARD)["refused"]
    assert bench.state("K7Q-0001") is State.PARKED
    assert bench.ask("put-back", reference="K7Q-0001", **SUPERVISOR)["claim"]["state"] == "waiting"


def test_accept_needs_the_servers_id_and_each_id_settles_one_claim(bench):
    for reference in ("K7Q-0001", "K7Q-0002"):
        bench.put(reference, to=State.PARKED)
    assert "--server-id" in bench.ask("accept", reference="K7Q-0001", **STEWARD)["refused"]
    bench.ask("accept", reference="K7Q-0001", server_id="5f2c", **STEWARD)
    assert "K7Q-0001 already" in bench.ask("accept", reference="K7Q-0002", server_id="5f2c", **STEWARD)["refused"]
    assert bench.state("K7Q-0002") is State.PARKED
    assert [act.what for act in bench.audit.acts()] == ["accept"]


@pytest.mark.parametrize("what", ["put-back", "accept", "reject"])
@pytest.mark.parametrize("stands", [State.ACCEPTED, State.REJECTED, State.UNCERTAIN])
def test_a_claim_that_is_not_parked_is_nobodys_decision(bench, what, stands):
    bench.put("K7Q-0001", to=stands, doubt=stands is State.UNCERTAIN)
    before = bench.outbox.timeline("K7Q-0001")
    assert (
        "Only a claim that is parked" in bench.ask(what, reference="K7Q-0001", server_id="x", **SUPERVISOR)["refused"]
    )
    assert bench.outbox.timeline("K7Q-0001") == before


def test_a_claim_is_voided_only_if_it_waits_and_was_never_tried(bench):
    bench.put("K7Q-0001")
    bench.outbox.mark(bench.outbox.take(TENANT, NOW), Unreachable("refused"), NOW)
    bench.put("K7Q-0002")
    bench.put("K7Q-0003", to=State.PARKED)
    for tried in ("K7Q-0001", "K7Q-0003"):
        assert "never tried" in bench.ask("void", reference=tried, **STEWARD)["refused"]
    assert "Only a claim" in bench.ask("reject", reference="K7Q-0002", **STEWARD)["refused"]
    assert bench.ask("void", reference="K7Q-0002", **STEWARD)["claim"]["state"] == "rejected"
    assert bench.outbox.timeline("K7Q-0002")[-1].said == "void by Ben: the visitor asked"


def test_a_claim_that_a_lane_took_while_the_pin_was_checked_is_not_voided(bench):
    """It may be on the wire: calling it rejected would lose what it does there."""
    bench.put("K7Q-0001")

    class Hurried(PinStore):
        def check(self, name, pin):
            bench.outbox.take(TENANT, NOW)
            return super().check(name, pin)

    bench.pins.__class__ = Hurried
    assert "it is sending" in bench.ask("void", reference="K7Q-0001", **STEWARD)["refused"]
    assert bench.state("K7Q-0001") is State.SENDING
    assert [act.what for act in bench.audit.acts()] == ["void", "void failed"]


def test_a_refusal_nobody_heard_is_a_task_until_somebody_signs_for_it(bench):
    for reference in ("K7Q-0001", "K7Q-0002"):
        bench.put(reference, to=State.REJECTED)
    assert bench.ask("count")["tasks"] == 2
    listed = bench.ask("tasks")
    assert references(listed) == ["K7Q-0001", "K7Q-0002"]
    assert "LIMIT" in listed["rows"][0]["reason"]
    assert "canary" not in json.dumps(listed)
    both = {"references": ["k7q 0001", "K7Q-0002"]}
    assert bench.ask("done", **both, **(STEWARD | {"pin": "1"}))["refused"]
    assert bench.ask("done", **both, **STEWARD) == {"done": ["K7Q-0001", "K7Q-0002"], "left": 0}
    assert bench.ask("tasks")["rows"] == []
    assert [(act.what, act.reference) for act in bench.audit.acts()] == [("done", "K7Q-0001"), ("done", "K7Q-0002")]
    assert "no task" in bench.ask("done", references=["K7Q-0001"], **STEWARD)["refused"]
    assert "no claim" in bench.ask("done", references=["K7Q-0009"], **STEWARD)["refused"]


def test_nothing_is_decided_that_the_audit_trail_cannot_take(bench, tmp_path):
    bench.put("K7Q-0001", to=State.PARKED)
    (tmp_path / "audit.log").mkdir()
    assert "cannot be used" in bench.ask("reject", reference="K7Q-0001", **STEWARD)["refused"]
    assert bench.state("K7Q-0001") is State.PARKED


def test_settling_is_asked_of_who_can(bench):
    bench.put("K7Q-0001", doubt=True, place="src-7")
    assert bench.ask("settle") == {"uncertain": 1}
    assert bench.ask("settle", reference="K7Q-0001") == {"uncertain": 1}
    assert bench.looked == [None, "src-7"]
    bench.put("K7Q-0002")
    assert "nothing to find out" in bench.ask("settle", reference="K7Q-0002")["refused"]
    alone = Desk(bench.outbox, bench.pins, bench.audit)
    assert "kiosk run" in alone.answer({"ask": "outbox.settle"})["refused"]


def exported(bench, **more):
    answer = bench.ask("export", **more)
    rows = answer.get("rows", [])
    while answer.get("more"):
        answer = bench.ask("more", token=answer["more"])
        rows += answer["rows"]
    return rows


def test_an_export_holds_every_claim_and_step_and_no_member(bench):
    bench.put("K7Q-0001", to=State.ACCEPTED)
    bench.put("K7Q-0002", to=State.PARKED)
    rows = exported(bench)
    assert [row["what"] for row in rows] == ["claim", "step", "step", "step", "claim", "step", "step"]
    assert rows[0]["server_id"] == "s-K7Q-0001"
    assert "canary" not in json.dumps(rows)


def test_a_sealed_export_opens_with_the_outboxs_key_only(bench):
    bench.put("K7Q-0001")
    rows = exported(bench, form="sealed")
    assert "canary" not in json.dumps(rows)
    body = bench.outbox.seal.open(base64.b64decode(rows[0]["sealed"]), "K7Q-0001")
    assert json.loads(body)["member"].endswith(MEMBER)


def test_members_are_exported_for_a_supervisor_who_says_why(bench):
    bench.put("K7Q-0001")
    for signed in ({}, STEWARD, SUPERVISOR | {"reason": ""}, SUPERVISOR | {"pin": "1"}):
        assert exported(bench, members=True, **signed) == []
    assert exported(bench, members=True, **SUPERVISOR)[0]["request"]["member"].endswith(MEMBER)
    assert [(act.what, act.who) for act in bench.audit.acts()] == [("export members", "Eva")]


@pytest.mark.parametrize(
    "question",
    [
        {},
        {"ask": None},
        {"ask": "outbox.delete", "reference": "K7Q-0001"},
        {"ask": "outbox.list", "states": ["gone"]},
        {"ask": "outbox.list", "most": 0},
        {"ask": "outbox.list", "since": "2026-11-22T12:00:00"},
        {"ask": "outbox.show"},
        {"ask": "outbox.show", "reference": ["K7Q-0001"]},
        {"ask": "outbox.show", "reference": "x" * 10_000},
        {"ask": "outbox.reject", "reference": "K7Q-0001", "reason": "turned \u202e around"},
        {"ask": "outbox.export", "members": True, "who": "me"},
    ],
)
def test_what_is_no_question_is_a_sentence(bench, question):
    assert bench.desk.answer(question)["refused"].startswith("This cannot be asked: ")


def test_a_refused_question_does_not_repeat_the_pin(bench):
    said = bench.desk.answer({"ask": "outbox.reject", "reference": 3, "pin": "402917"})
    assert "402917" not in str(said)
