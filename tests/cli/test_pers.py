"""`kiosk pers` against a real sandbox: things made, changed and shown; a venue from a file; refusals as sentences."""

import json
import re
from contextlib import ExitStack
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.api.operations import Refused
from kiosk.api.session import kept
from kiosk.cli.pers import group
from kiosk.cli.pers_words import SENTENCES, sentence
from kiosk.settings import Misconfigured
from kiosk.whereabouts import resource
from tests.sandbox.desk import Desk, running

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    with running(tmp_path_factory.mktemp("pers") / "s.db", seed=True) as server, ExitStack() as stack:
        yield Desk(server.url, stack)


@pytest.fixture
def pers(desk):
    def run(*words, proof=None, fed=None, config=None):
        seed = desk.seed
        where = ["--config", str(config)] if config else ["--url", desk.url, "--project-key", seed["projectKey"]]
        env = {"KIOSK_PERS_ADMIN_TOKEN": seed["adminAuthToken"], "KIOSK_PERS_AUTH_TOKEN": "", **(proof or {})}
        done = CliRunner().invoke(group, [*where, *words], env=env, input=fed)
        assert done.exception is None or isinstance(done.exception, SystemExit), done.output
        return done

    return run


def said(done):
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


def test_a_campaign_from_nothing_to_claimed(pers, desk):
    campaign = said(pers("campaigns", "create", "Morning 7", "description=7", "--json"))["id"]
    trigger = said(pers("triggers", "create", "Seven", "maxPerUser=1", "--json"))["id"]
    source = said(pers("sources", "create", "Door 7", "businessId=biz-morgenrot", "--json"))["id"]
    for words in (
        ("rewards", "add", campaign, "tok-points", "7", "maxAmount=70"),
        ("engagements", "add", campaign, "biz-morgenrot", "maxPerDay=1"),
        ("triggers", "assign", trigger, campaign),
        ("triggers", "condition", trigger, "medium", "EQUALS", "qr"),
        ("sources", "attach", source, campaign),
        ("campaigns", "activate", campaign),
        ("campaigns", "activate", campaign),
    ):
        done = pers(*words)
        assert done.exit_code == 0, done.output
    assert desk.claim(source, conditionsData={"medium": "qr"}).status_code == 201
    told = said(pers("campaigns", "show", campaign))
    assert (told["isActive"], told["tokenUnits"][0]["amount"], told["description"]) == (True, 7.0, "7")
    assert [one["user"]["externalId"] for one in said(pers("claims", "list", "--source", source, "--json"))] == [
        "M-1001"
    ]
    assert "stays in the books" in pers("campaigns", "delete", campaign).stderr


def test_a_change_keeps_what_it_does_not_name(pers):
    made = said(pers("triggers", "create", "Edited", "maxPerUser=3", "maxTotal=9", "--json"))
    pers("triggers", "condition", made["id"], "k", "IS_PART_OF", '["a","b"]')
    told = said(pers("triggers", "edit", made["id"], "maxTotal=null", "description=12", "--json"))
    assert (told["maxPerUser"], told["maxTotal"], told["description"]) == (3, None, "12")
    assert told["conditions"][0]["value"] == ["a", "b"]


def test_parts_of_a_campaign_are_changed_and_taken_away(pers):
    unit = said(pers("rewards", "list", "cmp-winter", "--json"))[0]["id"]
    assert "41 Morgenrot points" in pers("rewards", "edit", "cmp-winter", unit, "amount=41").stdout
    part = said(pers("engagements", "list", "cmp-winter", "--json"))[0]["id"]
    assert (
        "biz-bakery" in pers("engagements", "edit", "cmp-winter", part, "businessIds=biz-morgenrot,biz-bakery").stdout
    )
    assert "all businesses" in pers("engagements", "end", "cmp-winter", part).stdout
    assert "gives nothing" in pers("rewards", "remove", "cmp-winter", unit).stdout


def test_a_venue_is_made_once_and_differences_wait_for_a_word(pers, tmp_path):
    example = resource("venue.example.toml")
    assert "To do: 15;" in pers("setup", str(example), "--dry-run").stdout
    assert len(said(pers("setup", str(example), "--json"))["done"]) == 15
    assert "Nothing to do" in pers("setup", str(example)).stdout
    changed = tmp_path / "venue.toml"
    changed.write_text(example.read_text().replace("amount = 80", "amount = 90").replace("maxMultiplier = 20\n", ""))
    assert "amount is 80, not 90" in pers("setup", str(changed)).stdout
    assert said(pers("setup", str(changed), "--apply", "--json"))["done"] == [
        "campaign Early bird, reward tok-points: amount is 80, not 90"
    ]
    assert "Nothing to do" in pers("setup", str(changed), "--apply").stdout


@pytest.mark.parametrize(
    ("before", "after", "missing"),
    [
        ('business = "biz-morgenrot"', 'business = "biz-none"', "the business 'biz-none'"),
        ('# members = ["M-1001"] ', 'members = ["M-9999"] #', "the member 'M-9999'"),
        ('trigger = "By the euro"', 'trigger = "By the yen"', "the trigger 'By the yen'"),
        ('sources = ["Bar", ', 'sources = ["Baz", ', "the trigger source 'Baz'"),
    ],
)
def test_setup_names_what_is_missing_and_does_nothing(pers, tmp_path, before, after, missing):
    path = tmp_path / "venue.toml"
    text = resource("venue.example.toml").read_text()
    assert before in text
    path.write_text(text.replace(before, after).replace("Early bird", "Never made"))
    done = pers("setup", str(path))
    assert done.exit_code == 1
    assert missing in done.stderr
    assert "Never made" not in pers("campaigns", "list").stdout


def test_setup_stops_where_a_token_is_missing_and_goes_on_when_run_again(pers, tmp_path):
    path = tmp_path / "venue.toml"
    text = resource("venue.example.toml").read_text().replace("Early bird", "Half made")
    path.write_text(text.replace('token = "tok-points", amount = 80', 'token = "tok-none", amount = 80'))
    done = pers("setup", str(path))
    assert done.exit_code == 1
    assert "no such loyalty token" in done.stderr
    path.write_text(text)
    again = pers("setup", str(path), "--apply")
    assert "give 80 of tok-points" in again.stdout
    assert "Nothing to do" in pers("setup", str(path)).stdout


def test_every_code_of_the_sandbox_has_a_sentence():
    text = "\n".join(path.read_text() for path in (ROOT / "kiosk/sandbox").rglob("*.py"))
    codes = set(re.findall(r'(?:RefusalError\(\s*\d+,|Rule\()\s*"([A-Z_]+)"', text)) - {"FAULT_NOT_FOUND"}
    assert len(codes) > 35
    assert sorted(codes - SENTENCES.keys()) == []


def test_an_unknown_code_is_shown_with_the_servers_words():
    assert sentence(Refused(422, "MOON_IS_FULL", "Not tonight.", correlation="c-1")) == (
        "The server refuses (MOON_IS_FULL): Not tonight. [c-1]"
    )


def test_details_fill_a_sentence_and_nothing_breaks_without_them():
    assert "again in 5 seconds" in sentence(Refused(422, "COOLDOWN_ACTIVE", details={"secondsLeft": 5}))
    assert "unknown" in sentence(Refused(422, "COOLDOWN_ACTIVE"))
    assert "{0.x}" in sentence(Refused(400, "VALIDATION_FAILED", "{0.x} is wrong"))


@pytest.mark.parametrize(
    ("words", "sentence_of_it"),
    [
        (("campaigns", "show", "nope"), "no such campaign"),
        (("campaigns", "show", ".."), "no id"),
        (("triggers", "create", "T", "maxPerUsr=1"), "maxPerUsr is not a field"),
        (("triggers", "create", "T", "triggerType=CLAIM_BY_CAT"), "triggerType"),
        (("triggers", "create", "T", "maxPerUser"), "Write name=value"),
        (("rewards", "add", "cmp-winter", "tok-none", "3"), "no such loyalty token"),
        (("rewards", "edit", "cmp-winter", "none", "amount=3"), "no reward none"),
        (("setup", "/none.toml"), "is not there"),
    ],
)
def test_what_is_refused_is_one_sentence_and_code_1(pers, words, sentence_of_it):
    if words[0] == "setup":
        with pytest.raises(Exception, match=sentence_of_it):
            CliRunner().invoke(group, [*words], catch_exceptions=False)
        return
    done = pers(*words)
    assert done.exit_code == 1
    assert sentence_of_it in done.stderr
    assert "Traceback" not in done.output


def test_a_business_is_told_what_is_for_admins(pers, desk):
    proof = {"KIOSK_PERS_ADMIN_TOKEN": "", "KIOSK_PERS_AUTH_TOKEN": desk.seed["businessAuthToken"]}
    done = pers("triggers", "create", "T", proof=proof)
    assert (done.exit_code, "KIOSK_PERS_ADMIN_TOKEN" in done.stderr) == (1, True)
    assert pers("claims", "list", proof=proof).exit_code == 0
    assert said(pers("businesses", "show", "me", proof=proof))["id"] == "biz-morgenrot"


def test_several_businesses_are_offered(pers, desk):
    proof = {"KIOSK_PERS_ADMIN_TOKEN": "", "KIOSK_PERS_AUTH_TOKEN": desk.seed["twoBusinessesAuthToken"]}
    done = pers("sources", "list", proof=proof)
    assert done.exit_code == 1
    assert "biz-bakery" in done.stderr
    assert pers("--business", "biz-bakery", "sources", "list", proof=proof).exit_code == 0


def test_the_config_may_be_named_at_the_end_as_everywhere_else(tmp_path):
    config = tmp_path / "mine.toml"
    config.write_text("[pers]\nbase_url = 3\n")
    for words in (["claims", "list", "-c", str(config), "--json"], ["-c", str(config), "claims", "list"]):
        with pytest.raises(Misconfigured, match=r"mine\.toml"):
            CliRunner().invoke(group, words, catch_exceptions=False)


def test_nobody_there(desk):
    words = ["--url", "http://127.0.0.1:1", "--project-key", "p", "campaigns", "list"]
    done = CliRunner().invoke(group, words, env={"KIOSK_PERS_ADMIN_TOKEN": "x"})
    assert done.exit_code == 1
    assert "cannot be reached" in done.stderr


@pytest.fixture
def config(desk, tmp_path):
    path = tmp_path / "config.toml"
    path.write_text(f"""
[pers]
base_url = "{desk.url}"
project_key = "{desk.seed["projectKey"]}"
business_id = "biz-morgenrot"
[venue]
trigger_source = "src-entrance"
[outbox]
folder = "{tmp_path}"
""")
    return path


def test_a_terminal_is_signed_in_again_without_touching_anything_else(pers, desk, config):
    none = {"KIOSK_PERS_ADMIN_TOKEN": ""}
    assert "not signed in" in pers("sign-in", "--status", config=config, proof=none).stderr
    wrong = pers("sign-in", config=config, proof=none, fed="sandbox-proof-nobody\n")
    assert (wrong.exit_code, "PROOF_INVALID" in wrong.stderr) == (1, True)
    done = pers("sign-in", config=config, proof=none, fed=desk.seed["businessAuthToken"] + "\n")
    assert "Signed in" in done.stdout
    file = config.parent / "session.json"
    assert file.stat().st_mode & 0o777 == 0o600
    assert sorted(path.name for path in config.parent.iterdir()) == ["config.toml", "session.json"]
    told = pers("sign-in", "--status", "--json", config=config, proof=none)
    tokens = kept(file).tokens
    assert set(said(told)) == {"access", "refresh"}
    for secret in (tokens.access, tokens.refresh, desk.seed["businessAuthToken"]):
        assert secret not in told.output + done.output + wrong.output


def commands(typed, path=()):
    for command in typed.registered_commands:
        yield (*path, command.name)
    for one in typed.registered_groups:
        yield from commands(one.typer_instance, (*path, one.name))


@pytest.mark.parametrize("command", sorted(commands(group)), ids=" ".join)
def test_every_command_has_help_with_an_example(command):
    done = CliRunner().invoke(group, [*command, "--help"], terminal_width=200)
    assert done.exit_code == 0
    assert f"kiosk pers {' '.join(command)}" in done.stdout


def test_what_a_server_says_cannot_move_the_cursor(pers):
    pers("campaigns", "create", "\x1b[31mRed\x07")
    assert "\x1b" not in pers("campaigns", "list").stdout
