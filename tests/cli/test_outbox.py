"""`kiosk outbox` and `kiosk staff`: at a terminal's door, or alone with the outbox; some as processes, all for real."""

import json
import os
import pty
import select
import stat
import subprocess
import sys
import termios
import time
from datetime import UTC, datetime

import pytest
from typer.testing import CliRunner

from kiosk.cli import application
from kiosk.cli.tables import claims_table
from kiosk.domain.claim import Claim, Request, State, Tenant
from kiosk.domain.outcome import Accepted, Rejected, Uncertain
from kiosk.door import Door
from kiosk.staff.desk import desk_at
from kiosk.staff.pins import PinStore, Scope
from kiosk.storage.outbox import Outbox

NOW = datetime.now(UTC)
TENANT = Tenant("https://api.example", "project", "business")
STEWARD, SUPERVISOR = "402917", "573920"
CONFIG = """
[pers]
base_url = "https://api.example"
project_key = "project"
business_id = "business"
[venue]
trigger_source = "src-1"
[outbox]
folder = "{folder}"
"""


@pytest.fixture
def folder(tmp_path):
    """An outbox with a claim in each state but sending, and two people."""
    folder = tmp_path / "outbox"
    with Outbox(folder, NOW) as outbox:
        put(outbox, "K7Q-0001", Accepted("s-1"))
        put(outbox, "K7Q-0002", Uncertain("reset"))
        put(outbox, "K7Q-0003")
        outbox.move("K7Q-0003", State.PARKED, "a person decides", NOW)
        put(outbox, "K7Q-0004")
    PinStore(folder).give("Ben", STEWARD, Scope.STEWARD)
    PinStore(folder).give("Eva", SUPERVISOR, Scope.SUPERVISOR)
    return folder


def put(outbox, reference, outcome=None):
    outbox.put(Claim(reference, Request(f"{reference}-canary@example.com", "src-1"), TENANT, NOW), NOW)
    if outcome is not None:
        outbox.mark(outbox.take(TENANT, NOW), outcome, NOW)


@pytest.fixture(params=["door", "alone"])
def reached(request, folder):
    """The outbox in this process behind a door, as a running terminal has it; or in nobody's hands."""
    if request.param == "alone":
        yield folder
        return
    with Outbox(folder, NOW) as outbox, Door(folder, desk_at(outbox, folder).answer):
        yield folder


def config_of(folder):
    path = folder.parent / "config.toml"
    path.write_text(CONFIG.format(folder=folder))
    return str(path)


def kiosk(folder, *words, typed=""):
    """The command in this process, which is far quicker to start."""
    return CliRunner(env={"COLUMNS": "160"}).invoke(
        application, [*words, "--config", config_of(folder)], input=typed, catch_exceptions=False
    )


def kiosk_process(folder, *words, typed=""):
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *words, "--config", config_of(folder)],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        input=typed,
    )


def told(folder, *words, typed=""):
    """What a command that must succeed answers with --json."""
    said = kiosk(folder, *words, "--json", typed=typed)
    assert said.exit_code == 0, said.stderr
    return json.loads(said.stdout)


def is_one_sentence(said, *words):
    assert said.exit_code == 1, said.stderr
    assert said.stdout == ""
    assert len(said.stderr.strip().splitlines()) == 1, said.stderr
    assert all(word in said.stderr for word in words), said.stderr


def test_list_and_show(reached):
    assert [row["state"] for row in told(reached, "outbox", "list")] == ["uncertain", "parked", "waiting"]
    assert [row["reference"] for row in told(reached, "outbox", "list", "--state", "parked")] == ["K7Q-0003"]
    assert len(told(reached, "outbox", "list", "--all", "--since", "1h", "--place", "src-1")) == 4
    shown = told(reached, "outbox", "show", "k7q0001")
    assert [step["state"] for step in shown["steps"]] == ["waiting", "sending", "accepted"]
    assert "canary" not in json.dumps(shown)


def test_the_count_is_of_all_that_was_ever_recorded(reached):
    said = kiosk(reached, "outbox", "count").stdout
    assert said == (
        "4 recorded = 1 waiting + 0 sending + 1 uncertain + 1 accepted + 0 rejected + 1 parked + 0 purged\n"
    )
    assert told(reached, "outbox", "count")["recorded"] == 4


def test_tables_for_people(folder):
    listed = kiosk(folder, "outbox", "list")
    assert "K7Q-0003" in listed.stdout
    assert "‖ parked" in listed.stdout
    assert "3 claims" in listed.stdout
    assert "canary" not in listed.stdout
    shown = kiosk(folder, "outbox", "show", "K7Q-0002")
    assert "no clear answer: reset" in shown.stdout


def test_a_claim_is_decided_about_and_it_stays_in_the_audit_trail(reached):
    signed = ("--by", "Ben", "--reason", "visitor asked", "--pin-stdin")
    claim = told(reached, "outbox", "put-back", "K7Q-0003", *signed, typed=f"{STEWARD}\n")
    assert claim["state"] == "waiting"
    claim = told(reached, "outbox", "void", "K7Q-0004", *signed, typed=f"{STEWARD}\n")
    assert claim["state"] == "rejected"
    acts = told(reached, "staff", "audit")
    assert [(act["who"], act["what"], act["reference"]) for act in acts] == [
        ("Ben", "put-back", "K7Q-0003"),
        ("Ben", "void", "K7Q-0004"),
    ]


def test_late_refusals_are_listed_until_somebody_has_seen_to_them(folder):
    with Outbox(folder, NOW) as outbox:
        outbox.move("K7Q-0004", State.REJECTED, "voided by staff", NOW)
        put(outbox, "K7Q-0005", Rejected("LIMIT", "enough"))
    listed = kiosk(folder, "outbox", "tasks")
    assert "K7Q-0005" in listed.stdout
    assert "1 to see to" in listed.stdout
    assert [row["reference"] for row in told(folder, "outbox", "tasks")] == ["K7Q-0005"]
    done = ("outbox", "done", "K7Q-0005", "--by", "Ben", "--reason", "told the visitor", "--pin-stdin")
    is_one_sentence(kiosk(folder, *done, typed="1\n"), "do not go together")
    assert kiosk(folder, *done, typed=f"{STEWARD}\n").stdout == "Seen to: K7Q-0005. 0 left.\n"
    assert kiosk(folder, "outbox", "tasks").stdout == "Nothing to see to.\n"


def test_accept_notes_the_servers_id(folder):
    signed = ("--by", "Ben", "--reason", "seen there", "--pin-stdin")
    is_one_sentence(kiosk(folder, "outbox", "accept", "K7Q-0003", *signed, typed=f"{STEWARD}\n"), "--server-id")
    claim = told(folder, "outbox", "accept", "K7Q-0003", "--server-id", "s-9", *signed, typed=f"{STEWARD}\n")
    assert (claim["state"], claim["server_id"]) == ("accepted", "s-9")


def test_what_is_missing_or_wrong_is_one_sentence_and_exit_code_1(reached):
    put_back = ("outbox", "put-back", "K7Q-0003")
    is_one_sentence(kiosk(reached, "outbox", "show", "K7Q-9999"), "no claim K7Q-9999")
    is_one_sentence(kiosk(reached, *put_back, "--by", "Ben"), "--reason")
    is_one_sentence(kiosk(reached, *put_back, "--reason", "visitor asked"), "--by")
    wrong = kiosk(reached, *put_back, "--by", "Ben", "--reason", "why not", "--pin-stdin", typed="999999\n")
    is_one_sentence(wrong, "do not go together")
    assert "999999" not in wrong.stderr
    is_one_sentence(kiosk(reached, "outbox", "list", "--since", "yesterday"), "no time")
    is_one_sentence(kiosk(reached, "outbox", "list", "--since", "999999d"), "no time")


def test_settle_needs_a_running_terminal(folder):
    is_one_sentence(kiosk(folder, "outbox", "settle"), "kiosk run")


def test_settle_is_watched_until_nothing_is_uncertain(folder):
    with Outbox(folder, NOW) as outbox:

        def look(place):
            outbox.move("K7Q-0002", State.ACCEPTED, f"found at {place}", NOW, "s-2")

        with Door(folder, desk_at(outbox, folder, settle=look).answer):
            assert told(folder, "outbox", "settle", "K7Q-0002", "--wait", "20") == {"uncertain": 0, "settled": 0}
            assert told(folder, "outbox", "show", "K7Q-0002")["reason"] == "found at src-1"


def test_export_is_private_whole_and_without_members(reached, tmp_path):
    path = tmp_path / "out.jsonl"
    said = kiosk(reached, "outbox", "export", str(path))
    assert said.exit_code == 0, said.stderr
    assert "Wrote 4 claims" in said.stderr
    rows = [json.loads(line) for line in path.read_text().splitlines()]
    assert [row["reference"] for row in rows if row["what"] == "claim"] == [
        f"K7Q-000{number}" for number in (1, 2, 3, 4)
    ]
    assert "canary" not in path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    is_one_sentence(kiosk(reached, "outbox", "export", str(path)), str(path))


def test_export_with_members_is_for_supervisors(folder, tmp_path):
    path = tmp_path / "out.jsonl"
    words = ("outbox", "export", str(path), "--members", "--reason", "asked by the office", "--pin-stdin", "--by")
    is_one_sentence(kiosk(folder, *words, "Ben", typed=f"{STEWARD}\n"), "supervisor")
    assert not path.exists()
    assert kiosk(folder, *words, "Eva", typed=f"{SUPERVISOR}\n").exit_code == 0
    assert path.read_text().count("canary") == 4
    is_one_sentence(kiosk(folder, "outbox", "export", "-", "--sealed", "--members"), "choose one")
    sealed = kiosk_process(folder, "outbox", "export", "-", "--sealed", "--state", "parked")
    assert json.loads(sealed.stdout.splitlines()[0])["sealed"]


def test_an_export_that_breaks_off_leaves_no_half_file(folder, tmp_path):
    """The terminal goes away between two pages."""
    path = tmp_path / "out.jsonl"
    answers = iter([{"counts": {}}, {"rows": [{"what": "claim"}], "more": "x", "total": 2}, {"refused": "Gone."}])
    with Door(folder, lambda question: next(answers)):
        is_one_sentence(kiosk(folder, "outbox", "export", str(path)), "Gone.")
    assert not path.exists()


def test_another_process_is_answered_at_the_door(folder):
    with Outbox(folder, NOW) as outbox, Door(folder, desk_at(outbox, folder).answer):
        signed = ("--by", "Ben", "--reason", "visitor asked", "--pin-stdin", "--json")
        said = kiosk_process(folder, "outbox", "put-back", "K7Q-0003", *signed, typed=f"{STEWARD}\n")
        assert json.loads(said.stdout)["state"] == "waiting", said.stderr
        assert outbox.find("K7Q-0003").state is State.WAITING
        said = kiosk_process(folder, "outbox", "show", "K7Q-9999")
        assert (said.returncode, said.stdout) == (1, "")
        assert said.stderr == "There is no claim K7Q-9999 in this outbox.\n"


def test_an_outbox_in_other_hands_without_a_door_is_one_sentence(folder):
    with Outbox(folder, NOW):
        said = kiosk_process(folder, "outbox", "list")
    assert said.returncode == 3
    assert "Another kiosk process uses the outbox" in said.stderr
    assert len(said.stderr.strip().splitlines()) == 1


def test_where_there_is_no_outbox_none_is_made(tmp_path):
    is_one_sentence(kiosk(tmp_path / "none", "outbox", "list"), "no outbox")
    assert not (tmp_path / "none").exists()


def test_people_come_and_go(tmp_path):
    folder = tmp_path / "outbox"
    is_one_sentence(kiosk(folder, "staff", "pin", "Ana", "--pin-stdin", typed="111111\n"), "different digits")
    pin = ("staff", "pin", "Ana", "--scope", "supervisor", "--pin-stdin")
    assert kiosk(folder, *pin, typed=f"{STEWARD}\n").exit_code == 0
    is_one_sentence(kiosk(folder, *pin, typed=f"{STEWARD}\n"), "--reset")
    assert kiosk(folder, *pin, "--reset", typed=f"{SUPERVISOR}\n").exit_code == 0
    assert told(folder, "staff", "list") == [{"name": "Ana", "scope": "supervisor", "wrong": 0}]
    assert "Ana" in kiosk(folder, "staff", "list").stdout
    assert kiosk(folder, "staff", "remove", "ana").exit_code == 0
    is_one_sentence(kiosk(folder, "staff", "remove", "ana"), "Nobody here")


def test_giving_out_pins_is_in_the_audit_trail_where_there_is_an_outbox(folder):
    kiosk(folder, "staff", "pin", "Ben", "--reset", "--pin-stdin", typed="183564\n")
    kiosk(folder, "staff", "remove", "Ben")
    assert [(act["what"], act["scope"]) for act in told(folder, "staff", "audit")] == [
        ("reset a PIN", "owner"),
        ("removed a PIN", "owner"),
    ]


def test_a_supervisor_switches_a_pin_on_again(folder):
    enable = ("staff", "enable", "Ben", "--pin-stdin", "--by")
    is_one_sentence(kiosk(folder, *enable, "Ben", typed=f"{STEWARD}\n"), "Only a supervisor")
    assert kiosk(folder, *enable, "Eva", typed=f"{SUPERVISOR}\n").exit_code == 0


def test_a_changed_audit_trail_is_said_and_exit_code_1(folder):
    kiosk(folder, "staff", "remove", "Ben")
    path = folder / "audit.log"
    path.write_text(path.read_text().replace("Ben", "Bob"))
    said = kiosk(folder, "staff", "audit")
    assert said.exit_code == 1
    assert "The audit trail was changed" in said.stderr


def test_a_pin_is_asked_for_twice_and_never_shown(tmp_path):
    """On a real terminal line, typed by hand."""
    folder = tmp_path / "outbox"
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "kiosk", "staff", "pin", "Ana", "--config", config_of(folder)]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True) as process:
        os.close(theirs)
        seen = _typed(ours, [("New PIN", STEWARD), ("Once more", STEWARD)])
        process.kill()
    os.close(ours)
    assert "Ana has a PIN" in seen
    assert STEWARD not in seen
    assert [one.name for one in PinStore(folder).people()] == ["Ana"]


def test_without_a_terminal_a_pin_is_piped_in(tmp_path):
    command = [sys.executable, "-m", "kiosk", "staff", "pin", "Ana", "--config", config_of(tmp_path / "outbox")]
    told = subprocess.run(
        command, input=f"{STEWARD}\n", capture_output=True, text=True, check=False, start_new_session=True, timeout=60
    )
    assert told.returncode == 1
    assert told.stderr.strip().splitlines() == ["There is no terminal to type a PIN at. Pipe it in: --pin-stdin."]


def _typed(line, script):
    """Types each answer when its question is seen and nothing typed is shown; returns all that was shown."""
    seen, script = "", list(script)
    until = time.monotonic() + 30
    while time.monotonic() < until:
        if select.select([line], [], [], 0.05)[0]:
            try:
                seen += os.read(line, 1000).decode()
            except OSError:
                break  # the other side has ended
        elif script and script[0][0] in seen and not termios.tcgetattr(line)[3] & termios.ECHO:
            os.write(line, f"{script.pop(0)[1]}\n".encode())
    return seen


def test_a_servers_words_cannot_steer_the_shell():
    row = {"reference": "K7Q-0001", "state": "parked", "scanned_at": NOW.isoformat(), "place": "\x1b[2J", "attempts": 0}
    table = claims_table([row | {"reason": "[red]x[/red] \x1b]0;title\x07 \u202e"}])
    cells = [str(cell) for column in table.columns for cell in column.cells]
    assert all(cell.isprintable() for cell in cells)
    assert "[red]x[/red] ·]0;title· ·" in cells


def test_what_a_bad_stop_has_left_is_said_to_whoever_opens_the_outbox_first(folder):
    """The terminal finds a rebuilt outbox in good order later: only now there is something to say."""
    (folder / "outbox.db").unlink()
    said = kiosk(folder, "outbox", "count", "--open")
    assert (said.exit_code, said.stdout.strip()) == (0, "3")
    assert "Claims rebuilt from the second journal: 4." in said.stderr
    assert "rebuilt" not in kiosk(folder, "outbox", "count").stderr
