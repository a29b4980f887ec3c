"""Signing in: who may be chosen, how long it lasts, how it is begun anew, and that no token is ever seen."""

import base64
import json
import logging
import traceback
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta

import pytest
from pydantic import ValidationError

from kiosk.api import modern
from kiosk.api.asked import RefreshAsked, SignInAsked
from kiosk.api.client import Pers
from kiosk.api.operations import Operations, Refused
from kiosk.api.paths import PATHS
from kiosk.api.said.session import Tokens
from kiosk.api.session import begun, ends, kept
from kiosk.api.sign_in import Access, Choose, KeyIn, SignIn, TurnedAway
from kiosk.api.transport import Silence, Wire
from kiosk.api.wire import TokensSaid
from kiosk.domain.outcome import LockedOut, Unreachable
from tests.api.faults import FaultServer, answer, saying
from tests.sandbox.desk import Desk, running


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    with running(tmp_path_factory.mktemp("signing") / "s.db", seed=True) as server, ExitStack() as stack:
        yield Desk(server.url, stack)


@pytest.fixture
def door(desk):
    with ExitStack() as stack:

        def make(kind="business", proof="businessAuthToken", *, business=None, file=None, url=None):
            said = desk.seed.get(proof, proof)
            made = SignIn(
                Wire(url or desk.url, connect_seconds=2, answer_seconds=5), PATHS["v2"],
                project=desk.seed["projectKey"], business=business, proof=lambda: said, file=file, kind=kind,
            )  # fmt: skip
            stack.callback(made.close)
            return made

        yield make


@pytest.fixture
def operations(desk):
    with ExitStack() as stack:

        def make(door):
            wire = stack.enter_context(Wire(desk.url, connect_seconds=2, answer_seconds=5))
            return Operations(wire, door)

        yield make


def test_several_businesses_are_named_to_choose_from(door):
    came = door(proof="twoBusinessesAuthToken").headers()
    assert isinstance(came, Choose)
    assert {(one.id, one.name) for one in came.options} == {
        ("biz-morgenrot", "Café Morgenrot"),
        ("biz-bakery", "Forn Vell"),
    }
    assert came.said.code == "MULTIPLE_CONTEXT_SELECTION_REQUIRED"
    assert isinstance(door(proof="twoBusinessesAuthToken", business="biz-bakery").headers(), Access)


@pytest.mark.parametrize(
    "details", [{}, {"memberships": [{"id": "b", "name": "B"}]}, {"options": [3, {"name": "no id"}, {"id": "b"}]}]
)
def test_options_are_found_wherever_they_stand(door, details):
    body = {"status": 400, "code": "MULTIPLE_CONTEXT_SELECTION_REQUIRED", "message": "m", "details": details}
    with FaultServer(saying(answer(json.dumps(body).encode(), "400 X"))) as server:
        came = door(url=server.url).headers()
    assert isinstance(came, Choose)
    assert [one.id for one in came.options] == ["b"] * bool(details)


@pytest.mark.parametrize(("kind", "proof"), [("tenant", "adminAuthToken"), ("system", "systemAuthToken")])
def test_admins_and_systems_sign_in(operations, door, kind, proof):
    pers = operations(door(kind, proof))
    check = modern.ADMIN_CHECK if kind == "tenant" else modern.SYSTEM_KEY
    assert pers.ask(check) == {"valid": True}


def test_a_refused_proof_says_why(door):
    came = door(proof="nobody").headers()
    assert isinstance(came, TurnedAway)
    assert came.said.code == "PROOF_INVALID"


def test_a_session_says_when_it_ends(desk, door, tmp_path):
    made = door(file=tmp_path / "s.json")
    assert made.life() is None
    made.headers()
    now, life = datetime.now(UTC), made.life()
    assert timedelta(minutes=14) < life.access - now <= timedelta(minutes=15)
    assert timedelta(hours=23) < life.refresh - now <= timedelta(days=1)


def test_tokens_that_say_nothing_last_as_long_as_the_documents_say(door, tmp_path):
    file = tmp_path / "s.json"
    file.write_text('{"access": "a", "refresh": "r", "got": "2026-11-22T12:00:00+00:00"}')
    life = door(file=file).life()
    assert (life.access.hour, life.access.minute, life.refresh.day) == (12, 15, 23)


@pytest.mark.parametrize("text", ["", "{", "[]", '"x"', '{"access": "a"}', "[" * 100_000, '{"access":1,"refresh":2}'])
def test_a_spoilt_file_is_no_session(tmp_path, text):
    file = tmp_path / "s.json"
    file.write_text(text)
    assert kept(file) is None


@pytest.mark.parametrize("token", ["", "a", "a.b.c", "a.e30.c", "a.eyJleHAiOiJ4In0.c", "a.eyJleHAiOjFlMzA5fQ.c"])
def test_what_is_no_token_ends_never(token):
    assert ends(token) is None


def test_a_new_proof_begins_a_new_session_and_touches_nothing_else(desk, door, tmp_path):
    (tmp_path / "outbox.db").write_text("untouched")
    terminal = door(proof="nobody", file=tmp_path / "s.json")
    assert isinstance(terminal.headers(), LockedOut)
    assert terminal.again(desk.seed["businessAuthToken"]) is None
    assert isinstance(terminal.headers(), Access)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["outbox.db", "s.json"]
    assert (tmp_path / "outbox.db").read_text() == "untouched"


def test_a_running_terminal_takes_over_what_another_process_signed_in(desk, door, operations, tmp_path):
    file = tmp_path / "s.json"
    terminal = door(proof="nobody", file=file)
    assert isinstance(terminal.headers(), LockedOut)
    assert door(file=file).again(desk.seed["businessAuthToken"]) is None
    assert isinstance(terminal.headers(), Access)
    assert isinstance(operations(terminal).ask(modern.MY_BUSINESS).id, str)


def test_a_wrong_new_proof_leaves_the_old_session(door, tmp_path):
    terminal = door(file=tmp_path / "s.json")
    before = terminal.headers()
    assert isinstance(terminal.again("nobody"), TurnedAway)
    assert terminal.headers() == before


def test_an_access_token_about_to_end_is_renewed_first(desk, door, tmp_path):
    desk.door.put("/_settings", json={"accessSeconds": 30})
    try:
        terminal = door(file=tmp_path / "s.json")
        first = terminal.headers()
        desk.door.put("/_settings", json={"accessSeconds": 900})
        assert terminal.headers() != first
        assert terminal.headers() == terminal.headers()
    finally:
        desk.door.put("/_settings", json={"accessSeconds": 900})


@pytest.mark.parametrize("hours", [-3, 3])
def test_clocks_that_are_far_apart_renew_no_token_at_each_request(desk, door, hours):
    desk.door.post("/_weather", json={"kind": "clock-skew", "seconds": hours * 3600}).raise_for_status()
    try:
        terminal = door()
        first = terminal.headers()
        assert isinstance(first, Access)
        assert terminal.headers() == first
    finally:
        desk.door.delete("/_weather").raise_for_status()


def test_a_token_that_lasts_for_ever_is_no_trouble():
    def jwt(**said):
        return f"a.{base64.urlsafe_b64encode(json.dumps(said).encode()).decode()}.c"

    for made in (0, 1.8e9, 253402300799):
        session = begun(TokensSaid(access=jwt(iat=made, exp=253402300799), refresh="r"))
        assert session.is_about_to_end() is (made > 2e9)


def test_nobody_there_is_unreachable(door):
    assert isinstance(door(url="http://127.0.0.1:1").headers(), Unreachable)


def test_a_token_no_header_can_carry_is_no_token(door):
    body = json.dumps({"accessToken": "secret\r\nx-evil: 1", "refreshToken": "r"}).encode()
    with FaultServer(saying(answer(body, "200 OK"))) as server:
        came = door(url=server.url).headers()
    assert isinstance(came, Unreachable)
    assert "secret" not in str(came)


@pytest.mark.parametrize("key", ["secret\n", "sécret", ""])
def test_a_key_no_header_can_carry_is_said_without_showing_it(key):
    came = KeyIn("project", key or "secret key").headers()
    assert isinstance(came, LockedOut)
    assert "cret" not in str(came)


def test_a_refused_key_says_so_in_the_servers_own_words_and_locks_the_terminal_out(desk):
    wires = [Wire(desk.url, connect_seconds=2, answer_seconds=5) for _ in range(2)]
    door = KeyIn(desk.seed["projectKey"], "no-such-key")
    found = Pers(wires[0], PATHS["v2"], door).answers()
    assert isinstance(found, LockedOut)
    assert found.why == "the key is refused"
    assert Operations(wires[1], door).ask(modern.HEALTH).code == "API_KEY_UNKNOWN"
    for wire in wires:
        wire.close()


SECRETS = ("planted-access", "planted-refresh", "planted-proof")


def shown(things):
    """Everything a thing can be made to say."""
    for thing in things:
        yield from (repr(thing), str(thing), f"{thing!a}")
        if hasattr(thing, "model_dump_json") and not isinstance(
            thing, Tokens | SignInAsked | RefreshAsked | TokensSaid
        ):
            yield thing.model_dump_json()


def test_planted_secrets_are_never_seen(door, operations, tmp_path, caplog):
    caplog.set_level(logging.DEBUG)
    access, _, proof = SECRETS  # a traceback shows the lines of this test too
    said = []
    body = json.dumps({"accessToken": "planted-access", "refreshToken": "planted-refresh"}).encode()
    with FaultServer(saying(answer(body, "200 OK"))) as server:
        made = door(proof="planted-proof", file=tmp_path / "s.json", url=server.url)
        said += [made, made.headers(), made.life(), made.again("planted-proof"), kept(tmp_path / "s.json")]
        pers = operations(made)
        said += [pers, pers.ask(modern.ADMIN_CHECK), pers.ask(modern.MY_BUSINESS)]
    said += [
        SignInAsked(auth_token="planted-proof"),
        Tokens(access_token="planted-access", refresh_token="planted-refresh"),
    ]
    said += [RefreshAsked(access_token="planted-access", refresh_token="planted-refresh"), made.again("planted-proof")]
    try:
        SignInAsked(auth_token=[proof], auth_type=access)
    except ValidationError as wrong:
        said += ["".join(traceback.format_exception(wrong))]
    assert any(isinstance(one, Refused) for one in said)
    assert any(isinstance(one, Unreachable | Silence) for one in said)
    told = "\n".join([*shown(said), caplog.text])
    assert [secret for secret in SECRETS if secret in told] == []


def test_a_disk_that_does_not_take_the_session_keeps_nobody_out(door, tmp_path):
    """Else each renewal on a full disk would make a claim uncertain that never left."""
    file = tmp_path / "no such folder" / "session.json"
    made = door(file=file)
    first = made.headers()
    assert isinstance(first, Access)
    assert isinstance(made.renewed(first), Access)
    assert not file.exists()
