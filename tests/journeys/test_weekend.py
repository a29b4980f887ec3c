"""A weekend without a line: staff are warned, sign the terminal in again while it runs, and every claim is there."""

import json
import threading
import time
import urllib.request
from datetime import UTC, datetime, timedelta

import pytest
from typer.testing import CliRunner

from kiosk.assembly import Outlets, running
from kiosk.cli import check_kept
from kiosk.cli.pers import group
from kiosk.domain import line
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.claim import State
from kiosk.domain.screens import Receipt, Saved, Welcome
from kiosk.settings import read_settings
from kiosk.storage.catalogue import keep_catalogue
from kiosk.storage.outbox import Outbox
from kiosk.watch import lookout
from kiosk.watch.fitness import How


class Screens:
    """All screens so far, and a wait for one of them."""

    def __init__(self):
        self.shown, self.changed = [], threading.Condition()

    def show(self, screen):
        with self.changed:
            self.shown.append(screen)
            self.changed.notify_all()

    def until(self, wanted):
        with self.changed:
            assert self.changed.wait_for(lambda: any(map(wanted, self.shown)), 40), self.shown
            found = next(screen for screen in self.shown if wanted(screen))
            self.shown.clear()
            return found


def alarm(words):
    return lambda screen: isinstance(screen, Welcome) and words in str(screen.alarms)


def put(url, **said):
    body = json.dumps(said).encode()
    asked = urllib.request.Request(url, data=body, method="PUT", headers={"Content-Type": "application/json"})
    urllib.request.urlopen(asked).close()


@pytest.fixture(autouse=True)
def _looks_and_tries_often(monkeypatch):
    monkeypatch.setattr(lookout, "FIRST", 0.2)
    monkeypatch.setattr(lookout, "EVERY", 0.4)
    monkeypatch.setattr(line, "LOCKED", 1.0)  # half a minute: how long a terminal that is not let in waits


def with_proof_in_a_file(path, tmp_path):
    proof, lines = tmp_path / "proof", path.read_text().splitlines()
    kept = [f'auth_token_file = "{proof}"' if line.startswith("auth_token") else line for line in lines]
    path.write_text("\n".join(kept))
    proof.touch(0o600)
    return proof


def test_staff_are_warned_and_sign_in_again_without_touching_the_outbox(stand, config, tmp_path):
    put(f"{stand.url}/_settings", accessSeconds=62, refreshSeconds=8)
    good, path = stand.read("/_seed")["businessAuthToken"], config()
    proof = with_proof_in_a_file(path, tmp_path)
    proof.write_text(good)
    screens = Screens()
    with running(read_settings(path), Outlets(show=screens.show)) as made:
        wait(lambda: made.switchboard.known.catalogue_at)
        made.typed("pers:member:M-1001")
        screens.until(lambda screen: isinstance(screen, Receipt))
        proof.write_text("outdated-by-the-weekend")
        stand.line("down")
        time.sleep(2.2)  # an idle connection is not used again
        made.typed("pers:member:M-1002")
        saved = screens.until(lambda screen: isinstance(screen, Saved))
        wait(lambda: "the sign-in ends at" in made.switchboard.known.alarms.get("sign-in", ""))
        screens.until(alarm("The sign-in ended at"))
        put_up(stand)
        screens.until(alarm("PROOF_INVALID"))
        before = made.outbox.find(saved.reference)
        done = CliRunner().invoke(group, ["--config", str(path), "sign-in"], input=f"{good}\n")
        assert done.exit_code == 0, done.output
        wait(lambda: made.outbox.find(saved.reference).state is State.ACCEPTED)
        screens.until(lambda screen: isinstance(screen, Welcome) and not screen.alarms)
        after = made.outbox.find(saved.reference)
        assert (after.claim, before.state) == (before.claim, State.WAITING)
        assert made.outbox.counts().conserved
    assert saved.reference in {row["reference"] for row in stand.read("/_ledger")}


def put_up(stand):
    stand.line("up")
    wait(lambda: stand.read("/_settings"))
    put(f"{stand.url}/_settings", accessSeconds=900, refreshSeconds=86400)


def wait(good):
    until = time.monotonic() + 40
    while time.monotonic() < until:
        try:
            if good():
                return
        except OSError:
            pass
        time.sleep(0.1)
    raise AssertionError("waited in vain")


def test_a_session_that_nears_its_end_is_renewed_while_there_is_a_line(stand, config):
    put(f"{stand.url}/_settings", refreshSeconds=2)
    screens = Screens()
    with running(read_settings(config()), Outlets(show=screens.show)) as made:
        time.sleep(3.5)
        assert not made.switchboard.known.alarms
    assert not any(alarm("sign-in")(screen) for screen in screens.shown)


def test_a_catalogue_of_last_week_is_told_until_it_is_read(stand, config, tmp_path):
    stand.line("down")
    path, week = config(), datetime.now(UTC) - timedelta(days=7)
    with Outbox(tmp_path / "outbox", datetime.now(UTC)) as outbox:
        keep_catalogue(outbox.database, Catalogue("Café", read_at=week))
    path.write_text(path.read_text() + "[line]\ncatalogue_minutes = 0.02\n")
    screens = Screens()
    with running(read_settings(path), Outlets(show=screens.show)):
        assert screens.until(alarm("The catalogue is of")).alarms[0].count("168 h old") == 1
        stand.line("up")
        screens.until(lambda screen: isinstance(screen, Welcome) and "catalogue" not in str(screen.alarms))


def test_kiosk_check_says_how_old_the_catalogue_is_and_how_long_the_sign_in_lasts(stand, config, tmp_path):
    path = config()
    assert not kept_by(path), "nothing is kept before the first start"
    with running(read_settings(path), Outlets(show=lambda _: None)) as made:
        wait(lambda: made.switchboard.known.catalogue_at)
        found = kept_by(path)
        assert found["Catalogue kept"].said == "last read less than a minute ago"
        assert found["Sign-in kept"].said.startswith("without a line until 20")
    assert kept_by(path)["Catalogue kept"].how is How.GOOD, "also while no terminal is running"
    with Outbox(tmp_path / "outbox", datetime.now(UTC)) as outbox:
        keep_catalogue(outbox.database, Catalogue("Café", read_at=datetime.now(UTC) - timedelta(days=7)))
    old = kept_by(path)["Catalogue kept"]
    assert (old.how, old.said) == (How.WARNING, "last read 7 days ago")


def kept_by(path):
    return {finding.what: finding for finding in check_kept.here(read_settings(path))}
