"""What a lane tells the visitor is what is on disk."""

import socket
import threading
import time
from contextlib import closing, contextmanager

import pytest

from kiosk.api.client import Pers
from kiosk.api.paths import PATHS
from kiosk.api.sign_in import KeyIn
from kiosk.api.transport import Wire
from kiosk.delivery.courier import Courier
from kiosk.domain.claim import State
from kiosk.domain.outcome import Accepted, Rejected, Uncertain, Unreachable
from kiosk.storage.outbox import Outbox
from tests.api.faults import FaultServer
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
    return said[0]


@pytest.mark.parametrize("outcome", [Accepted("c-1"), Rejected("NO"), Uncertain("reset"), Unreachable("refused")])
def test_a_first_answer_is_told_as_it_came(tmp_path, outcome):
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(claim(), NOW)
        assert told(outbox, outcome).outcome == outcome


def test_a_yes_whose_id_another_claim_holds_is_never_green(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(claim("a@x.org"), NOW)
        outbox.mark(outbox.take(TENANT, NOW), Accepted("c-1"), NOW)
        outbox.put(claim("b@x.org", reference="K7Q-TWIN"), NOW)
        event = told(outbox, Accepted("c-1"))
        assert isinstance(event.outcome, Uncertain)
        assert "c-1" in event.alarm, "no two claims have one id on a sound line"
        assert outbox.find("K7Q-TWIN").state is State.UNCERTAIN


def test_a_no_after_a_doubt_is_not_shown_as_a_verdict(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(claim(reference="K7Q-ECHO"), NOW)
        outbox.mark(outbox.take(TENANT, NOW), Uncertain("reset"), NOW)
        outbox.move("K7Q-ECHO", State.PARKED, "a person decides", NOW)
        outbox.move("K7Q-ECHO", State.WAITING, "put back by a person", NOW)
        event = told(outbox, Rejected("MAX_PER_USER_REACHED"))
        assert isinstance(event.outcome, Uncertain)
        assert not event.alarm


@contextmanager
def black_hole():
    """Nobody answers there, not even with a refusal."""
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        held = [socket.socket() for _ in range(3)]
        for one in held:
            one.setblocking(False)
            one.connect_ex(full.getsockname())
        yield f"http://127.0.0.1:{full.getsockname()[1]}"
        for one in held:
            one.close()


def stopped_while_sending(outbox, url):
    """A lane that hangs on its way to `url` when the terminal stops; returns how long that took."""
    outbox.put(claim(reference="K7Q-HANG"), NOW)
    pers = Pers(Wire(url, connect_seconds=20, answer_seconds=20), PATHS["v2"], KeyIn("p", "k"))
    troubles = []
    courier = Courier(
        outbox, TENANT, [pers], hourly=1e9, server_time=lambda: NOW, tell=lambda _: None, broken=troubles.append
    )
    courier.start()
    until = time.monotonic() + 10
    while outbox.counts().sending == 0 and time.monotonic() < until:
        time.sleep(0.01)
    time.sleep(0.2)
    began = time.monotonic()
    courier.stop()
    assert not troubles
    return time.monotonic() - began


def test_a_claim_that_hangs_in_connecting_when_we_stop_is_waiting_and_nothing_of_it_leaves(tmp_path):
    with black_hole() as url, Outbox(tmp_path, NOW) as outbox:
        assert stopped_while_sending(outbox, url) < 5
        entry = outbox.find("K7Q-HANG")
        assert (entry.state, entry.doubts) == (State.WAITING, 0)
        assert "before it left" in outbox.timeline("K7Q-HANG")[-1].said
    with Outbox(tmp_path, NOW) as again:
        assert again.find("K7Q-HANG").state is State.WAITING


def test_a_claim_whose_servers_name_is_still_looked_up_when_we_stop_is_waiting(tmp_path, monkeypatch):
    over = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: over.wait(20) and [])
    with Outbox(tmp_path, NOW) as outbox:
        stopped_while_sending(outbox, "http://slow-to-find.example")
        assert outbox.find("K7Q-HANG").state is State.WAITING
        over.set()


def test_a_claim_that_left_before_we_stopped_is_in_doubt(tmp_path):
    with FaultServer(lambda connection: time.sleep(8)) as server, Outbox(tmp_path, NOW) as outbox:
        stopped_while_sending(outbox, server.url)
        assert outbox.find("K7Q-HANG").state is State.UNCERTAIN


def test_a_wire_that_is_closed_while_it_connects_lets_nothing_leave():
    """The connection comes about after all, and the request stays here."""
    heard = []
    with FaultServer(lambda connection: heard.append(connection.recv(10))) as server:
        wire = Wire(server.url, connect_seconds=5, answer_seconds=5)
        wire.begin()
        wire._gate.shut()
        came = wire.ask("POST", "/", headers={})
        assert (came.left, wire.left) == (False, False)
        wire.close()
        time.sleep(0.2)
    assert heard in ([], [b""])


def test_a_yes_about_somebody_else_is_an_alarm(tmp_path):
    with Outbox(tmp_path, NOW) as outbox:
        outbox.put(claim(), NOW)
        assert "another member" in told(outbox, Uncertain("the answer is about another member", alarm=True)).alarm


def test_a_server_that_never_tells_its_time_is_asked_once_and_sent_the_claims(tmp_path):
    """No Date, or one from a cache on the way: it is asked for before the first claim, and not instead of it."""
    asked = []

    class Timeless(Line):
        def answers(self):
            asked.append("a read")
            return True

        def submit_claim(self, _):
            asked.append("a claim")
            done.set()
            return Accepted("c-1")

    done, broken = threading.Event(), []
    with Outbox(tmp_path, NOW) as outbox, closing(Timeless(None)) as line:
        outbox.put(claim(), NOW)
        courier = Courier(
            outbox, TENANT, [line], hourly=1e9, server_time=lambda: None, tell=lambda _: None, broken=broken.append
        )
        courier.start()
        assert done.wait(10)
        courier.stop()
    assert (asked, broken) == (["a read", "a claim"], [])
