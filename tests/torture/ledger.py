"""The server of the torture: a ledger of its own, moods of its own, and a clock that runs when it is asked."""

import json
import socket
from collections import Counter
from datetime import UTC, datetime, timedelta

MOODS = {"yes": 50, "lost-answer": 12, "lost-request": 9, "late": 9, "no": 7, "unreachable": 7, "later": 6}
LONGEST = 850  #: seconds after which no request of this server is still on its way; Q is just longer
A_READ = 100  #: seconds that pass with each read of the history, so that Q takes some


class Ledger:
    """What really took effect. It lives with the parent, so no kill reaches it, and shares no code with the kiosk."""

    def __init__(self, chance):
        self.chance = chance
        self.now = datetime(2026, 11, 22, 12, tzinfo=UTC)
        self.rows = []
        self.asked = Counter()  #: how often each reference arrived
        self.coming = []  #: (due, row): requests that have arrived and take effect later
        self.intended, self.acknowledged, self.green, self.voided = set(), set(), {}, set()
        self.purging = {}  #: member, source and state of claims that may have been purged
        self.trouble = ""
        self.calm = False

    def serve(self, line, kill_at=0, kill=None):
        """Answers a child until it ends; kills it when its `kill_at`-th claim is here, executed or not."""
        with line:
            while said := _next(line):
                answer = self._answer(said)
                if answer is None:
                    continue
                kill_at -= "mood" in answer
                if kill_at == 0 and "mood" in answer:
                    kill()
                _reply(line, answer)

    def executed(self, reference):
        return [row for row in self.rows if row["reference"] == reference]

    def row(self, ident):
        return next((row for row in self.rows if row["id"] == ident), None)

    def on_its_way(self, reference):
        return any(row["reference"] == reference for _, row in self.coming)

    def _answer(self, said):
        match said:
            case {"tell": "putting", "reference": reference}:
                self.intended.add(reference)
            case {"tell": "put", "reference": reference}:
                self.acknowledged.add(reference)
            case {"tell": "green", "reference": reference, "id": ident}:
                self.green[reference] = ident
            case {"tell": "voided", "reference": reference}:
                self.voided.add(reference)
            case {"tell": "purging", "claims": claims}:
                self.purging.update(claims)
            case {"tell": "trouble", "what": what}:
                self.trouble = what
            case {"ask": "time"}:
                return {"now": self._passed(1)}
            case {"ask": "history", "source": source}:
                return self._history(source)
            case {"ask": "claim"}:
                return {**self._claim(said), "now": self.now.isoformat()}
        return None

    def _history(self, source):
        now = self._passed(A_READ)
        rows = [row for row in self.rows if row["source"] == source]
        return {"now": now, "items": [{key: row[key] for key in ("id", "at", "member")} for row in rows]}

    def _claim(self, said):
        self._passed(1)
        mood = "yes" if self.calm else self.chance.choices(list(MOODS), list(MOODS.values()))[0]
        if mood in {"unreachable", "later"}:
            return {"mood": mood}
        reference = said["reference"]
        self.asked[reference] += 1
        row = {"id": f"s-{len(self.rows) + len(self.coming) + 1}-{reference}", **said}
        match mood:
            case "yes" | "lost-answer":
                self._execute(row)
            case "late":
                self.coming.append((self.now + timedelta(seconds=self.chance.uniform(5, LONGEST)), row))
        return {"mood": mood if mood in {"yes", "no"} else "silence", "id": row["id"]}

    def _execute(self, row):
        self.rows.append({**row, "at": self.now.isoformat()})

    def _passed(self, seconds):
        self.now += timedelta(seconds=seconds)
        for due, row in list(self.coming):
            if due <= self.now:
                self.coming.remove((due, row))
                self._execute(row)
        return self.now.isoformat()


def _next(line):
    try:
        return json.loads(line.recv(65536) or b"null")
    except ConnectionResetError:
        return None  # it died before it read our last word


def _reply(line, answer):
    try:
        line.send(json.dumps(answer).encode())
    except OSError:
        return  # it has died meanwhile


def line_pair():
    """A line that keeps messages apart."""
    return socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
