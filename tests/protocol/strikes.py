"""The kinds of network fault, as data: what strikes each attempt of a claim, and what the history does meanwhile."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import format_datetime

from tests.api.faults import AFTER_IT_LEFT, reset
from tests.protocol.books import LAG, LIFE
from tests.protocol.server import Hangup

Strike = Callable[..., None]


@dataclass(frozen=True, slots=True)
class Kind:
    """`strikes` fall on the first attempts in turn; `history` on the next `reads`, every other one."""

    name: str
    strikes: tuple[Strike, ...] = ()
    history: Strike | None = None
    reads: int = 2


class Heard:
    """A connection whose request is read already, for faults that want to read it themselves."""

    def __init__(self, connection):
        self._connection = connection

    def recv(self, _):
        return b""

    def __getattr__(self, name):
        return getattr(self._connection, name)


def broken(how, *, booked=False, lag=0.0):
    """Breaks in one of the ways of tests/api/faults.py, before or after it took effect."""

    def strike(server, connection, asked):
        if booked:
            server.books.book(asked.claim, asked.sent, lag)
        AFTER_IT_LEFT[how](Heard(connection))
        raise Hangup

    return strike


def zombie(*, hangs):
    """Nobody hears of it again, and then it takes effect."""

    def strike(server, connection, asked):
        late = asked.sent + LIFE * 0.9 - time.monotonic()
        timer = threading.Timer(max(late, 0), server.books.book, (asked.claim, asked.sent, LAG))
        timer.daemon = True
        timer.start()
        if hangs:
            time.sleep(LIFE)
        else:
            reset(connection)
        raise Hangup

    return strike


def lagging(server, connection, asked):
    server.accept(connection, asked, LAG)


def saying(status, said, kind="application/json", **more):
    def strike(server, connection, asked):
        body = said(server) if callable(said) else said
        told = {name: value(server) if callable(value) else value for name, value in more.items()}
        connection.sendall(server.reply(status, body, kind, **told))

    return strike


def problem(status, code, category="BUSINESS_RULE", **more):
    said = {"status": status, "code": code, "message": "no", "category": category, "retryable": False, **more}
    return saying(status, said)


def away(server, connection, asked):
    """Answers, and then nobody listens for a moment: the next ones never leave."""
    server.accept(connection, asked)
    threading.Thread(target=server.go_away, args=(0.08,), daemon=True).start()
    raise Hangup


def hangs_up(server, connection, asked):
    raise Hangup


def resets(server, connection, asked):
    reset(connection)
    raise Hangup


def page_two_breaks(server, connection, asked):
    if asked.query["page"] != "1":
        raise Hangup
    connection.sendall(server.reply(200, {"data": server.page(asked)}))


def same_page_again(server, connection, asked):
    asked.query["page"] = "1"
    connection.sendall(server.reply(200, {"data": server.page(asked)}))


def each_twice(server, connection, asked):
    shown = [one for one in server.books.shown(asked.query["triggerSourceId"]) for _ in (1, 2)]
    connection.sendall(server.reply(200, {"data": server.page(asked, shown)}))


def cut_in_the_middle(server, connection, asked):
    whole = server.reply(200, {"data": server.page(asked)})
    connection.sendall(whole[: -len(whole) // 3])
    raise Hangup


def an_item_without_its_day(server, connection, asked):
    page = server.page(asked)
    for one in page[:1]:
        del one["createdAt"]
    connection.sendall(server.reply(200, {"data": page}))


DROP, LOST = broken("closes after the request"), broken("closes after the request", booked=True)


def later(when):
    said = {"status": 429, "code": "TOO_MANY_REQUESTS", "message": "later", "category": "RATE_LIMIT"}
    return saying(429, said, Retry_After=when)


LATER = later("0")
REFUSED = problem(409, "COOLDOWN_ACTIVE")
OUT = problem(401, "TOKEN_EXPIRED", "AUTHENTICATION")

HISTORY = {
    "is a portal's page": saying(200, b"<html>log in</html>", "text/html"),
    "answers 500": saying(500, {}),
    "answers 403": problem(403, "FORBIDDEN", "AUTHORIZATION"),
    "is cut in the middle": cut_in_the_middle,
    "breaks off on its second page": page_two_breaks,
    "shows one page again and again": same_page_again,
    "shows each claim twice": each_twice,
    "hangs up": hangs_up,
    "resets": resets,
    "shows nothing at all": saying(200, {"data": []}),
    "has no clock": saying(200, {"data": []}, Date=None),
    "comes from a cache": saying(200, {"data": []}, Age="3600"),
    "is no list": saying(200, {"data": {"total": 0}}),
    "leaves out what we need": an_item_without_its_day,
}

COMBINED = (
    Kind("history lags", (lagging,)),
    Kind("lost answer, history lags", (broken("closes after the request", booked=True, lag=LAG),)),
    Kind("a zombie after a hang", (zombie(hangs=True),)),
    Kind("a zombie after a reset", (zombie(hangs=False),)),
    Kind("a zombie, then another", (zombie(hangs=False), zombie(hangs=False))),
    Kind("dropped twice", (DROP, DROP)),
    Kind("dropped, then its answer lost", (DROP, LOST)),
    Kind("401 in mid-flight", (OUT,)),
    Kind("401 storm", (OUT, OUT, OUT, OUT)),
    Kind("401 after a doubt", (DROP, OUT, OUT)),
    Kind("403 on this one", (problem(403, "FORBIDDEN", "AUTHORIZATION"),)),
    Kind("429 now", (LATER,)),
    Kind("429 storm", (LATER,) * 4),
    Kind("429 with a date", (later(lambda s: format_datetime(s.books.now(), usegmt=True)),)),
    Kind("429 with nonsense", (later("-1"),)),
    Kind("429 after a doubt", (DROP, LATER)),
    Kind("refused", (REFUSED,)),
    Kind("refused after a doubt that reads have cleared", (DROP, REFUSED)),
    Kind("refused because its answer was lost", (LOST, REFUSED, REFUSED)),
    Kind("nobody listens for a moment", (away,)),
    *(Kind(f"lost answer, history {name}", (LOST,), strike) for name, strike in HISTORY.items()),
    *(Kind(f"dropped, history {name}", (DROP,), strike, 3) for name, strike in HISTORY.items()),
)
SIMPLE = tuple(
    Kind(f"{name}, {'booked' if booked else 'not booked'}", (broken(name, booked=booked),))
    for name in AFTER_IT_LEFT
    for booked in (False, True)
)
CLEAN = Kind("nothing wrong")
KINDS = (*SIMPLE, *COMBINED)
REJECTS = frozenset(
    {"refused", "403 on this one", "refused after a doubt that reads have cleared"}
)  #: kinds at whose end there is a no
