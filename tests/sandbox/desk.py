"""A real sandbox over a real loopback socket, and hands to set it up with."""

import os
import ssl
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx

from kiosk.sandbox import serve

Json = dict[str, Any]
# Loopback is plain HTTP; without this each client would spend 30 ms reading certificates.
NO_CA = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@dataclass
class Server:
    """A sandbox running in a thread, stopped by closing its pipe."""

    port: int
    pipe: int
    thread: threading.Thread

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def order(self, line: str) -> None:
        os.write(self.pipe, f"{line}\n".encode())

    def stop(self) -> None:
        os.close(self.pipe)
        self.thread.join(5)
        assert not self.thread.is_alive(), "the sandbox did not stop within five seconds"


@contextmanager
def running(db: Path, *, seed: bool = False, reset: bool = False, assets: Path | None = None) -> Iterator[Server]:
    heard, pipe = os.pipe()
    ports: list[int] = []
    listening = threading.Event()

    def ready(port: int) -> None:
        ports.append(port)
        listening.set()

    def run() -> None:
        with os.fdopen(heard) as commands:
            serve(db, commands=commands, ready=ready, seed=seed, reset=reset, assets=assets)

    thread = threading.Thread(target=run)
    thread.start()
    assert listening.wait(60), "the sandbox did not start"
    server = Server(ports[0], pipe, thread)
    try:
        yield server
    finally:
        if thread.is_alive():
            server.stop()


@dataclass
class Desk:
    """Everybody who talks to one sandbox, signed in."""

    url: str
    stack: ExitStack
    seed: Json = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.door = self.client()
        self.seed = self.door.get("/_seed").json()
        self.key = {"x-project-key": self.seed["projectKey"]}
        self.public = self.client(**self.key)
        self.business = self.signed_in("business", self.seed["businessAuthToken"])
        self.admin = self.signed_in("tenant", self.seed["adminAuthToken"])
        self.system = self.signed_in("system", self.seed["systemAuthToken"])

    def client(self, **headers: str) -> httpx.Client:
        return self.stack.enter_context(
            httpx.Client(base_url=self.url, headers=headers, trust_env=False, timeout=10, verify=NO_CA)
        )

    def signed_in(self, kind: str, proof: str) -> httpx.Client:
        return self.client(**self.key, authorization=f"Bearer {self.tokens(kind, proof)['accessToken']}")

    def tokens(self, kind: str, proof: str) -> Json:
        answer = self.public.post("/v2/auth/token", json={"authToken": proof, "authType": kind})
        assert answer.status_code == 200, answer.text
        found: Json = answer.json()
        return found

    def user(self, member: str) -> httpx.Client:
        return self.signed_in("user", f"sandbox-proof-{member}")

    def campaign(self, *, source: Json | None = None, body: Json | None = None, **trigger: object) -> tuple[str, str]:
        """Make an active campaign with a source; the trigger's limits are the arguments."""
        made = self.admin.post("/v1.7/campaign/admin", json={"name": f"Campaign {uuid4()}", **(body or {})}).json()
        self.admin.put(f"/v1.7/campaign/admin/{made['id']}/activate")
        fields = {"name": "Trigger", "triggerType": "CLAIM_BY_BUSINESS", **trigger}
        rule = self.admin.post("/v2/campaign-triggers", json=fields).json()
        self.admin.put(f"/v2/campaign-triggers/{rule['id']}/assign/{made['id']}")
        return made["id"], self.source(made["id"], **(source or {}))

    def source(self, campaign: str, **more: object) -> str:
        fields = {"type": "QR_CODE", "name": "Code", "businessId": self.seed["businessId"], **more}
        made = self.admin.post("/v2/trigger-sources", json=fields).json()
        answer = self.admin.post(f"/v2/campaigns/{campaign}/trigger-sources/{made['id']}")
        assert answer.status_code == 200, answer.text
        return str(made["id"])

    def claim(self, source: str, member: str = "M-1001", **more: object) -> httpx.Response:
        body = {"triggerSourceId": source, "userIdentifier": member, **more}
        return self.business.post("/v2/campaigns/claims", json=body)

    def weather(self, kind: str, **more: object) -> Json:
        answer = self.door.post("/_weather", json={"kind": kind, **more})
        assert answer.status_code == 201, answer.text
        found: Json = answer.json()
        return found

    def booked(self, campaign: str) -> list[Json]:
        return [one for one in self.door.get("/_ledger").json() if one["campaignId"] == campaign]


def refused(answer: httpx.Response, status: int, code: str) -> Json:
    """Check that an answer is this refusal, told in full; return its details."""
    body: Json = answer.json()
    assert (answer.status_code, body["code"]) == (status, code), answer.text
    assert body["status"] == status
    assert body["message"].endswith(".")
    assert {"title", "detail", "category", "retryable", "correlationId", "timestamp"} <= set(body)
    return dict(body.get("details", {}))


def accepted(answer: httpx.Response) -> None:
    assert answer.status_code == 201, answer.text
