"""Which operations `kiosk pers` really uses, heard on the wire, and why it leaves the others alone."""

import re

import pytest
from typer.testing import CliRunner

from kiosk.api.operations import OPERATIONS
from kiosk.cli.pers import group

SESSION = "by every command, when it signs in"
NEWER = "no: the v2 operation is used"
VISITOR = "no: a visitor's own app does this"
TERMINAL = "no: the terminal does this"

#: Why `kiosk pers` does not offer an operation.
WHY_NOT = {
    "refreshToken": "no: a command is over before its session is",
    "jwks": "no: keys are for whoever checks tokens",
    "createCampaignClaim": TERMINAL, "getMyCampaignClaims": VISITOR, "getCurrentUser": VISITOR,
    "processSystemClaim202": "no: replaced by createCampaignClaim",
    "healthcheck": "no: kiosk check does this", "root": "no: says nothing",
    "checkSystemKey": "no: for systems", "checkAdmin": "no: the first refusal says it",
    "v17_healthcheck": "no: kiosk check does this", "v17_root": "no: says nothing",
    "v17_checkSystemKey": "no: for systems", "v17_checkAdmin": "no: the first refusal says it",
    "v17_businessClaim": TERMINAL, "v17_systemClaim": "no: for systems",
    "v17_userClaim": VISITOR, "v17_myClaims": VISITOR, "v17_myClaimsOfCampaign": VISITOR,
}  # fmt: skip

#: One session at the shell that uses all that is offered; `{x}` is the id that the command named x made.
SHELL = """
businesses list | businesses types | businesses show me | businesses show biz-bakery
campaigns list | c: campaigns create Shell | campaigns show {c} | campaigns edit {c} description=made
t: triggers create Shell maxPerUser=1 | triggers list | triggers show {t} | triggers edit {t} maxPerUser=2
triggers assign {t} {c} | triggers condition {t} medium EQUALS qr
s: sources create Shell | sources list | sources show {s} | sources deactivate {s} | sources attach {s} {c}
rewards add {c} tok-points 5 | rewards edit {c} {unit} amount=6 | rewards remove {c} {unit}
engagements add {c} biz-morgenrot | engagements edit {c} {part} maxPerDay=1 | engagements end {c} {part}
campaigns activate {c} | campaigns testnet {c}
claims list | members find puig
sources detach {s} {c} | triggers unassign {t} {c} | sources delete {s} | triggers delete {t} | campaigns delete {c}
"""


def used(heard):
    """The operations behind recorded requests, each by the most exact path that fits."""
    for one in heard:
        fits = [
            operation
            for operation in OPERATIONS.values()
            if re.fullmatch(re.sub(r"{\w+}", "[^/]+", operation.call), f"{one.method} {one.path}")
        ]
        yield min(fits, key=lambda operation: operation.call.count("{")).name


def reads(recorder, seed, words):
    business = words[:3] == ["businesses", "show", "me"]
    env = {
        "KIOSK_PERS_ADMIN_TOKEN": "" if business else seed["adminAuthToken"],
        "KIOSK_PERS_AUTH_TOKEN": seed["businessAuthToken"],
    }
    done = CliRunner().invoke(group, ["--url", recorder.url, "--project-key", seed["projectKey"], *words], env=env)
    assert done.exit_code == 0, (words, done.output)
    return done.stdout


def test_what_kiosk_pers_offers(everybody, recorder, record_property):
    made, offered = {}, {}
    for line in re.split(r"\s*[|\n]\s*", SHELL.strip()):
        name, _, words = line.rpartition(": ")
        recorder.taken()
        told = reads(recorder, everybody.seed, words.format_map(made).split())
        command = " ".join(words.split()[:2])
        offered |= {operation: command for operation in used(recorder.taken()) if operation not in offered}
        if name:
            made[name] = re.search(r": ([0-9a-f-]{36})", told)[1]
        made |= parts(everybody, made)
    offered["createToken"] = SESSION
    for operation in OPERATIONS:
        why_not = WHY_NOT.get(operation, NEWER if operation.startswith("v17_") else "")
        said = f"yes: {offered[operation]}" if operation in offered else why_not
        assert said, operation
        record_property("operation", (operation, "kiosk pers", said))
    assert not WHY_NOT.keys() & offered.keys()


def parts(everybody, made):
    """The ids of what the campaign consists of just now."""
    if "c" not in made:
        return {}
    campaign = everybody.admin.ask(OPERATIONS["getCampaign"], made["c"])
    units, engagements = getattr(campaign, "token_units", ()), getattr(campaign, "business_engagements", ())
    return {"unit": units[-1].id if units else "", "part": engagements[-1].id if engagements else ""}


@pytest.mark.parametrize("name", WHY_NOT)
def test_a_reason_is_about_an_operation(name):
    assert name in OPERATIONS
