"""The typed client: what it makes of oddities, pages, refusals and nonsense, and what may be guessed otherwise."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from kiosk.api import modern
from kiosk.api.asked import SourceAsked, TriggerAsked
from kiosk.api.guesses import GUESSED, Guesses
from kiosk.api.operations import OPERATIONS, PAGE, Operations, Refused, read
from kiosk.api.paths import PATHS, paths_of
from kiosk.api.said.campaigns import Campaign
from kiosk.api.sign_in import KeyIn
from kiosk.api.transport import Answer, Silence, Wire
from tests.api.faults import FaultServer, answer, saying


def came(said, status=200):
    return Answer(status, {}, said if isinstance(said, bytes) else json.dumps(said).encode())


def asked(url, guesses=GUESSED):
    return Operations(Wire(url, connect_seconds=1, answer_seconds=2), KeyIn("project"), guesses)


def test_arrays_of_arrays_objects_for_arrays_and_bare_ids_are_read():
    campaign = read(came({
        "id": "c", "name": None, "tokenUnits": [[{"id": "u", "amount": 3, "token": {"id": "t", "abi": 1}}]],
        "businessEngagements": [
            "e-1", {"id": "e-2", "businessIds": [["b"]], "shortDescription": 7, "maxPerBussiness": 2}
        ],
        "triggerSourceIds": [["s"]], "countryCodeRestrictions": {"0": "NOT_ES"},
        "trigger": {"id": "t", "triggerType": "CLAIM_BY_MOON"}, "startDate": {}, "learned": {"since": 1},
    }), modern.CAMPAIGN)  # fmt: skip
    assert campaign.token_units[0].amount == 3
    assert [one.id for one in campaign.business_engagements] == ["e-1", "e-2"]
    assert campaign.business_engagements[1].max_per_business == 2
    assert campaign.business_engagements[1].short_description == 7
    assert (campaign.trigger_source_ids, campaign.country_code_restrictions) == (("s",), ("NOT_ES",))
    assert campaign.trigger.trigger_type == "CLAIM_BY_MOON"
    assert campaign.plain()["learned"] == {"since": 1}


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)
FIELDS = st.sampled_from([field.alias for field in Campaign.model_fields.values()])


@settings(max_examples=30)
@given(st.dictionaries(FIELDS, ANYTHING))
def test_no_field_but_the_id_can_spoil_a_campaign(fields):
    assert isinstance(read(came({**fields, "id": "c"}), modern.CAMPAIGN), Campaign)


@settings(max_examples=40)
@given(
    st.binary() | ANYTHING.map(lambda said: json.dumps(said).encode()), st.sampled_from([200, 201, 204, 400, 404, 500])
)
def test_whatever_comes_is_a_value(body, status):
    for operation in (modern.CAMPAIGN, modern.CAMPAIGNS, modern.DELETE_SOURCE, modern.HEALTH):
        read(came(body, status), operation)


@pytest.mark.parametrize(
    "said", [[], {}, "x", 3, None, {"id": None}, {"id": 7}, b"<html>", b"", b"NaN", b"[" * 100_000]
)
def test_a_yes_without_a_campaign_in_it_is_no_campaign(said):
    assert isinstance(read(came(said), modern.CAMPAIGN), Silence)


def test_an_answer_that_does_not_fit_is_told_without_what_was_in_it():
    told = read(came([{"id": "good"}, {"id": 5, "email": "secret@example.com"}]), modern.MEMBERS)
    assert isinstance(told, Silence)
    assert "secret" not in told.why


def test_a_refusal_keeps_all_it_says():
    body = {
        "status": 422, "code": "X", "message": "no", "category": "DOMAIN_RULE", "retryable": True,
        "correlationId": "c-1", "details": {"limit": 3}, "target": "multiplier",
    }  # fmt: skip
    told = read(came(body, 422), modern.CLAIM)
    assert told == Refused(422, "X", "no", "DOMAIN_RULE", True, "c-1", {"limit": 3}, "multiplier")


@pytest.mark.parametrize("status", [302, 400, 404, 500, 502])
def test_a_no_in_no_shape_is_silence(status):
    assert isinstance(read(came(b"<html>", status), modern.CAMPAIGNS), Silence)


class Pages:
    """A list of so many, in pages as large as this server likes."""

    def __init__(self, total, most, envelope="data", key="page"):
        self.ids = [f"s-{number}" for number in range(total)]
        self.most, self.envelope, self.key = most, envelope, key

    def __call__(self, connection):
        head = connection.recv(65536).decode().split(" ")[1]
        query = dict(part.split("=") for part in head.split("?")[1].split("&"))
        limit = min(int(query["limit"]), self.most)
        start = int(query["offset"]) if self.key == "offset" else (int(query["page"]) - 1) * limit
        items = [{"id": one} for one in self.ids[start : start + limit]]
        said = {self.envelope: items, "total": len(self.ids)} if self.envelope else items
        connection.sendall(answer(json.dumps(said).encode(), "200 OK"))


@pytest.mark.parametrize("total", [0, 1, 99, 100, 101, 250])
@pytest.mark.parametrize("most", [7, 100])
@pytest.mark.parametrize("envelope", ["data", "results", "somethingElse", ""])
def test_lists_are_read_to_their_end_whatever_the_server_calls_them(total, most, envelope):
    pages = Pages(total, most, envelope)
    with FaultServer(pages) as server:
        found = asked(server.url).ask(modern.CAMPAIGNS)
    assert [one.id for one in found] == pages.ids


def test_sources_are_walked_by_offset_even_where_the_server_gives_less_than_asked():
    pages = Pages(120, 50, "", "offset")
    with FaultServer(pages) as server:
        assert len(asked(server.url).ask(modern.SOURCES)) == 120


def test_a_server_that_knows_no_pages_shows_all_at_once():
    everything = json.dumps([{"id": str(number)} for number in range(PAGE * 3)]).encode()
    with FaultServer(saying(answer(everything, "200 OK"))) as server:
        assert len(asked(server.url).ask(modern.CAMPAIGNS)) == PAGE * 3


def test_a_refusal_in_the_middle_is_no_half_list():
    served = []

    def deal(connection):
        connection.recv(65536)
        served.append(1)
        items = [{"id": str(number)} for number in range(PAGE)]
        good, bad = (items, "200 OK"), ({"status": 500, "code": "X", "message": "m"}, "500 X")
        said, status = good if len(served) == 1 else bad
        connection.sendall(answer(json.dumps(said).encode(), status))

    with FaultServer(deal) as server:
        assert asked(server.url).ask(modern.CAMPAIGNS).code == "X"


@pytest.mark.parametrize("ident", ["", " ", ".", ".."])
def test_what_is_no_id_is_not_asked_for(ident):
    told = asked("http://127.0.0.1:1").ask(modern.DELETE_SOURCE, ident)
    assert (told.status, told.code) == (0, "ID_INVALID")


def test_ids_cannot_leave_their_place_in_a_path():
    assert modern.DELETE_SOURCE.where(("../campaigns?x=1#y",)) == (
        "DELETE",
        "/v2/trigger-sources/..%2Fcampaigns%3Fx%3D1%23y",
    )


def test_guesses_are_replaced_by_what_is_handed_in():
    guesses = Guesses.handed({
        "calls": {"getCampaignClaims": "GET /v3/claims", "createCampaignClaim": "POST /v3/claims"},
        "codes": {"E-17": "COOLDOWN_ACTIVE"}, "envelope": {"items": "rows"},
    })  # fmt: skip
    assert modern.CLAIMS.where((), guesses) == ("GET", "/v3/claims")
    assert modern.CAMPAIGN.where(("c",), guesses) == ("GET", "/v2/campaigns/c")
    assert read(came({"status": 422, "code": "E-17"}, 422), modern.CLAIM, guesses).code == "COOLDOWN_ACTIVE"
    assert guesses.items({"data": [1], "rows": [2]}) == [2]
    assert paths_of("v2", guesses).claim == "/v3/claims"
    assert paths_of("v2") == PATHS["v2"]


@pytest.mark.parametrize(
    "said", [{"path": {}}, {"calls": {"getCampaign": "/v2/x"}}, {"calls": {"getCampaign": "GET x"}}]
)
def test_a_guess_nobody_can_read_is_refused_with_a_sentence(said):
    with pytest.raises(ValueError, match=r"guesses know|must read like"):
        Guesses.handed(said)


def test_only_what_was_given_is_sent_and_null_means_null():
    assert TriggerAsked(name="T", max_total=None).body() == {"name": "T", "maxTotal": None}
    assert SourceAsked(name="S").body() == {"name": "S"}
    with pytest.raises(ValidationError):
        SourceAsked(name="S", colour="red")


def test_every_operation_with_a_body_knows_its_shape():
    for operation in OPERATIONS.values():
        writes = operation.call.startswith(("POST", "PUT"))
        assert operation.asked is None or writes, operation.name
