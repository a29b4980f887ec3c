"""One attempt against every fault we know: what never left, what nobody knows, and what is a clear answer."""

import json
import socket
import threading
import time
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from itertools import count

import pytest

from kiosk.api.client import Pers
from kiosk.api.guesses import Guesses
from kiosk.api.paths import PATHS, paths_of
from kiosk.api.sign_in import Access, KeyIn, SignIn
from kiosk.api.sorting import retry_after
from kiosk.api.transport import Answer, Silence, Wire
from kiosk.api.wire import ClaimSaid, parsed
from kiosk.domain.claim import Claim, Request, Tenant
from kiosk.domain.member import Standing
from kiosk.domain.outcome import Accepted, Deferred, LockedOut, Mismatch, Rejected, Uncertain, Unreachable, in_words
from tests.api.faults import AFTER_IT_LEFT, GOOD, FaultServer, answer, reset, saying

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
CLAIM = Claim("K7Q-3F9Q", Request("M-1", "src-1", conditions={"source": {}}), Tenant("u", "p", "b"), NOW)


def client(url, *, seconds=0.5):
    wire = Wire(url, connect_seconds=seconds, answer_seconds=seconds)
    return Pers(wire, PATHS["v2"], KeyIn("project", "key"))


def attempt(fault):
    with FaultServer(fault) as server:
        pers = client(server.url)
        outcome = pers.submit_claim(CLAIM)
        pers.close()
        return outcome, server.asked


def refusal(status, code="MAX_PER_USER_REACHED", **more):
    said = {"status": status, "title": "", "detail": "", "message": "no", "code": code, "category": "DOMAIN_RULE"}
    return saying(answer(json.dumps({**said, "retryable": False, **more}).encode(), f"{status} X"))


@pytest.mark.parametrize("name", AFTER_IT_LEFT)
def test_whatever_breaks_after_it_left_is_uncertain(name):
    began = time.monotonic()
    outcome, asked = attempt(AFTER_IT_LEFT[name])
    assert isinstance(outcome, Uncertain), outcome
    assert asked == 1, "asked again, though it may have taken effect"
    assert time.monotonic() - began < 10


def test_a_refused_connection_never_left():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    assert isinstance(client(url).submit_claim(CLAIM), Unreachable)


def test_a_name_nobody_knows_never_left():
    assert isinstance(client("http://no-such-host.invalid").submit_claim(CLAIM), Unreachable)


def test_a_server_without_tls_never_got_it():
    with FaultServer(saying(answer())) as server:
        assert isinstance(client(server.url.replace("http:", "https:")).submit_claim(CLAIM), Unreachable)


def test_a_black_hole_never_got_it():
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        held = [socket.socket() for _ in range(3)]
        for one in held:
            one.setblocking(False)
            one.connect_ex(full.getsockname())
        outcome = client(f"http://127.0.0.1:{full.getsockname()[1]}").submit_claim(CLAIM)
        for one in held:
            one.close()
    assert isinstance(outcome, Unreachable)


def test_a_clear_yes():
    outcome, _ = attempt(saying(answer()))
    assert outcome == Accepted("c-1", "cmp", "Ma••• K.", names=("usr-1", "M-1"))


def test_a_yes_that_shows_no_member_is_accepted_and_noted():
    outcome, _ = attempt(saying(answer(b'{"id":"c-1"}')))
    assert outcome == Accepted("c-1", note="the answer shows no member")


def test_a_yes_about_somebody_else_raises_an_alarm():
    outcome, _ = attempt(saying(answer(GOOD.replace(b"M-1", b"M-2"))))
    assert outcome.alarm


@pytest.mark.parametrize("status", [400, 404, 409, 422])
def test_a_clear_no(status):
    outcome, _ = attempt(refusal(status, correlationId="req-1", details={"availableAt": "2026-11-22T13:00:00+00:00"}))
    assert outcome == Rejected("MAX_PER_USER_REACHED", "no", datetime(2026, 11, 22, 13, tzinfo=UTC), "req-1")


TRACED = [(422, "rejected, TIRED: no"), (403, "let us in: HTTP 403, TIRED"), (429, "later, in 60 s"),
          (400, "form of request: TIRED about multiplier: no"), (503, "no clear answer: HTTP 503, TIRED")]  # fmt: skip


@pytest.mark.parametrize(("status", "said"), TRACED)
def test_what_the_servers_people_ask_for_survives_into_outcome_and_log(status, said):
    more = {"correlationId": "req-7\r\nfaked: line", "retryable": True, "target": "multiplier"}
    outcome, _ = attempt(refusal(status, "TIRED", **more, category="VALIDATION" if status == 400 else "DOMAIN_RULE"))
    words = in_words(outcome)
    assert said in words
    assert "(req-7 faked: line, retryable)" in words
    if status == 422:
        assert (outcome.code, outcome.retryable, outcome.correlation) == ("TIRED", True, "req-7 faked: line")


def test_a_venue_says_what_its_server_calls_a_refusal_and_where_its_lists_are():
    guesses = Guesses.handed({"codes": {"E-17": "COOLDOWN_ACTIVE"}, "envelope": {"items": "rows"}})
    page = b'{"filters": ["x"], "rows": [{"id": "c", "name": "Found"}]}'

    def deal(connection):
        asked = connection.recv(65536)
        said = {"status": 422, "code": "E-17", "message": "not so fast"}
        good = answer(page, "200 OK") if asked.startswith(b"GET") else answer(json.dumps(said).encode(), "422 X")
        connection.sendall(good)

    with FaultServer(deal) as server:
        wire = Wire(server.url, connect_seconds=2, answer_seconds=2)
        pers = Pers(wire, paths_of("v2", guesses), KeyIn("project", "key"))
        assert pers.submit_claim(CLAIM) == Rejected("COOLDOWN_ACTIVE", "not so fast")
        assert [one.name for one in pers.read_catalogue().campaigns] == ["Found"]
        pers.close()


def test_being_locked_out_is_the_same_lock_whatever_the_servers_id_of_the_failure():
    one, other = (attempt(refusal(403, "NOT_YOU", correlationId=f"req-{n}"))[0] for n in (1, 2))
    assert one == other


def test_a_complaint_about_our_own_form_is_no_verdict_on_the_visitor():
    outcome, _ = attempt(refusal(400, "VALIDATION_FAILED", category="VALIDATION", target="userIdentifier"))
    assert isinstance(outcome, Mismatch)


def test_401_locks_out():
    assert isinstance(attempt(refusal(401))[0], LockedOut)


@pytest.mark.parametrize(
    ("header", "seconds"), [("120", 120), ("-1", -1), ("Sun, 22 Nov 2026 12:01:00 GMT", 60), ("soon", 60), (None, 60)]
)
def test_retry_after_is_a_number_a_date_or_nonsense(header, seconds):
    assert retry_after(header, NOW) == seconds


def test_429_is_later():
    said = json.dumps({"status": 429, "code": "TOO_MANY_REQUESTS", "retryable": True}).encode()
    outcome, _ = attempt(saying(answer(said, "429 X", more="Retry-After: 7\r\n")))
    assert outcome == Deferred(7, "HTTP 429, TOO_MANY_REQUESTS")


def test_a_403_is_about_the_claim_where_the_server_lets_us_in_otherwise():
    def deal(connection):
        asked = connection.recv(65536)
        said = answer(b'{"id":"b"}', "200 OK") if asked.startswith(b"GET /v2/businesses/me") else None
        if said is None:
            refusal_ = {"status": 403, "code": "FORBIDDEN_HERE", "message": "not this one"}
            said = answer(json.dumps(refusal_).encode(), "403 X")
        connection.sendall(said)

    assert attempt(deal)[0] == Rejected("FORBIDDEN_HERE", "not this one")


def test_a_403_everywhere_locks_out():
    assert isinstance(attempt(refusal(403))[0], LockedOut)


def test_closing_ends_a_request_in_flight_at_once():
    with FaultServer(lambda connection: time.sleep(20)) as server:
        wire = Wire(server.url, connect_seconds=5, answer_seconds=20)
        came = []
        asking = threading.Thread(target=lambda: came.append(wire.ask("GET", "/", headers={})))
        asking.start()
        time.sleep(0.3)
        wire.close()
        asking.join(5)
        assert isinstance(came[0], Silence)
        assert came[0].left


def test_a_connection_that_idled_is_not_used_again():
    with FaultServer(saying(answer())) as server:
        wire = Wire(server.url, connect_seconds=1, answer_seconds=1)
        assert isinstance(wire.ask("GET", "/", headers={}), Answer)
        time.sleep(2.2)
        assert isinstance(wire.ask("GET", "/", headers={}), Answer)
        assert server.asked == 2
        wire.close()


class Doorman:
    """Counts sign-ins and lets in whoever has the newest token."""

    def __init__(self):
        self.issued = 0
        self.lock = threading.Lock()

    def __call__(self, connection):
        asked = connection.recv(65536).decode()
        if asked.startswith(("POST /v2/auth/token", "POST /v2/auth/refresh")):
            with self.lock:
                self.issued += 1
            body = json.dumps({"accessToken": f"t{self.issued}", "refreshToken": "r"}).encode()
            connection.sendall(answer(body, "200 OK"))
        elif f"Bearer t{self.issued}" in asked and self.issued > 1:
            connection.sendall(answer(b'{"id":"b"}', "200 OK"))
        else:
            connection.sendall(answer(b"{}", "401 X"))


def test_a_read_is_asked_again_after_anybodys_401_and_a_claim_only_after_the_servers_own(tmp_path):
    """A gateway's 401 on a claim is no proof that the claim did not get through; on a read it costs nothing."""
    doorman = Doorman()
    with FaultServer(doorman) as server:
        wires = [Wire(server.url, connect_seconds=2, answer_seconds=2) for _ in range(2)]
        (tmp_path / "session.json").write_text('{"access": "t1", "refresh": "r"}')
        door = SignIn(
            wires[0],
            PATHS["v2"],
            project="p",
            business="b",
            proof=lambda: "proof",
            file=tmp_path / "session.json",
        )
        pers = Pers(wires[1], PATHS["v2"], door)
        assert pers.submit_claim(CLAIM) == Uncertain("HTTP 401, not an answer we know")
        assert doorman.issued == 0
        doorman.issued = 1
        assert pers.answers() is True
        assert doorman.issued == 2
        pers.close()
        door.close()


def test_a_refused_token_is_renewed_once_for_all_threads(tmp_path):
    doorman = Doorman()
    with FaultServer(doorman) as server:
        door = SignIn(
            Wire(server.url, connect_seconds=2, answer_seconds=2),
            PATHS["v2"],
            project="p",
            business="b",
            proof=lambda: "proof",
            file=tmp_path / "session.json",
        )
        results = []

        def ask():
            pers = Pers(Wire(server.url, connect_seconds=2, answer_seconds=2), PATHS["v2"], door)
            results.append(pers.answers())
            pers.close()

        threads = [threading.Thread(target=ask) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        door.close()
    assert results == [True] * 6
    assert doorman.issued == 2
    assert (tmp_path / "session.json").stat().st_mode & 0o777 == 0o600


def test_a_session_is_kept_over_a_restart_and_never_shown(tmp_path):
    file = tmp_path / "session.json"
    file.write_text('{"access": "secret-a", "refresh": "secret-r"}')
    door = SignIn(
        Wire("http://127.0.0.1:1", connect_seconds=1, answer_seconds=1),
        PATHS["v2"],
        project="p",
        business="b",
        proof=lambda: None,
        file=file,
    )
    access = door.headers()
    assert access.headers["Authorization"] == "Bearer secret-a"
    assert "secret" not in repr(door)
    door.close()


def test_without_a_proof_nothing_is_sent_and_it_is_said(tmp_path):
    wire = Wire("http://127.0.0.1:1", connect_seconds=1, answer_seconds=1)
    door = SignIn(wire, PATHS["v2"], project="p", business="b", proof=lambda: None, file=tmp_path / "s.json")
    assert door.headers() == LockedOut("sign-in: there is nothing to sign in with")
    door.close()


def test_access_does_not_show_its_token():
    assert "secret" not in repr(Access({"Authorization": "Bearer secret"}))


@pytest.mark.parametrize(
    ("told", "standing"),
    [
        ({"campaign": {"id": "c", "trigger": {"completionThreshold": 10}}}, Standing(needed=10)),
        ({"campaign": {"id": "c", "trigger": {"completionThreshold": 10}}, "progress": 3}, Standing(10, 3)),
        ({"balance": 1240}, Standing(balance=1240)),
        ({"campaign": {"id": "c", "trigger": "trg-1"}, "progress": "many", "balance": True}, Standing()),
        ({"campaign": {"id": "c", "trigger": {"completionThreshold": {}}}, "progress": -1}, Standing()),
    ],
)
def test_how_far_a_member_is_adorns_a_yes_and_never_costs_it(told, standing):
    said = parsed(ClaimSaid, json.dumps({"id": "c-1", **told}).encode())
    assert said.standing() == standing


@contextmanager
def keeping_alive(say):
    """A server that goes on with its connections; `say(n, connection)` answers the n-th request of all."""
    asked = count(1)
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve(connection):
            with connection, suppress(OSError), connection.makefile("rb") as file:
                while head := file.readline():
                    length = 0
                    while (head := file.readline().strip()) != b"":
                        name, _, value = head.lower().partition(b":")
                        length = int(value) if name == b"content-length" else length
                    file.read(length)
                    say(next(asked), connection)

        def accept():
            with suppress(OSError):
                while True:
                    threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


def lasting(body, status):
    return f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


NO = b'{"status":409,"code":"MAX_PER_USER_REACHED","message":"no"}'


def test_what_an_earlier_answer_left_behind_never_passes_for_the_answer_to_a_claim():
    """Some gateways answer twice: the second no would be taken for the next visitor's."""

    def say(number, connection):
        connection.sendall(lasting(NO, "409 Conflict") * 2 if number == 1 else lasting(GOOD, "201 Created"))

    with keeping_alive(say) as url, closing(client(url)) as pers:
        assert isinstance(pers.submit_claim(CLAIM), Rejected)
        assert isinstance(pers.submit_claim(CLAIM), Accepted)


@pytest.mark.parametrize("how", ["closes", "resets"])
def test_a_server_that_hangs_up_just_as_the_next_claim_leaves_makes_no_doubt(how):
    """It keeps a connection for one answer only, and never says so before."""
    last = []

    def say(number, connection):
        if connection in last:
            if how == "resets":
                reset(connection)
            connection.close()
            raise OSError
        last.append(connection)
        connection.sendall(lasting(GOOD, "201 Created"))

    with keeping_alive(say) as url, closing(client(url)) as pers:
        assert [type(pers.submit_claim(CLAIM)) for _ in range(3)] == [Accepted] * 3
