"""The sandbox under schemathesis: thousands of requests, valid and not, held against the contract by all checks."""

import json
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest
import yaml

from tests.contract.narrowing import narrowed
from tests.sandbox.desk import Desk, running

#: Refusals that valid requests may meet: rules that no schema can say (422), things that are not there, other roles.
VALID_MAY_MEET = ["2xx", "3xx", "401", "403", "404", "409", "422", "429"]

#: Who calls an operation, where it is not an admin.
CALLERS = {
    "business": ["createCampaignClaim", "getCampaignClaims", "getCurrentBusiness"],
    "user": ["getMyCampaignClaims", "getCurrentUser", "v17_userClaim", "v17_myClaims", "v17_myClaimsOfCampaign"],
    "tenant key": ["processSystemClaim202", "checkSystemKey", "v17_checkSystemKey", "v17_systemClaim"],
    "business key": ["v17_businessClaim"],
}


def headers(desk):
    def bearer(kind, proof):
        return {"Authorization": f"Bearer {desk.tokens(kind, proof)['accessToken']}", **desk.key}

    return {
        "admin": bearer("tenant", desk.seed["adminAuthToken"]),
        "business": bearer("business", desk.seed["businessAuthToken"]),
        "user": bearer("user", desk.seed["members"][0]["authToken"]),
        "tenant key": {"x-api-key": desk.seed["tenantApiKey"], **desk.key},
        "business key": {"x-api-key": desk.seed["businessApiKey"], **desk.key},
    }


def config(desk, known):
    """Schemathesis' own config; JSON strings and lists are TOML too."""
    told = headers(desk)
    parts = [f"headers = {table(told['admin'])}"]
    for who, operations in CALLERS.items():
        mine = [name for name in operations if name in known]
        if mine:
            ids = json.dumps(mine)
            parts.append(f"[[operations]]\ninclude-operation-id = {ids}\nheaders = {table(told[who])}")
    parts.append(f"[checks]\npositive_data_acceptance.expected-statuses = {json.dumps(VALID_MAY_MEET)}")
    return "\n\n".join(parts)


def table(said):
    return "{ " + ", ".join(f"{json.dumps(name)} = {json.dumps(value)}" for name, value in said.items()) + " }"


def run(version, folder, *words):
    document = narrowed(version)
    (folder / "contract.yaml").write_text(yaml.safe_dump(document))
    with running(folder / "sandbox.db", seed=True) as server, ExitStack() as stack:
        desk = Desk(server.url, stack)
        known = {one["operationId"] for item in document["paths"].values() for one in item.values()}
        (folder / "schemathesis.toml").write_text(config(desk, known))
        command = [
            str(Path(sys.executable).parent / "schemathesis"), "--config-file", "schemathesis.toml", "run",
            "contract.yaml", "--url", f"{server.url}/{version}", "--checks", "all", "--continue-on-failure",
            *words,
        ]  # fmt: skip
        done = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True, timeout=900)
        assert desk.public.get("/v2/healthcheck").status_code == 200, "the sandbox went down"
    return done


@pytest.mark.parametrize("version", ["v2", "v1.7"])
def test_the_sandbox_keeps_the_contract(version, tmp_path):
    done = run(version, tmp_path, "--max-examples", "3", "--max-time", "8", "--seed", "1")
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]


@pytest.mark.long
@pytest.mark.parametrize("version", ["v2", "v1.7"])
def test_the_sandbox_keeps_the_contract_for_long(version, tmp_path):
    done = run(version, tmp_path, "--max-examples", "100", "--max-time", "240")
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
