"""The typed client against a mock that an independent implementation (npm's prism) generates from the contract."""

import shutil
import socket
import subprocess
import time
from contextlib import ExitStack, contextmanager

import httpx
import pytest
import yaml

from kiosk.api.operations import OPERATIONS, Operations, Refused
from kiosk.api.sign_in import Access
from kiosk.api.transport import Silence, Wire
from tests.contract.document import names, of_version
from tests.contract.everybody import Everybody

PRISM = "@stoplight/prism-cli@5.14.2"  # newer ones do not run on Node 18 and 20

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(shutil.which("npm") is None, reason="npm is not installed, so prism cannot be"),
]


class Everyone:
    """Headers for every scheme the contract knows; a mock looks only whether they are there."""

    def headers(self):
        return Access({"x-project-key": "p", "x-api-key": "k", "Authorization": "Bearer t"})

    def renewed(self, refused):
        return refused

    def close(self):
        """Nothing is under way."""


@pytest.fixture(scope="module")
def prism(tmp_path_factory):
    folder = tmp_path_factory.mktemp("prism")
    command = ["npm", "install", "--no-audit", "--no-fund", "--silent", "--prefix", str(folder), PRISM]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=600)
    if done.returncode:
        pytest.skip(f"npm cannot install prism here: {done.stderr.strip()[-200:]}")
    return folder


@contextmanager
def mocking(prism, version, *, dynamic):
    document = prism / f"{version}.yaml"
    document.write_text(yaml.safe_dump(of_version(version)))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    words = ["mock", "-p", str(port), "-h", "127.0.0.1", *(["-d"] if dynamic else []), str(document)]
    with (prism / "prism.log").open("w") as log:
        process = subprocess.Popen([str(prism / "node_modules/.bin/prism"), *words], stdout=log, stderr=log)
        try:
            wait_for(port, process)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(20)


def wait_for(port, process):
    for _ in range(300):
        assert process.poll() is None, "prism ended"
        try:
            socket.create_connection(("127.0.0.1", port), 0.2).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError("prism does not listen")


class Bodies(Everybody):
    """The bodies only: a mock has nothing that could be there."""

    def __init__(self):
        self.seed = {"businessAuthToken": "proof"}
        self.by_role = {"public": self}

    def ask(self, operation, body=None):
        del operation, body
        return type("Tokens", (), {"access_token": "a", "refresh_token": "r"})


class Bare(Wire):
    """A mock knows no versions: it stands at the root of its own document."""

    def ask(self, method, path, **more):
        return super().ask(method, "/" + path.split("/", 2)[2], **more)


@pytest.mark.parametrize("dynamic", [False, True], ids=["examples", "dynamic"])
@pytest.mark.parametrize("version", ["v2", "v1.7"])
def test_every_operation_is_understood(prism, version, dynamic):
    known = [name for name in names() if OPERATIONS[name].call.split()[1].startswith(f"/{version}/")]
    with mocking(prism, version, dynamic=dynamic) as url, ExitStack() as stack:
        wire = stack.enter_context(Bare(url, connect_seconds=5, answer_seconds=20))
        pers = Operations(wire, Everyone())
        came = {name: asked(pers, name) for name in known}
    assert {name: said for name, said in came.items() if isinstance(said, Refused | Silence)} == {}
    assert len(came) == {"v2": 40, "v1.7": 35}[version]


def asked(pers, name):
    operation = OPERATIONS[name]
    body = Bodies().body(operation, {"campaignId": "c"}) if operation.asked else None
    return pers.ask(operation, *("some-id" for _ in operation.ids), body=body)


def test_prism_refuses_what_the_contract_does_not_allow(prism):
    with mocking(prism, "v2", dynamic=False) as url, httpx.Client(base_url=url, trust_env=False) as client:
        assert client.post("/trigger-sources", json={}, headers={"Authorization": "Bearer t"}).status_code == 422
        assert client.get("/trigger-sources").status_code == 401
