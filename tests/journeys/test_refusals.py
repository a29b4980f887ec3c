"""Each rule of the sandbox refuses a claim of a real terminal, whose window says why in a sentence of its own."""

import json
import queue
import re
import subprocess
import sys
import threading
from contextlib import ExitStack, contextmanager

import pytest

from kiosk.sandbox.rules import RULES
from kiosk.ui.words import REASONS
from tests.contract.recorder import recording
from tests.journeys.refusals import CASES, NEVER_SEEN, Venue
from tests.sandbox.desk import Desk, running
from tests.test_house import ROOT

PATIENCE = 40
FORGOT = "every rule and every look-up of the sandbox has a case in tests/journeys/refusals.py, or a reason for none"


def codes():
    """All that a claim can be refused for: the rules, and what is found out before they are asked."""
    text = (ROOT / "kiosk/sandbox/judgement.py").read_text()
    looked_up = {f"{name}_NOT_FOUND" for name in re.findall(r'missing\("[^"]+", "([A-Z_]+)"', text)}
    return {rule.code for rule in RULES} | looked_up | set(re.findall(r'RefusalError\(\d+, "([A-Z_]+)"', text))


class Terminal:
    """A window in a process of its own, and what is written on its glass."""

    def __init__(self, config, pictures):
        command = [sys.executable, "-m", "tests.journeys.window_actor", str(config), str(pictures)]
        self.process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self.said = queue.SimpleQueue()
        self.errors = ""
        self.ears = [threading.Thread(target=one, daemon=True) for one in (self.listen, self.hear)]
        for ear in self.ears:
            ear.start()

    def listen(self):
        for line in self.process.stdout:
            self.said.put(json.loads(line))
        self.said.put({"screen": "ended"})

    def hear(self):
        self.errors = self.process.stderr.read()

    def until(self, *screens):
        """The next of these screens."""
        while (said := self.said.get(timeout=PATIENCE))["screen"] not in screens:
            assert said["screen"] != "ended", self.errors
        return said

    def scan(self, source, member):
        self.process.stdin.write(json.dumps({"triggerSourceId": source, "userIdentifier": member}) + "\n")
        self.process.stdin.flush()
        return self.until("Declined", "Receipt", "Saved", "NotOurs", "OutOfOrder")

    def close(self):
        self.process.stdin.close()
        code = self.process.wait(PATIENCE)
        for ear in self.ears:
            ear.join(PATIENCE)
        self.process.stdout.close()
        self.process.stderr.close()
        return code


@contextmanager
def at_work(config, pictures):
    terminal = Terminal(config, pictures)
    try:
        terminal.until("Welcome")
        yield terminal
    finally:
        code = terminal.close()
    assert code == 0, terminal.errors


def config_of(folder, seed, url):
    path = folder / "config.toml"
    path.write_text(f"""cameras = []
[pers]
base_url = "{url}"
project_key = "{seed["projectKey"]}"
business_id = "{seed["businessId"]}"
auth_token = "{seed["businessAuthToken"]}"
[venue]
trigger_source = "src-terrace"
latitude = 41.3902
longitude = 2.1540
visitor_seconds = 0
[screen]
full_screen = false
reduced_motion = true
[outbox]
folder = "{folder / "outbox"}"
""")
    return path


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """What stood on the glass, by the code that the case is about."""
    folder = tmp_path_factory.mktemp("refusals")
    venue = None

    def change(path, body):
        if venue is None or not venue.changed or not body or not path.startswith("/v2/campaigns/claims"):
            return body
        said = json.loads(body) | venue.changed
        return json.dumps({name: value for name, value in said.items() if value is not None}).encode()

    with (
        running(folder / "sandbox.db", seed=True) as server,
        recording(server.url, change) as line,
        ExitStack() as stack,
    ):
        desk = Desk(server.url, stack)
        found = {}
        with at_work(config_of(folder, desk.seed, line.url), folder) as terminal:
            for code, setting in CASES.items():
                venue = Venue(desk)
                found[code] = terminal.scan(setting(venue), venue.member)
        yield found


def test_every_refusal_has_a_case_or_a_reason_for_none():
    assert CASES.keys() | NEVER_SEEN.keys() == codes(), FORGOT
    assert not CASES.keys() & NEVER_SEEN.keys()


@pytest.mark.parametrize("code", CASES)
def test_the_window_says_why(seen, code):
    assert (seen[code]["screen"], seen[code]["code"]) == ("Declined", code)
    assert REASONS[code] in seen[code]["lines"]


def test_no_two_refusals_look_alike(seen, record_property):
    on_the_glass = {code: " ".join(said["lines"]) for code, said in seen.items()}
    sentences = [REASONS[code] for code in CASES]
    assert len(set(sentences)) == len(sentences)
    assert not [code for code, words in on_the_glass.items() if any(REASONS[c] in words for c in CASES if c != code)]
    order = [rule.code for rule in RULES]
    named = sorted(CASES, key=lambda code: order.index(code) + 1 if code in order else 0)
    wide = max(map(len, named))
    record_property("table: A claim refused by each rule, as seen on the window", [
        f"{order.index(code) + 1 if code in order else 'before':>6}  {code:{wide}}  {REASONS[code]}" for code in named
    ])  # fmt: skip
