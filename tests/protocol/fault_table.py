"""The table of faults, made by running them: fault, state, screen and what staff see, as Markdown between two marks."""

import argparse
import json
import re
import socket
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kiosk.api.client import Pers
from kiosk.api.history import read_history
from kiosk.api.paths import PATHS
from kiosk.api.sign_in import KeyIn
from kiosk.api.transport import Wire
from kiosk.domain.catalogue import Campaign, Catalogue, Reward, Source
from kiosk.domain.claim import Claim, Request, State
from kiosk.domain.events import Delivered, Scanned
from kiosk.domain.outcome import Accepted, Outcome, Uncertain, in_words, state_after
from kiosk.domain.scan import Medium, Scan
from kiosk.domain.screens import Declined, Receipt, Saved
from kiosk.domain.session import Place, Session, advance
from kiosk.domain.settling import Found, Park, Resend, Wait, may_settle
from tests.api.faults import AFTER_IT_LEFT, FaultServer, answer, saying
from tests.protocol.server import read_request
from tests.protocol.stories import NOON, RULES, TENANT, at, canary, doubt, entry, item, judged, reading
from tests.protocol.strikes import Heard

BEGIN = "<!-- faults: made by python -m tests.protocol.fault_table --write CONTRIBUTING.md -->"
END = "<!-- end of faults -->"
CLAIM = Claim("K7Q-0001", Request("M-1", "src-1", conditions={"source": {}}), TENANT, NOON)
BREAKFAST = Campaign("cmp", "Breakfast", (Reward(120, "points"),), frozenset({"src-1"}))
CATALOGUE = Catalogue("Café", (BREAKFAST,), (Source("src-1", "Entrance"),), NOON)


def refusal(status, code="MAX_PER_USER_REACHED", **more):
    said = {"status": status, "code": code, "message": "no", "category": "DOMAIN_RULE", **more}
    return saying(_refusal(status, said))


def _refusal(status, said):
    return answer(json.dumps(said).encode(), f"{status} X")


def refused_though_let_in(connection):
    """A 403 on a claim is sorted by a second question, on the same connection: this one is answered well."""
    said = {"status": 403, "code": "CLAIM_TYPE_NOT_ALLOWED", "message": "no", "category": "DOMAIN_RULE"}
    with connection.makefile("rb") as file:
        while asked := read_request(file):
            good = asked.method == "GET"
            connection.sendall(answer(b'{"id":"b"}', "200 OK") if good else _refusal(403, said))


ANSWERED = {
    "a clear yes": saying(answer()),
    "a yes that shows no member": saying(answer(b'{"id":"c-1"}')),
    "refused in the API's own shape (409)": refusal(409),
    "no such member (404)": refusal(404, "USER_NOT_FOUND"),
    "not allowed here (403), though we are let in": refused_though_let_in,
    "a field of ours is not known (400)": refusal(400, "VALIDATION_FAILED", category="VALIDATION", target="multiplier"),
    "the key is refused (401)": refusal(401, "TOKEN_INVALID", category="AUTHENTICATION"),
    "too many requests (429)": saying(
        answer(b'{"status":429,"code":"TOO_MANY_REQUESTS"}', "429 Too Many Requests", more="Retry-After: 120\r\n")
    ),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    fault: str
    state: str
    after_a_doubt: str
    screen: str
    staff: str


def sent_to(url: str) -> Outcome:
    wire = Wire(url, connect_seconds=1.5, answer_seconds=1.5)
    with closing(Pers(wire, PATHS["v2"], KeyIn("project", "key"))) as pers:
        return pers.submit_claim(CLAIM)


def outcomes() -> Iterator[tuple[str, Outcome]]:
    """What comes back from every fault, by the real client over loopback."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    yield "nobody listens", sent_to(url)
    with FaultServer(saying(answer())) as server:
        yield "no TLS where there should be", sent_to(server.url.replace("http:", "https:"))
    for name, fault in {**ANSWERED, **AFTER_IT_LEFT}.items():
        with FaultServer(
            fault if "before reading" in name or fault is refused_though_let_in else heard(fault)
        ) as server:
            yield name, sent_to(server.url)


def heard(fault):
    """The fault once the request is read whole: with half of it unread, an answer may be lost to a reset."""

    def deal(connection):
        with connection.makefile("rb") as file:
            read_request(file)
        fault(Heard(connection))

    return deal


def screen_after(outcome: Outcome) -> str:
    """What a visitor sees who still stands there."""
    place = Place("Café", TENANT, "entrance-1", "kiosk", "src-1", mint=lambda: CLAIM.reference)
    scan = Scanned(Scan("pers:member:M-1", Medium.QR_CODE, "camera", NOON))
    waiting = advance(Session(catalogue=CATALOGUE), scan, NOON, place).session
    screen = advance(waiting, Delivered(CLAIM.reference, outcome), NOON, place).screen
    match screen:
        case Receipt(amount=amount, unit=unit):
            return f"*Receipt*, +{amount:g} {unit}"
        case Saved(checking=checking):
            return "*Saved*, being checked" if checking else "*Saved*, on its way"
        case Declined(code=code):
            return f"*Declined*, {code}"
        case _:
            return f"*{type(screen).__name__}*"


def rows() -> Iterator[Row]:
    """One for each fault."""
    for name, outcome in outcomes():
        alarm = "; **alarm**" if isinstance(outcome, Uncertain) and outcome.alarm else ""
        said = in_words(outcome)
        yield Row(name, state_after(outcome, 0), state_after(outcome, 1), screen_after(outcome), _plain(said) + alarm)


def _plain(said: str) -> str:
    """Without what differs from run to run: whether the end of a broken line is met in a read or a write is luck."""
    said = re.sub(r"(Connect\w*): .*", r"\1", said)
    said = re.sub(r"(ReadError|WriteError|RemoteProtocolError|CloseError)\b.*", "the connection broke", said)
    return re.sub(r"(ReadTimeout|WriteTimeout)\b.*", "it took too long", said).replace("|", "\\|")


def judgements() -> Iterator[tuple[str, object]]:
    """What reads of the history make of an uncertain claim."""
    began, late = at(5), at(5000)
    twice = doubt(began=began, negative=at(905))
    yield "shows it", judged(doubt(), reading(at(2), item("c-1"), canary()))
    yield "shows two of it", judged(doubt(), reading(at(2), item("c-1"), item("c-2")))
    yield "does not show it, for the first time", judged(doubt(), reading(at(2), canary()))
    yield "does not show it, within Q", judged(doubt(began=began), reading(at(100), canary()))
    yield "does not show it, once after Q", judged(doubt(began=began), reading(at(905), canary()))
    yield "does not show it, twice after Q, Q/4 apart", judged(twice, reading(late, canary()))
    yield "shows nothing of this terminal at all", judged(twice, reading(late))
    yield "does not show it, and it is the third doubt", judged(twice, reading(late, canary()), doubts=3)
    if read_history(lambda _: None, "src", None, "boot-1") is None:
        yield "cannot be read whole", Wait(doubt(), "nothing is learnt")
    yield "is of a source that is not ours alone", Park(may_settle(entry(source="src-9"), RULES) or "")
    yield "may show it, but the server's clock was not known", judged(doubt(after=None), reading(at(2)))


def _judged_row(name, judgement):
    match judgement:
        case Found(ident, others):
            more = f", and {len(others)} more that should not exist" if others else ""
            screen = screen_after(Accepted(ident)) + " if the visitor is still there"
            return f"| {name} | {State.ACCEPTED} | {screen} | found in the history{more} |"
        case Resend():
            return f"| {name} | {State.WAITING} | | surely not in effect: may be sent again |"
        case Wait(_, why):
            return f"| {name} | {State.UNCERTAIN} | | {why} |"
        case Park(why):
            return f"| {name} | {State.PARKED} | | {why} |"
    raise AssertionError(judgement)


def table() -> str:
    """Both tables with their marks."""
    faults = [f"| {r.fault} | {r.state} | {r.after_a_doubt} | {r.screen} | {r.staff} |" for r in rows()]
    reads = [_judged_row(name, judgement) for name, judgement in judgements()]
    return "\n".join(
        [
            BEGIN,
            "| what comes back for a claim | state | after a doubt | screen | what staff see |",
            "|---|---|---|---|---|",
            *faults,
            "",
            "| the history … | an uncertain claim is then | screen | what staff see |",
            "|---|---|---|---|",
            *reads,
            END,
        ]
    )


def put_into(text: str, made: str) -> str:
    """The text with the table between its marks. Raises ValueError where they are missing."""
    before, mark, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not mark or not end:
        raise ValueError(f"the marks are missing:\n{BEGIN}\n{END}")
    return before + made + after


def main():
    asked = argparse.ArgumentParser(prog="python -m tests.protocol.fault_table", description=__doc__)
    asked.add_argument("--check", type=Path, help="fails where the table in this file is another")
    asked.add_argument("--write", type=Path, help="puts the table into this file")
    given = asked.parse_args()
    made = table()
    if given.write:
        given.write.write_text(put_into(given.write.read_text(), made))
    elif given.check:
        text = given.check.read_text()
        if put_into(text, made) != text:
            print(f"{given.check} is out of date: python -m tests.protocol.fault_table --write {given.check}")
            return 1
    else:
        print(made)
    return 0


if __name__ == "__main__":
    sys.exit(main())
